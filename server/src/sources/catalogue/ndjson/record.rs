//! One line of the file: its thirteen fields, some of which may be null.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::sources::findings::BrokenFile;

pub const CODE: &str = "codigo";
pub const NAME: &str = "nombre";
pub const FAMILY: &str = "familia";
pub const DESCRIPTION: &str = "OBJETO / DESCRIPCIÓN";
pub const CHANNEL: &str = "FORMA DE PRESENTACIÓN";
pub const TERM: &str = "PLAZO DE PRESENTACIÓN";
pub const INITIATION: &str = "FORMA DE INICIACIÓN";
pub const EVIDENCE: &str = "REQUISITOS Y DOCUMENTACIÓN";
pub const DECIDED_BY: &str = "ÓRGANO DE RESOLUCIÓN";
pub const SILENCE: &str = "EFECTO DEL SILENCIO";
pub const LAW: &str = "NORMATIVA APLICABLE";
pub const REMEDIES: &str = "RECURSOS";
pub const DIAGRAM: &str = "DIAGRAMA";

/// The fields as they stand there; blank ones are `None`.
#[derive(Debug)]
pub struct Record {
    pub code: String,
    pub name: String,
    pub family: String,
    pub description: Option<String>,
    pub channel: Option<String>,
    pub term: Option<String>,
    pub initiation: Option<String>,
    pub evidence: Option<String>,
    pub decided_by: Option<String>,
    pub silence: Option<String>,
    pub law: Option<String>,
    pub remedies: Option<String>,
    pub diagram: Option<String>,
}

pub fn read(text: &str) -> Result<Vec<Record>, BrokenFile> {
    let mut lines: BTreeMap<String, usize> = BTreeMap::new();
    let mut records = vec![];
    for (line, json) in (1..).zip(text.lines()) {
        if json.trim().is_empty() {
            continue;
        }
        let record = Line::parse(line, json)?.record()?;
        if let Some(before) = lines.insert(record.code.clone(), line) {
            let wrong = format!("`{}` is the code of line {before} too", record.code);
            return Err(BrokenFile::line(line, Some(CODE), wrong));
        }
        records.push(record);
    }
    Ok(records)
}

struct Line {
    number: usize,
    fields: Map<String, Value>,
}

impl Line {
    fn parse(number: usize, json: &str) -> Result<Self, BrokenFile> {
        serde_json::from_str(json)
            .map(|fields| Self { number, fields })
            .map_err(|error| {
                let wrong = format!("no JSON object (column {})", error.column());
                BrokenFile::line(number, None, wrong)
            })
    }

    fn record(mut self) -> Result<Record, BrokenFile> {
        let record = Record {
            code: self.required(CODE)?,
            name: self.required(NAME)?,
            family: self.required(FAMILY)?,
            description: self.optional(DESCRIPTION)?,
            channel: self.optional(CHANNEL)?,
            term: self.optional(TERM)?,
            initiation: self.optional(INITIATION)?,
            evidence: self.optional(EVIDENCE)?,
            decided_by: self.optional(DECIDED_BY)?,
            silence: self.optional(SILENCE)?,
            law: self.optional(LAW)?,
            remedies: self.optional(REMEDIES)?,
            diagram: self.optional(DIAGRAM)?,
        };
        match self.fields.keys().next() {
            Some(field) => Err(self.refuse(field, "there should be no such field")),
            None => Ok(record),
        }
    }

    fn required(&mut self, field: &str) -> Result<String, BrokenFile> {
        self.optional(field)?
            .ok_or_else(|| self.refuse(field, "it is empty"))
    }

    fn optional(&mut self, field: &str) -> Result<Option<String>, BrokenFile> {
        match self.fields.remove(field) {
            Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text).filter(|text| !text.trim().is_empty())),
            Some(_) => Err(self.refuse(field, "it is neither a text nor null")),
            None => Err(self.refuse(field, "it is not there")),
        }
    }

    fn refuse(&self, field: &str, wrong: &str) -> BrokenFile {
        BrokenFile::line(self.number, Some(field), wrong)
    }
}
