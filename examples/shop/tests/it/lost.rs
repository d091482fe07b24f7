//! What nobody tells of.

use shop::watch;
use wechatpay_sandbox::{Fault, FaultRule};

use crate::support::World;

#[tokio::test]
async fn a_payment_whose_notification_was_lost_is_asked_for() {
    let world = World::new().await;
    let open = world.open().await;
    world.sandbox.add_fault(FaultRule::new(Fault::NotificationLost));
    let mut orders = Vec::new();
    for store in ["coffee", "market"] {
        let order = open.browser.ordered(store, store).await;
        world.sandbox.customer().pay(&order).await.unwrap();
        orders.push(order);
    }
    let unpaid = open.browser.ordered("tea", "tea").await;
    world.sandbox.delivered().await;
    assert_eq!(open.browser.state(&orders[0]).await, "open");
    let look = open.browser.look().await;
    assert_eq!((&look["orders"], &look["failed"]), (&3.into(), &0.into()));
    for order in &orders {
        assert_eq!(open.browser.state(order).await, "paid");
    }
    assert_eq!(open.browser.state(&unpaid).await, "open");
    assert_eq!(world.books().len(), 2);

    // Told at last, it is no news.
    world.sandbox.clear_faults();
    world.sandbox.step().await.unwrap();
    world.sandbox.delivered().await;
    assert_eq!(world.books().len(), 2);
    open.close().await;
}

#[tokio::test]
async fn an_order_whose_time_is_over_is_closed() {
    let world = World::new().await;
    let open = world.open().await;
    let direct = open.browser.ordered("coffee", "k1").await;
    let partners = open.browser.ordered("market", "k2").await;
    let later = shop::now() + 899;
    watch::look(&open.shop, later).await.unwrap();
    assert_eq!(open.browser.state(&direct).await, "open");
    watch::look(&open.shop, later + 2).await.unwrap();
    for order in [&direct, &partners] {
        assert_eq!(open.browser.state(order).await, "closed");
        world.sandbox.customer().late().pay(order).await.unwrap_err();
    }
    assert_eq!(open.browser.order("coffee", "native", "k1").await["state"], "closed");
    open.close().await;
}

#[tokio::test]
async fn who_pays_at_the_last_moment_has_paid() {
    let world = World::new().await;
    let open = world.open().await;
    world.sandbox.add_fault(FaultRule::new(Fault::NotificationLost));
    let order = open.browser.ordered("coffee", "k1").await;
    world.sandbox.customer().late().pay(&order).await.unwrap();
    watch::look(&open.shop, shop::now() + 901).await.unwrap();
    assert_eq!(open.browser.state(&order).await, "paid");
    open.close().await;
}

#[tokio::test]
async fn an_order_that_never_arrived_is_closed_when_its_time_is_over() {
    let world = World::new().await;
    let open = world.open().await;
    world.sandbox.add_fault(FaultRule::new(Fault::Reset).on("/v3/pay/transactions/native").times(1));
    let (status, _) = open.browser.post("/orders", &crate::support::wish("coffee", "native", "k1")).await;
    assert_eq!(status, 503);
    watch::look(&open.shop, shop::now() + 901).await.unwrap();
    assert_eq!(open.browser.order("coffee", "native", "k1").await["state"], "closed");
    open.close().await;
}
