//! Sending notifications.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Client;
use reqwest::header::CONTENT_TYPE;
use rusqlite::{Connection, params};
use tokio::task::JoinSet;
use wechatpay::crypto::Algorithm;
use wechatpay::keyring::SIGNATURE_TYPE;
use wechatpay::xml;

use crate::app::App;
use crate::clock;
use crate::faults::Fault;
use crate::merchant::Merchant;
use crate::notify::events::of_brands;
use crate::notify::next_attempt;
use crate::products;
use crate::refusal::Refusal;
use crate::text::beginning;
use crate::v2::fault::spoiled;

/// How long the merchant has to answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// How many are under way at once.
const AT_ONCE: usize = 16;

/// A notification that is due.
struct Due {
    id: i64,
    event: String,
    url: String,
    content_type: String,
    body: String,
}

/// The result of one attempt.
struct Outcome {
    id: i64,
    status: Option<u16>,
    text: String,
    is_v2: bool,
    /// There was no attempt: it is to be made then.
    later: Option<i64>,
}

impl Due {
    fn is_v2(&self) -> bool {
        self.content_type != "application/json"
    }
}

impl Outcome {
    fn new(due: &Due, status: Option<u16>, text: String) -> Self {
        Self { id: due.id, status, text, is_v2: due.is_v2(), later: None }
    }

    /// v3 asks for the status alone, v2 for words too.
    fn is_taken(&self) -> bool {
        let success =
            || xml::read(self.text.as_bytes()).is_ok_and(|said| said.get("return_code") == Some("SUCCESS"));
        matches!(self.status, Some(200 | 204)) && (!self.is_v2 || success())
    }
}

/// The `User-Agent` of WeChat Pay's notifications.
const USER_AGENT: &str = "Mozilla/4.0";

/// The client that notifications are sent with. Programs that look for header names letter by letter find them.
pub(crate) fn http() -> reqwest::Result<Client> {
    Client::builder().no_proxy().user_agent(USER_AGENT).http1_title_case_headers().build()
}

/// Sends what is due, and waits for what will be. It runs until it is aborted.
pub(crate) async fn run(app: Arc<App>, http: Client) {
    let mut under_way = JoinSet::new();
    let mut ids = HashSet::new();
    loop {
        let next = match due(&app, &ids).await {
            Ok((list, next)) => {
                for notification in list.into_iter().take(AT_ONCE.saturating_sub(ids.len())) {
                    ids.insert(notification.id);
                    under_way.spawn(attempt(Arc::clone(&app), http.clone(), notification));
                }
                next
            }
            // The store says it itself to whoever asks next.
            Err(_) => None,
        };
        let wait = next.map_or(60, |at| at.saturating_sub(app.clock.now()).clamp(1, 60));
        tokio::select! {
            () = app.wake.notified() => {}
            Some(done) = under_way.join_next() => {
                if let Ok((id, outcomes)) = done {
                    ids.remove(&id);
                    // If this is lost the notification is sent once more, as in life.
                    let _ = record(&app, outcomes).await;
                    app.attempted.notify_waiters();
                    app.changes.tell();
                }
            }
            () = tokio::time::sleep(Duration::from_secs(wait.unsigned_abs())) => {}
        }
    }
}

/// Notifications that are due and not under way, and when the next after that is.
async fn due(app: &Arc<App>, under_way: &HashSet<i64>) -> Result<(Vec<Due>, Option<i64>), Refusal> {
    let skip = under_way.clone();
    app.quietly(move |turn| {
        products::elapse(turn)?;
        let (now, db) = (turn.now, turn.db);
        let mut statement = db.prepare_cached(
            "SELECT id, event, url, content_type, body FROM notifications WHERE next_at <= ?1 ORDER BY next_at, id LIMIT 64",
        )?;
        let list = statement.query_map([now], |row| {
            Ok(Due {
                id: row.get(0)?,
                event: row.get(1)?,
                url: row.get(2)?,
                content_type: row.get(3)?,
                body: row.get(4)?,
            })
        })?;
        let list: Vec<Due> = list.collect::<rusqlite::Result<_>>()?;
        let next = db
            .prepare_cached("SELECT min(next_at) FROM notifications WHERE next_at > ?1")?
            .query_row([now], |row| row.get(0))?;
        Ok((list.into_iter().filter(|due| !skip.contains(&due.id)).collect(), next))
    })
    .await
}

