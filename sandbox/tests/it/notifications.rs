//! Notifications: what they say, that they are signed, and how often they come.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::{Caller, now, order, refund};
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use serde_json::{Value, json};
use tokio::sync::mpsc;
use wechatpay::crypto::{base64, cipher};
use wechatpay::keyring::SignatureHeaders;
use wechatpay_sandbox::Sandbox;

const SIGNATURE_TYPE: &str = "Wechatpay-Signature-Type";
/// The signature type of what is told to brands.
const BRANDS: &str = "WECHATPAY-BRAND-SHA256-RSA2048";

/// A merchant's server that takes notifications.
pub(crate) struct Shop {
    pub(crate) url: String,
    answers: Arc<Mutex<(StatusCode, &'static str)>>,
    arrived: mpsc::UnboundedReceiver<(HeaderMap, Bytes)>,
}

type Arrivals = (Arc<Mutex<(StatusCode, &'static str)>>, mpsc::UnboundedSender<(HeaderMap, Bytes)>);

async fn take(
    State((answer, sender)): State<Arrivals>,
    headers: HeaderMap,
    body: Bytes,
) -> (StatusCode, &'static str) {
    sender.send((headers, body)).unwrap();
    *answer.lock().unwrap()
}

impl Shop {
    pub(crate) async fn open() -> Self {
        let (sender, arrived) = mpsc::unbounded_channel();
        let answers = Arc::new(Mutex::new((StatusCode::OK, "")));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/notify", listener.local_addr().unwrap());
        let router = Router::new().route("/notify", post(take)).with_state((Arc::clone(&answers), sender));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, answers, arrived }
    }

    pub(crate) fn answer(&self, status: StatusCode) {
        self.answers.lock().unwrap().0 = status;
    }

    /// What it writes, which only v2 asks for.
    pub(crate) fn reply(&self, words: &'static str) {
        self.answers.lock().unwrap().1 = words;
    }

    /// The next notification, which must be there within ten seconds.
    pub(crate) async fn next(&mut self) -> (HeaderMap, Bytes) {
        let arrived = tokio::time::timeout(Duration::from_secs(10), self.arrived.recv());
        arrived.await.expect("a notification").unwrap()
    }

    /// Whether nothing came that was not looked at.
    pub(crate) fn is_empty(&mut self) -> bool {
        self.arrived.try_recv().is_err()
    }
}

/// Verifies a notification with the merchant's means, and opens it.
pub(crate) fn open(sandbox: &Sandbox, caller: &Caller, headers: &HeaderMap, body: &[u8]) -> (Value, Value) {
    let signature = SignatureHeaders::find(|name| headers.get(name)?.to_str().ok()).unwrap();
    caller.keyring.keys().verify(&signature, body, now()).unwrap();
    let envelope: Value = serde_json::from_slice(body).unwrap();
    let resource = &envelope["resource"];
    let merchant = sandbox.merchant();
    let brands = headers[SIGNATURE_TYPE] == BRANDS;
    let key = if brands { merchant.brand_api_key() } else { merchant.api_v3_key().to_owned() };
    let key: &[u8; 32] = key.as_bytes().try_into().unwrap();
    let ciphertext = base64::decode(resource["ciphertext"].as_str().unwrap()).unwrap();
    let (nonce, data) = (resource["nonce"].as_str().unwrap(), resource["associated_data"].as_str());
    let opened = cipher::open(key, nonce, data, &ciphertext).unwrap();
    let document = serde_json::from_slice(&opened).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    crate::whole::notification(&text(&envelope["event_type"]), &text(&resource["original_type"]), &document);
    (envelope.clone(), document)
}

fn order_to(shop: &Shop, number: &str) -> Value {
    let mut order = order(number, 100);
    order["notify_url"] = json!(shop.url);
    order
}

#[tokio::test]
async fn payment_and_refund_are_told_signed_and_sealed() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let mut shop = Shop::open().await;
    caller.post("/v3/pay/transactions/jsapi", &order_to(&shop, "order-a1")).await;
    let paid = sandbox.customer().pay("order-a1").await.unwrap();
    let (headers, body) = shop.next().await;
    let (envelope, resource) = open(&sandbox, &caller, &headers, &body);
    assert_eq!(envelope["event_type"], "TRANSACTION.SUCCESS");
    assert_eq!(envelope["resource_type"], "encrypt-resource");
    assert_eq!(envelope["resource"]["original_type"], "transaction");
    assert_eq!(resource["transaction_id"], paid[0].transaction_id);
    // It says what a query says.
    let asked = caller.get("/v3/pay/transactions/out-trade-no/order-a1?mchid=1900000001").await.1;
    assert_eq!(resource, asked);

    let mut back = refund("order-a1", "r1", 40, 100);
    back["notify_url"] = json!(shop.url);
    caller.post("/v3/refund/domestic/refunds", &back).await;
    let (headers, body) = shop.next().await;
    let (envelope, resource) = open(&sandbox, &caller, &headers, &body);
    assert_eq!(
        (&envelope["event_type"], &resource["refund_status"]),
        (&json!("REFUND.SUCCESS"), &json!("SUCCESS"))
    );
    assert_eq!((&resource["mchid"], &resource["amount"]["refund"]), (&json!("1900000001"), &json!(40)));
}

#[tokio::test]
async fn what_is_not_taken_comes_again_by_the_clock() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let mut shop = Shop::open().await;
    shop.answer(StatusCode::INTERNAL_SERVER_ERROR);
    caller.post("/v3/pay/transactions/jsapi", &order_to(&shop, "order-a1")).await;
    sandbox.customer().pay("order-a1").await.unwrap();
    let (_, first) = shop.next().await;
    // The pauses of the documentation, each some seconds short at first.
    for pause in [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600] {
        sandbox.delivered().await;
        sandbox.advance(Duration::from_secs(pause - 10)).await.unwrap();
        sandbox.delivered().await;
        assert!(shop.is_empty(), "too early, before {pause} s");
        sandbox.advance(Duration::from_secs(10)).await.unwrap();
        let (headers, again) = shop.next().await;
        assert_eq!(again, first);
        open(&sandbox, &caller, &headers, &again);
    }
    shop.answer(StatusCode::OK);
    sandbox.delivered().await;
    sandbox.advance(Duration::from_secs(21_600)).await.unwrap();
    shop.next().await;
    sandbox.delivered().await;
    let list = sandbox.notifications().await.unwrap();
    assert_eq!((list.len(), list[0].state.as_str(), list[0].deliveries.len()), (1, "DELIVERED", 16));
    assert_eq!(list[0].deliveries[0].status, Some(500));
    assert_eq!(list[0].deliveries[15].status, Some(200));
    sandbox.advance(Duration::from_secs(86_400)).await.unwrap();
    sandbox.delivered().await;
    assert!(shop.is_empty());
}

