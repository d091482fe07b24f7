//! Every public error, made where texts for nobody's eyes are at hand, and none of them in what it prints.

use std::collections::BTreeSet;
use std::error::Error as StdError;
use std::fmt::{Debug, Display, Write as _};
use std::fs;
use std::path::Path;
use std::time::Duration;

use http::HeaderMap;
use serde_json::json;
use wechatpay::Client;
use wechatpay::bill::{Bill, BillError};
use wechatpay::credentials::Credentials;
use wechatpay::crypto::{Algorithm, KeyId, PrivateKey, base64, cipher};
use wechatpay::download::DownloadError;
use wechatpay::error::Error;
use wechatpay::keyring::{Keyring, OwnKeyError, SignatureHeaders};
use wechatpay::launch::LaunchError;
use wechatpay::merchants::Merchants;
use wechatpay::model::{self, EncodeError};
use wechatpay::notify::{self, MemoryStoreFull, ReplyError, ResourceError};
use wechatpay::secret::{ApiV2Key, ApiV3Key};
use wechatpay::sign_v2::{SignError, SignType, Signer};
use wechatpay::signer::{Offline, SigningProblem};
use wechatpay::upload::UploadError;
use wechatpay::v3::pay::transactions::jsapi::post as order;
use wechatpay::xml;

use crate::calls;
use crate::common::openssl::{merchant, next_platform, openssl, platform};
use crate::common::server::{End, Refusing, Reply, Server, Signer as Key, client, public_key};
use crate::faults::once;

const API_V3_KEY: &str = "k7Qw2ZpL9xVn4RtY6uIo8PaSdFgHjKlM";
const API_V2_KEY: &str = "v2Qw2ZpL9xVn4RtY6uIo8PaSdFgHjKlM";
const TOKEN: &str = "s3cr3tT0ken9f8e7d6c";
const NAME: &str = "Bartholomew Featherstonehaugh";
const NUMBER: &str = "11010119900101123X";
const PHONE: &str = "13912345678";

/// What has no public way to fail with such a text: the setup of reqwest, which is given no text at all; and
/// what tests are told of their own rules.
const NOT_MADE: [&str; 6] = [
    "transport/over_reqwest/setup_error.rs TransportSetupError",
    "testing/mock.rs Unexpected",
    "testing/mock.rs Unfinished",
    "testing/notification.rs NotificationNotMade",
    "testing/recording/mod.rs RecordingError",
    "testing/rule.rs Failure",
];

#[derive(Default)]
struct Shown {
    text: String,
    made: BTreeSet<String>,
}

impl Shown {
    fn said(&mut self, name: &str, value: &(impl Debug + Display)) {
        writeln!(self.text, "{name}: {value}\n{value:?}\n{value:#?}").unwrap();
        self.made.insert(name.to_owned());
    }

    fn error(&mut self, name: &str, error: &(impl StdError + 'static)) {
        self.said(name, error);
        let mut next = error.source();
        if let Some(source) = next.map(ToString::to_string) {
            assert!(!error.to_string().contains(&source), "{name} prints its source and gives it: {error}");
        }
        while let Some(error) = next {
            writeln!(self.text, "{name}, below: {error}\n{error:?}").unwrap();
            next = error.source();
        }
    }
}

/// The files whose `source()` goes around `unsaid`, which sees to it that a source is printed or given.
fn unguarded(folder: &Path, found: &mut Vec<String>) -> usize {
    let mut guarded = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            guarded += unguarded(&path, found);
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for method in text.split("fn source(&self)").skip(1) {
            let body = method.split("\n    }\n").next().unwrap();
            if body.contains("unsaid(") {
                guarded += 1;
            } else {
                found.push(path.file_name().unwrap().to_str().unwrap().to_owned());
            }
        }
    }
    guarded
}

