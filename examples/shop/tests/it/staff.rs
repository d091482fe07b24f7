//! Who may give money away.

use serde_json::json;

use crate::support::World;

#[tokio::test]
async fn nobody_but_the_staff_moves_money() {
    let world = World::new().await;
    let open = world.open().await;
    for path in ["/orders/o1/refunds", "/orders/o1/share", "/transfers", "/reconcile/2026-11-24", "/watch"] {
        assert_eq!(open.browser.stranger(path, &json!({})).await, 401, "{path}");
    }
    open.close().await;
}

#[tokio::test]
async fn what_is_not_wechat_pays_is_not_listened_to() {
    let world = World::new().await;
    let open = world.open().await;
    let order = open.browser.ordered("coffee", "k1").await;
    let forged = json!({ "event_type": "TRANSACTION.SUCCESS", "resource": { "out_trade_no": order } });
    assert_eq!(open.browser.stranger("/wechatpay", &forged).await, 401);
    assert_eq!(open.browser.state(&order).await, "open");
    open.close().await;
}

#[test]
fn the_settings_that_come_along_can_be_read() {
    let settings = shop::Settings::read(std::path::Path::new("shop.toml")).unwrap();
    assert_eq!(settings.product("cup").unwrap().fen, 2100);
    assert_eq!(settings.store("coffee").unwrap().merchant, settings.merchants[0].id);
}
