//! A transport of one's own, and what takes days on the wire.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream;
use http::{Request, Response};
use tokio::time::{Instant, advance};
use wechatpay::client::ClientBuilder;
use wechatpay::transport::{Body, BoxFuture, Stage, Transport, TransportError};
use wechatpay::{Client, Error, Fen};

use crate::calls::{PAID, order, query};
use crate::common::openssl::{merchant, platform};
use crate::common::server::{
    API_V3_KEY, MERCHANT_ID, MERCHANT_SERIAL, PUBLIC_KEY_ID, Signer, certificate_list, certificates, now,
    public_key,
};

type Answered = Result<Response<Body>, TransportError>;

/// Answers without any network.
struct Memory<F> {
    answer: F,
    requests: Mutex<Vec<Request<Bytes>>>,
}

impl<F: Fn(&Request<Bytes>) -> BoxFuture<'static, Answered>> Memory<F> {
    fn new(answer: F) -> Arc<Self> {
        Arc::new(Self { answer, requests: Mutex::default() })
    }

    fn count(&self) -> usize {
        self.requests.lock().unwrap().len()
    }

    fn uris(&self) -> Vec<String> {
        self.requests.lock().unwrap().iter().map(|request| request.uri().to_string()).collect()
    }
}

impl<F> Transport for Memory<F>
where
    F: Fn(&Request<Bytes>) -> BoxFuture<'static, Answered> + Send + Sync + 'static,
{
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Answered> {
        let answer = (self.answer)(&request);
        self.requests.lock().unwrap().push(request);
        answer
    }
}

fn at_once(answered: Answered) -> BoxFuture<'static, Answered> {
    Box::pin(async { answered })
}

fn signed(body: &str, signer: &Signer) -> Response<Body> {
    let mut response = Response::builder().status(200);
    for (name, value) in signer.headers(body.as_bytes(), now()) {
        response = response.header(name, value);
    }
    response.body(Body::full(body.to_owned())).unwrap()
}

fn merchant_client() -> ClientBuilder {
    Client::builder()
        .merchant_id(MERCHANT_ID)
        .certificate_serial(MERCHANT_SERIAL)
        .private_key(&merchant().pkcs8)
}

fn client(transport: Arc<dyn Transport>) -> Client {
    let client = merchant_client().public_key(PUBLIC_KEY_ID, &platform().spki);
    client.transport(transport).build().unwrap()
}

#[tokio::test]
async fn a_call_travels_over_any_transport() {
    let memory = Memory::new(|_| at_once(Ok(signed(PAID, &public_key()))));
    let client = client(memory.clone());
    let answer = query().send(&client).await.unwrap();
    assert_eq!((answer.http_status().as_u16(), answer.amount.as_ref().unwrap().total), (200, Some(Fen(100))));
    let host = "https://api.mch.weixin.qq.com";
    assert_eq!(memory.uris(), [format!("{host}/v3/pay/transactions/out-trade-no/order-1?mchid=1900000001")]);
    let requests = memory.requests.lock().unwrap();
    let authorization = &requests[0].headers()["authorization"];
    assert!(authorization.is_sensitive(), "so that whoever prints headers does not print it");
}

#[tokio::test]
async fn a_body_may_come_in_pieces_and_break_off() {
    let pieces = |last: Result<Bytes, TransportError>| {
        let mut response = signed(PAID, &public_key());
        let (first, second) = PAID.as_bytes().split_at(7);
        let pieces =
            [Ok(Bytes::copy_from_slice(first)), Ok(Bytes::new()), Ok(Bytes::copy_from_slice(second)), last];
        *response.body_mut() = Body::stream(stream::iter(pieces));
        at_once(Ok(response))
    };
    let whole = Memory::new(move |_| pieces(Ok(Bytes::new())));
    order().send(&client(whole)).await.unwrap();
    let broken = Memory::new(move |_| pieces(Err(TransportError::new(Stage::Body, "the cable was cut"))));
    let error = order().send(&client(broken.clone())).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "POST /v3/pay/transactions/jsapi: https://api.mch.weixin.qq.com: the answer broke off: the cable was cut"
    );
    assert!(error.may_have_taken_effect() && broken.count() == 1);
}

/// Outside of tokio there is no clock to wait with.
#[test]
fn without_a_runtime_a_call_says_so() {
    let memory = Memory::new(|_| at_once(Ok(signed(PAID, &public_key()))));
    let of_certificates = merchant_client().api_v3_key(API_V3_KEY).transport(memory.clone()).build().unwrap();
    for client in [client(memory.clone()), of_certificates] {
        let order = order();
        let mut call = order.send(&client).into_future();
        let polled = call.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        let Poll::Ready(Err(error)) = polled else { panic!("{polled:?}") };
        assert!(matches!(error, Error::Config(_)), "{error:?}");
        assert!(error.to_string().contains("a tokio runtime around the call"), "{error}");
    }
    assert_eq!(memory.count(), 0);
}

