//! WeChat Pay's keys: who signed, whom to encrypt for, and how they change.

use std::sync::Arc;

use wechatpay::credentials::Credentials;
use wechatpay::crypto::{Certificate, KeyId, PrivateKey, PublicKey, base64, cipher};
use wechatpay::keyring::{CertificateListError, Keyring, SignatureHeaders, VerifyError, string_to_verify};
use wechatpay::secret::ApiV3Key;

use crate::common::openssl::{certificate, merchant, next_platform, platform};

/// 2026-06-01T00:00:00Z.
const NOW: i64 = 1_780_272_000;
const OLD: &str = "1A2B";
const NEW: &str = "0C3D";
const ID: &str = "PUB_KEY_ID_0114232134912410000000000000";
const SECRET: &str = "0123456789abcdef0123456789ABCDEF";

fn private(key: &crate::common::openssl::Key) -> PrivateKey {
    PrivateKey::parse(&key.pkcs8).unwrap()
}

fn credentials() -> Credentials {
    Credentials::merchant("1900000001", "5EA1", private(merchant())).unwrap()
}

/// Valid from 2021 to 2026-12-31.
fn old() -> String {
    certificate(&platform().pkcs8, OLD, "20210101000000Z", "20261231000000Z")
}

/// Valid from 2026-05-01 to 2031.
fn new() -> String {
    certificate(&next_platform().pkcs8, NEW, "20260501000000Z", "20310101000000Z")
}

fn keyring(certificates: &[String]) -> Keyring {
    let keyring = Keyring::new(&credentials());
    let certificates: Vec<_> = certificates.iter().map(|pem| Certificate::parse(pem).unwrap()).collect();
    keyring.add_certificates(&certificates, NOW).unwrap();
    keyring
}

struct Signed {
    serial: String,
    timestamp: String,
    signature: String,
}

impl Signed {
    fn by(key: &crate::common::openssl::Key, serial: &str, timestamp: i64, body: &[u8]) -> Self {
        let timestamp = timestamp.to_string();
        let signature = private(key).sign(&string_to_verify(&timestamp, "nonce", body)).unwrap();
        Self { serial: serial.to_owned(), timestamp, signature: base64::encode(&signature) }
    }

    fn headers(&self) -> SignatureHeaders<'_> {
        SignatureHeaders {
            serial: &self.serial,
            signature_type: None,
            timestamp: &self.timestamp,
            nonce: "nonce",
            signature: &self.signature,
        }
    }
}

#[test]
fn each_key_verifies_what_names_it() {
    let keyring = keyring(&[old(), new()]);
    keyring
        .add_public_key(KeyId::public_key(ID).unwrap(), PublicKey::parse(&platform().spki).unwrap())
        .unwrap();
    let keys = keyring.keys();
    for (key, name) in
        [(platform(), "1a2b"), (platform(), "001A2B"), (next_platform(), "C3D"), (platform(), ID)]
    {
        for body in [&b"{\"code\":1}"[..], b""] {
            let signed = Signed::by(key, name, NOW, body);
            assert!(keys.verify(&signed.headers(), body, NOW).unwrap().id().names(name));
            assert_eq!(
                keys.verify(&signed.headers(), b"{}", NOW).unwrap_err(),
                VerifyError::InvalidSignature
            );
        }
    }
    let of_other = Signed::by(next_platform(), OLD, NOW, b"{}");
    assert_eq!(keys.verify(&of_other.headers(), b"{}", NOW).unwrap_err(), VerifyError::InvalidSignature);
    for unknown in ["5EA1", "PUB_KEY_ID_02", "pub_key_id_0114232134912410000000000000"] {
        let signed = Signed::by(platform(), unknown, NOW, b"{}");
        let error = keys.verify(&signed.headers(), b"{}", NOW).unwrap_err();
        assert_eq!(error, VerifyError::UnknownKey { serial: unknown.to_owned() });
    }
}

