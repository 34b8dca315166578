//! What counts for or against a value being a secret: one entry an observation, each in words that a reader of a finding understands.

/// Declares the observations with their words, in one place.
macro_rules! evidence {
    ($($name:ident $words:literal,)*) => {
        /// An observation about a name, a value or the place where they stand.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Evidence { $($name,)* }

        impl Evidence {
            /// All of them, in the order of their numbers.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// What was observed. Never tells the value.
            #[must_use]
            pub const fn words(self) -> &'static str {
                match self { $(Self::$name => $words,)* }
            }
        }
    };
}

evidence! {
    // The name.
    PasswordName "the name means a password",
    SecretName "the name means a key or token",
    KeyName "the name's last word is `key`",
    VagueName "the name may mean something else",
    MadeUpName "the name says that the value is made up or wrong",
    LoneName "the name is one word",
    ShoutedName "the name is written like an environment variable",
    // How the value is given.
    Assigned "assigned with `=`",
    Mapped "a key's value, after `:` or `=>`",
    Compared "compared with",
    Handed "handed to a function",
    Element "an XML element or attribute",
    Flag "behind a flag or a command's word",
    Paired "a `name` and `value` side by side",
    Parameter "a parameter in an address or a connection string",
    Address "between user and host of an address",
    Header "an `Authorization` header",
    Said "told in a sentence, or only behind its name",
    Bare "without quotes",
    Embedded "in a text inside the code",
    Commented "in a comment",
    // The file.
    Code "in source code",
    Configuration "in a configuration file",
    Prose "in a text or an unknown kind of file",
    TestFile "in test code",
    DocumentFile "in documentation, an example or a template",
    // The value.
    Tiny "fewer than 5 characters",
    Short "5 to 7 characters",
    Medium "8 to 11 characters",
    Long "16 to 31 characters",
    VeryLong "32 characters and more",
    OneCase "letters of one case only",
    TwoCases "letters of both cases only",
    Digits "digits only",
    Alphanumeric "letters and digits",
    Symbols "letters and symbols that no identifier has",
    AllKinds "letters, digits and symbols",
    Separators "words with separators between",
    Hexadecimal "16 hexadecimal digits and more",
    Random "a generator's randomness",
    Written "reads like what people write",
    Wordlike "may be words",
    Unwritten "letters that hardly follow each other in words",
    Gibberish "letters that no word has side by side",
    Stock "a well-known password or stand-in with something added",
    WholeStock "a well-known stand-in and nothing else",
    TellsItself "says itself that it is a password, key or token",
    EchoesName "repeats a word of its name",
    Identifier "an identifier's format (UUID)",
    KeyWords "words, where a key would be random",
    Encoded "text in base64",
    Nested "a random part inside a structured value",
}

/// A set of observations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Evidences(u64);

impl Evidences {
    pub const NONE: Self = Self(0);

    #[must_use]
    pub const fn with(self, evidence: Evidence) -> Self {
        Self(self.0 | 1 << evidence as u64)
    }

    #[must_use]
    pub const fn with_if(self, evidence: Evidence, holds: bool) -> Self {
        if holds { self.with(evidence) } else { self }
    }

    #[must_use]
    pub const fn has(self, evidence: Evidence) -> bool {
        self.0 >> evidence as u64 & 1 == 1
    }

    /// In the order of their numbers.
    pub fn iter(self) -> impl Iterator<Item = Evidence> {
        Evidence::ALL.iter().copied().filter(move |&evidence| self.has(evidence))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_what_it_was_given() {
        assert!(Evidence::ALL.len() <= 64);
        let set = Evidences::default().with(Evidence::Random).with_if(Evidence::Stock, false).with(Evidence::PasswordName);
        assert_eq!(set.iter().collect::<Vec<_>>(), [Evidence::PasswordName, Evidence::Random]);
    }
}
