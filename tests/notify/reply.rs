//! The four notifications that ask something, and their answers over a socket.

use std::net::SocketAddr;

use serde_json::{Value, json};
use wechatpay::crypto::base64;
use wechatpay::notify::{Notifications, ReplyError, Router, ack};
use wechatpay::secret::ApiV3Key;
use wechatpay::webhook::v3::cross_border_pay::{get_mch_info, push_order_info};
use wechatpay::webhook::v3::entrust::terminate_retention;
use wechatpay::webhook::v3::parking_fee::query_trans_info;

use crate::common::notify::{Message, NOW, Reply, SECRET, as_is, keyring, notifications, post};
use crate::common::openssl::{Dir, merchant, try_openssl};

fn router(notifications: Notifications) -> Router {
    Router::new(notifications)
        .reply::<query_trans_info::Resource>(|asked| async move {
            assert_eq!(asked.resource.out_serial_number.as_deref(), Some("1"));
            Ok(query_trans_info::Reply::default().code(query_trans_info::Code::Success).total_amount(1500))
        })
        .reply::<terminate_retention::Resource>(|_| async {
            Ok(terminate_retention::Reply::default()
                .retention_type(terminate_retention::RetentionType::Coupon))
        })
        .reply::<get_mch_info::Resource>(|asked| async move {
            let acq_tid = asked.resource.acq_tid.ok_or("no acq_tid")?;
            let (code, limit) = (get_mch_info::Code::Success, get_mch_info::LimitBankAccType::NoCredit);
            Ok(get_mch_info::Reply::new(get_mch_info::ReplyRequired {
                code,
                acq_tid: &acq_tid,
                mch_id: "1900000001",
                limit_bank_acc_type: limit,
                client_ip: "192.0.2.7",
            }))
        })
        .reply::<push_order_info::Resource>(|asked| async move {
            let (code, acq_tid) =
                (push_order_info::Code::Success, asked.resource.acq_tid.unwrap_or_default());
            Ok(push_order_info::Reply::new(push_order_info::ReplyRequired {
                code,
                acq_tid: &acq_tid,
                prepay_id: "wx201410272009395522657a690389285100",
                expire_time: "2026-06-01T08:30:00+08:00".into(),
                client_ip: "192.0.2.7",
            }))
        })
        .fallback(|_| async { Ok(ack()) })
}

async fn serve(router: Router) -> SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let app = axum::Router::new().route("/", router.into_route());
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    address
}

async fn ask(to: SocketAddr, event: &'static str, resource: Value) -> Reply {
    tokio::task::spawn_blocking(move || post(to, "/", &Message::of(event, &resource), as_is)).await.unwrap()
}

/// Verifies `Authorization` as WeChat Pay would, with openssl and the merchant's public key.
fn verified(reply: &Reply) {
    let header = reply.header("authorization").unwrap();
    let fields = header.strip_prefix("WECHATPAY2-SHA256-RSA2048 ").unwrap();
    let field = |name: &str| {
        let at = fields.split(',').find_map(|field| field.trim().strip_prefix(name)?.strip_prefix("=\""));
        at.unwrap().trim_end_matches('"').to_owned()
    };
    assert_eq!((field("mchid"), field("serial_no")), ("1900000001".to_owned(), "5EA1".to_owned()));
    assert_eq!(field("timestamp"), NOW.to_string());
    let head = format!("{}\n{}\n", field("timestamp"), field("nonce_str"));
    let text = [head.as_bytes(), &reply.body, b"\n"].concat();
    let dir = Dir::new();
    let key = dir.write("key.pem", &merchant().spki);
    let signature = dir.write("signature", base64::decode(&field("signature")).unwrap());
    let (key, signature) = (key.to_str().unwrap(), signature.to_str().unwrap());
    let arguments = ["dgst", "-sha256", "-verify", key, "-signature", signature];
    try_openssl(&arguments, &text).unwrap();
    try_openssl(&arguments, b"another text").unwrap_err();
}

