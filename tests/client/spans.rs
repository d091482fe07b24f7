//! What `docs/observability.md` says of spans and events is what there is, both ways.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use wechatpay::client::ClientBuilder;
use wechatpay::notify::{
    BoxError, Claim, MemoryStore, Notifications, Router, SeenKey, SeenStore, StoreFuture, ack,
};
use wechatpay::webhook::v3::transaction;
use wechatpay::{Client, RetryPolicy};

use crate::calls::{PAID, order, query};
use crate::common::notify::{ID, Message, NOW, SECRET};
use crate::common::openssl::{merchant, platform};
use crate::common::process::is_alone;
use crate::common::server::{
    API_V3_KEY, End, MERCHANT_ID, Reply, Server, certificate_list, certificates, client, merchant_client,
    public_key,
};

/// A span's or an event's levels and fields, by its name or its message.
type Named = BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)>;

#[derive(Clone, Default)]
struct Seen {
    spans: Arc<Mutex<Named>>,
    events: Arc<Mutex<Named>>,
}

impl Seen {
    fn add(named: &Mutex<Named>, name: &str, metadata: &tracing::Metadata<'_>) {
        let mut named = named.lock().unwrap();
        let (levels, fields) = named.entry(name.to_owned()).or_default();
        levels.insert(metadata.level().to_string());
        let own = metadata.fields().iter().map(|field| field.name()).filter(|name| *name != "message");
        fields.extend(own.map(str::to_owned));
    }
}

impl<S: tracing::Subscriber> Layer<S> for Seen {
    fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        let metadata = attributes.metadata();
        if metadata.target().starts_with("wechatpay::") {
            Self::add(&self.spans, metadata.name(), metadata);
        }
    }

    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        let metadata = event.metadata();
        if metadata.target().starts_with("wechatpay::") {
            let mut message = Text(String::new());
            event.record(&mut message);
            Self::add(&self.events, &message.0, metadata);
        }
    }
}

struct Text(String);

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        if field.name() == "message" {
            self.0 = format!("{value:?}");
        }
    }
}

/// The rows of one table of the page.
fn documented(heading: &str) -> Named {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/observability.md");
    let page = std::fs::read_to_string(page).unwrap();
    let part = page.split(heading).nth(1).unwrap().split("\n### ").next().unwrap().to_owned();
    let quoted =
        |cell: &str| -> Vec<String> { cell.split('`').skip(1).step_by(2).map(str::to_owned).collect() };
    let rows = part.lines().filter(|line| line.starts_with("| `"));
    rows.map(|row| {
        let cells: Vec<&str> = row.split('|').collect();
        let levels = cells[2].split_whitespace().map(str::to_owned).collect();
        (quoted(cells[1]).remove(0), (levels, quoted(cells[3]).into_iter().collect()))
    })
    .collect()
}

fn quick(builder: ClientBuilder) -> Client {
    let mut retry = RetryPolicy::default().attempts(2);
    retry.backoff = Duration::from_millis(1);
    builder.retry(retry).timeout(Duration::from_secs(20)).build().unwrap()
}

