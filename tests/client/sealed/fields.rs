//! Sensitive fields are encrypted wherever they stand in a request, and opened wherever they stand in
//! an answer; openssl is the other side.

use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;

use serde_json::{Value, json};
use wechatpay::v3::global::merchants::by_sub_mchid::get as global_query;
use wechatpay::v3::global::merchants::post as global;
use wechatpay::v3::smartguide::guides::get as guides;
use wechatpay::v3::transfer::batches::post as batch;
use wechatpay::{Client, Error, Fen};

use super::rsa::{OAEP, PKCS1, decrypt, encrypt};
use crate::common::openssl::{merchant, next_platform, platform};
use crate::common::server::{
    API_V3_KEY, PUBLIC_KEY_ID, Reply, Request, Server, certificate_list, certificates, client,
    merchant_client, public_key,
};
use crate::signer::{Vault, vaulted};

fn answering(body: impl Into<String>) -> Server {
    let body = body.into();
    Server::start(move |_| Reply::json(200, body.as_str()).signed_by(&public_key()))
}

fn built(server: &Server) -> Client {
    client(server).build().unwrap()
}

fn transfer() -> batch::Request {
    let to = |name: &str| {
        batch::TransferDetailList::new(batch::TransferDetailListRequired {
            out_detail_no: "x1",
            transfer_amount: Fen(100),
            transfer_remark: "pay",
            openid: "openid-1",
        })
        .user_name(name)
    };
    let mut list = vec![to("王小明"), to(""), to("Ann O'Hara")];
    list[2].user_id_card = Some("11010119900101123X".into());
    batch::Request::new(batch::Required {
        appid: "wx1",
        out_batch_no: "batch-1",
        batch_name: "pay",
        batch_remark: "pay",
        total_amount: Fen(300),
        total_num: 3,
        transfer_detail_list: list,
    })
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

#[tokio::test]
async fn each_element_of_a_list_is_encrypted_for_wechat_pay() {
    let server = answering("{}");
    transfer().send(&built(&server)).await.unwrap();
    let request = server.only_request();
    assert_eq!(request.header("Wechatpay-Serial"), Some(PUBLIC_KEY_ID));
    let sent = request.json();
    let list = sent["transfer_detail_list"].as_array().unwrap();
    assert_eq!(list.len(), 3);
    assert_eq!(decrypt(platform(), OAEP, text(&list[0]["user_name"])), "王小明");
    assert_eq!(list[1]["user_name"], "", "what is empty stays so");
    assert_eq!(decrypt(platform(), OAEP, text(&list[2]["user_name"])), "Ann O'Hara");
    assert_eq!(decrypt(platform(), OAEP, text(&list[2]["user_id_card"])), "11010119900101123X");
    assert_eq!(list[0].get("user_id_card"), None);
    assert_eq!(list[0]["openid"], "openid-1", "and nothing else is");
}

#[tokio::test]
async fn the_newest_certificate_is_used_and_named() {
    let [(old, _), (new, signer)] = certificates();
    let server = Server::start(move |request| {
        let list = request.path() == "/v3/certificates";
        // The newest is the one that began last, wherever it stands.
        let body = if list { certificate_list(&[("3C4D", new), ("1A2B", old)]) } else { "{}".to_owned() };
        Reply::json(200, body).signed_by(&signer)
    });
    let client = merchant_client(&server).api_v3_key(API_V3_KEY).build().unwrap();
    transfer().send(&client).await.unwrap();
    let request = server.requests().pop().unwrap();
    assert_eq!(request.header("Wechatpay-Serial"), Some("3C4D"));
    let name = text(&request.json()["transfer_detail_list"][0]["user_name"]).to_owned();
    assert_eq!(decrypt(next_platform(), OAEP, &name), "王小明");
}

/// The value of a parameter, unescaped by hand.
fn parameter(request: &Request, name: &str) -> String {
    let query = request.target.split_once('?').unwrap().1;
    let value = query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')).unwrap();
    assert!(!value.contains(['+', '/', '=']), "{value}");
    value.replace("%2B", "+").replace("%2F", "/").replace("%3D", "=")
}

#[tokio::test]
async fn a_parameter_of_the_query_is_encrypted_too() {
    let server = answering("{}");
    let request = guides::Request::new(7).mobile("13900000000");
    request.send(&built(&server)).await.unwrap();
    let sent = server.only_request();
    assert_eq!(sent.header("Wechatpay-Serial"), Some(PUBLIC_KEY_ID));
    assert_eq!(decrypt(platform(), OAEP, &parameter(&sent, "mobile")), "13900000000");
    assert_eq!(parameter(&sent, "store_id"), "7");
}

fn sub_merchant() -> global::Request {
    let contact = global::Contact::new(global::ContactRequired {
        name: "李先生",
        phone: "075586010000",
        email: "test@test.com",
    });
    global::Request::new(global::Required {
        sp_appid: "wx1",
        name: "Shop",
        shortname: "Shop",
        office_phone: "0755",
        contact,
        business_category: 1,
        merchant_country_code: "344",
        merchant_type: global::MerchantType::Enterprise,
        business: global::Business::new(global::BusinessType::Both),
    })
}

/// PKCS#1 v1.5, out and in.
#[tokio::test]
async fn operations_under_global_use_the_older_padding() {
    let name = encrypt(merchant(), PKCS1, "李先生");
    let server = answering(json!({ "contact": { "name": name } }).to_string());
    let client = built(&server);
    sub_merchant().send(&client).await.unwrap();
    let sent = server.only_request().json();
    assert_eq!(decrypt(platform(), PKCS1, text(&sent["contact"]["name"])), "李先生");
    assert_eq!(decrypt(platform(), PKCS1, text(&sent["contact"]["email"])), "test@test.com");
    let answer = global_query::Request::new(global_query::Required { sub_mchid: "1", sp_appid: "wx1" })
        .send(&client)
        .await
        .unwrap();
    assert_eq!(answer.contact.as_ref().unwrap().name.as_ref().unwrap().expose(), "李先生");
    assert!(answer.problems().is_empty());
}

#[tokio::test]
async fn an_idempotency_key_that_is_a_field_allows_another_attempt() {
    let server = Server::start(|_| Reply::new(503, ""));
    let client = client(&server).retry(wechatpay::RetryPolicy::default().attempts(2)).build().unwrap();
    sub_merchant().send(&client).await.unwrap_err();
    assert_eq!(server.count(), 1);
    let with_key = sub_merchant().idempotency_key("key-1");
    with_key.send(&client).await.unwrap_err();
    let sent: Vec<_> = server.requests().into_iter().skip(1).collect();
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[0].body, sent[1].body, "the very ciphertext, too");
    for request in sent {
        assert_eq!(request.header("Idempotency-Key"), Some("key-1"));
        assert_eq!(request.json().get("idempotency_key"), None);
    }
}

