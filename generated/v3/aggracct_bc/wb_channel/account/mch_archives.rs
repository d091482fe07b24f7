// Written by `cargo xtask codegen` from spec/openapi/v3/aggracct-bc/wb-channel/account/mch_archives.md

//! `/v3/aggracct-bc/wb-channel/account/mch_archives`

/// Query a merchant's details · 查询商户资料
///
/// `GET /v3/aggracct-bc/wb-channel/account/mch_archives`
///
/// Official pages · 官方文档:
///
/// - merchant: [4016642632](https://pay.weixin.qq.com/doc/v3/merchant/4016642632)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::aggracct_bc::wb_channel::account::mch_archives::get::{Request, Required};
///
/// let request = Request::new(Required {
///     mchid: "1900016681",
///     bal_account_no: "8609cb22e1774a50a930e414cc71eca06121bc",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::aggracct_bc::wb_channel::account::mch_archives::get::{ReqScene, Request, Required};
///
/// let request = Request::new(Required {
///     mchid: "1900016681",
///     bal_account_no: "8609cb22e1774a50a930e414cc71eca06121bc",
/// })
/// .card_no("example_card_no")
/// .sgn_no("example_sgn_no")
/// .req_scene(ReqScene::SjtConvenientSettlementServiceMerchant);
/// ```
#[doc(alias("查询商户资料", "4016642632"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, query};

    /// Query a merchant's details · 查询商户资料
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay merchant ID · 微信支付商户号
        pub mchid: String,
        /// quota ledger account number · 额度台账号
        pub bal_account_no: crate::Sensitive,
        /// card number · 卡号
        pub card_no: Option<crate::Sensitive>,
        /// merchant sub-account agreement number · 商户子账户协议号
        pub sgn_no: Option<String>,
        /// request scene · 请求场景
        pub req_scene: Option<ReqScene>,
    }

    crate::model! { Request {
        mchid: query("mchid").required(),
        bal_account_no: query("bal_account_no").required().mark(Mark::Rsa),
        card_no: query("card_no").mark(Mark::Rsa),
        sgn_no: query("sgn_no"),
        req_scene: query("req_scene"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat Pay merchant ID · 微信支付商户号
        mchid(&'a str),
        /// quota ledger account number · 额度台账号
        bal_account_no(&'a str),
    } {
        /// card number · 卡号
        card_no card_no_opt(into crate::Sensitive),
        /// merchant sub-account agreement number · 商户子账户协议号
        sgn_no sgn_no_opt(into String),
        /// request scene · 请求场景
        req_scene req_scene_opt(ReqScene),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/aggracct-bc/wb-channel/account/mch_archives",
        "查询商户资料",
        "Query a merchant's details",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v3::aggracct_bc::wb_channel::special_reduction::post::ReqScene;

    /// Query a merchant's details · 查询商户资料
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay merchant ID · 微信支付商户号
        pub mchid: Option<String>,
        /// quota ledger account number · 额度台账号
        pub bal_account_no: Option<crate::Sensitive>,
        /// entity type · 主体类型
        pub merchant_type: Option<response::MerchantType>,
        /// entity's document type · 主体证件类型
        pub merchant_id_type: Option<response::MerchantIdType>,
        /// registered name on the legal entity's document · 主体证件登记名称
        pub merchant_name: Option<crate::Sensitive>,
        /// legal entity's document number · 主体证件号码
        pub merchant_id_no: Option<crate::Sensitive>,
        /// start date of the entity document's validity period · 主体证件有效期起始日
        pub effective_date: Option<String>,
        /// end date of the entity document's validity period · 主体证件有效期结束日
        pub expire_date: Option<String>,
        /// front image ID of the legal entity's document · 主体证件正面影像ID
        pub merchant_img_front_id: Option<String>,
        /// entity's registered address · 主体注册地址
        pub register_address: Option<String>,
        /// entity's business scope · 主体经营范围
        pub business_scope: Option<String>,
        /// legal representative information · 法定代表人信息
        pub legal_representative: Option<response::LegalRepresentative>,
        /// beneficial owner list · 受益所有人信息列表
        pub beneficial_owner: Vec<response::BeneficialOwner>,
        /// card number · 卡号
        pub card_no: Option<crate::Sensitive>,
        /// merchant sub-account agreement number · 商户子账户协议号
        pub sgn_no: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid"),
        bal_account_no: body("bal_account_no").mark(Mark::Rsa),
        merchant_type: body("merchant_type"),
        merchant_id_type: body("merchant_id_type"),
        merchant_name: body("merchant_name").mark(Mark::Rsa),
        merchant_id_no: body("merchant_id_no").mark(Mark::Rsa),
        effective_date: body("effective_date"),
        expire_date: body("expire_date"),
        merchant_img_front_id: body("merchant_img_front_id"),
        register_address: body("register_address"),
        business_scope: body("business_scope"),
        legal_representative: body("legal_representative"),
        beneficial_owner: body("beneficial_owner"),
        card_no: body("card_no").mark(Mark::Rsa),
        sgn_no: body("sgn_no"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::{Mark, body};

        crate::open_enum! {
            /// entity type · 主体类型
            pub enum MerchantType {
                V1 = "1",
                V2 = "2",
                V3 = "3",
            }
        }

        crate::open_enum! {
            /// entity's document type · 主体证件类型
            pub enum MerchantIdType {
                V12 = "12",
            }
        }

        crate::open_enum! {
            /// legal representative's document type · 法定代表人证件类型
            pub enum LegalRepresentativeIdType {
                V01 = "01",
            }
        }

        /// legal representative information · 法定代表人信息
        #[non_exhaustive]
        pub struct LegalRepresentative {
            /// legal representative's document type · 法定代表人证件类型
            pub legal_representative_id_type: Option<LegalRepresentativeIdType>,
            /// legal representative's name · 法定代表人姓名
            pub legal_representative_name: Option<crate::Sensitive>,
            /// legal representative's identity document number · 法定代表人证件号码
            pub legal_representative_id_no: Option<crate::Sensitive>,
            /// start date of the legal representative's document validity period · 法定代表人证件有效期起始日
            pub legal_representative_effective_date: Option<String>,
            /// end date of the legal representative's document validity period · 法定代表人证件有效期结束日
            pub legal_representative_expire_date: Option<String>,
            /// front image ID of the legal representative's identity document · 法定代表人证件正面影像ID
            pub legal_representative_img_front_id: Option<String>,
            /// back image ID of the legal representative's identity document · 法定代表人证件反面影像ID
            pub legal_representative_img_back_id: Option<String>,
            /// legal representative's residential address · 法定代表人居住地址
            pub legal_representative_address: Option<crate::Sensitive>,
            /// legal representative's document issuing authority · 法定代表人发证机关
            pub legal_representative_issue_authority: Option<String>,
            /// legal representative's ethnicity · 法定代表人民族
            pub legal_representative_nation: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { LegalRepresentative: Received {
            legal_representative_id_type: body("legal_representative_id_type").promised(),
            legal_representative_name: body("legal_representative_name").promised().mark(Mark::Rsa),
            legal_representative_id_no: body("legal_representative_id_no").promised().mark(Mark::Rsa),
            legal_representative_effective_date: body("legal_representative_effective_date").promised(),
            legal_representative_expire_date: body("legal_representative_expire_date").promised(),
            legal_representative_img_front_id: body("legal_representative_img_front_id").promised(),
            legal_representative_img_back_id: body("legal_representative_img_back_id").promised(),
            legal_representative_address: body("legal_representative_address").promised().mark(Mark::Rsa),
            legal_representative_issue_authority: body("legal_representative_issue_authority"),
            legal_representative_nation: body("legal_representative_nation"),
        } }

        crate::promised::promised! { LegalRepresentative {
            /// legal representative's document type · 法定代表人证件类型
            legal_representative_id_type 0(&LegalRepresentativeIdType),
            /// legal representative's name · 法定代表人姓名
            legal_representative_name 1(&crate::Sensitive),
            /// legal representative's identity document number · 法定代表人证件号码
            legal_representative_id_no 2(&crate::Sensitive),
            /// start date of the legal representative's document validity period · 法定代表人证件有效期起始日
            legal_representative_effective_date 3(&str),
            /// end date of the legal representative's document validity period · 法定代表人证件有效期结束日
            legal_representative_expire_date 4(&str),
            /// front image ID of the legal representative's identity document · 法定代表人证件正面影像ID
            legal_representative_img_front_id 5(&str),
            /// back image ID of the legal representative's identity document · 法定代表人证件反面影像ID
            legal_representative_img_back_id 6(&str),
            /// legal representative's residential address · 法定代表人居住地址
            legal_representative_address 7(&crate::Sensitive),
        } }

        crate::open_enum! {
            /// beneficial owner's document type · 受益所有人证件类型
            pub enum BeneficialOwnerIdType {
                V01 = "01",
            }
        }

        /// beneficial owner list · 受益所有人信息列表
        #[non_exhaustive]
        pub struct BeneficialOwner {
            /// beneficial owner number · 受益所有人编号
            pub beneficial_owner_no: Option<String>,
            /// beneficial owner's document type · 受益所有人证件类型
            pub beneficial_owner_id_type: Option<BeneficialOwnerIdType>,
            /// beneficial owner's name · 受益所有人姓名
            pub beneficial_owner_name: Option<crate::Sensitive>,
            /// beneficial owner's identity document number · 受益所有人证件号码
            pub beneficial_owner_id_no: Option<crate::Sensitive>,
            /// start date of the beneficial owner's document validity period · 受益所有人证件有效期起始日
            pub beneficial_owner_effective_date: Option<String>,
            /// end date of the beneficial owner's document validity period · 受益所有人证件有效期结束日
            pub beneficial_owner_expire_date: Option<String>,
            /// front image ID of the beneficial owner's identity document · 受益所有人证件正面影像ID
            pub beneficial_owner_img_front_id: Option<String>,
            /// back image ID of the beneficial owner's identity document · 受益所有人证件反面影像ID
            pub beneficial_owner_img_back_id: Option<String>,
            /// beneficial owner's residential address · 受益所有人居住地址
            pub beneficial_owner_address: Option<crate::Sensitive>,
            origin_: crate::model::Origin,
        }

        crate::model! { BeneficialOwner: Received {
            beneficial_owner_no: body("beneficial_owner_no").promised(),
            beneficial_owner_id_type: body("beneficial_owner_id_type").promised(),
            beneficial_owner_name: body("beneficial_owner_name").promised().mark(Mark::Rsa),
            beneficial_owner_id_no: body("beneficial_owner_id_no").promised().mark(Mark::Rsa),
            beneficial_owner_effective_date: body("beneficial_owner_effective_date").promised(),
            beneficial_owner_expire_date: body("beneficial_owner_expire_date").promised(),
            beneficial_owner_img_front_id: body("beneficial_owner_img_front_id").promised(),
            beneficial_owner_img_back_id: body("beneficial_owner_img_back_id").promised(),
            beneficial_owner_address: body("beneficial_owner_address").promised().mark(Mark::Rsa),
        } }

        crate::promised::promised! { BeneficialOwner {
            /// beneficial owner number · 受益所有人编号
            beneficial_owner_no 0(&str),
            /// beneficial owner's document type · 受益所有人证件类型
            beneficial_owner_id_type 1(&BeneficialOwnerIdType),
            /// beneficial owner's name · 受益所有人姓名
            beneficial_owner_name 2(&crate::Sensitive),
            /// beneficial owner's identity document number · 受益所有人证件号码
            beneficial_owner_id_no 3(&crate::Sensitive),
            /// start date of the beneficial owner's document validity period · 受益所有人证件有效期起始日
            beneficial_owner_effective_date 4(&str),
            /// end date of the beneficial owner's document validity period · 受益所有人证件有效期结束日
            beneficial_owner_expire_date 5(&str),
            /// front image ID of the beneficial owner's identity document · 受益所有人证件正面影像ID
            beneficial_owner_img_front_id 6(&str),
            /// back image ID of the beneficial owner's identity document · 受益所有人证件反面影像ID
            beneficial_owner_img_back_id 7(&str),
            /// beneficial owner's residential address · 受益所有人居住地址
            beneficial_owner_address 8(&crate::Sensitive),
        } }
    }
}
