//! The file of an upload.

use std::fmt;

/// A file part of a multipart upload. Debug prints its name and length, never its content.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct FilePart {
    /// The name the server is told, such as `licence.png`, with an extension that the operation takes.
    pub file_name: String,
    /// The contents of the file, byte by byte as it is sent and hashed.
    pub content: Vec<u8>,
}

impl FilePart {
    /// A file of that name and content.
    pub fn new(file_name: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        Self { file_name: file_name.into(), content: content.into() }
    }
}

impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FilePart({:?}, {} bytes)", self.file_name, self.content.len())
    }
}
