//! The home page's last parts, by hand: what is under way and what is offered.

use std::fmt::{self, Write as _};

use app::model::{
    home::{CaseFile, EnrolmentReceipt},
    recommendation::{Reason, Recommendation},
    service::PublicService,
};
use server::db::session::Session;

use super::{
    page::Page,
    words::{Text, Time, dated, day_month, es, long},
};

impl Page<'_> {
    pub fn case(&self, out: &mut String, case: &CaseFile) -> fmt::Result {
        write!(
            out,
            "<li><a href=\"{}\">{}</a>",
            Text(case.url.as_deref().unwrap_or_default()),
            Text(&case.subject)
        )?;
        if let Some(phase) = &case.phase {
            write!(out, "<p>{} {}</p>", self.w.t("case-phase"), Text(phase))?;
        }
        write!(
            out,
            "<p class=\"hint\">{} · desde el {} · {} <bdi>{}</bdi></p>",
            self.organisation(&case.organisation),
            day_month(case.started),
            self.w.t("case-number"),
            Text(&case.id)
        )?;
        if let Some(day) = case.expected_by {
            write!(
                out,
                "<p class=\"hint\">Se prevé resolver el {}. \
                Es una estimación de quien lo tramita.</p>",
                day_month(day)
            )?;
        }
        out.write_str("</li>")
    }

    pub fn enrolment(&self, out: &mut String, receipt: &EnrolmentReceipt) -> fmt::Result {
        let Some(service) = self.town.services.get(&receipt.service) else {
            return Ok(());
        };
        let on = receipt.at.to_zoned(self.zone().clone()).date();
        write!(
            out,
            "<li><a href=\"/es/tramites/{}\">{}</a><p>Inscripción hecha el {}, {}</p>\
             <p class=\"hint\">{} · {} <bdi>{}</bdi></p></li>",
            service.id,
            es(&service.name),
            dated(on),
            Time(receipt.at, self.zone()),
            self.organisation(&service.organisation),
            self.w.t("reference"),
            Text(&receipt.reference)
        )
    }

    pub fn offered(
        &self,
        out: &mut String,
        session: &Session,
        list: &[Recommendation],
    ) -> fmt::Result {
        let w = self.w;
        if session.personalised == Some(false) {
            return Ok(());
        }
        if session.personalised.is_none() {
            return write!(
                out,
                "<section class=\"invitation\"><h2>{}</h2><p>{}</p>\
                 <p><a href=\"/es/mis-permisos\">{}</a></p></section>",
                w.t("invitation-title"),
                w.t("invitation-text"),
                w.t("invitation-link")
            );
        }
        write!(
            out,
            "<section><h2>{}</h2><ul class=\"cards\">",
            w.t("home-offered")
        )?;
        for offer in list {
            let service = &offer.service;
            out.write_str("<li>")?;
            for reason in &offer.reasons {
                out.write_str("<p class=\"why\">")?;
                self.reason(out, &reason.reason)?;
                out.write_str("</p>")?;
            }
            write!(
                out,
                "<h3><a href=\"/es/tramites/{}\">{}</a></h3><p class=\"hint\">{}</p>",
                service.id,
                es(&service.name),
                self.organisation(&service.organisation),
            )?;
            self.hide(out, service)?;
        }
        out.write_str("</ul></section>")
    }

    /// The form, in the island that wakes it.
    fn hide(&self, out: &mut String, service: &PublicService) -> fmt::Result {
        let (w, id, name) = (self.w, &service.id, es(&service.name));
        let hide = w.t("hide");
        write!(
            out,
            "<leptos-island data-component=\"HideRecommendation_01234567890123456\" \
             data-props=\"{{&quot;service&quot;:&quot;{id}&quot;,&quot;name&quot;:&quot;{name}&quot;,\
             &quot;action&quot;:&quot;/es/recomendaciones/ocultar&quot;,\
             &quot;label&quot;:&quot;{hide}&quot;,&quot;undo&quot;:&quot;{}&quot;,\
             &quot;hidden&quot;:&quot;{}&quot;,&quot;failed&quot;:&quot;{}&quot;}}\">\
             <form method=\"post\" action=\"/es/recomendaciones/ocultar\" class=\"hide-form\">\
             <input type=\"hidden\" name=\"servicio\" value=\"{id}\">\
             <p role=\"status\" class=\"said\"> </p><button class=\"quiet\">{hide}<!----> \
             <span class=\"visually-hidden\">{name}</span></button></form></leptos-island></li>",
            w.t("undo"),
            w.t("notice-hidden"),
            w.t("island-failed"),
        )
    }

    fn reason(&self, out: &mut String, reason: &Reason) -> fmt::Result {
        match reason {
            Reason::EnrolledBefore { on } => {
                write!(out, "Porque te inscribiste el {}.", dated(*on))
            }
            Reason::SameTheme { service, on } => {
                write!(
                    out,
                    "Porque el {} hiciste «{}».",
                    dated(*on),
                    es(&service.name)
                )
            }
            Reason::OpenedTheme { theme, times } => {
                let theme = self.town.municipality.theme(theme).map(|it| es(&it.name));
                write!(
                    out,
                    "Porque has mirado «{}» {times} veces.",
                    theme.unwrap_or(Text(""))
                )
            }
            Reason::Declared { theme } => {
                let theme = self.town.municipality.theme(theme).map(|it| es(&it.name));
                let theme = theme.unwrap_or(Text(""));
                write!(out, "Porque dijiste que te interesa {theme}.")
            }
            Reason::ReadAbout { minutes } => {
                write!(out, "Porque has leído sobre esto {minutes} minutos.")
            }
            Reason::OpenUntil { closes } => {
                write!(out, "La inscripción se cierra el {}.", long(*closes))
            }
        }
    }
}
