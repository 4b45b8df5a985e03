use app::model::registry::Attachment;

use super::Item;
use crate::sources::hub::fields::{Fields, LeftOut, Shape};

/// A document attached to an entry of the registry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adjunt {
    /// Nothing of it is mandatory: what tells it from its siblings.
    id: String,
    pub attachment: Attachment,
}

impl Item for Adjunt {
    const SHAPE: Shape = Shape {
        place: "adjunts[]",
        mandatory: "",
        optional: "idAdjunt uuidDesal url nom descripcio tipus csv urlCsv mida dataCreacio",
    };

    fn read(fields: &mut Fields<'_>) -> Result<Self, LeftOut> {
        let id = fields.text("idAdjunt");
        let name = fields
            .text("nom")
            .or_else(|| fields.text("descripcio"))
            .or_else(|| id.clone())
            .ok_or(LeftOut)?;
        Ok(Self {
            id: id.unwrap_or_else(|| name.clone()),
            attachment: Attachment {
                name,
                url: fields.url("url"),
                code: fields.text("csv"),
                check_url: fields.url("urlCsv"),
            },
        })
    }

    fn id(&self) -> &str {
        &self.id
    }
}
