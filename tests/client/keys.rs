//! WeChat Pay's certificates: asked for when they are needed, once however many need them.

use std::pin::pin;
use std::sync::atomic::{AtomicI64, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::{Either, join_all, select};
use wechatpay::client::CertificatesError;
use wechatpay::crypto::KeyId;
use wechatpay::keyring::VerifyError;
use wechatpay::{Client, Error, RetryPolicy};

use crate::calls::{ORDER, PAID, order, query};
use crate::common::openssl::{certificate, merchant, next_platform, platform};
use crate::common::server::{
    API_V3_KEY, End, Gate, PUBLIC_KEY_ID, Reply, Server, Signer, certificate_list, certificates, client,
    merchant_client, now, public_key,
};

const LIST: &str = "/v3/certificates";

fn paid_signed_by(signer: &Signer) -> Reply {
    Reply::json(200, PAID).signed_by(signer)
}

/// What the server answers, which a test may change.
#[derive(Clone)]
struct Answers(Arc<Mutex<(Reply, Reply)>>);

impl Answers {
    fn new(list: Reply, other: Reply) -> Self {
        Self(Arc::new(Mutex::new((list, other))))
    }

    fn set(&self, list: Reply, other: Reply) {
        *self.0.lock().unwrap() = (list, other);
    }

    fn serve(&self) -> Server {
        let answers = Arc::clone(&self.0);
        Server::start(move |request| {
            let (list, other) = answers.lock().unwrap().clone();
            if request.path() == LIST { list } else { other }
        })
    }
}

fn list_of(certificates: &[(&str, &str)]) -> Reply {
    Reply::json(200, certificate_list(certificates))
}

/// The first certificate alone, signed with itself.
fn first_list() -> Reply {
    let [(old, signer), _] = certificates();
    list_of(&[("1A2B", old)]).signed_by(&signer)
}

/// Both, signed with the new one.
fn second_list() -> Reply {
    let [(old, _), (new, signer)] = certificates();
    list_of(&[("1A2B", old), ("3C4D", new)]).signed_by(&signer)
}

fn of_certificates(server: &Server) -> Client {
    // A thousand signatures of an unoptimised backend take longer than an attempt may, and what is
    // counted here are calls, not attempts.
    let mut retry = RetryPolicy::default();
    retry.attempt_timeout = Duration::from_secs(120);
    merchant_client(server)
        .api_v3_key(API_V3_KEY)
        .timeout(Duration::from_secs(120))
        .retry(retry)
        .build()
        .unwrap()
}

/// What the calls give; what is done meanwhile is not waited for once they are over, or a call that
/// failed would be waited for in vain.
async fn meanwhile<T>(calls: impl Future<Output = T>, done: impl Future<Output = ()>) -> T {
    match select(pin!(calls), pin!(done)).await {
        Either::Left((results, _)) => results,
        Either::Right(((), calls)) => calls.await,
    }
}

/// Lets a minute pass, for a client whose calls are all over.
async fn a_minute_later() {
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(61)).await;
    tokio::time::resume();
}

#[tokio::test]
async fn a_thousand_first_calls_ask_once() {
    let gate = Gate::closed();
    let [(_, signer), _] = certificates();
    let server = Answers::new(first_list().behind(&gate), paid_signed_by(&signer)).serve();
    let client = of_certificates(&server);
    let query = query();
    let calls = join_all((0..1000).map(|_| async { query.send(&client).await }));
    // All calls have begun by then: they are polled before this is.
    let arrived = async {
        server.arrived(1).await;
        gate.open();
    };
    for answer in meanwhile(calls, arrived).await {
        answer.unwrap();
    }
    assert_eq!((server.count_of(LIST), server.count()), (1, 1001));
}