/// What was not sent may be sent again, to the other host first.
#[tokio::test(start_paused = true)]
async fn an_order_that_was_not_sent_is_sent_again() {
    let number = AtomicUsize::new(0);
    let memory = Memory::new(move |_| {
        let first = number.fetch_add(1, Relaxed) < 2;
        let refused = || Err(TransportError::new(Stage::Connect, "no route"));
        at_once(if first { refused() } else { Ok(signed(PAID, &public_key())) })
    });
    let begun = Instant::now();
    order().send(&client(memory.clone())).await.unwrap();
    let hosts: Vec<_> = memory.uris().iter().map(|uri| uri.split('/').nth(2).unwrap().to_owned()).collect();
    assert_eq!(hosts, ["api.mch.weixin.qq.com", "api2.wechatpay.cn", "api.mch.weixin.qq.com"]);
    let waited = begun.elapsed();
    assert!(waited >= Duration::from_millis(200) && waited <= Duration::from_millis(401), "{waited:?}");
}

#[tokio::test]
async fn each_stage_says_what_became_of_the_order() {
    for (stage, sent, retryable, attempts) in [
        (Stage::Connect, false, true, 3),
        (Stage::Sent, true, true, 1),
        (Stage::Body, true, true, 1),
        (Stage::ClientCertificate, false, false, 1),
    ] {
        let memory = Memory::new(move |_| at_once(Err(TransportError::new(stage, "why"))));
        let error = order().send(&client(memory.clone())).await.unwrap_err();
        let Error::Transport(failure) = &error else { panic!("{error:?}") };
        assert_eq!((failure.stage(), error.may_have_taken_effect()), (stage, sent));
        assert_eq!((error.is_retryable(), memory.count()), (retryable, attempts), "{stage:?}");
        assert!(error.to_string().ends_with(": why"), "{error}");
    }
}

#[tokio::test]
async fn many_merchants_may_share_one_transport() {
    let memory = Memory::new(|request| {
        let other = request.headers()["authorization"].to_str().unwrap().contains("mchid=\"1900000002\"");
        at_once(Ok(signed(
            if other { r#"{"attach":"second"}"# } else { r#"{"attach":"first"}"# },
            &public_key(),
        )))
    });
    let second = merchant_client().merchant_id("1900000002").public_key(PUBLIC_KEY_ID, &platform().spki);
    let second = second.transport(memory.clone()).build().unwrap();
    let first = client(memory.clone());
    for _ in 0..2 {
        assert_eq!(query().send(&first).await.unwrap().attach.as_deref(), Some("first"));
        assert_eq!(query().send(&second).await.unwrap().attach.as_deref(), Some("second"));
    }
    assert_eq!(memory.count(), 4);
}

const HALF_A_DAY: Duration = Duration::from_secs(12 * 60 * 60);

/// Lets what runs in the background run.
async fn settle() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test(start_paused = true)]
async fn certificates_are_looked_after_in_the_background_as_long_as_the_client_lives() {
    let lists = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&lists);
    let memory = Memory::new(move |request| {
        let [(old, signer), (new, _)] = certificates();
        let is_list = request.uri().path() == "/v3/certificates";
        let body = if is_list { certificate_list(&[("1A2B", old), ("3C4D", new)]) } else { PAID.to_owned() };
        count.fetch_add(usize::from(is_list), Relaxed);
        at_once(Ok(signed(&body, &signer)))
    });
    let client = merchant_client().api_v3_key(API_V3_KEY).transport(memory).build().unwrap();
    for half_days in 1..6 {
        for _ in 0..3 {
            query().send(&client).await.unwrap();
            settle().await;
            assert_eq!(lists.load(Relaxed), half_days);
        }
        advance(HALF_A_DAY).await;
    }
}

/// A list that cannot be had, or does not come, is nobody's business while there is a valid key.
#[tokio::test(start_paused = true)]
async fn a_refresh_that_fails_or_hangs_does_not_touch_calls() {
    let lists = Arc::new(AtomicUsize::new(0));
    for hangs in [false, true] {
        lists.store(0, Relaxed);
        let count = Arc::clone(&lists);
        let memory = Memory::new(move |request| {
            if request.uri().path() != "/v3/certificates" {
                return at_once(Ok(signed(PAID, &certificates()[0].1)));
            }
            count.fetch_add(1, Relaxed);
            if hangs {
                return Box::pin(std::future::pending());
            }
            at_once(Ok(Response::builder().status(404).body(Body::full("{}")).unwrap()))
        });
        let client = merchant_client().platform_certificate(certificates()[0].0).api_v3_key(API_V3_KEY);
        let client = client.transport(memory).build().unwrap();
        for minutes in 1..=3 {
            for _ in 0..5 {
                let begun = Instant::now();
                query().send(&client).await.unwrap();
                settle().await;
                assert_eq!(begun.elapsed(), Duration::ZERO, "it was not waited for");
            }
            assert_eq!(lists.load(Relaxed), minutes, "once a minute at most");
            advance(Duration::from_secs(61)).await;
            settle().await;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn who_has_a_public_key_only_needs_no_certificates() {
    let memory = Memory::new(|_| at_once(Ok(signed(PAID, &public_key()))));
    let client = merchant_client().public_key(PUBLIC_KEY_ID, &platform().spki).api_v3_key(API_V3_KEY);
    let client = client.transport(memory.clone()).build().unwrap();
    for _ in 0..4 {
        query().send(&client).await.unwrap();
        settle().await;
        advance(HALF_A_DAY).await;
    }
    assert_eq!(memory.count(), 4);
}
