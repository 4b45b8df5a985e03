//! Answering objections.

use std::path::PathBuf;

use app::model::lang::Lang;
use clap::{Args, Subcommand};
use jiff::Timestamp;

use super::{Key, Store};

#[derive(Debug, Subcommand)]
pub enum Objection {
    /// Print those that wait for an answer, the oldest first: reference, a name for whose it is
    /// that says nothing outside the portal, purpose, day it was made, last day to answer.
    List(At),
    /// Print one with its reasons; its citizen's access log says who read it.
    Show {
        /// As `list` prints it.
        reference: String,
        /// Name or post of who reads it.
        #[arg(long)]
        by: String,
        #[command(flatten)]
        at: At,
    },
    /// Answer one: the citizen reads it among their messages and their data.
    Decide(Decide),
}

#[derive(Debug, Args)]
pub struct Decide {
    /// As `list` prints it.
    pub reference: String,
    /// The use ends for them at once, and what was derived for it goes.
    #[arg(
        long,
        required_unless_present = "rejected",
        conflicts_with = "rejected"
    )]
    pub upheld: bool,
    /// The use goes on, for compelling reasons (art. 21.1 GDPR).
    #[arg(long)]
    pub rejected: bool,
    /// Why, in words for the citizen.
    #[arg(long)]
    pub reason: String,
    /// In which language that is written; without it, the municipality's first.
    #[arg(long, value_parser = lang)]
    pub lang: Option<Lang>,
    /// Name or post of who decides, which the citizen reads.
    #[arg(long)]
    pub by: String,
    #[command(flatten)]
    pub at: At,
}

#[derive(Debug, Args)]
pub struct At {
    /// The municipality's folder.
    #[arg(long, env = "MUNICIPALITY")]
    pub municipality: PathBuf,
    #[command(flatten)]
    pub store: Store,
    #[command(flatten)]
    pub key: Key,
    /// As if it were this instant; for demonstrations and tests.
    #[arg(long, value_name = "INSTANT")]
    pub clock: Option<Timestamp>,
}

fn lang(tag: &str) -> Result<Lang, String> {
    let tags = Lang::ALL.map(Lang::tag).join(", ");
    Lang::from_tag(tag).ok_or_else(|| format!("expected one of {tags}"))
}
