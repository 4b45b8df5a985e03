//! The columns of the file, by the names in its heading.

use std::collections::HashMap;

use crate::sources::{findings::BrokenFile, table::Row};

pub const ID: &str = "ID-EVENTO";
pub const NAME: &str = "TITULO";
pub const PRICE: &str = "PRECIO";
pub const FREE: &str = "GRATUITO";
pub const WEEKDAYS: &str = "DIAS-SEMANA";
pub const EXCLUDED: &str = "DIAS-EXCLUIDOS";
pub const FIRST: &str = "FECHA";
pub const LAST: &str = "FECHA-FIN";
pub const TIME: &str = "HORA";
pub const DESCRIPTION: &str = "DESCRIPCION";
pub const URL: &str = "CONTENT-URL";
pub const PLACE: &str = "NOMBRE-INSTALACION";
pub const PLACE_URL: &str = "URL-INSTALACION";
pub const STREET: [&str; 3] = [
    "CLASE-VIAL-INSTALACION",
    "NOMBRE-VIA-INSTALACION",
    "NUM-INSTALACION",
];
pub const DISTRICT: &str = "DISTRITO-INSTALACION";
pub const POSTCODE: &str = "CODIGO-POSTAL-INSTALACION";
pub const LATITUDE: &str = "LATITUD";
pub const LONGITUDE: &str = "LONGITUD";
pub const KIND: &str = "TIPO";
pub const AUDIENCE: &str = "AUDIENCIA";
pub const USED: [&str; 22] = [
    ID,
    NAME,
    PRICE,
    FREE,
    WEEKDAYS,
    EXCLUDED,
    FIRST,
    LAST,
    TIME,
    DESCRIPTION,
    URL,
    PLACE,
    PLACE_URL,
    STREET[0],
    STREET[1],
    STREET[2],
    DISTRICT,
    POSTCODE,
    LATITUDE,
    LONGITUDE,
    KIND,
    AUDIENCE,
];
/// Said by the dates already, or the same position in another system.
pub const SAID_ELSEWHERE: [&str; 3] = ["LARGA-DURACION", "COORDENADA-X", "COORDENADA-Y"];
/// Where each column stands.
pub struct Heading {
    pub columns: HashMap<String, usize>,
    pub count: usize,
}

impl Heading {
    pub fn read(row: &Row) -> Result<Self, BrokenFile> {
        let names = row.fields.iter().map(|name| name.trim().to_owned());
        let columns: HashMap<String, usize> = names.zip(0..).collect();
        if let Some(missing) = USED.iter().find(|name| !columns.contains_key(**name)) {
            let wrong = "there is no such column; this is no file of Madrid's activities";
            return Err(BrokenFile::line(row.line, Some(missing), wrong));
        }
        let count = row.fields.len();
        Ok(Self { columns, count })
    }
}
