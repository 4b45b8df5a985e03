//! Between which rows a chain goes, sealed with the server's key: a row cut off its end is missed.

use sqlx::FromRow;
use uuid::Uuid;

use super::{
    Exec,
    chain::{Chain, Fault, Wrong, canonical},
    on,
};
use crate::identity::secret::Secret;

/// Whose chains these are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Log {
    Access,
    Consent,
}

/// The same statement over either log's tables.
macro_rules! over {
    ($log:expr, $before:literal, $table:literal, $after:literal) => {
        match $log {
            Log::Access => concat!($before, "access_", $table, $after),
            Log::Consent => concat!($before, "consent_", $table, $after),
        }
    };
}

#[derive(Debug, Clone, FromRow)]
pub struct Head {
    from_seq: i64,
    from_hash: Vec<u8>,
    seq: i64,
    hash: Vec<u8>,
    seal: Vec<u8>,
}

impl Head {
    /// What the first row that was not purged follows from.
    pub fn start(self) -> Chain {
        Chain {
            seq: self.from_seq,
            hash: self.from_hash,
        }
    }

    pub fn last(&self) -> Chain {
        Chain {
            seq: self.seq,
            hash: self.hash.clone(),
        }
    }
}

impl Log {
    const fn seal(self) -> &'static str {
        match self {
            Self::Access => "access-head",
            Self::Consent => "consent-head",
        }
    }

    pub fn holds(self, secret: &Secret, citizen: Uuid, head: &Head) -> bool {
        let (start, end) = (head.clone().start(), head.last());
        head.seal == self.sealed(secret, citizen, &start, &end)
    }

    fn sealed(self, secret: &Secret, citizen: Uuid, start: &Chain, end: &Chain) -> Vec<u8> {
        let fields = canonical(&[
            citizen.as_bytes(),
            &start.seq.to_be_bytes(),
            &start.hash,
            &end.seq.to_be_bytes(),
            &end.hash,
        ]);
        secret.hmac(self.seal(), fields)
    }

    pub async fn head(self, exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<Option<Head>> {
        let sql = over!(
            self,
            "SELECT from_seq, from_hash, seq, hash, seal FROM ",
            "head",
            " WHERE citizen_id = $1"
        );
        on!(exec, |c| sqlx::query_as(sql)
            .bind(citizen)
            .fetch_optional(c)
            .await)
    }

    /// Where the next row goes on from. After a head that somebody else wrote it follows from
    /// nothing, so that a new seal does not hide that.
    pub async fn end(
        self,
        exec: Exec<'_>,
        secret: &Secret,
        citizen: Uuid,
        head: Option<&Head>,
    ) -> sqlx::Result<Chain> {
        if let Some(head) = head
            && self.holds(secret, citizen, head)
        {
            return Ok(head.last());
        }
        let sql = over!(
            self,
            "SELECT MAX(seq) FROM ",
            "event",
            " WHERE citizen_id = $1"
        );
        let last: Option<i64> = on!(exec, |c| sqlx::query_scalar(sql)
            .bind(citizen)
            .fetch_one(c)
            .await)?;
        let seq = last.max(head.map(|head| head.seq)).unwrap_or_default();
        if seq == 0 {
            return Ok(Chain::default());
        }
        tracing::error!(log = ?self, "an end does not hold; `ventanilla audit verify` says whose");
        Ok(Chain { seq, hash: vec![] })
    }

    pub async fn put(
        self,
        exec: Exec<'_>,
        secret: &Secret,
        citizen: Uuid,
        start: &Chain,
        end: &Chain,
    ) -> sqlx::Result<()> {
        let sql = over!(
            self,
            "INSERT INTO ",
            "head",
            " (citizen_id, from_seq, from_hash, seq, hash, seal)
               VALUES ($1, $2, $3, $4, $5, $6)
               ON CONFLICT (citizen_id)
               DO UPDATE SET from_seq = excluded.from_seq, from_hash = excluded.from_hash,
                             seq = excluded.seq, hash = excluded.hash, seal = excluded.seal"
        );
        on!(exec, |c| {
            sqlx::query(sql)
                .bind(citizen)
                .bind(start.seq)
                .bind(&start.hash)
                .bind(end.seq)
                .bind(&end.hash)
                .bind(self.sealed(secret, citizen, start, end))
                .execute(c)
                .await
                .map(|_| ())
        })
    }

    /// What is wrong with the end of a chain whose rows go up to `seq`.
    pub fn fault(
        self,
        head: Option<&Head>,
        secret: &Secret,
        citizen: Uuid,
        seq: i64,
    ) -> Option<Fault> {
        let fault = |what| Some(Fault { seq, what });
        match head {
            None if seq == 0 => None,
            Some(head) if !self.holds(secret, citizen, head) => fault(Wrong::Unsealed),
            Some(head) if head.seq > seq => fault(Wrong::Cut),
            Some(_) => None,
            None => fault(Wrong::Unsealed),
        }
    }
}
