//! The documents of a file or a text: PEM, DER, or the base64 of either.

use std::borrow::Cow;
use std::path::Path;

use x509_cert::der::{Decode, Reader, SliceReader, Tag, Tagged, asn1::AnyRef};
use zeroize::Zeroizing;

use super::{KeyError, KeyProblem, KeyRole, Material, base64};

/// One document of a file.
pub(super) struct Document {
    pub(super) material: Material,
    pub(super) der: Zeroizing<Vec<u8>>,
}

/// The first document of `bytes` that is `wanted`; a file may hold a key beside its certificate.
pub(super) fn find(role: KeyRole, bytes: &[u8], wanted: &[Material]) -> Result<Document, KeyError> {
    let refused = |problem| KeyError::new(role, problem);
    let mut documents = read(bytes).map_err(refused)?;
    let first = |of: &dyn Fn(Material) -> bool| documents.iter().position(|document| of(document.material));
    // Where nothing is wanted, what is known is named: OpenSSL puts parameters before a curve's key.
    let place =
        first(&|it| wanted.contains(&it)).or_else(|| first(&|it| it != Material::Unknown)).unwrap_or(0);
    if documents.is_empty() {
        return Err(refused(KeyProblem::Empty));
    }
    let document = documents.swap_remove(place);
    if wanted.contains(&document.material) {
        return Ok(document);
    }
    Err(refused(match (role, document.material) {
        (KeyRole::PrivateKey, Material::EncryptedPrivateKey) => KeyProblem::Encrypted,
        (KeyRole::PrivateKey, Material::EcPrivateKey) => {
            KeyProblem::NotRsa { algorithm: "elliptic curves".to_owned() }
        }
        (_, found) => KeyProblem::WrongKind { found },
    }))
}

/// All certificates of `bytes`, in their order.
pub(super) fn certificates(bytes: &[u8]) -> Vec<Zeroizing<Vec<u8>>> {
    let documents = read(bytes).unwrap_or_default();
    let certificates = documents.into_iter().filter(|document| document.material == Material::Certificate);
    certificates.map(|document| document.der).collect()
}

/// Reads a file; its contents are wiped afterwards.
pub(super) fn read_file(role: KeyRole, path: &Path) -> Result<Zeroizing<Vec<u8>>, KeyError> {
    if is_no_path(path) {
        return Err(KeyError::new(role, KeyProblem::NotAPath));
    }
    std::fs::read(path)
        .map(Zeroizing::new)
        .map_err(|source| KeyError::new(role, KeyProblem::File { path: path.to_owned(), source }))
}

fn read(bytes: &[u8]) -> Result<Vec<Document>, KeyProblem> {
    // A DER of more than 127 bytes; no text begins so, a digit being followed by ASCII.
    if matches!(bytes, [0x30, length, ..] if *length >= 0x80) {
        return Ok(vec![document("", Zeroizing::new(bytes.to_vec()))]);
    }
    let Some(text) = decoded(bytes) else {
        return Err(KeyProblem::NotPem { looks_like_a_path: false });
    };
    let text = plain(&text);
    if text.is_empty() {
        return Err(KeyProblem::Empty);
    }
    if text.contains(BEGIN) { armoured(&text) } else { bare(&text) }
}

/// A text of UTF-8, or of UTF-16 with its mark, as an editor of Windows may save it.
fn decoded(bytes: &[u8]) -> Option<Zeroizing<String>> {
    let unit: fn([u8; 2]) -> u16 = match bytes {
        [0xff, 0xfe, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] => u16::from_be_bytes,
        _ => return str::from_utf8(bytes).ok().map(|text| Zeroizing::new(text.to_owned())),
    };
    let units = bytes.chunks_exact(2).filter_map(|pair| Some(unit(pair.try_into().ok()?)));
    // No letter of UTF-16 takes more than three bytes a unit, so that the text never moves in memory.
    let mut text = Zeroizing::new(String::with_capacity(bytes.len() / 2 * 3));
    for letter in char::decode_utf16(units) {
        text.push(letter.ok()?);
    }
    Some(text)
}

/// A text without the byte order mark and the quotes that an environment file may leave around it, and
/// with real line breaks.
fn plain(text: &str) -> Zeroizing<String> {
    let around = |letter: char| letter.is_whitespace() || matches!(letter, '\u{feff}' | '"' | '\'');
    Zeroizing::new(unescaped(text.trim_matches(around)).into_owned())
}