#[test]
fn each_part_of_the_message_is_covered() {
    let keys = keyring(&[old()]).keys();
    let signed = Signed::by(platform(), OLD, NOW, b"{}");
    let headers = signed.headers();
    let verify = |headers: SignatureHeaders<'_>| keys.verify(&headers, b"{}", NOW).map(|_| ());
    assert_eq!(verify(headers), Ok(()));
    assert_eq!(verify(SignatureHeaders { nonce: "ecnon", ..headers }), Err(VerifyError::InvalidSignature));
    assert_eq!(
        verify(SignatureHeaders { timestamp: "1780272001", ..headers }),
        Err(VerifyError::InvalidSignature)
    );
    assert_eq!(
        verify(SignatureHeaders { timestamp: "1780272000.0", ..headers }),
        Err(VerifyError::Timestamp)
    );
    assert_eq!(verify(SignatureHeaders { timestamp: "", ..headers }), Err(VerifyError::Timestamp));
    for signature in ["", "!", "汉字", "AAAA", "WECHATPAY/SIGNTEST/abc=", &"A".repeat(100_000)] {
        assert_eq!(verify(SignatureHeaders { signature, ..headers }), Err(VerifyError::InvalidSignature));
    }
    // A probe is the right signature with its beginning replaced.
    let probe = format!("WECHATPAY/SIGNTEST/{}", &signed.signature[19..]);
    assert_eq!(verify(SignatureHeaders { signature: &probe, ..headers }), Err(VerifyError::InvalidSignature));
    for rsa in ["WECHATPAY2-SHA256-RSA2048", "WECHATPAY-BRAND-SHA256-RSA2048"] {
        assert_eq!(verify(SignatureHeaders { signature_type: Some(rsa), ..headers }), Ok(()));
    }
    let other = verify(SignatureHeaders { signature_type: Some("WECHATPAY2-SM9"), ..headers }).unwrap_err();
    assert!(matches!(other, VerifyError::Algorithm(_)));
    assert!(other.to_string().contains("WECHATPAY2-SM9"), "{other}");
}

#[test]
fn a_message_is_fresh_for_less_than_300_seconds_both_ways() {
    let keys = keyring(&[old()]).keys();
    for (away, fresh) in [(0, true), (299, true), (-299, true), (300, false), (-300, false), (86_400, false)]
    {
        let signed = Signed::by(platform(), OLD, NOW + away, b"{}");
        let verified = keys.verify(&signed.headers(), b"{}", NOW).map(|_| ());
        let expected = if fresh { Ok(()) } else { Err(VerifyError::Stale { seconds: away.unsigned_abs() }) };
        assert_eq!(verified, expected);
    }
    for timestamp in [i64::MIN, i64::MAX] {
        for now in [i64::MIN, -1, 0, NOW, i64::MAX] {
            let signed = Signed::by(platform(), OLD, timestamp, b"{}");
            let _ = keys.verify(&signed.headers(), b"{}", now);
            let _ = keys.for_encryption(now);
        }
        let signed = Signed::by(platform(), OLD, timestamp, b"{}");
        assert!(matches!(keys.verify(&signed.headers(), b"{}", NOW), Err(VerifyError::Stale { .. })));
    }
}

#[test]
fn a_missing_header_is_named() {
    let all = ["Wechatpay-Serial", "Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature"];
    let found = SignatureHeaders::find(|name| all.contains(&name).then_some("x")).unwrap();
    assert_eq!(found.signature_type, None);
    for missing in all {
        let error = SignatureHeaders::find(|name| (name != missing).then_some("x")).unwrap_err();
        assert_eq!(error, VerifyError::MissingHeader { name: missing });
        let error = SignatureHeaders::find(|name| Some(if name == missing { "" } else { "x" })).unwrap_err();
        assert_eq!(error.to_string(), format!("not signed: the header {missing} is missing"));
    }
}

#[test]
fn the_newest_certificate_encrypts_and_a_public_key_goes_first() {
    let id = |keyring: &Keyring, now| keyring.keys().for_encryption(now).map(|key| key.id().to_string());
    let two = keyring(&[new(), old()]);
    assert_eq!(id(&two, NOW).as_deref(), Some(NEW));
    // Before the newer one begins, the older one; 300 s of a slow clock do not count.
    let begins = 1_777_593_600;
    assert_eq!(id(&two, begins - 301).as_deref(), Some(OLD));
    assert_eq!(id(&two, begins - 300).as_deref(), Some(NEW));
    let end = 1_924_992_000;
    assert_eq!(id(&two, end).as_deref(), Some(NEW));
    assert_eq!(id(&two, end + 1), None);
    two.add_public_key(KeyId::public_key(ID).unwrap(), PublicKey::parse(&platform().spki).unwrap()).unwrap();
    assert_eq!(id(&two, NOW).as_deref(), Some(ID));
    assert_eq!(id(&two, end + 1).as_deref(), Some(ID));
    let keys = two.keys();
    let key = keys.for_encryption(NOW).unwrap();
    assert_eq!(key.not_after(), None);
    assert!(!key.is_expired(i64::MAX));
    assert_eq!(id(&Keyring::new(&credentials()), NOW), None);
}