/// What does not open is reported and left empty; the answer is none the worse for it.
#[tokio::test]
async fn what_was_encrypted_for_the_merchant_is_opened() {
    let sealed = |name: &str| encrypt(merchant(), OAEP, name);
    let body = json!({ "total_count": 5, "data": [
        {"guide_id": "1", "name": sealed("王小明"), "mobile": sealed("13900000000")},
        {"guide_id": "2", "name": encrypt(platform(), OAEP, "not ours"), "mobile": sealed("13900000001")},
        {"guide_id": "3", "name": "in the clear", "mobile": ""},
        {"guide_id": "4", "name": null},
        {"guide_id": "5", "name": sealed("")},
    ]});
    let server = answering(body.to_string());
    opens_what_is_ours(&built(&server), &body).await;
    let vault = Vault::default();
    let asked = Arc::clone(&vault.asked);
    opens_what_is_ours(&vaulted(&server, vault), &body).await;
    assert_eq!(asked.load(Relaxed), 5, "every ciphertext, and only what can be one");
}

async fn opens_what_is_ours(client: &Client, body: &Value) {
    let answer = guides::Request::new(7).send(client).await.unwrap();
    let guide = |at: usize| {
        let guide = &answer.data[at];
        let name = guide.name.as_ref().map(|name| name.expose().to_owned());
        (name, guide.mobile.as_ref().map(|mobile| mobile.expose().to_owned()))
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(answer.total_count, Some(5));
    assert_eq!(guide(0), (some("王小明"), some("13900000000")));
    assert_eq!(guide(1), (None, some("13900000001")));
    assert_eq!(guide(2), (None, some("")));
    assert_eq!(guide(3), (None, None));
    assert_eq!(guide(4), (some(""), None));
    let problems: Vec<_> = answer.problems().iter().map(ToString::to_string).collect();
    let closed = "expected a text encrypted for the merchant, found a text that does not open";
    assert_eq!(problems, [format!("data[1].name: {closed}"), format!("data[2].name: {closed}")]);
    assert_eq!(answer.body(), body.to_string().as_bytes(), "as it was signed");
}

#[tokio::test]
async fn what_does_not_fit_is_named_before_anything_is_sent() {
    let server = answering("{}");
    let mut transfer = transfer();
    transfer.transfer_detail_list[1].user_id_card = Some("x".repeat(300).into());
    let error = transfer.send(&built(&server)).await.unwrap_err();
    assert!(matches!(error, Error::Encode(_)), "{error:?}");
    assert_eq!(
        error.to_string(),
        "POST /v3/transfer/batches: cannot encrypt or decrypt the field user_id_card: the plaintext has 300 bytes; \
         this key encrypts at most 214"
    );
    assert!(!error.may_have_taken_effect() && !error.is_retryable());
    assert_eq!(server.count(), 0);
}

/// `/hk` is part of what is signed, which the server has verified; one's own host keeps it.
#[tokio::test]
#[allow(deprecated)]
async fn operations_of_hong_kong_have_their_prefix() {
    use wechatpay::v3::transactions::out_trade_no::by_out_trade_no::get::Request;
    let server = answering("{}");
    let client = built(&server);
    Request::new("a/b").mchid("1").sub_mchid("2").sp_mchid("3").send(&client).await.unwrap();
    let target = "/hk/v3/transactions/out-trade-no/a%2Fb?mchid=1&sub_mchid=2&sp_mchid=3";
    assert_eq!(server.requests().pop().unwrap().target, target);
    Request::new("a/b")
        .mchid("1")
        .sub_mchid("2")
        .sp_mchid("3")
        .send(&client)
        .host(&server.origin)
        .await
        .unwrap();
    assert_eq!(server.requests().pop().unwrap().target, target);
    global_query::Request::new(global_query::Required { sub_mchid: "1", sp_appid: "wx1" })
        .send(&client)
        .await
        .unwrap();
    assert!(server.requests().pop().unwrap().target.starts_with("/v3/global/merchants/1?"));
}

/// For requests of one's own.
#[tokio::test]
async fn texts_are_encrypted_and_opened_one_by_one_too() {
    let server = answering("{}");
    let client = built(&server);
    let sealed = client.encrypt("王小明").await.unwrap();
    assert_eq!(sealed.serial, PUBLIC_KEY_ID);
    assert_eq!(decrypt(platform(), OAEP, &sealed.ciphertext), "王小明");
    assert_eq!(client.decrypt(&encrypt(merchant(), OAEP, "王小明")).await.unwrap(), "王小明");
    for wrong in [sealed.ciphertext.as_str(), "not base64", "AAAA", ""] {
        let error = client.decrypt(wrong).await.unwrap_err();
        assert!(matches!(error, Error::Config(_)) && !error.may_have_taken_effect(), "{error:?}");
    }
}
