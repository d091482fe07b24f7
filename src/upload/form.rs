//! `multipart/form-data`, RFC 7578.

use bytes::Bytes;
use http::HeaderValue;

use super::UploadError;
use crate::crypto::{CryptoError, random_nonce};
use crate::model::FilePart;

/// A form as it is written, part by part.
pub(crate) struct Form {
    /// 190 random bits: nothing that is sent can hold it but by knowing it.
    boundary: String,
    body: Vec<u8>,
}

impl Form {
    pub(crate) fn new() -> Result<Self, CryptoError> {
        Ok(Self { boundary: random_nonce()?, body: Vec::new() })
    }

    /// A part that is no file.
    pub(crate) fn text(&mut self, name: &str, content_type: Option<&str>, value: &[u8]) {
        self.head(&format!("form-data; name=\"{}\"", quoted(name)), content_type);
        self.body.extend_from_slice(value);
        self.body.extend_from_slice(b"\r\n");
    }

    pub(crate) fn file(&mut self, name: &str, file: &FilePart) {
        let disposition =
            format!("form-data; name=\"{}\"; filename=\"{}\"", quoted(name), quoted(&file.file_name));
        self.body.reserve(file.content.len() + 512);
        self.head(&disposition, Some(content_type(&file.file_name)));
        self.body.extend_from_slice(&file.content);
        self.body.extend_from_slice(b"\r\n");
    }

    /// `Content-Type` and body.
    pub(crate) fn finish(mut self) -> Result<(HeaderValue, Bytes), UploadError> {
        self.body.extend_from_slice(format!("--{}--\r\n", self.boundary).as_bytes());
        let content_type = format!("multipart/form-data; boundary={}", self.boundary);
        // Letters and digits are a header's value.
        let content_type = HeaderValue::try_from(content_type).map_err(|_| CryptoError::Library)?;
        Ok((content_type, Bytes::from(self.body)))
    }

    fn head(&mut self, disposition: &str, content_type: Option<&str>) {
        let boundary = &self.boundary;
        let mut head = format!("--{boundary}\r\nContent-Disposition: {disposition}\r\n");
        if let Some(content_type) = content_type {
            head.extend(["Content-Type: ", content_type, "\r\n"]);
        }
        head.push_str("\r\n");
        self.body.extend_from_slice(head.as_bytes());
    }
}

/// A name between quotes: UTF-8 as it is, and what would end the name or the line percent-encoded,
/// as browsers do (the "multipart/form-data encoding algorithm" of the HTML standard).
fn quoted(name: &str) -> String {
    let mut quoted = String::with_capacity(name.len());
    for letter in name.chars() {
        if letter == '"' || letter.is_ascii_control() {
            quoted.push_str(&format!("%{:02X}", u32::from(letter)));
        } else {
            quoted.push(letter);
        }
    }
    quoted
}

/// The media type of the kinds of files that are uploaded.
fn content_type(file_name: &str) -> &'static str {
    let extension = file_name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    match extension.as_deref() {
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("png") => "image/png",
        Some("bmp") => "image/bmp",
        Some("pdf") => "application/pdf",
        Some("mp4") => "video/mp4",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cannot_end_their_quotes_or_lines() {
        assert_eq!(quoted("a \"b\"\r\nX: y\t营业执照.png"), "a %22b%22%0D%0AX: y%09营业执照.png");
    }

    #[test]
    fn media_types_go_by_the_extension() {
        for (name, expected) in [
            ("a.PNG", "image/png"),
            ("a.b.jpeg", "image/jpeg"),
            ("invoice.pdf", "application/pdf"),
            ("png", "application/octet-stream"),
            ("a.ofd", "application/octet-stream"),
        ] {
            assert_eq!(content_type(name), expected, "{name}");
        }
    }
}
