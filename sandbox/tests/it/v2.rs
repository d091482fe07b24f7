//! v2: XML that is signed both ways, with the same orders and money as v3.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::filling::Filling;
use crate::notifications::Shop;
use crate::support::Caller;
use axum::http::StatusCode;
use wechatpay::catalog::{Kind, entries};
use wechatpay::crypto::{Padding, base64};
use wechatpay::endpoint::{AnswerKind, SignType};
use wechatpay::model;
use wechatpay::secret::ApiV2Key;
use wechatpay::{notify, sign_v2, xml};
use wechatpay_sandbox::Sandbox;

/// A merchant's program that signs by hand.
pub(crate) struct Hand {
    http: reqwest::Client,
    url: String,
    pub(crate) key: ApiV2Key,
}

impl Hand {
    pub(crate) fn new(sandbox: &Sandbox) -> Self {
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let key = ApiV2Key::new(sandbox.merchant().api_v2_key()).unwrap();
        Self { http, url: sandbox.url().to_owned(), key }
    }

    pub(crate) async fn send(&self, path: &str, body: String) -> (u16, Vec<u8>) {
        let answer = self.http.post(format!("{}{path}", self.url)).body(body).send().await.unwrap();
        (answer.status().as_u16(), answer.bytes().await.unwrap().to_vec())
    }

    /// Calls, and gives back the answer, whose signature is right.
    pub(crate) async fn call(&self, path: &str, fields: &[(&str, &str)]) -> BTreeMap<String, String> {
        self.call_as(path, fields, SignType::Md5).await
    }

    async fn call_as(&self, path: &str, fields: &[(&str, &str)], kind: SignType) -> BTreeMap<String, String> {
        let mut fields = fields.to_vec();
        fields.extend([("mch_id", "1900000001"), ("nonce_str", "n")]);
        let sign = sign_v2::sign(fields.iter().copied(), kind, &self.key);
        fields.push(("sign", &sign));
        let (status, body) = self.send(path, xml::write("xml", fields).unwrap()).await;
        assert_eq!(status, 200);
        let document = xml::read(&body).unwrap();
        if let Some(sign) = document.get("sign") {
            assert_eq!(sign.len(), if kind == SignType::Md5 { 32 } else { 64 });
            sign_v2::verify(document.iter(), &self.key).unwrap();
        }
        document.iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect()
    }
}

pub(crate) fn order<'a>(number: &'a str, total: &'a str, url: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("appid", "wx1"),
        ("body", "Two coffees"),
        ("out_trade_no", number),
        ("total_fee", total),
        ("spbill_create_ip", "127.0.0.1"),
        ("notify_url", url),
        ("trade_type", "NATIVE"),
        ("attach", "table 7 & <8>"),
    ]
}

pub(crate) async fn started() -> (Sandbox, Hand, Shop) {
    let sandbox = Sandbox::start().await.unwrap();
    let hand = Hand::new(&sandbox);
    (sandbox, hand, Shop::open().await)
}

