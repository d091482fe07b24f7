//! A call is made again where that is safe, and nowhere else.

use std::collections::HashSet;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering::Relaxed};
use std::time::{Duration, Instant};

use http::Method;
use serde_json::json;
use wechatpay::error::Outcome;
use wechatpay::{Client, Error, RetryPolicy};

use crate::calls::{PAID, order, query};
use crate::common::server::{End, Gate, Reply, Request, Server, client, now, public_key};

/// Waits that do not make a test wait.
fn brisk() -> RetryPolicy {
    let mut retry = RetryPolicy::default();
    (retry.backoff, retry.longest_backoff) = (Duration::from_millis(1), Duration::from_millis(10));
    retry
}

fn brisk_client(server: &Server) -> Client {
    client(server).retry(brisk()).build().unwrap()
}

fn paid() -> Reply {
    Reply::json(200, PAID).signed_by(&public_key())
}

/// Answers the first requests with `first`, one after another, and the rest with a success.
fn at_first(first: Vec<Reply>) -> Server {
    let number = AtomicUsize::new(0);
    Server::start(move |_| first.get(number.fetch_add(1, Relaxed)).cloned().unwrap_or_else(paid))
}

/// All that passes, and leaves it open whether the request was carried out.
fn passing() -> Vec<Reply> {
    let busy = |status, code: &str| Reply::json(status, json!({ "code": code, "message": "m" }).to_string());
    vec![
        Reply::none(End::Reset),
        Reply::none(End::Closed),
        paid().cut(5, End::Reset),
        Reply::new(502, "<html>"),
        Reply::new(503, ""),
        busy(500, "SYSTEM_ERROR"),
        busy(429, "FREQUENCY_LIMITED"),
        busy(429, "RATELIMIT_EXCEEDED"),
    ]
}

/// <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_1_6.shtml>: "在T+1日上午8点后再重新下载".
#[tokio::test]
async fn a_bill_that_is_being_made_is_for_later_and_not_for_now() {
    let creating = json!({ "code": "STATEMENT_CREATING", "message": "账单生成中" }).to_string();
    let server = at_first(vec![Reply::json(400, creating)]);
    let error = query().send(&brisk_client(&server)).await.unwrap_err();
    assert!(error.is_retryable() && !error.may_have_taken_effect(), "{error}");
    assert_eq!(error.code().unwrap().outcome(), Some(Outcome::Waiting));
    assert_eq!(server.count(), 1, "it takes hours");
    query().send(&brisk_client(&server)).await.unwrap();
}

#[tokio::test]
async fn an_order_that_may_have_arrived_is_never_sent_again() {
    for reply in passing() {
        let server = at_first(vec![reply]);
        let error = order().send(&brisk_client(&server)).await.unwrap_err();
        assert!(error.is_retryable(), "{error}");
        assert_eq!(server.count(), 1, "{error}");
    }
    let server = at_first(vec![Reply::none(End::Stalled)]);
    let mut retry = brisk();
    retry.attempt_timeout = Duration::from_millis(50);
    let call = order().send(&brisk_client(&server)).retry(retry).timeout(Duration::from_millis(400)).await;
    assert!(matches!(call, Err(Error::Timeout(_))), "{call:?}");
    assert_eq!(server.count(), 1);
    // Nor is any other method that does something each time.
    let server = at_first(vec![Reply::new(503, "")]);
    brisk_client(&server).request(Method::PATCH, "/v3/x").await.unwrap_err();
    assert_eq!(server.count(), 1);
}

/// A kept connection that the server closes as the order arrives is the classic way to pay twice.
#[tokio::test]
async fn an_order_on_a_kept_connection_is_not_sent_again_either() {
    for end in [End::Reset, End::Closed] {
        let server = at_first(vec![paid(), Reply::none(end)]);
        let client = brisk_client(&server);
        query().send(&client).await.unwrap();
        let error = order().send(&client).await.unwrap_err();
        assert!(matches!(error, Error::Transport(_)) && error.may_have_taken_effect(), "{error:?}");
        assert_eq!(server.count(), 2);
    }
}

#[tokio::test]
async fn a_query_is_made_again_whatever_passes() {
    for reply in passing() {
        let server = at_first(vec![reply.clone(), reply]);
        query().send(&brisk_client(&server)).await.unwrap();
        assert_eq!(server.count(), 3);
    }
    for method in [Method::PUT, Method::DELETE, Method::GET] {
        let server = at_first(vec![Reply::new(503, "")]);
        brisk_client(&server).request(method, "/v3/x").await.unwrap();
        assert_eq!(server.count(), 2);
    }
}

#[tokio::test]
async fn what_will_not_pass_is_not_tried_again() {
    for reply in [
        Reply::json(400, r#"{"code":"PARAM_ERROR"}"#),
        Reply::json(404, r#"{"code":"ORDER_NOT_EXIST"}"#),
        Reply::json(200, PAID),
        Reply::json(200, "<html>").signed_by(&public_key()),
        Reply::new(302, "").header("Location", "/"),
    ] {
        let server = at_first(vec![reply]);
        let error = query().send(&brisk_client(&server)).await.unwrap_err();
        assert!(!error.is_retryable(), "{error}");
        assert_eq!(server.count(), 1);
    }
    let server = at_first(vec![Reply::new(503, "")]);
    query().send(&brisk_client(&server)).retry(RetryPolicy::never()).await.unwrap_err();
    assert_eq!(server.count(), 1);
    let server = at_first(vec![Reply::new(503, ""); 9]);
    query().send(&brisk_client(&server)).retry(brisk().attempts(5)).await.unwrap_err();
    assert_eq!(server.count(), 5);
}

fn part<'a>(request: &'a Request, name: &str) -> &'a str {
    let header = request.header("Authorization").unwrap();
    header.split_once(&format!("{name}=\"")).unwrap().1.split('"').next().unwrap()
}

