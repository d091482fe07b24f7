//! The doors of axum, over real sockets.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::routing::post as route;
use serde_json::json;
use tokio::sync::Notify;
use wechatpay::keyring::NONCE;
use wechatpay::notify::{Answer, BODY_LIMIT, Notification, Router, ack, fail};

use crate::common::notify::{Message, Reply, as_is, notifications, post};

async fn serve(app: axum::Router) -> SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    address
}

async fn send(to: SocketAddr, path: &'static str, message: &Message, spelling: fn(&str) -> String) -> Reply {
    let message = message.clone();
    tokio::task::spawn_blocking(move || post(to, path, &message, spelling)).await.unwrap()
}

/// `/extract` answers as the notification's summary wants, `/route` is a router.
async fn app() -> SocketAddr {
    async fn extract(notification: Notification) -> Answer {
        assert_eq!(notification.event_type.as_str(), "REFUND.SUCCESS");
        if notification.raw() == b"{}" { fail("nothing in it") } else { ack() }
    }
    let router = Router::new(notifications()).fallback(|_| async { Ok(ack()) });
    let app = axum::Router::new()
        .route("/extract", route(extract))
        .with_state(notifications())
        .route("/route", router.into_route());
    serve(app).await
}

fn refunded() -> Message {
    Message::of("REFUND.SUCCESS", &json!({"refund_id": "50"}))
}

#[tokio::test]
async fn an_extractor_opens_and_an_answer_answers() {
    let to = app().await;
    let reply = send(to, "/extract", &refunded(), as_is).await;
    assert_eq!((reply.status, reply.body.len()), (204, 0));
    let reply = send(to, "/extract", &Message::of("REFUND.SUCCESS", &json!({})), as_is).await;
    assert_eq!((reply.status, reply.json()), (500, json!({"code": "FAIL", "message": "nothing in it"})));
    assert_eq!(reply.header("content-type"), Some("application/json"));
}

#[tokio::test]
async fn header_names_are_read_in_any_case() {
    let to = app().await;
    for spelling in
        [as_is, str::to_uppercase as fn(&str) -> String, |name: &str| name.replace("wechatpay", "WechatPay")]
    {
        for path in ["/extract", "/route"] {
            assert_eq!(send(to, path, &refunded(), spelling).await.status, 204);
        }
    }
}

#[tokio::test]
async fn what_is_refused_is_refused_at_both_doors() {
    let to = app().await;
    for path in ["/extract", "/route"] {
        let reply = send(to, path, &refunded().with(NONCE, "other"), as_is).await;
        assert_eq!((reply.status, reply.json()["code"].as_str()), (401, Some("FAIL")));
        let reply = send(to, path, &refunded().without(NONCE), as_is).await;
        assert_eq!(reply.status, 401);
        let message = "notification: not signed: the header Wechatpay-Nonce is missing";
        assert_eq!(reply.json()["message"], message);
        let large = Message::signed("x".repeat(10 * 1024 * 1024));
        let reply = send(to, path, &large, as_is).await;
        assert_eq!(reply.status, 413);
        assert_eq!(
            reply.json()["message"],
            format!("notification: the body has more than {BODY_LIMIT} bytes")
        );
    }
}

/// A connection that does not wait for ever.
fn connect(to: SocketAddr) -> TcpStream {
    let socket = TcpStream::connect(to).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    socket
}

/// A body without an announced length is bounded too, and one that breaks off is refused.
#[tokio::test]
async fn a_body_in_chunks_is_bounded_too() {
    let to = app().await;
    for path in ["/extract", "/route"] {
        let head = format!("POST {path} HTTP/1.1\r\nHost: {to}\r\nTransfer-Encoding: chunked\r\n\r\n");
        let status = tokio::task::spawn_blocking(move || {
            let mut socket = connect(to);
            socket.write_all(head.as_bytes()).unwrap();
            let chunk = format!("10000\r\n{}\r\n", "x".repeat(0x10000));
            // As many as fit, and one.
            for _ in 0..=BODY_LIMIT / 0x10000 {
                // The server may have had enough before the last one is through.
                let _ = socket.write_all(chunk.as_bytes());
            }
            let mut line = [0; 12];
            socket.read_exact(&mut line).unwrap();
            String::from_utf8(line.to_vec()).unwrap()
        });
        assert_eq!(status.await.unwrap(), "HTTP/1.1 413");
        let head =
            format!("POST {path} HTTP/1.1\r\nHost: {to}\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n");
        let status = tokio::task::spawn_blocking(move || {
            let mut socket = connect(to);
            socket.write_all(head.as_bytes()).unwrap();
            let mut line = [0; 12];
            socket.read_exact(&mut line).unwrap();
            String::from_utf8(line.to_vec()).unwrap()
        });
        assert_eq!(status.await.unwrap(), "HTTP/1.1 400");
    }
}

#[tokio::test]
async fn a_handler_that_panics_is_a_failure() {
    let router = Router::new(notifications()).fallback(|other| async move {
        assert_eq!(other.event_type.as_str(), "nothing like it");
        Ok(ack())
    });
    let to = serve(axum::Router::new().route("/", router.into_route())).await;
    let reply = send(to, "/", &refunded(), as_is).await;
    assert_eq!((reply.status, reply.json()), (500, json!({"code": "FAIL", "message": "not processed"})));
}

#[tokio::test]
async fn a_handler_goes_on_when_wechat_pay_has_hung_up() {
    let (began, hung_up, done) = (Arc::new(Notify::new()), Arc::new(Notify::new()), Arc::new(Notify::new()));
    let finished = Arc::new(AtomicBool::new(false));
    let router = Router::new(notifications()).fallback({
        let (began, hung_up, done) = (Arc::clone(&began), Arc::clone(&hung_up), Arc::clone(&done));
        let finished = Arc::clone(&finished);
        move |_| {
            let (began, hung_up, done) = (Arc::clone(&began), Arc::clone(&hung_up), Arc::clone(&done));
            let finished = Arc::clone(&finished);
            async move {
                began.notify_one();
                hung_up.notified().await;
                finished.store(true, Ordering::SeqCst);
                done.notify_one();
                Ok(ack())
            }
        }
    });
    // The server is dropped with the connection, so that nothing but the handler itself goes on.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let to = listener.local_addr().unwrap();
    let app = axum::Router::new().route("/", router.into_route());
    let server = tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    let waiting = tokio::task::spawn_blocking(move || {
        let message = refunded();
        let mut socket = TcpStream::connect(to).unwrap();
        let mut head = format!("POST / HTTP/1.1\r\nHost: {to}\r\nContent-Length: {}\r\n", message.body.len());
        for (name, value) in &message.headers {
            head.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
        }
        socket.write_all(format!("{head}\r\n").as_bytes()).unwrap();
        socket.write_all(&message.body).unwrap();
        socket
    });
    began.notified().await;
    drop(waiting.await.unwrap());
    server.abort();
    hung_up.notify_one();
    let went_on = tokio::time::timeout(Duration::from_secs(30), done.notified()).await;
    went_on.expect("a handler that goes on to its end");
    assert!(finished.load(Ordering::SeqCst));
}
