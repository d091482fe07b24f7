//! What WeChat Pay refuses is an error with all that it said.

use serde_json::json;
use wechatpay::Error;

use crate::calls::{close, order, query};
use crate::common::openssl::next_platform;
use crate::common::server::{PUBLIC_KEY_ID, Reply, Server, Signer, public_key};
use crate::faults::{error_of, once};

const REFUSED: &str = r#"{"code":"PARAM_ERROR","message":"wrong","detail":{"field":"/amount/total","value":"0","issue":"too small","location":"body"}}"#;

#[tokio::test]
async fn a_refusal_is_an_error_with_its_parts() {
    for (reply, verified) in
        [(Reply::json(400, REFUSED), false), (Reply::json(400, REFUSED).signed_by(&public_key()), true)]
    {
        let error = error_of(reply).await;
        let api = error.api().unwrap();
        assert_eq!((api.status().as_u16(), api.raw_code(), api.message()), (400, "PARAM_ERROR", "wrong"));
        assert_eq!(api.detail().unwrap()["location"], "body");
        assert_eq!(&api.answer().body[..], REFUSED.as_bytes());
        assert_eq!((error.request_id(), api.is_verified()), (Some("08F4A1B2-loopback"), verified));
        assert!(!error.is_retryable() && !error.may_have_taken_effect());
        let said = "POST /v3/pay/transactions/jsapi: 400 PARAM_ERROR: wrong (/amount/total: too small) [Request-ID 08F4A1B2-loopback]";
        assert_eq!(error.to_string(), said);
        assert_eq!(api.string_to_sign(), None);
    }
}

#[tokio::test]
async fn what_was_refused_with_a_wrong_signature_is_not_believed() {
    let forged = Reply::json(400, REFUSED).signed_by(&Signer::new(next_platform(), PUBLIC_KEY_ID));
    let changed = Reply::json(404, REFUSED).signed_by(&public_key()).but_body("{}");
    for reply in [forged, changed] {
        let error = error_of(reply).await;
        assert!(matches!(error, Error::Signature(_)), "{error:?}");
        assert!(error.may_have_taken_effect() && !error.is_retryable());
    }
}

