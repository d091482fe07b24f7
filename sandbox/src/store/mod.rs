//! The memory of the sandbox: `SQLite`, in a file or in memory, one piece of work at a time.
//!
//! A file's writes are waited for, so that all work on it goes through one thread. It takes what is waiting, does
//! each piece in a savepoint of its own, commits them together, and only then lets the callers go on: what was
//! acknowledged is on the disk, and a piece that failed left nothing behind.
//!
//! In memory nothing is waited for, and a piece of work takes less time than handing it to a thread and back: it is
//! done by who asks for it, in a transaction of its own.

pub(crate) mod document;
pub(crate) mod ledger;
mod schema;
pub(crate) mod sequence;
pub(crate) mod settings;

use std::path::Path;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use rusqlite::Connection;
use tokio::sync::oneshot;

/// The store of one sandbox.
#[derive(Debug)]
pub(crate) struct Store(Place);

#[derive(Debug)]
enum Place {
    Memory(Mutex<Connection>),
    File(Sender<Job>),
}

/// A piece of work; what it gives back is called with whether the work is durable.
type Job = Box<dyn FnOnce(&Connection) -> Acknowledge + Send>;
type Acknowledge = Box<dyn FnOnce(bool) + Send>;

/// How many pieces of work share one commit at most.
const BATCH: usize = 64;

/// How many statements are kept prepared: all that there are.
const STATEMENTS: usize = 128;

/// The store is gone, or could not write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Lost;

impl Store {
    /// Opens the store in a file, made if it is not there, or in memory.
    pub(crate) fn open(file: Option<&Path>) -> rusqlite::Result<Self> {
        let connection = match file {
            Some(file) => Connection::open(file)?,
            None => Connection::open_in_memory()?,
        };
        // A file that is in use is told at once: who has it may be waiting for the thread that would wait here.
        connection.busy_timeout(Duration::ZERO)?;
        schema::prepare(&connection)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        if file.is_none() {
            return Ok(Self(Place::Memory(Mutex::new(connection))));
        }
        let (jobs, waiting) = channel();
        thread::spawn(move || write(&connection, &waiting));
        Ok(Self(Place::File(jobs)))
    }

    /// Does a piece of work, all of it or, where it gives an error, nothing.
    pub(crate) async fn run<T, E>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<rusqlite::Error> + From<Lost> + Send + 'static,
    {
        let jobs = match &self.0 {
            Place::Memory(connection) => return at_once(connection, work),
            Place::File(jobs) => jobs,
        };
        let (answer, done) = oneshot::channel();
        let job: Job = Box::new(move |connection| {
            let result = in_savepoint(connection, work);
            Box::new(move |durable| {
                let result = if durable { result } else { Err(E::from(Lost)) };
                // Who asked may have gone.
                let _ = answer.send(result);
            })
        });
        jobs.send(job).map_err(|_| E::from(Lost))?;
        done.await.unwrap_or_else(|_| Err(E::from(Lost)))
    }
}

/// Does a piece of work here and now. Work that panicked may have left anything behind: then the store is gone.
fn at_once<T, E: From<Lost>>(
    connection: &Mutex<Connection>,
    work: impl FnOnce(&Connection) -> Result<T, E>,
) -> Result<T, E> {
    let connection = connection.lock().map_err(|_| E::from(Lost))?;
    if !is_done(&connection, "BEGIN") {
        return Err(E::from(Lost));
    }
    let result = work(&connection);
    if result.is_ok() && is_done(&connection, "COMMIT") {
        return result;
    }
    let _ = connection.execute_batch("ROLLBACK");
    result.and(Err(E::from(Lost)))
}

fn in_savepoint<T, E: From<rusqlite::Error>>(
    connection: &Connection,
    work: impl FnOnce(&Connection) -> Result<T, E>,
) -> Result<T, E> {
    let say = |sql| connection.prepare_cached(sql)?.execute([]);
    say("SAVEPOINT work")?;
    let result = work(connection);
    if result.is_err() {
        say("ROLLBACK TO work")?;
    }
    say("RELEASE work")?;
    result
}

fn is_done(connection: &Connection, sql: &str) -> bool {
    connection.prepare_cached(sql).is_ok_and(|mut statement| statement.execute([]).is_ok())
}

