//! Many merchants on one server: `cargo run --example many_merchants --features axum`.
//!
//! Two direct merchants and a partner with two sub-merchants take orders, and one address takes the notifications of
//! all of them. The keys stand for rows of a database, which are read when a merchant is first needed.
//! WeChat Pay is the sandbox.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc;
use wechatpay::merchants::{Merchants, Provider};
use wechatpay::notify::{OfMerchants, Router, ack};
use wechatpay::signer::BoxError;
use wechatpay::transport::BoxFuture;
use wechatpay::v3::pay::partner::transactions::native as partner;
use wechatpay::v3::pay::transactions::native as direct;
use wechatpay::webhook::v3::transaction;
use wechatpay::{Client, Fen, client::ClientBuilder};
use wechatpay_sandbox::{PlatformMode, Sandbox};

/// What a table of merchants would hold.
struct Row {
    certificate: String,
    private_key: String,
    api_v3_key: String,
    /// WeChat Pay's, with its id.
    public_key: (String, String),
}

struct Database {
    rows: HashMap<String, Row>,
    host: String,
}

impl Provider for Database {
    fn load<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<ClientBuilder>, BoxError>> {
        Box::pin(async move {
            println!("   (the keys of {id} are read)");
            Ok(self.rows.get(id).map(|row| {
                Client::builder()
                    .merchant_id(id)
                    .certificate(&row.certificate)
                    .private_key(&row.private_key)
                    .api_v3_key(&row.api_v3_key)
                    .public_key(&row.public_key.0, &row.public_key.1)
                    .host(&self.host)
            }))
        })
    }

    /// For notifications that come before their merchant was needed, as after a restart.
    fn of_key<'a>(&'a self, serial: &'a str) -> BoxFuture<'a, Result<Vec<String>, BoxError>> {
        let of_key = self.rows.iter().filter(move |(_, row)| row.public_key.0 == serial);
        Box::pin(std::future::ready(Ok(of_key.map(|(id, _)| id.clone()).collect())))
    }
}

/// A payment as the handler was told of it: by whom, for which sub-merchant, of which order, how much.
type Told = (String, Option<String>, String, Fen);

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The merchants know WeChat Pay by its public key alone, and are told under it.
    let sandbox = Sandbox::builder().platform_mode(PlatformMode::PublicKey).start().await?;
    let merchants = Merchants::builder(database(&sandbox).await?)
        .capacity(100)
        .expires_after(Duration::from_secs(3600))
        .build()?;
    let (notify_url, mut told) = server(&merchants).await?;
    println!("1. One server at {notify_url}");

    let order = |number: &str, fen| {
        direct::post::Request::new(direct::post::Required {
            appid: "wx8888888888888888",
            description: "Coffee",
            out_trade_no: number,
            amount: direct::post::Amount::new(fen),
            notify_url: &notify_url,
        })
    };
    for (id, number, fen) in [("1900000001", "order-1", 100), ("1900000002", "order-1", 200)] {
        let client = merchants.get(id).await?;
        let answer = order(number, fen).send(&client).await?;
        sandbox.customer().pay(answer.code_url()?).await?;
    }
    let service_provider = merchants.get("1900000003").await?;
    for (sub_mchid, number, fen) in [("1900001001", "order-sub-1", 300), ("1900001002", "order-sub-2", 400)] {
        let order = partner::post::Request::new(partner::post::Required {
            sp_appid: "wx8888888888888888",
            sub_mchid,
            description: "Coffee",
            out_trade_no: number,
            amount: partner::post::Amount::new(fen),
            notify_url: &notify_url,
        });
        let answer = order.send(&service_provider).await?;
        sandbox.customer().pay(answer.code_url()?).await?;
    }
    println!("2. Four orders are paid, of two direct merchants and two sub-merchants");

    // As after a restart: whose a notification is, its key and its encryption say.
    merchants.forget_all();
    let mut all: Vec<Told> = Vec::new();
    while all.len() < 4 {
        all.push(told.recv().await.ok_or("no notification")?);
    }
    all.sort();
    for (merchant, sub_merchant, number, total) in &all {
        println!("3. {merchant} {sub_merchant:?} was paid {total} yuan for {number}");
    }
    let sub = |id: &str| Some(id.to_owned());
    let expected = [
        ("1900000001", None, "order-1", 100),
        ("1900000002", None, "order-1", 200),
        ("1900000003", sub("1900001001"), "order-sub-1", 300),
        ("1900000003", sub("1900001002"), "order-sub-2", 400),
    ];
    let expected =
        expected.map(|(merchant, sub, number, fen)| (merchant.to_owned(), sub, number.to_owned(), Fen(fen)));
    if all != expected {
        return Err(format!("told otherwise: {all:?}").into());
    }
    Ok(())
}

/// Three merchants of the sandbox, the last of which is a partner.
async fn database(sandbox: &Sandbox) -> Result<Database, Box<dyn std::error::Error>> {
    let (id, key) = sandbox.public_key();
    let mut rows = HashMap::new();
    for number in ["1900000001", "1900000002", "1900000003"] {
        let known = sandbox.merchants().into_iter().find(|merchant| merchant.id() == number);
        let merchant = match known {
            Some(merchant) => merchant,
            None => sandbox.add_merchant(number).await?,
        };
        let row = Row {
            certificate: merchant.identity().certificate_pem().to_owned(),
            private_key: merchant.identity().private_key_pem().to_owned(),
            api_v3_key: merchant.api_v3_key().to_owned(),
            public_key: (id.clone(), key.public_key_pem().to_owned()),
        };
        rows.insert(number.to_owned(), row);
    }
    Ok(Database { rows, host: sandbox.url().to_owned() })
}

/// The server with the notifications of all: its address, and what it is told.
async fn server(
    merchants: &Merchants,
) -> Result<(String, mpsc::UnboundedReceiver<Told>), Box<dyn std::error::Error>> {
    let (sender, told) = mpsc::unbounded_channel();
    let sender = Arc::new(sender);
    let router =
        Router::new(OfMerchants::new(merchants)).on::<transaction::success::Resource>(move |payment| {
            let sender = Arc::clone(&sender);
            async move {
                let client = payment.notification.client().ok_or("nobody's")?;
                let merchant = client.merchant_id().to_owned();
                let paid = payment.resource;
                let (number, total) = (paid.out_trade_no()?.to_owned(), paid.amount()?.total()?);
                sender.send((merchant, paid.sub_mchid, number, total))?;
                Ok(ack())
            }
        });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/wechatpay", listener.local_addr()?);
    let app = axum::Router::new().route("/wechatpay", router.into_route());
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok((url, told))
}
