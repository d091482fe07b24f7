//! Shares of an order.

use std::time::Duration;

use serde_json::{Value, json};

use crate::support::{RECEIVER, TEA, World, number};

fn wish(key: &str, fen: i64) -> Value {
    json!({ "key": key, "receiver": RECEIVER, "fen": fen })
}

#[tokio::test]
async fn an_order_is_shared_and_the_rest_set_free() {
    let world = World::new().await;
    let open = world.open().await;
    let order = open.browser.ordered("tea", "k1").await;
    let path = format!("/orders/{order}/share");
    assert_eq!(open.browser.post(&path, &wish("a", 1000)).await.0, 409, "it is not paid");
    world.sandbox.customer().pay(&order).await.unwrap();
    world.sandbox.delivered().await;
    assert_eq!(open.browser.post(&path, &wish("a", 4201)).await.0, 409);
    let stranger = json!({ "key": "a", "receiver": "1900000110", "fen": 1 });
    assert_eq!(open.browser.post(&path, &stranger).await.0, 404);
    world.sandbox.advance(Duration::from_secs(60)).await.unwrap();

    let share = open.browser.done(&path, &wish("a", 1000)).await;
    assert_eq!(share["state"], "processing");
    assert_eq!(open.browser.done(&path, &wish("a", 1000)).await["number"], share["number"]);
    open.browser.look().await;
    let (_, shown) = open.browser.get(&format!("/shares/{}", number(&share))).await;
    assert_eq!(shown["state"], "done");
    assert_eq!(world.balance(&format!("merchant:{RECEIVER}")).await, 1000);
    assert_eq!(world.balance(&format!("frozen:{TEA}")).await, 3200);

    let (status, answer) = open.browser.post(&path, &wish("b", 500)).await;
    assert_eq!((status, &answer["error"]), (422, &json!("RULE_LIMIT")), "no more than 30 per cent");
    open.browser.done(&path, &json!({ "key": "rest" })).await;
    open.browser.look().await;
    assert_eq!(world.balance(&format!("frozen:{TEA}")).await, 0);
    assert_eq!(world.balance(&format!("merchant:{TEA}")).await, 3200);
    let booked: Vec<_> = world.books().into_iter().filter(|(kind, ..)| kind == "share").collect();
    let [(_, shared, 1000, _)] = &booked[..] else { panic!("{booked:?}") };
    assert_eq!(*shared, number(&share));
    open.close().await;
}

#[tokio::test]
async fn an_order_of_another_store_is_not_shared() {
    let world = World::new().await;
    let open = world.open().await;
    let order = open.browser.ordered("coffee", "k1").await;
    let rest = json!({ "key": "rest" });
    assert_eq!(open.browser.post(&format!("/orders/{order}/share"), &rest).await.0, 409);
    open.close().await;
}