/// A caller who saw no key, and came to ask for one when another's fetch was over.
#[test]
fn a_caller_who_comes_late_does_not_ask_again() {
    let [(_, signer), _] = certificates();
    let server = Answers::new(first_list(), paid_signed_by(&signer)).serve();
    let (ready, is_ready) = std::sync::mpsc::channel();
    let (fetched, is_fetched) = std::sync::mpsc::channel();
    let late = Mutex::new(Some((ready, is_fetched)));
    let clock = move || {
        let is_late = std::thread::current().name() == Some("late");
        // The first time it looks at the clock, it has looked at the keys.
        if let Some((ready, is_fetched)) = is_late.then(|| late.lock().unwrap().take()).flatten() {
            ready.send(()).unwrap();
            is_fetched.recv().unwrap();
        }
        now()
    };
    let client = merchant_client(&server).api_v3_key(API_V3_KEY).clock(clock).build().unwrap();
    let call = |client: &Client| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async { query().send(client).await.unwrap() });
    };
    std::thread::scope(|scope| {
        let late = std::thread::Builder::new().name("late".to_owned());
        let late = late.spawn_scoped(scope, || call(&client)).unwrap();
        is_ready.recv().unwrap();
        call(&client);
        fetched.send(()).unwrap();
        late.join().unwrap();
    });
    assert_eq!((server.count_of(LIST), server.count()), (1, 3));
}

/// The requests are all on their way when the keys change; half of the answers are signed with the
/// old one, half with the new one.
#[tokio::test]
async fn a_thousand_calls_in_flight_during_a_rotation_succeed() {
    let [(_, old), (_, new)] = certificates();
    let answers = Answers::new(first_list(), paid_signed_by(&old));
    let gate = Gate::closed();
    let halves = [paid_signed_by(&old).behind(&gate), paid_signed_by(&new).behind(&gate)];
    let (serving, number) = (answers.clone(), AtomicI64::new(0));
    let server = Server::start(move |request| {
        let (list, other) = serving.0.lock().unwrap().clone();
        match (request.path(), request.method.as_str()) {
            (LIST, _) => list,
            (_, "POST") => halves[usize::from(number.fetch_add(1, Relaxed) % 2 == 0)].clone(),
            _ => other,
        }
    });
    let client = of_certificates(&server);
    query().send(&client).await.unwrap();
    assert_eq!(server.count(), 2);
    a_minute_later().await;

    let order = order();
    let calls = join_all((0..1000).map(|_| async { order.send(&client).await }));
    let arrived = async {
        server.arrived(1002).await;
        answers.set(second_list(), paid_signed_by(&new));
        gate.open();
    };
    for result in meanwhile(calls, arrived).await {
        result.unwrap();
    }
    assert_eq!((server.count_of(ORDER), server.count_of(LIST)), (1000, 2));
    // From now on the new one is asked for and encrypted with, and the old one believed as before.
    query().send(&client).await.unwrap();
    assert_eq!(server.requests().pop().unwrap().header("Wechatpay-Serial"), Some("3C4D"));
    answers.set(second_list(), paid_signed_by(&old));
    query().send(&client).await.unwrap();
    assert_eq!(server.count_of(LIST), 2);
}

#[tokio::test]
async fn unknown_serial_numbers_make_it_ask_once_a_minute_at_most() {
    let [(_, old), (_, new)] = certificates();
    let answers = Answers::new(first_list(), paid_signed_by(&old));
    let server = answers.serve();
    let client = of_certificates(&server);
    query().send(&client).await.unwrap();
    answers.set(first_list(), paid_signed_by(&Signer::new(next_platform(), "ABCD1234")));
    for minute in 1..=3 {
        let calls = (0..10).map(|_| async { query().send(&client).await.unwrap_err() });
        let mut errors = join_all(calls).await;
        for _ in 0..10 {
            errors.push(query().send(&client).await.unwrap_err());
        }
        for error in errors {
            let Error::Signature(refused) = error else { panic!("{error:?}") };
            assert_eq!(*refused.problem(), VerifyError::UnknownKey { serial: "ABCD1234".to_owned() });
        }
        assert_eq!(server.count_of(LIST), minute);
        a_minute_later().await;
    }
    // And the one that is new at last is found.
    answers.set(second_list(), paid_signed_by(&new));
    query().send(&client).await.unwrap();
    assert_eq!(server.count_of(LIST), 4);
}

