//! Orders of four kinds in three stores: paid, told thrice, booked once.

use serde_json::{Value, json};

use crate::support::{COFFEE, PARTNER, SUB_MERCHANT, TEA, World, number, wish};

/// What the customer's phone pays with.
fn paid_with(kind: &str, answer: &Value) -> String {
    let pay = &answer["pay"];
    let text = match kind {
        "jsapi" => pay["jsapi"]["package"].as_str().unwrap().strip_prefix("prepay_id=").unwrap(),
        "app" => pay["app"]["prepayid"].as_str().unwrap(),
        "native" => pay["code_url"].as_str().unwrap(),
        _ => pay["h5_url"].as_str().unwrap(),
    };
    text.to_owned()
}

#[tokio::test]
async fn each_kind_is_paid_and_booked_once_although_it_is_told_three_times() {
    let world = World::new().await;
    let open = world.open().await;
    let mut orders = Vec::new();
    for store in ["coffee", "tea", "market"] {
        for kind in ["jsapi", "native", "h5", "app"] {
            let answer = open.browser.order(store, kind, &format!("{store}-{kind}")).await;
            assert_eq!((&answer["state"], &answer["total"]), (&json!("open"), &json!(4200)), "{answer}");
            world.sandbox.customer().pay(&paid_with(kind, &answer)).await.unwrap();
            orders.push(number(&answer));
        }
    }
    world.sandbox.delivered().await;
    for order in &orders {
        assert_eq!(open.browser.state(order).await, "paid");
    }

    // Told again, at first by a shop that remembers nothing but what is in its database.
    open.close().await;
    let open = world.open().await;
    for _ in 0..2 {
        for notification in world.sandbox.notifications().await.unwrap() {
            world.sandbox.redeliver(&notification.id).await.unwrap();
        }
        world.sandbox.delivered().await;
    }
    let told = world.sandbox.notifications().await.unwrap();
    assert_eq!(told.len(), orders.len());
    for notification in told {
        let taken = notification.deliveries.iter().filter(|delivery| delivery.status == Some(204));
        assert_eq!(taken.count(), 3, "{notification:?}");
    }
    let mut booked: Vec<String> = world.books().into_iter().map(|(_, number, ..)| number).collect();
    booked.sort();
    orders.sort();
    assert_eq!(booked, orders);

    // The money of the store with a share waits for it.
    for account in [format!("merchant:{COFFEE}"), format!("frozen:{TEA}"), format!("merchant:{SUB_MERCHANT}")]
    {
        assert_eq!(world.balance(&account).await, 4 * 4200, "{account}");
    }
    assert_eq!(world.balance(&format!("merchant:{PARTNER}")).await, 0);
    open.close().await;
}

#[tokio::test]
async fn the_same_key_is_the_same_order() {
    let world = World::new().await;
    let open = world.open().await;
    let first = open.browser.order("coffee", "jsapi", "k1").await;
    let again = open.browser.order("coffee", "jsapi", "k1").await;
    assert_eq!(first["number"], again["number"]);
    assert_eq!(first["pay"]["jsapi"]["package"], again["pay"]["jsapi"]["package"]);
    let mut other = wish("coffee", "jsapi", "k1");
    other["quantity"] = json!(3);
    assert_eq!(open.browser.post("/orders", &other).await.0, 409);
    let orders: i64 =
        world.database().query_row("SELECT count(*) FROM orders", [], |row| row.get(0)).unwrap();
    assert_eq!(orders, 1);
    open.close().await;
}

#[tokio::test]
async fn what_cannot_be_had_is_said() {
    let world = World::new().await;
    let open = world.open().await;
    for (field, value, status) in [
        ("store", json!("books"), 404),
        ("product", json!("gold"), 404),
        ("quantity", json!(0), 400),
        ("openid", json!(""), 400),
        ("price", json!(1), 400),
    ] {
        let mut wish = wish("coffee", "jsapi", "k1");
        wish[field] = value;
        assert_eq!(open.browser.post("/orders", &wish).await.0, status, "{field}");
    }
    assert_eq!(open.browser.get("/orders/o1").await.0, 404);
    assert!(world.sandbox.requests().is_empty(), "nothing was sent");
    open.close().await;
}

#[tokio::test]
async fn a_payment_of_another_amount_is_not_booked() {
    let world = World::new().await;
    let open = world.open().await;
    let order = open.browser.ordered("coffee", "k1").await;
    // As if the shop had meant more.
    world.database().execute("UPDATE orders SET total = 4201", []).unwrap();
    world.sandbox.customer().pay(&order).await.unwrap();
    world.sandbox.delivered().await;
    assert_eq!(open.browser.state(&order).await, "open");
    assert_eq!(open.browser.look().await["failed"], 1);
    assert!(world.books().is_empty());
    open.close().await;
}
