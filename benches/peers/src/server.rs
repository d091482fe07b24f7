//! A WeChat Pay that has one answer: every order gets the same `prepay_id`, signed.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};

use wechatpay::credentials::string_to_sign;
use wechatpay::crypto::{PrivateKey, PublicKey, base64};
use wechatpay::keyring::string_to_verify;

const NONCE: &str = "0123456789abcdefghijklmnopqrstuv";
const BODY: &str = r#"{"prepay_id":"wx26112221580621e9b071c00d9e093b0000"}"#;

pub struct Server {
    key: PrivateKey,
    pub url: String,
    /// How many connections there were.
    pub connections: AtomicU32,
    answer: Mutex<Answer>,
    /// The head and the body that came last.
    seen: Mutex<(String, Vec<u8>)>,
}

/// What a client is given to verify.
#[derive(Clone)]
pub struct Answer {
    pub timestamp: i64,
    pub nonce: &'static str,
    pub signature: String,
    pub body: &'static str,
}

impl Server {
    /// Answers in threads of its own, a thread a connection.
    pub fn start(key: &str) -> Arc<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let key = PrivateKey::parse(key).unwrap();
        let server = Arc::new(Self {
            url: format!("http://{}", listener.local_addr().unwrap()),
            connections: AtomicU32::new(0),
            answer: Mutex::new(sign(&key, now())),
            seen: Mutex::default(),
            key,
        });
        let serving = Arc::clone(&server);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (serving, stream) = (Arc::clone(&serving), stream.unwrap());
                serving.connections.fetch_add(1, Relaxed);
                std::thread::spawn(move || serving.serve(stream));
            }
        });
        server
    }

    /// The answer as it is now. It is signed once a minute, so that who signs takes no time of who is
    /// measured.
    pub fn answer(&self) -> Answer {
        let mut answer = self.answer.lock().unwrap();
        if now() - answer.timestamp >= 60 {
            *answer = sign(&self.key, now());
        }
        answer.clone()
    }

    /// From now on the answer is not what was signed, or again what was.
    pub fn forge(&self, forged: bool) {
        let timestamp = if forged { now() - 1 } else { now() };
        *self.answer.lock().unwrap() = Answer { timestamp: now(), ..sign(&self.key, timestamp) };
    }

    /// That the last request was an order for this much, signed by that key.
    pub fn check(&self, key: &PublicKey, total: &str) {
        let (head, body) = self.seen.lock().unwrap().clone();
        assert!(head.starts_with("POST /v3/pay/transactions/jsapi HTTP/1.1\r\n"), "{head}");
        let field = |name: &str| {
            let (_, rest) = head.split_once(&format!("{name}=\"")).expect(name);
            rest.split('"').next().unwrap()
        };
        let timestamp = field("timestamp").parse().unwrap();
        let message =
            string_to_sign("POST", "/v3/pay/transactions/jsapi", timestamp, field("nonce_str"), &body);
        key.verify(&message, &base64::decode(field("signature")).unwrap()).unwrap();
        assert!(std::str::from_utf8(&body).unwrap().contains(total));
    }

    fn serve(&self, mut stream: TcpStream) {
        stream.set_nodelay(true).unwrap();
        let (mut buffer, mut request) = ([0; 16384], Vec::new());
        while let Ok(count @ 1..) = stream.read(&mut buffer) {
            request.extend_from_slice(&buffer[..count]);
            let Some(end) = request.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
            let head = String::from_utf8(request[..end + 4].to_vec()).unwrap();
            let length: usize = head
                .lines()
                .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok())
                .unwrap_or(0);
            if request.len() < end + 4 + length {
                continue;
            }
            *self.seen.lock().unwrap() = (head, request[end + 4..].to_vec());
            request.clear();
            let Answer { timestamp, nonce, signature, body } = self.answer();
            let answer = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
                 Wechatpay-Serial: PUB_KEY_ID_1\r\nWechatpay-Timestamp: {timestamp}\r\n\
                 Wechatpay-Nonce: {nonce}\r\nWechatpay-Signature: {signature}\r\n\r\n{body}",
                body.len()
            );
            if stream.write_all(answer.as_bytes()).is_err() {
                return;
            }
        }
    }
}

fn sign(key: &PrivateKey, timestamp: i64) -> Answer {
    let message = string_to_verify(&timestamp.to_string(), NONCE, BODY.as_bytes());
    let signature = base64::encode(&key.sign(&message).unwrap());
    Answer { timestamp, nonce: NONCE, signature, body: BODY }
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    i64::try_from(since.as_secs()).unwrap()
}