#[tokio::test]
async fn an_order_of_v2_is_paid_told_asked_for_and_refunded() {
    let (sandbox, hand, mut shop) = started().await;
    let client = sandbox.client().unwrap();
    for (kind, number) in [(SignType::Md5, "order-a1"), (SignType::HmacSha256, "order-a2")] {
        let mut asked = order(number, "100", &shop.url);
        if kind == SignType::HmacSha256 {
            asked.push(("sign_type", "HMAC-SHA256"));
        }
        let answer = hand.call_as("/pay/unifiedorder", &asked, kind).await;
        assert_eq!((answer["return_code"].as_str(), answer["result_code"].as_str()), ("SUCCESS", "SUCCESS"));
        let paid = sandbox.customer().pay(&answer["code_url"]).await.unwrap();

        shop.reply("<xml><return_code>SUCCESS</return_code></xml>");
        let (headers, body) = shop.next().await;
        assert_eq!(headers["content-type"], "text/xml");
        let told = notify::v2::Notifications::new(&client).unwrap().open(&body).unwrap();
        assert_eq!(told.event(), "transaction-success");
        let said = |name| told.document().get(name);
        assert_eq!(
            (said("transaction_id"), said("total_fee")),
            (Some(paid[0].transaction_id.as_str()), Some("100"))
        );
        assert_eq!(said("attach"), Some("table 7 & <8>"));

        let query = hand.call("/pay/orderquery", &[("appid", "wx1"), ("out_trade_no", number)]).await;
        assert_eq!((query["trade_state"].as_str(), query["cash_fee"].as_str()), ("SUCCESS", "100"));
        // It is the same order by v3.
        let caller = Caller::new(&sandbox);
        let v3 = caller.get(&format!("/v3/pay/transactions/out-trade-no/{number}?mchid=1900000001")).await.1;
        assert_eq!(
            (&v3["trade_state"], &v3["transaction_id"]),
            (&"SUCCESS".into(), &paid[0].transaction_id.clone().into())
        );
    }

    let url = shop.url.clone();
    let refund = [
        ("appid", "wx1"),
        ("out_trade_no", "order-a1"),
        ("out_refund_no", "r1"),
        ("total_fee", "100"),
        ("refund_fee", "40"),
        ("notify_url", url.as_str()),
    ];
    let answer = hand.call("/secapi/pay/refund", &refund).await;
    assert_eq!((answer["result_code"].as_str(), answer["refund_fee"].as_str()), ("SUCCESS", "40"));
    assert_eq!(hand.call("/secapi/pay/refund", &refund).await["refund_id"], answer["refund_id"], "once");
    let (_, body) = shop.next().await;
    let told = notify::v2::Notifications::new(&client).unwrap().open(&body).unwrap();
    assert_eq!((told.event(), told.resource().root()), ("refund-processed", "root"));
    assert_eq!(told.resource().get("refund_id"), Some(answer["refund_id"].as_str()));
    let asked = hand.call("/pay/refundquery", &[("appid", "wx1"), ("out_trade_no", "order-a1")]).await;
    assert_eq!((asked["refund_count"].as_str(), asked["refund_fee_0"].as_str()), ("1", "40"));
    let much =
        [&refund[..2], &[("out_refund_no", "r2"), ("total_fee", "100"), ("refund_fee", "61")]].concat();
    assert_eq!(hand.call("/secapi/pay/refund", &much).await["err_code"], "INVALID_REQUEST");
    assert_eq!(sandbox.ledger().await.unwrap().accounts["merchant:1900000001"], 160);
}

#[tokio::test]
async fn refusals_are_answers_and_what_is_not_understood_is_not_signed() {
    let (sandbox, hand, shop) = started().await;
    let asked = |number| [("appid", "wx1"), ("out_trade_no", number)];
    let answer = hand.call("/pay/orderquery", &asked("none")).await;
    assert_eq!((answer["result_code"].as_str(), answer["err_code"].as_str()), ("FAIL", "ORDERNOTEXIST"));
    hand.call("/pay/unifiedorder", &order("order-a1", "100", &shop.url)).await;
    let again = hand.call("/pay/unifiedorder", &order("order-a1", "101", &shop.url)).await;
    assert_eq!(again["err_code"], "OUT_TRADE_NO_USED");
    assert_eq!(hand.call("/pay/closeorder", &asked("order-a1")).await["result_code"], "SUCCESS");
    assert_eq!(hand.call("/pay/orderquery", &asked("order-a1")).await["trade_state"], "CLOSED");
    assert_eq!(
        hand.call("/pay/unifiedorder", &order("order-a1", "100", &shop.url)).await["err_code"],
        "ORDERCLOSED"
    );
    hand.call("/pay/unifiedorder", &order("order-a2", "100", &shop.url)).await;
    sandbox.customer().pay("order-a2").await.unwrap();
    assert_eq!(
        hand.call("/pay/unifiedorder", &order("order-a2", "100", &shop.url)).await["err_code"],
        "ORDERPAID"
    );
    assert_eq!(hand.call("/pay/closeorder", &asked("order-a2")).await["err_code"], "ORDERPAID");

    let signed = |fields: &[(&str, &str)]| xml::write("xml", fields.iter().copied()).unwrap();
    let unsigned = signed(&[("appid", "wx1"), ("mch_id", "1900000001")]);
    let forged =
        signed(&[("appid", "wx1"), ("mch_id", "1900000001"), ("sign", "0123456789ABCDEF0123456789ABCDEF")]);
    let other = signed(&[("mch_id", "1900000002"), ("sign", "0123456789ABCDEF0123456789ABCDEF")]);
    let entity =
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><xml><mch_id>&e;</mch_id></xml>".to_owned();
    for (body, message) in [
        (unsigned, "签名错误"),
        (forged, "签名错误"),
        (other, "mch_id参数不正确"),
        ("<xml>".to_owned(), "XML格式错误"),
        (entity, "XML格式错误"),
    ] {
        let (status, answer) = hand.send("/pay/orderquery", body).await;
        let document = xml::read(&answer).unwrap();
        assert_eq!((status, document.get("return_code")), (200, Some("FAIL")));
        assert_eq!((document.get("return_msg"), document.get("sign")), (Some(message), None));
    }
}

