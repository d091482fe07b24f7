//! A transfer to a user's balance, with the user's name encrypted.
//!
//! `cargo run --example transfer --features transfer -- OPENID NAME AMOUNT`, the amount in fen.

use wechatpay::v3::fund_app::mch_transfer::transfer_bills::out_bill_no::by_out_bill_no::get as query;
use wechatpay::v3::fund_app::mch_transfer::transfer_bills::post::{
    Request, Required, TransferSceneId, TransferSceneReportInfos, TransferSceneReportInfosRequired,
};
use wechatpay::{Client, Fen};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().ok_or("OPENID NAME AMOUNT");
    let (openid, name, amount) = (next()?, next()?, Fen(next()?.parse()?));
    let out_bill_no = format!("transfer{}", client.now());
    let request = Request::new(Required {
        appid: &std::env::var("APPID")?,
        out_bill_no: &out_bill_no,
        openid: &openid,
        transfer_amount: amount,
        transfer_remark: "Prize of the week",
        transfer_scene_id: TransferSceneId::from("1000"),
        transfer_scene_report_infos: vec![
            TransferSceneReportInfos::new(TransferSceneReportInfosRequired {
                info_type: "活动名称",
                info_content: "Prize of the week",
            }),
            TransferSceneReportInfos::new(TransferSceneReportInfosRequired {
                info_type: "奖励说明",
                info_content: "First place",
            }),
        ],
    })
    // Encrypted for WeChat Pay as it is sent, and never printed.
    .user_name(name);
    let answer = request.send(&client).await?;
    println!("{}", answer.state()?);
    // The user confirms in a mini program or app, which is given `package_info`.
    println!("{:?}", answer.package_info);

    let bill = query::Request::new(&out_bill_no).send(&client).await?;
    println!("{}", bill.state()?);
    Ok(())
}
