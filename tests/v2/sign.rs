//! Signatures of v2, against the documentation's example and openssl.

use proptest::prelude::*;
use wechatpay::secret::{ApiV2Key, Secret};
use wechatpay::sign_v2::{SignType, Signer, VerifyError, sign, verify};

use crate::common::openssl::{openssl, text};

const KEY: &str = "192006250b4c09247ec02edce69f6a2d";
const MD5: &str = "9A0A8659F005D6984697E2CA0A9CF3B7";
const HMAC: &str = "6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6";

/// <https://pay.weixin.qq.com/doc/v2/merchant/4011985891>
const MESSAGE: [(&str, &str); 5] = [
    ("appid", "wxd930ea5d5a258f4f"),
    ("mch_id", "10000100"),
    ("device_info", "1000"),
    ("body", "test"),
    ("nonce_str", "ibuaiVcKdpRxkhJA"),
];

fn key() -> ApiV2Key {
    ApiV2Key::new(KEY).unwrap()
}

fn with<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    [&MESSAGE[..], more].concat()
}

#[test]
fn the_documented_example() {
    assert_eq!(sign(MESSAGE, SignType::Md5, &key()), MD5);
    assert_eq!(sign(MESSAGE, SignType::HmacSha256, &key()), HMAC);
}

#[test]
fn order_empty_texts_and_the_signature_itself_do_not_matter() {
    let mut message = with(&[("attach", ""), ("sign", "X")]);
    message.reverse();
    assert_eq!(sign(message, SignType::Md5, &key()), MD5);
}

#[test]
fn names_sort_by_their_bytes() {
    let fields = [("b", "4"), ("a_1", "3"), ("a1", "2"), ("A", "1")];
    let string = format!("A=1&a1=2&a_1=3&b=4&key={KEY}");
    let theirs = text(openssl(&["dgst", "-md5", "-r"], string.as_bytes()));
    assert_eq!(sign(fields, SignType::Md5, &key()), theirs[..32].to_uppercase());
}

#[test]
fn the_algorithm_is_recognised() {
    let key = key();
    for signature in [MD5, HMAC, &MD5.to_lowercase()] {
        assert_eq!(verify(with(&[("sign", signature)]), &key), Ok(()));
    }
    for (field, name, sign_type) in [
        ("sign_type", "MD5", SignType::Md5),
        ("sign_type", "HMAC-SHA256", SignType::HmacSha256),
        ("algorithm", "HMAC-SHA256", SignType::HmacSha256),
    ] {
        let signature = sign(with(&[(field, name)]), sign_type, &key);
        assert_eq!(verify(with(&[(field, name), ("sign", &signature)]), &key), Ok(()), "{field}");
    }
}

#[test]
fn what_is_not_signed_so_is_refused() {
    let key = key();
    assert_eq!(verify(MESSAGE, &key), Err(VerifyError::Unsigned));
    assert_eq!(verify(with(&[("sign", "")]), &key), Err(VerifyError::Unsigned));
    let unknown = VerifyError::SignType { name: "RSA".into() };
    assert_eq!(verify(with(&[("sign_type", "RSA"), ("sign", MD5)]), &key), Err(unknown));
    for signature in [HMAC.replace('6', "7"), MD5[..31].to_owned(), format!("{MD5}0"), "签名".to_owned()] {
        assert_eq!(verify(with(&[("sign", &signature)]), &key), Err(VerifyError::Invalid), "{signature}");
    }
    let downgraded = with(&[("sign_type", "HMAC-SHA256"), ("sign", MD5)]);
    assert_eq!(verify(downgraded, &key), Err(VerifyError::Invalid));
    let added = with(&[("new_field", "1"), ("sign", MD5)]);
    assert_eq!(verify(added, &key), Err(VerifyError::Invalid), "unknown fields are signed");
    let other = ApiV2Key::new("another key, of thirty-two bytes").unwrap();
    assert_eq!(verify(with(&[("sign", MD5)]), &other), Err(VerifyError::Invalid));
}

fn borrowed(fields: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> + Clone {
    fields.iter().map(|(name, text)| (name.as_str(), text.as_str()))
}

#[test]
fn nothing_shows_the_secrets() {
    let signer = Signer::new("10000100", key()).unwrap().with_workwx_secret(Secret::new("agent-secret"));
    let shown = format!("{signer:?}");
    assert!(shown.contains("10000100") && !shown.contains(KEY) && !shown.contains("agent"), "{shown}");
    assert!(Signer::new("1000 0100", key()).is_err());
}

proptest! {
    #[test]
    fn what_is_signed_verifies_and_a_change_does_not(
        fields in prop::collection::btree_map("[a-z_]{1,8}", "[^&=]{0,20}", 1..8),
        hmac in any::<bool>(),
        at in any::<prop::sample::Index>(),
    ) {
        let sign_type = if hmac { SignType::HmacSha256 } else { SignType::Md5 };
        let fields: Vec<_> = fields.into_iter().filter(|(name, _)| !name.starts_with("sign")).collect();
        prop_assume!(!fields.is_empty());
        let signature = sign(borrowed(&fields), sign_type, &key());
        let verified = |fields: &[(String, String)]| {
            verify(borrowed(fields).chain([("sign", signature.as_str())]), &key())
        };
        prop_assert_eq!(verified(&fields), Ok(()));
        let mut changed = fields.clone();
        let at = at.index(changed.len());
        changed[at].1.push('x');
        prop_assert_eq!(verified(&changed), Err(VerifyError::Invalid));
    }
}