#[tokio::test]
async fn a_notification_of_v2_is_taken_by_its_words() {
    let (sandbox, hand, mut shop) = started().await;
    hand.call("/pay/unifiedorder", &order("order-a1", "100", &shop.url)).await;
    shop.answer(StatusCode::OK);
    shop.reply("<xml><return_code>FAIL</return_code></xml>");
    sandbox.customer().pay("order-a1").await.unwrap();
    let (_, first) = shop.next().await;
    sandbox.delivered().await;
    shop.reply("<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>");
    sandbox.advance(Duration::from_secs(15)).await.unwrap();
    assert_eq!(shop.next().await.1, first);
    sandbox.delivered().await;
    let list = sandbox.notifications().await.unwrap();
    assert_eq!((list[0].state.as_str(), list[0].deliveries.len()), ("DELIVERED", 2));
}

#[tokio::test]
async fn a_code_is_paid_and_reversed_and_a_red_packet_opened_or_sent_back() {
    let (sandbox, hand, _shop) = started().await;
    let code = [
        ("appid", "wx1"),
        ("body", "b"),
        ("out_trade_no", "order-c1"),
        ("total_fee", "90"),
        ("spbill_create_ip", "127.0.0.1"),
        ("auth_code", "120061098828009406"),
    ];
    let answer = hand.call("/pay/micropay", &code).await;
    assert_eq!((answer["trade_type"].as_str(), answer["total_fee"].as_str()), ("MICROPAY", "90"));
    let packet = |number, amount| {
        [
            ("mch_billno", number),
            ("wxappid", "wx1"),
            ("send_name", "s"),
            ("re_openid", "o5"),
            ("total_amount", amount),
            ("total_num", "1"),
            ("wishing", "w"),
            ("client_ip", "127.0.0.1"),
            ("act_name", "a"),
            ("remark", "r"),
        ]
    };
    assert_eq!(
        hand.call("/mmpaymkttransfers/sendredpack", &packet("p0", "91")).await["err_code"],
        "NOTENOUGH"
    );
    for number in ["packet1", "packet2"] {
        let sent = hand.call("/mmpaymkttransfers/sendredpack", &packet(number, "30")).await;
        assert_eq!(sent["result_code"], "SUCCESS");
    }
    sandbox.customer().open_red_packet("packet1").await.unwrap();
    sandbox.advance(Duration::from_secs(86_400)).await.unwrap();
    let state = async |number| {
        let asked = [("mch_billno", number), ("appid", "wx1"), ("bill_type", "MCHT")];
        hand.call("/mmpaymkttransfers/gethbinfo", &asked).await["status"].clone()
    };
    assert_eq!((state("packet1").await.as_str(), state("packet2").await.as_str()), ("RECEIVED", "REFUND"));
    assert!(sandbox.customer().open_red_packet("packet2").await.is_err());
    let accounts = sandbox.ledger().await.unwrap().accounts;
    assert_eq!((accounts["merchant:1900000001"], accounts["transit"], accounts["customer:o5"]), (60, 0, 30));
    let reversed = hand.call("/secapi/pay/reverse", &[("appid", "wx1"), ("out_trade_no", "order-c1")]).await;
    assert_eq!(reversed["err_code"], "NOTENOUGH", "30 of it are gone");
}