/// With the same key and body, and signed afresh.
#[tokio::test]
async fn an_order_with_an_idempotency_key_is_made_again() {
    for reply in passing() {
        let server = at_first(vec![reply.clone(), reply]);
        let time = AtomicI64::new(now());
        let client =
            client(&server).retry(brisk()).clock(move || time.fetch_add(1, Relaxed)).build().unwrap();
        order().send(&client).idempotency_key("key-1").await.unwrap();
        let requests = server.requests();
        assert_eq!(requests.len(), 3);
        for request in &requests {
            assert_eq!(request.header("Idempotency-Key"), Some("key-1"));
            assert_eq!(request.body, requests[0].body);
            assert_eq!(request.target, requests[0].target);
        }
        for name in ["nonce_str", "timestamp", "signature"] {
            let values: HashSet<_> = requests.iter().map(|request| part(request, name)).collect();
            assert_eq!(values.len(), 3, "{name}: {values:?}");
        }
    }
}

#[tokio::test]
async fn that_an_attempt_may_have_been_carried_out_is_remembered() {
    let refused = || Reply::json(403, r#"{"code":"RULE_LIMIT","message":"no"}"#);
    let server = at_first(vec![Reply::none(End::Reset), refused()]);
    let error = order().send(&brisk_client(&server)).idempotency_key("key-1").await.unwrap_err();
    assert_eq!(error.api().unwrap().raw_code(), "RULE_LIMIT");
    assert!(error.may_have_taken_effect() && !error.is_retryable());
    let server = at_first(vec![refused()]);
    let error = order().send(&brisk_client(&server)).idempotency_key("key-1").await.unwrap_err();
    assert!(!error.may_have_taken_effect());
}

#[tokio::test]
async fn an_attempt_that_hangs_is_given_up_and_another_follows() {
    let server = at_first(vec![Reply::none(End::Stalled), paid().cut(5, End::Stalled)]);
    let mut retry = brisk();
    retry.attempt_timeout = Duration::from_millis(100);
    query().send(&brisk_client(&server)).retry(retry).await.unwrap();
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn all_attempts_together_take_no_longer_than_was_said() {
    let server = Server::start(|_| Reply::none(End::Stalled));
    let mut retry = brisk().attempts(1000);
    retry.attempt_timeout = Duration::from_millis(100);
    let (begun, limit) = (Instant::now(), Duration::from_millis(700));
    let error = query().send(&brisk_client(&server)).retry(retry).timeout(limit).await.unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    assert!((2..=7).contains(&server.count()), "{}", server.count());

    // There is no use in waiting for longer than is left.
    let server = Server::start(|_| Reply::new(503, ""));
    let mut patient = RetryPolicy::default();
    (patient.backoff, patient.longest_backoff) = (Duration::from_secs(600), Duration::from_secs(600));
    let begun = Instant::now();
    let error = query().send(&brisk_client(&server)).retry(patient).await.unwrap_err();
    assert_eq!(error.api().unwrap().status().as_u16(), 503);
    assert!(begun.elapsed() < Duration::from_secs(10) && server.count() == 1);
}

#[tokio::test]
async fn a_busy_server_says_when_to_come_back() {
    let busy = |after: &str| Reply::json(429, r#"{"code":"FREQUENCY_LIMITED"}"#).header("Retry-After", after);
    let mut retry = brisk();
    retry.longest_backoff = Duration::from_millis(100);
    for (after, at_least) in
        [("1", 1000), ("86400", 1000), ("0", 0), ("Wed, 21 Oct 2026 07:28:00 GMT", 0), ("-1", 0)]
    {
        let server = at_first(vec![busy(after)]);
        let begun = Instant::now();
        query().send(&brisk_client(&server)).retry(retry.clone()).await.unwrap();
        let waited = begun.elapsed();
        assert!(waited >= Duration::from_millis(at_least), "{after}: {waited:?}");
        assert!(waited < Duration::from_secs(10), "{after}: {waited:?}");
        assert_eq!(server.count(), 2);
    }
}

/// The signature does not cover the host: what fails at one may go to the other.
#[tokio::test]
async fn attempts_go_from_host_to_host() {
    let (first, second) = (Server::start(|_| Reply::new(503, "")), at_first(vec![]));
    let client = client(&first).backup_host(&second.origin).retry(brisk()).build().unwrap();
    query().send(&client).await.unwrap();
    assert_eq!((first.count(), second.count()), (1, 1));
    let error = order().send(&client).await.unwrap_err();
    assert_eq!(error.api().unwrap().status().as_u16(), 503);
    assert_eq!((first.count(), second.count()), (2, 1), "an order stays where it may have arrived");
}

/// An order that was sent once is waited for as long as the whole call may take, as is the last attempt of any
/// call: to cut it off would leave open what became of it.
#[tokio::test]
async fn an_attempt_that_is_the_last_is_not_cut_off() {
    let mut retry = brisk();
    retry.attempt_timeout = Duration::from_millis(50);
    let late = || {
        let gate = Gate::closed();
        let (server, opening) = (Server::always(paid().behind(&gate)), gate);
        tokio::spawn(async move {
            tokio::time::sleep(Duration::from_millis(500)).await;
            opening.open();
        });
        server
    };
    let server = late();
    order().send(&client(&server).retry(retry.clone()).build().unwrap()).await.unwrap();
    assert_eq!(server.count(), 1);
    retry.attempts = 1;
    let server = late();
    query().send(&client(&server).retry(retry).build().unwrap()).await.unwrap();
    assert_eq!(server.count(), 1);
}
