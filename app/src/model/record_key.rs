/// A record at some administration: whose it is, and its identifier there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordKey {
    pub organisation: String,
    pub id: String,
}

impl RecordKey {
    pub fn new(organisation: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            organisation: organisation.into(),
            id: id.into(),
        }
    }

    /// As it stands in addresses: `ajuntament/HAC~2F2088`.
    #[must_use]
    pub fn path(&self) -> String {
        format!("{}/{}", escape(&self.organisation), escape(&self.id))
    }

    /// The record behind `path`; each has one spelling only.
    #[must_use]
    pub fn parse(path: &str) -> Option<Self> {
        let (organisation, id) = path.split_once('/')?;
        let key = Self::new(unescape(organisation)?, unescape(id)?);
        (key.path() == path && !key.organisation.is_empty() && !key.id.is_empty()).then_some(key)
    }
}

/// Identifiers carry strokes and spaces. `~` needs no encoding in an address (RFC 3986, 2.3),
/// and unlike `%` nobody on the way takes it back.
fn escape(text: &str) -> String {
    use std::fmt::Write;
    text.bytes()
        .fold(String::with_capacity(text.len()), |mut out, byte| {
            if byte.is_ascii_alphanumeric() || byte == b'-' {
                out.push(byte.into());
            } else {
                let _ = write!(out, "~{byte:02X}");
            }
            out
        })
}

fn unescape(text: &str) -> Option<String> {
    let mut parts = text.split('~');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        let (code, rest) = part.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(code, 16).ok()?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_identifier_has_one_address() {
        for id in ["HAC/2088", "EXP 2021.1", "..", "Año~2", "a-b", "€"] {
            let key = RecordKey::new("ajuntament", id);
            let path = key.path();
            assert!(
                path.bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b"-~/".contains(&b)),
                "{path}"
            );
            assert_eq!(RecordKey::parse(&path), Some(key));
        }
    }

    #[test]
    fn what_is_no_address_of_ours_is_no_record() {
        for path in [
            "", "a", "a/", "/a", "a/b/c", "a/~2f", "a/~41", "a/~", "a/~2", "a/~FF", "a/~+1",
            "a/b c", "a/%20", "a/~2é",
        ] {
            assert_eq!(RecordKey::parse(path), None, "{path}");
        }
    }
}
