//! Which rules' severity follows the reach of the job that a finding is in.

/// What the rule's fault lets into a job, and so what the job's reach means for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follows {
    /// Code of somebody else that may go bad: it gets what the job holds.
    SupplyChain,
    /// A stranger's text or code: it gets what the job holds, now.
    Intrusion,
}

/// How a rule follows the reach of a job; most rules do not.
#[must_use]
pub fn follows(rule: &str) -> Option<Follows> {
    FOLLOWING.iter().find(|(id, _)| *id == rule).map(|(_, follows)| *follows)
}

/// By id. A compromised or vulnerable action is left out: that is known to be bad, not feared.
pub static FOLLOWING: &[(&str, Follows)] = &[
    ("adhoc-package", Follows::SupplyChain),
    ("agent-prompt-injection", Follows::Intrusion),
    ("archived-action", Follows::SupplyChain),
    ("argument-injection", Follows::Intrusion),
    ("environment-injection", Follows::Intrusion),
    ("output-clobbering", Follows::Intrusion),
    ("pip-install-input", Follows::Intrusion),
    ("remote-script", Follows::SupplyChain),
    ("replaceable-action", Follows::SupplyChain),
    ("template-injection", Follows::Intrusion),
    ("unpinnable-action", Follows::SupplyChain),
    ("unpinned-action", Follows::SupplyChain),
    ("unpinned-agent-cli", Follows::SupplyChain),
    ("unpinned-image", Follows::SupplyChain),
    ("unpinned-tool", Follows::SupplyChain),
    ("untrusted-artifact", Follows::Intrusion),
    ("untrusted-checkout", Follows::Intrusion),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_is_one_of_a_rule() {
        for (id, _) in FOLLOWING {
            assert!(super::super::ALL.iter().any(|audit| audit.rule.id == *id), "{id}");
        }
        assert!(FOLLOWING.is_sorted_by_key(|(id, _)| *id));
    }
}
