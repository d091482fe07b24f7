//! The merchant's brand: a client of its own, which calls what is for brands and is told by the brand's key.

use crate::notifications::Shop;
use crate::support::Caller;
use serde_json::json;
use wechatpay::brand::card_member::user_cards::by_user_card_code;
use wechatpay::brand::store::brandstores::by_store_id::close;
use wechatpay::brand::webhook::brand_member_card::user_card::create;
use wechatpay::brand::webhook::delivery_plan::change;
use wechatpay::notify::Notifications;
use wechatpay_sandbox::Sandbox;

#[tokio::test]
async fn a_brands_client_is_answered_and_told() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.brand_client().unwrap();
    assert_eq!(client.merchant_id(), sandbox.merchant().brand_id());
    // Its signature was verified before it was read.
    let answer = close::post::Request::new("1234567890123456").send(&client).await.unwrap();
    assert_eq!(answer.store_id.as_deref(), Some("1234567890123456"));
    assert_eq!(answer.problems(), []);
    let card = by_user_card_code::get::Request::new(by_user_card_code::get::Required {
        user_card_code: "478515832665",
        card_id: "pbLatjvWOibDc5",
        openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA",
    });
    let card = card.send(&client).await.unwrap();
    assert_eq!(card.problems(), [], "encrypted for the brand, and opened with its private key");
    assert!(card.phone_number.is_some(), "{card:?}");

    let mut shop = Shop::open().await;
    let event = "BRAND_MEMBER_CARD.USER_CARD.CREATE";
    sandbox.notify(event, &shop.url, json!({ "card_id": "pbLatjvWOibDc5" })).await.unwrap();
    let (headers, body) = shop.next().await;
    let told = Notifications::new(&client).unwrap().open_now(&headers, &body).unwrap();
    assert_eq!(told.event_type.as_str(), event);
    let card = told.decode::<create::Resource>().unwrap();
    assert_eq!(card.value.card_id.as_deref(), Some("pbLatjvWOibDc5"));
    let merchants = Notifications::new(&sandbox.client().unwrap()).unwrap();
    merchants.open_now(&headers, &body).expect_err("the APIv3 key opens nothing that is told to a brand");
    // Partners are told of their delivery plans under the same name.
    sandbox.notify("brand/DELIVERY_PLAN.CHANGE", &shop.url, json!({ "plan_id": "7000" })).await.unwrap();
    let (headers, body) = shop.next().await;
    let told = Notifications::new(&client).unwrap().open_now(&headers, &body).unwrap();
    assert_eq!(told.decode::<change::Resource>().unwrap().value.plan_id.as_deref(), Some("7000"));
}

/// Signed as it should be, but by the wrong one of the two.
#[tokio::test]
async fn a_merchant_signs_no_operation_of_brands() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let answer = caller.call("POST", "/brand/store/brandstores/1234567890123456/close", "").await;
    let body: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!((answer.status, &body["code"]), (401, &json!("SIGN_ERROR")), "{body}");
}
