//! What the process tells whoever operates it, on stderr. Never who asked, nor for what.

use std::{io, io::IsTerminal as _, panic};

use clap::ValueEnum;

/// How the log is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// A line of text for people.
    Plain,
    /// A line of JSON for machines.
    Json,
}

/// Starts the log; once, before anything else.
pub fn start(format: LogFormat) {
    let log = tracing_subscriber::fmt()
        .with_writer(io::stderr)
        .with_target(false);
    match format {
        LogFormat::Plain => log.with_ansi(io::stderr().is_terminal()).init(),
        LogFormat::Json => log.json().flatten_event(true).with_span_list(false).init(),
    }
    if format == LogFormat::Json || !cfg!(debug_assertions) {
        // Where, and not what: the message may quote a citizen's data, on lines of its own.
        panic::set_hook(Box::new(|panicked| {
            let place = panicked.location().map(ToString::to_string);
            tracing::error!(place, "panicked");
        }));
    }
}