#[tokio::test]
async fn a_public_key_and_certificates_are_known_side_by_side() {
    let [(_, old), _] = certificates();
    let answers = Answers::new(first_list(), paid_signed_by(&public_key()));
    let server = answers.serve();
    let client = client(&server).api_v3_key(API_V3_KEY).build().unwrap();
    query().send(&client).await.unwrap();
    assert_eq!(server.count_of(LIST), 0, "not needed yet");
    for signer in [&old, &public_key(), &old] {
        answers.set(first_list(), paid_signed_by(signer));
        query().send(&client).await.unwrap();
        assert_eq!(server.count_of(LIST), 1);
    }
    for request in server.requests().iter().filter(|request| request.path() != LIST) {
        assert_eq!(request.header("Wechatpay-Serial"), Some(PUBLIC_KEY_ID));
    }
}

/// A certificate is believed to its last second, and the client then asks for the next by itself.
#[tokio::test]
async fn an_old_certificate_is_believed_until_it_expires() {
    let brief = certificate(&platform().pkcs8, "0B0B", "20200101000000Z", "20991231000000Z");
    let end = 4_102_358_400; // 2099-12-31T00:00:00Z
    let (old, new) = (Signer::new(platform(), "0B0B"), Signer::new(next_platform(), "0C0C"));
    let next = certificate(&next_platform().pkcs8, "0C0C", "20200201000000Z", "21200101000000Z");
    let time = Arc::new(AtomicI64::new(end));
    let serving = Arc::clone(&time);
    let server = Server::unchecked(move |request| {
        let (now, by_old) = (serving.load(Relaxed), old.clone());
        match request.path() {
            LIST => list_of(&[("0B0B", &brief), ("0C0C", &next)]).signed_at(&new, now),
            _ => Reply::json(200, PAID).signed_at(&by_old, now),
        }
    });
    let ours = Arc::clone(&time);
    let client = merchant_client(&server).api_v3_key(API_V3_KEY).clock(move || ours.load(Relaxed)).build();
    let client = client.unwrap();
    query().send(&client).await.unwrap();
    time.store(end + 1, Relaxed);
    let Err(Error::Signature(refused)) = query().send(&client).await else { panic!("it was believed") };
    assert_eq!(*refused.problem(), VerifyError::ExpiredKey { id: KeyId::serial("0B0B").unwrap() });
}

/// The error of an order for which the certificates could not be had. It was not sent.
async fn error_with(list: Reply) -> (Error, Server) {
    let [(_, signer), _] = certificates();
    let server = Answers::new(list, paid_signed_by(&signer)).serve();
    let client = of_certificates(&server);
    let error = order().send(&client).await.unwrap_err();
    assert!(!error.may_have_taken_effect());
    assert_eq!(server.count_of(ORDER), 0);
    assert!(client.keyring().unwrap().keys().is_empty(), "whole or not at all");
    (error, server)
}

#[tokio::test]
async fn a_merchant_without_certificates_is_told_so() {
    let body = r#"{"code":"RESOURCE_NOT_EXISTS","message":"无可用的平台证书"}"#;
    // WeChat Pay signs it with the public key, which the client was not given.
    for reply in [Reply::json(404, body), Reply::json(404, body).signed_by(&public_key())] {
        let begun = std::time::Instant::now();
        let (error, server) = error_with(reply).await;
        let Error::Certificates(why) = &error else { panic!("{error:?}") };
        assert!(matches!(***why, CertificatesError::NoCertificates(_)), "{error:?}");
        let said = error.to_string();
        assert!(
            said.contains("this merchant has none; give the client WeChat Pay's public key and its id"),
            "{said}"
        );
        assert!(said.contains("404 RESOURCE_NOT_EXISTS: 无可用的平台证书"), "{said}");
        assert_eq!(error.request_id(), Some("08F4A1B2-loopback"));
        assert!(!error.is_retryable());
        assert_eq!(server.count(), 1);
        assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    }
}

