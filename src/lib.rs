//! A Rust SDK for the whole of WeChat Pay's merchant API, typed.
//!
//! Every operation and notification of the documentation is a module whose path is its URL:
//! `POST /v3/pay/transactions/jsapi` is `v3::pay::transactions::jsapi::post`, a path parameter
//! `{out_trade_no}` is the module `by_out_trade_no`, and the notification `TRANSACTION.SUCCESS` is
//! `webhook::v3::transaction::success`. Which are here depends on the [features](#features).
//!
//! This page goes from the first call to tests. It is short on purpose: each part names the module that
//! has the rest.
//!
//! # A client
//!
//! A merchant signs with the private key of its certificate, and knows WeChat Pay by a public key with
//! an id (`PUB_KEY_ID_…`, what new merchants get) or by certificates, which the `APIv3` key opens. All of
//! it is on the merchant platform under API security.
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let client = wechatpay::Client::builder()
//!     .merchant_id("1900007291")
//!     .certificate_serial("1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C")
//!     .private_key_file("apiclient_key.pem")
//!     .public_key_file("PUB_KEY_ID_0119000072912024101500112200000001", "pub_key.pem")
//!     .api_v3_key(std::env::var("WECHATPAY_API_V3_KEY")?) // opens notifications
//!     .build()?;
//! # Ok(()) }
//! ```
//!
//! A [`Client`] is one merchant's. It is cheap to clone, and a process may have many. Without a public
//! key it fetches WeChat Pay's certificates by itself, verifies them and refreshes them; with both it
//! takes either, which is what the switch from one to the other needs. [`ClientBuilder`] has the rest
//! (hosts, timeouts, v2, brands), [`Client::from_env`] reads the environment.
//!
//! # The first call
//!
//! A request is a struct. `Request::new` takes what is required, by name: what is missing does not
//! compile. Everything else has a setter, and one that takes an `Option` (`attach` and `attach_opt`). Path,
//! query, headers and body are one struct: each field knows where it goes.
//!
//! ```no_run
//! # #[cfg(feature = "payment")]
//! # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use wechatpay::v3::pay::transactions::jsapi::post::{Amount, Payer, Request, Required};
//!
//! let order = Request::new(Required {
//!     appid: "wxd678efh567hg6787",
//!     description: "Two coffees",
//!     out_trade_no: "order-0001", // your own number: keep it before you send it
//!     amount: Amount::new(4200), // fen
//!     notify_url: "https://example.com/wechatpay",
//!     payer: Payer::new("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
//! })
//! .attach("table 7");
//! let answer = order.send(&client).await?;
//! let parameters = client.launch(&answer, &order.appid).await?; // for wx.requestPayment
//! # Ok(()) }
//! ```
//!
//! The number of whoever calls is filled in by the client where the request does not say it: `mchid`, a partner's
//! `sp_mchid`, a combined order's `combine_mchid`; each has a setter, and a `sub_mchid` is never filled in. `appid`
//! and `notify_url` are asked for each time: a merchant has several apps and addresses, and one that is taken from
//! elsewhere would compile where another was meant.
//!
//! Amounts are [`Fen`], which print as yuan, unless the field says otherwise; setters and constructors of one value
//! take a number of fen as well. `send` gives a [`Call`], which may be
//! given a timeout, a host, a [`RetryPolicy`], an idempotency key or fields that the documentation does not
//! have yet, and is made when it is awaited (or waited for: feature `blocking`).
//!
//! Times with a documented form are [`Time`], [`CompactTime`] or [`Date`]: texts that read as moments, made of a
//! `SystemTime`, of Unix seconds ([`Time::at`]) or of a text, which is let pass as it is. `Required` takes them by
//! `.into()`.
//!
//! The answer was verified before it was read. A [`Response`] dereferences to its fields, all of which are
//! optional: a payment that went through must not look as if it failed because of a field. What could
//! not be read is in [`Response::problems`], the raw bytes are in [`Response::body`]. Enums are open: a
//! value that is not documented is `Unknown`. Fields of type [`Sensitive`] are plaintext here, encrypted on
//! the wire, and never printed.
//!
//! [`launch`] has the parameters of front ends: [`Client::launch`] knows from the answer which they are.
//!
//! # When a call fails
//!
//! [`Error`] answers two questions before you try again:
//!
//! ```no_run
//! # #[cfg(feature = "refund")]
//! # async fn example(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
//! use wechatpay::Fen;
//! use wechatpay::error::ErrorCode;
//! use wechatpay::v3::refund::domestic::refunds::post::*;
//!
//! let amount = Amount::new(AmountRequired { refund: Fen(100), total: Fen(4200), currency: "CNY" });
//! let order = OrderKey::OutTradeNo("order-0001");
//! let refund = Request::new(Required { order, out_refund_no: "refund-0001", amount });
//! match refund.send(&client).await {
//!     Ok(answer) => println!("{}", answer.status()?),
//!     // The money may be on its way: query `refund-0001`. Another number would refund twice.
//!     Err(error) if error.may_have_taken_effect() => eprintln!("unclear: {error}"),
//!     // Nothing happened; the same call may succeed later.
//!     Err(error) if error.is_retryable() => eprintln!("later: {error}"),
//!     Err(error) => match error.code() {
//!         Some(ErrorCode::NotEnough) => eprintln!("the account is empty"),
//!         _ => eprintln!("{error}"),
//!     },
//! }
//! # Ok(()) }
//! ```
//!
//! What came back is lenient: every field is an `Option`, or a list, since a payment that went through must not look
//! as if it failed. What the documentation promises stands beside it as a method of the same name, here
//! `answer.status()`: the value, or a [`MissingField`], which as an [`Error`] says whether the operation may have
//! taken effect. A comparison of a field that may be missing lets one that is missing pass; one of what an
//! accessor gives does not. In this order: what says the intent ([`Client::launch`], [`expected`]), accessors, fields.
//!
//! The client itself repeats calls, and goes to WeChat Pay's second host, only where that cannot pay
//! twice. What is unsigned, old or signed by somebody else is [`Error::Signature`], not an answer.
//! [`error`] has the details; [`Error::request_id`] is what WeChat Pay's support asks for.
//!
//! # Notifications
//!
//! ```no_run
//! # #[cfg(feature = "payment")]
//! # async fn example(client: wechatpay::Client, request: http::Request<bytes::Bytes>)
//! #     -> Result<http::Response<bytes::Bytes>, Box<dyn std::error::Error>> {
//! use wechatpay::notify::{Notifications, Router, ack, fail};
//! use wechatpay::webhook::v3::transaction;
//!
//! let router = Router::new(Notifications::new(&client)?)
//!     .on::<transaction::success::Resource>(|payment| async move {
//!         if !payment.paid() {
//!             return Ok(ack()); // a share of a payment has the same event
//!         }
//!         let paid = payment.resource;
//!         // Compare with the order: what was paid is not always what was asked for.
//!         if paid.amount()?.total()? != 4200 {
//!             return Ok(fail("another amount"));
//!         }
//!         println!("{} is paid", paid.out_trade_no()?);
//!         Ok(ack())
//!     });
//! let response = router.handle(request).await; // the request as it came: headers and raw body
//! # Ok(response) }
//! ```
//!
//! A [`Router`](notify::Router) verifies, decrypts, and calls the handler of the event once, although the
//! same notification comes more than once. [`with_state`](notify::Router::with_state) gives handlers what they
//! work with, and [`on_each`](notify::Router::on_each) several events to one. Several processes share what was seen in a store (feature
//! `redis`). With the feature `axum` the router is a route. [`Notifications::open`](notify::Notifications::open)
//! is the part below it, for any server.
//!
//! # Files
//!
//! An upload is a request with a [`FilePart`](model::FilePart); its name and hash are filled in
//! ([`upload`]). Where an answer tells of a file, [`Client::download`] takes it; operations that are
//! files themselves have `download` in place of `send`. What is packed is unpacked, the hash is checked, and a
//! file is there whole or not at all ([`download`]). Bills are read into decimals ([`bill`]).
//!
//! ```no_run
//! # #[cfg(feature = "bill")]
//! # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use futures_util::TryStreamExt;
//! use wechatpay::bill::BillDate;
//! use wechatpay::v3::bill::tradebill::get::Request;
//!
//! let answer = Request::new(BillDate::yesterday()).send(&client).await?; // or "2026-08-21"
//! client.download(&answer)?.save("trades.csv").await?;
//!
//! let mut rows = client.download(&answer)?.rows();
//! while let Some(trade) = rows.trades().try_next().await? {
//!     println!("{} {:?} yuan", trade.out_trade_no, trade.order_amount);
//! }
//! rows.check_totals()?; // the rows add up to the summary
//! # Ok(()) }
//! ```
//!
//! # Lists in pages
//!
//! ```no_run
//! # #[cfg(feature = "complaint")]
//! # async fn example(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
//! use futures_util::TryStreamExt;
//! use wechatpay::v3::merchant_service::complaints_v2::get::{Request, Required};
//!
//! let august = Required { begin_date: "2026-08-01".into(), end_date: "2026-08-22".into() };
//! let mut complaints = Request::new(august).pages(&client).items();
//! while let Some(complaint) = complaints.try_next().await? {
//!     println!("{}", complaint.complaint_id()?);
//! }
//! # Ok(()) }
//! ```
//!
//! [`Pages`] asks for the next page when it is polled; [`Pages::answers`] gives whole answers.
//!
//! # Brands
//!
//! The operations of brands (module `brand`; features `brand-store`, `brand-product-coupon`, …) are a brand's own: its
//! client has the brand's number, certificate and key, and WeChat Pay's public key, in which there is no choice.
//!
//! ```no_run
//! # #[cfg(feature = "brand-store")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use wechatpay::brand::store::brandstores::by_store_id::close::post::Request;
//!
//! let brand = wechatpay::Client::builder()
//!     .brand_id("120344")
//!     .certificate_serial("1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C")
//!     .private_key_file("brand_key.pem")
//!     .public_key_file("PUB_KEY_ID_0119000072912024101500112200000001", "pub_key.pem")
//!     .brand_api_key(std::env::var("WECHATPAY_BRAND_API_KEY")?) // opens notifications to the brand
//!     .build()?;
//! let store = Request::new("1234567890123456").send(&brand).await?;
//! println!("{:?}", store.store_state);
//! # Ok(()) }
//! ```
//!
//! # v2
//!
//! Operations of v2 are sent the same way. The builder takes the v2 key
//! ([`api_v2_key`](client::ClientBuilder::api_v2_key)) and, for those that ask for it, the client certificate
//! ([`client_certificate_files`](client::ClientBuilder::client_certificate_files)). A client may be for v2
//! alone.
//!
//! ```no_run
//! # #[cfg(feature = "v2-payment")]
//! # async fn example(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
//! use wechatpay::v2::pay::refundquery::post::{RefundKey, Request, Required};
//!
//! // An order's refunds or one of them, named by one of four numbers.
//! let query = Request::new(Required {
//!     appid: "wxd678efh567hg6787",
//!     refund: RefundKey::OutRefundNo("refund-0001"),
//! });
//! let answer = query.send(&client).await?;
//! for refund in &answer.items {
//!     println!("{}", refund.refund_status()?); // `refund_status_0`, `refund_status_1`, …
//! }
//! # Ok(()) }
//! ```
//!
//! Operations that the user's browser follows have no `send`: [`Client::redirect_url`] makes their URL.
//! [`notify::v2`] opens notifications, [`launch::v2`] has the parameters that are signed with the v2
//! key.
//!
//! # What is not documented
//!
//! [`Client::request`] signs any path with any JSON and verifies the answer; [`Client::encrypt`] and
//! [`Client::decrypt`] are for its sensitive fields. A field that an operation does not have yet is
//! [`Call::extra`].
//!
//! # Testing with the sandbox
//!
//! The package `wechatpay-sandbox` beside this one is a local WeChat Pay: it verifies what you sign, plays
//! orders, refunds, bills and notifications through, and makes faults on demand.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = wechatpay_sandbox::Sandbox::start().await?; // a free port, keys of its own
//! let client = sandbox.client()?;
//! // … your program orders with `client` …
//! sandbox.customer().pay("order-0001").await?;
//! # Ok(()) }
//! ```
//!
//! `cargo run --example quickstart` in the repository shows all of it. Where no server is wanted, the feature
//! `testing` has a transport that answers by rules ([`testing`]), or a [`Transport`](transport::Transport) of
//! your own does.
//!
//! # Features
//!
//! A product family each, `payment`, `refund`, `bill` and `certificates` being on by default; `full` is
//! all of them. `docs/features.md` in the repository lists them, `generated/INDEX.md` what is in them.
//!
//! | feature | what |
//! | --- | --- |
//! | `aws-lc-rs` (default) | cryptography by AWS-LC |
//! | `rustcrypto` | cryptography in pure Rust, where there is no `aws-lc-rs`; see [`crypto`] |
//! | `reqwest` (default) | HTTP over reqwest and rustls: [`transport::ReqwestTransport`] |
//! | `v2` | what v2 needs beside v3: [`sign_v2`], [`xml`], [`notify::v2`], [`launch::v2`]; the families of v2 have it on |
//! | `sm` | SM2, SM3 and SM4 beside either; see [`crypto`] |
//! | `axum` | notifications as a route and an extractor |
//! | `redis` | a store of the notifications seen, for several processes |
//! | `blocking` | `wait` in place of `.await` |
//! | `pkcs12` | v2's client certificate as `.p12` |
//! | `reconcile` | bills compared with one's own records: [`bill::Reconciliation`](bill) |
//! | `catalog` | all operations as data |
//! | `chrono`, `jiff`, `time` | [`Time`], [`CompactTime`] and [`Date`] from and to the types of these crates |
//! | `testing` | tests without a server: [`testing::Mock`](testing), and a recorder |
//!
//! Without `aws-lc-rs` and `rustcrypto` there are only the types.
//!
//! # Other runtimes, and WebAssembly
//!
//! Calls are awaited in tokio. A [`Transport`](transport::Transport) that names a
//! [`Runtime`](transport::Runtime) of its own brings its clock and runs its tasks, and then tokio need not be there.
//! With `rustcrypto` and such a transport the crate runs on `wasm32-unknown-unknown`: `tests/shapes/wasm` in the
//! repository is a client over the `fetch` of its host.
//!
//! [`ClientBuilder`]: client::ClientBuilder

