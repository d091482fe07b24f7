//! A sandbox with two merchants and a partner, a shop that has their keys, and a browser.

use std::fs;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rusqlite::{Connection, OpenFlags};
use serde_json::{Value, json};
use shop::{Open, Settings, Shop};
use tempfile::TempDir;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use wechatpay_sandbox::{PlatformMode, Sandbox};

pub const COFFEE: &str = "1900000001";
pub const TEA: &str = "1900000002";
pub const PARTNER: &str = "1900000003";
pub const SUB_MERCHANT: &str = "1900001001";
pub const RECEIVER: &str = "1900000109";

/// WeChat Pay, and a directory with what a shop needs.
pub struct World {
    pub sandbox: Sandbox,
    directory: TempDir,
}

impl World {
    pub async fn new() -> Self {
        let sandbox = Sandbox::builder()
            .test_keys()
            .platform_mode(PlatformMode::PublicKey)
            .further_merchant(TEA)
            .further_merchant(PARTNER)
            .start()
            .await
            .unwrap();
        let world = Self { sandbox, directory: tempfile::tempdir().unwrap() };
        world.write_keys();
        world
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    fn write_keys(&self) {
        let (public_key_id, public_key) = self.sandbox.public_key();
        fs::write(self.path("public_key_id"), public_key_id).unwrap();
        fs::write(self.path("public_key.pem"), public_key.public_key_pem()).unwrap();
        fs::write(self.path("staff"), "a long word\n").unwrap();
        for merchant in self.sandbox.merchants() {
            let (id, identity) = (merchant.id(), merchant.identity());
            fs::write(self.path(&format!("{id}.cert.pem")), identity.certificate_pem()).unwrap();
            fs::write(self.path(&format!("{id}.key.pem")), identity.private_key_pem()).unwrap();
            fs::write(self.path(&format!("{id}.v3")), merchant.api_v3_key()).unwrap();
        }
    }

    /// The settings as a file has them. It looks at nothing by itself unless `watch_seconds` says so. It listens on
    /// whatever port is free, and its name stays: nobody else has taken it when it is started again.
    pub fn settings(&self, watch_seconds: u64) -> String {
        let file = |name: &str| self.path(name).display().to_string();
        let merchants = self.sandbox.merchants();
        let merchants: String = merchants
            .iter()
            .map(|merchant| {
                let id = merchant.id();
                format!(
                    "[[merchants]]\nid = '{id}'\ncertificate_file = '{}'\nprivate_key_file = '{}'\n\
                     public_key_id = {{ file = '{}' }}\npublic_key_file = '{}'\napi_v3_key = {{ file = '{}' }}\n",
                    file(&format!("{id}.cert.pem")),
                    file(&format!("{id}.key.pem")),
                    file("public_key_id"),
                    file("public_key.pem"),
                    file(&format!("{id}.v3")),
                )
            })
            .collect();
        format!(
            "address = '127.0.0.1:0'\nurl = 'http://shop.example'\ndata = '{}'\nstaff_token = {{ file = '{}' }}\nhost = '{}'\n\
             ask_after_seconds = 0\nwatch_seconds = {watch_seconds}\n{merchants}\
             [[stores]]\nname = 'coffee'\nmerchant = '{COFFEE}'\nappid = 'wx8888888888888888'\n\
             [[stores]]\nname = 'tea'\nmerchant = '{TEA}'\nappid = 'wx8888888888888889'\n\
             receivers = [{{ account = '{RECEIVER}', name = 'A grower of tea' }}]\n\
             [[stores]]\nname = 'market'\nmerchant = '{PARTNER}'\nsub_merchant = '{SUB_MERCHANT}'\n\
             appid = 'wx8888888888888887'\n\
             [[products]]\nname = 'cup'\ndescription = 'A cup'\nfen = 2100\n",
            file("data"),
            file("staff"),
            self.sandbox.url(),
        )
    }

    /// WeChat Pay finds the shop's name where it listens now.
    pub fn is_at(&self, address: SocketAddr) {
        self.sandbox.forward_notifications(&format!("http://{address}/wechatpay"));
    }

    /// Opens the shop in this process.
    pub async fn open(&self) -> Running {
        let path = self.path("shop.toml");
        fs::write(&path, self.settings(0)).unwrap();
        let open = Open::at(Settings::read(&path).unwrap()).await.unwrap();
        let (shop, address) = (Arc::clone(&open.shop), open.address);
        self.is_at(address);
        let (closer, closing) = oneshot::channel::<()>();
        let served = tokio::spawn(async move {
            open.serve(async { drop(closing.await) }).await.unwrap();
        });
        Running { shop, browser: Browser::new(address), closer, served }
    }

    /// The database as somebody else reads it.
    pub fn database(&self) -> Connection {
        Connection::open_with_flags(self.path("data/shop.db"), OpenFlags::SQLITE_OPEN_READ_WRITE).unwrap()
    }

    /// The books: kind, number, fen, WeChat Pay's number.
    pub fn books(&self) -> Vec<(String, String, i64, String)> {
        let database = self.database();
        let mut rows =
            database.prepare("SELECT kind, number, fen, reference FROM books ORDER BY rowid").unwrap();
        let rows = rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)));
        rows.unwrap().collect::<Result<_, _>>().unwrap()
    }

    /// The books of a kind, as WeChat Pay's ledger has it: WeChat Pay's number, fen.
    pub fn booked(&self, kind: &str) -> Vec<(String, i64)> {
        let database = self.database();
        let sql = "SELECT reference, fen FROM books WHERE kind = ?1";
        let mut rows = database.prepare(sql).unwrap();
        let rows = rows.query_map([kind], |row| Ok((row.get(0)?, row.get(1)?)));
        rows.unwrap().collect::<Result<_, _>>().unwrap()
    }

    /// What an account has, in fen.
    pub async fn balance(&self, account: &str) -> i64 {
        self.sandbox.ledger().await.unwrap().accounts.get(account).copied().unwrap_or(0)
    }

    /// The movements of a kind that an account gave or got: WeChat Pay's number, fen.
    pub async fn movements(&self, account: &str, kind: &str) -> Vec<(String, i64)> {
        let entries = self.sandbox.ledger().await.unwrap().entries;
        let own = entries.into_iter().filter(|entry| entry.account == account && entry.kind == kind);
        own.map(|entry| (entry.reference, entry.amount)).collect()
    }
}