#[tokio::test]
async fn a_list_that_is_not_right_as_a_whole_is_none() {
    let [(old, signer), (new, _)] = certificates();
    let own = certificate(&merchant().pkcs8, "77", "20200101000000Z", "20991231000000Z");
    let both = || list_of(&[("1A2B", old), ("3C4D", new)]);
    for (list, why) in [
        (both(), "not signed: the header Wechatpay-Serial is missing"),
        (both().signed_by(&Signer::new(merchant(), "1A2B")), "the signature is not WeChat Pay's"),
        (both().signed_by(&public_key()), "which is not in the keyring"),
        (both().signed_at(&signer, now() - 400), "s away from this clock"),
        (list_of(&[("1A2B", old), ("77", &own)]).signed_by(&signer), "77 is the merchant's own certificate"),
        (list_of(&[("1A2B", old), ("3C4E", new)]).signed_by(&signer), "\"3C4E\" is in fact 3C4D"),
        (list_of(&[("1A2B", old), ("3C4D", "no certificate")]).signed_by(&signer), "\"3C4D\": certificate: "),
        (list_of(&[]).signed_by(&signer), "it is empty"),
        (Reply::json(200, "{}").signed_by(&signer), "the field data is missing"),
        (Reply::json(200, "<html>").signed_by(&signer), "not JSON"),
        (Reply::new(204, "").signed_by(&signer), "not JSON"),
    ] {
        let (error, server) = error_with(list).await;
        let Error::Certificates(problem) = &error else { panic!("{error:?}") };
        assert!(matches!(***problem, CertificatesError::List { .. }), "{error:?}");
        let said = error.to_string();
        assert!(
            said.starts_with("POST /v3/pay/transactions/jsapi: the list of WeChat Pay's certificates: ")
                && said.contains(why),
            "{said}"
        );
        assert!(!error.is_retryable());
        assert_eq!(server.count(), 1);
    }
}

