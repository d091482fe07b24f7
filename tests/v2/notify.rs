//! Notifications of v2, made as WeChat Pay makes them.

use std::fs;
use std::path::Path;
use wechatpay::model::slots;

use bytes::Bytes;
use wechatpay::Fen;
use wechatpay::crypto::{CryptoError, base64, cipher, hex};
use wechatpay::endpoint::V2Notification;
use wechatpay::model::{self, Model};
use wechatpay::notify::Answer;
use wechatpay::notify::v2::{Notification, NotificationError, Notifications, Outcome, ack, fail};
use wechatpay::secret::{ApiV2Key, ApiV3Key};
use wechatpay::sign_v2::VerifyError;
use wechatpay::webhook::v2::{
    check, combined_transactions_success, pap_contract_state_changed, refund_processed, transaction,
    transaction_success, transactions_risk_occurred, vehicle_state_changed_for_parking,
};
use wechatpay::xml::XmlError;

use crate::common::openssl::openssl;
use crate::support::{KEY, signature, signed, xml};

const V3_KEY: &str = "0123456789abcdef0123456789abcdef";

pub(crate) fn notifications() -> Notifications {
    Notifications::from_key(ApiV2Key::new(KEY).unwrap()).with_api_v3_key(ApiV3Key::new(V3_KEY).unwrap())
}

pub(crate) fn open(body: &[u8]) -> Notification {
    notifications().open(body).unwrap_or_else(|error| panic!("{error}"))
}

fn refused(body: &[u8]) -> NotificationError {
    notifications().open(body).expect_err("a notification that is none was opened")
}

/// The fields of a page's table below `body`, by indent; written by hand, as a reader of the page would.
fn documented(page: &str, indent: usize) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec/webhook/v2").join(page);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let rows = text.lines().skip_while(|line| !line.starts_with("| body ")).skip(1);
    let rows = rows.take_while(|line| line.starts_with('|'));
    let at = format!("data-indent={indent}}}");
    let names = rows.filter(|row| row.split('|').nth(1).is_some_and(|cell| cell.contains(&at)));
    let names: Vec<String> = names.map(|row| row.split_whitespace().nth(1).unwrap().to_owned()).collect();
    assert!(names.len() > 5, "{page}");
    names
}

/// A value for a documented field: what the tests of recognition need, and else its own name.
fn value(name: &str) -> String {
    match name {
        "return_code" | "result_code" => "SUCCESS".to_owned(),
        _ if name.ends_with("_fee") || name.ends_with("_amount") => "5".to_owned(),
        "coupon_count" | "coupon_fee_0" => "5".to_owned(),
        "promotion_detail" => r#"[{"promotion_id":"p1"},{"promotion_id":"p2"}]"#.to_owned(),
        "sub_order_list" => {
            r#"{"order_num":1,"order_list":[{"out_trade_no":"o1","total_fee":5}]}"#.to_owned()
        }
        "transaction_id_list" => r#"{"data":{"transaction_id":["1008450740201411110005820873"]}}"#.to_owned(),
        "contract_state" => "0".to_owned(),
        "time_start" | "time_expire" | "time_end" | "start_time" | "end_time" => "20141030133525".to_owned(),
        _ => format!("{name}-1"),
    }
}

/// All fields of a model that hold nothing.
fn empty_fields(value: &dyn Model) -> Vec<&'static str> {
    let table = value.table();
    let mut empty = Vec::new();
    value.read(&mut slots(|slots| {
        let absent = |slot: &dyn model::Slot| matches!(slot.get(), model::Ref::Absent | model::Ref::Empty);
        empty = table
            .fields
            .iter()
            .zip(slots)
            .filter(|(_, slot)| absent(**slot))
            .map(|(field, _)| field.name)
            .collect();
    }));
    empty
}

fn fields(page: &str, indent: usize) -> Vec<(String, String)> {
    let names = documented(page, indent).into_iter().filter(|name| name != "sign");
    names.map(|name| name.replace("$n", "0")).map(|name| (name.clone(), value(&name))).collect()
}

fn borrowed(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect()
}

