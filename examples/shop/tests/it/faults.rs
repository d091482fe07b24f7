//! Calls whose answer is lost after all has happened: nothing is doubled.

use std::time::Duration;

use serde_json::json;
use wechatpay_sandbox::{Fault, FaultRule};

use crate::support::{COFFEE, RECEIVER, World, wish};
use crate::{refunds, transfers};

const ORDERS: &str = "/v3/pay/transactions/native";
const REFUNDS: &str = "/v3/refund/domestic/refunds";
const TRANSFERS: &str = "/v3/fund-app/mch-transfer/transfer-bills";
const SHARES: &str = "/v3/profitsharing/orders";

fn lost(path: &str) -> FaultRule {
    FaultRule::new(Fault::ResetAfterwards).on(path).times(1)
}

#[tokio::test]
async fn an_order_whose_answer_is_lost_is_the_same_order_again() {
    let world = World::new().await;
    let open = world.open().await;
    for (key, fault) in [
        ("a", Fault::ResetAfterwards),
        ("b", Fault::StatusAfterwards(502)),
        ("c", Fault::ErrorAfterwards { status: 500, code: "SYSTEM_ERROR".to_owned() }),
        ("d", Fault::Unsigned),
        ("e", Fault::Status(429)),
        ("f", Fault::Reset),
    ] {
        world.sandbox.add_fault(FaultRule::new(fault).on(ORDERS).times(1));
        assert_eq!(open.browser.post("/orders", &wish("coffee", "native", key)).await.0, 503, "{key}");
        let answer = open.browser.order("coffee", "native", key).await;
        assert_eq!(answer["state"], "open", "{key}");
        world.sandbox.customer().pay(answer["pay"]["code_url"].as_str().unwrap()).await.unwrap();
    }
    world.sandbox.delivered().await;
    assert_eq!(world.books().len(), 6);
    assert_eq!(world.balance(&format!("merchant:{COFFEE}")).await, 6 * 4200);
    open.close().await;
}

#[tokio::test]
async fn a_refund_whose_answer_is_lost_is_made_once() {
    let world = World::new().await;
    let open = world.open().await;
    let order = open.browser.ordered("coffee", "k1").await;
    world.sandbox.customer().pay(&order).await.unwrap();
    world.sandbox.delivered().await;
    let path = format!("/orders/{order}/refunds");
    world.sandbox.add_fault(FaultRule::new(Fault::NotificationLost));

    // Asked for again by who asked at first, or gone on with by the watch.
    for (key, by_watch) in [("a", false), ("b", true)] {
        world.sandbox.add_fault(lost(REFUNDS));
        assert_eq!(open.browser.post(&path, &refunds::wish(key, 1000)).await.0, 503);
        if by_watch {
            assert_eq!(open.browser.look().await["sent_again"], 1);
        }
        open.browser.done(&path, &refunds::wish(key, 1000)).await;
    }

    // Refused when it is sent again: that says nothing of the first time.
    world.sandbox.add_fault(lost(REFUNDS));
    world.sandbox.add_fault(
        FaultRule::new(Fault::Error { status: 403, code: "NOT_ENOUGH".to_owned() }).on(REFUNDS).times(1),
    );
    assert_eq!(open.browser.post(&path, &refunds::wish("c", 1000)).await.0, 503);
    assert_eq!(
        open.browser.done(&path, &refunds::wish("c", 1000)).await["state"],
        "done",
        "it was asked for"
    );

    open.browser.look().await;
    assert_eq!(world.movements(&format!("merchant:{COFFEE}"), "退款").await.len(), 3);
    assert_eq!(world.books().len(), 4);
    open.close().await;
}

#[tokio::test]
async fn a_refund_that_never_arrived_and_is_refused_is_not_made() {
    let world = World::new().await;
    let open = world.open().await;
    let order = open.browser.ordered("coffee", "k1").await;
    world.sandbox.customer().pay(&order).await.unwrap();
    world.sandbox.delivered().await;
    let path = format!("/orders/{order}/refunds");
    world.sandbox.add_fault(FaultRule::new(Fault::Reset).on(REFUNDS).times(1));
    world.sandbox.add_fault(
        FaultRule::new(Fault::Error { status: 403, code: "NOT_ENOUGH".to_owned() }).on(REFUNDS).times(1),
    );
    assert_eq!(open.browser.post(&path, &refunds::wish("a", 4200)).await.0, 503);
    let (status, answer) = open.browser.post(&path, &refunds::wish("a", 4200)).await;
    assert_eq!((status, &answer["error"]), (422, &json!("NOT_ENOUGH")));
    // All is left for another.
    open.browser.done(&path, &refunds::wish("b", 4200)).await;
    assert_eq!(world.balance(&format!("merchant:{COFFEE}")).await, 0);
    open.close().await;
}

#[tokio::test]
async fn a_transfer_whose_answer_is_lost_is_made_once() {
    let world = World::new().await;
    world.sandbox.deposit(COFFEE, 1000).await.unwrap();
    let open = world.open().await;
    for key in ["a", "b"] {
        world.sandbox.add_fault(lost(TRANSFERS));
        assert_eq!(open.browser.post("/transfers", &transfers::wish(key, 300)).await.0, 503);
    }
    assert_eq!(open.browser.look().await["sent_again"], 2);
    for key in ["a", "b"] {
        let again = open.browser.done("/transfers", &transfers::wish(key, 300)).await;
        assert_eq!(again["state"], "waiting");
        world.sandbox.customer().confirm_transfer(again["package"].as_str().unwrap()).await.unwrap();
    }
    world.sandbox.delivered().await;
    assert_eq!(world.balance(&format!("merchant:{COFFEE}")).await, 400);
    assert_eq!(world.books().len(), 2);
    open.close().await;
}

#[tokio::test]
async fn a_share_whose_answer_is_lost_is_made_once() {
    let world = World::new().await;
    let open = world.open().await;
    let order = open.browser.ordered("tea", "k1").await;
    world.sandbox.customer().pay(&order).await.unwrap();
    world.sandbox.delivered().await;
    world.sandbox.advance(Duration::from_secs(60)).await.unwrap();
    let wish = json!({ "key": "a", "receiver": RECEIVER, "fen": 1000 });
    world.sandbox.add_fault(lost(SHARES));
    assert_eq!(open.browser.post(&format!("/orders/{order}/share"), &wish).await.0, 503);
    open.browser.look().await;
    open.browser.look().await;
    assert_eq!(world.balance(&format!("merchant:{RECEIVER}")).await, 1000);
    assert_eq!(world.books().len(), 2);
    open.close().await;
}
