//! An answer that is not known to be WeChat Pay's is refused, whatever it says.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering::Relaxed};

use wechatpay::crypto::KeyId;
use wechatpay::keyring::VerifyError;
use wechatpay::{Error, RetryPolicy};

use crate::calls::{PAID, close, order, query};
use crate::common::openssl::{certificate, next_platform};
use crate::common::server::{PUBLIC_KEY_ID, Reply, Server, Signer, client, now, public_key};
use crate::faults::{error_of, once};

/// Why an order's answer is refused. It says so, with the status and the request id, and leaves the
/// money open.
async fn refusal_of(reply: Reply) -> VerifyError {
    let error = error_of(reply).await;
    let Error::Signature(refused) = &error else { panic!("{error:?}") };
    assert!(error.may_have_taken_effect() && !error.is_retryable());
    assert_eq!(error.request_id(), Some("08F4A1B2-loopback"));
    assert_eq!(
        error.to_string(),
        format!(
            "POST /v3/pay/transactions/jsapi: the answer, status {}, is refused: {} [Request-ID 08F4A1B2-loopback]",
            refused.untrusted_answer().status.as_u16(),
            refused.problem()
        )
    );
    refused.problem().clone()
}

fn paid() -> Reply {
    Reply::json(200, PAID)
}

fn missing(name: &'static str) -> VerifyError {
    VerifyError::MissingHeader { name }
}

#[tokio::test]
async fn an_unsigned_success_is_refused() {
    assert_eq!(refusal_of(paid()).await, missing("Wechatpay-Serial"));
    assert_eq!(refusal_of(Reply::json(204, "")).await, missing("Wechatpay-Serial"));
    assert_eq!(refusal_of(Reply::json(202, "")).await, missing("Wechatpay-Serial"));
}

#[tokio::test]
async fn each_header_is_needed() {
    for name in ["Wechatpay-Serial", "Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature"] {
        let signed = paid().signed_by(&public_key());
        assert_eq!(refusal_of(signed.clone().without(name)).await, missing(name));
        assert_eq!(refusal_of(signed.header(name, "")).await, missing(name));
    }
    let reply = paid().signed_by(&public_key()).without("Wechatpay-Signature-Type");
    let server = Server::start(move |_| reply.clone());
    query().send(&once(&server)).await.unwrap();
}

#[tokio::test]
async fn a_forged_or_changed_answer_is_refused() {
    let forged = paid().signed_by(&Signer::new(next_platform(), PUBLIC_KEY_ID));
    assert_eq!(refusal_of(forged).await, VerifyError::InvalidSignature);
    let signed = || paid().signed_by(&public_key());
    for body in [&PAID.replace("100", "1")[..], "", &format!("{PAID} "), &format!("{PAID}\n")] {
        assert_eq!(refusal_of(signed().but_body(body)).await, VerifyError::InvalidSignature);
    }
    let of_another = signed().header("Wechatpay-Nonce", "another");
    assert_eq!(refusal_of(of_another).await, VerifyError::InvalidSignature);
}

#[tokio::test]
async fn what_is_no_signature_is_refused() {
    let headers = public_key().headers(PAID.as_bytes(), now());
    let right = &headers.iter().find(|(name, _)| *name == "Wechatpay-Signature").unwrap().1;
    let probe = format!("WECHATPAY/SIGNTEST/{}", &right[19..]);
    for signature in ["!!!", "AAAA", "not base64 at all", probe.as_str(), &right[..right.len() - 4]] {
        let reply = paid().signed_by(&public_key()).header("Wechatpay-Signature", signature);
        assert_eq!(refusal_of(reply).await, VerifyError::InvalidSignature, "{signature}");
    }
    let other = paid().signed_by(&public_key()).header("Wechatpay-Signature-Type", "WECHATPAY2-SM9");
    assert!(matches!(refusal_of(other).await, VerifyError::Algorithm(_)));
}

#[tokio::test]
async fn a_key_that_is_not_known_is_named() {
    let unknown = Signer::new(next_platform(), "7777ABCD");
    let expected = VerifyError::UnknownKey { serial: "7777ABCD".to_owned() };
    assert_eq!(refusal_of(paid().signed_by(&unknown)).await, expected);
}

#[tokio::test]
async fn an_old_answer_is_refused_though_its_signature_is_right() {
    let day = 24 * 60 * 60;
    let old = refusal_of(paid().signed_at(&public_key(), now() - day)).await;
    assert!(matches!(old, VerifyError::Stale { seconds } if seconds.abs_diff(86_400) < 20), "{old}");
    for timestamp in [i64::MIN, i64::MAX, 0] {
        let refused = refusal_of(paid().signed_at(&public_key(), timestamp)).await;
        assert!(matches!(refused, VerifyError::Stale { .. }), "{refused}");
    }
    for text in ["9223372036854775808", "1.7e9", "yesterday"] {
        let reply = paid().signed_by(&public_key()).header("Wechatpay-Timestamp", text);
        assert_eq!(refusal_of(reply).await, VerifyError::Timestamp);
    }
}

