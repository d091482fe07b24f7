//! A partner applies for a sub-merchant: pictures uploaded, personal details encrypted.
//!
//! `cargo run --example applyment --features applyment -- LICENCE.png ID_FRONT.jpg ID_BACK.jpg`, with the
//! partner's settings in the environment. The details are those of nobody: put in real ones.

use wechatpay::Client;
use wechatpay::model::FilePart;
use wechatpay::v3::applyment4sub::applyment::business_code::by_business_code::get as query;
use wechatpay::v3::applyment4sub::applyment::post::{
    BankAccountInfo, BankAccountType, BusinessInfo, BusinessLicenseInfo, ContactInfo, ContactType,
    IdCardInfo, IdDocType, IdentityInfo, Request, SalesInfo, SalesScenesType, SettlementInfo, SubjectInfo,
    SubjectType,
};
use wechatpay::v3::merchant::media::upload::post as media;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().ok_or("LICENCE.png ID_FRONT.jpg ID_BACK.jpg");
    let licence = upload(&client, &next()?).await?;
    let (front, back) = (upload(&client, &next()?).await?, upload(&client, &next()?).await?);

    let business_code = format!("applyment_{}", client.now());
    // Texts that are sensitive (names, numbers, addresses) are encrypted as they are sent.
    let applyment = Request::new(
        &business_code,
        ContactInfo::new(ContactType::Legal, "张三", "13900000000", "nobody@example.com"),
        SubjectInfo {
            business_license_info: Some(BusinessLicenseInfo::new(
                licence,
                "123456789012345678",
                "腾讯科技有限公司",
                "张三",
            )),
            ..SubjectInfo::new(
                SubjectType::SubjectTypeEnterprise,
                IdentityInfo {
                    id_card_info: Some(IdCardInfo::new(
                        front,
                        back,
                        "张三",
                        "320503198506086510",
                        "2016-06-06",
                        "2036-06-06",
                    )),
                    ..IdentityInfo::new(IdDocType::IdentificationTypeIdcard)
                },
            )
        },
        BusinessInfo::new(
            "张三餐饮店",
            "0758xxxxxx",
            SalesInfo::new(vec![SalesScenesType::SalesScenesStore]),
        ),
        SettlementInfo {
            settlement_id: Some("719".into()),
            qualification_type: Some("餐饮".into()),
            ..SettlementInfo::new()
        },
        BankAccountInfo {
            account_number: Some("6222000000000000000".into()),
            ..BankAccountInfo::new(
                BankAccountType::BankAccountTypeCorporate,
                "腾讯科技有限公司",
                "工商银行",
                "110000",
            )
        },
    );
    let answer = applyment.send(&client).await?;
    println!("{:?}", answer.applyment_id);

    let state = query::Request::new(business_code).send(&client).await?;
    println!("{:?}", state.applyment_state);
    Ok(())
}

/// Uploads a picture; its name and hash are said for it. Gives the id that the application names it by.
async fn upload(client: &Client, path: &str) -> Result<String, Box<dyn std::error::Error>> {
    let request = media::Request::new(FilePart::from_path(path)?, media::Meta::new());
    let answer = request.send(client).await?;
    Ok(answer.into_inner().media_id.ok_or("an answer without a media_id")?)
}
