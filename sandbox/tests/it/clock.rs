//! The clock goes to a time and back, and what falls due happens one by one.

use std::time::Duration;

use crate::notifications::Shop;
use crate::support::{Caller, now, order};
use axum::http::StatusCode;
use serde_json::{Value, json};
use wechatpay_sandbox::Sandbox;

/// The documentation: 15s/15s/30s/3m/10m/20m/30m/30m/30m/60m/3h/3h/3h/6h/6h.
const PAUSES: [i64; 15] =
    [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600];

#[tokio::test]
async fn sixteen_tries_are_stepped_through() {
    let sandbox = Sandbox::builder().test_keys().start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let mut shop = Shop::open().await;
    shop.answer(StatusCode::INTERNAL_SERVER_ERROR);
    let mut order = order("order-a1", 100);
    order["notify_url"] = shop.url.clone().into();
    assert_eq!(caller.post("/v3/pay/transactions/jsapi", &order).await.0, 200);
    assert_eq!(sandbox.step().await.unwrap(), None, "nothing is to come");
    sandbox.customer().pay("order-a1").await.unwrap();
    sandbox.delivered().await;
    shop.next().await;
    let mut last = sandbox.notifications().await.unwrap()[0].deliveries[0].at;
    for pause in PAUSES {
        let at = sandbox.step().await.unwrap().unwrap();
        assert!((0..=1).contains(&(at - last - pause)), "{pause} s, it was {}", at - last);
        shop.next().await;
        last = sandbox.notifications().await.unwrap()[0].deliveries.last().unwrap().at;
    }
    assert_eq!(sandbox.step().await.unwrap(), None, "that was the last try");
    let told = &sandbox.notifications().await.unwrap()[0];
    assert_eq!((told.state.as_str(), told.deliveries.len()), ("GIVEN_UP", 16));
}

#[tokio::test]
async fn the_clock_goes_to_a_time_and_back() {
    let sandbox = Sandbox::builder().test_keys().start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let post = async |what: &str, body: Value| {
        let request = caller.http.post(format!("{}/sandbox/{what}", sandbox.url()));
        let answer =
            request.header("Content-Type", "application/json").body(body.to_string()).send().await.unwrap();
        answer.status().as_u16()
    };
    // `date -u -d @1893456000` is Tue Jan  1 00:00:00 UTC 2030.
    assert_eq!(post("clock", json!({ "time": "2030-01-01T08:00:00+08:00" })).await, 200);
    assert!((1_893_456_000..1_893_456_060).contains(&sandbox.now()));
    assert_eq!(post("clock", json!({ "time": "tomorrow" })).await, 400);
    assert_eq!(post("clock", json!({ "time": "now" })).await, 200);
    assert!((now() - 1..=now() + 1).contains(&sandbox.now()));
}

#[tokio::test]
async fn the_clock_stands_still_over_a_restart_and_goes_on() {
    let file = std::env::temp_dir().join(format!("clock-{}.db", std::process::id()));
    // The one before lets go of its file soon after it is dropped.
    let start = async || loop {
        match Sandbox::builder().test_keys().file(&file).start().await {
            Err(wechatpay_sandbox::StartError::Store { .. }) => tokio::task::yield_now().await,
            started => return started.unwrap(),
        }
    };
    let sandbox = start().await;
    sandbox.turn_to(1_893_456_000).await.unwrap();
    sandbox.stand_still(true).await.unwrap();
    let stood = sandbox.now();
    drop(sandbox);
    let sandbox = start().await;
    assert_eq!(sandbox.now(), stood);
    sandbox.advance(Duration::from_secs(60)).await.unwrap();
    assert_eq!(sandbox.now(), stood + 60);
    let answer = Caller::new(&sandbox).http.get(format!("{}/sandbox/clock", sandbox.url())).send().await;
    let clock: Value = serde_json::from_slice(&answer.unwrap().bytes().await.unwrap()).unwrap();
    assert_eq!(clock["still"], true);
    sandbox.turn_back().await.unwrap();
    assert!((now() - 1..=now() + 1).contains(&sandbox.now()));
    drop(sandbox);
    std::fs::remove_file(&file).unwrap();
}

#[tokio::test]
async fn what_falls_due_happens_at_its_own_time() {
    let sandbox = Sandbox::builder().test_keys().start().await.unwrap();
    let caller = Caller::new(&sandbox);
    sandbox.deposit("1900000001", 1_000).await.unwrap();
    let transfer = json!({
        "appid": "wx1", "out_bill_no": "t1", "transfer_scene_id": "1000", "openid": "o1", "transfer_amount": 100,
        "transfer_remark": "r", "transfer_scene_report_infos": [{ "info_type": "a", "info_content": "b" }],
    });
    let before = now();
    assert_eq!(caller.post("/v3/fund-app/mch-transfer/transfer-bills", &transfer).await.0, 200);
    sandbox.advance(Duration::from_secs(10 * 86_400)).await.unwrap();
    // A day after it was made it went back, not ten days after.
    let ledger = sandbox.ledger().await.unwrap();
    let back = ledger.entries.last().unwrap();
    assert!((before + 86_400..=before + 86_460).contains(&back.at), "{}", back.at - before);
}
