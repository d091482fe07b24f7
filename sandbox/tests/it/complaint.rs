//! Complaints, from the customer's words to the end.

use crate::notifications::{Shop, open};
use crate::support::{Caller, code, order};
use serde_json::{Value, json};
use wechatpay_sandbox::Sandbox;

const COMPLAINTS: &str = "/v3/merchant-service/complaints-v2";
const URL: &str = "/v3/merchant-service/complaint-notifications";

#[tokio::test]
async fn a_complaint_is_made_answered_and_closed() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let mut shop = Shop::open().await;
    assert_eq!(code(&caller.get(URL).await), (400, "INVALID_REQUEST"));
    let url = json!({ "url": shop.url });
    assert_eq!(caller.post(URL, &url).await, (200, json!({ "mchid": "1900000001", "url": shop.url })));
    assert_eq!(code(&caller.post(URL, &url).await), (400, "INVALID_REQUEST"));

    caller.post("/v3/pay/transactions/jsapi", &order("order-a1", 100)).await;
    assert_eq!(sandbox.customer().complain("order-a1", "cold").await.unwrap_err().code, "ORDER_NOT_EXIST");
    sandbox.customer().pay("order-a1").await.unwrap();
    let id = sandbox.customer().complain("order-a1", "the coffee was cold").await.unwrap();
    let (headers, body) = shop.next().await;
    let (envelope, resource) = open(&sandbox, &caller, &headers, &body);
    assert_eq!(envelope["event_type"], "COMPLAINT.CREATE");
    assert_eq!(resource, json!({ "complaint_id": id, "action_type": "CREATE_COMPLAINT" }));

    let (_, list) = caller.get(&format!("{COMPLAINTS}?begin_date=2020-01-01&end_date=2099-01-01")).await;
    assert_eq!((&list["total_count"], &list["data"][0]["complaint_id"]), (&json!(1), &json!(id)));
    let (_, none) = caller.get(&format!("{COMPLAINTS}?begin_date=2020-01-01&end_date=2020-01-02")).await;
    assert_eq!(none["total_count"], 0);
    let detail = async || caller.get(&format!("{COMPLAINTS}/{id}")).await.1;
    let first = detail().await;
    assert_eq!(
        (&first["complaint_state"], &first["complaint_detail"]),
        (&json!("PENDING"), &json!("the coffee was cold"))
    );
    assert_eq!(first["complaint_order_info"][0]["out_trade_no"], "order-a1");

    let respond = json!({ "complainted_mchid": "1900000001", "response_content": "sorry" });
    assert_eq!(caller.post(&format!("{COMPLAINTS}/{id}/response"), &respond).await.0, 204);
    assert_eq!(detail().await["complaint_state"], "PROCESSING");
    let other = json!({ "complainted_mchid": "1900000002" });
    assert_eq!(
        code(&caller.post(&format!("{COMPLAINTS}/{id}/complete"), &other).await),
        (400, "INVALID_REQUEST")
    );
    let complete = json!({ "complainted_mchid": "1900000001" });
    assert_eq!(caller.post(&format!("{COMPLAINTS}/{id}/complete"), &complete).await.0, 204);
    assert_eq!(detail().await["complaint_state"], "PROCESSED");
    for action in ["MERCHANT_RESPONSE", "MERCHANT_CONFIRM_COMPLETE"] {
        let (headers, body) = shop.next().await;
        assert_eq!(open(&sandbox, &caller, &headers, &body).1["action_type"], action);
    }
    let (_, history) = caller.get(&format!("{COMPLAINTS}/{id}/negotiation-historys?limit=2")).await;
    let kinds: Vec<&Value> =
        history["data"].as_array().unwrap().iter().map(|line| &line["operate_type"]).collect();
    assert_eq!(kinds, ["MERCHANT_CONFIRM_COMPLETE", "MERCHANT_RESPONSE"]);
    assert_eq!(history["total_count"], 3);
    assert_eq!(code(&caller.get(&format!("{COMPLAINTS}/none")).await), (400, "INVALID_REQUEST"));
    assert_eq!(caller.call("DELETE", URL, "").await.status, 204);
    assert_eq!(code(&caller.get(URL).await), (400, "INVALID_REQUEST"));
}
