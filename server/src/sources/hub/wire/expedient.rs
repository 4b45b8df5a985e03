use jiff::civil::Date;

use super::{
    Item,
    party::{Party, represented},
};
use crate::sources::hub::fields::{Fields, LeftOut, Shape};

/// A case file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expedient {
    pub id: String,
    pub ine10: Option<String>,
    pub procedure: String,
    pub subject: String,
    pub phase: Option<String>,
    pub open: bool,
    pub started: Date,
    pub expected_by: Option<Date>,
    pub ended: Option<Date>,
    pub url: Option<String>,
    /// It waits for the citizen.
    pub waits: bool,
    /// Entries of the registry that belong to it.
    pub entries: Vec<String>,
    pub fue: bool,
    /// Where it is not the citizen's own.
    pub represented: Option<Party>,
}

impl Item for Expedient {
    const SHAPE: Shape = Shape {
        place: "expedients[]",
        mandatory: "idExpedient tipusPersona codiINE10 procediment dataIniciExpedient \
            assumpteExpedient urlExpedient estatExpedient",
        // The phase and the expected date have one name in the text, another in the sheet.
        optional: "codiDIR3Organisme familia dataPrevistaResolucio \
            dataPrevistaResolucioExpedient dataFinalitzacioExpedient codiFase \
            descripcioFase descripcioFaseExpedient observacionsExpedient idActuacio \
            idActuacions dataActuacio numeroRegistre actuacioCiutada fue \
            documentIdentificatiuInteressat nomInteressat cognomsInteressat \
            interesatsRepresentants",
    };

    fn read(fields: &mut Fields<'_>) -> Result<Self, LeftOut> {
        let represented = represented(fields)?;
        let states = [("OBERT", true), ("TANCAT", false), ("FINALITZAT", false)];
        let waits = [
            ("SI", true),
            ("NO", false),
            ("NO_APLICA", false),
            ("NO APLICA", false),
        ];
        Ok(Self {
            id: fields.need("idExpedient", Fields::text)?,
            ine10: fields.ine10(),
            procedure: fields.need("procediment", Fields::text)?,
            subject: fields.need("assumpteExpedient", Fields::text)?,
            phase: fields
                .text("descripcioFase")
                .or_else(|| fields.text("descripcioFaseExpedient")),
            open: fields.need("estatExpedient", |f, name| f.word(name, &states))?,
            started: fields.need("dataIniciExpedient", Fields::date)?,
            expected_by: fields
                .date("dataPrevistaResolucio")
                .or_else(|| fields.date("dataPrevistaResolucioExpedient")),
            ended: fields.date("dataFinalitzacioExpedient"),
            url: fields.url("urlExpedient"),
            waits: fields
                .mind("actuacioCiutada", |f, name| f.word(name, &waits))
                .unwrap_or_default(),
            entries: fields.ids("idActuacio", "idActuacions"),
            fue: fields.flag("fue").unwrap_or_default(),
            represented,
        })
    }

    fn id(&self) -> &str {
        &self.id
    }
}
