//! Batches of transfers: all or nothing is taken, and the customers have it at once.

use crate::notifications::{Shop, open};
use crate::support::{Caller, refused};
use serde_json::json;
use wechatpay::Fen;
use wechatpay::v3::partner_transfer::batches as partner;
use wechatpay::v3::transfer::batches;
use wechatpay_sandbox::Sandbox;

const OURS: &str = "1900000001";
const SUB: &str = "1900000109";

/// The batch with one thing in it changed.
fn with(
    mut batch: batches::post::Request,
    change: impl FnOnce(&mut batches::post::Request),
) -> batches::post::Request {
    change(&mut batch);
    batch
}

fn batch(number: &str, amounts: &[i64], url: &str) -> batches::post::Request {
    use batches::post::{Request, Required, TransferDetailList, TransferDetailListRequired};
    let details = amounts.iter().zip(1..).map(|(amount, at)| {
        TransferDetailList::new(TransferDetailListRequired {
            out_detail_no: &format!("d{at}"),
            transfer_amount: Fen(*amount),
            transfer_remark: "thanks",
            openid: &format!("o{at}"),
        })
        .user_name("张三")
    });
    let (total, count) = (amounts.iter().sum(), i64::try_from(amounts.len()).unwrap());
    Request::new(Required {
        appid: "wx1",
        out_batch_no: number,
        batch_name: "January",
        batch_remark: "wages",
        total_amount: Fen(total),
        total_num: count,
        transfer_detail_list: details.collect(),
    })
    .notify_url(url)
    .transfer_scene_id("1000")
}

#[tokio::test]
async fn a_batch_is_paid_asked_for_and_told() {
    use batches::batch_id::by_batch_id::details::detail_id::by_detail_id;
    use batches::out_batch_no::by_out_batch_no::details::out_detail_no::by_out_detail_no;
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().unwrap();
    let mut shop = Shop::open().await;
    sandbox.deposit(OURS, 100).await.unwrap();
    let much = batch("b1", &[60, 41], &shop.url);
    assert_eq!(refused(much.send(&client).await), (403, "NOT_ENOUGH".into()));
    let request = batch("b1", &[30, 20, 10], &shop.url);
    let answer = request.send(&client).await.unwrap();
    assert_eq!(answer.problems(), []);
    assert_eq!(
        (answer.out_batch_no.as_deref(), answer.batch_status.as_ref().unwrap().as_str()),
        (Some("b1"), "ACCEPTED")
    );
    assert_eq!(request.send(&client).await.unwrap().batch_id, answer.batch_id, "once");
    assert_eq!(
        refused(batch("b1", &[30, 20], &shop.url).send(&client).await),
        (400, "INVALID_REQUEST".into())
    );
    let accounts = sandbox.ledger().await.unwrap().accounts;
    assert_eq!(["o1", "o2", "o3"].map(|openid| accounts[&format!("customer:{openid}")]), [30, 20, 10]);
    assert_eq!(accounts["merchant:1900000001"], 40);

    let batch_id = answer.batch_id.as_deref().unwrap();
    let query =
        batches::batch_id::by_batch_id::get::Request::new(batches::batch_id::by_batch_id::get::Required {
            batch_id,
            need_query_detail: true,
        })
        .offset(1)
        .limit(1);
    let asked = query.send(&client).await.unwrap();
    assert_eq!(asked.problems(), []);
    let whole = asked.transfer_batch.as_ref().unwrap();
    assert_eq!((whole.mchid.as_deref(), whole.batch_status.as_deref()), (Some(OURS), Some("FINISHED")));
    assert_eq!(
        (whole.total_amount, whole.success_num, whole.fail_amount),
        (Some(Fen(60)), Some(3), Some(Fen(0)))
    );
    let [second] = &asked.transfer_detail_list[..] else { panic!("{asked:?}") };
    assert_eq!(
        (second.out_detail_no.as_deref(), second.detail_status.as_deref()),
        (Some("d2"), Some("SUCCESS"))
    );
    let query = batches::out_batch_no::by_out_batch_no::get::Request::new(
        batches::out_batch_no::by_out_batch_no::get::Required {
            out_batch_no: "b1",
            need_query_detail: false,
        },
    );
    let asked = query.send(&client).await.unwrap();
    assert_eq!(asked.transfer_batch.as_ref().unwrap().batch_id.as_deref(), Some(batch_id));
    assert_eq!(asked.transfer_detail_list.len(), 0);

    let detail_id = second.detail_id.as_deref().unwrap();
    let by_id = by_detail_id::get::Request::new(by_detail_id::get::Required { batch_id, detail_id })
        .send(&client)
        .await
        .unwrap();
    let detail = by_out_detail_no::get::Request::new(by_out_detail_no::get::Required {
        out_detail_no: "d2",
        out_batch_no: "b1",
    })
    .send(&client)
    .await
    .unwrap();
    assert_eq!((&by_id.detail_id, &by_id.out_detail_no), (&detail.detail_id, &detail.out_detail_no));
    assert_eq!((detail.transfer_amount, detail.openid.as_deref()), (Some(Fen(20)), Some("o2")));
    assert_eq!(detail.user_name.as_ref().unwrap().expose(), "张三");
    let none = by_out_detail_no::get::Request::new(by_out_detail_no::get::Required {
        out_detail_no: "d4",
        out_batch_no: "b1",
    })
    .send(&client)
    .await;
    assert_eq!(refused(none), (404, "NOT_FOUND".into()));

    let (headers, body) = shop.next().await;
    let (envelope, told) = open(&sandbox, &Caller::new(&sandbox), &headers, &body);
    assert_eq!(envelope["event_type"], "MCHTRANSFER.BATCH.FINISHED");
    assert_eq!((&told["batch_id"], &told["success_amount"]), (&json!(batch_id), &json!(60)));
    sandbox.delivered().await;
    assert!(shop.is_empty(), "told once");
}

