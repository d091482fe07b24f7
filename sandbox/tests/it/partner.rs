//! What a service provider does for his sub-merchants: transfers and pay score, with their money.

use std::time::Duration;

use crate::notifications::{Shop, open};
use crate::support::{Caller, refused};
use serde_json::json;
use wechatpay::v3::ecommerce::mch_transfer::transfer_bills as platform;
use wechatpay::v3::fund_app::mch_transfer::partner::transfer_bills as transfers;
use wechatpay::v3::payscore::partner::serviceorder as services;
use wechatpay::{Client, Fen};
use wechatpay_sandbox::Sandbox;

const OURS: &str = "1900000001";
const SUB: &str = "1900000109";

async fn started() -> (Sandbox, Client, Shop) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().unwrap();
    (sandbox, client, Shop::open().await)
}

async fn balance(sandbox: &Sandbox, account: &str) -> i64 {
    sandbox.ledger().await.unwrap().accounts.get(account).copied().unwrap_or(0)
}

fn transfer(number: &str, amount: i64, url: &str) -> transfers::post::Request {
    use transfers::post::{
        Request, Required, TransferSceneId, TransferSceneReportInfos, TransferSceneReportInfosRequired,
    };
    let scene = TransferSceneId::from("1000");
    let report = vec![TransferSceneReportInfos::new(TransferSceneReportInfosRequired {
        info_type: "a",
        info_content: "b",
    })];
    Request::new(Required {
        sub_mchid: SUB,
        appid: "wx1",
        out_bill_no: number,
        openid: "o1",
        transfer_amount: Fen(amount),
        transfer_remark: "thanks",
        transfer_scene_id: scene,
        transfer_scene_report_infos: report,
    })
    .notify_url(url)
}

fn ask(number: &str) -> transfers::out_bill_no::by_out_bill_no::get::Request {
    transfers::out_bill_no::by_out_bill_no::get::Request::new(
        transfers::out_bill_no::by_out_bill_no::get::Required { out_bill_no: number, sub_mchid: SUB },
    )
}

#[tokio::test]
async fn a_sub_merchants_transfer_is_taken_called_back_or_goes_back() {
    let (sandbox, client, mut shop) = started().await;
    sandbox.deposit(OURS, 1000).await.unwrap();
    let first = transfer("t1", 100, &shop.url);
    assert_eq!(refused(first.send(&client).await), (403, "NOT_ENOUGH".into()), "it is not our money");
    sandbox.deposit(SUB, 300).await.unwrap();
    let answer = first.send(&client).await.unwrap();
    assert_eq!(answer.problems(), []);
    assert_eq!((answer.sub_mchid.as_deref(), answer.out_bill_no.as_deref()), (Some(SUB), Some("t1")));
    assert_eq!(first.send(&client).await.unwrap().transfer_bill_no, answer.transfer_bill_no, "once");
    let other = transfer("t1", 101, &shop.url);
    assert_eq!(refused(other.send(&client).await), (400, "INVALID_REQUEST".into()));
    assert_eq!(
        (balance(&sandbox, "merchant:1900000109").await, balance(&sandbox, "transit").await),
        (200, 100)
    );

    // The merchant's own of the same number is another one, and the platform's query finds this one.
    let own = json!({
        "appid": "wx1", "out_bill_no": "t1", "openid": "o2", "transfer_amount": 7, "transfer_remark": "r",
        "transfer_scene_id": "1000", "transfer_scene_report_infos": [{ "info_type": "a", "info_content": "b" }],
    });
    let caller = Caller::new(&sandbox);
    assert_eq!(caller.post("/v3/fund-app/mch-transfer/transfer-bills", &own).await.0, 200);
    sandbox.customer().confirm_transfer(answer.package_info.as_deref().unwrap()).await.unwrap();
    let asked = ask("t1").send(&client).await.unwrap();
    assert_eq!(asked.problems(), []);
    assert_eq!((asked.mchid.as_deref(), asked.sub_mchid.as_deref()), (Some(OURS), Some(SUB)));
    assert_eq!((asked.state.as_ref().unwrap().as_str(), asked.transfer_amount), ("SUCCESS", Some(Fen(100))));
    let number = answer.transfer_bill_no.as_deref().unwrap();
    let by_id = platform::transfer_bill_no::by_transfer_bill_no::get::Request::new(
        platform::transfer_bill_no::by_transfer_bill_no::get::Required {
            transfer_bill_no: number,
            sub_mchid: SUB,
        },
    );
    assert_eq!(by_id.send(&client).await.unwrap().transfer_scene_id.as_deref(), Some("1000"));
    let by_id = platform::transfer_bill_no::by_transfer_bill_no::get::Request::new(
        platform::transfer_bill_no::by_transfer_bill_no::get::Required {
            transfer_bill_no: number,
            sub_mchid: "1900000110",
        },
    );
    assert_eq!(refused(by_id.send(&client).await), (404, "NOT_FOUND".into()));
    let (headers, body) = shop.next().await;
    let (envelope, told) = open(&sandbox, &caller, &headers, &body);
    assert_eq!(envelope["event_type"], "MCHTRANSFER.BILL.FINISHED");
    assert_eq!(
        (&told["sub_mchid"], &told["out_bill_no"], &told["state"]),
        (&json!(SUB), &json!("t1"), &json!("SUCCESS"))
    );

    for number in ["t2", "t3"] {
        transfer(number, 50, &shop.url).send(&client).await.unwrap();
    }
    let cancel = transfers::out_bill_no::by_out_bill_no::cancel::post::Request::new(
        transfers::out_bill_no::by_out_bill_no::cancel::post::Required { out_bill_no: "t2", sub_mchid: SUB },
    );
    let answer = cancel.send(&client).await.unwrap();
    assert_eq!(
        (answer.state.as_ref().unwrap().as_str(), answer.sub_mchid.as_deref()),
        ("CANCELLED", Some(SUB))
    );
    sandbox.advance(Duration::from_secs(86_400)).await.unwrap();
    let gone = ask("t3").send(&client).await.unwrap();
    assert_eq!(
        (gone.state.as_ref().unwrap().as_str(), gone.fail_reason.as_deref()),
        ("FAIL", Some("OVERDUE_CLOSE"))
    );
    assert_eq!(
        (balance(&sandbox, "merchant:1900000109").await, balance(&sandbox, "transit").await),
        (200, 0)
    );
    assert_eq!(
        (balance(&sandbox, "merchant:1900000001").await, balance(&sandbox, "customer:o1").await),
        (1000, 100)
    );
}