/// A signed notification with every field its page documents is recognised, and read to the last field.
fn signed_by_its_page<T: V2Notification>(page: &str, more: &[&str]) -> T {
    let mut fields = fields(page, 1);
    fields.extend(more.iter().map(|name| ((*name).to_owned(), value(name))));
    let hmac = fields.iter().any(|(name, _)| name == "sign_type");
    for (name, text) in &mut fields {
        if name == "sign_type" {
            "HMAC-SHA256".clone_into(text);
        }
    }
    let signature = signature(&borrowed(&fields), hmac);
    fields.push(("sign".to_owned(), signature));
    let notification = open(&xml(&borrowed(&fields)));
    assert_eq!(notification.event(), T::EVENT);
    let decoded = notification.decode::<T>().unwrap();
    assert_eq!(decoded.problems, []);
    assert_eq!(empty_fields(&decoded.value), [""; 0], "{page}");
    decoded.value
}

#[test]
fn payments() {
    // What a query says of the order, and the page of the notification leaves out.
    let more = [
        "return_msg",
        "err_code",
        "err_code_des",
        "device_info",
        "sub_openid",
        "sub_is_subscribe",
        "settlement_total_fee",
        "cash_fee",
        "cash_fee_type",
        "coupon_fee_0",
        "promotion_detail",
        "sign_type",
        "version",
    ];
    let paid: transaction_success::Body = signed_by_its_page("transaction-success.md", &more);
    let amounts = [paid.total_fee, paid.settlement_total_fee, paid.cash_fee, paid.coupon_fee];
    assert_eq!(amounts, [Some(Fen(5)); 4]);
    assert_eq!((paid.coupon_count, paid.coupons[0].coupon_fee), (Some(5), Some(Fen(5))));
    let promotions: Vec<_> = paid
        .promotion_detail
        .iter()
        .flat_map(|list| list.iter().map(|one| one.promotion_id.as_deref()))
        .collect();
    assert_eq!(promotions, [Some("p1"), Some("p2")]);
    assert_eq!(paid.transaction_id.as_deref(), Some("transaction_id-1"));
    assert_eq!(paid.coupons[0].coupon_id.as_deref(), Some("coupon_id_0-1"));
    let combined: combined_transactions_success::Body =
        signed_by_its_page("combined-transactions-success.md", &[]);
    assert_eq!(combined.combine_out_trade_no.as_deref(), Some("combine_out_trade_no-1"));
    let orders = &combined.sub_order_list.unwrap();
    assert_eq!(orders.order_list[0].total_fee, Some(Fen(5)));
}

#[test]
fn contracts_risks_and_vehicles() {
    let contract: pap_contract_state_changed::Body = signed_by_its_page("pap-contract-state-changed.md", &[]);
    assert_eq!((contract.contract_id.as_deref(), contract.contract_state), (Some("contract_id-1"), Some(0)));
    let risk: transactions_risk_occurred::Body = signed_by_its_page("transactions-risk-occurred.md", &[]);
    assert_eq!(risk.event_code.as_deref(), Some("event_code-1"));
    let vehicle: vehicle_state_changed_for_parking::Body =
        signed_by_its_page("vehicle-state-changed-for-parking.md", &[]);
    assert_eq!(vehicle.plate_number.as_deref(), Some("plate_number-1"));
}

/// What the deposits' notifications hold, sealed with the `APIv3` key, in a signed message.
pub(crate) fn sealed(event: &str, resource: &[u8], associated_data: Option<&str>) -> Vec<u8> {
    let key = V3_KEY.as_bytes().try_into().unwrap();
    let ciphertext = base64::encode(&cipher::seal(key, "e1f2a3b4c5d6", associated_data, resource).unwrap());
    let mut fields = vec![
        ("mch_id", "1900000109"),
        ("appid", "wx1"),
        ("algorithm", "HMAC-SHA256"),
        ("nonce_str", "n"),
        ("event_id", "e1"),
        ("event_create_time", "20180225112233"),
        ("event_type", event),
        ("event_algorithm", "AEAD_AES_256_GCM"),
        ("event_nonce", "e1f2a3b4c5d6"),
        ("event_ciphertext", &ciphertext),
    ];
    if let Some(data) = associated_data {
        fields.push(("event_associated_data", data));
    }
    let signature = signature(&fields, true);
    xml(&[&fields[..], &[("sign", &signature)]].concat())
}

