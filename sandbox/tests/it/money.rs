//! Money never appears or vanishes: whatever is asked in whatever order, the ledger adds up, and it
//! agrees with what orders, refunds, shares and transfers say of themselves.

mod sub_merchant;

use std::cell::Cell;
use std::collections::BTreeMap;
use std::time::Duration;

use crate::support::{Caller, order, refund};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use wechatpay_sandbox::{Ledger, Sandbox};

/// One thing that merchant or customer may do; numbers choose among what is there.
#[derive(Debug, Clone)]
enum Step {
    Order { number: u8, total: i64, shared: bool },
    Pay(u8),
    Close(u8),
    Refund { order: u8, number: u8, amount: i64 },
    Share { order: u8, number: u8, amount: i64, rest: bool },
    ShareBack { share: u8, number: u8, amount: i64 },
    Transfer { number: u8, amount: i64 },
    Confirm(u8),
    Cancel(u8),
    Serve(u8),
    Bill { number: u8, amount: i64 },
    Sub(sub_merchant::Step),
    Deposit(i64),
    Wait(u32),
}

fn step() -> impl Strategy<Value = Step> {
    // Few numbers, so that steps meet; amounts about the limits.
    let number = || 0_u8..4;
    let amount = || -1_i64..120;
    prop_oneof![
        (number(), amount(), any::<bool>()).prop_map(|(number, total, shared)| Step::Order {
            number,
            total,
            shared
        }),
        number().prop_map(Step::Pay),
        number().prop_map(Step::Pay),
        number().prop_map(Step::Close),
        (number(), 0_u8..6, amount()).prop_map(|(order, number, amount)| Step::Refund {
            order,
            number,
            amount
        }),
        (number(), number(), amount(), any::<bool>()).prop_map(|(order, number, amount, rest)| Step::Share {
            order,
            number,
            amount,
            rest
        }),
        (number(), number(), amount()).prop_map(|(share, number, amount)| Step::ShareBack {
            share,
            number,
            amount
        }),
        (number(), amount()).prop_map(|(number, amount)| Step::Transfer { number, amount }),
        number().prop_map(Step::Confirm),
        number().prop_map(Step::Cancel),
        number().prop_map(Step::Serve),
        (number(), amount()).prop_map(|(number, amount)| Step::Bill { number, amount }),
        // Twice, since they are of several kinds themselves.
        sub_merchant::step().prop_map(Step::Sub),
        sub_merchant::step().prop_map(Step::Sub),
        (0_i64..100).prop_map(Step::Deposit),
        (0_u32..100_000).prop_map(Step::Wait),
    ]
}

/// What the answers said happened, in fen.
#[derive(Debug, Default)]
struct Said {
    /// By order: total, and what was refunded.
    orders: BTreeMap<u8, (i64, BTreeMap<u8, i64>)>,
    /// The same of the sub-merchant's orders.
    sub_orders: BTreeMap<u8, (i64, BTreeMap<u8, i64>)>,
    deposits: i64,
}

async fn ask_order(caller: &Caller, number: u8) -> Value {
    caller.get(&format!("/v3/pay/transactions/out-trade-no/order-a{number}?mchid=1900000001")).await.1
}

