//! Into a file.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use tokio::fs::{File, OpenOptions, rename};
use tokio::io::AsyncWriteExt;

use super::DownloadError;
use super::contents::Contents;
use crate::crypto::random_nonce;

/// Writes beside the file's place, and puts it there when it is whole.
pub(super) async fn save(mut contents: Contents<'_>, path: &Path) -> Result<u64, DownloadError> {
    if tokio::runtime::Handle::try_current().is_err() {
        let why = "a file is saved in a tokio runtime; elsewhere `stream` and `bytes` give it";
        return Err(DownloadError::Write(std::io::Error::new(std::io::ErrorKind::Unsupported, why)));
    }
    let beside = Beside(Some(name_beside(path)?));
    let Some(temporary) = &beside.0 else { return Ok(0) };
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(temporary)
        .await
        .map_err(DownloadError::Write)?;
    while let Some(piece) = contents.next().await? {
        file.write_all(&piece).await.map_err(DownloadError::Write)?;
    }
    settle(file).await.map_err(DownloadError::Write)?;
    rename(temporary, path).await.map_err(DownloadError::Write)?;
    beside.keep();
    Ok(contents.length())
}

/// On the disk, so that a crash leaves no file in its place that is short after all.
async fn settle(mut file: File) -> std::io::Result<()> {
    file.flush().await?;
    file.sync_all().await
}

/// `.NAME.NONCE.part` in the same directory, where renaming is one step.
fn name_beside(path: &Path) -> Result<PathBuf, DownloadError> {
    let no_name = || std::io::Error::new(std::io::ErrorKind::InvalidInput, "the path has no file name");
    let name = path.file_name().ok_or_else(|| DownloadError::Write(no_name()))?;
    let nonce = random_nonce().map_err(DownloadError::Decrypt)?;
    let mut beside = OsString::from(".");
    beside.push(name);
    beside.push(format!(".{nonce}.part"));
    Ok(path.with_file_name(beside))
}

/// A file that goes when this does: with an error, or when nobody waits for the download any more.
struct Beside(Option<PathBuf>);

impl Beside {
    fn keep(mut self) {
        self.0 = None;
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            // There is nobody to tell, and nothing else to try.
            let _ = std::fs::remove_file(path);
        }
    }
}