#[tokio::test]
async fn a_shop_that_is_closed_for_good_is_given_up() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    // Nobody listens at port 9.
    caller.post("/v3/pay/transactions/jsapi", &order("order-a1", 100)).await;
    sandbox.customer().pay("order-a1").await.unwrap();
    for _ in 0..16 {
        sandbox.delivered().await;
        sandbox.advance(Duration::from_secs(21_600)).await.unwrap();
    }
    sandbox.delivered().await;
    let list = sandbox.notifications().await.unwrap();
    assert_eq!((list[0].state.as_str(), list[0].deliveries.len()), ("GIVEN_UP", 16));
    assert_eq!(list[0].deliveries[0].status, None);
}

#[tokio::test]
async fn every_notification_is_sent_by_name_with_its_documented_fields() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let mut shop = Shop::open().await;
    let mut entries: Vec<_> = wechatpay::catalog::entries()
        .filter_map(|entry| match entry.kind {
            wechatpay::catalog::Kind::Notification(event) if !entry.module.starts_with("webhook::v2") => {
                Some((event, entry))
            }
            _ => None,
        })
        .collect();
    // Of the documents that one event brings, its own is sent where the fields name no other.
    entries.sort_by_key(|(event, entry)| (*event, entry.module.len()));
    entries.dedup_by_key(|(event, _)| *event);
    entries.sort_by_key(|(event, _)| Sandbox::events().iter().position(|known| known == event));
    assert!(entries.len() >= 10, "{}", entries.len());
    assert_eq!(Sandbox::events(), entries.iter().map(|(event, _)| *event).collect::<Vec<_>>());
    for (event, entry) in entries {
        let fields = json!({ "transaction_id": "given" });
        sandbox.notify(event, &shop.url, fields).await.unwrap();
        let (headers, body) = shop.next().await;
        let (envelope, resource) = open(&sandbox, &caller, &headers, &body);
        assert_eq!(envelope["event_type"], event);
        assert_eq!(headers[SIGNATURE_TYPE] == BRANDS, entry.module.starts_with("brand::"), "{event}");
        let mut document = (entry.blank)();
        let bytes = resource.to_string().into_bytes();
        let problems =
            wechatpay::model::decode_into(document.as_mut(), &bytes, wechatpay::model::Required::Check)
                .unwrap();
        assert_eq!(problems, [], "{event}: {resource}");
        let has_id = document.table().fields.iter().any(|field| field.name == "transaction_id");
        assert!(!has_id || resource["transaction_id"] == "given", "{event}: {resource}");
    }
    assert_eq!(
        sandbox.notify("NO.SUCH", &shop.url, json!({})).await.unwrap_err().code,
        "RESOURCE_NOT_EXISTS"
    );
    assert_eq!(sandbox.notify("REFUND.SUCCESS", "", json!({})).await.unwrap_err().code, "PARAM_ERROR");
}
