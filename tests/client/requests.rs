//! What leaves: the server has already verified the signature over what arrived.

use http::Method;
use serde_json::{Value, json};
use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::get;
use wechatpay::{Client, Error, Fen};

use crate::calls::{PAID, close, order, query};
use crate::common::openssl::{Dir, openssl, try_openssl};
use crate::common::server::{
    API_V3_KEY, MERCHANT_ID, MERCHANT_SERIAL, PUBLIC_KEY_ID, Reply, Request, Server, certificate_list,
    certificates, client, merchant_client, now, public_key,
};
use crate::faults::once;

/// A server that answers every request with this, signed.
fn answering(body: &'static str) -> Server {
    Server::start(move |_| Reply::json(200, body).signed_by(&public_key()))
}

fn headers_named(request: &Request, name: &str) -> Vec<String> {
    let named = request.headers.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name));
    named.map(|(_, value)| value.clone()).collect()
}

#[tokio::test]
async fn every_request_has_the_headers_that_wechat_pay_wants() {
    let server = answering(PAID);
    let client = client(&server).user_agent("shop/1.2").build().unwrap();
    order().send(&client).await.unwrap();
    query().send(&client).await.unwrap();
    let [order, query] = &server.requests()[..] else { panic!("two requests") };
    for request in [order, query] {
        assert_eq!(headers_named(request, "Accept"), ["application/json"]);
        assert_eq!(headers_named(request, "User-Agent"), ["shop/1.2 wechatpay-rs/0.1.0"]);
        assert_eq!(headers_named(request, "Wechatpay-Serial"), [PUBLIC_KEY_ID]);
        assert_eq!(headers_named(request, "Authorization").len(), 1);
        assert_eq!(headers_named(request, "Accept-Encoding"), [""; 0], "bytes are verified as they come");
    }
    assert_eq!((order.method.as_str(), query.method.as_str()), ("POST", "GET"));
    assert_eq!(headers_named(order, "Content-Type"), ["application/json"]);
    assert_eq!(headers_named(query, "Content-Type"), [""; 0]);
    assert!(query.body.is_empty());
}

/// The signature is held against openssl here, and the string it covers is written by hand.
#[tokio::test]
async fn openssl_verifies_the_signature_of_what_arrived() {
    let server = answering(PAID);
    order().send(&once(&server)).await.unwrap();
    let request = server.only_request();
    let header = request.header("Authorization").unwrap();
    let part = |name: &str| header.split_once(&format!("{name}=\"")).unwrap().1.split('"').next().unwrap();
    let scheme = format!("WECHATPAY2-SHA256-RSA2048 mchid=\"{MERCHANT_ID}\",nonce_str=\"");
    assert!(header.starts_with(&scheme), "{header}");
    assert_eq!(part("serial_no"), MERCHANT_SERIAL);
    let timestamp: i64 = part("timestamp").parse().unwrap();
    assert!(timestamp.abs_diff(now()) < 60, "in seconds");
    let head = format!("POST\n/v3/pay/transactions/jsapi\n{timestamp}\n{}\n", part("nonce_str"));
    let string = [head.as_bytes(), &request.body, b"\n"].concat();
    let dir = Dir::new();
    let signature = dir.write("signature", openssl(&["base64", "-d", "-A"], part("signature").as_bytes()));
    let key = dir.write("key.pem", &crate::common::openssl::merchant().spki);
    let (signature, key) = (signature.to_str().unwrap(), key.to_str().unwrap());
    try_openssl(&["dgst", "-sha256", "-verify", key, "-signature", signature], &string).unwrap();
}

#[tokio::test]
async fn the_serial_is_the_one_of_wechat_pays_key() {
    let [(old, signer), (new, _)] = certificates();
    let server = Server::start(move |request| match request.path() {
        "/v3/certificates" => {
            Reply::json(200, certificate_list(&[("1A2B", old), ("3C4D", new)])).signed_by(&signer)
        }
        _ => Reply::json(200, PAID).signed_by(&signer),
    });
    let client = merchant_client(&server).api_v3_key(API_V3_KEY).build().unwrap();
    query().send(&client).await.unwrap();
    let serial = |request: &Request| headers_named(request, "Wechatpay-Serial");
    let requests: Vec<_> = server.requests().iter().map(serial).collect();
    // None is known when the certificates are asked for; of two, the newer one.
    assert_eq!(requests, [vec![], vec!["3C4D".to_owned()]]);
}