#[tokio::test]
async fn a_platform_transfers_for_a_sub_merchant() {
    let (sandbox, client, _shop) = started().await;
    sandbox.deposit(SUB, 100).await.unwrap();
    let request = platform::post::Request::new(platform::post::Required {
        sub_mchid: SUB,
        appid: "wx1",
        out_bill_no: "t1",
        transfer_scene_id: "1000",
        openid: "o1",
        transfer_amount: Fen(40),
        transfer_remark: "thanks",
    });
    let answer = request.send(&client).await.unwrap();
    assert_eq!(answer.state.as_deref(), Some("WAIT_USER_CONFIRM"));
    // By the merchant's number the customer finds it as well.
    sandbox.customer().confirm_transfer("t1").await.unwrap();
    let asked = platform::out_bill_no::by_out_bill_no::get::Request::new(
        platform::out_bill_no::by_out_bill_no::get::Required { out_bill_no: "t1", sub_mchid: SUB },
    )
    .send(&client)
    .await
    .unwrap();
    assert_eq!((asked.state.as_deref(), asked.problems()), (Some("SUCCESS"), &[][..]));
    assert_eq!(
        (balance(&sandbox, "merchant:1900000109").await, balance(&sandbox, "customer:o1").await),
        (60, 40)
    );
    let cancel = platform::out_bill_no::by_out_bill_no::cancel::post::Request::new(
        platform::out_bill_no::by_out_bill_no::cancel::post::Required { out_bill_no: "t1", sub_mchid: SUB },
    );
    assert_eq!(refused(cancel.send(&client).await), (400, "INVALID_REQUEST".into()));
}

fn service(number: &str, url: &str) -> services::post::Request {
    use services::post::{Name, Request, Required, RiskFund, RiskFundRequired, TimeRange};
    let time = TimeRange::new().start_time("OnAccept");
    Request::new(Required {
        service_id: "500001",
        appid: "wx1",
        sub_mchid: SUB,
        out_order_no: number,
        service_introduction: "umbrella",
        risk_fund: RiskFund::new(RiskFundRequired { name: Name::Deposit, amount: Fen(10_000) }),
        time_range: time,
        notify_url: url,
    })
    .need_user_confirm(true)
}

fn bill(number: &str, amount: i64) -> services::by_out_order_no::complete::post::Request {
    use services::by_out_order_no::complete::post::{PostPayments, Request, Required};
    let payment = PostPayments::new("rent").amount(amount);
    Request::new(Required {
        out_order_no: number,
        service_id: "500001",
        sub_mchid: SUB,
        post_payments: vec![payment],
        total_amount: Fen(amount),
    })
}

async fn asked(client: &Client, number: &str) -> services::get::Response {
    let query = services::get::Request::new(services::get::Required { service_id: "500001", sub_mchid: SUB })
        .out_order_no(number);
    let answer = query.send(client).await.unwrap();
    assert_eq!(answer.problems(), []);
    answer.into_inner()
}