async fn calls() {
    let damaged = [&b"{\"trade_state\":\"SUCCESS\",\"attach\":\""[..], b"\xff\"}"].concat();
    let replies = [
        Reply::json(200, PAID).signed_by(&public_key()),
        Reply::json(200, r#"{"amount":7,"colour":"red"}"#).signed_by(&public_key()),
        Reply::json(200, damaged).signed_by(&public_key()),
        Reply::json(404, r#"{"code":"ORDER_NOT_EXIST","message":"x"}"#),
        Reply::json(503, "{}"),
        Reply::none(End::Reset),
    ];
    for reply in replies {
        let server = Server::always(reply);
        let client = quick(client(&server));
        drop(query().send(&client).await);
        drop(order().send(&client).await);
        drop(client.request(http::Method::GET, "/v3/new").await);
    }
    let file = Server::always(Reply::new(200, "a").lacking(3, End::Closed));
    let client = quick(client(&file));
    client.download_url(&format!("{}/v3/file", file.origin)).unwrap().bytes(9).await.unwrap_err();
}

async fn certificates_and_panics() {
    let server = Server::start(|request| {
        let [(pem, signer), _] = certificates();
        let list = || certificate_list(&[("1A2B", pem)]);
        let body = if request.path() == "/v3/certificates" { list() } else { PAID.to_owned() };
        Reply::json(200, body).signed_by(&signer)
    });
    let panics =
        merchant_client(&server).observer(Arc::new(|_: &wechatpay::observe::Event<'_>| panic!("on purpose")));
    query().send(&quick(panics.api_v3_key(API_V3_KEY))).await.unwrap();
    let none = Server::always(Reply::json(404, r#"{"code":"RESOURCE_NOT_EXISTS","message":"x"}"#));
    query().send(&quick(merchant_client(&none).api_v3_key(API_V3_KEY))).await.unwrap_err();
}

/// Notes nothing.
struct Forgetful(MemoryStore);

impl SeenStore for Forgetful {
    fn claim<'a>(&'a self, key: &'a SeenKey, lease: Duration) -> StoreFuture<'a, Claim> {
        self.0.claim(key, lease)
    }

    fn complete<'a>(&'a self, _: &'a SeenKey) -> StoreFuture<'a, ()> {
        Box::pin(async { Err(BoxError::from("on purpose")) })
    }

    fn release<'a>(&'a self, key: &'a SeenKey, token: &'a str) -> StoreFuture<'a, ()> {
        self.0.release(key, token)
    }
}

async fn notifications() {
    let client = Client::builder()
        .merchant_id(MERCHANT_ID)
        .certificate_serial("5EA1")
        .private_key(&merchant().pkcs8)
        .public_key(ID, &platform().spki)
        .api_v3_key(SECRET)
        .clock(|| NOW)
        .build()
        .unwrap();
    let router = Router::new(Notifications::new(&client).unwrap())
        .on::<transaction::success::Resource>(|_| async { Ok(ack()) })
        .store(Forgetful(MemoryStore::default()));
    let resource =
        serde_json::json!({ "out_trade_no": "1", "amount": 7, "trade_state": "SUCCESS", "colour": "red" });
    for event in ["TRANSACTION.SUCCESS", "COUPON.USE"] {
        let message = Message::of(event, &resource);
        let mut request = http::Request::new(message.body.into());
        *request.headers_mut() = message.headers;
        router.handle(request).await;
    }
    router.handle(http::Request::new("{}".into())).await;
}

#[cfg(all(feature = "testing", target_os = "linux"))]
async fn recording() {
    use wechatpay::testing::{Mock, Recorder};
    let mock = Mock::start().unwrap();
    let full = Recorder::create(Arc::new(mock.clone()), "/dev/full").unwrap();
    let client = mock.client().transport(Arc::new(full)).build().unwrap();
    query().send(&client).await.unwrap_err();
}

#[cfg(not(all(feature = "testing", target_os = "linux")))]
#[allow(clippy::unused_async, reason = "it stands in for the one above")]
async fn recording() {}

#[tokio::test]
async fn the_page_names_every_span_field_and_level() {
    // `tracing` remembers of each place whether anybody listened.
    if !is_alone("spans::the_page_names_every_span_field_and_level") {
        return;
    }
    let seen = Seen::default();
    let subscriber = tracing_subscriber::registry().with(seen.clone());
    let guard = tracing::subscriber::set_default(subscriber);
    calls().await;
    certificates_and_panics().await;
    notifications().await;
    recording().await;
    drop(guard);
    let (spans, mut events) = (documented("### Spans"), documented("### Events"));
    if !cfg!(all(feature = "testing", target_os = "linux")) {
        events.remove("an exchange was not recorded").unwrap();
    }
    assert!(spans.len() >= 3 && events.len() > 10, "{spans:?} {events:?}");
    assert_eq!(*seen.spans.lock().unwrap(), spans);
    assert_eq!(*seen.events.lock().unwrap(), events);
}
