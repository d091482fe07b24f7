//! v2 through the client, over real sockets.

use wechatpay::keyring::VerifyError;
use wechatpay::sign_v2::SignType;
use wechatpay::{Error, Fen, v2};

use crate::common::openssl;
use crate::common::server::Server;
use crate::support::{
    MERCHANT, Xml, always, borrowed, builder, client, in_kind, reply, signature, signed, signed_with,
    success, xml,
};

pub(crate) fn order() -> v2::pay::unifiedorder::post::Request {
    v2::pay::unifiedorder::post::Request::new(v2::pay::unifiedorder::post::Required {
        appid: "wxd678efh567hg6787",
        body: "充值中心",
        out_trade_no: "20150806125346",
        total_fee: Fen(88),
        spbill_create_ip: "123.12.12.123",
        notify_url: "https://example.com/pay",
        trade_type: "JSAPI",
    })
    .attach("深圳分店 & <b>")
}

pub(crate) fn query() -> v2::pay::orderquery::post::Request {
    v2::pay::orderquery::post::Request::new(v2::pay::orderquery::post::Required {
        appid: "wxd678efh567hg6787",
        order: v2::pay::orderquery::post::OrderKey::OutTradeNo("20150806125346"),
    })
}

#[tokio::test]
async fn an_order() {
    let server = always(signed(&success(&[("prepay_id", "wx2016"), ("trade_type", "JSAPI"), ("new", "1")])));
    let answer = order().send(&client(&server)).await.unwrap();
    assert_eq!(answer.prepay_id.as_deref(), Some("wx2016"));
    assert_eq!(answer.request_id(), Some("08F"));
    assert_eq!(answer.prepay_id(), Ok("wx2016"));

    let seen = server.only_request();
    assert_eq!((seen.method.as_str(), seen.path(), seen.query()), ("POST", "/pay/unifiedorder", ""));
    assert_eq!(seen.header("Content-Type"), Some("text/xml; charset=utf-8"));
    let names = [
        "appid",
        "mch_id",
        "sign_type",
        "body",
        "attach",
        "out_trade_no",
        "total_fee",
        "spbill_create_ip",
        "notify_url",
        "trade_type",
        "nonce_str",
        "sign",
    ];
    assert_eq!(seen.names(), names, "in the order of the page, the runtime's part filled in");
    assert_eq!(seen.field("mch_id"), MERCHANT);
    assert_eq!(seen.field("attach"), "深圳分店 & <b>");
    assert_eq!(seen.field("sign_type"), "HMAC-SHA256");
    let fields = seen.fields();
    assert_eq!(seen.field("sign"), signature(&borrowed(&fields), true));
    let nonce = seen.field("nonce_str");
    assert_eq!(nonce.len(), 32);

    order().send(&client(&server)).await.unwrap();
    assert_ne!(server.requests()[1].field("nonce_str"), nonce, "a nonce is for one attempt");
}

#[tokio::test]
async fn the_request_then_the_setting_then_the_page_say_how_to_sign() {
    let server = in_kind(&success(&[]));
    let md5 = builder().host(&server.origin).v2_sign_type(SignType::Md5).build().unwrap();
    order().send(&md5).await.unwrap();
    let asked = order().sign_type(v2::pay::unifiedorder::post::SignType::HmacSha256).mch_id("1230000109");
    asked.send(&md5).await.unwrap();
    // This one takes HMAC-SHA256 only, and the next has no sign_type, which means MD5.
    let shares = v2::pay::profitsharingorderamountquery::post::Request::new("4208450740201411110007820472");
    shares.send(&md5).await.unwrap();
    v2::pay::settlementquery::post::Request::new(v2::pay::settlementquery::post::Required {
        appid: "wx1",
        usetag: 1,
        offset: 0,
        limit: 10,
        date_start: "20140819",
        date_end: "20140819",
    })
    .send(&client(&server))
    .await
    .unwrap();

    v2::pay::querycombinedorder::post::Request::new(v2::pay::querycombinedorder::post::Required {
        combine_appid: "wx1",
        combine_out_trade_no: "P1",
    })
    .send(&md5)
    .await
    .unwrap();

    let seen = server.requests();
    for (seen, sign_type, merchant) in [
        (&seen[4], Some("HMAC-SHA256"), ("combine_mch_id", MERCHANT)),
        (&seen[0], Some("MD5"), ("mch_id", MERCHANT)),
        (&seen[1], Some("HMAC-SHA256"), ("mch_id", "1230000109")),
        (&seen[2], Some("HMAC-SHA256"), ("mch_id", MERCHANT)),
        (&seen[3], None, ("mchid", MERCHANT)),
    ] {
        let fields = seen.fields();
        let given = fields.iter().find(|(name, _)| name == "sign_type").map(|(_, text)| text.as_str());
        assert_eq!(given, sign_type, "{}", seen.path());
        assert_eq!(seen.field("sign"), signature(&borrowed(&fields), sign_type == Some("HMAC-SHA256")));
        assert_eq!(seen.field(merchant.0), merchant.1);
    }
}

