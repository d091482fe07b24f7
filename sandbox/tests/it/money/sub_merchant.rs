//! What is done for a sub-merchant: his orders, their refunds and what the platform lays out for them,
//! transfers alone and in batches, and pay score.

use std::collections::BTreeMap;

use super::Said;
use crate::support::Caller;
use proptest::prelude::*;
use serde_json::json;
use wechatpay::crypto::{Padding, base64};
use wechatpay_sandbox::{Ledger, Sandbox};

/// He shares no profit and is shared none, so that his account follows from what is done here.
const SUB: &str = "1900000107";

/// One thing that is done for him; numbers choose among what is there.
#[derive(Debug, Clone)]
pub(super) enum Step {
    /// An order, paid.
    Order {
        number: u8,
        total: i64,
    },
    /// Its refund, by his money or laid out for him.
    Refund {
        order: u8,
        number: u8,
        amount: i64,
        laid_out: bool,
    },
    /// What was laid out is given back.
    ReturnAdvance(u8),
    Transfer {
        number: u8,
        amount: i64,
    },
    Confirm(u8),
    Cancel(u8),
    Batch {
        number: u8,
        amounts: Vec<i64>,
    },
    /// A service that is over, and what it costs.
    Serve {
        number: u8,
        amount: i64,
    },
}

pub(super) fn step() -> impl Strategy<Value = Step> {
    let number = || 0_u8..4;
    let amount = || -1_i64..120;
    prop_oneof![
        (number(), amount()).prop_map(|(number, total)| Step::Order { number, total }),
        (number(), number(), amount(), any::<bool>()).prop_map(|(order, number, amount, laid_out)| {
            Step::Refund { order, number, amount, laid_out }
        }),
        number().prop_map(Step::ReturnAdvance),
        (number(), amount()).prop_map(|(number, amount)| Step::Transfer { number, amount }),
        number().prop_map(Step::Confirm),
        number().prop_map(Step::Cancel),
        (number(), prop::collection::vec(amount(), 1..4))
            .prop_map(|(number, amounts)| Step::Batch { number, amounts }),
        (number(), amount()).prop_map(|(number, amount)| Step::Serve { number, amount }),
    ]
}

const TRANSFERS: &str = "/v3/fund-app/mch-transfer/partner/transfer-bills";

pub(super) async fn play(sandbox: &Sandbox, caller: &Caller, said: &mut Said, step: &Step) {
    match step {
        Step::Order { number, total } => {
            let body = json!({
                "sp_appid": "wx1", "sp_mchid": "1900000001", "sub_mchid": SUB, "description": "d",
                "out_trade_no": format!("order-e{number}"), "notify_url": "http://127.0.0.1:9/",
                "amount": { "total": total },
            });
            caller.post("/v3/pay/partner/transactions/native", &body).await;
            if let Ok(paid) = sandbox.customer().pay(&format!("order-e{number}")).await {
                let before = said.sub_orders.insert(*number, (paid[0].amount, BTreeMap::new()));
                assert_eq!(before, None, "paid twice");
            }
        }
        Step::Refund { order, number, amount, laid_out } => {
            let total = said.sub_orders.get(order).map_or(1, |(total, _)| *total);
            let source =
                if *laid_out { "REFUND_SOURCE_PARTNER_ADVANCE" } else { "REFUND_SOURCE_SUB_MERCHANT" };
            let body = json!({
                "sub_mchid": SUB, "sp_appid": "wx1", "out_trade_no": format!("order-e{order}"),
                "out_refund_no": format!("x{number}"), "amount": { "refund": amount, "total": total },
                "refund_account": source, "funds_account": "AVAILABLE",
            });
            if caller.post("/v3/ecommerce/refunds/apply", &body).await.0 == 200 {
                said.sub_orders.get_mut(order).unwrap().1.insert(*number, *amount);
            }
        }
        Step::ReturnAdvance(number) => {
            let asked = format!("/v3/ecommerce/refunds/out-refund-no/x{number}?sub_mchid={SUB}");
            if let Some(id) = caller.get(&asked).await.1["refund_id"].as_str() {
                let target = format!("/v3/ecommerce/refunds/{id}/return-advance");
                caller.post(&target, &json!({ "sub_mchid": SUB })).await;
            }
        }
        Step::Confirm(number) => _ = sandbox.customer().confirm_transfer(&format!("y{number}")).await,
        Step::Cancel(number) => {
            let target = format!("{TRANSFERS}/out-bill-no/y{number}/cancel");
            caller.post(&target, &json!({ "sub_mchid": SUB })).await;
        }
        Step::Transfer { .. } | Step::Batch { .. } | Step::Serve { .. } => spend(sandbox, caller, step).await,
    }
}

