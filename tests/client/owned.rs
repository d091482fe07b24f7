//! Headers of one's own, and the key that lets a call be repeated.

use http::Method;
use wechatpay::Error;

use crate::calls::{PAID, order, query};
use crate::common::server::{End, Reply, Server, client, public_key};

fn server() -> Server {
    Server::start(|_| Reply::json(200, PAID).signed_by(&public_key()))
}

#[tokio::test]
async fn a_header_of_ones_own_takes_the_place_of_the_clients() {
    let server = server();
    let client = client(&server).build().unwrap();
    let call = client.request(Method::POST, "/v3/x").json(&serde_json::json!({"a": 1}));
    let call = call.header("wechatpay-serial", "1111").header("Wechatpay-Serial", "2222");
    call.header("Accept", "application/json, text/plain")
        .header("X-Own", "")
        .header("x-own", "b")
        .await
        .unwrap();
    let request = server.only_request();
    let of = |name: &str| {
        let found = request.headers.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.clone()).collect::<Vec<_>>()
    };
    assert_eq!(of("Wechatpay-Serial"), ["2222"]);
    assert_eq!(of("Accept"), ["application/json, text/plain"]);
    assert_eq!(of("X-Own"), ["b"]);
    assert_eq!(of("Content-Type"), ["application/json"]);
}

/// What frames and routes a message, or signs it, is not the caller's.
#[tokio::test]
async fn headers_that_the_client_owns_are_refused() {
    let server = server();
    let client = client(&server).build().unwrap();
    for name in [
        "Content-Length",
        "content-length",
        "Transfer-Encoding",
        "Host",
        "Connection",
        "Expect",
        "TE",
        "Trailer",
        "Upgrade",
        "Keep-Alive",
        "Proxy-Connection",
        "Proxy-Authorization",
        "Authorization",
        "Content-Type",
        "Content-Encoding",
        "Accept-Encoding",
        "Range",
    ] {
        let call = client.request(Method::POST, "/v3/x").json(&1).header(name, "0").header("X-Fine", "1");
        let error = call.await.unwrap_err();
        assert!(matches!(error, Error::Config(_)) && !error.may_have_taken_effect(), "{error:?}");
        assert!(
            error.to_string().starts_with(&format!("POST /v3/x: a header: {} ", name.to_lowercase())),
            "{error}"
        );
    }
    for (name, value) in [("", "x"), ("a b", "x"), ("X", "a\nHost: b"), ("X\r\n", "x")] {
        let error = client.request(Method::GET, "/v3/x").header(name, value).await.unwrap_err();
        assert!(matches!(error, Error::Config(_)), "{error:?}");
    }
    assert_eq!(server.count(), 0);
}

/// With an empty key WeChat Pay cannot tell two requests apart, and a repeated one would pay twice.
#[tokio::test]
async fn an_idempotency_key_is_not_empty() {
    let server = Server::start(|_| Reply::none(End::Closed));
    let client = client(&server).build().unwrap();
    for key in ["", " ", "\t", "  \t "] {
        let raw = || client.request(Method::POST, "/v3/x").json(&1);
        let errors = [
            order().send(&client).idempotency_key(key).await.unwrap_err(),
            query().send(&client).idempotency_key(key).await.unwrap_err(),
            raw().idempotency_key(key).await.unwrap_err(),
            raw().header("Idempotency-Key", key).await.unwrap_err(),
        ];
        for error in errors {
            assert!(matches!(error, Error::Config(_)) && !error.may_have_taken_effect(), "{error:?}");
            assert!(error.to_string().contains(": the idempotency key: it is empty"), "{error}");
        }
    }
    assert_eq!(server.count(), 0);
    let error = order().send(&client).idempotency_key("k-1").await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)) && server.count() == 3, "with one it is repeated");
}

/// Of an operation that has the key as a field.
#[cfg(feature = "marketing-activity")]
#[tokio::test]
async fn nor_is_the_field_empty() {
    use wechatpay::v3::marketing::partnerships::terminate::post::{
        AuthorizedData, BusinessType, Partner, Request, Required, Type,
    };

    let server = server();
    let client = client(&server).build().unwrap();
    let request = |key: &str| {
        Request::new(Required {
            partner: Partner::new(Type::Appid),
            authorized_data: AuthorizedData::new(BusinessType::FavorStock),
            idempotency_key: key,
        })
    };
    for key in ["", " ", "\t"] {
        let error = request(key).send(&client).await.unwrap_err();
        assert!(error.to_string().contains(": the idempotency key: it is empty"), "{error}");
    }
    request("").send(&client).idempotency_key("k-1").await.unwrap();
    request("k-2").send(&client).await.unwrap();
    let keys: Vec<_> =
        server.requests().iter().map(|it| it.header("Idempotency-Key").map(str::to_owned)).collect();
    assert_eq!(keys, [Some("k-1".to_owned()), Some("k-2".to_owned())]);
}
