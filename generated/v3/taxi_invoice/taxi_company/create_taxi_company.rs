// Written by `cargo xtask codegen` from spec/openapi/v3/taxi-invoice/taxi-company/create-taxi-company.md

//! `/v3/taxi-invoice/taxi-company/create-taxi-company`

/// Add a taxi company · 新增出租车公司
///
/// `POST /v3/taxi-invoice/taxi-company/create-taxi-company`
///
/// Official pages · 官方文档:
///
/// - partner: [4012460154](https://pay.weixin.qq.com/doc/v3/partner/4012460154)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::taxi_invoice::taxi_company::create_taxi_company::post::{Request, Required};
///
/// let request = Request::new(Required {
///     tax_id: "12345678901234567J",
///     address: "广东省深圳市南山区高新科技园科技中一路腾讯大厦",
///     invoice_mode: "JIAO_WEI",
///     legal_person: "张三",
///     region_id: 510100,
///     enterprise_type: "ENTERPRISE",
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::taxi_invoice::taxi_company::create_taxi_company::post::{Request, Required};
///
/// let request = Request::new(Required {
///     tax_id: "12345678901234567J",
///     address: "广东省深圳市南山区高新科技园科技中一路腾讯大厦",
///     invoice_mode: "JIAO_WEI",
///     legal_person: "张三",
///     region_id: 510100,
///     enterprise_type: "ENTERPRISE",
/// })
/// .company_name("深圳市未来有限公司")
/// .phone("075586013388")
/// .bank_name("中国工商银行南山支行")
/// .bank_account("12345678901234")
/// .short_name("深圳未来");
/// ```
#[doc(alias("新增出租车公司", "4012460154"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Add a taxi company · 新增出租车公司
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// company name · 公司名称
        pub company_name: Option<String>,
        /// tax number · 税号
        pub tax_id: String,
        /// company address · 公司地址
        pub address: String,
        /// company telephone · 公司电话
        pub phone: Option<String>,
        /// bank of deposit · 开户行
        pub bank_name: Option<String>,
        /// bank account number · 银行账号
        pub bank_account: Option<String>,
        /// fapiao issuing channel · 开票渠道
        pub invoice_mode: String,
        /// enterprise legal representative's name · 企业法人姓名
        pub legal_person: String,
        /// company short name · 公司简称
        pub short_name: Option<String>,
        /// administrative division ID · 行政区划ID
        pub region_id: i64,
        /// enterprise type · 企业类型
        pub enterprise_type: String,
    }

    crate::model! { Request {
        company_name: body("company_name"),
        tax_id: body("tax_id").required(),
        address: body("address").required(),
        phone: body("phone"),
        bank_name: body("bank_name"),
        bank_account: body("bank_account"),
        invoice_mode: body("invoice_mode").required(),
        legal_person: body("legal_person").required(),
        short_name: body("short_name"),
        region_id: body("region_id").required(),
        enterprise_type: body("enterprise_type").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// tax number · 税号
        tax_id(&'a str),
        /// company address · 公司地址
        address(&'a str),
        /// fapiao issuing channel · 开票渠道
        invoice_mode(&'a str),
        /// enterprise legal representative's name · 企业法人姓名
        legal_person(&'a str),
        /// administrative division ID · 行政区划ID
        region_id(i64),
        /// enterprise type · 企业类型
        enterprise_type(&'a str),
    } {
        /// company name · 公司名称
        company_name company_name_opt(into String),
        /// company telephone · 公司电话
        phone phone_opt(into String),
        /// bank of deposit · 开户行
        bank_name bank_name_opt(into String),
        /// bank account number · 银行账号
        bank_account bank_account_opt(into String),
        /// company short name · 公司简称
        short_name short_name_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/taxi-invoice/taxi-company/create-taxi-company",
        "新增出租车公司",
        "Add a taxi company",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Add a taxi company · 新增出租车公司
    #[non_exhaustive]
    pub struct Response {
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// company name · 公司名称
        pub company_name: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid").promised(),
        company_name: body("company_name"),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号
        mchid 0(&str),
    } }
}
