//! Refunds in parts, to the whole and not beyond.

use serde_json::{Value, json};
use wechatpay_sandbox::{Outcome, OutcomeRule, RefundStatus};

use crate::support::{Browser, COFFEE, SUB_MERCHANT, World};

pub fn wish(key: &str, fen: i64) -> Value {
    json!({ "key": key, "fen": fen, "reason": "It was cold" })
}

async fn paid(world: &World, browser: &Browser, store: &str) -> String {
    let order = browser.ordered(store, store).await;
    world.sandbox.customer().pay(&order).await.unwrap();
    world.sandbox.delivered().await;
    order
}

#[tokio::test]
async fn refunds_come_to_the_whole_and_not_beyond() {
    let world = World::new().await;
    let open = world.open().await;
    for (store, account) in [("coffee", COFFEE), ("market", SUB_MERCHANT)] {
        let order = paid(&world, &open.browser, store).await;
        let path = format!("/orders/{order}/refunds");
        let key = |part: &str| format!("{store}-{part}");
        let (status, answer) = open.browser.post(&path, &wish(&key("much"), 4201)).await;
        assert_eq!((status, &answer["error"]), (409, &json!("4200 fen are left of the order")));
        for (part, fen) in [("a", 1500), ("b", 2700)] {
            let first = open.browser.done(&path, &wish(&key(part), fen)).await;
            let again = open.browser.done(&path, &wish(&key(part), fen)).await;
            assert_eq!(first["number"], again["number"]);
        }
        let (status, answer) = open.browser.post(&path, &wish(&key("c"), 1)).await;
        assert_eq!((status, &answer["error"]), (409, &json!("0 fen are left of the order")));
        world.sandbox.delivered().await;
        let (_, shown) = open.browser.get(&format!("/orders/{order}")).await;
        let shown = shown["refunds"].as_array().unwrap();
        assert_eq!(shown.iter().map(|one| &one["state"]).collect::<Vec<_>>(), ["done", "done"]);
        let moved = world.movements(&format!("merchant:{account}"), "退款").await;
        assert_eq!(moved.iter().map(|(_, fen)| fen).collect::<Vec<_>>(), [&-1500, &-2700]);
        assert_eq!(world.balance(&format!("merchant:{account}")).await, 0);
    }
    let booked = world.books().into_iter().filter(|(kind, ..)| kind == "refund");
    assert_eq!(booked.map(|(_, _, fen, _)| fen).collect::<Vec<_>>(), [1500, 2700, 1500, 2700]);
    open.close().await;
}

#[tokio::test]
async fn two_at_once_do_not_share_what_is_left_for_one() {
    let world = World::new().await;
    let open = world.open().await;
    let order = paid(&world, &open.browser, "coffee").await;
    let path = format!("/orders/{order}/refunds");
    let (one, other) = (wish("a", 3000), wish("b", 3000));
    let (one, other) = tokio::join!(open.browser.post(&path, &one), open.browser.post(&path, &other));
    let mut statuses = [one.0, other.0];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);
    assert_eq!(world.balance(&format!("merchant:{COFFEE}")).await, 1200);
    open.close().await;
}

#[tokio::test]
async fn what_is_not_paid_is_not_refunded() {
    let world = World::new().await;
    let open = world.open().await;
    let order = open.browser.ordered("coffee", "k1").await;
    assert_eq!(open.browser.post(&format!("/orders/{order}/refunds"), &wish("a", 1)).await.0, 409);
    assert_eq!(open.browser.post("/orders/o1/refunds", &wish("a", 1)).await.0, 404);
    open.close().await;
}

#[tokio::test]
async fn a_refund_takes_its_time_or_finds_no_account_or_is_called_off() {
    let world = World::new().await;
    let open = world.open().await;
    let order = paid(&world, &open.browser, "coffee").await;
    let path = format!("/orders/{order}/refunds");
    let refund = async |key: &str| open.browser.done(&path, &wish(key, 4200)).await;
    let state = async || {
        let (_, shown) = open.browser.get(&format!("/orders/{order}")).await;
        let refunds = shown["refunds"].as_array().unwrap();
        refunds.iter().map(|one| one["state"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    world.sandbox.add_outcome(OutcomeRule::new(Outcome::RefundProcessing).times(1));
    let first = refund("a").await;
    let number = first["number"].as_str().unwrap();
    assert_eq!(first["state"], "processing");
    open.browser.look().await;
    assert_eq!(state().await, ["processing"]);
    world.sandbox.end_refund(number, RefundStatus::Closed).await.unwrap();
    world.sandbox.delivered().await;
    assert_eq!(state().await, ["closed"]);

    // What was called off is left for another.
    world.sandbox.add_outcome(OutcomeRule::new(Outcome::RefundAbnormal).times(1));
    refund("b").await;
    world.sandbox.delivered().await;
    assert_eq!(state().await, ["closed", "abnormal"]);
    assert_eq!(open.browser.post(&path, &wish("c", 1)).await.0, 409, "somebody has to look at it first");
    assert!(world.books().iter().all(|(kind, ..)| kind == "payment"));
    open.close().await;
}
