//! The books against the bill of the day.

use std::time::Duration;

use serde_json::{Value, json};
use wechatpay::bill::BillDate;
use wechatpay::pay::{NativeOrder, native_order};

use crate::support::{COFFEE, PARTNER, TEA, World};

fn of<'a>(reports: &'a Value, merchant: &str) -> &'a Value {
    reports.as_array().unwrap().iter().find(|report| report["merchant"] == merchant).unwrap()
}

#[tokio::test]
async fn what_differs_from_the_bill_is_found() {
    let world = World::new().await;
    let open = world.open().await;
    let day = BillDate::at(world.sandbox.now()).to_string();
    let mut orders = Vec::new();
    for (store, key) in [("coffee", "a"), ("coffee", "b"), ("tea", "c"), ("market", "d")] {
        let order = open.browser.ordered(store, key).await;
        world.sandbox.customer().pay(&order).await.unwrap();
        world.sandbox.delivered().await;
        orders.push(order);
    }
    let back = json!({ "key": "r", "fen": 1500, "reason": "cold" });
    open.browser.done(&format!("/orders/{}/refunds", orders[0]), &back).await;
    let path = format!("/reconcile/{day}");
    assert_eq!(BillDate::at(world.sandbox.now()).to_string(), day, "not at midnight in Beijing");

    // One that the shop knows nothing of, one of another amount, and one that never was.
    let client = world.sandbox.client().unwrap();
    let stray = NativeOrder::new(native_order::Required {
        appid: "wx8888888888888888",
        description: "A cup",
        out_trade_no: "stray-1",
        amount: native_order::Amount::new(700),
        notify_url: "https://elsewhere.example/",
    });
    stray.send(&client).await.unwrap();
    world.sandbox.customer().pay("stray-1").await.unwrap();
    world.sandbox.advance(Duration::from_secs(34 * 3600)).await.unwrap();

    let reports = open.browser.done(&path, &json!({})).await;
    let stray = json!({
        "problem": "missing_here", "kind": "payment", "number": "stray-1", "yuan": "7.00", "bill": null,
    });
    let coffee = of(&reports, COFFEE);
    assert_eq!((&coffee["matched"], &coffee["differences"]), (&json!(3), &json!([stray])));
    for merchant in [TEA, PARTNER] {
        let report = of(&reports, merchant);
        assert_eq!((&report["matched"], &report["differences"]), (&json!(1), &json!([])));
    }

    let database = world.database();
    database.execute("UPDATE books SET fen = 4300 WHERE number = ?1", [&orders[2]]).unwrap();
    let never = "INSERT INTO books VALUES ('payment', 'never', ?1, 100, '42', ?2)";
    database.execute(never, [PARTNER, &day]).unwrap();
    let reports = open.browser.done(&path, &json!({})).await;
    let amount = json!({
        "problem": "amount", "kind": "payment", "number": orders[2], "yuan": "43.00", "bill": "42.00",
    });
    assert_eq!(of(&reports, TEA)["differences"], json!([amount]));
    let never = json!({
        "problem": "missing_there", "kind": "payment", "number": "never", "yuan": "1.00", "bill": null,
    });
    assert_eq!(of(&reports, PARTNER)["differences"], json!([never]));
    open.close().await;
}

#[tokio::test]
async fn a_day_without_business_adds_up_and_no_day_is_none() {
    let world = World::new().await;
    let open = world.open().await;
    world.sandbox.advance(Duration::from_secs(34 * 3600)).await.unwrap();
    let day = BillDate::at(world.sandbox.now()).previous().previous().to_string();
    let reports = open.browser.done(&format!("/reconcile/{day}"), &json!({})).await;
    assert_eq!(reports.as_array().unwrap().len(), 3);
    assert_eq!((&reports[0]["matched"], &reports[0]["differences"]), (&json!(0), &json!([])));
    assert_eq!(open.browser.post("/reconcile/yesterday", &json!({})).await.0, 400);
    open.close().await;
}
