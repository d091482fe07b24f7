//! Parameters for the front end: what each says, and signatures that openssl verifies over strings
//! written out by hand.

use serde_json::Value;
use wechatpay::credentials::Credentials;
use wechatpay::crypto::{PrivateKey, base64};
use wechatpay::launch::{self, App, Fenfu, Jsapi, LaunchError};

use crate::common::openssl::{Dir, merchant, try_openssl};

const APPID: &str = "wx8888888888888888";
const PREPAY_ID: &str = "wx26112221580621e9b071c00d9e093b0000";

fn credentials() -> Credentials {
    Credentials::merchant("1900000109", "1DDE55AD98ED71D6", PrivateKey::parse(&merchant().pkcs8).unwrap())
        .unwrap()
}

fn verifies(message: &str, signature: &str) -> bool {
    let dir = Dir::new();
    let key = dir.write("key.pem", &merchant().spki);
    let signature = dir.write("signature", base64::decode(signature).unwrap());
    let (key, signature) = (key.to_str().unwrap(), signature.to_str().unwrap());
    try_openssl(&["dgst", "-sha256", "-verify", key, "-signature", signature], message.as_bytes()).is_ok()
}

/// The names of a JSON object, in their order.
fn names(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

fn is_now(seconds: &str) -> bool {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    seconds.len() == 10 && now.abs_diff(seconds.parse().unwrap()) < 60
}

#[test]
fn jsapi_signs_its_package_under_the_names_of_request_payment() {
    let json = serde_json::to_value(Jsapi::new(&credentials(), APPID, PREPAY_ID).unwrap()).unwrap();
    let text = |name: &str| json[name].as_str().unwrap();
    assert_eq!(names(&json), ["appId", "timeStamp", "nonceStr", "package", "signType", "paySign"]);
    assert_eq!(text("appId"), APPID);
    assert_eq!(text("package"), "prepay_id=wx26112221580621e9b071c00d9e093b0000");
    assert_eq!(text("signType"), "RSA");
    assert!(is_now(text("timeStamp")), "{}", text("timeStamp"));
    let (time, nonce) = (text("timeStamp"), text("nonceStr"));
    let message = format!("{APPID}\n{time}\n{nonce}\nprepay_id=wx26112221580621e9b071c00d9e093b0000\n");
    assert!(verifies(&message, text("paySign")));
    assert!(!verifies(&message.replace("prepay_id=", ""), text("paySign")));
}

#[test]
fn an_app_signs_the_bare_id() {
    let json = serde_json::to_value(App::new(&credentials(), APPID, PREPAY_ID).unwrap()).unwrap();
    let text = |name: &str| json[name].as_str().unwrap();
    assert_eq!(names(&json), ["appid", "partnerid", "prepayid", "package", "noncestr", "timestamp", "sign"]);
    assert_eq!(text("appid"), APPID);
    assert_eq!(text("partnerid"), "1900000109");
    assert_eq!(text("prepayid"), PREPAY_ID);
    assert_eq!(text("package"), "Sign=WXPay");
    assert!(is_now(text("timestamp")), "{}", text("timestamp"));
    let (time, nonce) = (text("timestamp"), text("noncestr"));
    let message = format!("{APPID}\n{time}\n{nonce}\nwx26112221580621e9b071c00d9e093b0000\n");
    assert!(verifies(&message, text("sign")));
    assert!(!verifies(&message.replace("\nwx26", "\nprepay_id=wx26"), text("sign")));
}

#[test]
fn every_signature_has_its_own_nonce() {
    let one = Jsapi::new(&credentials(), APPID, PREPAY_ID).unwrap();
    let other = Jsapi::new(&credentials(), APPID, PREPAY_ID).unwrap();
    assert_eq!(one.nonce.len(), 32);
    assert_ne!(one.nonce, other.nonce);
    assert_ne!(one.pay_sign, other.pay_sign);
}

#[test]
fn fenfu_is_part_of_what_jsapi_signs() {
    let period = Fenfu::Period { installments: 6 };
    let daily = Fenfu::Daily { market_exposure_token: "dG9rZW4+/w==".into() };
    for (fenfu, package) in [
        (&period, "prepay_id=wx26&subsidy_period_type=PERIOD&selected_installment_number=6"),
        (&daily, "prepay_id=wx26&subsidy_period_type=DAILY&market_exposure_token=dG9rZW4+/w=="),
    ] {
        let signed = Jsapi::with_fenfu(&credentials(), APPID, "wx26", fenfu).unwrap();
        assert_eq!(signed.package, package);
        let message = format!("{APPID}\n{}\n{}\n{package}\n", signed.timestamp, signed.nonce);
        assert!(verifies(&message, &signed.pay_sign));
    }
    for (fenfu, package) in [
        (&period, "Sign=WXPay&subsidy_period_type=PERIOD&selected_installment_number=6"),
        (&daily, "Sign=WXPay&SubsidyPeriodType=DAILY&MarketExposureToken=dG9rZW4+/w=="),
    ] {
        let signed = App::with_fenfu(&credentials(), APPID, "wx26", fenfu).unwrap();
        assert_eq!(signed.package, package);
        let message = format!("{APPID}\n{}\n{}\nwx26\n", signed.timestamp, signed.nonce);
        assert!(verifies(&message, &signed.sign));
    }
}

#[test]
fn what_would_change_the_signed_lines_is_refused() {
    let own = credentials();
    for broken in ["", "prepay_id=wx26", "wx26\nwx27", "wx26&x=1", "wx 26"] {
        let error = LaunchError::PrepayId(broken.to_owned());
        assert_eq!(Jsapi::new(&own, APPID, broken), Err(error.clone()));
        assert_eq!(App::new(&own, APPID, broken), Err(error));
    }
    for broken in ["", "wx88\n1", "应用"] {
        assert_eq!(Jsapi::new(&own, broken, PREPAY_ID), Err(LaunchError::AppId(broken.to_owned())));
        assert_eq!(App::new(&own, broken, PREPAY_ID), Err(LaunchError::AppId(broken.to_owned())));
    }
    for broken in ["", "a&b", "a\nb"] {
        let fenfu = Fenfu::Daily { market_exposure_token: broken.to_owned() };
        assert_eq!(format!("{fenfu:?}"), "Daily { .. }", "a token is not shown");
        let error = LaunchError::ExposureToken(broken.to_owned());
        assert_eq!(Jsapi::with_fenfu(&own, APPID, PREPAY_ID, &fenfu), Err(error.clone()));
        assert_eq!(App::with_fenfu(&own, APPID, PREPAY_ID, &fenfu), Err(error));
    }
    let brand =
        Credentials::brand("120344", "1DDE55AD98ED71D6", PrivateKey::parse(&merchant().pkcs8).unwrap());
    assert_eq!(App::new(&brand.unwrap(), APPID, PREPAY_ID), Err(LaunchError::NoMerchant));
}

/// Nothing is sent in these tests.
#[cfg(feature = "payment")]
struct Nowhere;

#[cfg(feature = "payment")]
impl wechatpay::transport::Transport for Nowhere {
    fn send(
        &self,
        _: http::Request<bytes::Bytes>,
    ) -> wechatpay::transport::BoxFuture<
        '_,
        Result<http::Response<wechatpay::transport::Body>, wechatpay::transport::TransportError>,
    > {
        unreachable!()
    }
}

#[cfg(feature = "payment")]
fn client_builder() -> wechatpay::client::ClientBuilder {
    let platform = &crate::common::openssl::platform().spki;
    wechatpay::Client::builder()
        .merchant_id("1900000109")
        .certificate_serial("1DDE55AD98ED71D6")
        .private_key(&merchant().pkcs8)
        .public_key("PUB_KEY_ID_0119000072912024101500112200000001", platform)
}

#[cfg(feature = "payment")]
const V2_KEY: &str = "192006250b4c09247ec02edce69f6a2d";

#[cfg(feature = "payment")]
#[tokio::test]
async fn an_answer_makes_what_belongs_to_it() {
    use wechatpay::v3::pay::{partner, transactions};

    let own = credentials();
    let mut jsapi = transactions::jsapi::post::Response::default();
    assert_eq!(launch::of(&jsapi, APPID, &own), Err(LaunchError::NoPrepayId));
    jsapi.prepay_id = Some(PREPAY_ID.to_owned());
    let signed: Jsapi = launch::of(&jsapi, APPID, &own).unwrap();
    assert_eq!(signed.package, format!("prepay_id={PREPAY_ID}"));

    let client = client_builder().transport(std::sync::Arc::new(Nowhere)).build().unwrap();
    let signed: Jsapi = client.launch(&jsapi, APPID).await.unwrap();
    let message = format!("{APPID}\n{}\n{}\nprepay_id={PREPAY_ID}\n", signed.timestamp, signed.nonce);
    assert!(verifies(&message, &signed.pay_sign));

    // One that was kept is as good as its answer.
    let signed: Jsapi = client.launch(&launch::Kept::new(PREPAY_ID), APPID).await.unwrap();
    let message = format!("{APPID}\n{}\n{}\nprepay_id={PREPAY_ID}\n", signed.timestamp, signed.nonce);
    assert!(verifies(&message, &signed.pay_sign));
    let signed = client.launch(&launch::Kept::<App>::new(PREPAY_ID), APPID).await.unwrap();
    let message = format!("{APPID}\n{}\n{}\n{PREPAY_ID}\n", signed.timestamp, signed.nonce);
    assert!(verifies(&message, &signed.sign));

    // All that the client signs goes by the client's clock.
    let slow = client_builder().clock(|| 1_554_208_460).api_v2_key(V2_KEY);
    let slow = slow.transport(std::sync::Arc::new(Nowhere)).build().unwrap();
    let signed: Jsapi = slow.launch(&jsapi, APPID).await.unwrap();
    assert_eq!(signed.timestamp, "1554208460");
    let message = format!("{APPID}\n1554208460\n{}\nprepay_id={PREPAY_ID}\n", signed.nonce);
    assert!(verifies(&message, &signed.pay_sign));
    let fenfu = Fenfu::Period { installments: 3 };
    let own = slow.credentials().unwrap();
    assert_eq!(Jsapi::with_fenfu(&own, APPID, PREPAY_ID, &fenfu).unwrap().timestamp, "1554208460");
    assert_eq!(App::new(&own, APPID, PREPAY_ID).unwrap().timestamp, "1554208460");
    let by_v2 = slow.v2_signer().unwrap();
    let of_v2 = launch::v2::Jsapi::new(by_v2, APPID, PREPAY_ID, by_v2.preferred()).unwrap();
    assert_eq!(of_v2.timestamp, "1554208460");
    assert_eq!(launch::v2::PayScore::confirm(by_v2, "package").unwrap().timestamp, "1554208460");
    assert_eq!(launch::v2::RedPacket::new(by_v2, APPID, "package").unwrap().timestamp, "1554208460");

    let own = credentials();
    let mut app = partner::transactions::app::post::Response::default();
    app.prepay_id = Some(PREPAY_ID.to_owned());
    let signed: App = launch::of(&app, APPID, &own).unwrap();
    assert_eq!(signed.prepay_id, PREPAY_ID);
}
