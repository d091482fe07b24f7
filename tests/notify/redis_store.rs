//! The store in Redis, against a redis-server that this test starts and stops.

use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Request;
use redis::AsyncCommands;
use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use serde_json::json;
use wechatpay::notify::{Claim, RedisStore, Router, SeenKey, SeenStore, ack};

use crate::common::notify::{Message, notifications};
use crate::common::openssl::Dir;

const LEASE: Duration = Duration::from_secs(60);
const TWO_DAYS: i64 = 48 * 60 * 60 * 1000;

/// A server of its own on a socket in a directory of its own.
struct Server {
    process: Child,
    dir: Dir,
}

impl Server {
    fn start() -> Self {
        let dir = Dir::new();
        let process = Command::new("redis-server")
            .args(["--port", "0", "--save", "", "--appendonly", "no", "--unixsocket"])
            .arg(dir.path("redis.sock"))
            .arg("--dir")
            .arg(dir.path("."))
            .stdout(Stdio::null())
            .spawn()
            .expect("this test needs redis-server: apt-get install redis-server");
        Self { process, dir }
    }

    fn url(&self) -> String {
        format!("redis+unix://{}", self.dir.path("redis.sock").display())
    }

    /// A connection, as soon as the server takes one.
    async fn connect(&self) -> ConnectionManager {
        let config = ConnectionManagerConfig::new()
            .set_number_of_retries(1)
            .set_max_delay(Duration::from_millis(10))
            .set_response_timeout(Some(Duration::from_secs(5)))
            .set_connection_timeout(Some(Duration::from_secs(5)));
        let began = Instant::now();
        loop {
            let client = redis::Client::open(self.url()).unwrap();
            match ConnectionManager::new_with_config(client, config.clone()).await {
                Ok(connection) => return connection,
                Err(error) if began.elapsed() > Duration::from_secs(20) => panic!("{error}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
            }
        }
    }

    fn stop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn key(id: &str) -> SeenKey {
    SeenKey { event: "REFUND.SUCCESS".to_owned(), id: id.to_owned() }
}

async fn claim(store: &RedisStore, id: &str) -> Claim {
    store.claim(&key(id), LEASE).await.unwrap()
}

async fn granted(store: &RedisStore, id: &str) -> String {
    match claim(store, id).await {
        Claim::Granted { token } => token,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_claim_is_held_until_it_is_released_or_completed() {
    let server = Server::start();
    let connection = server.connect().await;
    let (here, there) = (RedisStore::new(connection), RedisStore::new(server.connect().await));
    let token = granted(&here, "1").await;
    assert_eq!(claim(&there, "1").await, Claim::Held);
    granted(&there, "2").await;
    there.release(&key("1"), "another's token").await.unwrap();
    assert_eq!(claim(&there, "1").await, Claim::Held);
    here.release(&key("1"), &token).await.unwrap();
    assert_ne!(granted(&there, "1").await, token);
    here.release(&key("1"), &token).await.unwrap();
    assert_eq!(claim(&here, "1").await, Claim::Held);
    there.complete(&key("1")).await.unwrap();
    assert_eq!(claim(&here, "1").await, Claim::Completed);
    here.release(&key("1"), &token).await.unwrap();
    assert_eq!(claim(&here, "1").await, Claim::Completed);
}

#[tokio::test]
async fn keys_are_named_and_end_by_themselves() {
    let server = Server::start();
    let mut connection = server.connect().await;
    let store = RedisStore::new(connection.clone());
    let mine = store.clone().with_prefix("shop:");
    granted(&store, "1").await;
    granted(&mine, "1").await;
    mine.complete(&key("1")).await.unwrap();
    let mut names: Vec<String> = connection.keys("*").await.unwrap();
    names.sort();
    assert_eq!(names, ["shop:REFUND.SUCCESS:1", "wechatpay:seen:REFUND.SUCCESS:1"]);
    let claimed: i64 = connection.pttl(&names[1]).await.unwrap();
    assert!((55_000..=60_000).contains(&claimed), "{claimed}");
    let done: i64 = connection.pttl(&names[0]).await.unwrap();
    assert!((TWO_DAYS - 5_000..=TWO_DAYS).contains(&done), "{done}");
}

#[tokio::test]
async fn a_claim_ends_with_its_lease() {
    let server = Server::start();
    let store = RedisStore::new(server.connect().await);
    let short = Duration::from_millis(50);
    let claim = store.claim(&key("1"), short).await.unwrap();
    assert!(matches!(claim, Claim::Granted { .. }));
    let began = Instant::now();
    while !matches!(store.claim(&key("1"), LEASE).await.unwrap(), Claim::Granted { .. }) {
        assert!(began.elapsed() < Duration::from_secs(20), "the lease never ended");
    }
    assert!(began.elapsed() <= Duration::from_secs(20));
    assert_eq!(store.claim(&key("1"), LEASE).await.unwrap(), Claim::Held);
    // No lease is too short or too long for Redis.
    for (id, lease) in [("2", Duration::ZERO), ("3", Duration::MAX)] {
        assert!(matches!(store.claim(&key(id), lease).await.unwrap(), Claim::Granted { .. }));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_a_fleet_one_gets_the_claim() {
    let server = Server::start();
    let mut claims = Vec::new();
    for _ in 0..8 {
        let store = RedisStore::new(server.connect().await);
        claims.extend((0..8).map(|_| {
            let store = store.clone();
            tokio::spawn(async move { claim(&store, "1").await })
        }));
    }
    let mut granted = 0;
    for claim in claims {
        match claim.await.unwrap() {
            Claim::Granted { .. } => granted += 1,
            Claim::Held => {}
            Claim::Completed => panic!("nobody completed it"),
        }
    }
    assert_eq!(granted, 1);
}

#[tokio::test]
async fn a_server_that_is_gone_is_an_error_and_no_claim() {
    let mut server = Server::start();
    let store = RedisStore::new(server.connect().await);
    let token = granted(&store, "1").await;
    server.stop();
    store.claim(&key("2"), LEASE).await.unwrap_err();
    store.complete(&key("1")).await.unwrap_err();
    store.release(&key("1"), &token).await.unwrap_err();
}

#[tokio::test]
async fn two_processes_do_the_business_once() {
    let server = Server::start();
    let count = Arc::new(AtomicU32::new(0));
    let message = Message::of("REFUND.SUCCESS", &json!({"refund_id": "50"}));
    for _ in 0..2 {
        let counted = Arc::clone(&count);
        let router =
            Router::new(notifications()).store(RedisStore::new(server.connect().await)).fallback(move |_| {
                counted.fetch_add(1, Ordering::SeqCst);
                async { Ok(ack()) }
            });
        let mut request = Request::new(Bytes::from(message.body.clone()));
        *request.headers_mut() = message.headers.clone();
        assert_eq!(router.handle(request).await.status(), 204);
    }
    assert_eq!(count.load(Ordering::SeqCst), 1);
}
