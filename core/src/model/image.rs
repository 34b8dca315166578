//! The name of a container image: repository, tag, digest.

/// `registry/name:tag@digest`, as the distribution specification's reference grammar has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Image<'y> {
    pub text: &'y str,
    /// Without tag and digest.
    pub name: &'y str,
    pub tag: Option<&'y str>,
    /// `sha256:…`.
    pub digest: Option<&'y str>,
}

impl<'y> Image<'y> {
    #[must_use]
    pub fn parse(text: &'y str) -> Self {
        let (rest, digest) = match text.split_once('@') {
            Some((rest, digest)) => (rest, Some(digest)),
            None => (text, None),
        };
        // A colon before the last slash belongs to the registry's port.
        let last = rest.rfind('/').map_or(0, |slash| slash + 1);
        let (name, tag) = match rest.get(last..).and_then(|part| part.find(':')) {
            Some(colon) => (rest.get(..last + colon).unwrap_or(rest), rest.get(last + colon + 1..)),
            None => (rest, None),
        };
        Self { text, name, tag: tag.filter(|tag| !tag.is_empty()), digest }
    }

    /// Its content is fixed by a digest.
    #[must_use]
    pub fn is_pinned(&self) -> bool {
        let hex = |digest: &str| digest.len() == 64 && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
        self.digest.and_then(|digest| digest.strip_prefix("sha256:")).is_some_and(hex)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_is_no_tag() {
        let image = Image::parse("localhost:5000/team/app");
        assert_eq!((image.name, image.tag), ("localhost:5000/team/app", None));
        let image = Image::parse("localhost:5000/app:1.2");
        assert_eq!((image.name, image.tag), ("localhost:5000/app", Some("1.2")));
    }

    #[test]
    fn a_digest_pins() {
        let text = format!("postgres:16@sha256:{}", "0".repeat(64));
        let image = Image::parse(&text);
        assert!(image.is_pinned() && image.tag == Some("16") && image.name == "postgres");
        assert!(!Image::parse("postgres@sha256:short").is_pinned());
    }
}
