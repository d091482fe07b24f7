//! Downloads: bills, receipts, invoices and pictures, as they arrive.
//!
//! [`Client::download`] takes the answer of an operation that tells where a file is, with what the
//! answer says of it: its hash, and the key of an encrypted bill. Operations that answer with a file
//! themselves have `download` in place of `send`.
//!
//! ```no_run
//! # #[cfg(feature = "bill")]
//! # async fn example(client: &wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use wechatpay::v3::bill::tradebill::get::Request;
//!
//! let answer = Request::new("2026-08-21").send(client).await?;
//! client.download(&answer)?.save("trades.csv").await?;
//! # Ok(())
//! # }
//! ```
//!
//! What comes packed is unpacked as it comes. The hash, which is over what was unpacked, is checked
//! at the end: a file that is not whole is an error, never a short file. [`Download::save`] puts the
//! file in its place only then; who reads a stream must not act on it before its end.
//!
//! The file itself comes without a signature. Its address and its hash are from a signed answer, so
//! that it is as good as that; where the answer gives no hash, there is only TLS.

mod contents;
mod error;
mod link;
mod open;
mod rows;
#[cfg(not(target_family = "wasm"))]
mod save;
mod source;
mod unpack;

pub use contents::{FileStream, Progress};
pub use error::DownloadError;
pub use link::HasLink;
pub use rows::Rows;

use std::fmt;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use tokio::io::{AsyncWrite, AsyncWriteExt};

use crate::client::Client;
use crate::crypto::digest::Hash;
use crate::options::Options;
use crate::retry::RetryPolicy;
use contents::{Contents, Watch};
use link::{Expected, Link};
use source::Source;

/// The most bytes of an encrypted bill that are taken, unless said otherwise.
const LONGEST_ENCRYPTED: usize = 256 << 20;

/// A file to be downloaded. Nothing is sent before it is saved, written or read.
#[must_use = "nothing is downloaded before it is saved, written or read"]
pub struct Download<'a> {
    client: &'a Client,
    source: Source<'a>,
    options: Options,
    longest_encrypted: usize,
    progress: Option<Watch<'a>>,
}

impl Client {
    /// The file that an answer tells of, in `download_url` and the fields beside it. The address must
    /// be one of WeChat Pay, or of the host this client was built with; it lives for 5 minutes.
    ///
    /// Takes an answer, or one item of a list in it.
    ///
    /// # Errors
    /// An answer that tells of no file (perhaps it is still being made), of several
    /// ([`downloads`](Self::downloads) takes all), or of one elsewhere.
    pub fn download(&self, answer: &impl HasLink) -> Result<Download<'_>, DownloadError> {
        let mut all = self.downloads(answer)?;
        match (all.pop(), all.len()) {
            (Some(only), 0) => Ok(only),
            (_, more) => Err(DownloadError::Several { found: more + 1 }),
        }
    }

    /// All files that an answer tells of, in its order: the parts of a bill that is cut into several
    /// are to be put together in that order.
    ///
    /// # Errors
    /// An answer that tells of no file, or of one elsewhere.
    pub fn downloads(&self, answer: &impl HasLink) -> Result<Vec<Download<'_>>, DownloadError> {
        let links = link::all(answer.model())?;
        if links.is_empty() {
            return Err(DownloadError::NoAddress);
        }
        links.into_iter().map(|link| self.download_link(link)).collect()
    }

    /// The file at an address that an answer gave. What else the answer said of it is lost, so say it
    /// with [`Download::verify`].
    ///
    /// # Errors
    /// An address that is none, or is elsewhere.
    pub fn download_url(&self, address: &str) -> Result<Download<'_>, DownloadError> {
        self.download_link(Link::new(address.to_owned()))
    }

    fn download_link(&self, link: Link) -> Result<Download<'_>, DownloadError> {
        open::route_of(self.core(), &link.address)?;
        Ok(Download::new(self, Source::Link(link)))
    }
}

impl<'a> Download<'a> {
    fn new(client: &'a Client, source: Source<'a>) -> Self {
        let options = Options::default();
        Self { client, source, options, longest_encrypted: LONGEST_ENCRYPTED, progress: None }
    }

    /// The file of an operation that answers with one; generated requests have `download` for it.
    #[doc(hidden)]
    pub fn of_request<R: crate::endpoint::Endpoint>(client: &'a Client, request: &'a R) -> Self {
        Self::new(client, Source::Operation(R::OPERATION, request, None))
    }

    /// The hash the file must have, in hexadecimal, in place of the one from the answer.
    pub fn verify(mut self, hash: Hash, value: impl Into<String>) -> Self {
        self.expect(Some(Expected::new(hash, value.into())));
        self
    }

    /// Takes the file whatever its hash is, as for a kind of hash that is not known here.
    pub fn without_hash(mut self) -> Self {
        self.expect(None);
        self
    }