#[tokio::test]
async fn a_batch_that_does_not_add_up_is_refused_whole() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().unwrap();
    sandbox.deposit(OURS, 100).await.unwrap();
    let good = || batch("b1", &[30, 20], "http://127.0.0.1:9/");
    let twice = {
        let mut twice = good();
        twice.transfer_detail_list[1].out_detail_no = "d1".into();
        twice
    };
    for wrong in [
        with(good(), |batch| batch.total_amount = Fen(51)),
        with(good(), |batch| batch.total_num = 3),
        batch("b1", &[30, 0], ""),
        batch("b1", &[51, -1], ""),
        batch("b1", &[i64::MAX - 1, 1], ""),
        batch("b1", &[], ""),
        twice,
    ] {
        let (status, code) = refused(wrong.send(&client).await);
        let expected =
            if wrong.total_amount > Fen(i64::MAX - 2) { (403, "NOT_ENOUGH") } else { (400, "PARAM_ERROR") };
        assert_eq!((status, code.as_str()), expected, "{wrong:?}");
    }
    assert_eq!(sandbox.ledger().await.unwrap().entries.len(), 2, "the deposit alone");
    let query = batches::out_batch_no::by_out_batch_no::get::Request::new(
        batches::out_batch_no::by_out_batch_no::get::Required { out_batch_no: "b1", need_query_detail: true },
    );
    assert_eq!(refused(query.send(&client).await), (404, "NOT_FOUND".into()));
}

#[tokio::test]
async fn a_service_provider_pays_with_his_sub_merchants_money() {
    use partner::out_batch_no::by_out_batch_no::details::out_detail_no::by_out_detail_no;
    use partner::post::{
        AuthorizationType, Request, Required, TransferDetailList, TransferDetailListRequired,
    };
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().unwrap();
    sandbox.deposit(OURS, 100).await.unwrap();
    let details = vec![TransferDetailList::new(TransferDetailListRequired {
        out_detail_no: "d1",
        transfer_amount: Fen(30),
        transfer_remark: "thanks",
        openid: "o1",
        user_name: "张三",
    })];
    let request = Request::new(Required {
        sub_mchid: SUB,
        authorization_type: AuthorizationType::FundAuthorizationType,
        out_batch_no: "b1",
        batch_name: "January",
        batch_remark: "wages",
        total_amount: Fen(30),
        total_num: 1,
    })
    .sp_appid("wx1")
    .transfer_detail_list(details);
    assert_eq!(refused(request.send(&client).await), (403, "NOT_ENOUGH".into()));
    sandbox.deposit(SUB, 30).await.unwrap();
    let answer = request.send(&client).await.unwrap();
    let asked = partner::out_batch_no::by_out_batch_no::get::Request::new(
        partner::out_batch_no::by_out_batch_no::get::Required { out_batch_no: "b1", need_query_detail: true },
    )
    .send(&client)
    .await
    .unwrap();
    assert_eq!(asked.problems(), []);
    assert_eq!((asked.sp_mchid.as_deref(), asked.sub_mchid.as_deref()), (Some(OURS), Some(SUB)));
    assert_eq!((&asked.batch_id, asked.transfer_detail_list.len()), (&answer.batch_id, 1));
    let detail = by_out_detail_no::get::Request::new(by_out_detail_no::get::Required {
        out_batch_no: "b1",
        out_detail_no: "d1",
    })
    .send(&client)
    .await
    .unwrap();
    assert!(detail.username.is_some());
    assert_eq!((detail.sp_mchid.as_deref(), detail.transfer_amount), (Some(OURS), Some(Fen(30))));
    let direct = batches::out_batch_no::by_out_batch_no::get::Request::new(
        batches::out_batch_no::by_out_batch_no::get::Required { out_batch_no: "b1", need_query_detail: true },
    );
    assert_eq!(refused(direct.send(&client).await), (404, "NOT_FOUND".into()), "not the merchant's own");
    let accounts = sandbox.ledger().await.unwrap().accounts;
    assert_eq!(
        (accounts["merchant:1900000001"], accounts["merchant:1900000109"], accounts["customer:o1"]),
        (100, 0, 30)
    );
}
