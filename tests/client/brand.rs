//! A brand's client: its own scheme, one way to know WeChat Pay, and no operation of merchants.

use http::Method;
use serde_json::json;
use wechatpay::client::ClientBuilder;
use wechatpay::{Client, Error};

use crate::calls::order;
use crate::common::openssl::{Dir, merchant, openssl, platform, try_openssl};
use crate::common::server::{
    API_V3_KEY, MERCHANT_SERIAL, PUBLIC_KEY_ID, Reply, Server, client, now, public_key,
};

const BRAND: &str = "120344";
const API_KEY: &str = "brandAPIkeyOf32lettersAndDigits0";

fn without_key() -> ClientBuilder {
    Client::builder()
        .brand_id(BRAND)
        .certificate_serial(MERCHANT_SERIAL)
        .private_key(&merchant().pkcs8)
        .brand_api_key(API_KEY)
}

fn brand() -> ClientBuilder {
    without_key().public_key(PUBLIC_KEY_ID, &platform().spki)
}

fn answering() -> Server {
    Server::unchecked(|_| {
        Reply::json(200, "{}")
            .signed_by(&public_key())
            .header("Wechatpay-Signature-Type", "WECHATPAY-BRAND-SHA256-RSA2048")
    })
}

/// The string that the signature covers is written by hand, and openssl verifies it.
#[tokio::test]
async fn openssl_verifies_what_a_brand_signed() {
    let server = answering();
    let client = brand().host(&server.origin).build().unwrap();
    let body = json!({ "out_request_no": "34657_20250101_123456" });
    client.request(Method::POST, "/brand/store/brandstores").json(&body).await.unwrap();
    client.request(Method::GET, "/brand/x?filter=%7B%22a%22%3A%22b%22%7D").await.unwrap();
    for (request, first) in server
        .requests()
        .iter()
        .zip(["POST\n/brand/store/brandstores", "GET\n/brand/x?filter=%7B%22a%22%3A%22b%22%7D"])
    {
        // Of a GET as well: the tables require it.
        assert_eq!(request.header("Wechatpay-Serial"), Some(PUBLIC_KEY_ID));
        assert!(request.header("User-Agent").is_some() && request.header("Accept").is_some());
        let header = request.header("Authorization").unwrap();
        let scheme = format!("WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\"{BRAND}\",");
        assert!(header.starts_with(&scheme) && !header.contains("mchid"), "{header}");
        let part =
            |name: &str| header.split_once(&format!("{name}=\"")).unwrap().1.split('"').next().unwrap();
        assert_eq!(part("serial_no"), MERCHANT_SERIAL);
        let timestamp: i64 = part("timestamp").parse().unwrap();
        assert!(timestamp.abs_diff(now()) < 60, "in seconds");
        let head = format!("{first}\n{timestamp}\n{}\n", part("nonce_str"));
        let string = [head.as_bytes(), &request.body, b"\n"].concat();
        let dir = Dir::new();
        let signature =
            dir.write("signature", openssl(&["base64", "-d", "-A"], part("signature").as_bytes()));
        let key = dir.write("key.pem", &merchant().spki);
        let (signature, key) = (signature.to_str().unwrap(), key.to_str().unwrap());
        try_openssl(&["dgst", "-sha256", "-verify", key, "-signature", signature], &string).unwrap();
    }
}

#[cfg(feature = "brand-card-member")]
#[tokio::test]
async fn what_a_brand_is_promised() {
    use wechatpay::brand::card_member::cards::get::{Request, Required};

    let server = answering();
    let client = brand().host(&server.origin).build().unwrap();
    let answer = Request::new(Required { offset: 0, limit: 10 }).send(&client).await.unwrap();
    let error = Error::from(answer.total_count().unwrap_err());
    assert_eq!(error.to_string(), "GET /brand/card-member/cards: Response has no total_count");
    assert!(!error.may_have_taken_effect());
}

#[tokio::test]
async fn neither_sends_what_is_for_the_other() {
    let server = answering();
    let merchants = client(&server).build().unwrap();
    let brands = brand().host(&server.origin).build().unwrap();
    let refused = |error: Error, said: &str| {
        assert!(error.to_string().contains(said) && !error.may_have_taken_effect(), "{error}");
        assert!(matches!(error, Error::Config(_)), "{error:?}");
    };
    let of_brands = "an operation of brands, and this client is a merchant's";
    let of_merchants = "an operation of merchants, and this client is a brand's";
    refused(merchants.request(Method::GET, "/brand/store/brandstores").await.unwrap_err(), of_brands);
    refused(brands.request(Method::GET, "/v3/certificates").await.unwrap_err(), of_merchants);
    refused(order().send(&brands).await.unwrap_err(), of_merchants);
    refused(brands.refresh_certificates().await.unwrap_err(), "APIv3 key");
    assert_eq!(server.count(), 0, "nothing was sent");
}

#[test]
fn a_brand_is_built_of_what_a_brand_has() {
    let says = |builder: ClientBuilder, said: &str| {
        let error = builder.build().expect_err(said).to_string();
        assert!(error.contains(said), "{error}");
        assert!(!error.contains(API_KEY) && !error.contains(API_V3_KEY), "{error}");
    };
    says(without_key(), "missing: WeChat Pay's public key with its id (`public_key`)");
    says(brand().merchant_id("1900000001"), "the merchant's number: a brand's client has none");
    says(brand().api_v3_key(API_V3_KEY), "the APIv3 key: a brand has a brand API key");
    says(brand().api_v2_key("a v2 key that has 32 characters."), "the v2 key: a brand's client has none");
    says(brand().brand_api_key("short"), "brand API key: ");
    let merchants = Client::builder().merchant_id("1900000001").brand_api_key(API_KEY);
    says(merchants, "the brand API key: it is a brand's, and no `brand_id` is given");
    let built = brand().build().unwrap();
    assert_eq!((built.merchant_id(), built.api_v3_key().is_none()), (BRAND, true));
    let shown = format!("{built:?} {:?}", built.brand_api_key());
    assert!(!shown.contains(API_KEY), "{shown}");
}

#[test]
fn notifications_to_a_brand_are_opened_with_its_key() {
    wechatpay::notify::Notifications::new(&brand().build().unwrap()).unwrap();
    let without = Client::builder()
        .brand_id(BRAND)
        .certificate_serial(MERCHANT_SERIAL)
        .private_key(&merchant().pkcs8)
        .public_key(PUBLIC_KEY_ID, &platform().spki);
    let error = wechatpay::notify::Notifications::new(&without.build().unwrap()).unwrap_err().to_string();
    assert!(error.contains("brand_api_key"), "{error}");
}