/// The public errors that the source has: what implements `Error`, and what is called so.
fn public_errors(folder: &Path, root: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            public_errors(&path, root, found);
            continue;
        }
        let file = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
        for line in fs::read_to_string(&path).unwrap().lines() {
            let called = ["pub enum ", "pub struct "].into_iter().find_map(|start| line.strip_prefix(start));
            let word = |text: &str| text.split(|it: char| !it.is_alphanumeric()).next().unwrap().to_owned();
            let called = called
                .map(word)
                .filter(|name| ["Error", "Problem", "Failure"].into_iter().any(|end| name.ends_with(end)));
            let implements = line.starts_with("impl").then(|| line.split_once("Error for ")).flatten();
            found.extend(called.or(implements.map(|it| word(it.1))).map(|name| format!("{file} {name}")));
        }
    }
}

fn keys_and_signatures(shown: &mut Shown) {
    let broken = PrivateKey::parse(merchant().pkcs8.replace('A', "*")).unwrap_err();
    shown.error("crypto/key_error.rs KeyError", &broken);
    shown.said("crypto/key_error.rs KeyProblem", broken.problem());
    let v3: [u8; 32] = API_V3_KEY.as_bytes().try_into().unwrap();
    let crypto = cipher::open(&v3, PHONE, Some(NAME), NUMBER.as_bytes()).unwrap_err();
    shown.error("crypto/error.rs CryptoError", &crypto);
    let unknown = Algorithm::of_signature_type(Some("ROT13")).unwrap_err();
    shown.error("crypto/algorithm.rs UnknownAlgorithm", &unknown);
    shown.error("keyring/own.rs OwnKeyError", &OwnKeyError { id: KeyId::serial("5EA1").unwrap() });

    let key = PrivateKey::parse(&merchant().pkcs8).unwrap();
    let keyring = Keyring::new(&Credentials::merchant("1900000001", "5EA1", key).unwrap());
    let headers = SignatureHeaders {
        serial: "01",
        signature_type: None,
        timestamp: "0",
        nonce: NAME,
        signature: TOKEN,
    };
    let secret = ApiV3Key::new(API_V3_KEY).unwrap();
    for body in [format!("{{\"data\":\"{NAME}\"}}"), format!("[\"{NUMBER}"), NAME.to_owned()] {
        let refused = keyring.accept_certificates(&headers, body.as_bytes(), &secret, 0).unwrap_err();
        shown.error("keyring/certificate_list.rs CertificateListError", &refused);
        let refused = keyring.keys().verify(&headers, body.as_bytes(), 0).unwrap_err();
        shown.error("keyring/signature.rs VerifyError", &refused);
    }
    for wrong in [LaunchError::ExposureToken, LaunchError::AppId, LaunchError::PrepayId] {
        shown.error("launch/error.rs LaunchError", &wrong(API_V2_KEY.to_owned()));
        shown.error("launch/error.rs LaunchError", &wrong(format!("prepay_id={TOKEN}")));
    }
    let seal = EncodeError::Seal { field: "name", source: Box::new(crypto.clone()) };
    shown.error("model/error.rs EncodeError", &seal);
    shown.error("upload/error.rs UploadError", &UploadError::Encode(seal));
    shown.error("notify/error.rs ReplyError", &ReplyError::Sign(SigningProblem::Crypto(crypto)));
    shown.error("notify/memory.rs MemoryStoreFull", &MemoryStoreFull { capacity: 1 });
}