#[test]
fn old_keys_stay_until_they_expire() {
    let keyring = keyring(&[old()]);
    let before = keyring.keys();
    let new = Certificate::parse(new()).unwrap();
    keyring.add_certificates(std::slice::from_ref(&new), NOW).unwrap();
    assert!(keyring.keys().get(OLD).is_some() && keyring.keys().get(NEW).is_some());
    assert!(before.get(NEW).is_none(), "a snapshot does not change");
    let end_of_old = 1_798_675_200;
    let signed = Signed::by(platform(), OLD, end_of_old, b"{}");
    assert!(keyring.keys().verify(&signed.headers(), b"{}", end_of_old).is_ok());
    let signed = Signed::by(platform(), OLD, end_of_old + 1, b"{}");
    let error = keyring.keys().verify(&signed.headers(), b"{}", end_of_old + 1).unwrap_err();
    assert_eq!(error, VerifyError::ExpiredKey { id: KeyId::serial(OLD).unwrap() });
    keyring.add_certificates(&[new], end_of_old + 1).unwrap();
    assert_eq!(keyring.keys().iter().count(), 1);
    assert!(keyring.keys().get(OLD).is_none());
    // What has left is named all the same.
    let error = keyring.keys().verify(&signed.headers(), b"{}", end_of_old + 1).unwrap_err();
    assert_eq!(error, VerifyError::ExpiredKey { id: KeyId::serial(OLD).unwrap() });
    let unknown = Signed::by(platform(), "99", end_of_old + 1, b"{}");
    let error = keyring.keys().verify(&unknown.headers(), b"{}", end_of_old + 1).unwrap_err();
    assert_eq!(error, VerifyError::UnknownKey { serial: "99".to_owned() });
}

/// A certificate that was over when it was given is not unknown, but expired.
#[test]
fn a_certificate_that_was_over_from_the_start_is_named_as_such() {
    let over = Certificate::parse(old()).unwrap();
    let keyring = keyring(&[new()]);
    let end_of_old = 1_798_675_200;
    keyring.add_certificates(&[over], end_of_old + 1).unwrap();
    let signed = Signed::by(platform(), "001a2b", end_of_old + 1, b"{}");
    let error = keyring.keys().verify(&signed.headers(), b"{}", end_of_old + 1).unwrap_err();
    assert_eq!(error, VerifyError::ExpiredKey { id: KeyId::serial(OLD).unwrap() });
    assert!(error.to_string().contains("has expired"), "{error}");
}

#[test]
fn the_merchants_own_key_is_refused() {
    let keyring = keyring(&[old()]);
    let own = certificate(&merchant().pkcs8, "77", "20260101000000Z", "20310101000000Z");
    let with_own_serial = certificate(&platform().pkcs8, "5EA1", "20260101000000Z", "20310101000000Z");
    for pem in [own, with_own_serial] {
        let certificates = [Certificate::parse(new()).unwrap(), Certificate::parse(pem).unwrap()];
        let said = keyring.add_certificates(&certificates, NOW).unwrap_err().to_string();
        assert!(said.contains("is the merchant's own certificate; WeChat Pay's is needed"), "{said}");
        assert!(keyring.keys().get(NEW).is_none(), "whole or not at all");
    }
    let id = KeyId::public_key(ID).unwrap();
    let said =
        keyring.add_public_key(id, PublicKey::parse(&merchant().spki).unwrap()).unwrap_err().to_string();
    assert!(said.contains("is the merchant's own key"), "{said}");
}

fn entry(serial: &str, pem: &str, key: &str) -> serde_json::Value {
    let key: &[u8; 32] = key.as_bytes().try_into().unwrap();
    let sealed = cipher::seal(key, "0123456789ab", Some("certificate"), pem.as_bytes()).unwrap();
    serde_json::json!({
        "serial_no": serial,
        "effective_time": "2026-01-01T00:00:00+08:00",
        "expire_time": "2031-01-01T00:00:00+08:00",
        "encrypt_certificate": {
            "algorithm": "AEAD_AES_256_GCM",
            "nonce": "0123456789ab",
            "associated_data": "certificate",
            "ciphertext": base64::encode(&sealed),
        },
    })
}