#[tokio::test]
async fn path_and_query_are_encoded_once_and_signed_so() {
    let server = answering(PAID);
    let client = once(&server);
    for (number, encoded) in [
        ("a/../b", "a%2F..%2Fb"),
        ("100%25?x=1&y#z", "100%2525%3Fx%3D1%26y%23z"),
        ("订单 1+1", "%E8%AE%A2%E5%8D%95%201%2B1"),
        ("-._~", "-._~"),
        ("!'()*;:@,[]|\\^`{}\"<>", "%21%27%28%29%2A%3B%3A%40%2C%5B%5D%7C%5C%5E%60%7B%7D%22%3C%3E"),
        ("\u{0}\r\n\t\u{7f}", "%00%0D%0A%09%7F"),
        ("...", "..."),
    ] {
        get::Request::new(number).mchid(number).send(&client).await.unwrap();
        let request = server.requests().pop().unwrap();
        let target = format!("/v3/pay/transactions/out-trade-no/{encoded}?mchid={encoded}");
        assert_eq!(request.target, target);
    }
    let sent = server.count();
    for number in ["", ".", ".."] {
        let error = get::Request::new(number).send(&client).await.unwrap_err();
        assert!(matches!(error, Error::Encode(_)), "{error:?}");
        assert!(error.to_string().contains("out_trade_no"), "{error}");
        assert!(!error.may_have_taken_effect() && !error.is_retryable());
    }
    assert_eq!(server.count(), sent);
}

#[tokio::test]
async fn what_is_absent_is_left_out_and_nothing_is_null() {
    let server = answering("{}");
    let client = once(&server);
    order().send(&client).await.unwrap();
    close().send(&client).await.unwrap();
    let [order, close] = &server.requests()[..] else { panic!("two requests") };
    let expected = json!({
        "appid": "wx1", "mchid": MERCHANT_ID, "description": "figure", "out_trade_no": "order-1",
        "amount": {"total": 100}, "notify_url": "https://example.com/paid", "payer": {"openid": "openid-1"},
    });
    assert_eq!(order.json(), expected);
    assert_eq!(close.json(), json!({ "mchid": MERCHANT_ID }));
    assert_eq!(close.target, "/v3/pay/transactions/out-trade-no/order-1/close");
}

#[tokio::test]
async fn fields_that_are_not_documented_yet_are_merged() {
    let server = answering("{}");
    let client = once(&server);
    let order = order();
    order
        .send(&client)
        .extra("new", json!([1]))
        .extra("amount", json!({"currency": "CNY"}))
        .extra("appid", "wx2")
        .await
        .unwrap();
    query().send(&client).extra("new", "a b").extra("n", 1).await.unwrap();
    let [order, query] = &server.requests()[..] else { panic!("two requests") };
    let sent = order.json();
    assert_eq!((&sent["new"], &sent["appid"]), (&json!([1]), &json!("wx2")));
    assert_eq!(sent["amount"], json!({"total": 100, "currency": "CNY"}));
    assert_eq!(query.target, "/v3/pay/transactions/out-trade-no/order-1?mchid=1900000001&new=a%20b&n=1");
    assert!(query.body.is_empty());
}

/// What is deleted may be named in the body, and a POST whose fields all stand in its URL may get some.
#[cfg(feature = "global")]
#[tokio::test]
async fn fields_are_where_the_operation_has_them_whatever_its_method() {
    use wechatpay::v3::global::papay::transactions::out_trade_no::by_out_trade_no::reverse;
    use wechatpay::v3::global::profit_sharing::receivers;

    let server = answering("{}");
    let client = once(&server);
    receivers::delete::Request::new().appid("wx1").account("openid-1").send(&client).await.unwrap();
    let required = reverse::post::Required { out_trade_no: "order-1", sub_mchid: "1900000109" };
    reverse::post::Request::new(required).send(&client).extra("new", 1).await.unwrap();
    let [deleted, reversed] = &server.requests()[..] else { panic!("two requests") };
    assert_eq!(deleted.target, "/v3/global/profit-sharing/receivers");
    assert_eq!(deleted.json(), json!({"appid": "wx1", "account": "openid-1"}));
    let target = "/v3/global/papay/transactions/out-trade-no/order-1/reverse?sub_mchid=1900000109";
    assert_eq!((reversed.target.as_str(), reversed.json()), (target, json!({"new": 1})));
}

#[tokio::test]
async fn a_call_may_go_to_another_host() {
    let (usual, other) = (answering(PAID), answering(PAID));
    let client = client(&usual).backup_host(&usual.origin).build().unwrap();
    order().send(&client).host(&other.origin).await.unwrap();
    assert_eq!((usual.count(), other.count()), (0, 1));
    let port = other.origin.strip_prefix("http://").unwrap();
    assert_eq!(other.only_request().header("Host"), Some(port));
    for host in ["127.0.0.1:80", "http://user:secret@127.0.0.1", "http://127.0.0.1/path"] {
        let error = order().send(&client).host(host).await.unwrap_err();
        assert!(matches!(error, Error::Config(_)), "{error:?}");
        assert!(error.to_string().contains("127.0.0.1") && !error.to_string().contains("secret"), "{error}");
        assert!(!error.may_have_taken_effect() && !error.is_retryable());
    }
    assert_eq!((usual.count(), other.count()), (0, 1));
}