fn documents(shown: &mut Shown) {
    for text in [NAME.to_owned(), format!("{{\"{NAME}\":{NUMBER}}}"), format!("[\"{NAME}\"]")] {
        let Err(error) = model::decode::<order::Response>(text.as_bytes()) else { continue };
        shown.error("model/error.rs DecodeError", &error);
        shown.error("notify/error.rs ResourceError", &ResourceError::Json(error));
    }
    let odd = json!({ "prepay_id": [NAME, { "x": PHONE }] }).to_string();
    let odd = model::decode::<order::Response>(odd.as_bytes()).unwrap();
    shown.said("model/error.rs FieldProblem", &odd.problems[0]);

    let key = || ApiV2Key::new(API_V2_KEY).unwrap();
    let signer = Signer::new("1900000001", key()).unwrap();
    let text = format!("{NAME}&a=1");
    let ambiguous = signer.sign_for_browser([("name", text.as_str())], SignType::Md5).unwrap_err();
    shown.error("model/ambiguous.rs AmbiguousText", &ambiguous);
    shown.error("sign_v2/error.rs SignError", &SignError::from(EncodeError::from(ambiguous)));
    shown.error("sign_v2/error.rs SignError", &SignError::SignType { name: API_V2_KEY.to_owned() });
    let unsigned = signer.verify([("sign", TOKEN), ("name", NAME)]).unwrap_err();
    shown.error("sign_v2/error.rs VerifyError", &unsigned);

    // What was decrypted, and is broken in many ways.
    let hash = String::from_utf8(openssl(&["dgst", "-md5", "-r"], API_V2_KEY.as_bytes())).unwrap();
    let secret: String = hash[..32].bytes().map(|byte| format!("{byte:02x}")).collect();
    for plaintext in [
        NAME.to_owned(),
        format!("<root>{NAME}<a>1</a></root>"),
        format!("<root><i{NUMBER}>1</root>"),
        format!("<root><a>&{TOKEN};</a></root>"),
        format!("<root><{PHONE} {NAME}='></root>"),
        format!("<root><n{PHONE}>1</n{PHONE}><n{PHONE}>1</n{PHONE}></root>"),
        format!("<root><a>{NAME}</b></root>"),
    ] {
        let sealed = openssl(&["enc", "-aes-256-ecb", "-K", &secret], plaintext.as_bytes());
        let body = format!("<xml><req_info>{}</req_info></xml>", base64::encode(&sealed));
        let opener = notify::v2::Notifications::from_key(key());
        let refused = opener.open(body.as_bytes()).unwrap_err();
        assert!(matches!(refused, notify::v2::NotificationError::Resource(_)), "{plaintext}: {refused}");
        shown.error("notify/v2/error.rs NotificationError", &refused);
        shown.error("xml/error.rs XmlError", &xml::read(plaintext.as_bytes()).unwrap_err());
    }
    let found = "transaction-success".to_owned();
    let other = notify::v2::OtherEventError { expected: "refund-processed", found };
    shown.error("notify/v2/error.rs OtherEventError", &other);

    let server = Server::always(Reply::json(404, NAME));
    let client = client(&server).api_v3_key(API_V3_KEY).build().unwrap();
    let opener = notify::Notifications::new(&client).unwrap();
    let refused = opener.open_now(&HeaderMap::new(), NAME.as_bytes()).unwrap_err();
    shown.error("notify/error.rs NotificationError", &refused);
}

/// A bill whose columns moved: names and numbers stand where amounts belong.
fn bills(shown: &mut Shown) {
    for cell in [NAME, NUMBER, TOKEN] {
        let bill = format!("交易时间,应结订单金额\n`2026-11-01 10:00:00,`{cell}\n");
        let problems: Vec<BillError> = Bill::new(bill.as_bytes()).trades().filter_map(Result::err).collect();
        assert!(matches!(problems[..], [BillError::Row { .. }]), "{cell}: {problems:?}");
        for problem in problems {
            if let BillError::Row { problem, .. } = &problem {
                shown.error("bill/error.rs RowProblem", problem);
            }
            shown.error("bill/error.rs BillError", &problem);
            #[cfg(feature = "reconcile")]
            compared(shown, &bill);
            shown.error("download/error.rs DownloadError", &DownloadError::Bill(problem));
        }
    }
}

/// A comparison of what cannot be read.
#[cfg(feature = "reconcile")]
fn compared(shown: &mut Shown, bill: &str) {
    let mut reconciliation = wechatpay::bill::Reconciliation::new();
    let error = reconciliation.bill(&mut Bill::new(bill.as_bytes())).unwrap_err();
    shown.error("bill/reconcile/error.rs ReconcileError", &error);
}

/// A payment that is somebody else's, and a time that is none.
fn expected(shown: &mut Shown) {
    use wechatpay::expected::Expected;
    use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::get::Response;

    let expected = Expected::order("order-1", 4200).openid(TOKEN);
    shown.error("expected/mismatch.rs Mismatches", &expected.check(&Response::default()).unwrap_err());
    let unread = TOKEN.parse::<wechatpay::Time>();
    shown.error("times/define.rs TimeError", &unread.unwrap_err());
}