async fn play(sandbox: &Sandbox, caller: &Caller, said: &mut Said, step: &Step) {
    let customer = sandbox.customer();
    let transfers = "/v3/fund-app/mch-transfer/transfer-bills";
    match step {
        Step::Order { number, total, shared } => {
            let mut body = order(&format!("order-a{number}"), *total);
            body["settle_info"] = json!({ "profit_sharing": shared });
            caller.post("/v3/pay/transactions/jsapi", &body).await;
        }
        Step::Pay(number) => {
            if let Ok(paid) = customer.pay(&format!("order-a{number}")).await {
                let before = said.orders.insert(*number, (paid[0].amount, BTreeMap::new()));
                assert_eq!(before, None, "paid twice");
            }
        }
        Step::Close(number) => {
            let target = format!("/v3/pay/transactions/out-trade-no/order-a{number}/close");
            caller.call("POST", &target, r#"{"mchid":"1900000001"}"#).await;
        }
        Step::Refund { order, number, amount } => {
            let total = ask_order(caller, *order).await["amount"]["total"].as_i64().unwrap_or(1);
            let body = refund(&format!("order-a{order}"), &format!("r{number}"), *amount, total);
            if caller.post("/v3/refund/domestic/refunds", &body).await.0 == 200 {
                said.orders.get_mut(order).unwrap().1.insert(*number, *amount);
            }
        }
        Step::Share { order, number, amount, rest } => {
            let id = ask_order(caller, *order).await["transaction_id"].as_str().unwrap_or("none").to_owned();
            let receiver = json!({ "type": "MERCHANT_ID", "account": "1900000109", "amount": amount, "description": "d" });
            let body = json!({
                "appid": "wx1", "transaction_id": id, "out_order_no": format!("s{number}"),
                "receivers": [receiver], "unfreeze_unsplit": rest,
            });
            caller.post("/v3/profitsharing/orders", &body).await;
        }
        Step::ShareBack { share, number, amount } => {
            let body = json!({
                "out_order_no": format!("s{share}"), "out_return_no": format!("b{number}"),
                "return_mchid": "1900000109", "amount": amount, "description": "d",
            });
            caller.post("/v3/profitsharing/return-orders", &body).await;
        }
        Step::Transfer { number, amount } => {
            let body = json!({
                "appid": "wx1", "out_bill_no": format!("t{number}"), "openid": "o2", "transfer_amount": amount,
                "transfer_remark": "r", "transfer_scene_id": "1000",
                "transfer_scene_report_infos": [{ "info_type": "a", "info_content": "b" }],
            });
            caller.post(transfers, &body).await;
        }
        Step::Confirm(number) => _ = customer.confirm_transfer(&format!("t{number}")).await,
        Step::Cancel(number) => {
            caller.call("POST", &format!("{transfers}/out-bill-no/t{number}/cancel"), "").await;
        }
        Step::Serve(number) => {
            let body = json!({
                "out_order_no": format!("p{number}"), "appid": "wx1", "service_id": "1",
                "service_introduction": "s", "time_range": { "start_time": "OnAccept" },
                "risk_fund": { "name": "DEPOSIT", "amount": 100 }, "notify_url": "http://127.0.0.1:9/",
                "need_user_confirm": false,
            });
            caller.post("/v3/payscore/serviceorder", &body).await;
        }
        Step::Bill { number, amount } => {
            let body = json!({
                "appid": "wx1", "service_id": "1", "total_amount": amount,
                "post_payments": [{ "name": "n", "amount": amount }],
            });
            caller.post(&format!("/v3/payscore/serviceorder/p{number}/complete"), &body).await;
        }
        Step::Sub(step) => sub_merchant::play(sandbox, caller, said, step).await,
        Step::Deposit(amount) => {
            if sandbox.deposit("1900000001", *amount).await.is_ok() {
                said.deposits += amount;
            }
        }
        Step::Wait(seconds) => sandbox.advance(Duration::from_secs(u64::from(*seconds))).await.unwrap(),
    }
}

/// The books by themselves.
fn books_are_right(ledger: &Ledger) {
    let mut postings: BTreeMap<i64, i64> = BTreeMap::new();
    let mut accounts: BTreeMap<String, i64> = BTreeMap::new();
    for entry in &ledger.entries {
        *postings.entry(entry.posting).or_default() += entry.amount;
        let balance = accounts.entry(entry.account.clone()).or_default();
        *balance += entry.amount;
        assert_eq!(entry.balance, *balance, "{entry:?}");
        let bottomless = entry.account.starts_with("customer:") || entry.account == "outside";
        assert!(bottomless || *balance >= 0, "overdrawn: {entry:?}");
        assert_ne!(entry.amount, 0, "{entry:?}");
    }
    assert!(postings.values().all(|sum| *sum == 0), "{postings:?}");
    assert_eq!(accounts, ledger.accounts);
}

/// The books against what the answers said.
async fn books_agree(caller: &Caller, said: &Said, ledger: &Ledger) {
    let sum = |kind: &str, prefix: &str| -> i64 {
        let entries =
            ledger.entries.iter().filter(|entry| entry.kind == kind && entry.account.starts_with(prefix));
        entries.map(|entry| entry.amount).sum()
    };
    assert_eq!(sum("充值", "merchant:"), said.deposits);
    assert_eq!(
        sum("退款", "customer:"),
        said.orders
            .values()
            .chain(said.sub_orders.values())
            .flat_map(|(_, refunds)| refunds.values())
            .sum::<i64>()
    );
    sub_merchant::agrees(caller, said, ledger).await;
    for (number, (total, refunds)) in &said.orders {
        let asked = ask_order(caller, *number).await;
        let state = if refunds.is_empty() { "SUCCESS" } else { "REFUND" };
        assert_eq!(asked["trade_state"], state);
        let id = asked["transaction_id"].as_str().unwrap();
        let of = |id: &str, kind: &str| -> i64 {
            let entries = ledger.entries.iter().filter(|entry| entry.reference == id && entry.kind == kind);
            entries.filter(|entry| entry.account.starts_with("customer:")).map(|entry| entry.amount).sum()
        };
        assert_eq!(of(id, "交易"), -total);
        for (number, amount) in refunds {
            let refund = caller.get(&format!("/v3/refund/domestic/refunds/r{number}")).await.1;
            assert_eq!(of(refund["refund_id"].as_str().unwrap(), "退款"), *amount);
        }
        assert!(refunds.values().sum::<i64>() <= *total);
    }
    // What is frozen, and on its way, is what orders and transfers say.
    let mut unshared = 0;
    for number in said.orders.keys() {
        let id = ask_order(caller, *number).await["transaction_id"].as_str().unwrap().to_owned();
        let (_, amounts) = caller.get(&format!("/v3/profitsharing/transactions/{id}/amounts")).await;
        unshared += amounts["unsplit_amount"].as_i64().unwrap();
    }
    assert_eq!(ledger.accounts.get("frozen:1900000001").copied().unwrap_or(0), unshared);
    let mut waiting = sub_merchant::waiting(caller).await;
    for number in 0..4 {
        let (_, bill) =
            caller.get(&format!("/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/t{number}")).await;
        if bill["state"] == "WAIT_USER_CONFIRM" {
            waiting += bill["transfer_amount"].as_i64().unwrap();
        }
    }
    assert_eq!(ledger.accounts.get("transit").copied().unwrap_or(0), waiting);
}

#[test]
fn money_never_appears_or_vanishes() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    // The keys are made once: only what happens with them is of interest.
    let (merchant, platform) = runtime.block_on(async {
        let sandbox = Sandbox::start().await.unwrap();
        (sandbox.merchant().identity().clone(), sandbox.certificates()[0].clone())
    });
    let config = Config { cases: 24, failure_persistence: None, max_shrink_iters: 200, ..Config::default() };
    let moved = Cell::new(0);
    let steps = prop::collection::vec(step(), 1..60);
    let outcome = TestRunner::new(config).run(&steps, |steps| {
        let ledger = runtime.block_on(async {
            let builder = Sandbox::builder().sharing_limit(100).merchant_identity(merchant.clone()).platform_identity(platform.clone());
            let sandbox = builder.start().await.unwrap();
            let caller = Caller::new(&sandbox);
            let receiver = json!({ "appid": "wx1", "type": "MERCHANT_ID", "account": "1900000109", "relation_type": "STORE" });
            caller.post("/v3/profitsharing/receivers/add", &receiver).await;
            let mut said = Said::default();
            for step in &steps {
                play(&sandbox, &caller, &mut said, step).await;
            }
            let ledger = sandbox.ledger().await.unwrap();
            books_are_right(&ledger);
            books_agree(&caller, &said, &ledger).await;
            ledger
        });
        moved.set(moved.get() + ledger.entries.len());
        Ok(())
    });
    assert!(outcome.is_ok(), "{outcome:?}");
    assert!(moved.get() > 100, "only {} entries: nothing was tested", moved.get());
}