#[cfg(feature = "catalog")]
pub mod catalog;
pub mod endpoint;
pub mod model;
pub mod pay;

mod chain;
mod fen;
mod json_string;
mod open_enum;
mod operation;
mod promised;
mod request_macros;
mod sensitive;
mod sent;
mod times;
mod told;
mod url_encoded;

// Without a backend there are only the types.
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
#[path = "."]
mod runtime {
    pub mod answer;
    pub mod bill;
    pub mod client;
    pub mod credentials;
    pub mod crypto;
    pub mod download;
    pub mod error;
    pub mod expected;
    pub mod keyring;
    pub mod launch;
    pub mod merchants;
    pub mod notify;
    pub mod observe;
    pub mod secret;
    pub mod settle;
    #[cfg(feature = "v2")]
    pub mod sign_v2;
    pub mod signer;
    #[cfg(feature = "testing")]
    pub mod testing;
    pub mod transport;
    pub mod upload;
    #[cfg(feature = "v2")]
    pub mod xml;

    pub(crate) mod call;
    #[cfg(feature = "catalog")]
    mod call_any;
    pub(crate) mod clock;
    pub(crate) mod keyholder;
    pub(crate) mod options;
    mod pages;
    pub(crate) mod paid;
    mod raw;
    pub(crate) mod response;
    pub(crate) mod retry;

