//! Many merchants: a client for each, loaded once for all who wait, bounded, replaced and forgotten.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::Notify;
use wechatpay::Client;
use wechatpay::client::ClientBuilder;
use wechatpay::merchants::{Merchants, MerchantsError, Provider};
use wechatpay::signer::BoxError;
use wechatpay::transport::BoxFuture;

use crate::calls::{PAID, query};
use crate::common::openssl::{merchant, platform};
use crate::common::server::{MERCHANT_SERIAL, PUBLIC_KEY_ID, Reply, Server};

/// A database that counts what it is asked, and answers when it is let.
#[derive(Default)]
struct Database {
    asked: Mutex<HashMap<String, usize>>,
    fails: AtomicUsize,
    gate: Option<Arc<Notify>>,
    host: String,
}

impl Database {
    fn asked(&self, id: &str) -> usize {
        self.asked.lock().unwrap().get(id).copied().unwrap_or(0)
    }
}

/// What the tests keep, and what the registry has.
#[derive(Clone)]
struct Shared(Arc<Database>);

impl Provider for Shared {
    fn load<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<ClientBuilder>, BoxError>> {
        *self.0.asked.lock().unwrap().entry(id.to_owned()).or_default() += 1;
        Box::pin(async move {
            tokio::task::yield_now().await;
            if let Some(gate) = &self.0.gate {
                gate.notified().await;
            }
            if self.0.fails.load(Relaxed) > 0 {
                self.0.fails.fetch_sub(1, Relaxed);
                return Err("the database is gone".into());
            }
            Ok(match id {
                "404" => None,
                "500" => panic!("a row that nobody thought of"),
                "999" => Some(material("998", &self.0.host)),
                "400" => Some(Client::builder().merchant_id(id).private_key("no key")),
                _ => Some(material(id, &self.0.host)),
            })
        })
    }
}

fn material(id: &str, host: &str) -> ClientBuilder {
    let host = if host.is_empty() { "http://127.0.0.1:1" } else { host };
    Client::builder()
        .merchant_id(id)
        .certificate_serial(MERCHANT_SERIAL)
        .private_key(&merchant().pkcs8)
        .public_key(PUBLIC_KEY_ID, &platform().spki)
        .host(host)
}

fn registry(database: Database) -> (Shared, Merchants) {
    let shared = Shared(Arc::new(database));
    (shared.clone(), Merchants::builder(shared).build().unwrap())
}

#[tokio::test]
async fn a_hundred_callers_wait_for_one_load() {
    let gate = Arc::new(Notify::new());
    let (database, merchants) = registry(Database { gate: Some(Arc::clone(&gate)), ..Database::default() });
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let merchants = merchants.clone();
            tokio::spawn(async move { merchants.get("1900000001").await.unwrap() })
        })
        .collect();
    tokio::task::yield_now().await;
    assert_eq!(database.0.asked("1900000001"), 1);
    gate.notify_one();
    for call in calls {
        assert_eq!(call.await.unwrap().merchant_id(), "1900000001");
    }
    merchants.get("1900000001").await.unwrap();
    assert_eq!(database.0.asked("1900000001"), 1);
}

/// Whoever began to load goes away; the others get their client, of the same load.
#[tokio::test]
async fn a_caller_that_gives_up_leaves_nobody_waiting() {
    let gate = Arc::new(Notify::new());
    let (database, merchants) = registry(Database { gate: Some(Arc::clone(&gate)), ..Database::default() });
    let begin = |merchants: &Merchants| {
        let merchants = merchants.clone();
        tokio::spawn(async move { merchants.get("1900000001").await.unwrap() })
    };
    let first = begin(&merchants);
    tokio::task::yield_now().await;
    let second = begin(&merchants);
    tokio::task::yield_now().await;
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    gate.notify_one();
    second.await.unwrap();
    assert_eq!(database.0.asked("1900000001"), 1);
    // Where nobody waits any more, the next one begins anew.
    merchants.forget_all();
    let alone = begin(&merchants);
    tokio::task::yield_now().await;
    alone.abort();
    assert!(alone.await.unwrap_err().is_cancelled());
    let again = begin(&merchants);
    tokio::task::yield_now().await;
    gate.notify_one();
    again.await.unwrap();
    assert_eq!(database.0.asked("1900000001"), 3);
}

