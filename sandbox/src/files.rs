//! Files that are not played through: something of the right kind.

use wechatpay::crypto::digest::{Hash, Hasher};
use wechatpay::crypto::hex;
use wechatpay::endpoint::FileKind;

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

/// A bill without lines.
const CSV: &[u8] = b"\xEF\xBB\xBFTransaction time,Amount\n";

/// The file of an operation. Where its hash is in a header, the signature covers that.
pub(crate) fn invented(kind: FileKind, hash_header: Option<&'static str>) -> Reply {
    let (of, content) = match kind {
        FileKind::Csv => ("text/csv", CSV),
        FileKind::Image => ("image/png", PNG),
        FileKind::Pdf => ("application/pdf", PDF),
    };
    let reply = Reply::file(of, content.to_vec());
    let Some(header) = hash_header else { return reply };
    let mut hasher = Hasher::new(Hash::Sha1);
    hasher.update(content);
    let sha1 = hex::lower(&hasher.finish());
    let signature = Signature::Text(format!("{{\"sha1\":\"{sha1}\"}}"));
    Reply { signature, ..reply.with_header(header, sha1) }
}
