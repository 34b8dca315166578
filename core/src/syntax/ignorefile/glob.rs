//! One pattern's glob, matched in time proportional to pattern × name, whatever the pattern.

/// A pattern without its `!` and its trailing `/`.
#[derive(Clone, Debug)]
pub struct Glob {
    /// No slash in it: matches a path's last part at any depth. Else the whole path from the file's folder.
    by_name: bool,
    /// The text up to the first special character of a pattern with slashes, which git compares by itself. It shows: in `a**/b` the
    /// stars then stand at a start, and so cross slashes.
    literal: Vec<u8>,
    /// None for a pattern that matches nothing: an open `[`, a backslash at the end.
    tokens: Option<Vec<Token>>,
}

#[derive(Clone, Debug)]
enum Token {
    Byte(u8),
    /// `?`
    One,
    /// `*`: any bytes but slashes.
    Star,
    /// `**` at a path's part: any bytes.
    StarStar,
    /// Stands before `StarStar` and a slash, which `**/` is: both may be left out.
    MaybeFolders,
    /// `[…]`
    Class(Box<Class>),
}

#[derive(Clone, Debug)]
struct Class {
    negated: bool,
    /// Both ends included.
    ranges: Vec<(u8, u8)>,
    named: Vec<fn(&u8) -> bool>,
}

impl Glob {
    #[must_use]
    pub fn parse(pattern: &str) -> Self {
        let by_name = !pattern.contains('/');
        let pattern = pattern.strip_prefix('/').unwrap_or(pattern).as_bytes();
        let special = pattern.iter().position(|byte| b"*?[\\".contains(byte)).unwrap_or(pattern.len());
        let (literal, rest) = if by_name { (&[][..], pattern) } else { pattern.split_at(special) };
        Self { by_name, literal: literal.to_vec(), tokens: tokens(rest, by_name) }
    }

    /// Git lets a pattern with an open `[`, or a backslash at its end, match nothing.
    #[must_use]
    pub fn is_readable(&self) -> bool {
        self.tokens.is_some()
    }

    /// The path is from the folder of the file that the pattern stands in.
    #[must_use]
    pub fn matches(&self, path: &str) -> bool {
        let Some(tokens) = &self.tokens else { return false };
        let name = if self.by_name { path.rsplit('/').next().unwrap_or(path) } else { path };
        name.as_bytes().strip_prefix(self.literal.as_slice()).is_some_and(|rest| run(tokens, rest))
    }
}

fn tokens(pattern: &[u8], by_name: bool) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(&byte) = pattern.get(at) {
        at += 1;
        match byte {
            b'\\' => {
                tokens.push(Token::Byte(*pattern.get(at)?));
                at += 1;
            }
            b'?' => tokens.push(Token::One),
            b'[' => {
                let (class, end) = class(pattern, at)?;
                tokens.push(Token::Class(Box::new(class)));
                at = end;
            }
            b'*' => {
                let starts_part = at < 2 || pattern.get(at - 2) == Some(&b'/');
                let stars = 1 + pattern.iter().skip(at).take_while(|&&byte| byte == b'*').count();
                at += stars - 1;
                let rest = pattern.get(at..).unwrap_or_default();
                let ends_part = rest.is_empty() || rest.starts_with(b"/") || rest.starts_with(b"\\/");
                if by_name || stars == 1 || !starts_part || !ends_part {
                    tokens.push(Token::Star);
                } else if rest.starts_with(b"/") {
                    tokens.extend([Token::MaybeFolders, Token::StarStar]);
                } else {
                    tokens.push(Token::StarStar);
                }
            }
            _ => tokens.push(Token::Byte(byte)),
        }
    }
    Some(tokens)
}

