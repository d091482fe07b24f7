//! Handlers by event type behind plain `http` types: whom a notification goes to, how often, and what
//! WeChat Pay hears of it.

use std::future::Future;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use serde_json::{Value, json};
use tokio::sync::Notify;
use tokio::time::Instant;
use wechatpay::Fen;
use wechatpay::crypto::random_nonce;
use wechatpay::keyring::NONCE;
use wechatpay::notify::{
    BoxError, Claim, EventType, MemoryStore, Router, SeenKey, SeenStore, StoreFuture, ack, fail,
};
use wechatpay::webhook::v3::{refund, transaction};

use crate::common::notify::{Message, notifications};

pub(crate) fn paid(transaction_id: &str) -> Message {
    Message::of("TRANSACTION.SUCCESS", &json!({"transaction_id": transaction_id, "out_trade_no": "a"}))
}

fn refunded() -> Message {
    Message::of("REFUND.SUCCESS", &json!({"refund_id": "50", "refund_status": "SUCCESS"}))
}

async fn send(router: &Router, message: &Message) -> Response<Bytes> {
    let mut request = Request::post("/notify").body(Bytes::from(message.body.clone())).unwrap();
    *request.headers_mut() = message.headers.clone();
    router.handle(request).await
}

pub(crate) async fn status(router: &Router, message: &Message) -> u16 {
    send(router, message).await.status().as_u16()
}

fn json_of(response: &Response<Bytes>) -> Value {
    assert_eq!(response.headers()["content-type"], "application/json");
    serde_json::from_slice(response.body()).unwrap()
}

/// Counts the orders that are paid, and fails while `broken`.
pub(crate) fn counting(paid: &Arc<AtomicU32>, broken: &Arc<AtomicBool>) -> Router {
    let (paid, broken) = (Arc::clone(paid), Arc::clone(broken));
    Router::new(notifications()).on::<transaction::success::Resource>(move |_| {
        let (paid, broken) = (Arc::clone(&paid), Arc::clone(&broken));
        async move {
            if broken.load(Ordering::SeqCst) {
                return Err("the database at 10.0.0.7 does not answer".into());
            }
            paid.fetch_add(1, Ordering::SeqCst);
            Ok(ack())
        }
    })
}

