//! Files that are not played through: something of the right kind.

use wechatpay::crypto::digest::{Hash, Hasher};
use wechatpay::crypto::hex;

use crate::reply::{Reply, Signature};

/// An image of one pixel.
const PNG: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0, 0,
    1, 8, 6, 0, 0, 0, 0x1F, 0x15, 0xC4, 0x89, 0, 0, 0, 13, b'I', b'D', b'A', b'T', 0x78, 0x9C, 0x63, 0xF8,
    0xCF, 0xC0, 0xF0, 0x1F, 0, 5, 0, 1, 0xFF, 0x89, 0x99, 0x3D, 0x1D, 0, 0, 0, 0, b'I', b'E', b'N', b'D',
    0xAE, 0x42, 0x60, 0x82,
];

/// A document without pages.
const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
    2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

/// The file of an operation.
pub(crate) fn invented(path: &str) -> Reply {
    if path.ends_with("statements") {
        statement()
    } else if path.contains("/images/") {
        Reply::file("image/png", PNG.to_vec())
    } else {
        Reply::file("application/pdf", PDF.to_vec())
    }
}

/// A statement's signature covers its hash, which is in a header.
fn statement() -> Reply {
    let content = b"\xEF\xBB\xBFTransaction time,Amount\n".to_vec();
    let mut hasher = Hasher::new(Hash::Sha1);
    hasher.update(&content);
    let sha1 = hex::lower(&hasher.finish());
    let signature = Signature::Text(format!("{{\"sha1\":\"{sha1}\"}}"));
    let reply = Reply::file("text/csv", content).with_header("Wechatpay-Statement-Sha1", sha1);
    Reply { signature, ..reply }
}