fn sealed_by_its_page<T: V2Notification>(page: &str) {
    let fields = fields(page, 2);
    for associated_data in [None, Some("transaction")] {
        let notification = open(&sealed(T::EVENT, &xml(&borrowed(&fields)), associated_data));
        assert_eq!(notification.event(), T::EVENT);
        let decoded = notification.decode::<T>().unwrap();
        assert_eq!(decoded.problems, []);
        assert_eq!(empty_fields(&decoded.value), [""; 0], "{page}");
        assert_eq!(notification.document().get("event_id"), Some("e1"));
    }
}

#[test]
fn deposits_and_rentals() {
    sealed_by_its_page::<check::success::Resource>("CHECK.SUCCESS.md");
    sealed_by_its_page::<check::fail::Resource>("CHECK.FAIL.md");
    sealed_by_its_page::<transaction::success::Resource>("TRANSACTION.SUCCESS.md");
    sealed_by_its_page::<transaction::fail::Resource>("TRANSACTION.FAIL.md");
}

#[test]
fn what_does_not_open() {
    let body = sealed("CHECK.SUCCESS", b"<xml><state>1</state></xml>", None);
    let without = Notifications::from_key(ApiV2Key::new(KEY).unwrap());
    assert!(matches!(without.open(&body), Err(NotificationError::NoApiV3Key)));
    let other = without.with_api_v3_key(ApiV3Key::new("another key, of thirty-two bytes").unwrap());
    let error = other.open(&body).unwrap_err();
    assert!(
        matches!(
            error,
            NotificationError::Decrypt { field: "event_ciphertext", source: CryptoError::Decrypt }
        ),
        "{error}"
    );
    let html = refused(&sealed("CHECK.SUCCESS", b"<html></html>", None));
    assert!(matches!(html, NotificationError::Resource(XmlError::Html)), "{html}");
}

/// What is broken in a decrypted text is said without any of it: its names and numbers are people's.
#[test]
fn no_error_quotes_what_was_decrypted() {
    const NUMBER: &str = "13800138000";
    const NAME: &str = "Bartholomew";
    for text in [
        format!("{NAME} {NUMBER}"),
        format!("<root><{NUMBER}></root>"),
        format!("<root><{NAME}{NUMBER}>1</root>"),
        format!("<root><a>1</{NUMBER}></root>"),
        format!("<root><a>1</a></{NAME}>"),
        format!("<root><{NUMBER}>1</{NUMBER}><{NUMBER}>2</{NUMBER}></root>"),
        format!("<root><{NAME}>1</{NAME}><{NAME}>2</{NAME}></root>"),
        format!("<root><{NAME}>text<b>1</b></{NAME}></root>"),
        format!("<root><a>{NAME}<b>1</b></a></root>"),
        format!("<root><a>&{NAME};</a></root>"),
        format!("<root><a>&#{NUMBER};</a></root>"),
        format!("<root><a>A & {NAME}; {NUMBER}</a></root>"),
        format!("<!DOCTYPE {NAME}><root/>"),
        format!("<?{NAME} {NUMBER}?><root/>"),
        format!("<root {NAME}={NUMBER}/>"),
        format!("<root a=\"{NAME}\" a=\"{NUMBER}\"/>"),
        format!("<root><a>{NAME}</a>{NUMBER}"),
        format!("<root><a {NAME}>1</a></root>"),
        format!("<html>{NAME}</html>"),
    ] {
        let notice = refund_notice(&req_info(text.as_bytes()));
        let Err(error) = notifications().open(&notice) else { continue };
        let mut shown = format!("{error} {error:?} {error:#?}");
        let mut next = std::error::Error::source(&error);
        while let Some(source) = next {
            shown += &format!("{source} {source:?}");
            next = source.source();
        }
        assert!(!shown.contains(NAME) && !shown.contains(NUMBER), "{text}: {shown}");
        assert!(shown.contains("decrypted"), "{text}: {shown}");
    }
}

