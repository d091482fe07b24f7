//! Certificates as openssl writes and reads them.

use wechatpay::crypto::{Certificate, PublicKey};

use crate::common::openssl::{certificate, merchant, openssl, text};

/// 2026-01-01T00:00:00Z.
const START: i64 = 1_767_225_600;
/// 2031-01-01T00:00:00Z.
const END: i64 = 1_924_992_000;

fn of_serial(serial: &str) -> String {
    certificate(&merchant().pkcs8, serial, "20260101000000Z", "20310101000000Z")
}

#[test]
fn a_certificate_says_what_openssl_says() {
    // The first has its highest bit set, which DER puts a zero byte before; the others have zeros.
    for serial in
        ["F157F09EFDC096DE15EBE81A47057A7232F1B8E1", "01", "0A00", "7fffffffffffffffffffffffffffffffffffffff"]
    {
        let pem = of_serial(serial);
        let read = Certificate::parse(&pem).unwrap();
        let theirs = text(openssl(&["x509", "-noout", "-serial"], pem.as_bytes()));
        assert_eq!(format!("serial={}\n", read.serial()), theirs);
        assert_eq!((read.not_before(), read.not_after()), (START, END));
        assert_eq!(read.public_key(), &PublicKey::parse(&merchant().spki).unwrap());
        let issuer = text(openssl(&["x509", "-noout", "-issuer", "-nameopt", "RFC2253"], pem.as_bytes()));
        assert_eq!(format!("issuer={}\n", read.issuer()), issuer);
        assert_eq!(read.subject(), read.issuer());
        let der = openssl(&["x509", "-outform", "DER"], pem.as_bytes());
        assert_eq!(Certificate::parse(der).unwrap().id(), read.id());
    }
}

#[test]
fn an_expired_certificate_is_read_and_says_so() {
    let read = Certificate::parse(of_serial("01")).unwrap();
    assert!(!read.is_expired(START - 1));
    assert!(!read.is_expired(END));
    assert!(read.is_expired(END + 1));
    assert!(read.is_expired(i64::MAX) && !read.is_expired(i64::MIN));
}

#[test]
fn damaged_certificates_are_refused() {
    let der = openssl(&["x509", "-outform", "DER"], of_serial("0123").as_bytes());
    for length in 0..der.len() {
        assert!(Certificate::parse(&der[..length]).is_err());
    }
    // Whatever byte is wrong, there is an answer.
    for at in 0..der.len() {
        let mut changed = der.clone();
        changed[at] ^= 0xff;
        let _ = Certificate::parse(changed);
    }
}
