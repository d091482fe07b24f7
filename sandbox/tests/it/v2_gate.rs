//! Who and what is let in by v2, and how its answers are signed when that is to go wrong.

use std::time::Duration;

use crate::support::refused;
use crate::v2::{Hand, order, started};
use wechatpay::sign_v2::{self, SignType};
use wechatpay::v2::pay::orderquery;
use wechatpay::v2::secapi::pay::refund;
use wechatpay::{Error, Fen, notify, xml};
use wechatpay_sandbox::{Fault, FaultRule, Sandbox};

/// What an answer says of a field that is missing: `LACK_PARAMS` and its name, and nothing is signed.
async fn missing(hand: &Hand, path: &str, fields: &[(&str, &str)]) -> String {
    let answer = hand.call(path, fields).await;
    assert_eq!(
        (answer["return_code"].as_str(), answer["err_code"].as_str()),
        ("FAIL", "LACK_PARAMS"),
        "{answer:?}"
    );
    assert_eq!((answer.get("sign"), &answer["err_code_des"]), (None, &answer["return_msg"]));
    answer["return_msg"].strip_prefix("缺少参数").unwrap().to_owned()
}

#[tokio::test]
async fn what_is_missing_is_named() {
    let (sandbox, hand, shop) = started().await;
    let whole = order("order-a1", "100", &shop.url);
    let required =
        ["appid", "body", "out_trade_no", "total_fee", "spbill_create_ip", "notify_url", "trade_type"];
    for name in required {
        let without: Vec<_> = whole.iter().copied().filter(|(other, _)| *other != name).collect();
        assert_eq!(missing(&hand, "/pay/unifiedorder", &without).await, name);
        let empty: Vec<_> =
            whole.iter().map(|(other, text)| (*other, if *other == name { "" } else { text })).collect();
        assert_eq!(missing(&hand, "/pay/unifiedorder", &empty).await, name, "an empty text is none");
    }
    let without: Vec<_> = whole.iter().copied().filter(|(name, _)| *name != "attach").collect();
    assert_eq!(hand.call("/pay/unifiedorder", &without).await["result_code"], "SUCCESS");

    // Of numbers that stand for each other one is enough, and one there must be.
    let number = sandbox.customer().pay("order-a1").await.unwrap()[0].transaction_id.clone();
    for named in [("transaction_id", number.as_str()), ("out_trade_no", "order-a1")] {
        let answer = hand.call("/pay/orderquery", &[("appid", "wx1"), named]).await;
        assert_eq!(answer["trade_state"], "SUCCESS", "{named:?}");
    }
    assert_eq!(missing(&hand, "/pay/orderquery", &[("appid", "wx1")]).await, "transaction_id");
    let amounts = [("appid", "wx1"), ("total_fee", "100"), ("refund_fee", "1"), ("out_trade_no", "order-a1")];
    assert_eq!(missing(&hand, "/secapi/pay/refund", &amounts).await, "out_refund_no", "it names no order");
    let back = [&amounts[..], &[("out_refund_no", "r1")]].concat();
    let back = hand.call("/secapi/pay/refund", &back).await;
    for named in
        [("out_refund_no", "r1"), ("refund_id", back["refund_id"].as_str()), ("out_trade_no", "order-a1")]
    {
        let answer = hand.call("/pay/refundquery", &[("appid", "wx1"), named]).await;
        assert_eq!(answer["refund_count"], "1", "{named:?}");
    }

    // A signature that is wrong is what is said first.
    let (_, answer) = hand.send("/pay/orderquery", "<xml><sign>0</sign></xml>".to_owned()).await;
    assert_eq!(xml::read(&answer).unwrap().get("return_msg"), Some("签名错误"));
    let query = orderquery::post::Request::new(orderquery::post::Required {
        appid: "wx1",
        order: orderquery::post::OrderKey::OutTradeNo(""),
    });
    let error = query.send(&sandbox.client().unwrap()).await.unwrap_err().to_string();
    assert!(
        error.ends_with("none of the fields out_trade_no, transaction_id is given, and one must be"),
        "{error}"
    );
}

