//! The program in a file: killed in the middle of everything, it has lost nothing it acknowledged.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::support::{Caller, order, refund};
use serde_json::{Value, json};
use tokio::sync::Mutex;
use wechatpay::credentials::Credentials;
use wechatpay::crypto::{KeyId, PrivateKey, PublicKey};
use wechatpay::keyring::Keyring;

/// A directory that is gone when the test is over.
struct Dir(PathBuf);

impl Drop for Dir {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The sandbox as a program of its own.
struct Program {
    child: Child,
    url: String,
}

impl Program {
    fn start(data: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_wechatpay-sandbox"))
            .args(["--address", "127.0.0.1:0", "--data", data.to_str().unwrap()])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let first = lines.next().expect("the program says where it is").unwrap();
        let url = first.split_whitespace().last().unwrap().to_owned();
        Self { child, url }
    }

    /// As `kill -9` does.
    fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

async fn look(url: &str, what: &str) -> Value {
    let answer = reqwest::get(format!("{url}/sandbox/{what}")).await.unwrap();
    serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap()
}

async fn caller(url: &str) -> Caller {
    let keys = look(url, "keys").await;
    let text = |name: &str| keys[name].as_str().unwrap();
    let key = PrivateKey::parse(text("private_key")).unwrap();
    let credentials = Credentials::merchant(text("merchant_id"), text("certificate_serial"), key).unwrap();
    let keyring = Keyring::new(&credentials);
    let id = KeyId::public_key(text("public_key_id")).unwrap();
    keyring.add_public_key(id, PublicKey::parse(text("public_key")).unwrap()).unwrap();
    let http = reqwest::Client::builder().user_agent("test").no_proxy().build().unwrap();
    Caller { http, url: url.to_owned(), credentials, keyring }
}

/// What was acknowledged before the end.
#[derive(Default)]
struct Acknowledged {
    orders: Vec<String>,
    paid: Vec<String>,
    refunds: Vec<String>,
}

/// Orders, pays and refunds until the program is gone.
async fn shop(worker: usize, caller: Arc<Caller>, done: Arc<Mutex<Acknowledged>>, count: Arc<AtomicUsize>) {
    for number in 0.. {
        let out_trade_no = format!("worker-{worker}-{number}");
        if !try_call(&caller, "/v3/pay/transactions/jsapi", &order(&out_trade_no, 100)).await {
            return;
        }
        done.lock().await.orders.push(out_trade_no.clone());
        let body = json!({ "what": out_trade_no }).to_string();
        let url = format!("{}/sandbox/pay", caller.url);
        let pay = caller.http.post(url).header("Content-Type", "application/json").body(body).send().await;
        match pay {
            Ok(answer) if answer.status() == 200 => done.lock().await.paid.push(out_trade_no.clone()),
            _ => return,
        }
        let out_refund_no = format!("r{out_trade_no}");
        if !try_call(&caller, "/v3/refund/domestic/refunds", &refund(&out_trade_no, &out_refund_no, 40, 100))
            .await
        {
            return;
        }
        done.lock().await.refunds.push(out_refund_no);
        count.fetch_add(1, Ordering::Relaxed);
    }
}

/// Whether a call was answered with 200 before the program was gone.
async fn try_call(caller: &Caller, target: &str, body: &Value) -> bool {
    let nonce = wechatpay::crypto::random_nonce().unwrap();
    let body = body.to_string();
    let authorization = caller
        .credentials
        .authorization("POST", target, body.as_bytes(), crate::support::now(), &nonce)
        .unwrap();
    let request = caller
        .http
        .post(format!("{}{target}", caller.url))
        .header("Accept", "application/json")
        .header("Content-Type", "application/json")
        .header("Authorization", authorization)
        .header("Wechatpay-Serial", "PUB_KEY_ID_0")
        .body(body);
    match request.send().await {
        Ok(answer) => {
            let status = answer.status().as_u16();
            let body = answer.bytes().await;
            assert!(status == 200 || body.is_err(), "{status} {body:?}");
            status == 200 && body.is_ok()
        }
        Err(_) => false,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn kill_dash_nine_under_load_loses_nothing_that_was_acknowledged() {
    let dir = Dir(std::env::temp_dir().join(format!("sandbox-restart-{}", std::process::id())));
    let done = Arc::new(Mutex::new(Acknowledged::default()));
    let mut keys = Value::Null;
    for round in 1..=3 {
        let mut program = Program::start(&dir.0);
        let merchant = Arc::new(caller(&program.url).await);
        let count = Arc::new(AtomicUsize::new(0));
        let shops: Vec<_> = (0..4)
            .map(|worker| {
                let (caller, done, count) = (Arc::clone(&merchant), Arc::clone(&done), Arc::clone(&count));
                tokio::spawn(shop(round * 10 + worker, caller, done, count))
            })
            .collect();
        // In the middle of it, whatever is under way just then.
        while count.load(Ordering::Relaxed) < 20 {
            tokio::task::yield_now().await;
        }
        keys = look(&program.url, "keys").await;
        program.kill();
        for shop in shops {
            shop.await.unwrap();
        }
    }

    let program = Program::start(&dir.0);
    let again = look(&program.url, "keys").await;
    for name in ["private_key", "certificate_serial", "api_v3_key", "public_key", "platform_certificates"] {
        assert_eq!(again[name], keys[name], "{name}");
    }
    let caller = caller(&program.url).await;
    let serial = again["public_key_id"].as_str().unwrap();
    let ask = async |target: String| {
        let answer = caller.call_with("GET", &target, "", &[("Wechatpay-Serial", serial)]).await;
        caller.verify(&answer);
        (answer.status, answer.json())
    };
    let done = done.lock().await;
    assert!(done.refunds.len() >= 60);
    for number in &done.orders {
        let (status, answer) =
            ask(format!("/v3/pay/transactions/out-trade-no/{number}?mchid=1900000001")).await;
        assert_eq!(status, 200, "{number}: {answer}");
        let is_paid = matches!(answer["trade_state"].as_str(), Some("SUCCESS" | "REFUND"));
        assert!(is_paid || !done.paid.contains(number), "{number}: {answer}");
    }
    for number in &done.refunds {
        let (status, answer) = ask(format!("/v3/refund/domestic/refunds/{number}")).await;
        assert_eq!((status, answer["status"].as_str()), (200, Some("SUCCESS")), "{number}");
    }
    // Whatever was in the middle happened whole, or not at all.
    let ledger = look(&program.url, "ledger").await;
    let entries = ledger["entries"].as_array().unwrap();
    let amounts = |account: &str| -> i64 {
        let entries = entries.iter().filter(|entry| entry["account"].as_str().unwrap().starts_with(account));
        entries.map(|entry| entry["amount"].as_i64().unwrap()).sum()
    };
    assert_eq!(amounts(""), 0);
    assert_eq!(ledger["accounts"]["merchant:1900000001"], amounts("merchant:1900000001"));
    let orders = look(&program.url, "orders").await;
    assert!(!orders["orders"].as_array().unwrap().is_empty());
}