    pub use call::{Call, Detached, NotFoundAsNone};
    pub use client::Client;
    pub use client::of_client::OF_CLIENT;
    pub use download::Download;
    pub use error::Error;
    pub use pages::{Items, PageStream, Pages};
    pub use raw::RawCall;
    pub use response::Response;
    pub use retry::RetryPolicy;
}

#[allow(clippy::doc_markdown, reason = "labels are the documentation's own words")]
#[allow(clippy::missing_errors_doc, reason = "an accessor says in one line when it is an error")]
#[allow(clippy::similar_names, reason = "names are the documentation's own: appid and app_id, mchid and mch_id")]
#[rustfmt::skip]
// A `cfg` with `test` in it would keep rustdoc from the examples of what it is on, though it does not set `test`.
#[cfg_attr(not(all(test, feature = "full")), path = "../generated/mod.rs")]
#[cfg_attr(all(test, feature = "full"), path = "no_families.rs")]
mod generated;

pub use fen::Fen;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub use fen::YuanError;
pub use json_string::JsonString;
pub use promised::MissingField;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub use runtime::*;
pub use sensitive::Sensitive;
pub use times::{CompactTime, Date, Time, TimeError, TimeForm};
pub use url_encoded::UrlEncoded;

#[allow(
    unused_imports,
    unreachable_pub,
    reason = "without any product family there is nothing to export"
)]
pub use generated::*;

#[cfg(feature = "chrono")]
pub use chrono;
#[cfg(feature = "jiff")]
pub use jiff;
#[cfg(feature = "reqwest")]
pub use reqwest;
pub use serde_json;
#[cfg(feature = "time")]
pub use time;
/// The crates whose types stand in signatures here, in the versions they are of.
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub use {bytes, http, rust_decimal, tokio};

/// For the macros of this crate only.
#[doc(hidden)]
pub use serde as __serde;

/// The examples of the READMEs compile.
#[cfg(all(doctest, feature = "payment", feature = "refund", feature = "bill", feature = "aws-lc-rs"))]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../README.zh-CN.md")]
#[doc = include_str!("../docs/skills/wechatpay-rust/SKILL.md")]
struct Readmes;

/// The recipes compile.
#[cfg(all(doctest, feature = "full", feature = "aws-lc-rs"))]
#[doc = include_str!("../docs/recipes.md")]
#[doc = include_str!("../docs/recipes.zh-CN.md")]
struct Recipes;
