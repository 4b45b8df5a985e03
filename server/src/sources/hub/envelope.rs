//! What is around the items of an answer: the JSON itself, the result code, the list.

use serde_json::{Map, Value};

use super::{
    SourceError,
    quirk::{QuirkKind, Quirks},
};

/// A question of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Query {
    Actuacions,
    Expedients,
    CitesPrevies,
    Tributs,
}

impl Query {
    pub const ALL: [Self; 4] = [
        Self::Actuacions,
        Self::Expedients,
        Self::CitesPrevies,
        Self::Tributs,
    ];

    /// The last part of its address.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Actuacions => "consultaActuacions",
            Self::Expedients => "consultaExpedients",
            Self::CitesPrevies => "consultaCitesPrevies",
            Self::Tributs => "consultaTributs",
        }
    }

    /// Names of its list, the example's first: for appointments the contract's table says
    /// `actuacions`, its example `citesprevies`.
    const fn lists(self) -> &'static [&'static str] {
        match self {
            Self::Actuacions => &["actuacions"],
            Self::Expedients => &["expedients"],
            Self::CitesPrevies => &["citesprevies", "citesPrevies", "actuacions"],
            Self::Tributs => &["tributs"],
        }
    }
}

/// The items of an answer; none where the source found nothing, which it says with
/// `codiResultat: "404"` inside an HTTP 200.
///
/// # Errors
/// `Malformed` where it is no answer of the contract, `Status` where it tells a failure.
pub fn items(query: Query, body: &[u8], quirks: &mut Quirks) -> Result<Vec<Value>, SourceError> {
    let malformed = |what: &str| SourceError::Malformed {
        what: format!("{}: {what}", query.path()),
    };
    let Value::Object(mut answer) = json(query, body, quirks).map_err(|what| malformed(&what))?
    else {
        return Err(malformed("not an object"));
    };
    let code = code(query, &answer, quirks);
    match code.as_deref() {
        Some("404") => return Ok(vec![]),
        Some("200") | None => {}
        Some(code) => {
            let status = code.parse().map(SourceError::Status);
            return Err(status.unwrap_or_else(|_| malformed("unknown codiResultat")));
        }
    }
    let [first, others @ ..] = query.lists() else {
        return Ok(vec![]);
    };
    let found = answer.remove(*first).or_else(|| {
        let (name, list) = others
            .iter()
            .find_map(|name| Some((name, answer.remove(*name)?)))?;
        quirks.note(*name, QuirkKind::OtherName);
        Some(list)
    });
    match found {
        Some(Value::Array(items)) => Ok(items),
        None | Some(Value::Null) if code.is_some() => {
            quirks.note(*first, QuirkKind::Missing);
            Ok(vec![])
        }
        _ => Err(malformed("no list of items")),
    }
}

fn code(query: Query, answer: &Map<String, Value>, quirks: &mut Quirks) -> Option<String> {
    let place = || format!("{}.codiResultat", query.path());
    match answer.get("codiResultat") {
        Some(Value::String(code)) => Some(code.trim().to_owned()),
        Some(Value::Number(code)) => {
            quirks.note(place(), QuirkKind::NumberForText);
            Some(code.to_string())
        }
        _ => {
            quirks.note(place(), QuirkKind::Missing);
            None
        }
    }
}

fn json(query: Query, body: &[u8], quirks: &mut Quirks) -> Result<Value, String> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    serde_json::from_slice(body).or_else(|error| {
        let value = serde_json::from_slice(&without_trailing_commas(body));
        if value.is_ok() {
            quirks.note(query.path(), QuirkKind::TrailingComma);
        }
        // Where it stands, and not what: serde_json may quote the text.
        value.map_err(|_| format!("no JSON at line {}", error.line()))
    })
}

/// `body` without the commas before a closing bracket, outside strings.
fn without_trailing_commas(body: &[u8]) -> Vec<u8> {
    let mut kept = Vec::with_capacity(body.len());
    let (mut in_string, mut escaped) = (false, false);
    for (at, &byte) in body.iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b',' if !in_string => {
                let next = body[at + 1..]
                    .iter()
                    .find(|byte| !byte.is_ascii_whitespace());
                if matches!(next, Some(b'}' | b']')) {
                    continue;
                }
            }
            _ => {}
        }
        kept.push(byte);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: Query, body: &str) -> (Result<usize, String>, Vec<String>) {
        let mut quirks = Quirks::default();
        let items = items(query, body.as_bytes(), &mut quirks);
        let told = quirks.list().iter().map(ToString::to_string).collect();
        (
            items
                .map(|items| items.len())
                .map_err(|error| error.to_string()),
            told,
        )
    }

    #[test]
    fn nothing_found_is_no_error() {
        let body = r#"{"codiResultat":"404","descripcioResultat":"No s'ha trobat"}"#;
        assert_eq!(read(Query::Tributs, body), (Ok(0), vec![]));
        let (items, quirks) = read(Query::Tributs, r#"{"codiResultat":404}"#);
        assert_eq!(items, Ok(0));
        assert_eq!(quirks, ["consultaTributs.codiResultat: NumberForText (1)"]);
    }

    #[test]
    fn a_failure_inside_a_success_is_a_failure() {
        let body = r#"{"codiResultat":"500","descripcioResultat":"KO"}"#;
        assert_eq!(
            read(Query::Expedients, body).0,
            Err("it answered with status 500".into())
        );
        let body = r#"{"codiResultat":"KO"}"#;
        assert!(read(Query::Expedients, body).0.is_err());
    }

    #[test]
    fn a_trailing_comma_is_mended_outside_strings_only() {
        let body = r#"{"codiResultat":"200","tributs":[{"a":"x,}\",]"}, ],}"#;
        let (items, quirks) = read(Query::Tributs, body);
        assert_eq!(
            (items, quirks),
            (Ok(1), vec!["consultaTributs: TrailingComma (1)".into()])
        );
        let mended = without_trailing_commas(br#"{"a":"x,}\",]",}"#);
        assert_eq!(mended, br#"{"a":"x,}\",]"}"#);
    }

    #[test]
    fn what_is_no_answer_is_refused_without_quoting_it() {
        for body in [
            "",
            "<html>00000000T</html>",
            "[]",
            "{}",
            r#"{"tributs":{}}"#,
            "\u{feff}{",
        ] {
            let error = read(Query::Tributs, body).0.unwrap_err();
            assert!(
                error.contains("consultaTributs") && !error.contains("0T"),
                "{error}"
            );
        }
    }

    #[test]
    fn a_list_may_be_missing_null_or_named_otherwise() {
        assert_eq!(
            read(Query::Tributs, r#"{"codiResultat":"200"}"#).1,
            ["tributs: Missing (1)"]
        );
        assert_eq!(
            read(Query::Tributs, r#"{"codiResultat":"200","tributs":null}"#).0,
            Ok(0)
        );
        let (items, quirks) = read(
            Query::CitesPrevies,
            r#"{"codiResultat":"200","actuacions":[{}]}"#,
        );
        assert_eq!(
            (items, quirks),
            (Ok(1), vec!["actuacions: OtherName (1)".into()])
        );
    }
}