fn list(entries: &[serde_json::Value]) -> Vec<u8> {
    serde_json::to_vec(&serde_json::json!({ "data": entries })).unwrap()
}

#[test]
fn a_list_of_certificates_vouches_for_itself() {
    let keyring = Keyring::new(&credentials());
    let secret = ApiV3Key::new(SECRET).unwrap();
    let body = list(&[entry(OLD, &old(), SECRET), entry("c3d", &new(), SECRET)]);
    let accept =
        |signed: &Signed, body: &[u8]| keyring.accept_certificates(&signed.headers(), body, &secret, NOW);

    let forged = Signed::by(merchant(), OLD, NOW, &body);
    let refused = accept(&forged, &body);
    assert!(matches!(refused, Err(CertificateListError::Signature(VerifyError::InvalidSignature))));
    let stale = Signed::by(platform(), OLD, NOW - 86_400, &body);
    assert!(matches!(accept(&stale, &body), Err(CertificateListError::Signature(VerifyError::Stale { .. }))));
    let unknown = Signed::by(platform(), "99", NOW, &body);
    assert!(matches!(
        accept(&unknown, &body),
        Err(CertificateListError::Signature(VerifyError::UnknownKey { .. }))
    ));
    assert!(keyring.keys().is_empty());

    let keys = accept(&Signed::by(next_platform(), NEW, NOW, &body), &body).unwrap();
    assert!(Arc::ptr_eq(&keys, &keyring.keys()));
    assert!(keys.get(OLD).is_some() && keys.get(NEW).is_some());
    // The answer may also be signed with a key known before, such as the public key.
    let known = Keyring::new(&credentials());
    known
        .add_public_key(KeyId::public_key(ID).unwrap(), PublicKey::parse(&platform().spki).unwrap())
        .unwrap();
    let body = list(&[entry(NEW, &new(), SECRET)]);
    let signed = Signed::by(platform(), ID, NOW, &body);
    assert_eq!(known.accept_certificates(&signed.headers(), &body, &secret, NOW).unwrap().iter().count(), 2);
}

/// The one who left the list may have had its key stolen.
#[test]
fn a_certificate_that_left_the_list_is_trusted_no_longer() {
    let secret = ApiV3Key::new(SECRET).unwrap();
    let by = |key, serial| Signed::by(key, serial, NOW, b"{}");
    let verify = |keyring: &Keyring, signed: &Signed| {
        keyring.keys().verify(&signed.headers(), b"{}", NOW).map(|key| key.id().to_string())
    };
    let accept = |keyring: &Keyring, entries: &[serde_json::Value], key, serial| {
        let body = list(entries);
        keyring
            .accept_certificates(&Signed::by(key, serial, NOW, &body).headers(), &body, &secret, NOW)
            .unwrap()
    };
    let both = [entry(OLD, &old(), SECRET), entry(NEW, &new(), SECRET)];
    let keyring = Keyring::new(&credentials());
    let before = accept(&keyring, &both, platform(), OLD);
    assert_eq!(verify(&keyring, &by(platform(), OLD)).as_deref(), Ok(OLD));

    // Its going away may still be signed with it.
    let after = accept(&keyring, &both[1..], platform(), OLD);
    assert_eq!(
        verify(&keyring, &by(platform(), OLD)),
        Err(VerifyError::UnknownKey { serial: OLD.to_owned() })
    );
    assert_eq!(verify(&keyring, &by(next_platform(), NEW)).as_deref(), Ok(NEW));
    assert_eq!(after.for_encryption(NOW).unwrap().id().as_str(), NEW);
    // Who took a snapshot before goes on with it.
    assert!(before.get(OLD).is_some());

    // The other way round: what is encrypted next is for the one that stayed, however old it is.
    let keyring = Keyring::new(&credentials());
    assert_eq!(accept(&keyring, &both, platform(), OLD).for_encryption(NOW).unwrap().id().as_str(), NEW);
    assert_eq!(accept(&keyring, &both[..1], platform(), OLD).for_encryption(NOW).unwrap().id().as_str(), OLD);
    // And it comes back when WeChat Pay lists it again.
    assert_eq!(accept(&keyring, &both, platform(), OLD).for_encryption(NOW).unwrap().id().as_str(), NEW);
}

