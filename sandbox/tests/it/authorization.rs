//! Who may call: every way to get the signature wrong, and what the sandbox says to it.

use crate::support::{Caller, now};
use serde_json::json;
use wechatpay::crypto::random_nonce;
use wechatpay_sandbox::{Fault, FaultRule, PlatformMode, Sandbox};

const TARGET: &str = "/v3/pay/transactions/out-trade-no/none?mchid=1900000001";

/// A request that does not get in.
async fn refused(caller: &Caller, authorization: &str) -> serde_json::Value {
    let answer = caller.raw("GET", TARGET, "", &[("Authorization", authorization)]).await;
    assert_eq!(answer.status, 401, "{}", answer.text());
    // The real service signs nothing before it knows the caller.
    assert_eq!(answer.header("Wechatpay-Signature"), "");
    assert_ne!(answer.header("Request-ID"), "");
    let body = answer.json();
    assert_eq!(body["code"], "SIGN_ERROR");
    body
}

#[tokio::test]
async fn every_part_of_the_authorization_counts() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let other = Sandbox::start().await.unwrap();
    let sign = |timestamp| {
        caller.credentials.authorization("GET", TARGET, b"", timestamp, &random_nonce().unwrap()).unwrap()
    };
    let good = sign(now());

    let answer = caller.raw("GET", TARGET, "", &[]).await;
    assert_eq!(answer.status, 401);
    assert!(answer.text().contains("Http头Authorization值格式错误"));

    let cases = [
        ("Bearer token".to_owned(), "Http头Authorization认证类型不正确"),
        (good.replace("2048", "4096"), "Http头Authorization认证类型不正确"),
        (good.replace("serial_no", "serial"), "Http头Authorization值格式错误"),
        (good.replace("1900000001", "1900000002"), "1900000002"),
        (sign(now() - 301), "timestamp与发起请求的时间不得超过5分钟"),
        (sign(now() + 302), "timestamp与发起请求的时间不得超过5分钟"),
        // The nonce of another serial: the merchant's certificate is not this one.
        (good.replace(sandbox.merchant().serial(), other.merchant().serial()), "商户证书序列号有误"),
    ];
    for (authorization, message) in cases {
        let body = refused(&caller, &authorization).await;
        assert!(body["message"].as_str().unwrap().contains(message), "{body}");
        assert_eq!(body.get("detail"), None, "{body}");
    }

    // A millisecond timestamp is as far away as it looks.
    let body = refused(&caller, &sign(now() * 1000)).await;
    assert!(body["message"].as_str().unwrap().contains("5分钟"));
}

#[tokio::test]
async fn a_wrong_signature_is_answered_with_the_string_to_sign() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let body = "{\"mchid\":\"1900000001\"}";
    let target = "/v3/pay/transactions/out-trade-no/a%20b/close?x=1";
    let nonce = random_nonce().unwrap();
    let at = now();
    // Signed over another body, as who serialises twice does.
    let wrong = caller.credentials.authorization("POST", target, b"{}", at, &nonce).unwrap();
    let answer = caller.raw("POST", target, body, &[("Authorization", &wrong)]).await;
    assert_eq!(answer.status, 401);
    let whole = format!("POST\n{target}\n{at}\n{nonce}\n{body}\n");
    let expected = json!({
        "code": "SIGN_ERROR",
        "message": "错误的签名，验签失败",
        "detail": {
            "field": "signature",
            "location": "authorization",
            "issue": "sign not match",
            "detail": { "issue": "sign not match" },
            "sign_information": {
                "method": "POST",
                "url": target,
                "truncated_sign_message": format!("POST\n{target}\n{at}\n{nonce}\n{{\"mchid\"\n"),
                "sign_message_length": whole.len(),
            },
        },
    });
    assert_eq!(answer.json(), expected);
    let request = &sandbox.requests()[0];
    assert_eq!(request.string_to_sign.as_deref(), Some(whole.as_str()));
    assert_eq!((request.status, request.target.as_str()), (401, target));
}

