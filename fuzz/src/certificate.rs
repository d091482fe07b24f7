//! A file that is to be a certificate.
//!
//! However it is wrapped it reads as the same, its serial number is one that a header can carry, its key
//! works, and of what is no certificate the error says what it is in one line.

use wechatpay::crypto::{Certificate, KeyId};

use crate::armour::{pem, wrapped};

/// A file, after the byte that says how it is wrapped.
pub fn run(data: &[u8]) {
    let Some((how, bytes)) = data.split_first() else { return };
    let certificate = match Certificate::parse(wrapped(*how, bytes)) {
        Ok(certificate) => certificate,
        Err(error) => {
            let said = error.to_string();
            assert!(!said.contains('\n') && said.len() < 400, "{said}");
            return;
        }
    };
    let serial = certificate.serial();
    assert!(
        !serial.is_empty() && serial.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
    );
    assert_eq!(&KeyId::serial(serial).expect("a serial number"), certificate.id());
    assert!(certificate.id().names(&format!("0{}", serial.to_ascii_lowercase())));
    assert!(!certificate.is_expired(certificate.not_after()));
    assert!(
        (2048..=8192).contains(&certificate.public_key().bits()) || certificate.public_key().bits() == 256
    );
    assert!(certificate.public_key().verify(b"text", &[1; 256]).is_err());
    for name in [certificate.issuer(), certificate.subject()] {
        assert!(name.len() <= 16 * bytes.len(), "{} bytes of a name", name.len());
    }
    if matches!(bytes, [0x30, length, ..] if *length >= 0x80) {
        let again = Certificate::parse(pem("CERTIFICATE", bytes, "\r\n")).expect("the same as PEM");
        assert_eq!((again.serial(), again.public_key()), (serial, certificate.public_key()));
        assert_eq!((again.issuer(), again.subject()), (certificate.issuer(), certificate.subject()));
    }
}