#[test]
fn what_the_program_gave_stays_whatever_is_listed() {
    let secret = ApiV3Key::new(SECRET).unwrap();
    let keyring = keyring(&[old()]);
    keyring
        .add_public_key(KeyId::public_key(ID).unwrap(), PublicKey::parse(&platform().spki).unwrap())
        .unwrap();
    let accept = |entries: &[serde_json::Value]| {
        let body = list(entries);
        let signed = Signed::by(platform(), ID, NOW, &body);
        keyring.accept_certificates(&signed.headers(), &body, &secret, NOW).unwrap()
    };
    let names = |keys: &wechatpay::keyring::KeySet| {
        let mut names: Vec<_> = keys.iter().map(|key| key.id().to_string()).collect();
        names.sort();
        names
    };
    assert_eq!(names(&accept(&[entry(NEW, &new(), SECRET)])), [NEW, OLD, ID]);
    // Listed as well, it is still the program's own.
    assert_eq!(names(&accept(&[entry(OLD, &old(), SECRET)])), [OLD, ID]);
    assert_eq!(names(&accept(&[entry(NEW, &new(), SECRET)])), [NEW, OLD, ID]);
    assert_eq!(keyring.keys().for_encryption(NOW).unwrap().id().as_str(), ID);
}

#[test]
fn a_list_that_is_wrong_changes_nothing_and_says_why() {
    let keyring = keyring(&[old()]);
    let secret = ApiV3Key::new(SECRET).unwrap();
    let refusal = |body: &[u8]| {
        let signed = Signed::by(platform(), OLD, NOW, body);
        let error =
            keyring.accept_certificates(&signed.headers(), body, &secret, NOW).unwrap_err().to_string();
        assert_eq!(keyring.keys().iter().count(), 1);
        error.strip_prefix("the list of WeChat Pay's certificates: ").unwrap().to_owned()
    };
    let changed = |field: &str, value: &str| {
        let mut entry = entry(NEW, &new(), SECRET);
        entry["encrypt_certificate"][field] = value.into();
        list(&[entry])
    };
    assert_eq!(refusal(b"<html>"), "not JSON, at line 1 column 1");
    assert_eq!(
        refusal(b"{\"code\":\"RESOURCE_NOT_EXISTS\"}"),
        "the field data is missing or of another type"
    );
    assert_eq!(refusal(b"{\"data\":[]}"), "it is empty");
    assert_eq!(refusal(b"{\"data\":[{}]}"), "the field serial_no is missing or of another type");
    assert_eq!(refusal(b"[1]"), "the field data is missing or of another type");
    let other_key = list(&[entry(NEW, &new(), "another key of thirty-two bytes.")]);
    assert_eq!(
        refusal(&other_key),
        "\"0C3D\" does not open; the APIv3 key is probably not the merchant platform's"
    );
    assert_eq!(
        refusal(&changed("algorithm", "AEAD_SM9_GCM")),
        "\"0C3D\" is encrypted with \"AEAD_SM9_GCM\"; AEAD_AES_256_GCM is supported"
    );
    assert!(refusal(&changed("nonce", "short")).contains("the nonce has 5 bytes"));
    assert!(refusal(&changed("ciphertext", "AAAA")).contains("the ciphertext has 3 bytes"));
    assert!(refusal(&changed("ciphertext", "not base64")).contains("not base64"));
    assert!(refusal(&changed("associated_data", "")).contains("does not open"));
    assert_eq!(refusal(&list(&[entry("99", &new(), SECRET)])), "\"99\" is in fact 0C3D");
    let no_certificate = list(&[entry(NEW, &platform().spki, SECRET)]);
    assert!(refusal(&no_certificate).starts_with("\"0C3D\": certificate: this is a public key"));
    let own = certificate(&merchant().pkcs8, "77", "20260101000000Z", "20310101000000Z");
    let with_own = list(&[entry(NEW, &new(), SECRET), entry("77", &own, SECRET)]);
    assert!(refusal(&with_own).contains("is the merchant's own certificate"));
}

/// Readers see the set before a change or the set after it, and every snapshot verifies.
#[test]
fn a_rotation_is_seen_whole() {
    let keyring = keyring(&[old()]);
    let (old, new) = (Certificate::parse(old()).unwrap(), Certificate::parse(new()).unwrap());
    let signed = Signed::by(platform(), OLD, NOW, b"{}");
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..500 {
                    let keys = keyring.keys();
                    assert!(keys.verify(&signed.headers(), b"{}", NOW).is_ok());
                    assert!((1..=2).contains(&keys.iter().count()));
                }
            });
        }
        for _ in 0..500 {
            keyring.add_certificates(&[new.clone(), old.clone()], NOW).unwrap();
        }
    });
}
