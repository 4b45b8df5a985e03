use app::model::money::Cents;
use jiff::civil::Date;

use super::{
    Item,
    party::{Party, represented},
};
use crate::sources::hub::fields::{Fields, LeftOut, Shape};

/// A taxable object with its debts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tribut {
    pub id: String,
    pub ine10: Option<String>,
    pub url: Option<String>,
    pub debts: Vec<Deute>,
    /// Where it is not the citizen's own.
    pub represented: Option<Party>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deute {
    pub id: String,
    pub subject: String,
    pub state: Situation,
    /// What is left to pay; `None` where it cannot be read.
    pub amount: Option<Cents>,
    pub until: Date,
    pub url: Option<String>,
    /// The bank pays it: nothing is expected of the citizen.
    pub direct_debit: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Situation {
    Pending,
    Paid,
    Cancelled,
}

impl Item for Tribut {
    const SHAPE: Shape = Shape {
        place: "tributs[]",
        // One of codiINE10 and codiDIR3Organisme is mandatory, so neither is.
        mandatory: "idTribut exercici dataTribut descripcioTribut",
        optional: "codiINE10 codiDIR3Organisme descripcioObjecteTributari importTotal \
            observacions idExpedient fue estatDomiciliacio idGrupTribut \
            tipusGrupTribut multa deutes accions adjunts tipusPersona \
            documentIdentificatiuInteressat nomInteressat cognomsInteressat \
            interesatsRepresentants",
    };

    fn read(fields: &mut Fields<'_>) -> Result<Self, LeftOut> {
        Ok(Self {
            id: fields.need("idTribut", Fields::text)?,
            ine10: fields.ine10(),
            url: action(fields),
            debts: fields.items("deutes"),
            // Only who represents is told so here.
            represented: if fields.has("tipusPersona") {
                represented(fields)?
            } else {
                None
            },
        })
    }

    fn id(&self) -> &str {
        &self.id
    }
}

impl Item for Deute {
    const SHAPE: Shape = Shape {
        place: "deutes[]",
        mandatory: "idDeute situacio dataIniciPagament dataFiPagament importDeute descripcio",
        optional: "periode alerta modalitatPagamentDeute importPendent domiciliat accions \
            adjunts",
    };

    fn read(fields: &mut Fields<'_>) -> Result<Self, LeftOut> {
        let situations = [
            ("PENDENT", Situation::Pending),
            ("PAGAT", Situation::Paid),
            ("BAIXA", Situation::Cancelled),
        ];
        let amount = if fields.has("importPendent") {
            "importPendent"
        } else {
            "importDeute"
        };
        Ok(Self {
            id: fields.need("idDeute", Fields::text)?,
            subject: fields.need("descripcio", Fields::text)?,
            state: fields.need("situacio", |f, name| f.word(name, &situations))?,
            amount: fields.mind(amount, Fields::amount),
            until: fields.need("dataFiPagament", Fields::date)?,
            url: action(fields),
            direct_debit: direct_debit(fields),
        })
    }

    fn id(&self) -> &str {
        &self.id
    }
}

/// A returned debit comes with an alert or in the executive period; then it is the
/// citizen's to pay.
fn direct_debit(fields: &mut Fields<'_>) -> bool {
    let executive = fields
        .text("periode")
        .is_some_and(|it| it.eq_ignore_ascii_case("EXECUTIVA"));
    fields.flag("domiciliat") == Some(true) && !executive && fields.text("alerta").is_none()
}

/// Where it is paid: the first action that has an address.
fn action(fields: &mut Fields<'_>) -> Option<String> {
    fields
        .items::<Accio>("accions")
        .into_iter()
        .find_map(|it| it.url)
}

struct Accio {
    url: Option<String>,
}

impl Item for Accio {
    const SHAPE: Shape = Shape {
        place: "accions[]",
        mandatory: "url descripcio",
        optional: "tipus",
    };

    fn read(fields: &mut Fields<'_>) -> Result<Self, LeftOut> {
        Ok(Self {
            url: fields.url("url"),
        })
    }

    fn id(&self) -> &str {
        self.url.as_deref().unwrap_or_default()
    }
}
