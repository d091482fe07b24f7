//! Notifications for many merchants: whose one is, its key and its encryption say.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex};

use axum::http::HeaderMap;
use axum::routing::get;
use bytes::Bytes;
use serde_json::{Value, json};
use wechatpay::Client;
use wechatpay::client::ClientBuilder;
use wechatpay::crypto::{base64, cipher};
use wechatpay::keyring::VerifyError;
use wechatpay::merchants::{Merchants, Provider};
use wechatpay::notify::{NotificationError, OfMerchants, Received, Router, ack};
use wechatpay::observe::Event;
use wechatpay::signer::BoxError;
use wechatpay::transport::BoxFuture;
use wechatpay::webhook::v3::transaction;

use crate::common::notify::{ID, Message, NEXT_ID, NOW, next_certificate, next_platform_key, platform_key};
use crate::common::openssl::{merchant, next_platform, platform};

/// The `APIv3` key of a merchant.
fn api_v3_key(id: &str) -> String {
    format!("{id:0>32}")
}

/// Two merchants know one key of WeChat Pay, as those with its certificates do, and a third another.
struct Table {
    asked: Arc<AtomicUsize>,
}

const SHARED: [&str; 2] = ["1900000001", "1900000002"];
const ALONE: &str = "1900000003";

fn material(id: &str) -> ClientBuilder {
    let (key_id, key) = if id == ALONE { (NEXT_ID, next_platform()) } else { (ID, platform()) };
    Client::builder()
        .merchant_id(id)
        .certificate_serial("5EA1")
        .private_key(&merchant().pkcs8)
        .public_key(key_id, &key.spki)
        .api_v3_key(api_v3_key(id))
        .host("http://127.0.0.1:1")
        .clock(|| NOW)
}

impl Provider for Table {
    fn load<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<ClientBuilder>, BoxError>> {
        let known = SHARED.contains(&id) || id == ALONE;
        Box::pin(std::future::ready(Ok(known.then(|| material(id)))))
    }

    fn of_key<'a>(&'a self, serial: &'a str) -> BoxFuture<'a, Result<Vec<String>, BoxError>> {
        self.asked.fetch_add(1, Relaxed);
        let found = match serial {
            ID => SHARED.map(str::to_owned).to_vec(),
            NEXT_ID => vec![ALONE.to_owned()],
            _ => Vec::new(),
        };
        Box::pin(std::future::ready(Ok(found)))
    }
}

fn merchants() -> (Arc<AtomicUsize>, Merchants) {
    let asked = Arc::new(AtomicUsize::new(0));
    let table = Table { asked: Arc::clone(&asked) };
    (asked, Merchants::builder(table).build().unwrap())
}

/// A payment of a merchant, encrypted with its `APIv3` key.
fn envelope(id: &str, number: &str) -> String {
    let resource = json!({ "mchid": id, "out_trade_no": number, "trade_state": "SUCCESS" });
    let key: [u8; 32] = api_v3_key(id).into_bytes().try_into().unwrap();
    let sealed = cipher::seal(&key, "fdasflkja484", Some("transaction"), resource.to_string().as_bytes());
    let document: Value = json!({
        "id": "EV-1",
        "create_time": "2026-05-20T13:29:35+08:00",
        "resource_type": "encrypt-resource",
        "event_type": "TRANSACTION.SUCCESS",
        "summary": "支付成功",
        "resource": {
            "original_type": "transaction",
            "algorithm": "AEAD_AES_256_GCM",
            "ciphertext": base64::encode(&sealed.unwrap()),
            "associated_data": "transaction",
            "nonce": "fdasflkja484",
        }
    });
    document.to_string()
}

fn message(id: &str, number: &str) -> Message {
    let (key, key_id) = if id == ALONE { (next_platform_key(), NEXT_ID) } else { (platform_key(), ID) };
    Message::signed_by(key, key_id, NOW, envelope(id, number))
}