#[tokio::test]
async fn a_sub_merchants_service_is_confirmed_billed_and_paid_to_him() {
    let (sandbox, client, mut shop) = started().await;
    let answer = service("s1", &shop.url).send(&client).await.unwrap();
    assert_eq!((answer.sub_mchid.as_deref(), answer.mchid.as_deref()), (Some(SUB), Some(OURS)));
    assert!(answer.package.is_some());
    assert_eq!(refused(bill("s1", 500).send(&client).await), (400, "INVALID_ORDER_STATE".into()));
    sandbox.customer().with_openid("o7").confirm_service("s1").await.unwrap();
    let caller = Caller::new(&sandbox);
    let (headers, body) = shop.next().await;
    let (envelope, told) = open(&sandbox, &caller, &headers, &body);
    assert_eq!(envelope["event_type"], "PAYSCORE.USER_CONFIRM");
    assert_eq!((&told["sub_mchid"], &told["out_order_no"]), (&json!(SUB), &json!("s1")));

    assert_eq!(bill("s1", 500).send(&client).await.unwrap().http_status(), 204);
    let modify = services::by_out_order_no::modify::post::Request::new(
        services::by_out_order_no::modify::post::Required {
            out_order_no: "s1",
            sub_mchid: SUB,
            post_payments: vec![
                services::by_out_order_no::modify::post::PostPayments::new("rent").amount(400),
            ],
            total_amount: Fen(400),
            reason: "a scratch",
        },
    );
    assert_eq!(modify.send(&client).await.unwrap().http_status(), 204);
    let urged =
        services::by_out_order_no::pay::post::Request::new(services::by_out_order_no::pay::post::Required {
            out_order_no: "s1",
            sub_mchid: SUB,
        });
    assert_eq!(urged.send(&client).await.unwrap().http_status(), 204);
    assert_eq!(asked(&client, "s1").await.collection.unwrap().paying_amount, Some(Fen(400)));
    sandbox.advance(Duration::from_secs(60)).await.unwrap();
    let (headers, body) = shop.next().await;
    assert_eq!(open(&sandbox, &caller, &headers, &body).0["event_type"], "PAYSCORE.USER_PAID");
    let done = asked(&client, "s1").await;
    let collection = done.collection.unwrap();
    assert_eq!((done.state.unwrap().as_str(), collection.paid_amount), ("DONE", Some(Fen(400))));
    assert_eq!(
        (balance(&sandbox, "merchant:1900000109").await, balance(&sandbox, "customer:o7").await),
        (400, -400)
    );
    // It is an order of the sub-merchant, and can be given back.
    let back = json!({
        "sub_mchid": SUB, "transaction_id": collection.details[0].transaction_id, "out_refund_no": "r1",
        "amount": { "refund": 400, "total": 400, "currency": "CNY" },
    });
    assert_eq!(caller.post("/v3/refund/domestic/refunds", &back).await.0, 200);
    assert_eq!(
        (balance(&sandbox, "merchant:1900000109").await, balance(&sandbox, "customer:o7").await),
        (0, 0)
    );
}

#[tokio::test]
async fn a_sub_merchants_service_is_called_off_or_paid_elsewhere() {
    let (sandbox, client, shop) = started().await;
    for number in ["s1", "s2"] {
        service(number, &shop.url).send(&client).await.unwrap();
        sandbox.customer().confirm_service(number).await.unwrap();
    }
    let cancel = services::by_out_order_no::cancel::post::Request::new(
        services::by_out_order_no::cancel::post::Required {
            out_order_no: "s1",
            service_id: "500001",
            sub_mchid: SUB,
            reason: "rain",
        },
    );
    assert_eq!(cancel.send(&client).await.unwrap().http_status(), 204);
    assert_eq!(asked(&client, "s1").await.state.unwrap().as_str(), "REVOKED");
    bill("s2", 50).send(&client).await.unwrap();
    let detail = services::by_out_order_no::sync::post::Detail::new("20260101000000");
    let sync = services::by_out_order_no::sync::post::Request::new(
        services::by_out_order_no::sync::post::Required {
            out_order_no: "s2",
            service_id: "500001",
            sub_mchid: SUB,
            type_: "Order_Paid",
            detail,
        },
    );
    assert_eq!(sync.send(&client).await.unwrap().http_status(), 204);
    assert_eq!(asked(&client, "s2").await.state.unwrap().as_str(), "DONE");
    assert!(sandbox.ledger().await.unwrap().entries.is_empty());
    let elsewhere = services::get::Request::new(services::get::Required {
        service_id: "500001",
        sub_mchid: "1900000110",
    })
    .out_order_no("s1");
    assert_eq!(refused(elsewhere.send(&client).await), (404, "ORDER_NOT_EXIST".into()));
}