/// `req_info` as the merchant platform's documentation describes it, encrypted by openssl.
pub(crate) fn req_info(plaintext: &[u8]) -> String {
    let hash = String::from_utf8(openssl(&["dgst", "-md5", "-r"], KEY.as_bytes())).unwrap();
    // The key is the text of the hash, so that openssl wants the digits of its letters.
    let key: String = hash[..32].bytes().map(|byte| format!("{byte:02x}")).collect();
    base64::encode(&openssl(&["enc", "-aes-256-ecb", "-K", &key], plaintext))
}

pub(crate) fn refund_notice(req_info: &str) -> Vec<u8> {
    xml(&[
        ("return_code", "SUCCESS"),
        ("appid", "wx1"),
        ("mch_id", "1900000109"),
        ("nonce_str", "n"),
        ("req_info", req_info),
    ])
}

#[test]
fn refunds() {
    let fields = fields("refund-processed.md", 2);
    let plaintext = String::from_utf8(xml(&borrowed(&fields))).unwrap();
    let plaintext = plaintext.replace("<xml>", "<root>").replace("</xml>", "</root>");
    let notification = open(&refund_notice(&req_info(plaintext.as_bytes())));
    assert_eq!(notification.event(), "refund-processed");
    assert_eq!(notification.resource().root(), "root");
    let refund = notification.decode::<refund_processed::Resource>().unwrap();
    assert_eq!((refund.problems.len(), empty_fields(&refund.value)), (0, vec![]));
    assert_eq!(refund.value.out_refund_no.as_deref(), Some("out_refund_no-1"));

    let other = Notifications::from_key(ApiV2Key::new("another key, of thirty-two bytes").unwrap());
    let body = refund_notice(&req_info(plaintext.as_bytes()));
    assert!(matches!(other.open(&body), Err(NotificationError::Decrypt { field: "req_info", .. })));
    let error = refused(&refund_notice("not base64"));
    assert!(matches!(error, NotificationError::Decrypt { source: CryptoError::Base64, .. }), "{error}");
}

#[test]
fn what_stands_beside_a_refund_notice_is_no_payment() {
    let info = req_info(b"<root><refund_id>1</refund_id></root>");
    let forged = xml(&[
        ("return_code", "SUCCESS"),
        ("result_code", "SUCCESS"),
        ("out_trade_no", "order-1"),
        ("total_fee", "100"),
        ("req_info", &info),
    ]);
    let notification = open(&forged);
    let error = notification.decode::<transaction_success::Body>().unwrap_err();
    assert_eq!(error.to_string(), "the notification is \"refund-processed\", not transaction-success");
    assert!(notification.decode::<refund_processed::Resource>().is_ok());
}

pub(crate) const PAID: [(&str, &str); 5] = [
    ("return_code", "SUCCESS"),
    ("result_code", "SUCCESS"),
    ("out_trade_no", "order-1"),
    ("total_fee", "100"),
    ("transaction_id", "1004400740201409030005092168"),
];

#[test]
fn what_is_not_signed_so_is_refused() {
    let paid = open(&signed(&PAID)).decode::<transaction_success::Body>().unwrap().value;
    assert_eq!(paid.out_trade_no(), Ok("order-1"));
    assert_eq!(paid.trade_type().unwrap_err().to_string(), "transaction-success: Body has no trade_type");
    assert!(matches!(refused(&xml(&PAID)), NotificationError::Verify(VerifyError::Unsigned)));
    let body = String::from_utf8(signed(&PAID)).unwrap();
    for (from, to) in [
        ("order-1", "order-2"),
        ("<total_fee><![CDATA[100]]>", "<total_fee><![CDATA[1]]>"),
        ("</xml>", "<a>1</a></xml>"),
    ] {
        let changed = body.replace(from, to);
        assert_ne!(changed, body);
        let error = refused(changed.as_bytes());
        assert!(matches!(error, NotificationError::Verify(VerifyError::Invalid)), "{to}: {error}");
    }
    let hostile = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xml><a>&e;</a></xml>";
    assert!(matches!(refused(hostile.as_bytes()), NotificationError::Xml(XmlError::DocumentType)));
    assert!(matches!(refused(b"{}"), NotificationError::Xml(_)));
}