/// A text in which the line breaks stand as `\n`, as environment variables have them, with real ones.
/// Of a break that was escaped twice, or a line that ends with a backslash, no backslash is left.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('\\') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        plain.push_str(before);
        plain.push('\n');
        rest = after.strip_prefix(['n', 'r', 't']).unwrap_or(after);
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

const BEGIN: &str = "-----BEGIN ";

/// The documents between BEGIN and END, wherever the lines break.
fn armoured(text: &str) -> Result<Vec<Document>, KeyProblem> {
    let mut documents = Vec::new();
    let mut rest = text;
    while let Some((_, found)) = rest.split_once(BEGIN) {
        let (label, found) = found.split_once("-----").ok_or(KeyProblem::Truncated)?;
        let (body, after) =
            found.split_once(&format!("-----END {label}-----")).ok_or(KeyProblem::Truncated)?;
        rest = after;
        if body.contains("Proc-Type:") {
            // OpenSSL's own encryption of PKCS#1, announced in a header that is no base64.
            documents.push(Document { material: Material::EncryptedPrivateKey, der: Zeroizing::default() });
            continue;
        }
        let der = base64::decode_spaced(body).map_err(|_| KeyProblem::Base64)?;
        documents.push(document(label, der));
    }
    Ok(documents)
}

/// A document whose BEGIN and END lines were left out, as merchants paste keys into settings; or a
/// whole PEM as base64, as the secrets of containers hold it.
fn bare(text: &str) -> Result<Vec<Document>, KeyProblem> {
    let not_pem = || KeyProblem::NotPem { looks_like_a_path: looks_like_a_path(text) };
    let bytes = base64::decode_spaced(text).map_err(|_| not_pem())?;
    if bytes.first() == Some(&0x30) {
        return Ok(vec![document("", bytes)]);
    }
    let inner = plain(&decoded(&bytes).ok_or_else(not_pem)?);
    if inner.contains(BEGIN) {
        return armoured(&inner);
    }
    match base64::decode_spaced(&inner) {
        Ok(der) if der.first() == Some(&0x30) => Ok(vec![document("", der)]),
        _ => Err(not_pem()),
    }
}

fn looks_like_a_path(text: &str) -> bool {
    let extension = Path::new(text).extension().and_then(|extension| extension.to_str());
    text.len() < 4096
        && extension.is_some_and(|it| ["pem", "key", "crt", "cer", "der", "p12", "txt"].contains(&it))
}

/// True if a key stands where the name of its file belongs. An error about the file would show it.
fn is_no_path(path: &Path) -> bool {
    let text = path.to_string_lossy();
    let of_base64 = |byte: u8| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte);
    text.contains("-----") || text.contains(['\n', '\r']) || (text.len() >= 64 && text.bytes().all(of_base64))
}

fn document(label: &str, der: Zeroizing<Vec<u8>>) -> Document {
    let request = label.ends_with("CERTIFICATE REQUEST");
    let material = if request { Material::CertificateRequest } else { material(&der) };
    Document { material, der }
}

/// The kind of a DER, by the types of its parts. Labels are not asked: a PKCS#1 key under the label of
/// PKCS#8 is common, and readable.
fn material(der: &[u8]) -> Material {
    match parts(der).unwrap_or_default().as_slice() {
        [Tag::Integer, Tag::Sequence, Tag::OctetString, ..] => Material::Pkcs8PrivateKey,
        [Tag::Integer, Tag::Integer] => Material::Pkcs1PublicKey,
        [Tag::Integer, Tag::Integer, Tag::Integer, ..] => Material::Pkcs1PrivateKey,
        [Tag::Integer, Tag::OctetString, ..] => Material::EcPrivateKey,
        [Tag::Integer, Tag::Sequence] | [Tag::Integer, Tag::Sequence, Tag::Sequence] => Material::Pkcs12,
        [Tag::Sequence, Tag::OctetString] => Material::EncryptedPrivateKey,
        [Tag::Sequence, Tag::BitString] => Material::PublicKey,
        [Tag::Sequence, Tag::Sequence, Tag::BitString] => Material::Certificate,
        _ => Material::Unknown,
    }
}

fn parts(der: &[u8]) -> Option<Vec<Tag>> {
    let whole = AnyRef::from_der(der).ok().filter(|whole| whole.tag() == Tag::Sequence)?;
    let mut reader = SliceReader::new(whole.value()).ok()?;
    let mut tags = Vec::new();
    while !reader.is_finished() {
        tags.push(AnyRef::decode(&mut reader).ok()?.tag());
    }
    Some(tags)
}