/// One attempt, with what is to go wrong with it: what came of each delivery.
async fn attempt(app: Arc<App>, http: Client, due: Due) -> (i64, Vec<Outcome>) {
    let fault = app.faults.of_notification(&due.event);
    let outcomes = match fault {
        Some(Fault::NotificationLost) => vec![Outcome::new(&due, None, "(lost on the way)".to_owned())],
        Some(Fault::NotificationLate(by)) => {
            let by = i64::try_from(by.as_secs()).unwrap_or(i64::MAX);
            let later = Some(app.clock.now().saturating_add(by));
            vec![Outcome { later, ..Outcome::new(&due, None, String::new()) }]
        }
        Some(Fault::NotificationTwice) => {
            vec![send(&app, &http, &due, None).await, send(&app, &http, &due, None).await]
        }
        _ => vec![send(&app, &http, &due, fault.as_ref()).await],
    };
    (due.id, outcomes)
}

async fn send(app: &App, http: &Client, due: &Due, fault: Option<&Fault>) -> Outcome {
    let url = app.forward.url().unwrap_or_else(|| due.url.clone());
    let mut request = http.post(url).timeout(PATIENCE).header(CONTENT_TYPE, &due.content_type);
    let of_brand = of_brands(&due.event);
    let signer = if of_brand { Some(app.platform.brands_signer()) } else { app.platform.signer(None) };
    let signer = signer.filter(|_| !due.is_v2());
    let headers = signer.and_then(|signer| signer.headers(due.body.as_bytes(), clock::wall(), fault).ok());
    for (name, value) in headers.unwrap_or_default() {
        let brands = of_brand && name == SIGNATURE_TYPE;
        let value = if brands { Algorithm::Sha256Rsa2048.brand_scheme().to_owned() } else { value };
        request = request.header(name, value);
    }
    let body = match merchant_of(app, due).v2_key() {
        Ok(key) if due.is_v2() => spoiled(due.body.clone().into_bytes(), &key, fault),
        _ => due.body.clone().into_bytes(),
    };
    match request.body(body).send().await {
        Ok(answer) => {
            let status = answer.status().as_u16();
            let text = answer.text().await.unwrap_or_default();
            Outcome::new(due, Some(status), beginning(&text, 500).to_owned())
        }
        Err(error) => Outcome::new(due, None, error.to_string()),
    }
}

/// Whose a v2 notification is, by what it says.
fn merchant_of(app: &App, due: &Due) -> Arc<Merchant> {
    let said = xml::read(due.body.as_bytes()).ok();
    let named = said.as_ref().and_then(|said| app.merchants.named(said.get("mch_id")?));
    named.unwrap_or_else(|| Arc::clone(&app.merchant))
}

/// Keeps what came of an attempt, and when the next one is.
async fn record(app: &Arc<App>, outcomes: Vec<Outcome>) -> Result<(), Refusal> {
    app.quietly(move |turn| Ok(keep(turn.db, &outcomes, turn.now)?)).await
}

/// An attempt whose notification comes twice has two deliveries, and the last one counts.
fn keep(db: &Connection, outcomes: &[Outcome], now: i64) -> rusqlite::Result<()> {
    let Some(outcome) = outcomes.last() else { return Ok(()) };
    if let Some(later) = outcome.later {
        db.execute("UPDATE notifications SET next_at = ?2 WHERE id = ?1", [outcome.id, later])?;
        return Ok(());
    }
    for outcome in outcomes {
        db.execute(
            "INSERT INTO deliveries (notification, at, status, outcome) VALUES (?1, ?2, ?3, ?4)",
            params![outcome.id, now, outcome.status, outcome.text],
        )?;
    }
    let attempts: u32 = db.query_row(
        "UPDATE notifications SET attempts = attempts + 1 WHERE id = ?1 RETURNING attempts",
        [outcome.id],
        |row| row.get(0),
    )?;
    let next = if outcome.is_taken() { None } else { next_attempt(attempts, now) };
    let state = match (outcome.is_taken(), next) {
        (true, _) => "DELIVERED",
        (false, Some(_)) => "PENDING",
        (false, None) => "GIVEN_UP",
    };
    db.execute(
        "UPDATE notifications SET next_at = ?2, state = ?3 WHERE id = ?1",
        params![outcome.id, next, state],
    )?;
    Ok(())
}
