//! A file as it arrives: opened, unpacked, hashed, counted.

use std::pin::Pin;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt};
use http::header::CONTENT_LENGTH;

use super::link::{Expected, FileKey};
use super::source::Source;
use super::unpack::Unpack;
use super::{DownloadError, open};
use crate::client::Client;
use crate::client::deadline::within;
use crate::client::perform::Accepted;
use crate::client::watch::FileWatch;
use crate::crypto::digest::{Hash, Hasher};
use crate::crypto::{cipher, hex};
use crate::observe::Outcome;
use crate::options::Options;
use crate::transport::{Body, Runtime, Stage, TransportError};

/// A file as it arrives: pieces, and an error last if it is not whole.
pub type FileStream<'a> = Pin<Box<dyn Stream<Item = Result<Bytes, DownloadError>> + Send + 'a>>;

/// The progress of a download.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The bytes that arrived, packed as they are on the wire.
    pub received: u64,
    /// The bytes that are to arrive, where the server says so.
    pub total: Option<u64>,
    /// The bytes of the file so far, unpacked.
    pub unpacked: u64,
}

pub(super) type Watch<'a> = Box<dyn FnMut(Progress) + Send + 'a>;

/// A file whose answer has begun.
pub(super) struct Contents<'a> {
    arriving: Arriving<'a>,
    unpack: Unpack,
    check: Option<(Hasher, Expected)>,
    state: State,
}

/// Where the bytes come from.
struct Arriving<'a> {
    body: Body,
    runtime: &'a dyn Runtime,
    /// How long is waited for each piece.
    patience: Duration,
    file: FileWatch<'a>,
    total: Option<u64>,
    watch: Option<Watch<'a>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Arriving,
    /// Everything arrived; the last piece may still be in the unpacker.
    Arrived,
    Over,
}

impl<'a> Contents<'a> {
    pub(super) async fn open(
        client: &'a Client,
        source: Source<'a>,
        options: &Options,
        longest_encrypted: usize,
        watch: Option<Watch<'a>>,
    ) -> Result<Self, DownloadError> {
        if let Source::Link(link) = &source
            && let Err(name) = &link.hash
        {
            return Err(DownloadError::HashType { name: name.clone() });
        }
        let target = source.target();
        let Accepted { answer, rest: body } = open::open(client.core(), &source, options).await?;
        let (expected, key) = match source {
            Source::Operation(operation, _, expected) => {
                // The answer's signature covers this header.
                let signed = operation.hash_header.and_then(|name| answer.header(name));
                let signed = signed.map(|sha1| Expected::new(Hash::Sha1, sha1.to_owned()));
                (expected.or(signed), None)
            }
            Source::Link(link) => (link.hash.unwrap_or_default(), link.key),
        };
        let arriving = Arriving {
            body,
            runtime: client.core().runtime(),
            patience: client.core().patience(options),
            file: FileWatch::new(client.core(), target),
            total: answer.header(CONTENT_LENGTH.as_str()).and_then(|length| length.parse().ok()),
            watch,
        };
        let check = expected.map(|expected| (Hasher::new(expected.hash), expected));
        let mut contents = Self { arriving, unpack: Unpack::default(), check, state: State::Arriving };
        if let Some(key) = key {
            let decrypted = contents.decrypt(&key, longest_encrypted).await;
            decrypted.map_err(|error| contents.ended(error))?;
        }
        Ok(contents)
    }

    /// Takes all of an encrypted file in: nothing of it may be handed out before its tag was checked,
    /// which stands at its end.
    async fn decrypt(&mut self, key: &FileKey, at_most: usize) -> Result<(), DownloadError> {
        let mut sealed = BytesMut::new();
        while let Some(piece) = self.arriving.next().await? {
            if piece.len() > at_most - sealed.len() {
                return Err(DownloadError::TooLong { at_most });
            }
            sealed.extend_from_slice(&piece);
        }
        let opened = cipher::open(&key.key, &key.nonce, None, &sealed).map_err(DownloadError::Decrypt)?;
        self.unpack.push(Bytes::from(opened));
        self.state = State::Arrived;
        Ok(())
    }

    /// The next piece of the file, and none once all of it was right. After an error there is nothing
    /// more.
    pub(super) async fn next(&mut self) -> Result<Option<Bytes>, DownloadError> {
        match self.step().await {
            Ok(Some(piece)) => Ok(Some(piece)),
            Ok(None) => {
                self.state = State::Over;
                self.arriving.file.end(Outcome::Success);
                Ok(None)
            }
            Err(error) => {
                self.state = State::Over;
                Err(self.ended(error))
            }
        }
    }

    /// The end of a file that is not whole.
    fn ended(&mut self, error: DownloadError) -> DownloadError {
        self.arriving.file.end(error.outcome());
        error
    }

    async fn step(&mut self) -> Result<Option<Bytes>, DownloadError> {
        loop {
            if let Some(piece) = self.unpack.next()? {
                return Ok(Some(self.hand_out(piece)));
            }
            match self.state {
                State::Over => return Ok(None),
                State::Arriving => match self.arriving.next().await? {
                    Some(bytes) => self.unpack.push(bytes),
                    None => self.state = State::Arrived,
                },
                State::Arrived => {
                    if let Some(last) = self.unpack.finish()? {
                        return Ok(Some(self.hand_out(last)));
                    }
                    return self.check().map(|()| None);
                }
            }
        }
    }

    fn hand_out(&mut self, piece: Bytes) -> Bytes {
        if let Some((hasher, _)) = &mut self.check {
            hasher.update(&piece);
        }
        self.arriving.file.unpacked += piece.len() as u64;
        self.arriving.tell();
        piece
    }

    fn check(&mut self) -> Result<(), DownloadError> {
        let Some((hasher, expected)) = self.check.take() else { return Ok(()) };
        let found = hex::lower(&hasher.finish());
        if found.eq_ignore_ascii_case(&expected.value) {
            return Ok(());
        }
        Err(DownloadError::Hash { expected: expected.value, found })
    }

    /// The bytes that were handed out.
    pub(super) fn length(&self) -> u64 {
        self.arriving.file.unpacked
    }

    pub(super) fn into_stream(self) -> impl Stream<Item = Result<Bytes, DownloadError>> + Send + 'a {
        futures_util::stream::unfold(self, |mut contents| async {
            let piece = contents.next().await.transpose()?;
            Some((piece, contents))
        })
    }
}

impl Arriving<'_> {
    async fn next(&mut self) -> Result<Option<Bytes>, DownloadError> {
        let after = self.patience;
        let piece =
            within(self.runtime, after, self.body.next()).await.ok_or(DownloadError::Timeout { after })?;
        let Some(piece) = piece else {
            return self.whole().map(|()| None);
        };
        let piece = piece.map_err(DownloadError::Broken)?;
        self.file.received += piece.len() as u64;
        self.tell();
        Ok(Some(piece))
    }

    /// A transport may not know that a body ended early.
    fn whole(&self) -> Result<(), DownloadError> {
        match self.total {
            Some(total) if total != self.file.received => {
                let problem = format!("{} of {total} bytes", self.file.received);
                Err(DownloadError::Broken(TransportError::new(Stage::Body, problem)))
            }
            _ => Ok(()),
        }
    }

    fn tell(&mut self) {
        let FileWatch { received, unpacked, .. } = self.file;
        let progress = Progress { received, total: self.total, unpacked };
        if let Some(watch) = &mut self.watch {
            watch(progress);
        }
    }
}
