//! A key that is not in this process: asked for each attempt's signature, and believed only where that is one.

use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::Method;
use wechatpay::client::ClientBuilder;
use wechatpay::crypto::{Padding, PrivateKey, PublicKey, base64};
use wechatpay::launch::{Jsapi, LaunchError};
use wechatpay::signer::{BoxError, Decrypter, Offline, Signer, SigningProblem};
use wechatpay::transport::BoxFuture;
use wechatpay::{Error, RetryPolicy};

use crate::calls::{PAID, order, query};
use crate::common::openssl::{Dir, certificate, merchant, openssl, platform};
use crate::common::server::{
    API_V3_KEY, End, MERCHANT_ID, MERCHANT_SERIAL, PUBLIC_KEY_ID, Reply, Server, certificate_list,
    certificates,
};

/// Signs with openssl, which is another program.
#[derive(Default)]
struct Openssl {
    asked: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl Signer for Openssl {
    fn serial(&self) -> &str {
        MERCHANT_SERIAL
    }

    fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, BoxError>> {
        self.asked.lock().unwrap().push(message.to_vec());
        let message = message.to_vec();
        Box::pin(async move { Ok(tokio::task::spawn_blocking(move || signed_by_openssl(&message)).await?) })
    }
}

fn signed_by_openssl(message: &[u8]) -> Vec<u8> {
    let dir = Dir::new();
    let key = dir.write("key.pem", &merchant().pkcs8);
    openssl(&["dgst", "-sha256", "-sign", key.to_str().unwrap()], message)
}

/// What a signer does when it is asked, by how often it was.
struct Faulty<F>(AtomicUsize, F);

impl<F> Faulty<F> {
    fn new(act: F) -> Self {
        Self(AtomicUsize::new(0), act)
    }
}

impl<F: Fn(usize, &[u8]) -> Result<Vec<u8>, BoxError> + Send + Sync + 'static> Signer for Faulty<F> {
    fn serial(&self) -> &str {
        MERCHANT_SERIAL
    }

    fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, BoxError>> {
        let answer = (self.1)(self.0.fetch_add(1, Relaxed), message);
        Box::pin(std::future::ready(answer))
    }
}

/// Never answers.
struct Silent;

impl Signer for Silent {
    fn serial(&self) -> &str {
        MERCHANT_SERIAL
    }

    fn sign<'a>(&'a self, _: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, BoxError>> {
        Box::pin(std::future::pending())
    }
}

fn keyless(server: &Server) -> ClientBuilder {
    wechatpay::Client::builder()
        .merchant_id(MERCHANT_ID)
        .public_key(PUBLIC_KEY_ID, &platform().spki)
        .host(&server.origin)
        .retry(brisk())
}

fn brisk() -> RetryPolicy {
    let mut retry = RetryPolicy::default();
    (retry.backoff, retry.longest_backoff) = (Duration::from_millis(1), Duration::from_millis(10));
    retry
}

fn own_certificate() -> String {
    certificate(&merchant().pkcs8, MERCHANT_SERIAL, "20200101000000Z", "20991231000000Z")
}

#[tokio::test]
async fn each_attempt_is_signed_afresh_by_another_program() {
    let count = AtomicUsize::new(0);
    let server = Server::start(move |_| match count.fetch_add(1, Relaxed) {
        0 | 1 => Reply::new(503, ""),
        _ => Reply::signed_json(PAID),
    });
    let signer = Openssl::default();
    let asked = Arc::clone(&signer.asked);
    let client = keyless(&server).signer(signer).certificate(own_certificate()).build().unwrap();
    query().send(&client).await.unwrap();
    // The server takes a nonce once, and verifies the signature of each.
    assert_eq!(server.count(), 3);
    let asked = asked.lock().unwrap();
    assert_eq!(asked.iter().collect::<HashSet<_>>().len(), 3, "three strings");
    assert!(client.credentials().is_none());
    assert_eq!(client.certificate_serial().unwrap().as_str(), MERCHANT_SERIAL);
}

#[tokio::test]
async fn certificates_are_fetched_and_fields_sealed_without_a_key_in_memory() {
    let [(certificate, _), (next, _)] = certificates();
    let server = Server::start(move |request| match request.path() {
        "/v3/certificates" => {
            let list = certificate_list(&[("1A2B", certificate), ("3C4D", next)]);
            Reply::json(200, list).signed_by(&certificates()[0].1)
        }
        _ => Reply::json(200, "{}").signed_by(&certificates()[1].1),
    });
    let client = wechatpay::Client::builder()
        .merchant_id(MERCHANT_ID)
        .api_v3_key(API_V3_KEY)
        .host(&server.origin)
        .signer(Openssl::default())
        .build()
        .unwrap();
    client.request(Method::POST, "/v3/x").json(&serde_json::json!({"a": 1})).await.unwrap();
    assert_eq!(client.encrypt("王小明").await.unwrap().serial, "3C4D");
    assert_eq!(server.count_of("/v3/certificates"), 1);
}