#[test]
fn a_request_of_the_merchants_own_is_no_notification() {
    let order =
        [("appid", "wx1"), ("mch_id", "1900000109"), ("out_trade_no", "order-1"), ("total_fee", "100")];
    assert!(matches!(refused(&signed(&order)), NotificationError::UnknownEvent));
}

#[test]
fn answers_are_xml() {
    let parts = |answer: Answer| {
        let response = http::Response::<Bytes>::from(answer);
        assert_eq!(response.headers()["content-type"], "text/xml; charset=utf-8");
        (response.status().as_u16(), String::from_utf8(response.into_body().to_vec()).unwrap())
    };
    let ok = "<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>";
    assert_eq!(parts(ack()), (200, ok.to_owned()));
    let failed = "<xml><return_code>FAIL</return_code><return_msg><![CDATA[a < b]]></return_msg></xml>";
    assert_eq!(parts(fail("a < b\0\u{ffff}")), (500, failed.to_owned()));
    assert!(ack().is_success() && !fail("").is_success());
}

#[test]
fn nothing_shows_what_they_say() {
    let shown = format!("{:?} {:?}", notifications(), open(&signed(&PAID)));
    assert!(
        shown.contains("transaction-success") && !shown.contains("order-1") && !shown.contains(KEY),
        "{shown}"
    );
}

/// A payment with some of its fields otherwise, or more.
pub(crate) fn with(changed: &[(&str, &str)]) -> Vec<u8> {
    let kept = PAID.iter().filter(|(name, _)| changed.iter().all(|(other, _)| other != name));
    let fields: Vec<(&str, &str)> = kept.chain(changed).copied().collect();
    signed(&fields)
}

#[test]
fn a_debit_that_failed_is_not_paid() {
    let paid = open(&with(&[]));
    assert!(paid.paid() && paid.outcome() == Outcome::Success);
    let paid = open(&with(&[("trade_state", "SUCCESS")]));
    assert!(paid.paid() && paid.outcome().is_success());

    let refused = [("result_code", "FAIL"), ("err_code", "NOTENOUGH"), ("err_code_des", "余额不足")];
    let Outcome::Failure { code, message } = open(&with(&refused)).outcome() else { panic!("a success") };
    assert_eq!((code.as_str(), message.as_str()), ("NOTENOUGH", "余额不足"));
    for changed in [
        &[("result_code", "FAIL")][..],
        &[("trade_state", "PAY_FAIL")],
        &[("trade_state", "REFUND")],
        &[("trade_state", "USERPAYING")],
        &[("result_code", "success")],
        &[("return_code", "FAIL")],
        &[("result_code", "FAIL"), ("trade_state", "SUCCESS")],
    ] {
        let notification = open(&with(changed));
        assert_eq!(notification.event(), "transaction-success");
        assert!(!notification.paid(), "{changed:?}");
        let Outcome::Failure { code, .. } = notification.outcome() else { panic!("{changed:?}") };
        assert_eq!(code, changed[0].1, "the state that is no success");
        assert!(notification.decode::<transaction_success::Body>().is_ok(), "which debit it was can be read");
    }
    let combined = [("combine_out_trade_no", "c1"), ("result_code", "FAIL"), ("return_code", "SUCCESS")];
    assert!(!open(&signed(&combined)).paid());
    assert!(!open(&sealed("TRANSACTION.FAIL", b"<xml><order_id>1</order_id></xml>", None)).paid());
    assert!(open(&sealed("TRANSACTION.SUCCESS", b"<xml><order_id>1</order_id></xml>", None)).paid());
    for status in ["CHANGE", "REFUNDCLOSE", "SUCCESS"] {
        let refund = format!("<root><refund_id>1</refund_id><refund_status>{status}</refund_status></root>");
        let notification = open(&refund_notice(&req_info(refund.as_bytes())));
        assert_eq!((notification.paid(), notification.outcome().is_success()), (false, status == "SUCCESS"));
    }
}

