//! Key material in the ways it is handed over, so that a fuzzer need not learn base64.

use wechatpay::crypto::base64;

/// What BEGIN and END lines say, at times of something else.
const LABELS: [&str; 8] = [
    "PRIVATE KEY",
    "RSA PRIVATE KEY",
    "ENCRYPTED PRIVATE KEY",
    "EC PRIVATE KEY",
    "PUBLIC KEY",
    "RSA PUBLIC KEY",
    "CERTIFICATE",
    "CERTIFICATE REQUEST",
];

/// The bytes as they are, between BEGIN and END lines, without them, or in one line as an environment
/// variable has it: as `how` says.
pub fn wrapped(how: u8, bytes: &[u8]) -> Vec<u8> {
    let label = LABELS[usize::from(how >> 2) % LABELS.len()];
    let text = match how & 3 {
        0 => return bytes.to_vec(),
        1 => pem(label, bytes, "\n"),
        2 => pem(label, bytes, "\\n"),
        _ => base64::encode(bytes),
    };
    text.into_bytes()
}

/// PEM, with that between its lines.
pub fn pem(label: &str, bytes: &[u8], newline: &str) -> String {
    let body = base64::encode(bytes);
    let lines = body.as_bytes().chunks(64).map(|line| String::from_utf8_lossy(line).into_owned() + newline);
    format!("-----BEGIN {label}-----{newline}{}-----END {label}-----{newline}", lines.collect::<String>())
}