#[tokio::test]
async fn without_a_nonce_where_the_page_says_so() {
    let server = in_kind(&success(&[]));
    let request = v2::papay::querycontract::post::Request::new(v2::papay::querycontract::post::Required {
        appid: "wx1",
        version: "1.0".into(),
        contract: v2::papay::querycontract::post::ContractKey::ContractId("Wx1"),
    });
    request.send(&client(&server)).await.unwrap();
    assert!(
        !server.only_request().names().contains(&"nonce_str".to_owned()),
        "{:?}",
        server.only_request().names()
    );
}

#[tokio::test]
async fn extra_fields_are_signed_too() {
    let server = always(signed(&success(&[])));
    order().send(&client(&server)).extra("new_field", "1").extra("body", "other").await.unwrap();
    let seen = server.only_request();
    assert_eq!((seen.field("new_field").as_str(), seen.field("body").as_str()), ("1", "other"));
    assert_eq!(seen.field("sign"), signature(&borrowed(&seen.fields()), true));
}

#[tokio::test]
async fn a_client_lacks_what_it_was_not_given() {
    let server = always(signed(&success(&[])));
    let v3 = wechatpay::v3::certificates::get::Request::new();
    let error = v3.send(&client(&server)).await.unwrap_err();
    assert!(matches!(&error, Error::Config(_)) && error.to_string().contains("private key"), "{error}");

    let merchant = &openssl::merchant().pkcs8;
    let v3_only =
        wechatpay::Client::builder().merchant_id(MERCHANT).certificate_serial("1A").private_key(merchant);
    let v3_only = v3_only.public_key("PUB_KEY_ID_1", &openssl::platform().spki).host(&server.origin);
    let error = order().send(&v3_only.build().unwrap()).await.unwrap_err();
    assert!(matches!(&error, Error::Config(_)) && error.to_string().contains("v2 key"), "{error}");

    let refund = v2::secapi::pay::refund::post::Request::new(v2::secapi::pay::refund::post::Required {
        appid: "wx1",
        order: v2::secapi::pay::refund::post::OrderKey::OutTradeNo("o1"),
        out_refund_no: "r1",
        total_fee: Fen(100),
        refund_fee: Fen(100),
    });
    let error = refund.send(&client(&server)).await.unwrap_err();
    assert!(error.to_string().contains("apiclient_cert.pem"), "{error}");
    assert!(!error.may_have_taken_effect() && !error.is_retryable());
    assert_eq!(server.requests().len(), 0, "nothing was sent");
}

#[tokio::test]
async fn an_answer_is_signed_as_the_request_was() {
    use wechatpay::sign_v2::VerifyError as Refused;
    let other = |expected, found| VerifyError::V2(Refused::OtherSignType { expected, found });
    let (hmac, md5) = (SignType::HmacSha256, SignType::Md5);
    let fields = success(&[("prepay_id", "wx2016")]);
    for (asked, answered, expected) in [
        (hmac, true, None),
        (md5, false, None),
        (hmac, false, Some(other(hmac, md5))),
        (md5, true, Some(other(md5, hmac))),
    ] {
        let server = always(signed_with(&fields, answered));
        let client = builder().host(&server.origin).v2_sign_type(asked).build().unwrap();
        let found = match order().send(&client).await {
            Ok(answer) => {
                assert!(answer.is_verified());
                None
            }
            Err(Error::Signature(refused)) => Some(refused.problem().clone()),
            Err(error) => panic!("{error:?}"),
        };
        assert_eq!(found, expected);
    }
}

pub(crate) fn micropay() -> v2::pay::micropay::post::Request {
    v2::pay::micropay::post::Request::new(v2::pay::micropay::post::Required {
        appid: "wxd678efh567hg6787",
        body: "充值中心",
        out_trade_no: "20150806125346",
        total_fee: Fen(88),
        spbill_create_ip: "123.12.12.123",
        auth_code: "120061098828009406",
    })
}

