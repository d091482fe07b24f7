//! Requests as they come over the wire, read by hand.

use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncReadExt};

/// A request, byte for byte.
#[derive(Debug, Clone)]
pub struct Request {
    pub method: String,
    /// Path and query, as they stand in the request line.
    pub target: String,
    /// In the order they came, names as they were written.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Request {
    /// A header; of several with that name the first.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(other, _)| other.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The target without its query.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap()
    }

    /// What follows `?`; empty where nothing does.
    pub fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// A part of `Authorization`.
    pub fn signed(&self, name: &str) -> &str {
        let header = self.header("Authorization").unwrap();
        header.split_once(&format!("{name}=\"")).unwrap().1.split_once('"').unwrap().0
    }

    /// The body as text, as far as it is.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("{error} in the body {:?}", String::from_utf8_lossy(&self.body)))
    }

    /// The next request of a connection; none where it ends.
    pub(super) async fn read(stream: &mut (impl AsyncBufRead + Unpin)) -> Option<Self> {
        let first = line(stream).await?;
        let mut parts = first.splitn(3, ' ').map(str::to_owned);
        let (method, target) = (parts.next()?, parts.next()?);
        let mut headers = Vec::new();
        loop {
            let line = line(stream).await?;
            if line.is_empty() {
                break;
            }
            let (name, value) = line.split_once(':')?;
            headers.push((name.to_owned(), value.trim().to_owned()));
        }
        let mut request = Self { method, target, headers, body: Vec::new() };
        request.body = request.read_body(stream).await?;
        Some(request)
    }

    async fn read_body(&self, stream: &mut (impl AsyncBufRead + Unpin)) -> Option<Vec<u8>> {
        let mut body = Vec::new();
        if self.header("Transfer-Encoding").is_some_and(|coding| coding.eq_ignore_ascii_case("chunked")) {
            loop {
                let size = usize::from_str_radix(&line(stream).await?, 16).ok()?;
                read_exactly(stream, size, &mut body).await?;
                line(stream).await?;
                if size == 0 {
                    return Some(body);
                }
            }
        }
        let length = self.header("Content-Length").map_or(Some(0), |length| length.parse().ok())?;
        read_exactly(stream, length, &mut body).await?;
        Some(body)
    }
}

async fn read_exactly(
    stream: &mut (impl AsyncBufRead + Unpin),
    length: usize,
    into: &mut Vec<u8>,
) -> Option<()> {
    let start = into.len();
    into.resize(start + length, 0);
    stream.read_exact(&mut into[start..]).await.ok().map(|_| ())
}

async fn line(stream: &mut (impl AsyncBufRead + Unpin)) -> Option<String> {
    let mut line = String::new();
    let read = stream.read_line(&mut line).await.ok()?;
    (read > 0).then(|| line.trim_end_matches(['\r', '\n']).to_owned())
}