/// A shop in this process.
pub struct Running {
    pub shop: Arc<Shop>,
    pub browser: Browser,
    closer: oneshot::Sender<()>,
    served: JoinHandle<()>,
}

impl Running {
    /// Closes it; what it knew is in the database or gone.
    pub async fn close(self) {
        drop((self.closer, self.shop, self.browser));
        self.served.await.unwrap();
    }
}

/// Whoever asks the shop.
#[derive(Clone)]
pub struct Browser {
    http: reqwest::Client,
    url: String,
}

impl Browser {
    pub fn new(address: SocketAddr) -> Self {
        // No connection is kept: a shop that closes has nobody to wait for.
        let http = reqwest::Client::builder().no_proxy().pool_max_idle_per_host(0).build().unwrap();
        Self { http, url: format!("http://{address}") }
    }

    pub async fn try_post(&self, path: &str, body: &Value) -> reqwest::Result<(u16, Value)> {
        let request = self.http.post(format!("{}{path}", self.url)).bearer_auth("a long word");
        let answer = request.json(body).send().await?;
        Ok((answer.status().as_u16(), answer.json().await?))
    }

    pub async fn post(&self, path: &str, body: &Value) -> (u16, Value) {
        self.try_post(path, body).await.unwrap()
    }

    /// Posts what has to be right.
    pub async fn done(&self, path: &str, body: &Value) -> Value {
        let (status, answer) = self.post(path, body).await;
        assert_eq!(status, 200, "{path}: {answer}");
        answer
    }

    pub async fn get(&self, path: &str) -> (u16, Value) {
        let request = self.http.get(format!("{}{path}", self.url)).bearer_auth("a long word");
        let answer = request.send().await.unwrap();
        (answer.status().as_u16(), answer.json().await.unwrap())
    }

    pub async fn stranger(&self, path: &str, body: &Value) -> u16 {
        let request = self.http.post(format!("{}{path}", self.url)).json(body);
        request.send().await.unwrap().status().as_u16()
    }

    /// Orders two cups, 42.00 yuan, in a store; the answer.
    pub async fn order(&self, store: &str, kind: &str, key: &str) -> Value {
        self.done("/orders", &wish(store, kind, key)).await
    }

    /// Orders, and is told the number.
    pub async fn ordered(&self, store: &str, key: &str) -> String {
        number(&self.order(store, "native", key).await)
    }

    pub async fn state(&self, order: &str) -> String {
        let (_, answer) = self.get(&format!("/orders/{order}")).await;
        answer["state"].as_str().unwrap().to_owned()
    }

    pub async fn look(&self) -> Value {
        self.done("/watch", &json!({})).await
    }
}

pub fn wish(store: &str, kind: &str, key: &str) -> Value {
    let openid = if kind == "jsapi" { "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" } else { "" };
    json!({ "key": key, "store": store, "product": "cup", "quantity": 2, "kind": kind, "openid": openid })
}

pub fn number(answer: &Value) -> String {
    answer["number"].as_str().unwrap().to_owned()
}

/// Waits until it is so: what is waited for happens in another process, and cannot be awaited.
pub async fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let begin = Instant::now();
    while !is_so() {
        assert!(begin.elapsed() < Duration::from_secs(60), "{what}: not within a minute");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}