#[tokio::test]
async fn questions_are_answered_as_often_as_they_are_asked() {
    let to = serve(router(notifications())).await;
    for _ in 0..2 {
        let reply = ask(to, "PARKING_FEE.QUERY_TRANS_INFO", json!({"out_serial_number": "1"})).await;
        assert_eq!((reply.status, reply.json()), (200, json!({"code": "SUCCESS", "total_amount": 1500})));
        assert_eq!(reply.header("content-type"), Some("application/json"));
        assert_eq!(reply.header("authorization"), None);
    }
    let reply = ask(to, "ENTRUST.TERMINATE_RETENTION", json!({"contract_id": "1"})).await;
    assert_eq!((reply.status, reply.json()), (200, json!({"retention_type": "COUPON"})));
    assert_eq!(reply.header("authorization"), None);
}

#[tokio::test]
async fn answers_that_are_to_be_signed_are() {
    let to = serve(router(notifications())).await;
    let reply = ask(to, "CROSS_BORDER_PAY.GET_MCH_INFO", json!({"acq_tid": "42"})).await;
    let expected = json!({
        "code": "SUCCESS", "acq_tid": "42", "mch_id": "1900000001", "limit_bank_acc_type": "NO_CREDIT",
        "client_ip": "192.0.2.7",
    });
    assert_eq!((reply.status, reply.json()), (200, expected));
    verified(&reply);
    let first = reply.header("authorization").unwrap().to_owned();
    let again = ask(to, "CROSS_BORDER_PAY.GET_MCH_INFO", json!({"acq_tid": "42"})).await;
    verified(&again);
    assert_ne!(again.header("authorization").unwrap(), first, "a nonce is used once");
    let reply = ask(to, "CROSS_BORDER_PAY.PUSH_ORDER_INFO", json!({"acq_tid": "42"})).await;
    assert_eq!(
        (reply.status, &reply.json()["prepay_id"]),
        (200, &json!("wx201410272009395522657a690389285100"))
    );
    verified(&reply);
}

#[tokio::test]
async fn a_handler_that_fails_answers_nothing_of_its_own() {
    let to = serve(router(notifications())).await;
    let reply = ask(to, "CROSS_BORDER_PAY.GET_MCH_INFO", json!({})).await;
    assert_eq!((reply.status, reply.json()), (500, json!({"code": "FAIL", "message": "not processed"})));
}

#[tokio::test]
async fn without_credentials_nothing_is_signed_or_sent_unsigned() {
    let key = ApiV3Key::new(SECRET).unwrap();
    let keys_alone = Notifications::from_keys(keyring(), key).with_clock(|| NOW);
    let message = Message::of("CROSS_BORDER_PAY.GET_MCH_INFO", &json!({"acq_tid": "42"}));
    let notification = keys_alone.open(&message.headers, &message.body).await.unwrap();
    let limit = get_mch_info::LimitBankAccType::Unlimit;
    let reply = get_mch_info::Reply::new(get_mch_info::ReplyRequired {
        code: get_mch_info::Code::Success,
        acq_tid: "42",
        mch_id: "1",
        limit_bank_acc_type: limit,
        client_ip: "192.0.2.7",
    });
    let error = notification.reply::<get_mch_info::Resource>(&reply).await.unwrap_err();
    assert!(matches!(error, ReplyError::NoCredentials));
    let reply = query_trans_info::Reply::default();
    let error = notification.reply::<query_trans_info::Resource>(&reply).await.unwrap_err();
    assert!(matches!(error, ReplyError::OtherEvent { expected: "PARKING_FEE.QUERY_TRANS_INFO", .. }));
    let to = serve(router(keys_alone)).await;
    assert_eq!(ask(to, "CROSS_BORDER_PAY.GET_MCH_INFO", json!({"acq_tid": "42"})).await.status, 500);
}