/// The client's clock stands still, so that a second more or less is one.
#[tokio::test]
async fn a_clock_may_be_off_by_less_than_five_minutes() {
    let time = now();
    for (away, seconds) in [(-301, Some(301)), (-300, Some(300)), (-299, None), (299, None), (301, Some(301))]
    {
        let server = Server::start(move |_| paid().signed_at(&public_key(), time + away));
        let client = client(&server).clock(move || time).build().unwrap();
        let error = order().send(&client).await.err();
        let problem = error.as_ref().map(|error| match error {
            Error::Signature(refused) => refused.problem().clone(),
            _ => panic!("{error:?}"),
        });
        assert_eq!(problem, seconds.map(|seconds| VerifyError::Stale { seconds }));
        if let Some(error) = error {
            let expected =
                format!("signed {} s away from this clock; 300 s or more is refused", seconds.unwrap());
            assert!(error.to_string().contains(&expected), "{error}");
        }
        assert_eq!(server.count(), 1);
    }
}

#[tokio::test]
async fn an_empty_answer_is_signed_too() {
    let signed = Reply::new(204, "").signed_by(&public_key());
    let server = Server::start(move |_| signed.clone());
    let answer = close().send(&once(&server)).await.unwrap();
    assert_eq!((answer.http_status().as_u16(), answer.body().len()), (204, 0));

    let over_something = Reply::new(204, "x").signed_by(&public_key()).but_body("");
    for reply in [Reply::new(204, ""), over_something] {
        let server = Server::start(move |_| reply.clone());
        let error = close().send(&once(&server)).await.unwrap_err();
        assert!(matches!(error, Error::Signature(_)) && error.may_have_taken_effect(), "{error:?}");
    }
}

#[tokio::test]
async fn an_expired_certificate_is_no_longer_believed() {
    let pem = certificate(&next_platform().pkcs8, "0E0E", "20200101000000Z", "20991231000000Z");
    let end = 4_102_358_400; // 2099-12-31T00:00:00Z
    let time = Arc::new(AtomicI64::new(end));
    let (signers, ours) = (Arc::clone(&time), Arc::clone(&time));
    let signer = Signer::new(next_platform(), "0E0E");
    let server = Server::unchecked(move |_| paid().signed_at(&signer, signers.load(Relaxed)));
    let client =
        client(&server).platform_certificate(&pem).clock(move || ours.load(Relaxed)).build().unwrap();
    query().send(&client).await.unwrap();

    time.store(end + 1, Relaxed);
    let error = query().send(&client).await.unwrap_err();
    let Error::Signature(refused) = &error else { panic!("{error:?}") };
    assert_eq!(*refused.problem(), VerifyError::ExpiredKey { id: KeyId::serial("0E0E").unwrap() });
    assert!(error.to_string().contains("signed with the certificate 0E0E, which has expired"), "{error}");
}

/// WeChat Pay sees by it that wrong signatures are refused. Who only asks asks again.
#[tokio::test]
async fn a_probe_is_refused_and_a_query_asked_again() {
    let probes = |count: usize| {
        let left = std::sync::atomic::AtomicUsize::new(count);
        Server::start(move |_| {
            let reply = paid().signed_by(&public_key());
            let probe = left.fetch_update(Relaxed, Relaxed, |left| left.checked_sub(1)).is_ok();
            if probe { reply.header("Wechatpay-Signature", "WECHATPAY/SIGNTEST/bm90IG9uZQ==") } else { reply }
        })
    };
    let quick = |server: &Server| {
        let mut retry = RetryPolicy::default();
        retry.backoff = std::time::Duration::ZERO;
        client(server).retry(retry).build().unwrap()
    };
    let server = probes(2);
    query().send(&quick(&server)).await.unwrap();
    assert_eq!(server.count(), 3);

    let server = probes(usize::MAX);
    let error = query().send(&quick(&server)).await.unwrap_err();
    assert_eq!(server.count(), 3);
    assert!(error.to_string().contains("a probe of WeChat Pay's (WECHATPAY/SIGNTEST/)"), "{error}");
    assert!(!error.may_have_taken_effect());

    let server = probes(1);
    let error = order().send(&quick(&server)).await.unwrap_err();
    assert_eq!(server.count(), 1);
    let Error::Signature(refused) = &error else { panic!("{error:?}") };
    assert!(refused.is_probe() && error.may_have_taken_effect() && !error.is_retryable(), "{error:?}");
}
