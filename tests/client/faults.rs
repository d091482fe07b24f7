//! What breaks on the way has its own error, which says whether the money may have moved.

use std::time::{Duration, Instant};

use wechatpay::error::AnswerProblem;
use wechatpay::transport::Stage;
use wechatpay::{Client, Error, Fen, RetryPolicy};

use crate::calls::{PAID, order, query};
use crate::common::server::{End, Refusing, Reply, Server, client, public_key};

/// A client that makes one attempt, and waits for nothing for longer than 20 s.
pub(crate) fn once(server: &Server) -> Client {
    client(server).retry(RetryPolicy::never()).timeout(Duration::from_secs(20)).build().unwrap()
}

/// The error of an order that is answered so. A query answered so fails in the same way, but for the
/// fact that it moves nothing.
pub(crate) async fn error_of(reply: Reply) -> Error {
    let server = Server::start(move |_| reply.clone());
    let client = once(&server);
    let error = order().send(&client).await.unwrap_err();
    let of_query = query().send(&client).await.unwrap_err();
    assert_eq!(std::mem::discriminant(&of_query), std::mem::discriminant(&error), "{of_query} {error}");
    assert_eq!(of_query.is_retryable(), error.is_retryable());
    assert!(!of_query.may_have_taken_effect());
    assert_eq!(server.count(), 2, "one attempt each");
    error
}

fn signed() -> Reply {
    Reply::json(200, PAID).signed_by(&public_key())
}

#[track_caller]
fn broken_at(error: &Error, stage: Stage) -> String {
    let Error::Transport(failure) = error else { panic!("{error:?}") };
    assert_eq!(failure.stage(), stage, "{error}");
    assert!(error.is_retryable());
    assert_eq!(error.may_have_taken_effect(), stage != Stage::Connect);
    error.to_string()
}

#[tokio::test]
async fn a_signed_answer_is_read() {
    let server = Server::start(|_| signed());
    let answer = query().send(&once(&server)).await.unwrap();
    assert_eq!(answer.amount.as_ref().unwrap().total, Some(Fen(100)));
    assert_eq!(server.only_request().target, "/v3/pay/transactions/out-trade-no/order-1?mchid=1900000001");
}

