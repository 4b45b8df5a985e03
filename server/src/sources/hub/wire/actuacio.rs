pub use app::model::registry::NotificationState as Notification;
use jiff::civil::{Date, Time};

use super::{
    Adjunt, Item,
    party::{Party, represented},
};
use crate::sources::hub::fields::{Fields, LeftOut, Shape};

/// An entry of the registry, in or out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actuacio {
    pub id: String,
    pub ine10: Option<String>,
    /// `SORTIDA`: from the administration to the citizen.
    pub outgoing: bool,
    /// The registry's date, from which terms count.
    pub date: Date,
    /// Midnight is how a system writes that it knows no time.
    pub time: Option<Time>,
    /// Of the registry.
    pub number: Option<String>,
    pub subject: String,
    pub url: Option<String>,
    /// Case files it belongs to.
    pub cases: Vec<String>,
    pub notification: Option<Notification>,
    pub attachments: Vec<Adjunt>,
    /// Part of a business desk's single file.
    pub fue: bool,
    /// Where it is not the citizen's own.
    pub represented: Option<Party>,
}

impl Item for Actuacio {
    const SHAPE: Shape = Shape {
        place: "actuacions[]",
        mandatory: "idActuacio tipusPersona codiINE10 tipusActuacio dataActuacio \
            assumpteActuacio urlActuacio",
        optional: "codiDIR3Organisme numeroRegistre dataRegistre viaPresentacio \
            canalPreferentNotificacio observacionsActuacio idExpedient idExpedients \
            urlExpedient procediment referenciaExterna fue estatNotificacio adjunts \
            documentIdentificatiuInteressat nomInteressat cognomsInteressat \
            interesatsRepresentants",
    };

    fn read(fields: &mut Fields<'_>) -> Result<Self, LeftOut> {
        let represented = represented(fields)?;
        let directions = [("ENTRADA", false), ("SORTIDA", true)];
        let states = [
            ("DIPOSITADA", Notification::Deposited),
            ("ACCEPTADA", Notification::Accepted),
            ("REBUTJADA", Notification::Rejected),
        ];
        let entered = match fields.moment("dataRegistre") {
            Some(moment) => moment,
            None => fields.need("dataActuacio", Fields::moment)?,
        };
        Ok(Self {
            id: fields.need("idActuacio", Fields::text)?,
            ine10: fields.ine10(),
            outgoing: fields.need("tipusActuacio", |f, name| f.word(name, &directions))?,
            date: entered.date,
            time: entered.time.filter(|time| *time != Time::midnight()),
            number: fields.text("numeroRegistre"),
            subject: fields.need("assumpteActuacio", Fields::text)?,
            url: fields.url("urlActuacio"),
            cases: fields.ids("idExpedient", "idExpedients"),
            notification: fields.mind("estatNotificacio", |f, name| f.word(name, &states)),
            attachments: fields.items("adjunts"),
            fue: fields.flag("fue").unwrap_or_default(),
            represented,
        })
    }

    fn id(&self) -> &str {
        &self.id
    }
}
