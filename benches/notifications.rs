//! What opening and typing a notification costs beyond the cryptography it cannot do without:
//! `cargo bench --bench notifications`.
//!
//! The ratio printed first is of 10,000 payments on one core, in turns with the bare verification and
//! decryption of the same payments, so that it holds where the figures do not. It fails from 1.5 on.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::process::ExitCode;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use divan::{Bencher, black_box};
use notify::{Message, SECRET, notifications, platform_key};
use serde_json::{Value, json};
use wechatpay::crypto::{PublicKey, base64, cipher};
use wechatpay::keyring::{NONCE, SIGNATURE, TIMESTAMP, string_to_verify};
use wechatpay::notify::{EventType, Notifications};
use wechatpay::secret::ApiV3Key;
use wechatpay::webhook::v3::transaction::success::Resource;

#[path = "../tests/common/notify.rs"]
mod notify;
#[path = "../tests/common/openssl.rs"]
mod openssl;

const PAYMENTS: usize = 10_000;
const TURN: usize = 500;
const LIMIT: f64 = 1.5;

/// A payment as it comes, and as bare cryptography wants it.
struct Payment {
    message: Message,
    signature: Vec<u8>,
    ciphertext: Vec<u8>,
}

fn payment(number: usize) -> Payment {
    let resource = json!({
        "mchid": "1900000001", "appid": "wxd678efh567hg6787", "out_trade_no": format!("order-{number}"),
        "transaction_id": format!("{:028}", number), "trade_type": "JSAPI", "trade_state": "SUCCESS",
        "trade_state_desc": "支付成功", "bank_type": "CMC", "attach": "自定义数据",
        "success_time": "2018-06-08T10:34:56+08:00", "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},
        "amount": {"total": 100, "payer_total": 100, "currency": "CNY", "payer_currency": "CNY"},
        "scene_info": {"device_id": "013467007045764"},
        "promotion_detail": [{
            "coupon_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "CASH", "stock_id": "931386",
            "amount": 5, "wechatpay_contribute": 0, "merchant_contribute": 5, "currency": "CNY",
        }],
    });
    let message = Message::of("TRANSACTION.SUCCESS", &resource);
    let envelope: Value = serde_json::from_slice(&message.body).unwrap();
    Payment {
        signature: base64::decode(message.headers[SIGNATURE].to_str().unwrap()).unwrap(),
        ciphertext: base64::decode(envelope["resource"]["ciphertext"].as_str().unwrap()).unwrap(),
        message,
    }
}

/// What both sides work with.
struct Setup {
    payments: Vec<Payment>,
    notifications: Notifications,
    platform: PublicKey,
    key: ApiV3Key,
}

fn setup() -> &'static Setup {
    static SETUP: OnceLock<Setup> = OnceLock::new();
    SETUP.get_or_init(|| Setup {
        payments: (0..PAYMENTS).map(payment).collect(),
        notifications: notifications(),
        platform: platform_key().public_key().clone(),
        key: ApiV3Key::new(SECRET).unwrap(),
    })
}

impl Setup {
    fn bare(&self, payment: &Payment) {
        let header = |name| payment.message.headers[name].to_str().unwrap();
        let text = string_to_verify(header(TIMESTAMP), header(NONCE), &payment.message.body);
        self.platform.verify(&text, &payment.signature).unwrap();
        let plaintext =
            cipher::open(self.key.expose(), "fdasflkja484", Some("transaction"), &payment.ciphertext);
        black_box(plaintext.unwrap());
    }

    fn whole(&self, payment: &Payment) {
        let notification =
            self.notifications.open_now(&payment.message.headers, &payment.message.body).unwrap();
        black_box(notification.decode::<Resource>().unwrap());
    }

    fn time(&self, payments: &[Payment], run: fn(&Self, &Payment)) -> Duration {
        let began = Instant::now();
        for payment in payments {
            run(self, payment);
        }
        began.elapsed()
    }
}

fn main() -> ExitCode {
    let setup = setup();
    let (mut bare, mut whole) = (Duration::ZERO, Duration::ZERO);
    for payments in setup.payments.chunks(TURN) {
        bare += setup.time(payments, Setup::bare);
        whole += setup.time(payments, Setup::whole);
    }
    let ratio = whole.as_secs_f64() / bare.as_secs_f64();
    println!(
        "{PAYMENTS} notifications on one core: {whole:.0?} opened and typed, {bare:.0?} verified and decrypted, ratio {ratio:.2}"
    );
    divan::main();
    if ratio < LIMIT { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

#[divan::bench]
fn bare(bencher: Bencher<'_, '_>) {
    let setup = setup();
    bencher.bench(|| setup.bare(&setup.payments[0]));
}

#[divan::bench]
fn opened(bencher: Bencher<'_, '_>) {
    let setup = setup();
    let message = &setup.payments[0].message;
    bencher.bench(|| setup.notifications.open_now(&message.headers, &message.body).unwrap());
}

#[divan::bench]
fn opened_and_typed(bencher: Bencher<'_, '_>) {
    let setup = setup();
    bencher.bench(|| setup.whole(&setup.payments[0]));
}

/// The event type found first and last.
#[divan::bench(args = ["ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS", "WEBIZPAY.REVOKED", "TOMORROW.EVENT"])]
fn event_type(event: &str) -> EventType {
    EventType::from(black_box(event))
}