async fn spend(sandbox: &Sandbox, caller: &Caller, step: &Step) {
    match step {
        Step::Transfer { number, amount } => {
            let body = json!({
                "sub_mchid": SUB, "appid": "wx1", "out_bill_no": format!("y{number}"), "openid": "o3",
                "transfer_amount": amount, "transfer_remark": "r", "transfer_scene_id": "1000",
                "transfer_scene_report_infos": [{ "info_type": "a", "info_content": "b" }],
            });
            caller.post(TRANSFERS, &body).await;
        }
        Step::Batch { number, amounts } => {
            let key = sandbox.public_key();
            let name = key.1.private_key().public_key().encrypt(Padding::Oaep, b"Z").unwrap();
            let details = amounts.iter().enumerate().map(|(at, amount)| {
                json!({
                    "out_detail_no": format!("d{at}"), "transfer_amount": amount, "transfer_remark": "r",
                    "openid": "o4", "user_name": base64::encode(&name),
                })
            });
            let body = json!({
                "sub_mchid": SUB, "authorization_type": "FUND_AUTHORIZATION_TYPE",
                "out_batch_no": format!("z{number}"), "batch_name": "n", "batch_remark": "r",
                "total_amount": amounts.iter().sum::<i64>(), "total_num": amounts.len(),
                "transfer_detail_list": details.collect::<Vec<_>>(),
            });
            let headers = [("Wechatpay-Serial", key.0.as_str())];
            caller.call_with("POST", "/v3/partner-transfer/batches", body.to_string(), &headers).await;
        }
        Step::Serve { number, amount } => {
            let services = "/v3/payscore/partner/serviceorder";
            let body = json!({
                "sub_mchid": SUB, "out_order_no": format!("v{number}"), "appid": "wx1", "service_id": "1",
                "service_introduction": "s", "time_range": { "start_time": "OnAccept" },
                "risk_fund": { "name": "DEPOSIT", "amount": 100 }, "notify_url": "http://127.0.0.1:9/",
                "need_user_confirm": false,
            });
            caller.post(services, &body).await;
            let bill = json!({
                "sub_mchid": SUB, "service_id": "1", "total_amount": amount,
                "post_payments": [{ "name": "n", "amount": amount }],
            });
            caller.post(&format!("{services}/v{number}/complete"), &bill).await;
        }
        _ => unreachable!("{step:?}"),
    }
}

/// What of his transfers waits for the customer.
pub(super) async fn waiting(caller: &Caller) -> i64 {
    let mut waiting = 0;
    for number in 0..4 {
        let bill = caller.get(&format!("{TRANSFERS}/out-bill-no/y{number}?sub_mchid={SUB}")).await.1;
        if bill["state"] == "WAIT_USER_CONFIRM" {
            waiting += bill["transfer_amount"].as_i64().unwrap();
        }
    }
    waiting
}

/// What his transfers took, alone and in batches, and what his services brought.
async fn spent(caller: &Caller) -> i64 {
    let mut spent = 0;
    for number in 0..4 {
        let bill = caller.get(&format!("{TRANSFERS}/out-bill-no/y{number}?sub_mchid={SUB}")).await.1;
        if bill["state"] == "WAIT_USER_CONFIRM" || bill["state"] == "SUCCESS" {
            spent += bill["transfer_amount"].as_i64().unwrap();
        }
        let batches = "/v3/partner-transfer/batches/out-batch-no";
        let batch = caller.get(&format!("{batches}/z{number}?need_query_detail=false")).await.1;
        spent += batch["success_amount"].as_i64().unwrap_or(0);
        let services = "/v3/payscore/partner/serviceorder";
        let service =
            caller.get(&format!("{services}?service_id=1&sub_mchid={SUB}&out_order_no=v{number}")).await.1;
        spent -= service["collection"]["paid_amount"].as_i64().unwrap_or(0);
    }
    spent
}

/// What he has: what was paid to him, less what was given back by his money, at once or later, and what
/// he spent.
pub(super) async fn agrees(caller: &Caller, said: &Said, ledger: &Ledger) {
    let mut has = -spent(caller).await;
    for (total, refunds) in said.sub_orders.values() {
        assert!(refunds.values().sum::<i64>() <= *total);
        has += total;
        for number in refunds.keys() {
            let asked = format!("/v3/ecommerce/refunds/out-refund-no/x{number}?sub_mchid={SUB}");
            let refund = caller.get(&asked).await.1;
            has -= refund["amount"]["refund"].as_i64().unwrap();
            let id = refund["refund_id"].as_str().unwrap();
            let returned = format!("/v3/ecommerce/refunds/{id}/return-advance?sub_mchid={SUB}");
            if caller.get(&returned).await.0 == 404 {
                has += refund["amount"]["advance"].as_i64().unwrap();
            }
        }
    }
    assert_eq!(ledger.accounts.get(&format!("merchant:{SUB}")).copied().unwrap_or(0), has);
}
