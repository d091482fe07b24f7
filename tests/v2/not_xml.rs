//! Operations of v2 that answer with something else than XML, or that a URL says whole.

use std::io::Write;

use wechatpay::Error;
use wechatpay::error::AnswerProblem;
use wechatpay::v2;

use crate::support::{
    MERCHANT, PlainTransport, Xml, always, borrowed, builder, client, signature, success, xml,
};

const BILL: &str = "\u{feff}交易时间,公众账号ID\r\n`2014-11-10 16:33:45,`wx2421b1c4370ec43b\r\n";

#[tokio::test]
async fn a_bill_comes_as_text_and_packed_and_its_refusal_as_xml() {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packed.write_all(BILL.as_bytes()).unwrap();
    for answer in [BILL.into(), packed.finish().unwrap()] {
        let server = always(answer);
        let request = v2::pay::downloadbill::post::Request::new(v2::pay::downloadbill::post::Required {
            appid: "wx1",
            bill_date: "20140603",
        });
        assert_eq!(request.send(&client(&server)).await.unwrap().body(), BILL);
        let seen = server.only_request();
        assert_eq!(seen.field("sign"), signature(&borrowed(&seen.fields()), false));
    }
    let refused = [("return_code", "FAIL"), ("return_msg", "No Bill Exist"), ("error_code", "20002")];
    let server = always(xml(&refused));
    let request = v2::pay::downloadbill::post::Request::new(v2::pay::downloadbill::post::Required {
        appid: "wx1",
        bill_date: "20140603",
    });
    let error = request.send(&client(&server)).await.unwrap_err();
    assert_eq!((error.api().unwrap().raw_code(), error.api().unwrap().message()), ("20002", "No Bill Exist"));

    let bomb = {
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        packed.write_all(&vec![b'0'; 1 << 20]).unwrap();
        packed.finish().unwrap()
    };
    let server = always(bomb);
    let small = builder().host(&server.origin).longest_answer(1 << 16).build().unwrap();
    let error = request.send(&small).await.unwrap_err();
    let Error::Answer(unreadable) = &error else { panic!("{error:?}") };
    assert!(matches!(unreadable.problem(), AnswerProblem::TooLong { .. }), "{error}");
    let server = always(vec![0x1f, 0x8b, 8, 0, 0]);
    let error = request.send(&client(&server)).await.unwrap_err();
    assert!(error.to_string().contains("does not unpack"), "{error}");
}

#[tokio::test]
async fn comments_on_orders_come_as_text() {
    let text = "100\n`2017-07-01 10:00:05,`1001690740201411100005734289,`5,`赞";
    let server = always(text);
    let client = builder().host(&server.origin).transport(PlainTransport::new()).build().unwrap();
    let request = v2::billcommentsp::batchquerycomment::post::Request::new(
        v2::billcommentsp::batchquerycomment::post::Required {
            appid: "wx1",
            begin_time: "20170724000000".into(),
            end_time: "20170725000000".into(),
            offset: 0,
        },
    );
    assert_eq!(request.send(&client).await.unwrap().body(), text);
}

