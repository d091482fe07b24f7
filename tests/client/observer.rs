//! What an observer is told of calls over a real socket.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use wechatpay::RetryPolicy;
use wechatpay::client::ClientBuilder;
use wechatpay::notify::{Notifications, Router, ack};
use wechatpay::observe::{Event, KeyOwner, Outcome};
use wechatpay::transport::Stage;
use wechatpay::webhook::v3::transaction;

use crate::calls::{ORDER, PAID, order, query};
use crate::common::notify::{ID, Message, NOW, SECRET};
use crate::common::openssl::{certificate, merchant, platform};
use crate::common::server::{
    API_V3_KEY, End, Gate, MERCHANT_ID, Reply, Server, certificate_list, certificates, client,
    merchant_client, public_key,
};

const QUERY: &str = "/v3/pay/transactions/out-trade-no/{out_trade_no}";

/// What was told: a line an event, without times, and all of it as `Debug` shows it.
#[derive(Clone, Default)]
struct Told {
    lines: Arc<Mutex<Vec<String>>>,
    debug: Arc<Mutex<String>>,
}

impl Told {
    fn by(&self, builder: ClientBuilder) -> ClientBuilder {
        let told = self.clone();
        builder.observer(Arc::new(move |event: &Event<'_>| told.take(event)))
    }

    fn take(&self, event: &Event<'_>) {
        self.debug.lock().unwrap().push_str(&format!("{event:?}\n"));
        let line = match event {
            Event::Attempt(it) => {
                assert_eq!(it.merchant_id, MERCHANT_ID);
                assert!(it.host.starts_with("http://127.0.0.1:"), "{}", it.host);
                let answered = it.status.is_none() || it.answering > Duration::ZERO;
                assert!(answered && it.signing > Duration::ZERO, "{it:?}");
                let effect = it.may_have_taken_effect;
                format!(
                    "attempt {} {} {:?} {:?} {} {effect}",
                    it.number, it.target, it.status, it.code, it.outcome
                )
            }
            Event::Call(it) => {
                assert_eq!(it.merchant_id, MERCHANT_ID);
                let effect = it.may_have_taken_effect;
                format!(
                    "call {} {} {:?} {:?} {} {effect}",
                    it.attempts, it.target, it.status, it.code, it.outcome
                )
            }
            Event::File(it) => {
                format!("file {} {} of {} {}", it.target, it.unpacked, it.received, it.outcome)
            }
            Event::Notification(it) => format!("notification {:?} {}", it.event, it.handling.as_str()),
            Event::Keys(it) => it
                .keys
                .iter()
                .map(|key| format!("key {:?} {} {}", key.owner, key.serial, key.not_after))
                .collect::<Vec<_>>()
                .join("\n"),
            other => panic!("{other:?}"),
        };
        self.lines.lock().unwrap().push(line);
    }

    fn lines(&self) -> Vec<String> {
        std::mem::take(&mut self.lines.lock().unwrap())
    }
}

fn quick() -> RetryPolicy {
    let mut retry = RetryPolicy::default().attempts(2);
    retry.backoff = Duration::from_millis(1);
    retry
}

#[tokio::test]
async fn a_success_is_one_attempt_and_one_call() {
    let server = Server::start(|_| Reply::json(200, PAID).signed_by(&public_key()));
    let told = Told::default();
    let client = told.by(client(&server)).build().unwrap();
    query().send(&client).await.unwrap();
    assert_eq!(
        told.lines(),
        [
            format!("attempt 1 GET {QUERY} Some(200) None success false"),
            format!("call 1 GET {QUERY} Some(200) None success false"),
        ]
    );
    let debug = told.debug.lock().unwrap().clone();
    assert!(debug.contains(r#"request_id: Some("08F4A1B2-loopback")"#), "{debug}");
    assert!(debug.contains(&format!("received: {}", PAID.len())), "{debug}");
    assert!(!debug.contains("order-1"), "the real path is nobody's business: {debug}");
}

#[tokio::test]
async fn each_attempt_is_told_and_the_call_once() {
    let server = Server::start(|_| Reply::json(503, r#"{"code":"SERVICE_UNAVAILABLE","message":"x"}"#));
    let told = Told::default();
    let client = told.by(client(&server)).retry(quick()).build().unwrap();
    query().send(&client).await.unwrap_err();
    let status = r#"Some(503) Some("SERVICE_UNAVAILABLE") refused false"#;
    assert_eq!(
        told.lines(),
        [
            format!("attempt 1 GET {QUERY} {status}"),
            format!("attempt 2 GET {QUERY} {status}"),
            format!("call 2 GET {QUERY} {status}"),
        ]
    );
}

/// Whatever stands where a code belongs becomes no label, and nothing that an answer repeats is told.
#[tokio::test]
async fn a_failure_says_how_it_ended_and_whether_it_may_have_taken_effect() {
    let person = "11010119900101123X";
    let echo = format!(r#"{{"code":"{person}","message":"{person}"}}"#);
    let replies = [
        (
            Reply::json(400, r#"{"code":"PARAM_ERROR","message":"x"}"#),
            r#"Some(400) Some("PARAM_ERROR") refused false"#,
        ),
        (
            Reply::json(400, echo.as_str()).header("Request-ID", format!("{person} {person}")),
            r#"Some(400) Some("_OTHER") refused false"#,
        ),
        (Reply::new(502, "<html>"), "Some(502) None refused true"),
        (Reply::json(200, r#"{"prepay_id":"wx1"}"#), "Some(200) None untrusted true"),
        (Reply::json(200, "[1]").signed_by(&public_key()), "Some(200) None unreadable true"),
        (Reply::none(End::Reset), "None None broken true"),
        (Reply::none(End::Stalled), "None None timeout true"),
    ];
    for (reply, expected) in replies {
        let server = Server::always(reply);
        let told = Told::default();
        let client = told.by(client(&server)).timeout(Duration::from_millis(400)).build().unwrap();
        let error = order().send(&client).await.unwrap_err();
        let lines = told.lines();
        assert_eq!(lines.last(), Some(&format!("call 1 POST {ORDER} {expected}")), "{error}");
        assert_eq!(expected.ends_with("true"), error.may_have_taken_effect(), "{error}");
        assert!(!told.debug.lock().unwrap().contains(person));
    }
    let told = Told::default();
    let nowhere = wechatpay::Client::builder().merchant_id(MERCHANT_ID).certificate_serial("5EA1AB1E");
    let nowhere = nowhere.private_key(&merchant().pkcs8).public_key(ID, &platform().spki);
    let nowhere = told.by(nowhere.host("http://127.0.0.1:1")).retry(RetryPolicy::never()).build().unwrap();
    let error = order().send(&nowhere).await.unwrap_err();
    assert!(matches!(&error, wechatpay::Error::Transport(it) if it.stage() == Stage::Connect));
    assert_eq!(told.lines().last(), Some(&format!("call 1 POST {ORDER} None None unconnected false")));
    // What is refused before anything is sent is a call without attempts.
    let mut wrong = order();
    wrong.notify_url = "https://example.com/?a=1".into();
    wrong.send(&nowhere).await.unwrap_err();
    assert_eq!(told.lines(), [format!("call 0 POST {ORDER} None None unsent false")]);
}

/// A program that gives up by dropping the call has lost sight of the money: that is told, too.
#[tokio::test]
async fn a_call_that_is_dropped_was_abandoned() {
    let gate = Gate::closed();
    let held = gate.clone();
    let server = Server::start(move |_| Reply::json(200, "{}").behind(&held));
    let told = Told::default();
    let client = told.by(client(&server)).build().unwrap();
    let request = order();
    tokio::select! {
        answer = request.send(&client) => panic!("{answer:?}"),
        () = server.arrived(1) => {}
    }
    assert_eq!(
        told.lines(),
        [
            format!("attempt 1 POST {ORDER} None None abandoned true"),
            format!("call 1 POST {ORDER} None None abandoned true"),
        ]
    );
    gate.open();
}

#[tokio::test]
async fn own_requests_and_files_have_no_path() {
    let server = Server::unchecked(|request| match request.path() {
        "/v3/file/secret" => Reply::new(200, "a,b\n"),
        "/v3/file/short" => Reply::new(200, "a,b\n").lacking(10, End::Closed),
        _ => Reply::json(200, "{}").signed_by(&public_key()),
    });
    let told = Told::default();
    let client = told.by(client(&server)).build().unwrap();
    client.request(http::Method::POST, "/v3/new/secret").await.unwrap();
    assert_eq!(told.lines()[1], "call 1 POST own Some(200) None success false");

    let file =
        |name: &str| client.download_url(&format!("{}/v3/file/{name}?token=secret", server.origin)).unwrap();
    assert_eq!(file("secret").bytes(100).await.unwrap(), "a,b\n");
    assert_eq!(
        told.lines()[1..],
        ["call 1 GET address Some(200) None success false", "file GET address 4 of 4 success",]
    );
    file("short").bytes(100).await.unwrap_err();
    assert_eq!(told.lines()[2], "file GET address 4 of 4 broken");
    file("secret").bytes(1).await.unwrap_err();
    assert_eq!(told.lines()[2], "file GET address 4 of 4 abandoned");
    assert!(!told.debug.lock().unwrap().contains("secret"));
}

#[tokio::test]
async fn certificates_are_fetched_by_a_call_of_their_own_and_have_an_end() {
    let server = Server::start(|request| {
        let [(pem, signer), _] = certificates();
        let list = || certificate_list(&[("1A2B", pem)]);
        let body = if request.path() == "/v3/certificates" { list() } else { PAID.to_owned() };
        Reply::json(200, body).signed_by(&signer)
    });
    let told = Told::default();
    let own = certificate(&merchant().pkcs8, "5EA1AB1E", "20200101000000Z", "20991231000000Z");
    let client = told.by(merchant_client(&server)).certificate(own).api_v3_key(API_V3_KEY).build().unwrap();
    // 2099-12-31T00:00:00Z, by `date -u -d 2099-12-31 +%s`.
    assert_eq!(told.lines(), [format!("key {:?} 5EA1AB1E 4102358400", KeyOwner::Merchant)]);
    query().send(&client).await.unwrap();
    assert_eq!(
        told.lines(),
        [
            "attempt 1 GET /v3/certificates Some(200) None success false".to_owned(),
            "call 1 GET /v3/certificates Some(200) None success false".to_owned(),
            format!("key {:?} 1A2B 4102358400", KeyOwner::WeChatPay),
            format!("attempt 1 GET {QUERY} Some(200) None success false"),
            format!("call 1 GET {QUERY} Some(200) None success false"),
        ]
    );
}

#[tokio::test]
async fn an_observer_that_panics_breaks_no_call() {
    let server = Server::start(|_| Reply::json(200, PAID).signed_by(&public_key()));
    let told = Told::default();
    let inner = told.clone();
    let observer = move |event: &Event<'_>| {
        inner.take(event);
        panic!("on purpose");
    };
    let client = client(&server).observer(Arc::new(observer)).build().unwrap();
    query().send(&client).await.unwrap();
    query().send(&client).await.unwrap();
    assert_eq!(told.lines().len(), 4);
    // While the program unwinds from a panic of its own, a call that is dropped is told of as well.
    let task = tokio::spawn(async move {
        let _unpolled = query();
        query().send(&client).await.unwrap();
        panic!("on purpose");
    });
    assert!(task.await.unwrap_err().is_panic());
}

#[tokio::test]
async fn a_notification_says_what_became_of_it() {
    let told = Told::default();
    let client = wechatpay::Client::builder()
        .merchant_id(MERCHANT_ID)
        .certificate_serial("5EA1")
        .private_key(&merchant().pkcs8)
        .public_key(ID, &platform().spki)
        .api_v3_key(SECRET)
        .clock(|| NOW);
    let client = told.by(client).build().unwrap();
    let router = Router::new(Notifications::new(&client).unwrap()).on::<transaction::success::Resource>(
        |payment| async move {
            match payment.resource.out_trade_no.as_deref() {
                Some("good") => Ok(ack()),
                Some("panics") => panic!("on purpose"),
                _ => Err("no such order".into()),
            }
        },
    );
    let request = |event: &str, order: &str| {
        let resource =
            serde_json::json!({ "transaction_id": order, "out_trade_no": order, "trade_state": "SUCCESS" });
        let message = Message::of(event, &resource);
        let mut request = http::Request::new(message.body.into());
        *request.headers_mut() = message.headers;
        request
    };
    let success = r#"notification Some("TRANSACTION.SUCCESS")"#;
    for (event, order, expected) in [
        ("TRANSACTION.SUCCESS", "good", format!("{success} done")),
        ("TRANSACTION.SUCCESS", "good", format!("{success} repeated")),
        ("TRANSACTION.SUCCESS", "bad", format!("{success} failed")),
        ("TRANSACTION.SUCCESS", "panics", format!("{success} failed")),
        ("COUPON.USE", "good", r#"notification Some("COUPON.USE") unhandled"#.to_owned()),
    ] {
        router.handle(request(event, order)).await;
        assert_eq!(told.lines(), [expected]);
    }
    let mut forged = request("TRANSACTION.SUCCESS", "good");
    *forged.body_mut() = "{}".into();
    router.handle(forged).await;
    assert_eq!(told.lines(), ["notification None refused"]);
}

#[test]
fn an_outcome_is_a_word() {
    assert_eq!(Outcome::Unconnected.to_string(), "unconnected");
}
