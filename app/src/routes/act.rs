//! Where what a citizen does is posted.

use uuid::Uuid;

use crate::model::{lang::Lang, record_key::RecordKey};

/// An act: where its form posts to. The page it belongs to is shown again on errors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    SignIn,
    SignOut,
    /// On every device.
    SignOutEverywhere,
    /// Make, renew or revoke the address of one's calendar.
    Calendar,
    /// Keep the session.
    Stay,
    /// Act for somebody, or for oneself again.
    ActFor,
    /// Say yes or no to a purpose.
    Decide,
    /// Channels, hours and words of messages.
    Channels,
    AddContact,
    ChangeContact(Uuid),
    OpenNotification(RecordKey),
    /// Mark messages as read.
    ReadMessages,
    /// Take a place, or keep for later what was typed, or let go of it.
    Enrol(String),
    CancelEnrolment(String),
    Hide,
    /// Say that a theme interests one, or take it back.
    Interest,
    /// Have forgotten what was learned about a theme.
    ForgetTheme,
    /// Object to a use.
    Object,
    WithdrawObjection,
    /// Ask to be erased.
    Erase,
    UndoErasure,
}

impl Act {
    #[must_use]
    pub fn path(&self, lang: Lang) -> String {
        let lang = lang.tag();
        match self {
            Self::SignIn => format!("/{lang}/entrar"),
            Self::SignOut => format!("/{lang}/salir"),
            Self::SignOutEverywhere => format!("/{lang}/salir/de-todo"),
            Self::Calendar => format!("/{lang}/mi-calendario"),
            Self::Stay => format!("/{lang}/seguir"),
            Self::ActFor => format!("/{lang}/en-nombre-de"),
            Self::Decide => format!("/{lang}/mis-permisos"),
            Self::Channels => format!("/{lang}/mis-avisos"),
            Self::AddContact => format!("/{lang}/mis-avisos/contactos"),
            Self::ChangeContact(id) => format!("/{lang}/mis-avisos/contactos/{id}"),
            Self::OpenNotification(key) => {
                format!("/{lang}/mis-notificaciones/{}/abrir", key.path())
            }
            Self::ReadMessages => format!("/{lang}/mis-mensajes"),
            Self::Enrol(id) => format!("/{lang}/tramites/{id}/inscripcion"),
            Self::CancelEnrolment(id) => format!("/{lang}/tramites/{id}/inscripcion/anular"),
            Self::Interest => format!("/{lang}/mis-datos/intereses"),
            Self::ForgetTheme => format!("/{lang}/mis-datos/olvidar"),
            Self::Object => format!("/{lang}/mis-datos/oponerse"),
            Self::WithdrawObjection => format!("/{lang}/mis-datos/oponerse/retirar"),
            Self::Erase => format!("/{lang}/mis-datos/borrar"),
            Self::UndoErasure => format!("/{lang}/mis-datos/borrar/deshacer"),
            Self::Hide => format!("/{lang}/recomendaciones/ocultar"),
        }
    }
}
