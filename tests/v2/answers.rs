//! Answers of v2: which are believed, and what is read from them.

use wechatpay::error::AnswerProblem;
use wechatpay::keyring::VerifyError;
use wechatpay::sign_v2;
use wechatpay::{Error, Fen, v2};

use crate::client::{micropay, order, query};
use crate::common::server::Server;
use crate::support::{
    MERCHANT, PlainTransport, Xml, always, builder, client, in_kind, reply, signature, signed, signed_with,
    success, xml,
};

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
    // What only begins with the name lists nothing.
    let server = always(signed(&success(&[("out_refund_no_type", "1"), ("out_refund_no_", "r1")])));
    assert!(one.send(&client(&server)).await.is_ok());
}

/// Six operations say with `return_code` alone that all went well.
#[tokio::test]
async fn an_answer_whose_page_has_no_result_code_is_good_without_one() {
    use v2::pay::queryexchagerate::post::{Request, Required};

    let asked = Request::new(Required { appid: "wxd678efh567hg6787", fee_type: "USD", date: "20150807" });
    let fields = [("return_code", "SUCCESS"), ("fee_type", "USD"), ("rate", "658520000")];
    let answer = asked.send(&client(&always(signed_with(&fields, false)))).await.unwrap();
    assert_eq!(answer.rate.as_deref(), Some("658520000"));
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