#[tokio::test]
async fn an_access_token_is_asked_for_in_a_signed_query_and_comes_as_json() {
    use v2::appauth::getaccesstoken::get::{GrantType, Request, Required, Scope};
    let request = Request::new(Required {
        appid: "wx1",
        openid: "o1",
        code: "c&1",
        grant_type: GrantType::AuthorizationCode,
        scope: Scope::PayIdentity,
    });
    let server =
        always(br#"{"retcode":0,"retmsg":"ok","access_token":"t","access_token_expire_in":"7200"}"#.to_vec());
    let answer = request.send(&client(&server)).await.unwrap();
    assert_eq!((answer.access_token.as_deref(), answer.access_token_expire_in), (Some("t"), Some(7200)));

    let seen = server.only_request();
    assert_eq!((seen.method.as_str(), seen.text().as_str()), ("GET", ""));
    let fields = [
        ("mch_id", MERCHANT),
        ("appid", "wx1"),
        ("openid", "o1"),
        ("code", "c&1"),
        ("grant_type", "authorization_code"),
        ("scope", "pay_identity"),
        ("sign_type", "HMAC-SHA256"),
    ];
    let sign = signature(&fields, true);
    let expected = format!(
        "mch_id={MERCHANT}&appid=wx1&openid=o1&code=c%261&grant_type=authorization_code&scope=pay_identity\
         &sign_type=HMAC-SHA256&sign={sign}"
    );
    assert_eq!(seen.query(), expected);

    let server = always(br#"{"retcode":-1,"retmsg":"code been used"}"#.to_vec());
    let error = request.send(&client(&server)).await.unwrap_err();
    assert_eq!((error.api().unwrap().raw_code(), error.api().unwrap().message()), ("-1", "code been used"));
}

#[tokio::test]
async fn a_signed_query_that_is_answered_with_xml() {
    let server = always(xml(&success(&[("redirect_url", "https://payapp.weixin.qq.com/x")])));
    let request = v2::papay::h5entrustweb::get::Request::new(v2::papay::h5entrustweb::get::Required {
        appid: "wx1",
        plan_id: "12535",
        contract_code: "100000",
        request_serial: 1000,
        contract_display_account: "微信代扣",
        notify_url: "https://weixin.qq.com",
        version: "1.0".into(),
        timestamp: "1414488825",
        clientip: "119.145.83.6",
    });
    let answer = request.send(&client(&server)).await.unwrap();
    assert_eq!(answer.redirect_url.as_deref(), Some("https://payapp.weixin.qq.com/x"));
    let request = server.only_request();
    let query = request.query();
    assert!(!query.contains("nonce_str") && query.contains("&sign_type=HMAC-SHA256&"), "{query}");
}

#[test]
fn urls_for_the_users_browser() {
    let client = builder().build().unwrap();
    let contract = v2::papay::entrustweb::get::Request::new(v2::papay::entrustweb::get::Required {
        appid: "wx1",
        plan_id: 12535,
        contract_code: "100000",
        request_serial: 1000,
        contract_display_account: "微信代扣",
        notify_url: "https://weixin.qq.com",
        version: "1.0".into(),
        timestamp: "1414488825",
    });
    let fields = [
        ("appid", "wx1"),
        ("mch_id", MERCHANT),
        ("plan_id", "12535"),
        ("contract_code", "100000"),
        ("request_serial", "1000"),
        ("contract_display_account", "微信代扣"),
        ("notify_url", "https://weixin.qq.com"),
        ("version", "1.0"),
        ("timestamp", "1414488825"),
    ];
    let sign = signature(&fields, false);
    let expected = format!(
        "https://api.mch.weixin.qq.com/papay/entrustweb?appid=wx1&mch_id={MERCHANT}&plan_id=12535\
         &contract_code=100000&request_serial=1000\
         &contract_display_account=%E5%BE%AE%E4%BF%A1%E4%BB%A3%E6%89%A3&notify_url=https%3A%2F%2Fweixin.qq.com\
         &version=1.0&timestamp=1414488825&sign={sign}#wechat_redirect"
    );
    assert_eq!(client.redirect_url(&contract).unwrap(), expected);

    let authorization = v2::appauth::authindex::get::Request::new(v2::appauth::authindex::get::Required {
        appid: "wx1",
        redirect_uri: "https://example.com",
        response_type: "code".into(),
        scope: "pay_identity".into(),
        state: "s",
    });
    let url = client.redirect_url(&authorization).unwrap();
    let expected = format!("https://payapp.weixin.qq.com/appauth/authindex?mch_id={MERCHANT}&appid=wx1&");
    assert!(url.starts_with(&expected) && !url.contains("sign="), "{url}");
}

#[test]
fn a_text_that_could_stand_for_other_fields_gets_no_url() {
    type Request = v2::papay::entrustweb::get::Request;
    let contract = |name: &str, address: &str, code: &str| {
        Request::new(v2::papay::entrustweb::get::Required {
            appid: "wx1",
            plan_id: 12535,
            contract_code: code,
            request_serial: 1000,
            contract_display_account: name,
            notify_url: address,
            version: "1.0".into(),
            timestamp: "1414488825",
        })
    };
    let usual = ("Bob", "https://weixin.qq.com", "100000");
    let client = builder().build().unwrap();
    let url = |request: &Request| client.redirect_url(request);
    assert!(url(&contract(usual.0, "https://weixin.qq.com/?order=1", usual.2)).is_ok());

    // The signature of the URL would be the one of this notification.
    let forged = "Bob&result_code=SUCCESS&return_code=SUCCESS&total_fee=999900";
    let mut other_app = contract(usual.0, usual.1, usual.2);
    other_app.appid = forged.into();
    let mut other_version = contract(usual.0, usual.1, usual.2);
    other_version.version = forged.into();
    for (field, request) in [
        ("contract_display_account", contract(forged, usual.1, usual.2)),
        ("notify_url", contract(usual.0, "https://weixin.qq.com/?a=1&b=2", usual.2)),
        ("contract_code", contract(usual.0, usual.1, forged)),
        ("contract_display_account", contract("Bob\n", usual.1, usual.2)),
        ("appid", other_app),
        ("mch_id", contract(usual.0, usual.1, usual.2).mch_id(forged)),
        ("version", other_version),
    ] {
        let error = url(&request).unwrap_err();
        let text = error.to_string();
        assert!(matches!(error, Error::Encode(_)) && text.contains(field), "{field}: {text}");
        assert!(!text.contains("999900"), "{text}");
    }
}
