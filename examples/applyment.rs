//! A partner applies for a sub-merchant: pictures uploaded, personal details encrypted.
//!
//! `cargo run --example applyment --features applyment -- LICENCE.png ID_FRONT.jpg ID_BACK.jpg`, with the
//! partner's settings in the environment. The details are those of nobody: put in real ones.

use wechatpay::Client;
use wechatpay::model::FilePart;
use wechatpay::v3::applyment4sub::applyment::business_code::by_business_code::get as query;
use wechatpay::v3::applyment4sub::applyment::post::{
    BankAccountInfo, BankAccountInfoRequired, BankAccountType, BusinessInfo, BusinessInfoRequired,
    BusinessLicenseInfo, BusinessLicenseInfoRequired, ContactInfo, ContactInfoRequired, ContactType,
    IdCardInfo, IdCardInfoRequired, IdDocType, IdentityInfo, Request, Required, SalesInfo, SalesScenesType,
    SettlementInfo, SubjectInfo, SubjectInfoRequired, SubjectType,
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
    let applyment = Request::new(Required {
        business_code: &business_code,
        contact_info: ContactInfo::new(ContactInfoRequired {
            contact_type: ContactType::Legal,
            contact_name: "张三",
            mobile_phone: "13900000000",
            contact_email: "nobody@example.com",
        }),
        subject_info: SubjectInfo::new(SubjectInfoRequired {
            subject_type: SubjectType::SubjectTypeEnterprise,
            identity_info: IdentityInfo::new(IdDocType::IdentificationTypeIdcard).id_card_info(
                IdCardInfo::new(IdCardInfoRequired {
                    id_card_copy: &front,
                    id_card_national: &back,
                    id_card_name: "张三",
                    id_card_number: "320503198506086510",
                    card_period_begin: "2016-06-06",
                    card_period_end: "2036-06-06",
                }),
            ),
        })
        .business_license_info(BusinessLicenseInfo::new(BusinessLicenseInfoRequired {
            license_copy: &licence,
            license_number: "123456789012345678",
            merchant_name: "腾讯科技有限公司",
            legal_person: "张三",
        })),
        business_info: BusinessInfo::new(BusinessInfoRequired {
            merchant_shortname: "张三餐饮店",
            service_phone: "0758xxxxxx",
            sales_info: SalesInfo::new(vec![SalesScenesType::SalesScenesStore]),
        }),
        settlement_info: SettlementInfo::new().settlement_id("719").qualification_type("餐饮"),
        bank_account_info: BankAccountInfo::new(BankAccountInfoRequired {
            bank_account_type: BankAccountType::BankAccountTypeCorporate,
            account_name: "腾讯科技有限公司",
            account_bank: "工商银行",
            bank_address_code: "110000",
        })
        .account_number("6222000000000000000"),
    });
    let answer = applyment.send(&client).await?;
    println!("{}", answer.applyment_id()?);

    let state = query::Request::new(business_code).send(&client).await?;
    println!("{}", state.applyment_state()?);
    Ok(())
}

/// Uploads a picture; its name and hash are said for it. Gives the id that the application names it by.
async fn upload(client: &Client, path: &str) -> Result<String, Box<dyn std::error::Error>> {
    let request =
        media::Request::new(media::Required { file: FilePart::from_path(path)?, meta: media::Meta::new() });
    let answer = request.send(client).await?;
    Ok(answer.media_id()?.to_owned())
}