#[tokio::test]
async fn each_goes_to_its_merchant_at_hand_or_not() {
    for at_hand in [true, false] {
        let (asked, merchants) = merchants();
        let opener = OfMerchants::new(&merchants);
        for id in [SHARED[0], SHARED[1], ALONE] {
            if at_hand {
                merchants.get(id).await.unwrap();
            }
        }
        for id in [ALONE, SHARED[1], SHARED[0], ALONE] {
            let Message { headers, body } = message(id, "order-1");
            let notification = opener.open(&headers, &body).await.unwrap();
            assert_eq!(notification.client().unwrap().merchant_id(), id);
            let paid = notification.receive::<transaction::success::Resource>().unwrap();
            assert_eq!(paid.resource.mchid.as_deref(), Some(id));
        }
        assert_eq!(asked.load(Relaxed), if at_hand { 0 } else { 2 }, "once a key");
    }
}

#[tokio::test]
async fn what_no_key_verifies_makes_nobody_work() {
    let (asked, merchants) = merchants();
    let opener = OfMerchants::new(&merchants);
    for id in SHARED {
        merchants.get(id).await.unwrap();
    }
    // Signed by somebody else, under a name that is known.
    let forged = Message::signed_by(next_platform_key(), ID, NOW, envelope(SHARED[0], "1"));
    let error = opener.open(&forged.headers, &forged.body).await.unwrap_err();
    assert!(matches!(error, NotificationError::Verify(VerifyError::InvalidSignature)), "{error:?}");
    let old = Message::signed_by(platform_key(), ID, NOW - 301, envelope(SHARED[0], "1"));
    let error = opener.open(&old.headers, &old.body).await.unwrap_err();
    assert!(matches!(error, NotificationError::Verify(VerifyError::Stale { .. })), "{error:?}");
    assert_eq!(asked.load(Relaxed), 0);
    // Under names that nobody knows: asked once each.
    for name in ["PUB_KEY_ID_0100000000000000000000000000001", "ABCDEF01", "ABCDEF01"] {
        let message = Message::signed_by(platform_key(), name, NOW, envelope(SHARED[0], "1"));
        let error = opener.open(&message.headers, &message.body).await.unwrap_err();
        assert!(matches!(error, NotificationError::Verify(VerifyError::UnknownKey { .. })), "{error:?}");
    }
    assert_eq!(asked.load(Relaxed), 2);
    // WeChat Pay's, for a merchant that is not among them.
    let theirs = Message::signed_by(platform_key(), ID, NOW, envelope("1900000009", "1"));
    let error = opener.open(&theirs.headers, &theirs.body).await.unwrap_err();
    assert!(matches!(error, NotificationError::Decrypt { .. }), "{error:?}");
}

const SERIAL: &str = "0C3D";

