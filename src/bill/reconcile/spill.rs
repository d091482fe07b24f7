//! One side of a comparison, in parts: what is equal is in the same part of either side.

use std::fs::File;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Read, Seek, SeekFrom, Write};

use super::{Entry, ReconcileError};

/// How many parts there are. Only one of them is in memory as a whole when they are compared.
pub(super) const PARTS: usize = 256;

/// Entries, the latest of them in memory and the others in a temporary file.
#[derive(Debug)]
pub(super) struct Spill {
    parts: Vec<Part>,
    /// The bytes in memory, and how many there may be.
    kept: usize,
    limit: usize,
    file: Option<File>,
    /// The end of the file.
    end: u64,
}

/// The entries of a part, written one after the other.
#[derive(Debug, Default)]
struct Part {
    kept: Vec<u8>,
    /// Where in the file there are more, and how many bytes.
    spilled: Vec<(u64, usize)>,
}

impl Spill {
    pub(super) fn new(limit: usize) -> Self {
        let parts = std::iter::repeat_with(Part::default).take(PARTS).collect();
        Self { parts, kept: 0, limit, file: None, end: 0 }
    }

    pub(super) fn add(&mut self, entry: &Entry) -> Result<(), ReconcileError> {
        let Some(part) = self.parts.get_mut(part_of(entry)) else { return Ok(()) };
        // What is set aside for more counts, too.
        let before = part.kept.capacity();
        entry.write(&mut part.kept)?;
        self.kept += part.kept.capacity() - before;
        if self.kept > self.limit {
            self.spill()?;
        }
        Ok(())
    }

    /// Writes everything out of memory.
    fn spill(&mut self) -> io::Result<()> {
        let mut file = match self.file.take() {
            Some(file) => file,
            None => tempfile::tempfile()?,
        };
        for part in self.parts.iter_mut().filter(|part| !part.kept.is_empty()) {
            file.write_all(&part.kept)?;
            part.spilled.push((self.end, part.kept.len()));
            self.end += part.kept.len() as u64;
            part.kept = Vec::new();
        }
        self.kept = 0;
        self.file = Some(file);
        Ok(())
    }

    /// The entries of a part, in the order they came.
    pub(super) fn take(&mut self, part: usize) -> Result<Vec<Entry>, ReconcileError> {
        let Some(part) = self.parts.get_mut(part).map(std::mem::take) else { return Ok(Vec::new()) };
        let mut bytes = Vec::new();
        for (at, length) in part.spilled {
            let Some(file) = &mut self.file else { break };
            file.seek(SeekFrom::Start(at))?;
            let read = file.take(length as u64).read_to_end(&mut bytes)?;
            if read < length {
                return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into());
            }
        }
        bytes.extend(part.kept);
        let (mut rest, mut entries) = (bytes.as_slice(), Vec::new());
        while !rest.is_empty() {
            let entry = Entry::read(&mut rest).ok_or(io::Error::from(io::ErrorKind::InvalidData))?;
            entries.push(entry);
        }
        Ok(entries)
    }
}

/// The part that an entry belongs to, the same in every run.
fn part_of(entry: &Entry) -> usize {
    let mut hasher = DefaultHasher::new();
    (entry.kind, &entry.number).hash(&mut hasher);
    usize::try_from(hasher.finish() % PARTS as u64).unwrap_or_default()
}
