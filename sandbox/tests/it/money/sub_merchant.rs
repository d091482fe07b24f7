//! What a sub-merchant may do: his orders, their refunds, and what the platform lays out for them.

use std::collections::BTreeMap;

use super::Said;
use crate::support::Caller;
use proptest::prelude::*;
use serde_json::json;
use wechatpay_sandbox::{Ledger, Sandbox};

/// He shares no profit and is shared none, so that his account follows from what is done here.
const SUB: &str = "1900000107";

/// One thing that is done for him; numbers choose among what is there.
#[derive(Debug, Clone)]
pub(super) enum Step {
    /// An order, paid.
    Order { number: u8, total: i64 },
    /// Its refund, by his money or laid out for him.
    Refund { order: u8, number: u8, amount: i64, laid_out: bool },
    /// What was laid out is given back.
    ReturnAdvance(u8),
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
    ]
}

pub(super) async fn play(sandbox: &Sandbox, caller: &Caller, said: &mut Said, step: &Step) {
    match step {
        Step::Order { number, total } => {
            let body = json!({
                "sp_appid": "wx1", "sp_mchid": "1900000001", "sub_mchid": SUB, "description": "d",
                "out_trade_no": format!("e{number}"), "notify_url": "http://127.0.0.1:9/",
                "amount": { "total": total },
            });
            caller.post("/v3/pay/partner/transactions/native", &body).await;
            if let Ok(paid) = sandbox.customer().pay(&format!("e{number}")).await {
                let before = said.sub_orders.insert(*number, (paid[0].amount, BTreeMap::new()));
                assert_eq!(before, None, "paid twice");
            }
        }
        Step::Refund { order, number, amount, laid_out } => {
            let total = said.sub_orders.get(order).map_or(1, |(total, _)| *total);
            let source =
                if *laid_out { "REFUND_SOURCE_PARTNER_ADVANCE" } else { "REFUND_SOURCE_SUB_MERCHANT" };
            let body = json!({
                "sub_mchid": SUB, "sp_appid": "wx1", "out_trade_no": format!("e{order}"),
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
    }
}

/// What he has: what was paid to him, less what was given back by his money, at once or later.
pub(super) async fn agrees(caller: &Caller, said: &Said, ledger: &Ledger) {
    let mut has = 0;
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