    fn expect(&mut self, hash: Option<Expected>) {
        match &mut self.source {
            Source::Operation(_, _, expected) => *expected = hash,
            Source::Link(link) => link.hash = Ok(hash),
        }
    }

    /// How long is waited for the answer to begin, and for each next piece of it, in place of the
    /// client's timeout. There is no limit to the whole.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// How often the file is asked for until it begins to arrive, in place of the client's setting.
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.options.retry = Some(retry);
        self
    }

    /// The most bytes of an encrypted file that are taken, in place of 256 MiB. Such a file is held in
    /// memory, twice: nothing of it is handed out before all of it was authenticated.
    pub fn longest_encrypted(mut self, bytes: usize) -> Self {
        self.longest_encrypted = bytes;
        self
    }

    /// Calls `watch` after every piece. It should not take long.
    pub fn on_progress(mut self, watch: impl FnMut(Progress) + Send + 'a) -> Self {
        self.progress = Some(Box::new(watch));
        self
    }

    /// Downloads into a file, and gives its length. The file is written beside its place under a name
    /// of its own, and put there, in place of what is there, only when it is whole; however this ends
    /// otherwise, nothing stays behind.
    ///
    /// # Errors
    /// Those of the download, and of writing.
    #[cfg(not(target_family = "wasm"))]
    pub async fn save(self, path: impl AsRef<std::path::Path>) -> Result<u64, DownloadError> {
        save::save(self.open().await?, path.as_ref()).await
    }

    /// Downloads into a writer, and gives the number of bytes. When this fails, part of the file may
    /// have been written.
    ///
    /// # Errors
    /// Those of the download, and of the writer.
    pub async fn write_to(self, writer: &mut (impl AsyncWrite + Unpin)) -> Result<u64, DownloadError> {
        let mut contents = self.open().await?;
        while let Some(piece) = contents.next().await? {
            writer.write_all(&piece).await.map_err(DownloadError::Write)?;
        }
        writer.flush().await.map_err(DownloadError::Write)?;
        Ok(contents.length())
    }

    /// Downloads into memory, at most so many bytes.
    ///
    /// # Errors
    /// Those of the download, and [`DownloadError::TooLong`].
    pub async fn bytes(self, at_most: usize) -> Result<Bytes, DownloadError> {
        let mut contents = self.open().await?;
        let mut whole = BytesMut::new();
        while let Some(piece) = contents.next().await? {
            if piece.len() > at_most - whole.len() {
                return Err(DownloadError::TooLong { at_most });
            }
            whole.extend_from_slice(&piece);
        }
        Ok(whole.freeze())
    }

    /// Downloads piece by piece. Only at its end is it known that all of it was right.
    #[must_use]
    pub fn stream(self) -> FileStream<'a> {
        let first = futures_util::stream::once(self.open());
        Box::pin(first.flat_map(|opened| match opened {
            Ok(contents) => futures_util::future::Either::Left(contents.into_stream()),
            Err(error) => {
                futures_util::future::Either::Right(futures_util::stream::once(async { Err(error) }))
            }
        }))
    }

    /// Downloads a bill row by row. Only at its end is it known that all of it was right.
    #[must_use]
    pub fn rows(self) -> Rows<'a> {
        Rows::new(self.stream())
    }

    /// The same download in a program without async: what is then asked for is waited for.
    #[cfg(feature = "blocking")]
    pub fn wait(self) -> WaitingDownload<'a> {
        WaitingDownload(self)
    }

    /// Sends the request and waits until the file begins.
    async fn open(self) -> Result<Contents<'a>, DownloadError> {
        let Self { client, source, options, longest_encrypted, progress } = self;
        Contents::open(client, source, &options, longest_encrypted, progress).await
    }
}

/// A download in a program without async, by [`Download::wait`].
#[cfg(feature = "blocking")]
#[must_use = "nothing is downloaded before it is saved or read"]
#[derive(Debug)]
pub struct WaitingDownload<'a>(Download<'a>);

#[cfg(feature = "blocking")]
impl WaitingDownload<'_> {
    /// Downloads into a file as [`Download::save`] does, and gives its length in bytes.
    ///
    /// # Errors
    /// Those of [`Download::save`], and a call inside of async code, which it would block.
    pub fn save(self, path: impl AsRef<std::path::Path>) -> Result<u64, DownloadError> {
        self.0.client.block_on(self.0.save(path))
    }

    /// Downloads into memory as [`Download::bytes`] does, at most so many bytes.
    ///
    /// # Errors
    /// Those of [`Download::bytes`], and a call inside of async code, which it would block.
    pub fn bytes(self, at_most: usize) -> Result<Bytes, DownloadError> {
        self.0.client.block_on(self.0.bytes(at_most))
    }
}

impl fmt::Debug for Download<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download").field("source", &self.source).finish_non_exhaustive()
    }
}
