//! Everything that goes wrong, logged as loudly as can be, and no key and no plaintext in any of it.

use std::error::Error as StdError;
use std::fmt::{Debug, Write as _};
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;
use wechatpay::client::ClientBuilder;
use wechatpay::crypto::hex;
use wechatpay::v3::pay::transactions::jsapi::post as order;
use wechatpay::v3::smartguide::guides::get as guides;
use wechatpay::{Client, RetryPolicy};

use super::rsa::{OAEP, encrypt};
use crate::common::openssl::{merchant, next_platform, openssl, platform};
use crate::common::process::is_alone;
use crate::common::server::{
    End, MERCHANT_ID, PUBLIC_KEY_ID, Refusing, Reply, Server, Signer, certificate_list, certificates, client,
    merchant_client, now, public_key,
};

/// That of the loopback server, so that its lists open.
const API_V3_KEY: &str = crate::common::server::API_V3_KEY;
const API_V2_KEY: &str = "v2Qw2ZpL9xVn4RtY6uIo8PaSdFgHjKlM";
const NAME: &str = "Bartholomew Featherstonehaugh";
const NUMBER: &str = "11010119900101123X";

/// What must not show, in any of the ways that bytes are printed.
fn forbidden() -> Vec<String> {
    let secrets = [API_V3_KEY, API_V2_KEY, NAME, NUMBER];
    let mut forbidden = secrets.map(str::to_owned).to_vec();
    for pem in [&merchant().pkcs8, &merchant().pkcs1] {
        // Past the first lines: they hold the modulus, which is public.
        let lines: Vec<&str> = pem.lines().filter(|line| !line.starts_with('-')).collect();
        forbidden.extend(lines[7..].iter().filter(|line| line.len() > 20).map(|line| line[..20].to_owned()));
    }
    let der = openssl(&["rsa", "-traditional", "-outform", "DER"], merchant().pkcs8.as_bytes());
    for part in der[300..].chunks_exact(8).chain(secrets.map(str::as_bytes)) {
        forbidden.extend([hex::lower(part), hex::upper(part)]);
        forbidden.push(format!("{part:?}").trim_matches(['[', ']']).to_owned());
    }
    forbidden
}

/// All that was shown.
#[derive(Default)]
struct Shown {
    text: String,
    errors: usize,
}

impl Shown {
    fn debug(&mut self, value: &impl Debug) {
        writeln!(self.text, "{value:?}\n{value:#?}").unwrap();
    }

    fn error(&mut self, error: &(impl StdError + 'static)) {
        self.errors += 1;
        self.debug(error);
        let mut next: Option<&dyn StdError> = Some(error);
        while let Some(error) = next {
            writeln!(self.text, "{error}\n{error:?}").unwrap();
            next = error.source();
        }
    }
}

/// What tracing writes, with what crates below write through `log`.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn order() -> order::Request {
    let identity = order::Identity::new(order::IdentityRequired {
        type_: order::Type::Idcard,
        number: NUMBER,
        name: NAME,
    });
    let payer = order::Payer::new("openid-1").identity(identity);
    let amount = order::Amount::new(100);
    order::Request::new(order::Required {
        appid: "wx1",
        description: "figure",
        out_trade_no: "order-1",
        amount,
        notify_url: "https://example.com/paid",
        payer,
    })
}

fn query() -> guides::Request {
    guides::Request::new(7).mobile(NUMBER)
}