/// A refusal may be of any shape: a gateway's, a proxy's, one with a `detail` that is a list.
#[tokio::test]
async fn a_refusal_of_any_shape_is_one() {
    for body in ["", "null", "[]", "7", "{}", "{\"code\":1,\"message\":[]}", "\u{0}", "{\"detail\":null}"] {
        let error = error_of(Reply::json(403, body)).await;
        let api = error.api().unwrap();
        assert_eq!((api.raw_code(), api.message(), api.detail()), ("", "Forbidden", None), "{body}");
        assert_eq!(api.answer().body, body.as_bytes());
    }
    let bytes = error_of(Reply::new(403, vec![0xff, 0xfe])).await;
    assert_eq!(bytes.api().unwrap().answer().body[..], [0xff, 0xfe]);
    let list = error_of(Reply::json(400, r#"{"code":"C","message":"m","detail":[1]}"#)).await;
    assert_eq!(list.api().unwrap().detail(), Some(&json!([1])));
}

#[tokio::test]
async fn codes_say_whether_it_may_have_been_carried_out() {
    for (status, code, retryable, effect) in [
        (500, "SYSTEM_ERROR", true, true),
        (400, "SYSTEM_ERROR", true, true),
        (202, "", false, true),
        (403, "RULE_LIMIT", false, false),
        (403, "NOT_ENOUGH", false, false),
        (404, "ORDER_NOT_EXIST", false, false),
        (429, "FREQUENCY_LIMITED", true, false),
        (400, "USERPAYING", false, true),
        // Some 500s are definite, and the code of a 4xx may be open; an unheard-of code goes by its status.
        (500, "OPENID_MISMATCH", false, false),
        (500, "INVALID_TRANSACTIONID", false, false),
        (500, "NEW_CODE", true, true),
        (403, "NEW_CODE", false, false),
        (500, " OPENID_MISMATCH", true, true),
    ] {
        let body = json!({ "code": code, "message": "m" }).to_string();
        let error = error_of(Reply::json(status, body)).await;
        assert_eq!(
            (error.is_retryable(), error.may_have_taken_effect()),
            (retryable, effect),
            "{status} {code}"
        );
    }
}

#[tokio::test]
async fn a_refused_signature_shows_both_strings() {
    let theirs = "POST\n/v3/pay/transactions/jsapi\n1\nN\n{\"appid\"";
    let body = json!({
        "code": "SIGN_ERROR", "message": "签名错误",
        "detail": {"sign_information": {"method": "POST", "truncated_sign_message": theirs, "sign_message_length": 300}},
    });
    let server = Server::start(move |_| Reply::json(401, body.to_string()));
    let error = order().send(&once(&server)).await.unwrap_err();
    let api = error.api().unwrap();
    assert_eq!(api.their_string_to_sign(), Some(theirs));

    // Ours, made from the request as it arrived.
    let request = server.only_request();
    let authorization = request.header("Authorization").unwrap();
    let part =
        |name: &str| authorization.split_once(&format!("{name}=\"")).unwrap().1.split('"').next().unwrap();
    let (timestamp, nonce) = (part("timestamp"), part("nonce_str"));
    let sent = String::from_utf8(request.body.clone()).unwrap();
    let ours = format!("POST\n/v3/pay/transactions/jsapi\n{timestamp}\n{nonce}\n{sent}\n");
    assert_eq!(api.string_to_sign(), Some(ours.as_str()));

    // In the text there is all but the bodies, which may hold what is nobody's business.
    let said = error.to_string();
    let head = format!("POST\\n/v3/pay/transactions/jsapi\\n{timestamp}\\n{nonce}");
    assert!(
        said.starts_with("POST /v3/pay/transactions/jsapi: 401 SIGN_ERROR: 签名错误 [Request-ID "),
        "{said}"
    );
    assert!(said.contains(&format!("signed here: \"{head}\" and {} bytes of body", sent.len())), "{said}");
    assert!(
        said.contains(r#"made of the request: "POST\n/v3/pay/transactions/jsapi\n1\nN" and 8 bytes"#),
        "{said}"
    );
    assert!(!said.contains("appid"), "{said}");
    assert!(!error.may_have_taken_effect() && !error.is_retryable());
}

/// Whatever was signed: 204 has no body, and a success that is no JSON is not taken for one.
#[tokio::test]
async fn a_signed_success_that_is_no_json_is_kept_as_it_came() {
    for body in ["<html>paid</html>", "[1]", "{\"trade_state\":", "{}}", "null"] {
        let error = error_of(Reply::json(200, body).signed_by(&public_key())).await;
        let Error::Answer(unreadable) = &error else { panic!("{error:?}") };
        assert_eq!(unreadable.answer().body, body.as_bytes());
        assert_eq!(error.request_id(), Some("08F4A1B2-loopback"));
        assert!(error.may_have_taken_effect() && !error.is_retryable());
        assert!(
            error
                .to_string()
                .starts_with("POST /v3/pay/transactions/jsapi: unexpected answer, status 200: not "),
            "{error}"
        );
    }
    // What has no fields has nothing to be read wrongly.
    let server = Server::start(|_| Reply::json(200, "<html>").signed_by(&public_key()));
    close().send(&once(&server)).await.unwrap();
    let server = Server::start(|_| Reply::json(200, "").signed_by(&public_key()));
    assert_eq!(query().send(&once(&server)).await.unwrap().trade_state, None);
}

/// What a gateway writes does not say what became of the call that it passed on.
#[tokio::test]
async fn a_4xx_that_is_not_wechat_pays_own_leaves_it_open() {
    for (status, body) in [
        (404, "<html>no such page</html>"),
        (413, "Request Entity Too Large"),
        (499, ""),
        (403, "{}"),
        (400, r#"{"code":400,"message":"bad"}"#),
        (429, r#"{"error":"too many"}"#),
        (404, r#"["ORDER_NOT_EXIST"]"#),
    ] {
        let error = error_of(Reply::new(status, body)).await;
        assert_eq!(error.api().unwrap().raw_code(), "", "{body}");
        assert!(error.may_have_taken_effect(), "{status} {body}");
    }
}
