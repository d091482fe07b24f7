//! Money that a customer is given.

use serde_json::{Value, json};
use wechatpay_sandbox::{Fault, FaultRule};

use crate::support::{COFFEE, World, number};

pub fn wish(key: &str, fen: i64) -> Value {
    json!({ "key": key, "store": "coffee", "openid": "oUpF8u", "user_name": "张三", "fen": fen, "remark": "Thanks" })
}

#[tokio::test]
async fn a_transfer_waits_for_the_customer_and_is_booked_when_he_has_it() {
    let world = World::new().await;
    world.sandbox.deposit(COFFEE, 1000).await.unwrap();
    let open = world.open().await;
    let first = open.browser.done("/transfers", &wish("a", 300)).await;
    assert_eq!(first["state"], "waiting");
    assert!(first.get("openid").is_none() && first.get("user_name").is_none());
    assert_eq!(open.browser.done("/transfers", &wish("a", 300)).await["number"], first["number"]);
    assert_eq!(open.browser.post("/transfers", &wish("a", 301)).await.0, 409);
    world.sandbox.customer().confirm_transfer(first["package"].as_str().unwrap()).await.unwrap();
    world.sandbox.delivered().await;
    let (_, shown) = open.browser.get(&format!("/transfers/{}", number(&first))).await;
    assert_eq!((&shown["state"], &shown["package"]), (&json!("done"), &Value::Null));
    let name: Option<String> =
        world.database().query_row("SELECT user_name FROM transfers", [], |row| row.get(0)).unwrap();
    assert_eq!(name, None, "it has served its purpose");
    assert_eq!(world.balance(&format!("merchant:{COFFEE}")).await, 700);
    let [(kind, booked, fen, _)] = &world.books()[..] else { panic!("{:?}", world.books()) };
    assert_eq!((kind.as_str(), booked, fen), ("transfer", &number(&first), &300));
    open.close().await;
}

#[tokio::test]
async fn a_transfer_that_nobody_tells_of_is_asked_for() {
    let world = World::new().await;
    world.sandbox.deposit(COFFEE, 1000).await.unwrap();
    let open = world.open().await;
    world.sandbox.add_fault(FaultRule::new(Fault::NotificationLost));
    let taken = number(&open.browser.done("/transfers", &wish("a", 300)).await);
    let left = number(&open.browser.done("/transfers", &wish("b", 200)).await);
    world.sandbox.customer().confirm_transfer(&taken).await.unwrap();
    world.sandbox.advance(std::time::Duration::from_secs(86_400)).await.unwrap();
    open.browser.look().await;
    for (transfer, state) in [(taken, "done"), (left, "failed")] {
        assert_eq!(open.browser.get(&format!("/transfers/{transfer}")).await.1["state"], state);
    }
    assert_eq!(world.books().len(), 1);
    open.close().await;
}

#[tokio::test]
async fn a_transfer_that_is_refused_is_not_made() {
    let world = World::new().await;
    let open = world.open().await;
    let (status, answer) = open.browser.post("/transfers", &wish("a", 300)).await;
    assert_eq!((status, &answer["error"]), (422, &json!("NOT_ENOUGH")));
    let again = open.browser.done("/transfers", &wish("a", 300)).await;
    assert_eq!(again["state"], "refused");
    world.sandbox.deposit(COFFEE, 300).await.unwrap();
    open.browser.look().await;
    assert_eq!(world.balance(&format!("merchant:{COFFEE}")).await, 300, "it is not made later on");
    let partners = json!({ "key": "b", "store": "market", "openid": "o", "fen": 1, "remark": "Thanks" });
    assert_eq!(open.browser.post("/transfers", &partners).await.0, 400);
    open.close().await;
}
