//! A server that answers as v2 does, and what the tests hold messages against: their own reading of the
//! rules of v2's signature.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "no test program needs all of it"
)]

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::response::Response;
use axum::serve::Listener;
use http::HeaderMap;
use tokio::net::TcpListener;
use wechatpay::crypto::{digest, hex};

pub const KEY: &str = "192006250b4c09247ec02edce69f6a2d";
pub const MERCHANT: &str = "1900000109";

/// A request as it arrived.
#[derive(Debug, Clone)]
pub struct Seen {
    pub method: String,
    pub path: String,
    pub query: String,
    pub headers: HeaderMap,
    pub body: String,
    pub bytes: Vec<u8>,
}

impl Seen {
    /// The names and texts of the XML body, cut out by hand.
    pub fn fields(&self) -> Vec<(String, String)> {
        let inside = self.body.strip_prefix("<xml>").unwrap().strip_suffix("</xml>").unwrap();
        let mut fields = Vec::new();
        let mut rest = inside;
        while let Some((name, after)) = rest.strip_prefix('<').and_then(|rest| rest.split_once('>')) {
            let (text, after) = after.split_once(&format!("</{name}>")).unwrap();
            let text =
                text.strip_prefix("<![CDATA[").and_then(|text| text.strip_suffix("]]>")).unwrap_or(text);
            fields.push((name.to_owned(), text.to_owned()));
            rest = after;
        }
        assert_eq!(rest, "");
        fields
    }

    pub fn names(&self) -> Vec<String> {
        self.fields().into_iter().map(|(name, _)| name).collect()
    }

    pub fn text(&self, name: &str) -> String {
        self.fields().into_iter().find(|(field, _)| field == name).unwrap_or_else(|| panic!("no {name}")).1
    }
}

/// The signature of v2 by its rules: sorted, without empty texts and `sign`, the key at the end.
pub fn signature(fields: &[(&str, &str)], hmac: bool) -> String {
    let sorted: BTreeMap<_, _> = fields.iter().copied().collect();
    let mut text = String::new();
    for (name, value) in sorted {
        if name != "sign" && !value.is_empty() {
            text += &format!("{name}={value}&");
        }
    }
    text += &format!("key={KEY}");
    let hash = if hmac {
        digest::hmac_sha256(KEY.as_bytes(), text.as_bytes()).to_vec()
    } else {
        digest::md5(text.as_bytes()).to_vec()
    };
    hex::upper(&hash)
}

/// An XML document of these fields.
pub fn xml(fields: &[(&str, &str)]) -> Vec<u8> {
    let fields: String =
        fields.iter().map(|(name, text)| format!("<{name}><![CDATA[{text}]]></{name}>\n")).collect();
    format!("<xml>{fields}</xml>").into_bytes()
}

/// The same, signed with MD5.
pub fn signed(fields: &[(&str, &str)]) -> Vec<u8> {
    let signature = signature(fields, false);
    xml(&[fields, &[("sign", &signature)]].concat())
}

/// What every success begins with.
pub fn success<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let head = [("return_code", "SUCCESS"), ("return_msg", "OK"), ("result_code", "SUCCESS")];
    [&head[..], more].concat()
}

pub struct Server {
    pub address: SocketAddr,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// Answers every request with status and body.
    pub async fn answering(answer: impl Fn(&Seen) -> (u16, Vec<u8>) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        Self::on(listener, address, answer)
    }

    /// The same on a listener of one's own.
    pub fn on(
        listener: impl Listener<Addr = SocketAddr>,
        address: SocketAddr,
        answer: impl Fn(&Seen) -> (u16, Vec<u8>) + Send + Sync + 'static,
    ) -> Self {
        let seen = Arc::<Mutex<Vec<Seen>>>::default();
        let (kept, answer) = (Arc::clone(&seen), Arc::new(answer));
        let router = Router::new().fallback(move |request: Request| {
            let (kept, answer) = (Arc::clone(&kept), Arc::clone(&answer));
            async move {
                let request = read(request).await;
                let (status, body) = answer(&request);
                kept.lock().unwrap().push(request);
                Response::builder().status(status).header("Request-ID", "08F").body(Body::from(body)).unwrap()
            }
        });
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { address, seen }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// The only request there was.
    pub fn only(&self) -> Seen {
        let seen = self.seen();
        assert_eq!(seen.len(), 1, "{seen:?}");
        seen[0].clone()
    }
}

async fn read(request: Request) -> Seen {
    let (head, body) = request.into_parts();
    let bytes = to_bytes(body, 1 << 24).await.unwrap().to_vec();
    Seen {
        method: head.method.to_string(),
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: head.headers,
        body: String::from_utf8_lossy(&bytes).into_owned(),
        bytes,
    }
}

/// A client for v2 alone: a merchant's number and the v2 key.
pub fn client(server: &Server) -> wechatpay::Client {
    builder().host(server.url()).build().unwrap()
}

pub fn builder() -> wechatpay::client::ClientBuilder {
    wechatpay::Client::builder().merchant_id(MERCHANT).api_v2_key(KEY)
}
