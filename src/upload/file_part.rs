//! Where the file of an upload comes from.

use std::fs::File;
use std::future::poll_fn;
use std::io::{self, ErrorKind, Read};
use std::path::Path;
use std::pin::pin;

use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use tokio::io::{AsyncRead, ReadBuf};

use crate::model::FilePart;

/// The most bytes of a file on the disk that are read. The documentation takes pictures of 2 MB,
/// videos of 5 MB and other files of 20 MB at most.
const LONGEST: usize = 64 << 20;

impl FilePart {
    /// Reads a file from the disk, of at most 64 MiB. The server is told the last part of its path.
    ///
    /// # Errors
    /// A file that cannot be read, is longer, or has a name that is not UTF-8.
    pub fn from_path(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let name = path.file_name().and_then(|name| name.to_str());
        let name =
            name.ok_or_else(|| io::Error::new(ErrorKind::InvalidInput, "the file has no name in UTF-8"))?;
        let mut content = Vec::new();
        // One more, so that a file that is too long is seen to be.
        File::open(path)?.take(LONGEST as u64 + 1).read_to_end(&mut content)?;
        if content.len() > LONGEST { Err(too_long(LONGEST)) } else { Ok(Self::new(name, content)) }
    }

    /// Reads a file to its end from a reader that gives at most `at_most` bytes.
    ///
    /// # Errors
    /// Those of the reader, and more bytes.
    pub async fn from_reader(
        file_name: impl Into<String>,
        reader: impl AsyncRead,
        at_most: usize,
    ) -> io::Result<Self> {
        let mut reader = pin!(reader);
        let mut content = Vec::new();
        let mut chunk = [0; 8192];
        loop {
            let mut piece = ReadBuf::new(&mut chunk);
            poll_fn(|context| reader.as_mut().poll_read(context, &mut piece)).await?;
            if piece.filled().is_empty() {
                return Ok(Self::new(file_name, content));
            }
            append(&mut content, piece.filled(), at_most)?;
        }
    }

    /// Reads a file to its end from a stream, such as the body of a request to one's own server, that
    /// gives at most `at_most` bytes.
    ///
    /// # Errors
    /// Those of the stream, and more bytes.
    pub async fn from_stream<E: Into<Box<dyn std::error::Error + Send + Sync>>>(
        file_name: impl Into<String>,
        stream: impl Stream<Item = Result<Bytes, E>>,
        at_most: usize,
    ) -> io::Result<Self> {
        let mut stream = pin!(stream);
        let mut content = Vec::new();
        while let Some(piece) = stream.next().await {
            append(&mut content, &piece.map_err(io::Error::other)?, at_most)?;
        }
        Ok(Self::new(file_name, content))
    }
}

fn append(content: &mut Vec<u8>, piece: &[u8], at_most: usize) -> io::Result<()> {
    if piece.len() > at_most - content.len() {
        return Err(too_long(at_most));
    }
    content.extend_from_slice(piece);
    Ok(())
}

fn too_long(at_most: usize) -> io::Error {
    io::Error::new(ErrorKind::FileTooLarge, format!("the file is longer than {at_most} bytes"))
}
