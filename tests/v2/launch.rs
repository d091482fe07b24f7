//! Front-end parameters that are signed with the v2 key, held against the rules the documentation gives.

use std::time::{SystemTime, UNIX_EPOCH};

use serde::Serialize;
use serde_json::{Map, Value, json};
use wechatpay::launch::LaunchError;
use wechatpay::launch::v2::{App, Coupon, Coupons, Jsapi, PayScore, RedPacket, coupon_url};
use wechatpay::model::{Ambiguity, AmbiguousText};
use wechatpay::secret::ApiV2Key;
use wechatpay::sign_v2::{SignType, Signer};

use crate::support::{KEY, MERCHANT, signature};

const APP: &str = "wxd930ea5d5a258f4f";
const PREPAY: &str = "wx201410272009395522657a690389285100";

fn signer() -> Signer {
    Signer::new(MERCHANT, ApiV2Key::new(KEY).unwrap()).unwrap()
}

/// The names and texts that the front end gets; time and nonce are looked at and their signature is left.
fn parameters(of: &impl Serialize, time: &str, nonce: &str) -> Map<String, Value> {
    let Value::Object(object) = serde_json::to_value(of).unwrap() else { panic!("no object") };
    let seconds: u64 = object[time].as_str().expect("iOS takes a text only").parse().unwrap();
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    assert!(now.abs_diff(seconds) < 60, "seconds, not milliseconds");
    assert_eq!(object[nonce].as_str().unwrap().len(), 32);
    object
}

fn names(object: &Map<String, Value>) -> Vec<&str> {
    let mut names: Vec<&str> = object.keys().map(String::as_str).collect();
    names.sort_unstable();
    names
}

/// The signature over some of the texts.
fn over(object: &Map<String, Value>, more: &[(&str, &str)], without: &[&str], hmac: bool) -> String {
    let texts = object.iter().filter(|(name, _)| !without.contains(&name.as_str()));
    let texts = texts.map(|(name, text)| (name.as_str(), text.as_str().unwrap()));
    signature(&texts.chain(more.iter().copied()).collect::<Vec<_>>(), hmac)
}

#[test]
fn jsapi() {
    for (sign_type, hmac) in [(SignType::Md5, false), (SignType::HmacSha256, true)] {
        let made =
            parameters(&Jsapi::new(&signer(), APP, PREPAY, sign_type).unwrap(), "timeStamp", "nonceStr");
        assert_eq!(names(&made), ["appId", "nonceStr", "package", "paySign", "signType", "timeStamp"]);
        assert_eq!(made["package"], format!("prepay_id={PREPAY}"));
        assert_eq!(made["signType"], sign_type.as_str());
        assert_eq!(made["paySign"], over(&made, &[], &["paySign"], hmac));
    }
    let error = Jsapi::new(&signer(), APP, "prepay_id=1", SignType::Md5).unwrap_err();
    assert_eq!(error, LaunchError::PrepayId("prepay_id=1".to_owned()));
}

#[test]
fn app() {
    let made = parameters(&App::new(&signer(), APP, PREPAY, SignType::Md5).unwrap(), "timestamp", "noncestr");
    assert_eq!(names(&made), ["appid", "noncestr", "package", "partnerid", "prepayid", "sign", "timestamp"]);
    assert_eq!(
        (&made["package"], &made["partnerid"], &made["prepayid"]),
        (&json!("Sign=WXPay"), &json!(MERCHANT), &json!(PREPAY))
    );
    assert_eq!(made["sign"], over(&made, &[], &["sign"], false));
}

/// The `package` and its encoding are the documentation's example:
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011937428>
#[test]
fn a_red_packet() {
    let package =
        "sendid=242e8abd163d300019b2cae74ba8e8c06e3f0e51ab84d16b3c80decd22a5b672&ver=8&sign=4110d649";
    let encoded = "sendid%3D242e8abd163d300019b2cae74ba8e8c06e3f0e51ab84d16b3c80decd22a5b672%26ver%3D8%26sign%3D4110d649";
    let made = parameters(&RedPacket::new(&signer(), APP, package).unwrap(), "timeStamp", "nonceStr");
    assert_eq!(names(&made), ["nonceStr", "package", "paySign", "signType", "timeStamp"]);
    assert_eq!((&made["package"], &made["signType"]), (&json!(encoded), &json!("MD5")));
    assert_eq!(made["paySign"], over(&made, &[("appId", APP)], &["paySign", "signType"], false));
}

#[test]
fn coupons() {
    let with_code = Coupon { coupon_code: Some("c1".into()), ..Coupon::new("456", "R456") };
    let made =
        serde_json::to_value(Coupons::new(&signer(), vec![Coupon::new("123", "R123"), with_code]).unwrap())
            .unwrap();
    let covered = [
        ("stock_id0", "123"),
        ("out_request_no0", "R123"),
        ("stock_id1", "456"),
        ("out_request_no1", "R456"),
        ("coupon_code1", "c1"),
        ("send_coupon_merchant", MERCHANT),
    ];
    let expected = json!({
        "send_coupon_params": [
            {"stock_id": "123", "out_request_no": "R123"},
            {"stock_id": "456", "out_request_no": "R456", "coupon_code": "c1"},
        ],
        "send_coupon_merchant": MERCHANT,
        "sign": signature(&covered, true),
    });
    assert_eq!(made, expected);
}

