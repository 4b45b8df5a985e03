//! All that is kept of a citizen, to take away (art. 15 and 20 GDPR): a ZIP file with a page to
//! read, JSON-LD, and a CSV for each table. Told piece by piece, as it is asked for: rows are read
//! a batch at a time, and no connection is held between two.

mod csv;
mod html;
mod json;

use std::{
    collections::VecDeque,
    fmt::Write as _,
    io::{self, Write},
    sync::{Arc, Mutex, PoisonError},
};

use app::{
    model::{
        assurance::Assurance,
        citizen::Citizen,
        known::{Cell, Group},
        lang::Lang,
    },
    portal::{Answer, AppError, Pieces, Portal as _},
    text::Words,
};
use async_trait::async_trait;
use jiff::Timestamp;
use uuid::Uuid;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions, write::StreamWriter};

use super::{TownHall, access, entrance::require, known, unavailable};
use crate::db::{
    self,
    known::{Cursor, Table},
};

/// Whose copy, of what and for when.
pub struct Of {
    hall: TownHall,
    citizen: Uuid,
    name: String,
    lang: Lang,
    at: Timestamp,
    /// The tables that hold anything.
    tables: Vec<&'static Table>,
}

impl Of {
    fn words(&self) -> Words {
        Words::new(self.lang)
    }
}

/// What follows in the archive.
enum Step {
    File(String),
    Text(String),
    Rows(Form, &'static Table),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Html,
    Json,
    Csv,
}

/// Where the archive is written, and taken from piece by piece.
#[derive(Clone, Default)]
struct Sink(Arc<Mutex<Vec<u8>>>);

impl Sink {
    fn take(&self) -> Vec<u8> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

struct Archive {
    of: Of,
    steps: VecDeque<Step>,
    /// In the midst of a table: where to go on, and whether anything of it was told.
    cursor: Option<Cursor>,
    begun: bool,
    /// `None` once it is closed.
    zip: Option<ZipWriter<StreamWriter<Sink>>>,
    sink: Sink,
}

pub async fn copy(hall: &TownHall, citizen: &Citizen, lang: Lang) -> Answer<Box<dyn Pieces>> {
    require(citizen, Assurance::Substantial)?;
    let failed = unavailable("copy");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    access::exported(hall, &mut writer, citizen.id)
        .await
        .map_err(&failed)?;
    let holdings = db::known::holdings(writer.exec(), citizen.id)
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)?;
    let kept = |table: &&Table| holdings.iter().any(|it| it.kept == &table.kept);
    let of = Of {
        hall: hall.clone(),
        citizen: citizen.id,
        name: citizen.name.clone(),
        lang,
        at: hall.now(),
        tables: Group::ALL
            .into_iter()
            .flat_map(|group| db::known::tables().filter(move |it| it.kept.group == group))
            .filter(kept)
            .collect(),
    };
    let sink = Sink::default();
    Ok(Box::new(Archive {
        steps: steps(&of),
        of,
        cursor: None,
        begun: false,
        zip: Some(ZipWriter::new_stream(sink.clone())),
        sink,
    }))
}

fn steps(of: &Of) -> VecDeque<Step> {
    let rows = |form| of.tables.iter().map(move |table| Step::Rows(form, table));
    let mut steps = VecDeque::from([
        Step::File("LEEME.txt".to_owned()),
        Step::Text(read_me(of)),
        Step::File("index.html".to_owned()),
        Step::Text(html::head(of)),
    ]);
    steps.extend(rows(Form::Html));
    steps.push_back(Step::Text(html::FOOT.to_owned()));
    steps.push_back(Step::File("datos.jsonld".to_owned()));
    steps.push_back(Step::Text(json::head(of)));
    steps.extend(rows(Form::Json));
    steps.push_back(Step::Text(json::FOOT.to_owned()));
    for table in &of.tables {
        steps.push_back(Step::File(format!("{}.csv", table.kept.name)));
        steps.push_back(Step::Rows(Form::Csv, table));
    }
    steps
}

/// What is in the archive, and what the files of data look like.
fn read_me(of: &Of) -> String {
    let w = of.words();
    let mut text = format!("{}\n\n{}\n\n", w.t("copy-title"), w.t("copy-read-me"));
    for table in &of.tables {
        let label = w.t(table.kept.label);
        let _ = writeln!(text, "{}.csv: {label}", table.kept.name);
    }
    text.replace('\n', "\r\n")
}

#[async_trait]
impl Pieces for Archive {
    async fn next(&mut self) -> Answer<Option<Vec<u8>>> {
        loop {
            let told = self.sink.take();
            if !told.is_empty() {
                return Ok(Some(told));
            }
            if self.zip.is_none() {
                return Ok(None);
            }
            self.step().await?;
        }
    }
}

impl Archive {
    async fn step(&mut self) -> Answer<()> {
        let (text, again) = match self.steps.front() {
            None => return self.close(),
            Some(Step::File(name)) => {
                let options = options(&self.of);
                let name = name.clone();
                self.steps.pop_front();
                return self.write(|zip| zip.start_file(name, options).map_err(io::Error::other));
            }
            Some(Step::Text(text)) => (text.clone(), None),
            Some(Step::Rows(form, table)) => self.batch(*form, table).await?,
        };
        self.begun = again.is_some();
        if again.is_none() {
            self.steps.pop_front();
        }
        self.cursor = again;
        self.write(|zip| zip.write_all(text.as_bytes()))
    }

    /// The next rows of a table as they stand in a file, and where to go on.
    async fn batch(&self, form: Form, table: &'static Table) -> Answer<(String, Option<Cursor>)> {
        let failed = unavailable("copy");
        let hall = &self.of.hall;
        let mut reader = hall.0.db.reader().await.map_err(&failed)?;
        let cursor = self.cursor.as_ref();
        let mut batch = db::known::rows_after(reader.exec(), table, self.of.citizen, cursor)
            .await
            .map_err(&failed)?;
        reader.done();
        known::told(hall, self.of.citizen, table, &mut batch.rows);
        let rows: &[Vec<Cell>] = &batch.rows;
        let (first, last) = (!self.begun, batch.next.is_none());
        let text = match form {
            Form::Html => html::rows(&self.of, table, rows, first, last),
            Form::Json => json::rows(&self.of, table, rows, first, last),
            Form::Csv => csv::rows(table, rows, first).map_err(|error| lost(&error))?,
        };
        Ok((text, batch.next))
    }

    fn write(
        &mut self,
        write: impl FnOnce(&mut ZipWriter<StreamWriter<Sink>>) -> io::Result<()>,
    ) -> Answer<()> {
        let zip = self.zip.as_mut().ok_or(AppError::Unavailable)?;
        write(zip).map_err(|error| lost(&error))
    }

    fn close(&mut self) -> Answer<()> {
        let closed = self.zip.take().map(ZipWriter::finish).transpose();
        closed.map(|_| ()).map_err(|error| lost(&error))
    }
}

fn lost(error: &dyn std::error::Error) -> AppError {
    tracing::error!(%error, "a copy was not written");
    AppError::Unavailable
}

/// When it was made, where the municipality is.
fn options(of: &Of) -> SimpleFileOptions {
    let zone = of.hall.0.municipality.time_zone.clone();
    let at = of.at.to_zoned(zone);
    let part = |n: i8| n.unsigned_abs();
    let made = zip::DateTime::from_date_and_time(
        at.year().unsigned_abs(),
        part(at.month()),
        part(at.day()),
        part(at.hour()),
        part(at.minute()),
        part(at.second()),
    );
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(made.unwrap_or_default())
}