#[tokio::test]
async fn a_success_without_its_result_code_leaves_it_open() {
    let silent =
        [("return_code", "SUCCESS"), ("return_msg", "OK"), ("transaction_id", "1"), ("time_end", "2")];
    for answer in [&silent[..], &[&silent[..], &[("result_code", "")]].concat()] {
        let server = always(signed(answer));
        let error = micropay().send(&client(&server)).await.unwrap_err();
        assert!(error.may_have_taken_effect(), "{error:?}");
        assert_eq!(server.count(), 1, "a payment is not repeated by itself");
        let error = query().send(&client(&server)).await.unwrap_err();
        assert!(!error.may_have_taken_effect(), "{error:?}");
    }
    let paid = success(&[("transaction_id", "1"), ("time_end", "2")]);
    assert!(micropay().send(&client(&always(signed(&paid)))).await.unwrap().paid());
}

#[tokio::test]
async fn what_only_asks_is_asked_again_and_never_says_that_it_may_have_taken_effect() {
    let busy = [("return_code", "SUCCESS"), ("result_code", "FAIL"), ("err_code", "SYSTEMERROR")];
    for answer in [reply(502, "<html>bad gateway</html>"), reply(200, signed(&busy))] {
        let server = Server::always(answer.clone());
        let error = query().send(&client(&server)).await.unwrap_err();
        assert!(error.is_retryable() && !error.may_have_taken_effect(), "{error:?}");
        assert_eq!(server.count(), 3, "asked as often as a GET is");
        let server = Server::always(answer);
        let error = order().send(&client(&server)).await.unwrap_err();
        assert!(error.is_retryable() && error.may_have_taken_effect(), "{error:?}");
        assert_eq!(server.count(), 1);
    }
}

#[tokio::test]
async fn an_unsigned_answer_is_taken_where_the_call_says_so() {
    let fields = success(&[("prepay_id", "wx2016")]);
    let server = always(xml(&fields));
    let refused = order().send(&client(&server)).await.unwrap_err();
    assert!(matches!(refused, Error::Signature(_)), "{refused:?}");
    let taken = order().send(&client(&server)).accept_unsigned().await.unwrap();
    assert!(taken.prepay_id.as_deref() == Some("wx2016") && !taken.is_verified());

    let server = always(signed(&fields));
    assert!(order().send(&client(&server)).accept_unsigned().await.unwrap().is_verified());
    let forged = [&fields[..], &[("sign", "9A0A8659F005D6984697E2CA0A9CF3B7")]].concat();
    let server = always(xml(&forged));
    let refused = order().send(&client(&server)).accept_unsigned().await.unwrap_err();
    assert!(matches!(refused, Error::Signature(_)), "a wrong signature is none that is missing: {refused:?}");
    let other = success(&[("out_trade_no", "another")]);
    let refused = order().send(&client(&always(xml(&other)))).accept_unsigned().await.unwrap_err();
    assert!(matches!(refused, Error::Answer(_)), "{refused:?}");
}

#[tokio::test]
async fn receivers_of_profit_sharing_are_a_list() {
    let two = r#"[{"type":"MERCHANT_ID","account":"1","amount":10,"result":"SUCCESS"},{"type":"MERCHANT_ID","account":"2","amount":20,"result":"PENDING"}]"#;
    let one = r#"[{"type":"MERCHANT_ID","account":"1","amount":10,"result":"SUCCESS"}]"#;
    for (text, amounts) in [(two, vec![10, 20]), (one, vec![10]), ("[]", vec![])] {
        let server = in_kind(&success(&[("status", "FINISHED"), ("receivers", text)]));
        let query =
            v2::pay::profitsharingquery::post::Request::new(v2::pay::profitsharingquery::post::Required {
                transaction_id: "4208450740201411110007820472",
                out_order_no: "P20150806125346",
            });
        let answer = query.send(&client(&server)).await.unwrap();
        assert_eq!(answer.problems(), [], "{text}");
        let found: Vec<_> =
            answer.receivers.iter().flat_map(|list| list.iter().map(|one| one.amount)).collect();
        assert_eq!(found, amounts.into_iter().map(|fen| Some(Fen(fen))).collect::<Vec<_>>(), "{text}");
    }
}