#[tokio::test]
async fn an_answer_has_its_bytes_status_headers_and_request_id() {
    let body = " { \"trade_state\" : \"SUCCESS\" , \"new\" : 1.50 }\n";
    let server = Server::start(move |_| {
        Reply::json(201, body).header("Request-ID", "08F4").header("X-Other", "1").signed_by(&public_key())
    });
    let answer = query().send(&once(&server)).await.unwrap();
    assert_eq!((answer.http_status().as_u16(), answer.request_id()), (201, Some("08F4")));
    assert_eq!(answer.body(), body.as_bytes());
    assert_eq!(answer.headers()["x-other"], "1");
    assert!(answer.problems().is_empty());
}

/// A payment that went through does not look as if it failed.
#[tokio::test]
async fn an_answer_is_read_as_far_as_it_can_be() {
    let body = json!({
        "trade_state": "A_NEW_STATE", "amount": {"total": "100", "currency": [1]}, "attach": null,
        "payer": [], "bank_type": 7, "unheard_of": {"a": [null]},
    });
    let server = Server::start(move |_| Reply::json(200, body.to_string()).signed_by(&public_key()));
    let answer = query().send(&once(&server)).await.unwrap();
    assert_eq!(answer.trade_state.as_ref().unwrap().as_str(), "A_NEW_STATE");
    assert_eq!(answer.amount.as_ref().unwrap().total, Some(Fen(100)));
    assert_eq!((answer.attach.as_deref(), answer.bank_type.as_deref()), (None, Some("7")));
    let problems: Vec<_> = answer.problems().iter().map(ToString::to_string).collect();
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(problems[0].starts_with("amount.currency: expected "), "{problems:?}");
    assert!(problems[1].starts_with("payer: expected "), "{problems:?}");
}

#[tokio::test]
async fn a_request_of_ones_own_is_signed_and_verified_too() {
    let server = Server::start(|request| {
        let reply = Reply::json(200, r#"{"a":[1]}"#);
        if request.path() == "/v3/unsigned" { reply } else { reply.signed_by(&public_key()) }
    });
    let client = once(&server);
    let call = client.request(Method::PATCH, "/v3/new/%E4%B8%AD?x=1%2B1").json(&json!({"b": "中"}));
    let answer = call.header("X-Mine", "1").await.unwrap();
    assert_eq!((&answer["a"], answer.request_id()), (&json!([1]), Some("08F4A1B2-loopback")));
    let sent = server.only_request();
    assert_eq!((sent.method.as_str(), sent.target.as_str()), ("PATCH", "/v3/new/%E4%B8%AD?x=1%2B1"));
    assert_eq!((sent.json(), sent.header("X-Mine")), (json!({"b": "中"}), Some("1")));
    assert_eq!(sent.header("Content-Type"), Some("application/json"));
    let refused = client.request(Method::GET, "/v3/unsigned").await.unwrap_err();
    assert!(matches!(refused, Error::Signature(_)), "{refused:?}");
}

/// What a URL parser would rewrite on the way is not sent: the signature would be of something else.
#[tokio::test]
async fn a_path_that_would_change_on_the_way_is_refused() {
    let server = answering("{}");
    let client = once(&server);
    for path in [
        "/v3/a/../b",
        "/v3/./a",
        "/v3/a?x='1'",
        "/v3/a?x=\"",
        "/v3/a b",
        "v3/a",
        "/v3/\u{4e2d}",
        "/v3/a%2e%2E/../c",
    ] {
        let error = client.request(Method::GET, path).await.unwrap_err();
        assert!(matches!(error, Error::Config(_)), "{path} {error:?}");
        assert!(error.to_string().contains(": the path: it must begin with /"), "{error}");
        assert!(!error.is_retryable() && !error.may_have_taken_effect());
    }
    assert_eq!(server.count(), 0);
    // Whatever else a path and a query may have in them arrives as it is.
    let all = "/v3/-._~%21!$&'()*+,;=:@//a...?b=-._~%27!$&()*+,;=:@/?";
    client.request(Method::GET, all).await.unwrap();
    assert_eq!(server.only_request().target, all);
}

#[tokio::test]
async fn brands_sign_under_their_own_scheme() {
    let server = Server::unchecked(|_| Reply::json(200, "{}").signed_by(&public_key()));
    let client = Client::builder()
        .brand_id("120344")
        .certificate_serial(MERCHANT_SERIAL)
        .private_key(&crate::common::openssl::merchant().pkcs1)
        .public_key(PUBLIC_KEY_ID, &crate::common::openssl::platform().spki)
        .host(&server.origin)
        .build()
        .unwrap();
    let answer = client.request(Method::GET, "/brand/x").await.unwrap();
    assert_eq!(*answer, Value::Object(serde_json::Map::new()));
    let header = server.only_request().header("Authorization").unwrap().to_owned();
    assert!(
        header.starts_with("WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\"120344\",nonce_str=\""),
        "{header}"
    );
}
