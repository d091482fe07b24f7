//! A transfer to a user's balance, with the user's name encrypted.
//!
//! `cargo run --example transfer --features transfer -- OPENID NAME AMOUNT`, the amount in fen.

use wechatpay::Client;
use wechatpay::v3::fund_app::mch_transfer::transfer_bills::out_bill_no::by_out_bill_no::get as query;
use wechatpay::v3::fund_app::mch_transfer::transfer_bills::post::{
    Request, TransferSceneId, TransferSceneReportInfos,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().ok_or("OPENID NAME AMOUNT");
    let (openid, name, amount) = (next()?, next()?, next()?.parse()?);
    let out_bill_no = format!("transfer{}", client.now());
    let request = Request {
        // Encrypted for WeChat Pay as it is sent, and never printed.
        user_name: Some(name.into()),
        ..Request::new(
            std::env::var("APPID")?,
            &out_bill_no,
            openid,
            amount,
            "Prize of the week",
            TransferSceneId::from("1000"),
            vec![
                TransferSceneReportInfos::new("活动名称", "Prize of the week"),
                TransferSceneReportInfos::new("奖励说明", "First place"),
            ],
        )
    };
    let answer = request.send(&client).await?;
    println!("{:?}", answer.state);
    // The user confirms in a mini program or app, which is given `package_info`.
    println!("{:?}", answer.package_info);

    let bill = query::Request::new(&out_bill_no).send(&client).await?;
    println!("{:?}", bill.state);
    Ok(())
}
