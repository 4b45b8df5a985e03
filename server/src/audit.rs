//! Whether what was written down is as it was written.

use std::process::ExitCode;

use anyhow::Context as _;
use uuid::Uuid;

use crate::{
    cli,
    db::{self, Db, Reader, access::EVERYONE, chain::Fault},
    identity::secret::Secret,
    key,
};

/// What was read of the chains, and how many do not hold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Audit {
    pub citizens: usize,
    pub acts: i64,
    pub readings: i64,
    pub broken: usize,
}

/// Reads every consent ledger and every access log; prints what does not hold, and how much there
/// is.
///
/// # Errors
/// When there is no key, or the database cannot be read.
pub async fn verify(store: &cli::Store, key: &cli::Key) -> anyhow::Result<ExitCode> {
    let secret = key::known(key, store)?;
    let db = Db::look(&store.database_url)
        .await
        .context("the database cannot be opened")?;
    let tell = |line: String| println!("{line}");
    let audit = audit(&db, &secret, tell)
        .await
        .context("the database cannot be read, or no portal brought it up to date yet")?;
    db.close().await;
    println!(
        "The consent ledger: {} acts; the access log: {} readings; of {} citizens",
        audit.acts, audit.readings, audit.citizens
    );
    if audit.broken > 0 {
        eprintln!("{} chains do not hold", audit.broken);
        return Ok(ExitCode::FAILURE);
    }
    println!("Every row is as it was written, and none is missing");
    Ok(ExitCode::SUCCESS)
}

/// Citizen after citizen, so that two million take no more room than one; says of each chain that
/// does not hold whose it is and where.
///
/// # Errors
/// As the database answered.
pub async fn audit(db: &Db, secret: &Secret, mut tell: impl FnMut(String)) -> sqlx::Result<Audit> {
    let mut audit = Audit::default();
    let mut reader = db.reader().await?;
    let everyone = db::access::verify(&mut reader, secret, EVERYONE).await?;
    audit.readings += audit.count(everyone, |fault| {
        tell(format!("everyone: access log: {fault}"));
    });
    let mut last = EVERYONE;
    loop {
        let some = db::citizen::after(reader.exec(), last).await?;
        let Some(end) = some.last() else { break };
        last = *end;
        for citizen in some {
            audit
                .citizen(&mut reader, secret, citizen, &mut tell)
                .await?;
        }
    }
    reader.done();
    Ok(audit)
}

impl Audit {
    async fn citizen(
        &mut self,
        reader: &mut Reader,
        secret: &Secret,
        citizen: Uuid,
        mut tell: impl FnMut(String),
    ) -> sqlx::Result<()> {
        self.citizens += 1;
        let acts = db::consent::verify(reader, secret, citizen).await?;
        self.acts += self.count(acts, |fault| {
            tell(format!("{citizen}: consent ledger: {fault}"));
        });
        let readings = db::access::verify(reader, secret, citizen).await?;
        self.readings += self.count(readings, |fault| {
            tell(format!("{citizen}: access log: {fault}"));
        });
        Ok(())
    }

    fn count(&mut self, rows: Result<i64, Fault>, tell: impl FnOnce(Fault)) -> i64 {
        rows.unwrap_or_else(|fault| {
            self.broken += 1;
            tell(fault);
            0
        })
    }
}
