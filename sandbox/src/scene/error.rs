//! Why a scene does not go on.

use std::fmt;

/// Why a scene cannot be read, or does not go as it says: with file and line.
#[derive(Debug)]
pub struct SceneError {
    file: String,
    /// 0 where it is the whole file.
    line: usize,
    words: String,
    source: Option<std::io::Error>,
}

impl SceneError {
    pub(super) fn new(file: &str, line: usize, words: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, words: words.into(), source: None }
    }

    pub(super) fn unread(file: &str, error: std::io::Error) -> Self {
        Self { source: Some(error), ..Self::new(file, 0, "the file cannot be read") }
    }

    /// The line in the file, from 1; 0 where it is the whole file.
    #[must_use]
    pub const fn line(&self) -> usize {
        self.line
    }
}

impl fmt::Display for SceneError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.line, &self.source) {
            (0, Some(error)) => write!(f, "{}: {}: {error}", self.file, self.words),
            (0, None) => write!(f, "{}: {}", self.file, self.words),
            (line, _) => write!(f, "{}:{line}: {}", self.file, self.words),
        }
    }
}

impl std::error::Error for SceneError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|error| error as _)
    }
}