#[test]
fn a_coupons_page() {
    let coupon = Coupon { coupon_code: Some("c 1".into()), ..Coupon::new("123", "R|1") };
    let covered = [
        ("stock_id", "123"),
        ("out_request_no", "R|1"),
        ("coupon_code", "c 1"),
        ("send_coupon_merchant", MERCHANT),
        ("open_id", "o1"),
    ];
    let sign = signature(&covered, true);
    let expected = format!(
        "https://action.weixin.qq.com/busifavor/getcouponinfo?stock_id=123&out_request_no=R%7C1&coupon_code=c%201\
         &send_coupon_merchant={MERCHANT}&open_id=o1&sign={sign}#wechat_pay&wechat_redirect"
    );
    assert_eq!(coupon_url(&signer(), "o1", &coupon).unwrap(), expected);
}

#[test]
fn pay_score() {
    let confirm = PayScore::confirm(&signer(), "AAQTnZoA-_w==").unwrap();
    assert_eq!(confirm.business_type(), "wxpayScoreUse");
    let made = parameters(&confirm, "timestamp", "nonce_str");
    assert_eq!(names(&made), ["mch_id", "nonce_str", "package", "sign", "sign_type", "timestamp"]);
    assert_eq!((&made["mch_id"], &made["sign_type"]), (&json!(MERCHANT), &json!("HMAC-SHA256")));
    assert_eq!(made["sign"], over(&made, &[], &["sign"], true));
    let text = |name: &str| made[name].as_str().unwrap();
    let expected = format!(
        "package=AAQTnZoA-_w%3D%3D&mch_id={MERCHANT}&timestamp={}&nonce_str={}&sign_type=HMAC-SHA256&sign={}",
        text("timestamp"),
        text("nonce_str"),
        text("sign")
    );
    assert_eq!(confirm.query(), expected);

    let details = PayScore::details(&signer(), "88888888000011", "1234323JKHDFE1243252").unwrap();
    assert_eq!(details.business_type(), "wxpayScoreDetail");
    let made = parameters(&details, "timestamp", "nonce_str");
    let expected = ["mch_id", "nonce_str", "out_order_no", "service_id", "sign", "sign_type", "timestamp"];
    assert_eq!(names(&made), expected);
    assert_eq!(made["sign"], over(&made, &[], &["sign"], true));
}

/// What each place makes of a text that is not WeChat Pay's, and the field it stands in.
fn with_text(text: &str) -> Vec<(&'static str, Result<(), LaunchError>)> {
    let signer = signer();
    let coupon = |stock: &str, request: &str| Coupon::new(stock, request);
    let code = || Coupon { coupon_code: Some(text.to_owned()), ..Coupon::new("1", "2") };
    let sent = || Coupon { customize_send_time: Some(text.to_owned()), ..Coupon::new("1", "2") };
    let many = |coupon| Coupons::new(&signer, vec![Coupon::new("1", "2"), coupon]).map(drop);
    let page = |openid, coupon| coupon_url(&signer, openid, &coupon).map(drop);
    vec![
        ("stock_id1", many(coupon(text, "2"))),
        ("out_request_no1", many(coupon("1", text))),
        ("coupon_code1", many(code())),
        ("customize_send_time1", many(sent())),
        ("stock_id", page("o", coupon(text, "2"))),
        ("out_request_no", page("o", coupon("1", text))),
        ("coupon_code", page("o", code())),
        ("customize_send_time", page("o", sent())),
        ("open_id", page(text, coupon("1", "2"))),
        ("package", PayScore::confirm(&signer, text).map(drop)),
        ("service_id", PayScore::details(&signer, text, "2").map(drop)),
        ("out_order_no", PayScore::details(&signer, "1", text).map(drop)),
    ]
}

#[test]
fn a_text_that_could_stand_for_other_fields_is_not_signed_for_a_browser() {
    for (text, problem) in [
        ("Bob&result_code=SUCCESS&total_fee=999900", Ambiguity::Ampersand),
        ("&", Ambiguity::Ampersand),
        ("Bob\n", Ambiguity::Control),
        ("a\0b", Ambiguity::Control),
        ("", Ambiguity::Empty),
    ] {
        for (field, made) in with_text(text) {
            let expected = AmbiguousText { field: field.to_owned(), problem };
            assert_eq!(made, Err(LaunchError::Ambiguous(expected)), "{text:?}");
        }
    }
    for (field, made) in with_text("a=b ?%26 签") {
        assert_eq!(made, Ok(()), "{field}");
    }
    let error = PayScore::confirm(&signer(), "Bob&a=b").unwrap_err().to_string();
    assert!(error.starts_with("package holds an `&`") && !error.contains("Bob"), "{error}");
}