#[tokio::test]
async fn the_key_for_bank_accounts_is_wechat_pays() {
    let (sandbox, hand, _shop) = started().await;
    let answer = hand.call("/risk/getpublickey", &[]).await;
    assert!(answer["pub_key"].starts_with("-----BEGIN RSA PUBLIC KEY-----\n"), "{answer:?}");
    let key = wechatpay::crypto::PublicKey::parse(&answer["pub_key"]).unwrap();
    assert_eq!(&key, sandbox.public_key().1.private_key().public_key());
}

/// All fields, with values of the documented kind.
const ALL: Filling = Filling { optional: true, text: text_for, time: |_| "20991231000000", sensitive: "Z" };

fn text_for(name: &str) -> String {
    match name {
        "mch_id" | "mchid" | "combine_mch_id" => "1900000001".to_owned(),
        "trade_type" => "JSAPI".to_owned(),
        _ => format!("a{name}"),
    }
}

#[tokio::test]
async fn every_operation_of_v2_is_answered() {
    let (sandbox, hand, _shop) = started().await;
    let merchant = sandbox.merchant();
    let own = merchant.identity().private_key();
    let mut answered = 0;
    for entry in entries() {
        let Kind::Endpoint(operation) = entry.kind else { continue };
        if !operation.is_v2() || operation.method.as_str() != "POST" {
            continue;
        }
        let mut request = (entry.blank)();
        ALL.fill(request.as_mut());
        let files = !model::files(request.as_ref()).is_empty();
        let mut fields = model::flat(request.as_ref(), None).unwrap();
        fields.retain(|(name, _)| name != "mch_id" && name != "sign" && name != "sign_type");
        fields.push(("mch_id".to_owned(), "1900000001".to_owned()));
        let pairs = || fields.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let sign = sign_v2::sign(pairs(), SignType::Md5, &hand.key);
        let what = format!("{} {}", entry.module, operation.path);
        let (status, body) = if files {
            continue;
        } else {
            let body = xml::write("xml", pairs().chain([("sign", sign.as_str())])).unwrap();
            hand.send(operation.path, body).await
        };
        assert_eq!(status, 200, "{what}");
        answered += 1;
        if matches!(operation.answer, AnswerKind::File(_)) {
            assert!(!body.is_empty() && body[0] != b'<', "{what}");
            continue;
        }
        let document = xml::read(&body).unwrap_or_else(|error| panic!("{what}: {error}"));
        assert_eq!(
            document.get("return_code"),
            Some("SUCCESS"),
            "{what}: {}",
            String::from_utf8_lossy(&body)
        );
        if operation.unsigned_answer {
            continue;
        }
        sign_v2::verify(document.iter(), &hand.key).unwrap_or_else(|error| panic!("{what}: {error}"));
        let mut response = (entry.blank_response)();
        let problems = document.read_into(response.as_mut());
        assert_eq!(problems, [], "{what}: {}", String::from_utf8_lossy(&body));
        // What is encrypted opens as the pages say: RSA_PKCS1_PADDING of real names, OAEP otherwise.
        let real_names = operation.path.starts_with("/secsvc/");
        let padding = if real_names { Padding::Pkcs1v15 } else { Padding::Oaep };
        let sealed = model::open(response.as_mut(), &|text| {
            let opened = own.decrypt(padding, &base64::decode(text)?)?;
            assert!(opened.is_ascii(), "{what}");
            Ok(String::from_utf8(opened)?)
        });
        assert_eq!(sealed, [], "{what}");
    }
    assert!(answered >= 15, "{answered}");
}
