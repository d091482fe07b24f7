// Written by `cargo xtask codegen` from spec/openapi/v3/merchants/{sub_mchid}.md

//! `/v3/merchants/{sub_mchid}`

/// Query a sub-merchant (fusion wallet) · 查询子商户（融合钱包）
///
/// `GET /v3/merchants/{sub_mchid}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchants::by_sub_mchid::get::{Request, Required};
///
/// let request = Request::new(Required { sub_mchid: "20000100", sp_appid: "wx8888888888888888" });
/// let answer = request.send(&client).await?;
/// let name = answer.name()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::merchants::by_sub_mchid::get::{Request, Required};
///
/// let request = Request::new(Required { sub_mchid: "20000100", sp_appid: "wx8888888888888888" })
///     .sp_mchid("3200000001");
/// ```
#[deprecated(note = "replaced since 2022.09.08; use /v3/global/merchants/{sub_mchid}#get")]
#[doc(alias("查询子商户（融合钱包）"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a sub-merchant (fusion wallet) · 查询子商户（融合钱包）
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// institution appid · 机构appid
        pub sp_appid: String,
        /// institution's merchant ID · 机构商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
        sp_appid: query("sp_appid").required(),
        sp_mchid: query("sp_mchid").required().own(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// institution appid · 机构appid
        sp_appid(&'a str),
    } {
        /// institution's merchant ID · 机构商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://api.mch.weixin.qq.com/hk/"),
        deprecated: Some(
            "replaced since 2022.09.08; use /v3/global/merchants/{sub_mchid}#get",
        ),
        ..Operation::new(
            Method::Get,
            "/v3/merchants/{sub_mchid}",
            "查询子商户（融合钱包）",
            "Query a sub-merchant (fusion wallet)",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a sub-merchant (fusion wallet) · 查询子商户（融合钱包）
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// sub-merchant full name · 子商户全称
        pub name: Option<String>,
        /// sub-merchant short name · 子商户简称
        pub shortname: Option<String>,
        /// company contact details · 公司联系方式
        pub office_phone: Option<String>,
        /// country or region of registration · 册国家或区域
        pub merchant_country_code: Option<String>,
        /// category · 类目
        pub business_category: Option<i64>,
        /// contact information · 联系人信息
        pub contact: Option<response::Contact>,
        /// merchant type · 商户类型
        pub merchant_type: Option<response::MerchantType>,
        /// company registration document number · 公司注册文件编号
        pub registration_certificate_number: Option<String>,
        /// company registration document expiry time · 公司注册文件过期时间; as 2018-06-08
        pub registration_certificate_date: Option<crate::Date>,
        /// sub-merchant's settlement account · 子商户结算账户
        pub settlement_bank_number: Option<String>,
        /// business information · 业务信息
        pub business: Option<response::Business>,
        /// director information · 董事信息
        pub director: Option<response::Director>,
        /// person in charge information · 负责人信息
        pub principal: Option<response::Principal>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        name: body("name").promised(),
        shortname: body("shortname").promised(),
        office_phone: body("office_phone").promised(),
        merchant_country_code: body("merchant_country_code").promised(),
        business_category: body("business_category").promised(),
        contact: body("contact"),
        merchant_type: body("merchant_type"),
        registration_certificate_number: body("registration_certificate_number"),
        registration_certificate_date: body("registration_certificate_date"),
        settlement_bank_number: body("settlement_bank_number"),
        business: body("business"),
        director: body("director"),
        principal: body("principal"),
    } }

    crate::promised::promised! { Response {
        /// sub-merchant ID · 子商户号
        sub_mchid 0(&str),
        /// sub-merchant full name · 子商户全称
        name 1(&str),
        /// sub-merchant short name · 子商户简称
        shortname 2(&str),
        /// company contact details · 公司联系方式
        office_phone 3(&str),
        /// country or region of registration · 册国家或区域
        merchant_country_code 4(&str),
        /// category · 类目
        business_category 5(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::{Mark, body};

        /// contact information · 联系人信息
        #[non_exhaustive]
        pub struct Contact {
            /// contact person name · 联系人名称
            pub name: Option<crate::Sensitive>,
            /// contact telephone · 联系人电话
            pub phone: Option<crate::Sensitive>,
            /// contact person's e-mail · 联系人邮箱
            pub email: Option<crate::Sensitive>,
            origin_: crate::model::Origin,
        }

        crate::model! { Contact: Received {
            name: body("name").mark(Mark::Rsa),
            phone: body("phone").mark(Mark::Rsa),
            email: body("email").mark(Mark::Rsa),
        } }

        crate::open_enum! {
            /// merchant type · 商户类型
            pub enum MerchantType {
                Enterprise = "ENTERPRISE",
                Individual = "INDIVIDUAL",
            }
        }

        crate::open_enum! {
            /// business type · 业务类型
            pub enum BusinessType {
                Online = "ONLINE",
                Offline = "OFFLINE",
                Both = "BOTH",
            }
        }

        /// business information · 业务信息
        #[non_exhaustive]
        pub struct Business {
            /// business type · 业务类型
            pub business_type: Option<BusinessType>,
            /// app download URL · APP下载地址
            pub app_download: Option<String>,
            /// business website · 业务网站
            pub website: Option<String>,
            /// official account · 公众号
            pub office_account: Option<String>,
            /// mini program · 小程序
            pub mini_program: Option<String>,
            /// store address · 门店地址
            pub store_address: Option<String>,
            /// MCC · MCC码
            pub mcc: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Business: Received {
            business_type: body("business_type"),
            app_download: body("app_download"),
            website: body("website"),
            office_account: body("office_account"),
            mini_program: body("mini_program"),
            store_address: body("store_address"),
            mcc: body("mcc"),
        } }

        /// director information · 董事信息
        #[non_exhaustive]
        pub struct Director {
            /// director's name · 董事姓名
            pub name: Option<String>,
            /// director's identity document number · 董事证件号码
            pub number: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Director: Received {
            name: body("name"),
            number: body("number"),
        } }

        /// person in charge information · 负责人信息
        #[non_exhaustive]
        pub struct Principal {
            /// person in charge's name · 负责人姓名
            pub name: Option<String>,
            /// person in charge's identity document number · 负责人证件号码
            pub number: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Principal: Received {
            name: body("name"),
            number: body("number"),
        } }
    }
}