/// The one thread that works on a file. It ends with the last sender.
fn write(connection: &Connection, waiting: &Receiver<Job>) {
    while let Ok(first) = waiting.recv() {
        let began = is_done(connection, "BEGIN IMMEDIATE");
        let jobs = std::iter::once(first).chain(waiting.try_iter().take(BATCH - 1));
        let acknowledge: Vec<Acknowledge> = jobs.map(|job| job(connection)).collect();
        let durable = began && is_done(connection, "COMMIT");
        if !durable {
            // Nothing of the batch is to stay, and it may be that there is nothing.
            let _ = connection.execute_batch("ROLLBACK");
        }
        for acknowledge in acknowledge {
            acknowledge(durable);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::Arc;

    use tempfile::TempDir;

    use super::*;

    #[derive(Debug, PartialEq)]
    enum Failure {
        Sql(String),
        Lost,
        Refused,
    }

    impl From<rusqlite::Error> for Failure {
        fn from(error: rusqlite::Error) -> Self {
            Self::Sql(error.to_string())
        }
    }

    impl From<Lost> for Failure {
        fn from(_: Lost) -> Self {
            Self::Lost
        }
    }

    fn set(db: &Connection, value: &str) -> Result<(), Failure> {
        db.execute("INSERT OR REPLACE INTO settings VALUES ('x', ?1)", [value])?;
        Ok(())
    }

    fn get(db: &Connection) -> Result<String, Failure> {
        Ok(db.query_row("SELECT value FROM settings WHERE name = 'x'", [], |row| row.get(0))?)
    }

    /// A file for one test, which goes with its folder.
    fn file(folder: &TempDir) -> PathBuf {
        folder.path().join("sandbox.db")
    }

    /// A store in memory and one in a file, of which the same holds.
    fn both(folder: &TempDir) -> [Store; 2] {
        [Store::open(None).unwrap(), Store::open(Some(&file(folder))).unwrap()]
    }

    #[tokio::test]
    async fn work_that_fails_leaves_nothing_and_spoils_nothing() {
        let folder = tempfile::tempdir().unwrap();
        for store in both(&folder) {
            store.run(|db| set(db, "one")).await.unwrap();
            let refused = store.run(|db| set(db, "two").and(Err::<(), _>(Failure::Refused))).await;
            assert_eq!(refused, Err(Failure::Refused));
            assert_eq!(store.run(get).await.as_deref(), Ok("one"));
            let broken = store.run(|db| Ok::<_, Failure>(db.execute("nonsense", [])?)).await;
            assert!(matches!(broken, Err(Failure::Sql(_))));
            assert_eq!(store.run(get).await.as_deref(), Ok("one"));
        }
    }

    #[tokio::test]
    async fn nothing_is_acknowledged_before_it_is_committed() {
        let folder = tempfile::tempdir().unwrap();
        for store in both(&folder) {
            // The work itself goes well; only the commit finds that there is no such notification.
            let lost = store.run(|db| {
                db.execute_batch("PRAGMA defer_foreign_keys = ON")?;
                db.execute("INSERT INTO deliveries (notification, at, outcome) VALUES (7, 0, '')", [])?;
                set(db, "never")
            });
            assert_eq!(lost.await, Err(Failure::Lost));
            let count = |db: &Connection| {
                Ok::<i64, Failure>(db.query_row("SELECT count(*) FROM settings", [], |row| row.get(0))?)
            };
            assert_eq!(store.run(count).await, Ok(0));
            store.run(|db| set(db, "later")).await.unwrap();
            assert_eq!(store.run(get).await.as_deref(), Ok("later"));
        }
    }

    /// Nobody knows what such work has left behind.
    #[tokio::test]
    async fn after_work_that_panicked_the_store_is_gone() {
        let store = Arc::new(Store::open(None).unwrap());
        let panicking = Arc::clone(&store);
        let panicked = tokio::spawn(async move {
            panicking.run(|db| set(db, "half").map(|()| panic!("the work"))).await.map(|(): ()| ())
        });
        assert!(panicked.await.unwrap_err().is_panic());
        assert_eq!(store.run(get).await, Err(Failure::Lost));
    }

    #[tokio::test]
    async fn a_file_is_opened_again_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let file = file(&folder);
        let store = Store::open(Some(&file)).unwrap();
        store.run(|db| set(db, "kept")).await.unwrap();
        drop(store);
        // The thread lets go of the file when it has seen that nobody is left.
        let again = loop {
            match Store::open(Some(&file)) {
                Ok(store) => break store,
                Err(_) => tokio::task::yield_now().await,
            }
        };
        assert_eq!(again.run(get).await.as_deref(), Ok("kept"));
    }
}