/// What the signer does wrong, and what is said of it; nothing is ever sent.
#[tokio::test]
async fn a_signer_that_fails_or_answers_garbage_has_its_own_error_and_sends_nothing() {
    type Act = fn(usize, &[u8]) -> Result<Vec<u8>, BoxError>;
    let other =
        |_: usize, message: &[u8]| Ok(PrivateKey::parse(&platform().pkcs8).unwrap().sign(message).unwrap());
    let cases: [(Act, &str, bool); 5] = [
        (|_, _| Err("the vault is sealed".into()), "the signer failed: the vault is sealed", true),
        (|_, _| Ok(Vec::new()), "the signer answered 0 bytes", false),
        (|_, _| Ok(vec![7; 32]), "the signer answered 32 bytes", false),
        (|_, _| Ok(vec![7; 256]), "the signature is not one by the key", false),
        (other, "the signature is not one by the key", false),
    ];
    for (act, said, passing) in cases {
        let server = Server::start(|_| Reply::signed_json("{}"));
        let client =
            keyless(&server).signer(Faulty::new(act)).certificate(own_certificate()).build().unwrap();
        for error in [
            order().send(&client).await.unwrap_err(),
            query().send(&client).await.unwrap_err(),
            client.request(Method::GET, "/v3/x").await.unwrap_err(),
        ] {
            assert!(matches!(error, Error::Signer(_)) && error.to_string().contains(said), "{error}");
            assert!(!error.may_have_taken_effect() && error.is_retryable() == passing, "{error}");
        }
        assert_eq!(server.count(), 0, "{said}");
    }
}

#[tokio::test]
async fn what_was_not_sent_is_signed_again_even_of_an_order() {
    let server = Server::start(|_| Reply::signed_json(r#"{"prepay_id":"wx1"}"#));
    let once = Faulty::new(|number, message: &[u8]| match number {
        0 => Err("busy".into()),
        _ => Ok(signed_by_openssl(message)),
    });
    let client = keyless(&server).signer(once).build().unwrap();
    order().send(&client).await.unwrap();
    assert_eq!(server.count(), 1);
}

/// The earlier attempt was sent: that stays true although the next one was not.
#[tokio::test]
async fn an_attempt_that_was_sent_before_is_not_forgotten() {
    let server = Server::start(|_| Reply::new(503, ""));
    let once = Faulty::new(|number, message: &[u8]| match number {
        0 => Ok(signed_by_openssl(message)),
        _ => Err("gone".into()),
    });
    let client = keyless(&server).signer(once).build().unwrap();
    let put = client.request(Method::PUT, "/v3/x").json(&serde_json::json!({})).await;
    let error = put.unwrap_err();
    assert!(matches!(error, Error::Signer(_)) && error.may_have_taken_effect(), "{error:?}");
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_slow_signer_has_the_time_of_the_call() {
    let server = Server::start(|_| Reply::signed_json("{}"));
    let client = keyless(&server).signer(Silent).retry(RetryPolicy::never()).build().unwrap();
    let error = order().send(&client).timeout(Duration::from_millis(20)).await.unwrap_err();
    let Error::Signer(slow) = &error else { panic!("{error:?}") };
    assert_eq!(*slow.problem(), SigningProblem::Slow { after: Duration::from_millis(20) });
    assert!(!error.may_have_taken_effect() && server.count() == 0, "{error}");
}

#[tokio::test]
async fn launch_parameters_are_signed_by_it_as_well() {
    let server =
        Server::start(|_| Reply::signed_json(r#"{"prepay_id":"wx201410272009395522657a690389285100"}"#));
    let client = keyless(&server).signer(Openssl::default()).build().unwrap();
    let answer = order().send(&client).await.unwrap();
    let signed: Jsapi = client.launch(&answer, "wx8888888888888888").await.unwrap();
    let (timestamp, nonce, package) = (&signed.timestamp, &signed.nonce, &signed.package);
    let message = format!("wx8888888888888888\n{timestamp}\n{nonce}\n{package}\n");
    let signature = base64::decode(&signed.pay_sign).unwrap();
    PublicKey::parse(&merchant().spki).unwrap().verify(message.as_bytes(), &signature).unwrap();

    let silent = keyless(&server).signer(Silent).timeout(Duration::from_millis(20)).build().unwrap();
    let slow = silent.launch(&answer, "wx8888888888888888").await.map(|_: Jsapi| ());
    let after = Duration::from_millis(20);
    assert_eq!(slow, Err(LaunchError::Signer(SigningProblem::Slow { after })));
}

#[tokio::test]
async fn a_call_is_signed_by_hand_and_sent_once() {
    let server = Server::start(|_| Reply::signed_json(PAID));
    let client = keyless(&server)
        .signer(Offline::new(MERCHANT_SERIAL))
        .certificate(own_certificate())
        .build()
        .unwrap();
    let error = query().send(&client).await.unwrap_err();
    assert!(matches!(error, Error::Signer(_)) && error.to_string().contains("Call::detach"), "{error}");

    let (asked, request) = (query(), order());
    let waiting = asked.send(&client).detach().await.unwrap();
    let string = String::from_utf8(waiting.string_to_sign().to_vec()).unwrap();
    assert!(
        string.starts_with("GET\n/v3/pay/transactions/out-trade-no/order-1?mchid=1900000001\n"),
        "{string}"
    );
    let answer = waiting.send(&signed_by_openssl(string.as_bytes())).await.unwrap();
    assert!(answer.paid());

    // What is of another text or key goes nowhere.
    let waiting = request.send(&client).detach().await.unwrap();
    let error = waiting.send(&signed_by_openssl(b"another text")).await.unwrap_err();
    assert!(matches!(error, Error::Signer(_)) && !error.may_have_taken_effect(), "{error:?}");
    assert_eq!(server.count(), 1);

    // A nonce is good for one request, whatever becomes of it.
    let busy = Server::start(|_| Reply::new(503, ""));
    let client = keyless(&busy).signer(Offline::new(MERCHANT_SERIAL)).build().unwrap();
    let waiting = asked.send(&client).detach().await.unwrap();
    let signature = signed_by_openssl(waiting.string_to_sign());
    waiting.send(&signature).await.unwrap_err();
    assert_eq!(busy.count(), 1);
}

/// It was signed elsewhere and sent: an order that is lost then may have been made.
#[tokio::test]
async fn what_was_signed_by_hand_and_lost_may_have_taken_effect() {
    let lost = Server::always(Reply::none(End::Closed));
    let client = keyless(&lost).signer(Offline::new(MERCHANT_SERIAL)).build().unwrap();
    let (order, query) = (order(), query());
    let waiting = order.send(&client).detach().await.unwrap();
    let signature = signed_by_openssl(waiting.string_to_sign());
    let error = waiting.send(&signature).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)) && error.may_have_taken_effect(), "{error:?}");
    let waiting = query.send(&client).detach().await.unwrap();
    let signature = signed_by_openssl(waiting.string_to_sign());
    let error = waiting.send(&signature).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)) && !error.may_have_taken_effect(), "{error:?}");
    assert_eq!(lost.count(), 2);
}

