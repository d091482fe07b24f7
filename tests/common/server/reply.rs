//! What the server answers.

use std::sync::Arc;

use tokio::io::AsyncWriteExt;
use tokio::sync::watch;

use super::listening::Stream;
use super::signer::{Signer, now, public_key};

/// An answer, and how it travels.
#[derive(Debug, Clone)]
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    sent: usize,
    endless: bool,
    gate: Option<Gate>,
    end: End,
}

/// What becomes of the connection after what was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It waits for the next request.
    Open,
    /// It is closed in good order.
    Closed,
    /// It is reset.
    Reset,
    /// It stays as it is, and nothing comes any more.
    Stalled,
}

/// Holds answers back until it is opened.
#[derive(Debug, Clone)]
pub struct Gate(Arc<watch::Sender<bool>>);

impl Gate {
    pub fn closed() -> Self {
        Self(Arc::new(watch::channel(false).0))
    }

    pub fn open(&self) {
        self.0.send_replace(true);
    }

    async fn pass(&self) {
        self.0.subscribe().wait_for(|open| *open).await.unwrap();
    }
}

impl Reply {
    /// An answer without any header but `Content-Length`.
    pub fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        let body = body.into();
        let (sent, headers) = (body.len(), Vec::new());
        Self { status, headers, body, sent, endless: false, gate: None, end: End::Open }
    }

    /// An unsigned answer as WeChat Pay's API gives it, with `Request-ID`.
    pub fn json(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self::new(status, body)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Request-ID", "08F4A1B2-loopback")
    }

    /// A signed answer of WeChat Pay's API.
    pub fn signed_json(body: impl Into<Vec<u8>>) -> Self {
        Self::json(200, body).signed_by(&public_key())
    }

    /// No answer: the connection ends so.
    pub fn none(end: End) -> Self {
        Self { sent: 0, end, ..Self::new(0, "") }
    }

    /// Sets a header; another of that name goes.
    pub fn header(mut self, name: &str, value: impl Into<String>) -> Self {
        self = self.without(name);
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    pub fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(other, _)| !other.eq_ignore_ascii_case(name));
        self
    }

    /// Signs the body as it is now, as WeChat Pay does, now.
    pub fn signed_by(self, signer: &Signer) -> Self {
        self.signed_at(signer, now())
    }

    pub fn signed_at(self, signer: &Signer, timestamp: i64) -> Self {
        let headers = signer.headers(&self.body, timestamp);
        headers.into_iter().fold(self, |reply, (name, value)| reply.header(name, value))
    }

    /// Signs something else than the body.
    pub fn signed_over(self, content: &[u8], signer: &Signer) -> Self {
        let headers = signer.headers(content, now());
        headers.into_iter().fold(self, |reply, (name, value)| reply.header(name, value))
    }

    /// Puts another body in the place of the one that was signed.
    pub fn but_body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self.sent = self.body.len();
        self
    }

    /// Sends that many bytes of the body, and then ends so. `Content-Length` is of the whole.
    pub fn cut(self, sent: usize, end: End) -> Self {
        Self { sent, end, ..self }
    }

    /// Announces so many bytes more than there are, and ends so.
    pub fn lacking(mut self, bytes: usize, end: End) -> Self {
        let sent = self.body.len();
        self.body.resize(sent + bytes, 0);
        self.cut(sent, end)
    }

    /// Sends the body again and again until the client hangs up, with no `Content-Length`.
    pub fn endless(self) -> Self {
        Self { endless: true, end: End::Closed, ..self }
    }

    /// Ends the connection so after the answer.
    pub fn ending(self, end: End) -> Self {
        Self { end, ..self }
    }

    /// Waits for the gate first.
    pub fn behind(self, gate: &Gate) -> Self {
        Self { gate: Some(gate.clone()), ..self }
    }

    /// Sends it, and says whether the connection goes on.
    pub(super) async fn send(&self, stream: &mut impl Stream) -> std::io::Result<bool> {
        if let Some(gate) = &self.gate {
            gate.pass().await;
        }
        if self.status > 0 {
            stream.write_all(self.head().as_bytes()).await?;
            stream.write_all(&self.body[..self.sent]).await?;
            if self.endless {
                loop {
                    stream.write_all(&self.body).await?;
                }
            }
            stream.flush().await?;
        }
        match self.end {
            End::Open => return Ok(true),
            End::Closed => stream.shutdown().await?,
            End::Reset => stream.tcp().set_zero_linger()?,
            End::Stalled => {
                // Until the client hangs up.
                let _ = stream.tcp().readable().await;
            }
        }
        Ok(false)
    }

    fn head(&self) -> String {
        let mut head = format!("HTTP/1.1 {} Whatever\r\n", self.status);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        let framed = ["Content-Length", "Transfer-Encoding"];
        let framed =
            self.headers.iter().any(|(name, _)| framed.iter().any(|it| name.eq_ignore_ascii_case(it)));
        if !framed && !self.endless && self.status != 204 {
            head.push_str(&format!("Content-Length: {}\r\n", self.body.len()));
        }
        head + "\r\n"
    }
}
