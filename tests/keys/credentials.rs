//! The `Authorization` header, taken apart and verified by openssl.

use std::collections::BTreeSet;

use wechatpay::credentials::{Credentials, Owner, string_to_sign};
use wechatpay::crypto::{Certificate, PrivateKey, random_nonce};

use crate::common::openssl::{Dir, certificate, merchant, openssl, platform, try_openssl};

fn key() -> PrivateKey {
    PrivateKey::parse(&merchant().pkcs8).unwrap()
}

fn part<'a>(header: &'a str, name: &str) -> &'a str {
    header.split_once(&format!("{name}=\"")).unwrap().1.split_once('"').unwrap().0
}

#[test]
fn five_newlines_whatever_is_signed() {
    for (method, body) in [("GET", &b""[..]), ("POST", br#"{"description":"\u4e2d"}"#), ("POST", &[0xff, 0])]
    {
        let text = string_to_sign(method, "/v3/x?mchid=1&a=%E4%B8%AD", 1_554_208_460, "nonce", body);
        assert_eq!(text.split(|byte| *byte == b'\n').count(), 6);
        let head = format!("{method}\n/v3/x?mchid=1&a=%E4%B8%AD\n1554208460\nnonce\n");
        assert_eq!(text, [head.as_bytes(), body, b"\n"].concat());
    }
}

#[test]
fn openssl_verifies_what_the_header_says() {
    let merchants = Credentials::merchant("1900000001", "1dde55ad98ed71d6", key()).unwrap();
    let brands = Credentials::brand("120344", "1DDE55AD98ED71D6", key()).unwrap();
    assert_eq!(merchants.owner(), &Owner::Merchant("1900000001".to_owned()));
    for (credentials, begins) in [
        (merchants, "WECHATPAY2-SHA256-RSA2048 mchid=\"1900000001\",nonce_str=\""),
        (brands, "WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\"120344\",nonce_str=\""),
    ] {
        let nonce = random_nonce().unwrap();
        let body = "{\"description\":\"中文\"}";
        let header =
            credentials.authorization("POST", "/v3/pay?a=1", body.as_bytes(), 1_554_208_460, &nonce).unwrap();
        assert!(header.starts_with(begins) && !header.contains('\n') && header.is_ascii(), "{header}");
        assert_eq!(part(&header, "timestamp"), "1554208460");
        assert_eq!(part(&header, "serial_no"), "1DDE55AD98ED71D6");
        assert_eq!(part(&header, "nonce_str"), nonce);

        let signed = format!("POST\n/v3/pay?a=1\n1554208460\n{nonce}\n{body}\n");
        let dir = Dir::new();
        let signature = openssl(&["base64", "-d", "-A"], part(&header, "signature").as_bytes());
        let (signature, spki) = (dir.write("signature", signature), dir.write("key.pem", &merchant().spki));
        let (signature, spki) = (signature.to_str().unwrap(), spki.to_str().unwrap());
        let verify = ["dgst", "-sha256", "-verify", spki, "-signature", signature];
        try_openssl(&verify, signed.as_bytes()).unwrap();
        try_openssl(&verify, signed.trim_end().as_bytes()).unwrap_err();
    }
}

#[test]
fn a_certificate_may_stand_for_its_serial_number() {
    let of = |key: &str| {
        Certificate::parse(certificate(key, "0ABC", "20260101000000Z", "20310101000000Z")).unwrap()
    };
    let credentials =
        Credentials::merchant_with_certificate("1900000001", &of(&merchant().pkcs8), key()).unwrap();
    assert_eq!(credentials.serial().as_str(), "0ABC");
    let other = Credentials::merchant_with_certificate("1900000001", &of(&platform().pkcs8), key());
    assert_eq!(other.unwrap_err().to_string(), "certificate: it belongs to another private key");
}

#[test]
fn numbers_that_are_none_are_refused() {
    for (id, said) in [
        ("", "merchant id: it is empty"),
        ("1900000001 ", "merchant id: it must be at most 32 digits, without spaces"),
        ("1900\"\r\n", "merchant id: it must be at most 32 digits, without spaces"),
        ("190000000119000000011900000001190", "merchant id: it must be at most 32 digits, without spaces"),
    ] {
        assert_eq!(Credentials::merchant(id, "01", key()).unwrap_err().to_string(), said);
    }
    assert_eq!(Credentials::brand("", "01", key()).unwrap_err().to_string(), "brand id: it is empty");
    let swapped = Credentials::merchant("1900000001", "PUB_KEY_ID_01", key()).unwrap_err();
    assert!(
        swapped.to_string().starts_with("certificate serial number: it must be hexadecimal"),
        "{swapped}"
    );
}

/// 190 bits: nobody guesses one, and no two are one.
#[test]
fn a_nonce_is_of_all_letters_and_digits() {
    let nonces: Vec<String> = (0..200).map(|_| random_nonce().unwrap()).collect();
    assert!(nonces.iter().all(|nonce| nonce.len() == 32), "{nonces:?}");
    let seen: BTreeSet<char> = nonces.iter().flat_map(|nonce| nonce.chars()).collect();
    let all: BTreeSet<char> = ('0'..='9').chain('A'..='Z').chain('a'..='z').collect();
    assert_eq!(seen, all);
}
