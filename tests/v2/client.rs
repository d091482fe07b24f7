//! v2 through the client, over real sockets.

use wechatpay::error::AnswerProblem;
use wechatpay::keyring::VerifyError;
use wechatpay::sign_v2::{self, SignType};
use wechatpay::{Error, Fen, v2};

use crate::common::openssl;
use crate::common::server::Server;
use crate::support::{
    MERCHANT, PlainTransport, Xml, always, borrowed, builder, client, in_kind, reply, signature, signed,
    signed_with, success, xml,
};

fn order() -> v2::pay::unifiedorder::post::Request {
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

fn query() -> v2::pay::orderquery::post::Request {
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
async fn answers_are_believed_when_they_are_signed() {
    let fields = success(&[("prepay_id", "wx2016"), ("unknown", "1")]);
    let hmac = signature(&fields, true);
    let server = always(xml(&[&fields[..], &[("sign", &hmac)]].concat()));
    assert!(order().send(&client(&server)).await.is_ok());
    let forged = hmac.replace('A', "B").replace('1', "2");
    let changed = [&success(&[("prepay_id", "wx2017"), ("unknown", "1")])[..], &[("sign", &hmac)]].concat();
    let added = [&fields[..], &[("more", "1"), ("sign", &hmac)]].concat();
    for (what, answer, expected) in [
        ("unsigned", xml(&fields), sign_v2::VerifyError::Unsigned),
        ("forged", xml(&[&fields[..], &[("sign", &forged)]].concat()), sign_v2::VerifyError::Invalid),
        ("changed", xml(&changed), sign_v2::VerifyError::Invalid),
        ("with a field more", xml(&added), sign_v2::VerifyError::Invalid),
    ] {
        let server = always(answer);
        let error = order().send(&client(&server)).await.unwrap_err();
        let Error::Signature(refused) = &error else { panic!("{what}: {error:?}") };
        assert_eq!(*refused.problem(), VerifyError::V2(expected), "{what}");
        assert!(error.may_have_taken_effect(), "{what}: the order may be there");
    }
}

#[tokio::test]
async fn operations_that_answer_unsigned() {
    let server = always(xml(&success(&[("send_listid", "100000000020150520314766074200")])));
    let client =
        crate::support::builder().host(&server.origin).transport(PlainTransport::new()).build().unwrap();
    let answer = v2::mmpaymkttransfers::sendredpack::post::Request::new(
        v2::mmpaymkttransfers::sendredpack::post::Required {
            mch_billno: "1",
            wxappid: "wx1",
            send_name: "天虹百货",
            re_openid: "o1",
            total_amount: Fen(1000),
            total_num: 1,
            wishing: "感谢您",
            client_ip: "192.168.0.1",
            act_name: "活动",
            remark: "备注",
        },
    );
    let answer = answer.send(&client).await.unwrap();
    assert_eq!(answer.send_listid.as_deref(), Some("100000000020150520314766074200"));
}

/// A refusal with a code and its description.
fn failed<'a>(code: &'a str, message: &'a str) -> [(&'a str, &'a str); 4] {
    [("return_code", "SUCCESS"), ("result_code", "FAIL"), ("err_code", code), ("err_code_des", message)]
}

/// What an order is answered with, and what its error says.
async fn refused(answer: Vec<u8>, code: &str, message: &str, uncertain: bool, verified: bool) {
    let server = always(answer);
    let error = order().send(&client(&server)).await.unwrap_err();
    let api = error.api().unwrap_or_else(|| panic!("{error:?}"));
    assert_eq!((api.raw_code(), api.message()), (code, message));
    assert_eq!((error.may_have_taken_effect(), api.is_verified()), (uncertain, verified), "{code}");
    assert_eq!(error.request_id(), Some("08F"));
}

#[tokio::test]
async fn refusals() {
    refused(xml(&[("return_code", "FAIL"), ("return_msg", "签名失败")]), "FAIL", "签名失败", true, false)
        .await;
    refused(xml(&failed("ORDERPAID", "该订单已支付")), "ORDERPAID", "该订单已支付", false, false).await;
    refused(signed(&failed("SYSTEMERROR", "系统繁忙")), "SYSTEMERROR", "系统繁忙", true, true).await;
    // None of these is known to be final: no code, an unheard-of one, one that is spelt otherwise.
    refused(xml(&failed("", "")), "FAIL", "no reason was given", true, false).await;
    refused(xml(&failed("268458547", "x")), "268458547", "x", true, false).await;
    refused(xml(&failed("NEW_CODE", "x")), "NEW_CODE", "x", true, false).await;
    refused(xml(&failed(" NOTENOUGH ", "x")), " NOTENOUGH ", "x", true, false).await;
    refused(xml(&failed("NOTENOUGH", "x")), "NOTENOUGH", "x", false, false).await;
    let communication = [("return_code", "FAIL"), ("err_code", "NOTENOUGH"), ("return_msg", "x")];
    refused(xml(&communication), "NOTENOUGH", "x", true, false).await;
    let mut unknown = failed("NOTENOUGH", "x");
    unknown[1].1 = "UNKNOWN";
    refused(xml(&unknown), "NOTENOUGH", "x", true, false).await;
    let paying = failed("USERPAYING", "需要用户输入支付密码");
    refused(signed(&paying), "USERPAYING", "需要用户输入支付密码", true, true).await;
    let mut numbered = failed("20002", "no");
    (numbered[2].0, numbered[3].0) = ("error_code", "error_code_des");
    refused(xml(&numbered), "20002", "no", true, false).await;
    let forged = [&failed("ORDERPAID", "")[..], &[("sign", "9A0A8659F005D6984697E2CA0A9CF3B7")]].concat();
    let server = always(xml(&forged));
    let error = order().send(&client(&server)).await.unwrap_err();
    assert!(matches!(error, Error::Signature(_)), "a refusal that is signed must be so rightly: {error:?}");
}

#[tokio::test]
async fn what_is_promised_and_missing() {
    let server = always(signed(&success(&[("total_fee", "eight")])));
    let missing = order().send(&client(&server)).await.unwrap().prepay_id().unwrap_err();
    let error = Error::from(missing);
    assert_eq!(error.to_string(), "POST /pay/unifiedorder: Response has no prepay_id");
    assert!(error.may_have_taken_effect() && matches!(error, Error::Missing(_)));

    let answer = query().send(&client(&server)).await.unwrap();
    let missing = answer.total_fee().unwrap_err();
    assert_eq!(missing.problem().unwrap().path, "total_fee");
    let said =
        "POST /pay/orderquery: total_fee of Response cannot be read: expected an integer, found a text";
    assert_eq!(missing.to_string(), said);
    assert!(!Error::from(missing).may_have_taken_effect(), "all of v2 is POST, and a query does nothing");
}

#[tokio::test]
async fn what_is_no_answer_of_v2() {
    for (status, answer) in [
        (200, "<html><body>bad gateway</body></html>"),
        (
            200,
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xml><return_code>&e;</return_code></xml>",
        ),
        (200, "<xml><result_code>SUCCESS</result_code></xml>"),
        (200, ""),
        (200, "{\"code\":\"OK\"}"),
    ] {
        let server = Server::always(reply(status, answer));
        let error = order().send(&client(&server)).await.unwrap_err();
        let Error::Answer(unreadable) = &error else { panic!("{answer}: {error:?}") };
        assert!(matches!(unreadable.problem(), AnswerProblem::Xml(_)), "{answer}: {error}");
        assert_eq!(unreadable.answer().body, answer);
        assert!(error.may_have_taken_effect());
    }
    let server = Server::always(reply(502, "<html>bad gateway</html>"));
    let error = order().send(&client(&server)).await.unwrap_err();
    assert_eq!(error.api().unwrap().status(), 502);
    assert!(error.may_have_taken_effect() && error.is_retryable());
    assert_eq!(server.requests().len(), 1, "a payment is not repeated by itself");
}

#[tokio::test]
async fn numbered_fields_are_lists() {
    let coupons = [
        ("out_trade_no", "20150806125346"),
        ("coupon_count", "2"),
        ("coupon_id_0", "10000"),
        ("coupon_type_0", "CASH"),
        ("coupon_fee_0", "100"),
        ("coupon_id_1", "10001"),
        ("coupon_fee_1", "5"),
    ];
    let server = always(signed(&success(&coupons)));
    let answer = query().send(&client(&server)).await.unwrap();
    let sent = ["appid", "mch_id", "out_trade_no", "sign_type", "nonce_str", "sign"];
    assert_eq!(server.only_request().names(), sent, "an empty number is none, and not sent");
    let ids: Vec<_> =
        answer.coupons.iter().map(|coupon| (coupon.coupon_id.as_deref(), coupon.coupon_fee)).collect();
    assert_eq!(ids, [(Some("10000"), Some(Fen(100))), (Some("10001"), Some(Fen(5)))]);

    let refunds = [
        ("refund_count", "2"),
        ("refund_id_0", "r0"),
        ("refund_id_1", "r1"),
        ("coupon_refund_id_0_0", "c00"),
        ("coupon_refund_id_1_0", "c10"),
        ("coupon_refund_id_1_1", "c11"),
    ];
    let server = always(signed(&success(&refunds)));
    let answer = v2::pay::refundquery::post::Request::new(v2::pay::refundquery::post::Required {
        appid: "wx1",
        refund: v2::pay::refundquery::post::RefundKey::OutTradeNo("1"),
    })
    .send(&client(&server))
    .await
    .unwrap();
    let read: Vec<_> = answer
        .items
        .iter()
        .map(|refund| {
            let coupons = refund.coupons.iter().map(|coupon| coupon.coupon_refund_id.as_deref().unwrap());
            (refund.refund_id.as_deref().unwrap(), coupons.collect::<Vec<_>>())
        })
        .collect();
    assert_eq!(read, [("r0", vec!["c00"]), ("r1", vec!["c10", "c11"])]);
}

#[tokio::test]
async fn elements_inside_elements() {
    let answer = "<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><hblist>\
                  <hbinfo><openid>o1</openid><amount>100</amount></hbinfo>\
                  <hbinfo><openid>o2</openid><amount>7</amount></hbinfo></hblist></xml>";
    let server = always(answer);
    let client = builder().host(&server.origin).transport(PlainTransport::new()).build().unwrap();
    let request = v2::mmpaymkttransfers::gethbinfo::post::Request::new(
        v2::mmpaymkttransfers::gethbinfo::post::Required {
            mch_billno: "1",
            appid: "wx1",
            bill_type: "MCHT".into(),
        },
    );
    let answer = request.send(&client).await.unwrap();
    let list = &answer.hblist.as_ref().unwrap().hbinfo;
    let list: Vec<_> =
        list.iter().map(|info| (info.openid.as_deref().unwrap(), info.amount.unwrap())).collect();
    assert_eq!(list, [("o1", Fen(100)), ("o2", Fen(7))]);
    assert_eq!(answer.problems(), []);
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

#[tokio::test]
async fn an_answer_about_something_else_is_refused() {
    let asked = query().sub_mch_id("1900000100");
    let echo = [
        ("appid", "wxd678efh567hg6787"),
        ("mch_id", MERCHANT),
        ("sub_mch_id", "1900000100"),
        ("out_trade_no", "20150806125346"),
        ("trade_state", "SUCCESS"),
    ];
    let answer = asked.send(&client(&always(signed(&success(&echo))))).await.unwrap();
    assert!(answer.paid());
    // What is not said is not compared, and an empty text says nothing.
    let silent = [("out_trade_no", ""), ("trade_state", "SUCCESS")];
    assert!(asked.send(&client(&always(signed(&success(&silent))))).await.is_ok());

    for field in ["appid", "mch_id", "sub_mch_id", "out_trade_no"] {
        let changed = echo.map(|(name, text)| (name, if name == field { "another" } else { text }));
        let error = asked.send(&client(&always(signed(&success(&changed))))).await.unwrap_err();
        let Error::Answer(unreadable) = &error else { panic!("{field}: {error:?}") };
        assert!(
            matches!(unreadable.problem(), AnswerProblem::AboutAnother { field: said } if *said == field)
        );
        assert!(!error.may_have_taken_effect(), "a query moves nothing");
    }
    // A refusal of another order is none of this one.
    let fields = [
        ("return_code", "SUCCESS"),
        ("result_code", "FAIL"),
        ("err_code", "NOTENOUGH"),
        ("out_trade_no", "another"),
    ];
    let payment = micropay();
    let error = payment.send(&client(&always(signed(&fields)))).await.unwrap_err();
    assert!(matches!(error, Error::Answer(_)) && error.may_have_taken_effect(), "{error:?}");
}

#[tokio::test]
async fn a_list_without_the_refund_that_was_asked_for_is_about_another() {
    let one = v2::pay::refundquery::post::Request::new(v2::pay::refundquery::post::Required {
        appid: "wxd678efh567hg6787",
        refund: v2::pay::refundquery::post::RefundKey::OutRefundNo("r2"),
    });
    let listed = |numbers: [&'static str; 2]| {
        let fields = [("out_refund_no_0", numbers[0]), ("out_refund_no_1", numbers[1])];
        let (server, one) = (always(signed(&success(&fields))), one.clone());
        async move { one.send(&client(&server)).await }
    };
    assert_eq!(listed(["r1", "r2"]).await.unwrap().items.len(), 2);
    let error = listed(["r1", "r22"]).await.unwrap_err();
    let Error::Answer(unreadable) = &error else { panic!("{error:?}") };
    assert!(matches!(unreadable.problem(), AnswerProblem::AboutAnother { field: "out_refund_no" }));
}

/// One broken byte in an element of a list, in an answer that is signed over what it is.
#[tokio::test]
async fn a_broken_character_inside_of_elements_is_told_where_it_stands() {
    let mut answer = b"<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><hblist>\
        <hbinfo><openid>o1</openid><status>"
        .to_vec();
    answer.extend(b"\xff</status></hbinfo><hbinfo><openid>o2</openid></hbinfo></hblist></xml>");
    let server = always(answer);
    let client = builder().host(&server.origin).transport(PlainTransport::new()).build().unwrap();
    let request = v2::mmpaymkttransfers::gethbinfo::post::Request::new(
        v2::mmpaymkttransfers::gethbinfo::post::Required {
            mch_billno: "1",
            appid: "wx1",
            bill_type: "MCHT".into(),
        },
    );
    let answer = request.send(&client).await.unwrap();
    let list = &answer.hblist.as_ref().unwrap().hbinfo;
    assert_eq!(list.iter().map(|it| it.openid.as_deref().unwrap()).collect::<Vec<_>>(), ["o1", "o2"]);
    let problems: Vec<_> = answer.problems().iter().map(ToString::to_string).collect();
    assert_eq!(problems, ["hblist: expected a text, found broken characters"]);
}

fn micropay() -> v2::pay::micropay::post::Request {
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

#[tokio::test]
async fn promotions_are_a_list_in_an_object_and_what_is_unknown_is_a_problem() {
    let read = |text: &'static str| async move {
        let server = in_kind(&success(&[("trade_state", "SUCCESS"), ("promotion_detail", text)]));
        let answer = query().send(&client(&server)).await.unwrap();
        let list = answer.promotion_detail.as_ref().map(|list| list.0.as_slice()).unwrap_or_default();
        let ids: Vec<_> = list.iter().map(|one| one.promotion_id.clone().unwrap_or_default()).collect();
        (ids, answer.problems().len())
    };
    let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    let two = r#"{"promotion_detail":[{"promotion_id":"p1","amount":1},{"promotion_id":"p2"}]}"#;
    assert_eq!(read(two).await, (ids(&["p1", "p2"]), 0));
    assert_eq!(read(r#"[{"promotion_id":"p1"}]"#).await, (ids(&["p1"]), 0));
    assert_eq!(read(r#"{"promotion_id":"p1"}"#).await, (ids(&["p1"]), 0));
    assert_eq!(read("{}").await.1, 0);
    // Never a blank without a word.
    assert_eq!(read(r#"[{"of_a_new_kind":1}]"#).await, (ids(&[]), 1));
    assert_eq!(read(r#"{"of_a_new_kind":{"promotion_id":"p1"}}"#).await, (ids(&[]), 1));
}