#[test]
fn what_contradicts_the_signer_is_said_as_the_client_is_built() {
    let builder =
        || wechatpay::Client::builder().merchant_id(MERCHANT_ID).public_key(PUBLIC_KEY_ID, &platform().spki);
    let other = certificate(&merchant().pkcs8, "1234", "20200101000000Z", "20991231000000Z");
    for (builder, said) in [
        (
            builder().signer(Silent).private_key(&merchant().pkcs8),
            "the signer: there is a private key as well",
        ),
        (builder().signer(Silent).certificate_serial("1234"), "the signer's is another"),
        (builder().signer(Silent).certificate(other), "the signer's is another"),
        (builder().signer(Offline::new("no serial")), "serial"),
        (builder().decrypter(Vault::default()), "the decrypter: it goes with a signer"),
    ] {
        let error = builder.build().unwrap_err().to_string();
        assert!(error.contains(said), "{error}");
    }
    // The merchant's own key is none of WeChat Pay's, wherever it is.
    let own =
        builder().signer(Silent).certificate(own_certificate()).public_key("PUB_KEY_ID_2", &merchant().spki);
    assert!(own.build().unwrap_err().to_string().contains("own key"));
}

/// Opens with the merchant's key, and counts.
#[derive(Default)]
pub(crate) struct Vault {
    pub(crate) asked: Arc<AtomicUsize>,
}

impl Decrypter for Vault {
    fn decrypt<'a>(
        &'a self,
        padding: Padding,
        ciphertext: &'a [u8],
    ) -> BoxFuture<'a, Result<Vec<u8>, BoxError>> {
        self.asked.fetch_add(1, Relaxed);
        let opened = PrivateKey::parse(&merchant().pkcs8).unwrap().decrypt(padding, ciphertext);
        Box::pin(async move {
            tokio::task::yield_now().await;
            Ok(opened?)
        })
    }
}

/// A client whose signer and decrypter stand for a vault.
pub(crate) fn vaulted(server: &Server, vault: Vault) -> wechatpay::Client {
    keyless(server).signer(Openssl::default()).decrypter(vault).build().unwrap()
}

#[tokio::test]
async fn a_text_of_ones_own_is_opened_by_the_decrypter() {
    let server = Server::start(|_| Reply::signed_json("{}"));
    let sealed =
        PublicKey::parse(&merchant().spki).unwrap().encrypt(Padding::Oaep, "王小明".as_bytes()).unwrap();
    let client = vaulted(&server, Vault::default());
    assert_eq!(client.decrypt(&base64::encode(&sealed)).await.unwrap(), "王小明");
    let without = keyless(&server).signer(Openssl::default()).build().unwrap();
    let error = without.decrypt(&base64::encode(&sealed)).await.unwrap_err();
    assert!(error.to_string().contains("no decrypter"), "{error}");
}