fn of_call(shown: &mut Shown, error: Error) {
    match &error {
        Error::Api(it) => shown.error("error/api.rs ApiError", &**it),
        Error::Signature(it) => shown.error("error/failure.rs SignatureError", &**it),
        Error::Timeout(it) => shown.error("error/failure.rs TimeoutError", &**it),
        Error::Config(it) => shown.error("error/failure.rs ConfigError", it.problem()),
        Error::Certificates(it) => {
            shown.error("error/unsent.rs Unsent", it);
            shown.error("error/mod.rs CertificatesError", &***it);
        }
        Error::Answer(it) => {
            shown.error("error/answer.rs UnreadableAnswer", &**it);
            writeln!(shown.text, "{:?}", it.problem()).unwrap();
            shown.made.insert("error/answer.rs AnswerProblem".to_owned());
        }
        Error::Transport(it) => {
            shown.error("error/failure.rs TransportFailure", &**it);
            shown.error("transport/error.rs TransportError", it.error());
        }
        Error::Signer(it) => {
            shown.error("error/signer.rs SignerError", &**it);
            shown.error("signer.rs SigningProblem", it.problem());
        }
        Error::Missing(it) => {
            shown.error("error/missing.rs Unpromised", &**it);
            shown.error("promised.rs MissingField", &***it);
        }
        other => panic!("{other:?}"),
    }
    shown.error("error/mod.rs Error", &error);
    shown.error("download/error.rs DownloadError", &DownloadError::from(error));
}

async fn asked(client: &Client, path: &str) -> Error {
    client.request(http::Method::GET, path).timeout(Duration::from_millis(500)).await.map(drop).unwrap_err()
}

async fn calls(shown: &mut Shown) {
    let path = format!("/v3/billdownload/file?token={TOKEN}&id_number={NUMBER}");
    let theirs = format!("GET\n{path}\n1\nN\n{NAME}\n");
    let refusal = json!({
        "code": "SIGN_ERROR", "message": "wrong",
        "detail": {
            "field": "/payer", "value": NUMBER, "sign_information": { "truncated_sign_message": theirs },
        },
    });
    let refusal = refusal.to_string();
    for reply in [
        Reply::json(401, refusal.as_str()),
        Reply::json(400, refusal.as_str()).signed_by(&public_key()),
        Reply::json(200, refusal.as_str()),
        Reply::json(200, refusal.as_str()).signed_by(&Key::new(next_platform(), "0BAD")),
        Reply::new(302, "").header("Location", format!("https://a.example/x?token={TOKEN}")),
        Reply::none(End::Closed),
        Reply::none(End::Stalled),
    ] {
        let server = Server::always(reply);
        let error = asked(&once(&server), &path).await;
        of_call(shown, error);
    }
    // Of what stood in the place of a number its kind is said, and nothing else.
    let unread = json!({ "code_url": { TOKEN: NUMBER } }).to_string();
    let server = Server::always(Reply::json(200, unread).signed_by(&public_key()));
    let answer = crate::promised::native_order().send(&once(&server)).await.unwrap();
    of_call(shown, answer.code_url().unwrap_err().into());
    let dead = Refusing::new();
    let server = Server::always(Reply::json(404, NAME));
    let lost = client(&server).host(&dead.origin).build().unwrap();
    of_call(shown, asked(&lost, &path).await);
    let listless = crate::common::server::merchant_client(&server).api_v3_key(API_V3_KEY).build().unwrap();
    of_call(shown, asked(&listless, &path).await);
    let keyless = Client::builder()
        .merchant_id("1900000001")
        .public_key("PUB_KEY_ID_1", &platform().spki)
        .signer(Offline::new("5EA1"))
        .host(&server.origin);
    of_call(shown, asked(&keyless.build().unwrap(), &path).await);
    let merchants = Merchants::builder(|id: String| async move {
        Ok(Some(Client::builder().merchant_id(id).api_v2_key(format!("{API_V2_KEY}{TOKEN}"))))
    });
    let refused = merchants.build().unwrap().get("1900000001").await.unwrap_err();
    shown.error("merchants/error.rs MerchantsError", &refused);
    let swapped = client(&server).api_v3_key(format!("{API_V3_KEY}{API_V2_KEY}"));
    shown.error("client/build_error.rs BuildError", &swapped.build().unwrap_err());
    let v3_only = client(&server).build().unwrap();
    let refused = notify::v2::Notifications::new(&v3_only).unwrap_err();
    shown.error("error/failure.rs ConfigError", &refused);
}

