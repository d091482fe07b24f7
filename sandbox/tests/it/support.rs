//! A merchant's program, written without the SDK's client, so that the sandbox is held against the
//! protocol and not against the other half of the same code.
#![allow(unreachable_pub, reason = "the tests are one program")]

use reqwest::header::HeaderMap;
use serde_json::Value;
use wechatpay::credentials::Credentials;
use wechatpay::crypto::{KeyId, random_nonce};
use wechatpay::keyring::{Keyring, SignatureHeaders};
use wechatpay_sandbox::Sandbox;

pub fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    i64::try_from(since.as_secs()).unwrap()
}

/// A merchant's program.
pub struct Caller {
    pub http: reqwest::Client,
    pub url: String,
    pub credentials: Credentials,
    pub keyring: Keyring,
}

pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Caller {
    pub fn new(sandbox: &Sandbox) -> Self {
        let credentials = sandbox.merchant().credentials().unwrap();
        let keyring = Keyring::new(&credentials);
        let (id, key) = sandbox.public_key();
        let id = KeyId::public_key(id).unwrap();
        keyring.add_public_key(id, key.private_key().public_key().clone()).unwrap();
        let certificates: Vec<_> =
            sandbox.certificates().iter().map(|identity| identity.certificate().clone()).collect();
        keyring.add_certificates(&certificates, now()).unwrap();
        let http = reqwest::Client::builder().user_agent("test").no_proxy().build().unwrap();
        Self { http, url: sandbox.url().to_owned(), credentials, keyring }
    }

    /// A signed call.
    pub async fn call(&self, method: &str, target: &str, body: impl AsRef<[u8]>) -> Answer {
        self.call_with(method, target, body, &[]).await
    }

    pub async fn call_with(
        &self,
        method: &str,
        target: &str,
        body: impl AsRef<[u8]>,
        headers: &[(&str, &str)],
    ) -> Answer {
        let nonce = random_nonce().unwrap();
        let authorization =
            self.credentials.authorization(method, target, body.as_ref(), now(), &nonce).unwrap();
        let mut all = vec![("Authorization", authorization.as_str())];
        all.extend(headers);
        self.raw(method, target, body, &all).await
    }

    /// A call with these headers and no others but `Accept` and `User-Agent`.
    pub async fn raw(
        &self,
        method: &str,
        target: &str,
        body: impl AsRef<[u8]>,
        headers: &[(&str, &str)],
    ) -> Answer {
        let url = format!("{}{target}", self.url);
        let mut request =
            self.http.request(method.parse().unwrap(), url).header("Accept", "application/json");
        if !body.as_ref().is_empty() && !headers.iter().any(|(name, _)| *name == "Content-Type") {
            request = request.header("Content-Type", "application/json");
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let answer = request.body(body.as_ref().to_vec()).send().await.unwrap();
        let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
        let answer = Answer { status, headers, body: answer.bytes().await.unwrap().to_vec() };
        if answer.status == 200 {
            crate::whole::answer(method, target, &answer.body);
        }
        answer
    }

    /// Posts JSON, and gives back the status and the JSON of the verified answer.
    pub async fn post(&self, target: &str, body: &Value) -> (u16, Value) {
        let answer = self.call("POST", target, body.to_string()).await;
        self.verify(&answer);
        (answer.status, answer.json())
    }

    /// As [`post`](Self::post), without a body.
    pub async fn get(&self, target: &str) -> (u16, Value) {
        let answer = self.call("GET", target, "").await;
        self.verify(&answer);
        (answer.status, answer.json())
    }

    /// Fails unless WeChat Pay signed the answer. Says with which key.
    pub fn verify(&self, answer: &Answer) -> String {
        let headers = SignatureHeaders::find(|name| answer.headers.get(name)?.to_str().ok());
        let keys = self.keyring.keys();
        match headers.and_then(|headers| keys.verify(&headers, &answer.body, now())) {
            Ok(key) => key.id().as_str().to_owned(),
            Err(error) => panic!("{error}: {} {}", answer.status, answer.text()),
        }
    }
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> Value {
        if self.body.is_empty() {
            return Value::Null;
        }
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

/// An order of a direct merchant, for JSAPI.
pub fn order(out_trade_no: &str, total: i64) -> Value {
    serde_json::json!({
        "appid": "wx1", "mchid": "1900000001", "description": "Two coffees", "out_trade_no": out_trade_no,
        "notify_url": "http://127.0.0.1:9/", "attach": "table 7",
        "amount": { "total": total, "currency": "CNY" }, "payer": { "openid": "o1" },
    })
}

/// A refund of part of it.
pub fn refund(out_trade_no: &str, out_refund_no: &str, amount: i64, total: i64) -> Value {
    serde_json::json!({
        "out_trade_no": out_trade_no, "out_refund_no": out_refund_no,
        "amount": { "refund": amount, "total": total, "currency": "CNY" },
    })
}

/// The code of a refusal.
pub fn code(answer: &(u16, Value)) -> (u16, &str) {
    (answer.0, answer.1["code"].as_str().unwrap_or_default())
}

/// The status and the code of a refusal that the SDK was given.
pub fn refused<T: std::fmt::Debug>(answer: Result<T, wechatpay::Error>) -> (u16, String) {
    let error = answer.unwrap_err();
    let api = error.api().unwrap_or_else(|| panic!("{error}"));
    (api.status().as_u16(), api.raw_code().to_owned())
}