#[tokio::test]
async fn a_request_is_taken_again_unless_it_is_asked_for() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let authorization =
        caller.credentials.authorization("GET", "/v3/certificates", b"", now(), "nonce").unwrap();
    let headers = [("Authorization", authorization.as_str())];
    for _ in 0..2 {
        // The official client in Java repeats a request as it was signed.
        assert_eq!(caller.raw("GET", "/v3/certificates", "", &headers).await.status, 200);
    }
    sandbox.add_fault(FaultRule::new(Fault::ReplayRefused));
    let again = caller.raw("GET", "/v3/certificates", "", &headers).await;
    assert_eq!(again.status, 401);
    assert!(again.text().contains("nonce_str"));
    assert_eq!(caller.get("/v3/certificates").await.0, 200, "a new one is let in");
}

#[tokio::test]
async fn a_body_in_uncommon_form_is_verified_as_sent() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let body = "{ \"mchid\" :\n\"1900000001\", \"\\u0061ppid\":\"wx\"}  ";
    let answer = caller.call("POST", "/v3/pay/transactions/out-trade-no/a%2Fb/close", body).await;
    // It got in: that there is no such order is another matter.
    assert_ne!(answer.status, 401);
    caller.verify(&answer);
}

#[tokio::test]
async fn what_is_no_operation_is_bare() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    for (method, target, status) in [
        ("GET", "/v3/nothing", 404),
        ("GET", "/v3/pay/transactions/native", 405),
        ("PUT", "/v3/certificates", 405),
    ] {
        let answer = caller.call(method, target, "").await;
        assert_eq!((answer.status, answer.text().as_str()), (status, ""), "{method} {target}");
        assert_eq!(answer.header("Wechatpay-Signature"), "");
    }
    // Without a User-Agent.
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let answer = http.get(format!("{}/v3/certificates", sandbox.url())).send().await.unwrap();
    assert_eq!(answer.status().as_u16(), 400);
    assert!(answer.text().await.unwrap().contains("Http头缺少Accept或User-Agent"));
}

#[tokio::test]
async fn answers_are_signed_with_the_key_that_is_asked_for() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let (public_key_id, _) = sandbox.public_key();
    let first = sandbox.certificates()[0].certificate().serial().to_owned();
    let target = "/v3/certificates";
    let signed_with = async |wanted: Option<&str>| {
        let headers: Vec<_> = wanted.iter().map(|serial| ("Wechatpay-Serial", *serial)).collect();
        caller.verify(&caller.call_with("GET", target, "", &headers).await)
    };
    assert_eq!(signed_with(None).await, first);
    assert_eq!(signed_with(Some(&public_key_id)).await, public_key_id);
    assert_eq!(signed_with(Some("PUB_KEY_ID_0")).await, first);

    let second = sandbox.rotate_certificate().await.unwrap();
    caller.keyring.add_certificates(&[second.certificate().clone()], now()).unwrap();
    assert_eq!(signed_with(None).await, second.certificate().serial());
    assert_eq!(signed_with(Some(&first)).await, first);
    sandbox.retire_certificates().await.unwrap();
    assert_eq!(signed_with(Some(&first)).await, second.certificate().serial());

    sandbox.set_platform_mode(PlatformMode::PublicKey).await.unwrap();
    let answer = caller.call("GET", target, "").await;
    assert_eq!(answer.status, 404);
    assert_eq!(answer.json()["code"], "RESOURCE_NOT_EXISTS");
    assert_eq!(caller.verify(&answer), public_key_id);
}

#[tokio::test]
async fn the_certificate_list_opens_with_the_keyring() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.rotate_certificate().await.unwrap();
    let caller = Caller::new(&sandbox);
    let fresh = wechatpay::keyring::Keyring::new(&caller.credentials);
    let answer = caller.call("GET", "/v3/certificates", "").await;
    let key = wechatpay::secret::ApiV3Key::new(sandbox.merchant().api_v3_key()).unwrap();
    let headers = wechatpay::keyring::SignatureHeaders::find(|name| answer.headers.get(name)?.to_str().ok());
    let keys = fresh.accept_certificates(&headers.unwrap(), &answer.body, &key, now()).unwrap();
    assert_eq!(keys.iter().count(), 2);
}