#[tokio::test]
async fn what_fails_is_shared_by_those_who_waited_and_kept_for_nobody() {
    let (database, merchants) = registry(Database { fails: AtomicUsize::new(1), ..Database::default() });
    let (one, other) = tokio::join!(merchants.get("1900000001"), merchants.get("1900000001"));
    for error in [one.unwrap_err(), other.unwrap_err()] {
        assert_eq!(error.to_string(), "the material of 1900000001: the database is gone");
    }
    assert_eq!(database.0.asked("1900000001"), 1);
    merchants.get("1900000001").await.unwrap();
    assert_eq!(database.0.asked("1900000001"), 2);

    let error = |id: &'static str| {
        let merchants = merchants.clone();
        async move { merchants.get(id).await.unwrap_err() }
    };
    assert!(matches!(error("404").await, MerchantsError::Unknown { id } if id == "404"));
    assert!(matches!(error("500").await, MerchantsError::Load { .. }));
    assert!(matches!(error("999").await, MerchantsError::Other { .. }));
    assert!(matches!(error("400").await, MerchantsError::Build { .. }));
    for nonsense in ["", "../1", "1900000001 ", "19000000011900000001190000000119000000011"] {
        assert!(matches!(error(nonsense).await, MerchantsError::Unknown { .. }), "{nonsense}");
        assert_eq!(database.0.asked(nonsense), 0, "nobody is asked for what is no number");
    }
    assert_eq!(merchants.at_hand().len(), 1);
}

#[tokio::test]
async fn a_provider_that_never_answers_has_its_time() {
    let gate = Arc::new(Notify::new());
    let database = Shared(Arc::new(Database { gate: Some(gate), ..Database::default() }));
    let merchants = Merchants::builder(database).load_timeout(Duration::from_millis(20)).build().unwrap();
    let error = merchants.get("1900000001").await.unwrap_err();
    assert!(error.to_string().contains("did not answer within 20ms"), "{error}");
}

#[tokio::test]
async fn the_one_not_asked_for_the_longest_leaves() {
    let shared = Shared(Arc::new(Database::default()));
    let merchants = Merchants::builder(shared.clone()).capacity(2).build().unwrap();
    for id in ["1", "2", "1", "3"] {
        merchants.get(id).await.unwrap();
    }
    let mut at_hand: Vec<_> =
        merchants.at_hand().iter().map(|client| client.merchant_id().to_owned()).collect();
    at_hand.sort();
    assert_eq!(at_hand, ["1", "3"]);
    merchants.get("1").await.unwrap();
    merchants.get("2").await.unwrap();
    assert_eq!(["1", "2", "3"].map(|id| shared.0.asked(id)), [1, 2, 1]);
}

#[tokio::test]
async fn what_is_old_put_or_forgotten_is_not_taken_any_more() {
    let shared = Shared(Arc::new(Database::default()));
    let fresh = Merchants::builder(shared.clone()).expires_after(Duration::ZERO).build().unwrap();
    fresh.get("1").await.unwrap();
    fresh.get("1").await.unwrap();
    assert_eq!((shared.0.asked("1"), fresh.at_hand().len()), (2, 0));

    let (database, merchants) = registry(Database::default());
    merchants.get("1").await.unwrap();
    assert!(merchants.forget("1") && !merchants.forget("1"));
    merchants.get("1").await.unwrap();
    assert_eq!(database.0.asked("1"), 2);
    let own = material("1", "").certificate_serial("ABCD").build().unwrap();
    merchants.put(own);
    assert_eq!(merchants.get("1").await.unwrap().certificate_serial().unwrap().as_str(), "ABCD");
    assert_eq!(database.0.asked("1"), 2);
}

/// A load that began with the old keys does not bring them back.
#[tokio::test]
async fn a_load_under_way_does_not_replace_what_was_put_or_undo_a_forgetting() {
    let gate = Arc::new(Notify::new());
    let (database, merchants) = registry(Database { gate: Some(Arc::clone(&gate)), ..Database::default() });
    let begin = || {
        let merchants = merchants.clone();
        tokio::spawn(async move { merchants.get("1").await.unwrap() })
    };
    let loading = begin();
    tokio::task::yield_now().await;
    merchants.put(material("1", "").certificate_serial("ABCD").build().unwrap());
    gate.notify_one();
    loading.await.unwrap();
    assert_eq!(merchants.get("1").await.unwrap().certificate_serial().unwrap().as_str(), "ABCD");
    merchants.forget("1");
    let loading = begin();
    tokio::task::yield_now().await;
    merchants.forget("1");
    gate.notify_one();
    loading.await.unwrap();
    assert_eq!((merchants.at_hand().len(), database.0.asked("1")), (0, 2));
}

/// Calls go on with the clients that they have, on connections that all merchants share.
#[tokio::test]
async fn merchants_share_connections_and_calls_outlive_forgetting() {
    let server = Server::unchecked(|_| Reply::signed_json(PAID));
    let (_, merchants) = registry(Database { host: server.origin.clone(), ..Database::default() });
    for number in 0..20 {
        let client = merchants.get(&format!("19000000{number:02}")).await.unwrap();
        merchants.forget_all();
        query().send(&client).await.unwrap();
    }
    assert_eq!((server.count(), server.connections()), (20, 1));
    let by = |request: &crate::common::server::Request| {
        let header = request.header("Authorization").unwrap().to_owned();
        header.split_once("mchid=\"").unwrap().1[..10].to_owned()
    };
    let callers: std::collections::BTreeSet<_> = server.requests().iter().map(by).collect();
    assert_eq!(callers.len(), 20, "each signs for itself");
}