#[tokio::test]
async fn a_notification_goes_to_the_handler_of_its_event() {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let (first, second, third) = (Arc::clone(&heard), Arc::clone(&heard), Arc::clone(&heard));
    let router = Router::new(notifications())
        .on::<transaction::success::Resource>(move |paid| {
            first.lock().unwrap().push(format!("paid {:?}", paid.resource.transaction_id));
            async { Ok(ack()) }
        })
        .on::<refund::success::Resource>(move |refunded| {
            let number = &refunded.resource.refund_id;
            second.lock().unwrap().push(format!("refunded {number:?} {}", refunded.notification.summary));
            async { Ok(ack()) }
        })
        .fallback(move |other| {
            third.lock().unwrap().push(format!("other {}", other.event_type));
            async { Ok(ack()) }
        });
    let other = Message::of("COMPLAINT.CREATE", &json!({"complaint_id": "1"}));
    for message in [paid("42"), refunded(), other] {
        let response = send(&router, &message).await;
        assert_eq!(response.status(), StatusCode::NO_CONTENT);
        assert!(response.body().is_empty());
    }
    let expected = [r#"paid Some("42")"#, r#"refunded Some("50") 支付成功"#, "other COMPLAINT.CREATE"];
    assert_eq!(*heard.lock().unwrap(), expected);
}

#[tokio::test]
async fn what_nobody_waits_for_is_sent_again() {
    let response = send(&Router::new(notifications()), &refunded()).await;
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(json_of(&response), json!({"code": "FAIL", "message": "not processed"}));
}

#[tokio::test]
async fn what_is_refused_reaches_no_handler() {
    let (count, broken) = Default::default();
    let router = counting(&count, &broken);
    let response = send(&router, &paid("42").with(NONCE, "other")).await;
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
    let message = "notification: the signature is not WeChat Pay's";
    assert_eq!(json_of(&response), json!({"code": "FAIL", "message": message}));
    assert_eq!(count.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn business_is_done_once_however_often_it_is_told() {
    let (count, broken) = Default::default();
    let router = counting(&count, &broken);
    // The very same bytes, then the same payment under another notification's id.
    let mut again = paid("42");
    let body = String::from_utf8(again.body).unwrap().replace("EV-2018022511223320873", "EV-2");
    again = Message::signed(body);
    for message in [paid("42"), paid("42"), again] {
        assert_eq!(status(&router, &message).await, 204);
    }
    assert_eq!(count.load(Ordering::SeqCst), 1);
    assert_eq!(status(&router, &paid("43")).await, 204);
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn the_same_number_in_another_event_is_other_business() {
    let count = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&count);
    let router = Router::new(notifications()).fallback(move |_| {
        counted.fetch_add(1, Ordering::SeqCst);
        async { Ok(ack()) }
    });
    for event in ["TRANSACTION.SUCCESS", "TRANSACTION.PAY_BACK"] {
        assert_eq!(status(&router, &Message::of(event, &json!({"transaction_id": "42"}))).await, 204);
    }
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn what_failed_is_tried_again_and_its_error_stays_here() {
    let (count, broken) = <(Arc<AtomicU32>, Arc<AtomicBool>)>::default();
    let router = counting(&count, &broken);
    broken.store(true, Ordering::SeqCst);
    let response = send(&router, &paid("42")).await;
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(json_of(&response), json!({"code": "FAIL", "message": "not processed"}));
    broken.store(false, Ordering::SeqCst);
    assert_eq!(status(&router, &paid("42")).await, 204);
    assert_eq!(count.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn an_answer_that_is_no_success_lets_it_in_again() {
    let count = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&count);
    let router = Router::new(notifications()).on::<transaction::success::Resource>(move |_| {
        let first = counted.fetch_add(1, Ordering::SeqCst) == 0;
        async move { Ok(if first { fail("the order is not known yet") } else { ack() }) }
    });
    let response = send(&router, &paid("42")).await;
    assert_eq!(json_of(&response)["message"], "the order is not known yet");
    assert_eq!(status(&router, &paid("42")).await, 204);
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[tokio::test(start_paused = true)]
async fn a_crash_lets_it_in_when_the_lease_is_over() {
    let (count, broken) = <(Arc<AtomicU32>, Arc<AtomicBool>)>::default();
    let router = Arc::new(
        Router::new(notifications()).lease(Duration::from_secs(20)).on::<transaction::success::Resource>({
            let (count, crashed) = (Arc::clone(&count), Arc::clone(&broken));
            move |_| {
                let hangs = !crashed.swap(true, Ordering::SeqCst);
                count.fetch_add(1, Ordering::SeqCst);
                async move {
                    if hangs {
                        std::future::pending::<()>().await;
                    }
                    Ok(ack())
                }
            }
        }),
    );
    let crashing = tokio::spawn({
        let router = Arc::clone(&router);
        async move { status(&router, &paid("42")).await }
    });
    while !broken.load(Ordering::SeqCst) {
        tokio::task::yield_now().await;
    }
    crashing.abort();
    assert!(crashing.await.unwrap_err().is_cancelled());

    let response = send(&router, &paid("42")).await;
    assert_eq!(json_of(&response), json!({"code": "FAIL", "message": "being processed"}));
    tokio::time::advance(Duration::from_secs(19)).await;
    assert_eq!(status(&router, &paid("42")).await, 500);
    assert_eq!(count.load(Ordering::SeqCst), 1);
    tokio::time::advance(Duration::from_secs(1)).await;
    assert_eq!(status(&router, &paid("42")).await, 204);
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn the_merchants_own_business_id_goes_first() {
    let count = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&count);
    let router = Router::new(notifications())
        .business_id(|notification| {
            let paid = notification.event_type == EventType::TransactionSuccess;
            paid.then(|| {
                let resource: Value = serde_json::from_slice(notification.raw()).unwrap();
                resource["out_trade_no"].as_str().unwrap().to_owned()
            })
        })
        .fallback(move |_| {
            counted.fetch_add(1, Ordering::SeqCst);
            async { Ok(ack()) }
        });
    for message in [paid("42"), paid("43"), refunded(), refunded()] {
        assert_eq!(status(&router, &message).await, 204);
    }
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

/// A store that is out of reach at one of its calls.
struct Broken {
    at: &'static str,
    inner: MemoryStore,
}

impl Broken {
    fn or<'a, T: Send + 'a>(&self, at: &str, works: StoreFuture<'a, T>) -> StoreFuture<'a, T> {
        if self.at == at { Box::pin(async { Err("no connection".into()) }) } else { works }
    }
}

impl SeenStore for Broken {
    fn claim<'a>(&'a self, key: &'a SeenKey, lease: Duration) -> StoreFuture<'a, Claim> {
        self.or("claim", self.inner.claim(key, lease))
    }

    fn complete<'a>(&'a self, key: &'a SeenKey) -> StoreFuture<'a, ()> {
        self.or("complete", self.inner.complete(key))
    }

    fn release<'a>(&'a self, key: &'a SeenKey, token: &'a str) -> StoreFuture<'a, ()> {
        self.or("release", self.inner.release(key, token))
    }
}

#[tokio::test]
async fn a_store_out_of_reach_stops_business_and_does_not_undo_it() {
    for (at, done, answer) in [("claim", 0, 500), ("complete", 1, 204), ("release", 1, 204)] {
        let (count, broken) = <(Arc<AtomicU32>, Arc<AtomicBool>)>::default();
        let store = Broken { at, inner: MemoryStore::default() };
        let router = counting(&count, &broken).store(store);
        assert_eq!(status(&router, &paid("42")).await, answer, "{at}");
        assert_eq!(count.load(Ordering::SeqCst), done, "{at}");
    }
}

/// A store that answers when it is told to.
struct Slow {
    at: &'static str,
    go: Arc<Notify>,
    inner: MemoryStore,
}

impl Slow {
    fn then<'a, T: Send + 'a>(&'a self, at: &str, works: StoreFuture<'a, T>) -> StoreFuture<'a, T> {
        let waits = self.at == at;
        Box::pin(async move {
            if waits {
                self.go.notified().await;
            }
            works.await
        })
    }
}

impl SeenStore for Slow {
    fn claim<'a>(&'a self, key: &'a SeenKey, lease: Duration) -> StoreFuture<'a, Claim> {
        self.then("claim", self.inner.claim(key, lease))
    }

    fn complete<'a>(&'a self, key: &'a SeenKey) -> StoreFuture<'a, ()> {
        self.then("complete", self.inner.complete(key))
    }

    fn release<'a>(&'a self, key: &'a SeenKey, token: &'a str) -> StoreFuture<'a, ()> {
        self.then("release", self.inner.release(key, token))
    }
}

/// WeChat Pay sends again for a day; what waits longer than it does is of no use.
#[tokio::test(start_paused = true)]
async fn a_store_that_does_not_answer_is_not_waited_for() {
    for (at, fails, done, answer) in
        [("claim", false, 0, 500), ("complete", false, 1, 204), ("release", true, 0, 500)]
    {
        let (count, broken) = <(Arc<AtomicU32>, Arc<AtomicBool>)>::default();
        broken.store(fails, Ordering::SeqCst);
        let store = Slow { at, go: Arc::default(), inner: MemoryStore::default() };
        let router = counting(&count, &broken).store(store);
        let begun = Instant::now();
        assert_eq!(status(&router, &paid("42")).await, answer, "{at}");
        assert!(begun.elapsed() <= Duration::from_secs(2), "{at}: {:?}", begun.elapsed());
        assert_eq!(count.load(Ordering::SeqCst), done, "{at}");
    }
}

/// As a server does where WeChat Pay hangs up: wherever the answer is at, it is dropped.
#[tokio::test]
async fn business_goes_on_to_its_end_although_nobody_waits_for_the_answer() {
    for at in ["claim", "handler", "complete"] {
        let (count, go, begun) = <(Arc<AtomicU32>, Arc<Notify>, Arc<Notify>)>::default();
        let done = Arc::new(Notify::new());
        let store = Slow { at, go: Arc::clone(&go), inner: MemoryStore::default() };
        let handler = {
            let (count, go) = (Arc::clone(&count), Arc::clone(&go));
            let (begun, done) = (Arc::clone(&begun), Arc::clone(&done));
            move |_| {
                let (count, go) = (Arc::clone(&count), Arc::clone(&go));
                let (begun, done) = (Arc::clone(&begun), Arc::clone(&done));
                async move {
                    begun.notify_one();
                    if at == "handler" {
                        go.notified().await;
                    }
                    count.fetch_add(1, Ordering::SeqCst);
                    done.notify_one();
                    Ok(ack())
                }
            }
        };
        let router = Router::new(notifications()).store(store).on::<transaction::success::Resource>(handler);
        let message = paid("42");
        {
            let mut answer = std::pin::pin!(send(&router, &message));
            let waits =
                std::future::poll_fn(|context| Poll::Ready(answer.as_mut().poll(context).is_pending()));
            assert!(waits.await, "{at}");
            if at != "claim" {
                begun.notified().await;
            }
        }
        go.notify_one();
        done.notified().await;
        if at == "complete" {
            // For the delivery that is next.
            go.notify_one();
        }
        // Until what became of it is noted, it is being processed.
        let mut answers = Vec::new();
        while answers.last() != Some(&204) {
            go.notify_one();
            answers.push(status(&router, &message).await);
            tokio::task::yield_now().await;
        }
        assert_eq!(count.load(Ordering::SeqCst), 1, "{at}");
    }
}

#[tokio::test]
async fn a_handler_that_panics_has_failed_and_is_asked_again() {
    let count = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&count);
    let router = Router::new(notifications()).on::<transaction::success::Resource>(move |_| {
        let first = counted.fetch_add(1, Ordering::SeqCst) == 0;
        async move {
            assert!(!first, "the first time");
            Ok(ack())
        }
    });
    assert_eq!(status(&router, &paid("42")).await, 500);
    assert_eq!(status(&router, &paid("42")).await, 204);
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

/// A handler written as a function fits too, and any error goes through `?`.
#[tokio::test]
async fn a_function_is_a_handler() {
    async fn pay(
        paid: wechatpay::notify::Received<transaction::success::Resource>,
    ) -> Result<wechatpay::notify::Answer, BoxError> {
        let total: u32 = paid.resource.attach.unwrap_or_default().parse()?;
        assert!(total > 0 && !random_nonce()?.is_empty());
        Ok(ack())
    }
    let router = Router::new(notifications()).on::<transaction::success::Resource>(pay);
    assert_eq!(status(&router, &paid("42")).await, 500);
    let resource = json!({"transaction_id": "42", "attach": "100"});
    assert_eq!(status(&router, &Message::of("TRANSACTION.SUCCESS", &resource)).await, 204);
}

/// One function for a refund, whether it was asked for or told.
#[tokio::test]
async fn what_is_told_is_what_is_answered() {
    use wechatpay::nouns::refund::Refund;
    fn number(refund: &Refund) -> Option<&str> {
        refund.refund_id.as_deref()
    }
    let message = refunded();
    let notification = notifications().open(&message.headers, &message.body).await.unwrap();
    let told = notification.decode::<refund::success::Resource>().unwrap().value;
    assert_eq!(number(&told), Some("50"));
    let answered: wechatpay::v3::refund::domestic::refunds::by_out_refund_no::get::Response = told.into();
    assert_eq!(number(&answered), Some("50"));
}

#[tokio::test]
async fn a_resource_that_is_no_object_fails_and_odd_fields_do_not() {
    let (count, broken) = <(Arc<AtomicU32>, Arc<AtomicBool>)>::default();
    let router = counting(&count, &broken);
    assert_eq!(status(&router, &Message::of("TRANSACTION.SUCCESS", &json!("text"))).await, 500);
    assert_eq!(count.load(Ordering::SeqCst), 0);

    let problems = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&problems);
    let router = Router::new(notifications()).on::<transaction::success::Resource>(move |paid| {
        assert_eq!(paid.resource.amount.as_ref().and_then(|amount| amount.payer_total), Some(Fen(100)));
        noted.lock().unwrap().extend(paid.problems.iter().map(ToString::to_string));
        async { Ok(ack()) }
    });
    let odd =
        json!({"transaction_id": 42, "payer": [], "attach": {}, "new": 1, "amount": {"payer_total": "100"}});
    assert_eq!(status(&router, &Message::of("TRANSACTION.SUCCESS", &odd)).await, 204);
    assert_eq!(
        *problems.lock().unwrap(),
        ["payer: expected an object, found a list", "attach: expected a text, found an object"]
    );
}
