use super::Item;
use crate::sources::hub::fields::{Fields, LeftOut, Moment, Shape};

/// An appointment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cita {
    pub id: String,
    pub ine10: Option<String>,
    pub subject: String,
    pub at: Moment,
    pub url: Option<String>,
}

impl Item for Cita {
    const SHAPE: Shape = Shape {
        place: "citesprevies[]",
        mandatory: "idCita assumpteCita codiINE10 dataActuacio dataCita urlCita",
        optional: "codiDIR3Organisme actuacioCiutada nomInteressat nomOficinaRegistreDesti \
            nomOficinaRegistreOrigen nomRepresentant procediment dataAlerta \
            dataRegistre viaPresentacio urlEdicio urlCancellacio puntAtencio \
            adrecaAtencio telefonAtencio coordenadesGPS contacteAtencio \
            URLCoordenadesGPSGoogleMaps URLcoordenadesGPSCustom",
    };

    fn read(fields: &mut Fields<'_>) -> Result<Self, LeftOut> {
        Ok(Self {
            id: fields.need("idCita", Fields::text)?,
            ine10: fields.ine10(),
            subject: fields.need("assumpteCita", Fields::text)?,
            at: fields.need("dataCita", Fields::moment)?,
            url: fields.url("urlCita"),
        })
    }

    fn id(&self) -> &str {
        &self.id
    }
}
