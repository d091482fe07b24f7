//! The bounds of uploads: kinds of files, their sizes, and the digest that is said of them.

use serde_json::Value;
use wechatpay::crypto::{digest, hex};

use crate::refusal::{Parameter, Refusal};

const MB: usize = 1024 * 1024;

const IMAGES: &[&str] = &["jpg", "jpeg", "bmp", "png"];
const VIDEOS: &[&str] = &["avi", "wmv", "mpeg", "mp4", "mov", "mkv", "flv", "f4v", "m4v", "rmvb"];
const RECEIPTS: &[&str] = &["jpg", "jpeg", "png"];
const PDF: &[&str] = &["pdf"];
const INVOICES: &[&str] = &["pdf", "ofd"];

/// Files of these kinds, up to a size in bytes.
type Takes = (&'static [&'static str], usize);

/// The limits that the pages of the operations tell. Where they tell none anything is taken.
fn takes(path: &str) -> &'static [Takes] {
    match path {
        "/v3/merchant/media/upload" => &[(IMAGES, 5 * MB), (PDF, 7 * MB + MB / 2)],
        "/v3/merchant/media/video_upload" => &[(VIDEOS, 5 * MB)],
        "/v3/global/merchant-storage/file/upload" | "/v3/taxi-invoice/cards/upload-file" => {
            &[(IMAGES, 5 * MB), (PDF, 5 * MB)]
        }
        "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file" => &[(INVOICES, 2 * MB)],
        "/v3/marketing/shopping-receipt/shoppingreceipts" => &[(RECEIPTS, 200 * 1024)],
        "/v3/merchant-service/images/upload"
        | "/v3/global/merchant-service/images/upload"
        | "/v3/ecommerce/account/cancel-applications/media"
        | "/v3/marketing/favor/media/image-upload"
        | "/v3/marketing/partner/product-coupon/media/upload-image"
        | "/secapi/mch/uploadmedia" => &[(IMAGES, 2 * MB)],
        _ => &[],
    }
}

/// A file as it was uploaded.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sent<'a> {
    /// The name of its part.
    pub(super) field: &'a str,
    pub(super) name: &'a str,
    pub(super) content_type: Option<&'a str>,
    pub(super) content: &'a [u8],
}

/// Holds a file against what its operation takes, and against what `meta` says of it.
pub(super) fn check(path: &str, file: Sent<'_>, meta: &Value) -> Result<(), Refusal> {
    let refused = |field: &str, issue: &str, message: &str| {
        let field = format!("/{field}");
        let value = Value::from(file.name);
        Refusal::parameter(&Parameter { location: "body", field: &field, value: &value, issue }, message)
    };
    if file.content.is_empty() {
        return Err(refused(file.field, "the file is empty", "上传的文件为空"));
    }
    let kinds = takes(path);
    if !kinds.is_empty() {
        let extension = file.name.rsplit_once('.').map_or(String::new(), |(_, end)| end.to_ascii_lowercase());
        let taken = kinds.iter().find(|(kinds, _)| kinds.contains(&extension.as_str()));
        let Some((kinds, most)) = taken else {
            return Err(refused(
                file.field,
                "a file of another kind is expected",
                "文件格式不支持，请检查文件名的后缀",
            ));
        };
        if file.content.len() > *most {
            return Err(refused(file.field, "the file is too large", "文件大小超过限制"));
        }
        if file.content_type.is_some_and(|said| !suits(said, kinds)) {
            let issue = "the Content-Type of the file is another";
            return Err(refused(file.field, issue, "文件的Content-Type与文件格式不一致"));
        }
    }
    match digest_of(meta) {
        Some(said) if !said.eq_ignore_ascii_case(&hex::lower(&digest::sha256(file.content))) => {
            Err(refused("meta", "the sha256 is that of another file", "文件的sha256摘要与文件内容不一致"))
        }
        _ => Ok(()),
    }
}

/// True if a content type is one of files of these kinds. Programs that know no better say that it is bytes.
fn suits(content_type: &str, kinds: &[&str]) -> bool {
    let said = content_type.to_ascii_lowercase();
    let wanted = match kinds.first() {
        Some(&"jpg") => "image/",
        Some(&"avi") => "video/",
        _ => "application/",
    };
    said.starts_with(wanted) || said.starts_with("application/octet-stream")
}

/// The SHA-256 that `meta` says, by either name; another digest is not looked at.
fn digest_of(meta: &Value) -> Option<&str> {
    let text = |name: &str| meta.get(name).and_then(Value::as_str);
    let other = ["digest_alogrithm", "digest_algorithm", "digest_type"].into_iter().find_map(text);
    let is_other = other.is_some_and(|name| !name.to_ascii_uppercase().replace('-', "").contains("SHA256"));
    text("sha256").or_else(|| text("digest")).filter(|_| !is_other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// `printf abc | sha256sum`.
    const ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    fn sent<'a>(name: &'a str, content_type: Option<&'a str>, content: &'a [u8]) -> Sent<'a> {
        Sent { field: "file", name, content_type, content }
    }

    #[test]
    fn a_file_is_of_its_kind_size_and_digest() {
        let path = "/v3/merchant/media/upload";
        let meta = json!({ "sha256": ABC, "filename": "a.jpg" });
        assert_eq!(check(path, sent("a.JPG", Some("image/jpg"), b"abc"), &meta), Ok(()));
        assert_eq!(check(path, sent("a.pdf", Some("application/pdf"), b"abc"), &meta), Ok(()));
        for wrong in [
            sent("a.gif", Some("image/gif"), b"abc"),
            sent("a", None, b"abc"),
            sent("a.png", Some("text/plain"), b"abc"),
            sent("a.pdf", Some("image/png"), b"abc"),
            sent("a.png", None, b"abd"),
            sent("a.png", None, b""),
        ] {
            assert!(check(path, wrong, &meta).is_err(), "{wrong:?}");
        }
        let (largest, larger) = (vec![0; 5 * MB], vec![0; 5 * MB + 1]);
        assert_eq!(check(path, sent("a.png", None, &largest), &json!({})), Ok(()));
        assert!(check(path, sent("a.png", None, &larger), &json!({})).is_err());
        assert_eq!(check(path, sent("a.pdf", None, &vec![0; 7 * MB + MB / 2]), &json!({})), Ok(()));
        assert!(check(path, sent("a.pdf", None, &vec![0; 7 * MB + MB / 2 + 1]), &json!({})).is_err());
    }

    #[test]
    fn another_digest_than_sha256_is_not_looked_at() {
        assert_eq!(digest_of(&json!({ "digest": "x", "digest_alogrithm": "SM3" })), None);
        assert_eq!(digest_of(&json!({ "digest": "x" })), Some("x"));
    }
}
