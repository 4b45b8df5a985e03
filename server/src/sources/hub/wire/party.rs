use crate::sources::hub::{
    Document,
    fields::{Fields, LeftOut, Shape},
    quirk::QuirkKind,
};

use super::Item;

/// Whom the citizen represents in an item: a person or a company.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Party {
    pub document: Document,
    pub name: String,
}

impl Item for Party {
    const SHAPE: Shape = Shape {
        place: "interesatsRepresentants[]",
        mandatory: "documentIdentificatiuInteressat nomInteressat",
        optional: "cognomsInteressat tipusDocumentIdentificatiuInteressat tipusPersona \
            documentIdentificatiuRepresentant nomRepresentant cognomsRepresentant \
            observacionsInteressat",
    };

    /// A document whose letter is wrong would open somebody else's folder.
    fn read(fields: &mut Fields<'_>) -> Result<Self, LeftOut> {
        let document = fields.need("documentIdentificatiuInteressat", |f, name| {
            f.parsed(name, Document::of_party)
        })?;
        let name = fields.need("nomInteressat", Fields::text)?;
        let surnames = fields.has("cognomsInteressat");
        let surnames = surnames.then(|| fields.text("cognomsInteressat")).flatten();
        let name = [Some(name), surnames].into_iter().flatten();
        Ok(Self {
            document,
            name: name.collect::<Vec<_>>().join(" "),
        })
    }

    fn id(&self) -> &str {
        self.document.number()
    }
}

/// Whom the citizen represents in this item; `None` where it is their own. One that does not
/// say whom is left out. Of these fields the contract's text has the first; its sheet has all,
/// in a registry entry flat, in a case file as a list.
pub fn represented(fields: &mut Fields<'_>) -> Result<Option<Party>, LeftOut> {
    let words = [("INTERESSAT", false), ("REPRESENTANT", true)];
    if !fields.need("tipusPersona", |f, name| f.word(name, &words))? {
        return Ok(None);
    }
    let listed = fields.items::<Party>("interesatsRepresentants").into_iter();
    let flat = fields.has("documentIdentificatiuInteressat");
    let party = listed.chain(flat.then(|| Party::read(fields).ok()).flatten());
    let party = party.min();
    if party.is_none() {
        fields.note("tipusPersona", QuirkKind::Representative);
        return Err(LeftOut);
    }
    Ok(party)
}