/// Reads from behind the `[`; gives the class and where it ends. After wildmatch.c: `]` first is a member, `-` between two is a range.
fn class(pattern: &[u8], mut at: usize) -> Option<(Class, usize)> {
    let negated = matches!(pattern.get(at), Some(b'!' | b'^'));
    at += usize::from(negated);
    let mut class = Class { negated, ranges: Vec::new(), named: Vec::new() };
    let mut previous = None;
    loop {
        let byte = *pattern.get(at)?;
        let range_from = previous.filter(|_| byte == b'-' && pattern.get(at + 1).is_some_and(|&next| next != b']'));
        previous = match byte {
            _ if range_from.is_some() => {
                at += 1;
                at += usize::from(pattern.get(at) == Some(&b'\\'));
                class.ranges.push((range_from?, *pattern.get(at)?));
                None
            }
            b'[' if pattern.get(at + 1) == Some(&b':') => {
                let rest = pattern.get(at + 2..)?;
                let close = rest.iter().position(|&byte| byte == b']')?;
                match rest.get(..close)?.strip_suffix(b":") {
                    Some(name) => {
                        class.named.push(named(name)?);
                        at += 2 + close;
                        None
                    }
                    None => {
                        class.ranges.push((b'[', b'['));
                        Some(b'[')
                    }
                }
            }
            _ => {
                at += usize::from(byte == b'\\');
                let member = *pattern.get(at)?;
                class.ranges.push((member, member));
                Some(member)
            }
        };
        at += 1;
        if pattern.get(at) == Some(&b']') {
            return Some((class, at + 1));
        }
    }
}

fn named(name: &[u8]) -> Option<fn(&u8) -> bool> {
    let named: fn(&u8) -> bool = match name {
        b"alnum" => u8::is_ascii_alphanumeric,
        b"alpha" => u8::is_ascii_alphabetic,
        b"blank" => |byte| matches!(byte, b' ' | b'\t'),
        b"cntrl" => u8::is_ascii_control,
        b"digit" => u8::is_ascii_digit,
        b"graph" => u8::is_ascii_graphic,
        b"lower" => u8::is_ascii_lowercase,
        b"print" => |byte| matches!(byte, b' '..=b'~'),
        b"punct" => u8::is_ascii_punctuation,
        b"space" => |byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'),
        b"upper" => u8::is_ascii_uppercase,
        b"xdigit" => u8::is_ascii_hexdigit,
        _ => return None,
    };
    Some(named)
}

impl Class {
    fn holds(&self, byte: u8) -> bool {
        let within = self.ranges.iter().any(|&(from, to)| from <= byte && byte <= to);
        (within || self.named.iter().any(|named| named(&byte))) != self.negated
    }
}

/// Walks the name once with the set of all tokens that could come next.
fn run(tokens: &[Token], name: &[u8]) -> bool {
    let mut active = vec![false; tokens.len() + 1];
    let mut next = active.clone();
    mark(&mut active, 0);
    pass_by(tokens, &mut active);
    for &byte in name {
        next.fill(false);
        for (at, token) in tokens.iter().enumerate().filter(|&(at, _)| active.get(at) == Some(&true)) {
            match token {
                Token::Byte(expected) if byte == *expected => mark(&mut next, at + 1),
                Token::One if byte != b'/' => mark(&mut next, at + 1),
                Token::Class(class) if byte != b'/' && class.holds(byte) => mark(&mut next, at + 1),
                Token::Star if byte != b'/' => mark(&mut next, at),
                Token::StarStar => mark(&mut next, at),
                _ => {}
            }
        }
        pass_by(tokens, &mut next);
        std::mem::swap(&mut active, &mut next);
    }
    active.last() == Some(&true)
}

fn mark(active: &mut [bool], at: usize) {
    if let Some(place) = active.get_mut(at) {
        *place = true;
    }
}

/// Marks what stands behind tokens that may match nothing. They lead forward only, so one pass does.
fn pass_by(tokens: &[Token], active: &mut [bool]) {
    for (at, token) in tokens.iter().enumerate() {
        if active.get(at) != Some(&true) {
            continue;
        }
        match token {
            Token::Star | Token::StarStar => mark(active, at + 1),
            Token::MaybeFolders => {
                mark(active, at + 1);
                mark(active, at + 3);
            }
            _ => {}
        }
    }
}