/// WeChat Pay with a certificate beside the public key, which it gives to each merchant under the merchant's own key.
async fn wechat_pay() -> String {
    let list = |headers: HeaderMap| async move {
        let authorization = headers["authorization"].to_str().unwrap().to_owned();
        let id = authorization.split("mchid=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let list = next_certificate(SERIAL, &api_v3_key(&id));
        let signed = Message::signed_by(next_platform_key(), SERIAL, NOW, list);
        (signed.headers, signed.body)
    };
    let app = axum::Router::new().route("/v3/certificates", get(list));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let host = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    host
}

/// While a merchant goes over to the public key, certificates sign what is told to it. Who comes to hand after
/// others have the certificate learns it as they did.
#[tokio::test]
async fn who_knows_the_public_key_alone_learns_the_certificate_that_signs() {
    let host = wechat_pay().await;
    let provider = move |id: String| {
        let material = material(&id).host(&host);
        async move { Ok(Some(material)) }
    };
    let merchants = Merchants::builder(provider).build().unwrap();
    let opener = OfMerchants::new(&merchants);
    for id in [SHARED[0], SHARED[1], "1900000004"] {
        merchants.get(id).await.unwrap();
        let Message { headers, body } =
            Message::signed_by(next_platform_key(), SERIAL, NOW, envelope(id, "order-1"));
        let notification = opener.open(&headers, &body).await.unwrap();
        assert_eq!(notification.client().unwrap().merchant_id(), id);
    }
    // Whose key is right for it, and the signature is not, learns nothing.
    merchants.get("1900000005").await.unwrap();
    let forged = Message::signed_by(platform_key(), SERIAL, NOW, envelope("1900000005", "order-1"));
    let error = opener.open(&forged.headers, &forged.body).await.unwrap_err();
    assert!(matches!(error, NotificationError::Verify(VerifyError::InvalidSignature)), "{error:?}");
}

#[tokio::test]
async fn the_merchant_may_be_named_by_the_address() {
    let (_, merchants) = merchants();
    let opener = OfMerchants::new(&merchants);
    let Message { headers, body } = message(SHARED[1], "order-1");
    let notification = opener.open_for(SHARED[1], &headers, &body).await.unwrap();
    assert_eq!(notification.client().unwrap().merchant_id(), SHARED[1]);
    let error = opener.open_for(SHARED[0], &headers, &body).await.unwrap_err();
    assert!(matches!(error, NotificationError::Decrypt { .. }), "{error:?}");
    let error = opener.open_for("1900000009", &headers, &body).await.unwrap_err();
    assert!(matches!(error, NotificationError::Merchant { .. }), "{error:?}");
}

/// Two merchants may give their orders the same number; each is done once, and told as its merchant's.
#[tokio::test]
async fn the_router_gives_the_merchant_and_tells_equal_numbers_apart() {
    type Done = Arc<Mutex<Vec<(String, String)>>>;
    type Paid = Received<transaction::success::Resource, Done>;
    for by_number in [false, true] {
        let told = Arc::new(Mutex::new(Vec::new()));
        let noted = Arc::clone(&told);
        let observer = Arc::new(move |event: &Event<'_>| {
            if let Event::Notification(it) = event {
                noted.lock().unwrap().push(format!("{} {}", it.merchant_id, it.handling.as_str()));
            }
        });
        let provider = |id: String| {
            let material = material(&id);
            async move { Ok(Some(material)) }
        };
        let merchants = Merchants::builder(provider).observer(observer).build().unwrap();
        for id in [SHARED[0], SHARED[1], ALONE] {
            merchants.get(id).await.unwrap();
        }
        let done = Done::default();
        let router = Router::new(OfMerchants::new(&merchants)).with_state(Done::clone(&done));
        let router = router.on::<transaction::success::Resource>(async |paid: Paid| {
            let merchant = paid.merchant().ok_or("nobody's")?.to_owned();
            paid.state.lock().unwrap().push((merchant, paid.resource.out_trade_no.unwrap()));
            Ok(ack())
        });
        let router = if by_number { router.business_id(|_| Some("order-1".to_owned())) } else { router };
        for id in [SHARED[0], SHARED[1], SHARED[0], ALONE] {
            let Message { headers, body } = message(id, "order-1");
            let mut request = http::Request::post("/wechatpay").body(Bytes::from(body)).unwrap();
            *request.headers_mut() = headers;
            let answer = router.handle(request).await;
            assert!(answer.status().is_success(), "{answer:?}");
        }
        let expected = [SHARED[0], SHARED[1], ALONE].map(|id| (id.to_owned(), "order-1".to_owned()));
        assert_eq!(*done.lock().unwrap(), expected);
        let mut forged = http::Request::post("/wechatpay").body(Bytes::from("{}")).unwrap();
        *forged.headers_mut() = message(ALONE, "order-1").headers;
        assert_eq!(router.handle(forged).await.status(), 401);
        let expected =
            ["1900000001 done", "1900000002 done", "1900000001 repeated", "1900000003 done", " refused"];
        assert_eq!(*told.lock().unwrap(), expected);
    }
}