/// A program that trusts the sandbox and shows that certificate, or none.
fn program(sandbox: &Sandbox, shown: Option<&Sandbox>) -> reqwest::Client {
    let trusted = reqwest::Certificate::from_pem(sandbox.tls_certificate().unwrap().as_bytes()).unwrap();
    let builder = reqwest::Client::builder().add_root_certificate(trusted).no_proxy();
    let builder = match shown.map(|shown| shown.merchant().identity()) {
        None => builder,
        Some(identity) => {
            let pem = format!("{}{}", identity.private_key_pem(), identity.certificate_pem());
            builder.identity(reqwest::Identity::from_pem(pem.as_bytes()).unwrap())
        }
    };
    builder.build().unwrap()
}

#[tokio::test]
async fn over_tls_the_merchants_certificate_is_asked_for() {
    let sandbox = Sandbox::builder().tls().start().await.unwrap();
    let other = Sandbox::start().await.unwrap();
    let fields = [
        ("appid", "wx1"),
        ("mch_id", "1900000001"),
        ("out_trade_no", "none"),
        ("out_refund_no", "r1"),
        ("total_fee", "1"),
        ("refund_fee", "1"),
    ];
    let hand = Hand::new(&sandbox);
    let sign = sign_v2::sign(fields, SignType::Md5, &hand.key);
    let body = xml::write("xml", fields.into_iter().chain([("sign", sign.as_str())])).unwrap();
    let ask = async |shown: Option<&Sandbox>, path: &str| {
        let url = format!("{}{path}", sandbox.url());
        let answer = program(&sandbox, shown).post(url).body(body.clone()).send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    };
    let (status, page) = ask(None, "/secapi/pay/refund").await;
    assert_eq!(status, 400);
    assert!(page.contains("<title>400 No required SSL certificate was sent</title>"), "{page}");
    let (status, page) = ask(Some(&other), "/secapi/pay/refund").await;
    assert_eq!(status, 400);
    assert!(page.contains("<title>400 The SSL certificate error</title>"), "{page}");
    let (status, answer) = ask(Some(&sandbox), "/secapi/pay/refund").await;
    assert!(status == 200 && answer.contains("ORDERNOTEXIST"), "{answer}");
    let (status, answer) = ask(None, "/pay/orderquery").await;
    assert!(status == 200 && answer.contains("ORDERNOTEXIST"), "it asks for none: {answer}");
    let request = refund::post::Request::new(refund::post::Required {
        appid: "wx1",
        order: refund::post::OrderKey::OutTradeNo("none"),
        out_refund_no: "r1",
        total_fee: Fen(1),
        refund_fee: Fen(1),
    });
    let answer = request.send(&sandbox.client().unwrap()).await;
    assert_eq!(refused(answer), (200, "ORDERNOTEXIST".into()), "the sandbox's client has it");
}

#[tokio::test]
async fn signatures_are_wrong_when_they_are_asked_to_be() {
    let (sandbox, hand, mut shop) = started().await;
    hand.call("/pay/unifiedorder", &order("order-a1", "100", &shop.url)).await;
    let client = sandbox.client().unwrap();
    let query = orderquery::post::Request::new(orderquery::post::Required {
        appid: "wx1",
        order: orderquery::post::OrderKey::OutTradeNo("order-a1"),
    });
    for fault in [Fault::Unsigned, Fault::BadSignature, Fault::UnknownSerial] {
        sandbox.add_fault(FaultRule::new(fault.clone()).on("/pay/orderquery"));
        let answer = query.send(&client).await;
        assert!(matches!(answer, Err(Error::Signature(_))), "{fault}: {answer:?}");
        sandbox.clear_faults();
    }
    // v2 has neither probes nor times.
    for fault in [Fault::Probe, Fault::ClockSkew(400)] {
        sandbox.add_fault(FaultRule::new(fault.clone()).on("/pay/orderquery").times(1));
        let state = query.send(&client).await.unwrap().trade_state.clone();
        assert_eq!(state, Some("NOTPAY".into()), "{fault}");
    }

    sandbox.add_fault(FaultRule::new(Fault::BadSignature).on("transaction-success").times(1));
    shop.reply("<xml><return_code>FAIL</return_code></xml>");
    sandbox.customer().pay("order-a1").await.unwrap();
    let notifications = notify::v2::Notifications::new(&client).unwrap();
    assert!(notifications.open(&shop.next().await.1).is_err());
    sandbox.delivered().await;
    sandbox.advance(Duration::from_secs(15)).await.unwrap();
    assert_eq!(notifications.open(&shop.next().await.1).unwrap().event(), "transaction-success");
}
