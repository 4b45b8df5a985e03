//! The consent states made anew from the ledger, which alone counts.

use std::process::ExitCode;

use anyhow::Context as _;
use uuid::Uuid;

use crate::{
    cli,
    db::{
        self, Db,
        chain::Fault,
        consent::{Compared, compare, rebuild},
    },
    identity::secret::Secret,
    key, serve,
};

/// What was made anew, or would be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rebuilt {
    pub citizens: usize,
    pub states: usize,
    pub differed: usize,
    /// Ledgers that do not hold: their states stay as they are.
    pub broken: usize,
}

/// Reads every consent ledger and makes the states what it amounts to; with `check`, only tells
/// where they differ.
///
/// # Errors
/// When there is no key, or the database cannot be read or written.
pub async fn consent(store: &cli::Store, key: &cli::Key, check: bool) -> anyhow::Result<ExitCode> {
    let secret = key::known(key, store)?;
    let tell = |line: String| println!("{line}");
    let done = if check {
        let db = Db::look(&store.database_url)
            .await
            .context("the database cannot be opened")?;
        let compared = compare_all(&db, &secret, tell).await;
        db.close().await;
        compared.context("the database cannot be read, or no portal brought it up to date yet")?
    } else {
        let db = serve::open(&store.database_url).await?;
        let rebuilt = rebuild_all(&db, &secret, tell).await;
        db.close().await;
        rebuilt.context("the database cannot be written")?
    };
    println!(
        "The consent ledgers of {} citizens amount to {} states; {} differed",
        done.citizens, done.states, done.differed
    );
    if done.broken > 0 {
        eprintln!(
            "{} ledgers do not hold: their states were left",
            done.broken
        );
    }
    let amiss = done.broken > 0 || check && done.differed > 0;
    Ok(if amiss {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// A transaction for as many citizens as are read at once: the portal may serve meanwhile.
///
/// # Errors
/// As the database answered; what was made anew until then stays.
pub async fn rebuild_all(
    db: &Db,
    secret: &Secret,
    mut tell: impl FnMut(String),
) -> sqlx::Result<Rebuilt> {
    let (mut done, mut last) = (Rebuilt::default(), Uuid::nil());
    loop {
        let mut writer = db.writer().await?;
        let some = db::citizen::after(writer.exec(), last).await?;
        let Some(end) = some.last() else { break };
        last = *end;
        for citizen in some {
            let one = rebuild(&mut writer, secret, citizen).await?;
            done.count(citizen, one, &mut tell);
        }
        writer.commit().await?;
    }
    Ok(done)
}

/// # Errors
/// As the database answered.
pub async fn compare_all(
    db: &Db,
    secret: &Secret,
    mut tell: impl FnMut(String),
) -> sqlx::Result<Rebuilt> {
    let (mut done, mut last) = (Rebuilt::default(), Uuid::nil());
    let mut reader = db.reader().await?;
    loop {
        let some = db::citizen::after(reader.exec(), last).await?;
        let Some(end) = some.last() else { break };
        last = *end;
        for citizen in some {
            let mut one = compare(&mut reader, secret, citizen).await?;
            if one.is_ok_and(|it| it.differed > 0) {
                // They may have decided between two of the questions.
                one = compare(&mut reader, secret, citizen).await?;
            }
            done.count(citizen, one, &mut tell);
        }
    }
    reader.done();
    Ok(done)
}

impl Rebuilt {
    fn count(&mut self, citizen: Uuid, one: Result<Compared, Fault>, mut tell: impl FnMut(String)) {
        self.citizens += 1;
        match one {
            Ok(Compared { states, differed }) => {
                self.states += states;
                self.differed += differed;
                if differed > 0 {
                    tell(format!("{citizen}: {differed} differed"));
                }
            }
            Err(fault) => {
                self.broken += 1;
                tell(format!("{citizen}: consent ledger: {fault}"));
            }
        }
    }
}