#[tokio::test]
async fn another_api_v3_key_is_named_as_the_reason() {
    let server = Answers::new(first_list(), Reply::new(500, "")).serve();
    let client = merchant_client(&server).api_v3_key("another key of thirty-two bytes.").build().unwrap();
    let error = order().send(&client).await.unwrap_err();
    assert!(error.to_string().contains("the APIv3 key is probably not the merchant platform's"), "{error}");
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn what_was_wrong_with_the_list_may_be_right_with_the_next_call() {
    let [(_, signer), _] = certificates();
    let answers = Answers::new(Reply::new(503, ""), paid_signed_by(&signer));
    let server = answers.serve();
    let client = of_certificates(&server);
    let error = order().send(&client).await.unwrap_err();
    let Error::Certificates(why) = &error else { panic!("{error:?}") };
    assert!(matches!(&***why, CertificatesError::Call(Error::Api(_))), "{error:?}");
    assert!(error.is_retryable() && !error.may_have_taken_effect());
    assert_eq!((server.count_of(LIST), server.count()), (3, 3), "a query, tried again as any");
    answers.set(Reply::none(End::Reset), paid_signed_by(&signer));
    assert!(order().send(&client).await.unwrap_err().is_retryable());
    answers.set(first_list(), paid_signed_by(&signer));
    order().send(&client).await.unwrap();
    assert_eq!(server.count_of(ORDER), 1);
}

#[tokio::test]
async fn a_caller_who_gives_up_takes_nobody_with_him() {
    let [(_, signer), _] = certificates();
    let gate = Gate::closed();
    let server = Answers::new(first_list().behind(&gate), paid_signed_by(&signer)).serve();
    let client = of_certificates(&server);
    let order = order();
    // The first one starts the fetch; it waits for it, and then goes away.
    let first = order.send(&client).timeout(Duration::from_millis(100));
    let dropped = tokio::time::timeout(Duration::from_millis(100), order.send(&client).into_future());
    let (gave_up, dropped) = tokio::join!(first, dropped);
    let error = gave_up.unwrap_err();
    assert!(
        matches!(error, Error::Timeout(_)) && !error.may_have_taken_effect(),
        "nothing was sent: {error:?}"
    );
    assert!(dropped.is_err());
    let (answer, ()) = tokio::join!(order.send(&client).into_future(), async {
        server.arrived(1).await;
        gate.open();
    });
    answer.unwrap();
    assert_eq!((server.count_of(LIST), server.count_of(ORDER)), (1, 1));
}

/// A fetch goes down with the runtime of who started it, and is then begun again.
#[test]
fn a_fetch_whose_runtime_is_gone_is_begun_again() {
    let [(_, signer), _] = certificates();
    let answers = Answers::new(Reply::none(End::Stalled), paid_signed_by(&signer));
    let server = answers.serve();
    let client = of_certificates(&server);
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let error = runtime().block_on(async {
        let error = order().send(&client).timeout(Duration::from_millis(100)).await.unwrap_err();
        server.arrived(1).await;
        error
    });
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    answers.set(first_list(), paid_signed_by(&signer));
    runtime().block_on(async { order().send(&client).await.unwrap() });
    assert_eq!((server.count_of(LIST), server.count_of(ORDER)), (2, 1));
}

#[tokio::test]
async fn a_program_may_ask_for_them_as_it_starts() {
    let [(_, signer), _] = certificates();
    let server = Answers::new(first_list(), paid_signed_by(&signer)).serve();
    let client = of_certificates(&server);
    client.refresh_certificates().await.unwrap();
    assert!(client.keyring().unwrap().keys().get("1a2b").is_some());
    query().send(&client).await.unwrap();
    assert_eq!(server.count_of(LIST), 1);
    let without = crate::common::server::client(&server).build().unwrap();
    let error = without.refresh_certificates().await.unwrap_err();
    assert!(matches!(error, Error::Config(_)) && error.to_string().contains("APIv3 key"), "{error:?}");
}

/// The list is asked for again after a probe, as any query is.
#[tokio::test]
async fn a_probe_in_place_of_the_list_is_not_the_end() {
    let lists = std::sync::atomic::AtomicUsize::new(0);
    let server = Server::start(move |request| {
        let [(pem, signer), _] = certificates();
        if request.path() != "/v3/certificates" {
            return Reply::json(200, PAID).signed_by(&signer);
        }
        let list = Reply::json(200, certificate_list(&[("1A2B", pem)])).signed_by(&signer);
        let probe = lists.fetch_add(1, std::sync::atomic::Ordering::Relaxed) == 0;
        if probe { list.header("Wechatpay-Signature", "WECHATPAY/SIGNTEST/bm90IG9uZQ==") } else { list }
    });
    let client = merchant_client(&server).api_v3_key(API_V3_KEY).build().unwrap();
    query().send(&client).await.unwrap();
    assert_eq!(server.count_of("/v3/certificates"), 2);
}

/// A certificate that left the list is trusted no longer, but for what was on its way before.
#[tokio::test]
async fn a_call_on_its_way_is_answered_under_the_keys_it_began_with() {
    let [(_, old), (new_pem, new)] = certificates();
    let answers = Answers::new(second_list(), paid_signed_by(&old));
    let server = answers.serve();
    let client = merchant_client(&server).api_v3_key(API_V3_KEY).retry(RetryPolicy::never()).build().unwrap();
    client.refresh_certificates().await.unwrap();
    assert_eq!(client.keyring().unwrap().keys().iter().count(), 2);

    let gate = Gate::closed();
    answers.set(list_of(&[("3C4D", new_pem)]).signed_by(&new), paid_signed_by(&old).behind(&gate));
    let on_its_way = tokio::spawn({
        let client = client.clone();
        async move { order().send(&client).await.map(drop) }
    });
    server.arrived(2).await;
    client.refresh_certificates().await.unwrap();
    assert_eq!(client.keyring().unwrap().keys().iter().count(), 1);
    gate.open();
    on_its_way.await.unwrap().unwrap();

    let error = order().send(&client).await.unwrap_err();
    let Error::Signature(refused) = &error else { panic!("{error:?}") };
    assert!(matches!(refused.problem(), VerifyError::UnknownKey { serial } if serial == "1A2B"), "{error}");
}
