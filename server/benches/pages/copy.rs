//! How fast somebody with ten thousand rows takes all of their data away, and what it costs in memory.

use std::{
    env, fs,
    io::{Read as _, Write as _},
    net::TcpStream,
    path::Path,
};

use anyhow::ensure;
use app::{
    model::{assurance::Assurance, consent::PERSONALISATION, lang::Lang},
    routes,
};
use server::{
    db::{self, Exec, session::Entrance},
    identity::secret::token_hash,
    serve,
    world::Stopwatch,
};
use uuid::Uuid;

use crate::{
    data::schema,
    load::Request,
    now,
    process::{Server, portal},
    report,
};

const ROWS: i64 = 10_000;
const CITIZEN: Uuid = Uuid::from_u128(7);

pub async fn measure(scratch: &Path) -> anyhow::Result<()> {
    println!("A copy of everything: a citizen with {ROWS} rows.\n");
    let file = scratch.join("copy.db");
    for ending in ["db", "db-wal", "db-shm"] {
        let _ = fs::remove_file(file.with_extension(ending));
    }
    on("SQLite", &format!("sqlite:{}", file.display())).await?;
    let Ok(url) = env::var("TEST_POSTGRES_URL") else {
        println!("PostgreSQL: not measured; run through `make bench`, which starts one\n");
        return Ok(());
    };
    on("PostgreSQL", &schema(&url, "copy").await?).await
}

async fn on(engine: &str, url: &str) -> anyhow::Result<()> {
    let session = fill(url).await?;
    let path = routes::data_copy(Lang::Es);
    let home = Request {
        path: "/es/".to_owned(),
        session: Some(session.clone()),
    };
    let mut server = Server::start(&mut portal(url))?;
    server.first_answer(&home)?;
    let before = server.memory("VmHWM")?;
    let took = Stopwatch::start();
    let mut stream = TcpStream::connect(("127.0.0.1", server.port))?;
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: ventanilla={session}\r\nConnection: close\r\n\r\n"
    )?;
    let mut copy = vec![];
    stream.read_to_end(&mut copy)?;
    let seconds = took.elapsed().as_secs_f64();
    ensure!(copy.starts_with(b"HTTP/1.1 200 "), "it is not given");
    // The end of an archive, and of what comes in pieces.
    let ended = copy.windows(4).any(|it| it == b"PK\x05\x06") && copy.ends_with(b"0\r\n\r\n");
    ensure!(ended, "it breaks off");
    let more = server.memory("VmHWM")?.saturating_sub(before);
    report::heading(engine);
    report::below("all of it", (seconds, 2), 1.0, " s");
    report::memory("memory, at most so much more", more, 32.0);
    println!("  {:<42}{:>10} kB\n", "the archive", copy.len() / 1000);
    Ok(())
}

/// Who enters, and what is kept of them; answers their session.
async fn fill(url: &str) -> anyhow::Result<String> {
    let db = serve::open(url).await?;
    let mut writer = db.writer().await?;
    let rows =
        "INSERT INTO interaction (citizen_id, key, purpose, kind, service, theme, seconds, at)
                SELECT $1, 'key-' || i, $2, 'opened', 'natacion-verano', 'sport', NULL, $3 - i";
    let citizen = "INSERT INTO citizen (id, name, created_at) VALUES ($1, 'Marta Vidal Soler', 0)";
    let at = now().as_millisecond();
    match writer.exec() {
        Exec::Sqlite(c) => {
            sqlx::query(citizen).bind(CITIZEN).execute(&mut *c).await?;
            let sql = format!(
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {ROWS})
                 {rows} FROM n"
            );
            let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(CITIZEN);
            query.bind(PERSONALISATION).bind(at).execute(c).await?;
        }
        Exec::Postgres(c) => {
            sqlx::query(citizen).bind(CITIZEN).execute(&mut *c).await?;
            let sql = format!("{rows} FROM generate_series(1, {ROWS}) AS i");
            let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(CITIZEN);
            query.bind(PERSONALISATION).bind(at).execute(c).await?;
        }
    }
    let token = "07".repeat(32);
    let entrance = Entrance {
        citizen: CITIZEN,
        sealed_document: &[],
        assurance: Assurance::High,
        by_provider: false,
    };
    db::session::create(writer.exec(), &token_hash(&token), &entrance, now()).await?;
    writer.commit().await?;
    db.close().await;
    Ok(token)
}
