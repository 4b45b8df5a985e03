//! The home page written by hand, in Spanish: the portal's words and markup, with nothing
//! between them and the string.

use std::fmt::{self, Write as _};

use app::{
    components::task_words::consequence,
    model::{
        home::Home,
        lang::Lang,
        task::{Nearness, Task, TaskKind},
    },
    text::Words,
};
use jiff::{civil::Date, tz::TimeZone};
use server::db::session::Session;

use super::{
    floor::Town,
    words::{Amount, Text, Time, es, long, month, near, verb, weekday},
};

/// The whole document.
pub fn write(town: &Town, session: &Session, home: &Home) -> String {
    let page = Page {
        town,
        w: Words::new(Lang::Es),
        today: crate::day(),
    };
    let mut out = String::with_capacity(16 * 1024);
    let _ = page.document(&mut out, session, home);
    out
}

pub struct Page<'a> {
    pub town: &'a Town,
    pub w: Words,
    today: Date,
}

impl Page<'_> {
    pub fn zone(&self) -> &TimeZone {
        &self.town.municipality.time_zone
    }

    pub fn organisation(&self, id: &str) -> Text<'_> {
        self.town
            .municipality
            .organisation(id)
            .map_or(Text(""), |it| es(&it.name))
    }

    fn nearness(&self, task: &Task) -> Nearness {
        self.town.working_days.nearness(self.today, task.due)
    }

    fn document(&self, out: &mut String, session: &Session, home: &Home) -> fmt::Result {
        let [before, after] = &self.town.top;
        write!(out, "{before}{}{after}", Text(&session.name))?;
        write!(
            out,
            "<main id=\"contenido\" tabindex=\"-1\"><div class=\"wrap\"><h1>Hola, <bdi>{}</bdi></h1>\
             <p class=\"lead\">Tienes {} cosas pendientes. Primero, la que vence antes.</p>\
             <div class=\"columns\"><div>",
            Text(&session.name),
            home.tasks.len()
        )?;
        if let Some((first, rest)) = home.tasks.split_first() {
            self.deadline(out, first)?;
            write!(
                out,
                "<section><h2>{}</h2><ul class=\"task-list\">",
                self.w.t("home-rest")
            )?;
            for (n, task) in rest.iter().enumerate() {
                self.task(out, n, task)?;
            }
            out.write_str("</ul></section>")?;
        }
        write!(
            out,
            "<section><h2>{}</h2><ul class=\"under-way\">",
            self.w.t("under-way")
        )?;
        for receipt in &home.enrolments {
            self.enrolment(out, receipt)?;
        }
        for case in &home.cases {
            self.case(out, case)?;
        }
        out.write_str("</ul></section><p class=\"hint\">Datos de ")?;
        for (n, source) in home.sources.iter().enumerate() {
            let between = if n == 0 { "" } else { " · " };
            write!(out, "{between}{}", self.organisation(&source.organisation))?;
            if let Some(at) = source.as_of {
                write!(out, " a las {}", Time(at, self.zone()))?;
            }
        }
        out.write_str(".</p></div>")?;
        self.offered(out, session, &home.recommendations)?;
        out.write_str("</div></div></main>")?;
        out.write_str(&self.town.bottom)
    }

    fn deadline(&self, out: &mut String, task: &Task) -> fmt::Result {
        let nearness = self.nearness(task);
        let overdue = matches!(nearness, Nearness::Overdue { .. });
        let class = if overdue { " overdue" } else { "" };
        write!(
            out,
            "<section class=\"deadline{class}\"><div><h2>{}{}</h2><p class=\"when\">",
            verb(task.kind),
            Text(&task.title)
        )?;
        match (task.due, task.kind) {
            (None, _) => write!(out, "No tiene fecha límite.")?,
            (Some(due), TaskKind::Come) if overdue => {
                write!(out, "La cita era el {}, ", long(due))?;
            }
            (Some(due), TaskKind::Come) => write!(out, "Te esperan el {}, ", long(due))?,
            (Some(due), _) if overdue => write!(out, "El plazo terminó el {}, ", long(due))?,
            (Some(due), _) => write!(out, "Vence el {}, ", long(due))?,
        }
        write!(
            out,
            "{}.</p><dl class=\"facts\"><div><dt>{}</dt><dd>{}</dd></div>",
            near(nearness),
            self.w.t("task-asked-by"),
            self.organisation(&task.organisation)
        )?;
        if let Some(amount) = task.amount {
            write!(
                out,
                "<div><dt>{}</dt><dd>{}</dd></div>",
                self.w.t("task-amount"),
                Amount(amount)
            )?;
        }
        write!(
            out,
            "</dl><p class=\"missed\">{}</p>",
            consequence(self.w, task.kind, overdue)
        )?;
        self.button(out, task)?;
        if let Some(due) = task.due {
            write!(
                out,
                "</div><p class=\"day\" aria-hidden=\"true\"><span>{}</span><b>{}</b><span>{}</span></p>",
                weekday(due),
                due.day(),
                month(due)
            )?;
        }
        out.write_str("</section>")
    }

    fn button(&self, out: &mut String, task: &Task) -> fmt::Result {
        match &task.url {
            Some(url) => {
                write!(out, "<p><a class=\"button\" href=\"{}\">", Text(url))?;
                match (task.kind, task.amount) {
                    (TaskKind::Pay, Some(amount)) => write!(out, "Pagar {}", Amount(amount))?,
                    (TaskKind::Pay, None) => out.write_str(self.w.t("do-pay"))?,
                    (TaskKind::Provide, _) => out.write_str(self.w.t("do-provide"))?,
                    (TaskKind::Correct, _) => out.write_str(self.w.t("do-correct"))?,
                    (TaskKind::Renew, _) => out.write_str(self.w.t("do-renew"))?,
                    (TaskKind::Read, _) => out.write_str(self.w.t("do-read"))?,
                    (TaskKind::Finish, _) => out.write_str(self.w.t("do-finish"))?,
                    (TaskKind::Come, _) => out.write_str(self.w.t("do-come"))?,
                }
                out.write_str("</a></p>")?;
            }
            None => write!(
                out,
                "<p>Para hacerlo, habla con {}.</p>",
                self.organisation(&task.organisation)
            )?,
        }
        Ok(())
    }

    fn task(&self, out: &mut String, n: usize, task: &Task) -> fmt::Result {
        let nearness = self.nearness(task);
        out.write_str("<li><div>")?;
        match &task.url {
            Some(url) => write!(
                out,
                "<a href=\"{}\" aria-describedby=\"pendiente-{n} pendiente-{n}-estado\">{}{}</a>",
                Text(url),
                verb(task.kind),
                Text(&task.title)
            )?,
            None => write!(
                out,
                "<span class=\"name\">{}{}</span>",
                verb(task.kind),
                Text(&task.title)
            )?,
        }
        write!(
            out,
            "<p class=\"hint\" id=\"pendiente-{n}\">{}",
            self.organisation(&task.organisation)
        )?;
        if let Some(amount) = task.amount {
            write!(out, " · {}", Amount(amount))?;
        }
        if let Some(due) = task.due {
            write!(out, " · {}", long(due))?;
        }
        if let Some(time) = &task.time {
            write!(out, " · {}", Text(time))?;
        }
        let class = match nearness {
            Nearness::Overdue { .. } => " overdue",
            Nearness::Today => " today",
            _ => "",
        };
        write!(
            out,
            "</p></div><p class=\"status{class}\" id=\"pendiente-{n}-estado\">"
        )?;
        write!(out, "{}</p></li>", near(nearness))
    }
}