/// Answers that repeat what they should not: in bodies, headers and places to go to.
fn replies() -> Vec<Reply> {
    let echo = json!({
        "code": "PARAM_ERROR", "message": "wrong", "attach": NAME,
        "detail": {"field": "/payer", "issue": "unknown", "value": NUMBER, "sign_information": {
            "truncated_sign_message": format!("POST\n/v3/x\n1\nN\n{{\"name\":\"{NAME}\"}}\n"),
        }},
    });
    let echo = echo.to_string();
    let signed = |body: &str| Reply::json(200, body).signed_by(&public_key());
    let success =
        json!({"name": NAME, "data": [{"name": encrypt(merchant(), OAEP, NAME), "mobile": NUMBER}]});
    let mut replies = vec![
        Reply::json(200, echo.as_str()),
        signed(&echo).but_body("{}"),
        signed(&echo).header("Wechatpay-Signature", NAME),
        signed(&echo).header("Wechatpay-Timestamp", NUMBER),
        Reply::json(200, echo.as_str()).signed_at(&public_key(), now() - 400),
        Reply::json(200, echo.as_str()).signed_by(&Signer::new(next_platform(), "0BAD")),
        signed(&format!("<html>{NAME}")),
        signed(&format!("{{\"name\":\"{NAME}")),
        signed(&format!("[\"{NAME}\"]")),
        signed(&format!("{{\"prepay_id\":[\"{NAME}\"],\"data\":{{\"name\":\"{NUMBER}\"}}}}")),
        signed(&success.to_string()),
        signed(&echo).cut(20, End::Reset),
        Reply::none(End::Reset),
        Reply::none(End::Closed),
        Reply::none(End::Stalled),
        Reply::new(302, "").header("Location", format!("http://127.0.0.1:1/x?name={NUMBER}")),
        Reply::new(200, NAME).endless(),
        signed(&echo).header("Content-Length", NUMBER),
    ];
    for status in [400, 401, 403, 404, 429, 500, 502, 503] {
        replies.push(Reply::json(status, echo.as_str()).header("X-Echo", NAME));
        replies.push(Reply::json(status, echo.as_str()).signed_by(&public_key()));
        replies.push(Reply::new(status, format!("<html>{NAME}")));
    }
    replies
}

fn with_all_secrets(builder: ClientBuilder) -> ClientBuilder {
    let mut retry = RetryPolicy::default().attempts(2);
    retry.backoff = Duration::from_millis(1);
    let builder = builder.api_v3_key(API_V3_KEY).api_v2_key(API_V2_KEY).retry(retry);
    builder.longest_answer(10_000).timeout(Duration::from_secs(20))
}

/// Calls in every way, over a server that knows what was signed.
async fn calls(shown: &mut Shown, signatures: &mut Vec<String>) {
    for reply in replies() {
        let server = Server::start(move |request| match request.path() {
            "/v3/certificates" => Reply::json(404, NAME),
            _ => reply.clone(),
        });
        let client = with_all_secrets(client(&server)).build().unwrap();
        let limit = Duration::from_secs(2);
        let (order, query) = (order(), query());
        let (call, ask) = (order.send(&client).timeout(limit), query.send(&client).timeout(limit));
        shown.debug(&(&call, &ask));
        let own = client.request(http::Method::POST, "/v3/x").json(&json!({ "name": NAME })).timeout(limit);
        shown.debug(&own);
        let (order, query, own) = tokio::join!(call.into_future(), ask.into_future(), own.into_future());
        let _ = order.map(|answer| shown.debug(&answer)).map_err(|error| shown.error(&error));
        let _ = query.map(|answer| shown.debug(&answer)).map_err(|error| shown.error(&error));
        // Untyped, an answer to a request of one's own is shown as it came.
        let _ = own.map_err(|error| shown.error(&error));
        for request in server.requests() {
            let header = request.header("Authorization").unwrap();
            let signature = header.split_once("signature=\"").unwrap().1;
            signatures.extend([header.to_owned(), signature.trim_matches('"').to_owned()]);
        }
        shown.debug(&(client.credentials(), client.keyring(), client.api_v3_key(), client.api_v2_key()));
        shown.debug(&client);
    }
    let dead = Refusing::new();
    let server = Server::start(|_| Reply::new(500, ""));
    let client = with_all_secrets(client(&server)).host(&dead.origin).build().unwrap();
    shown.error(&order().send(&client).await.unwrap_err());
    shown.error(&query().send(&client).await.unwrap_err());
    let long = guides::Request::new(7).mobile(NUMBER.repeat(20));
    shown.error(&long.send(&client).await.unwrap_err());
    shown.error(&client.decrypt(NAME).await.unwrap_err());
    shown.error(&client.decrypt(&encrypt(platform(), OAEP, NAME)).await.unwrap_err());
    shown.error(&order().send(&client).host(format!("http://{NUMBER}@127.0.0.1")).await.unwrap_err());
    shown.error(&client.request(http::Method::GET, format!("/v3/a b?name={NUMBER}")).await.unwrap_err());
}

