//! A server on a real socket that answers as it is told, breaks off where it is told, and keeps what
//! it was asked; and a client for it.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, reason = "no test program needs all of it")]

#[cfg(feature = "bill")]
pub mod bill_server;

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};

use wechatpay::crypto::{PrivateKey, base64};
use wechatpay::{Client, RetryPolicy};

use crate::crypto_support::{merchant, platform};

pub const PLATFORM_KEY_ID: &str = "PUB_KEY_ID_0119000072912024101500112200000001";

/// A request as it arrived.
#[derive(Debug, Clone)]
pub struct Asked {
    pub method: String,
    /// Path and query.
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Asked {
    pub fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map_or("", |(_, value)| value.as_str())
    }

    /// A part of the `Authorization` header.
    pub fn signed(&self, name: &str) -> &str {
        let header = self.header("Authorization");
        header.split_once(&format!("{name}=\"")).unwrap().1.split_once('"').unwrap().0
    }
}

/// What the server answers.
#[derive(Debug, Clone, Default)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    /// Announces so many bytes more than there are, and closes the connection.
    pub missing: usize,
    /// Resets the connection in place of closing it.
    pub reset: bool,
    /// Sends nothing after the body and keeps the connection open until the client goes.
    pub hang: bool,
}

impl Reply {
    /// A file, without a signature.
    pub fn file(body: impl Into<Vec<u8>>) -> Self {
        Self { status: 200, body: body.into(), ..Self::default() }
    }

    /// JSON, signed.
    pub fn json(body: &str) -> Self {
        Self::file(body).with("Content-Type", "application/json").signed_over(body.as_bytes())
    }

    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Signs something as WeChat Pay does.
    pub fn signed_over(self, signed: &[u8]) -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let key = PrivateKey::parse(&platform().pkcs8).unwrap();
        let message = [format!("{now}\nnonce\n").as_bytes(), signed, b"\n"].concat();
        self.with("Wechatpay-Timestamp", &now.to_string())
            .with("Wechatpay-Nonce", "nonce")
            .with("Wechatpay-Serial", PLATFORM_KEY_ID)
            .with("Wechatpay-Signature", &base64::encode(&key.sign(&message).unwrap()))
    }

    fn send(&self, to: &mut TcpStream) -> std::io::Result<()> {
        let mut head = format!("HTTP/1.1 {} X\r\n", self.status);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str(&format!("Content-Length: {}\r\n\r\n", self.body.len() + self.missing));
        to.write_all(head.as_bytes())?;
        to.write_all(&self.body)?;
        to.flush()
    }
}

/// The server. It goes with the test program.
pub struct Server {
    pub url: String,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Server {
    pub fn start(answer: impl Fn(&Asked) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (answer, log) = (Arc::new(answer), Arc::clone(&asked));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (answer, log) = (Arc::clone(&answer), Arc::clone(&log));
                std::thread::spawn(move || serve(stream.unwrap(), &*answer, &log));
            }
        });
        Self { url, asked }
    }

    /// Always the same answer.
    pub fn with(reply: Reply) -> Self {
        Self::start(move |_| reply.clone())
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    /// The only request so far.
    pub fn one(&self) -> Asked {
        let [asked] = &self.asked()[..] else { panic!("{:?}", self.asked()) };
        asked.clone()
    }

    /// A client whose requests all come here, once.
    pub fn client(&self) -> Client {
        Client::builder()
            .merchant_id("1900000109")
            .certificate_serial("1DDE55AD98ED71D6")
            .private_key(&merchant().pkcs8)
            .public_key(PLATFORM_KEY_ID, &platform().spki)
            .host(&self.url)
            .retry(RetryPolicy::never())
            .build()
            .unwrap()
    }
}

fn serve(mut stream: TcpStream, answer: &dyn Fn(&Asked) -> Reply, log: &Mutex<Vec<Asked>>) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    while let Some(asked) = read(&mut reader) {
        log.lock().unwrap().push(asked.clone());
        let reply = answer(&asked);
        if reply.send(&mut stream).is_err() {
            return;
        }
        if reply.hang {
            let _ = reader.read(&mut [0]);
            return;
        }
        if reply.reset {
            reset(&stream);
            return;
        }
        if reply.missing > 0 {
            return;
        }
    }
}

/// Makes the kernel reset the connection (RST) when it is closed.
fn reset(stream: &TcpStream) {
    let socket = tokio::net::TcpSocket::from_std_stream(stream.try_clone().unwrap());
    socket.set_zero_linger().unwrap();
}

fn read(reader: &mut BufReader<TcpStream>) -> Option<Asked> {
    let mut line = String::new();
    match reader.read_line(&mut line) {
        Ok(0) => return None,
        Err(error) => {
            assert!(matches!(error.kind(), ErrorKind::ConnectionReset | ErrorKind::BrokenPipe), "{error}");
            return None;
        }
        Ok(_) => {}
    }
    let mut words = line.split_whitespace();
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        match line.trim_end().split_once(": ") {
            Some((name, value)) => headers.push((name.to_owned(), value.to_owned())),
            None => break,
        }
    }
    let length = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let mut body = vec![0; length.map_or(0, |(_, value)| value.parse().unwrap())];
    reader.read_exact(&mut body).ok()?;
    Some(Asked { method, target, headers, body })
}