#[tokio::test]
async fn no_error_shows_what_is_for_nobodys_eyes() {
    let mut shown = Shown::default();
    keys_and_signatures(&mut shown);
    documents(&mut shown);
    bills(&mut shown);
    expected(&mut shown);
    if cfg!(not(feature = "reconcile")) {
        shown.made.insert("bill/reconcile/error.rs ReconcileError".to_owned());
    }
    calls(&mut shown).await;

    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = BTreeSet::new();
    public_errors(&source, &source, &mut all);
    assert!(all.len() > 30, "{all:?}");
    shown.made.extend(NOT_MADE.map(str::to_owned));
    assert_eq!(shown.made, all, "each public error is made here");

    let key: String = merchant().pkcs8.lines().nth(12).unwrap().chars().take(20).collect();
    assert!(merchant().pkcs8.contains(&key) && key.len() == 20);
    for secret in [API_V3_KEY, API_V2_KEY, TOKEN, NAME, NUMBER, PHONE, "Featherstone", &key] {
        if let Some(at) = shown.text.find(secret) {
            let from = shown.text[..at].char_indices().rev().nth(300).map_or(0, |(from, _)| from);
            panic!("{secret:?} shows: {}", &shown.text[from..at + secret.len()]);
        }
    }
}

#[test]
fn an_error_prints_its_source_or_gives_it() {
    let mut found = Vec::new();
    let guarded = unguarded(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    assert!(guarded > 15, "{guarded}");
    // Of reqwest's words and those below them, which it says itself, it gives what is below.
    assert_eq!(found, ["setup_error.rs"]);
}

#[tokio::test]
async fn every_error_of_a_call_names_its_operation() {
    let order = "POST /v3/pay/transactions/jsapi";
    let refusal = r#"{"code":"PARAM_ERROR","message":"wrong"}"#;
    for reply in [
        Reply::json(400, refusal),
        Reply::json(200, "{}"),
        Reply::json(200, "7").signed_by(&public_key()),
        Reply::new(302, "").header("Location", "https://a.example/x"),
        Reply::none(End::Closed),
        Reply::none(End::Stalled),
    ] {
        let server = Server::always(reply);
        let client = client(&server).retry(wechatpay::RetryPolicy::never()).build().unwrap();
        let error = calls::order().send(&client).timeout(Duration::from_millis(300)).await.unwrap_err();
        let called = error.operation().unwrap();
        assert_eq!((called.method(), called.path()), ("POST", "/v3/pay/transactions/jsapi"));
        assert_eq!(called.operation(), Some(&order::OPERATION));
        assert!(error.to_string().starts_with(&format!("{order}: ")), "{error}");
        let path = "/v3/new/things/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o?token=s3cr3t";
        let own = client.request(http::Method::GET, path).timeout(Duration::from_millis(300)).await;
        // A number alone is JSON, and an answer to a request of one's own.
        let Err(own) = own else { continue };
        let called = own.operation().unwrap();
        assert_eq!((called.to_string(), called.operation()), ("GET /v3/new/things/…".to_owned(), None));
    }
    // Nothing was sent: a URL that is none, a client without keys, certificates that cannot be had.
    let server = Server::always(Reply::json(500, "{}"));
    let mut wrong = calls::order();
    wrong.notify_url = "https://example.com/?a=b".into();
    let v2_only = Client::builder().merchant_id("1900000001").api_v2_key(API_V2_KEY).build().unwrap();
    let listless = crate::common::server::merchant_client(&server).api_v3_key(API_V3_KEY).build().unwrap();
    for error in [
        wrong.send(&once(&server)).await.unwrap_err(),
        calls::order().send(&v2_only).await.unwrap_err(),
        calls::order().send(&listless).timeout(Duration::from_secs(1)).await.unwrap_err(),
    ] {
        assert!(error.to_string().starts_with(&format!("{order}: ")), "{error}");
    }
}