async fn lists_of_certificates(shown: &mut Shown) {
    let [(pem, signer), _] = certificates();
    let list = |body: &str| Reply::json(200, body).signed_by(&signer);
    for reply in [
        Reply::json(
            404,
            json!({"code": "RESOURCE_NOT_EXISTS", "message": "none", "detail": NAME}).to_string(),
        ),
        Reply::json(200, certificate_list(&[("1A2B", pem)])),
        list(&certificate_list(&[("1A2B", &merchant().pkcs8)])),
        list(&certificate_list(&[("1A2B", NAME)])),
        list(&certificate_list(&[("77", pem)])),
        list(NAME),
        list(&format!("{{\"data\":[{{\"name\":\"{NAME}\"}}]}}")),
        Reply::none(End::Reset),
    ] {
        let server = Server::start(move |_| reply.clone());
        let client = with_all_secrets(merchant_client(&server)).build().unwrap();
        shown.error(&order().send(&client).await.unwrap_err());
    }
}

/// The private key and the secrets, whole and broken, in every place that takes something.
fn builders(shown: &mut Shown) {
    let key = &merchant().pkcs8;
    let whole = || Client::builder().merchant_id(MERCHANT_ID).certificate_serial("01").private_key(key);
    let body: String = key.lines().filter(|line| !line.starts_with('-')).collect();
    for text in [
        key.as_str(),
        &merchant().pkcs1,
        &key[..900],
        &body,
        &body[..400],
        &key.replace('A', "*"),
        API_V3_KEY,
    ] {
        let known = || whole().public_key(PUBLIC_KEY_ID, &platform().spki);
        let changed = format!("{text}!");
        for builder in [
            Client::builder().merchant_id(MERCHANT_ID).private_key(&changed),
            Client::builder().merchant_id(MERCHANT_ID).private_key_file(&body[..100]),
            known().public_key("PUB_KEY_ID_02", text),
            known().public_key(text, &platform().spki),
            known().certificate(text),
            known().platform_certificate(text),
            known().certificate_serial(&changed),
            known().merchant_id(&changed),
            known().brand_id(&changed),
            known().api_v3_key(&changed),
            known().user_agent(format!("a\n{text}")),
            whole(),
        ] {
            let builder = builder.api_v2_key(API_V2_KEY);
            shown.debug(&builder);
            // A file's name is shown: a key in its place is no file.
            let _ = builder.build().map(|client| shown.debug(&client)).map_err(|error| shown.error(&error));
        }
    }
}

/// It reads everything that is logged, and so is alone in its process.
#[tokio::test]
async fn nothing_secret_shows() {
    if !is_alone("sealed::secrets::nothing_secret_shows") {
        return;
    }
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false);
    subscriber.with_writer(move || writer.clone()).init();

    let (mut shown, mut signatures) = (Shown::default(), Vec::new());
    calls(&mut shown, &mut signatures).await;
    lists_of_certificates(&mut shown).await;
    builders(&mut shown);
    let logged = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();

    // What is looked for is there to be found, and so is what it is looked for in.
    let mut forbidden = forbidden();
    assert!(forbidden.len() > 100 && signatures.len() > 100 && shown.errors > 150, "{}", shown.errors);
    assert!(forbidden.iter().any(|secret| merchant().pkcs8.contains(secret.as_str())));
    for expected in [
        "hyper_util",
        "an answer came http.response.status_code=",
        "an attempt failed; another follows",
        "a field of an answer was left empty",
    ] {
        assert!(logged.contains(expected), "{expected}");
    }
    forbidden.extend(signatures);
    for secret in &forbidden {
        for (place, text) in [("shown", &shown.text), ("logged", &logged)] {
            if let Some(at) = text.find(secret.as_str()) {
                let from = text[..at].char_indices().rev().nth(300).map_or(0, |(from, _)| from);
                panic!("{secret:?} is {place}: {}", &text[from..at + secret.len()]);
            }
        }
    }
}