/// The signature is over the bytes that WeChat Pay cut in the middle of a character, made here with openssl.
#[test]
fn a_signature_over_broken_utf8_holds() {
    let damaged = |attach: &[u8]| {
        let text = [
            b"attach=" as &[u8],
            attach,
            "&body=你&out_trade_no=order-1&result_code=SUCCESS&return_code=SUCCESS&total_fee=100&key="
                .as_bytes(),
            KEY.as_bytes(),
        ]
        .concat();
        let sign = hex::upper(&openssl(&["dgst", "-md5", "-binary"], &text));
        let head = "<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code>\
                    <out_trade_no>order-1</out_trade_no><body>&#x4f60;</body><total_fee>100</total_fee><attach>";
        (head, sign)
    };
    let body = |head: &str, attach: &[u8], sign: &str| {
        let end = format!("</attach>\u{3000}<sign>{sign}</sign></xml>\0\n");
        [b"\xef\xbb\xbf", head.as_bytes(), attach, end.as_bytes()].concat()
    };
    for attach in [&b"\xe4\xbd"[..], b"a\xff\xe4\xbd\xa0", b"\xa0", b"\x01\xed\xa0\xbd"] {
        let (head, sign) = damaged(attach);
        let paid = open(&body(head, attach, &sign)).decode::<transaction_success::Body>().unwrap();
        assert_eq!(paid.value.out_trade_no.as_deref(), Some("order-1"));
        let expected = String::from_utf8_lossy(attach).replace('\u{1}', "\u{fffd}");
        assert_eq!(paid.value.attach, Some(expected));
        assert!(paid.problems.iter().any(|it| it.path == "attach"), "{:?}", paid.problems);
        // Another broken byte reads the same, and was not signed.
        let changed = body(head, &[attach, b"\xfe"].concat(), &sign);
        assert!(matches!(refused(&changed), NotificationError::Verify(VerifyError::Invalid)));
    }
    let (head, sign) = damaged(b"\xfe");
    let other = body(head, b"\xff", &sign);
    assert!(matches!(refused(&other), NotificationError::Verify(VerifyError::Invalid)));
    // Nor do characters that are written by number stand for bytes.
    let by_number = body(head, b"&#xfe;\xff", &sign);
    assert!(matches!(refused(&by_number), NotificationError::Verify(VerifyError::Invalid)));
}

/// The signature covers the text as it came; who reads it sees what is broken in it.
#[test]
fn a_signed_notification_is_read_whatever_its_texts_hold() {
    let fields = [
        ("return_code", "SUCCESS"),
        ("result_code", "SUCCESS"),
        ("out_trade_no", "order-1"),
        ("attach", "a\u{1}b\u{fffe}"),
        ("total_fee", "100"),
    ];
    let mut body = signed(&fields);
    body.splice(0..0, *b"\xef\xbb\xbf");
    body.extend(b"\0\n");
    let paid = open(&body).decode::<transaction_success::Body>().unwrap();
    assert_eq!(paid.value.out_trade_no.as_deref(), Some("order-1"));
    assert_eq!(paid.value.attach.as_deref(), Some("a\u{fffd}b\u{fffd}"));
    let damaged: Vec<_> = paid.problems.iter().map(ToString::to_string).collect();
    assert_eq!(damaged, ["attach: expected a text, found broken characters"]);
    let changed = String::from_utf8(body).unwrap().replace("a\u{1}b", "a\u{2}b");
    assert!(matches!(refused(changed.as_bytes()), NotificationError::Verify(_)));
}

#[test]
fn names_that_no_page_has_are_kept_with_the_notification() {
    let received = open(&with(&[("colour", "red")])).receive::<transaction_success::Body>().unwrap();
    // Its signature and its codes are nothing new.
    assert_eq!((received.unknown.as_slice(), received.problems.len()), (&["colour".to_owned()][..], 0));
}