#[tokio::test]
async fn where_nobody_listens_the_backup_is_asked() {
    let server = Server::start(|_| Reply::json(200, r#"{"prepay_id":"wx1"}"#).signed_by(&public_key()));
    let dead = Refusing::new();
    let client = client(&server).host(&dead.origin).backup_host(&server.origin).build().unwrap();
    assert_eq!(order().send(&client).await.unwrap().prepay_id.as_deref(), Some("wx1"));
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn where_nobody_listens_at_all_nothing_was_sent() {
    let (server, dead, backup) = (Server::start(|_| signed()), Refusing::new(), Refusing::new());
    let client = client(&server).host(&dead.origin).backup_host(&backup.origin);
    let client = client.retry(RetryPolicy::default().attempts(2)).build().unwrap();
    let error = order().send(&client).await.unwrap_err();
    let said = broken_at(&error, Stage::Connect);
    assert_eq!(
        said,
        format!(
            "POST /v3/pay/transactions/jsapi: {}: no connection: Connection refused (os error 111)",
            backup.origin
        )
    );
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn a_connection_that_ends_before_an_answer_leaves_it_open() {
    for end in [End::Reset, End::Closed] {
        let said = broken_at(&error_of(Reply::none(end)).await, Stage::Sent);
        assert!(said.contains("the connection broke before an answer: "), "{said}");
    }
}

#[tokio::test]
async fn an_answer_that_breaks_off_leaves_it_open() {
    for end in [End::Reset, End::Closed] {
        let said = broken_at(&error_of(signed().cut(10, end)).await, Stage::Body);
        assert!(said.contains(": the answer broke off: "), "{said}");
    }
    let reset = error_of(signed().cut(10, End::Reset)).await.to_string();
    assert!(reset.ends_with("Connection reset by peer (os error 104)"), "{reset}");
}

/// Of a refusal what has come is enough to know it by; but a part of what was signed proves nothing.
#[tokio::test]
async fn a_refusal_that_breaks_off_is_one_unless_it_is_signed() {
    let refused = || Reply::json(503, r#"{"code":"SYSTEM_ERROR"}"#);
    let error = error_of(refused().cut(5, End::Reset)).await;
    assert_eq!(error.api().unwrap().answer().body[..], *b"{\"cod");
    assert!(error.is_retryable() && error.may_have_taken_effect());
    broken_at(&error_of(refused().signed_by(&public_key()).cut(5, End::Reset)).await, Stage::Body);
}

#[tokio::test]
async fn a_wrong_content_length_is_noticed() {
    let longer = signed().header("Content-Length", "1000").ending(End::Closed);
    broken_at(&error_of(longer).await, Stage::Body);
    // What is cut short is not what was signed.
    let shorter = signed().header("Content-Length", "10").ending(End::Closed);
    assert!(matches!(error_of(shorter).await, Error::Signature(_)));
    broken_at(&error_of(signed().header("Content-Length", "ten")).await, Stage::Sent);
}

#[tokio::test]
async fn an_answer_without_a_length_ends_with_the_connection() {
    let chunked = Reply::json(200, "b\r\n{\"attach\":\"\r\n2\r\n\"}\r\n0\r\n\r\n")
        .header("Transfer-Encoding", "chunked");
    let body = signed_headers_of(r#"{"attach":""}"#, chunked);
    let server = Server::start(move |_| body.clone());
    assert_eq!(query().send(&once(&server)).await.unwrap().attach.as_deref(), Some(""));
}

#[tokio::test]
async fn a_body_that_does_not_come_is_waited_for_no_longer_than_was_said() {
    for reply in [signed().cut(10, End::Stalled), signed().cut(0, End::Stalled), Reply::none(End::Stalled)] {
        let server = Server::start(move |_| reply.clone());
        let client = once(&server);
        let begun = Instant::now();
        let limit = Duration::from_millis(300);
        let error = order().send(&client).timeout(limit).await.unwrap_err();
        let Error::Timeout(timeout) = &error else { panic!("{error:?}") };
        assert_eq!(timeout.after(), limit);
        assert_eq!(error.to_string(), "POST /v3/pay/transactions/jsapi: no answer within 300ms");
        assert!(error.is_retryable() && error.may_have_taken_effect());
        assert!(begun.elapsed() >= limit && begun.elapsed() < Duration::from_secs(10));
        let error = query().send(&client).timeout(limit).await.unwrap_err();
        assert!(matches!(error, Error::Timeout(_)) && !error.may_have_taken_effect());
    }
}

#[tokio::test]
async fn a_gateways_page_is_kept() {
    for status in [500, 502, 503, 504] {
        let page = Reply::new(status, "<html>busy</html>").header("Content-Type", "text/html");
        let error = error_of(page.header("Request-ID", "R-1")).await;
        let api = error.api().unwrap();
        assert_eq!((api.status().as_u16(), api.raw_code()), (status, ""));
        assert_eq!(&api.answer().body[..], b"<html>busy</html>");
        assert_eq!(api.answer().header("content-type"), Some("text/html"));
        assert!(error.is_retryable() && error.may_have_taken_effect() && !api.is_verified());
        assert_eq!(
            error.to_string(),
            format!("POST /v3/pay/transactions/jsapi: {status}: {} [Request-ID R-1]", api.message())
        );
    }
}

#[tokio::test]
async fn too_many_requests_moved_nothing() {
    let body = r#"{"code":"FREQUENCY_LIMITED","message":"slow down"}"#;
    let error = error_of(Reply::json(429, body).header("Retry-After", "1")).await;
    assert_eq!(error.api().unwrap().raw_code(), "FREQUENCY_LIMITED");
    assert!(error.is_retryable() && !error.may_have_taken_effect());
    assert_eq!(
        error.to_string(),
        "POST /v3/pay/transactions/jsapi: 429 FREQUENCY_LIMITED: slow down [Request-ID 08F4A1B2-loopback]"
    );
}

/// Neither the memory nor the time of a client is at the mercy of who answers.
#[tokio::test]
async fn an_endless_answer_is_taken_up_to_a_bound() {
    let noise = "x".repeat(100_000);
    for status in [400, 500, 503] {
        let error = error_of(Reply::new(status, noise.as_str()).endless()).await;
        let api = error.api().unwrap();
        assert_eq!((api.status().as_u16(), api.answer().body.len()), (status, 64 * 1024));
        assert!(error.to_string().len() < 200);
    }
    let megabytes = Reply::new(500, vec![b'x'; 10_000_000]);
    assert_eq!(error_of(megabytes).await.api().unwrap().answer().body.len(), 64 * 1024);

    let reply = Reply::json(200, noise).endless().signed_by(&public_key());
    let server = Server::start(move |_| reply.clone());
    let client = client(&server).longest_answer(1_000_000).build().unwrap();
    let error = order().send(&client).await.unwrap_err();
    let Error::Answer(unreadable) = &error else { panic!("{error:?}") };
    assert!(matches!(unreadable.problem(), AnswerProblem::TooLong { at_most: 1_000_000 }));
    assert_eq!(unreadable.answer().body.len(), 1_000_000);
    assert!(error.to_string().contains("longer than 1000000 bytes"), "{error}");
    assert!(error.may_have_taken_effect() && !error.is_retryable());
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let other = Server::unchecked(|_| Reply::new(200, ""));
    for status in [301, 302, 303, 307, 308] {
        let location = format!("{}/v3/elsewhere?token=1", other.origin);
        let error = error_of(Reply::new(status, "").header("Location", location)).await;
        let Error::Answer(unreadable) = &error else { panic!("{error:?}") };
        let AnswerProblem::Redirect { origin } = unreadable.problem() else { panic!("{error:?}") };
        assert_eq!(origin.as_deref(), Some(other.origin.as_str()));
        assert_eq!(
            error.to_string(),
            format!(
                "POST /v3/pay/transactions/jsapi: unexpected answer, status {status}: a redirect to {}, which is not followed",
                other.origin
            )
        );
        assert!(!error.is_retryable() && error.may_have_taken_effect());
    }
    assert_eq!(other.count(), 0, "the signature went to nobody else");
}

/// One connection serves call after call, unless it lay idle for so long that WeChat Pay, which closes
/// it after 8 s, may be closing it just then: what is sent into that is lost.
#[tokio::test]
async fn a_connection_is_kept_but_not_for_long() {
    let server = Server::start(|_| signed());
    let client = once(&server);
    for (idle, connections) in [(0, 1), (1, 1), (6, 1), (7, 2), (6, 2), (9, 3)] {
        tokio::time::pause();
        tokio::time::advance(Duration::from_secs(idle)).await;
        tokio::time::resume();
        query().send(&client.clone()).await.unwrap();
        assert_eq!(server.connections(), connections, "after {idle} s");
    }
}

/// A program's runtime may end and another begin: the connections of the first are not taken for alive.
#[test]
fn a_client_outlives_a_runtime() {
    let server = Server::start(|_| Reply::json(200, "{}").signed_by(&public_key()));
    let client = once(&server);
    for orders in 1..=3 {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async { order().send(&client).await.unwrap() });
        assert_eq!(server.count(), orders);
    }
}

/// Puts the signature of `body` on a reply whose bytes carry that body in another way.
fn signed_headers_of(body: &str, reply: Reply) -> Reply {
    let signature = public_key().headers(body.as_bytes(), crate::common::server::now());
    signature.into_iter().fold(reply, |reply, (name, value)| reply.header(name, value))
}
