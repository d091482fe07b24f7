// Written by `cargo xtask codegen` from spec/openapi/v3/taxi-invoice/taxi-companies/{company_mchid}.md

//! `/v3/taxi-invoice/taxi-companies/{company_mchid}`

/// Get a taxi company's merchant information · 获取出租车公司商户信息
///
/// `GET /v3/taxi-invoice/taxi-companies/{company_mchid}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012460161](https://pay.weixin.qq.com/doc/v3/partner/4012460161)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::taxi_invoice::taxi_companies::by_company_mchid::get::{Request, Required};
///
/// let request = Request::new(Required { company_mchid: "1900000109", region_id: 510100 });
/// let answer = request.send(&client).await?;
/// let enterprise_type = answer.enterprise_type()?;
/// # Ok(()) }
/// ```
#[doc(alias("获取出租车公司商户信息", "4012460161"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Get a taxi company's merchant information · 获取出租车公司商户信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub company_mchid: String,
        /// administrative division ID · 行政区划ID
        pub region_id: i64,
    }

    crate::model! { Request {
        company_mchid: path("company_mchid").required(),
        region_id: query("region_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant ID · 商户号
        company_mchid(&'a str),
        /// administrative division ID · 行政区划ID
        region_id(i64),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/taxi-invoice/taxi-companies/{company_mchid}",
        "获取出租车公司商户信息",
        "Get a taxi company's merchant information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Get a taxi company's merchant information · 获取出租车公司商户信息
    #[non_exhaustive]
    pub struct Response {
        /// merchant ID · 商户号
        pub company_mchid: Option<String>,
        /// enterprise type · 企业类型
        pub enterprise_type: Option<String>,
        /// company name · 公司名称
        pub company_name: Option<String>,
        /// company short name · 公司简称
        pub short_name: Option<String>,
        /// tax number · 税号
        pub tax_id: Option<String>,
        /// company address · 公司地址
        pub address: Option<String>,
        /// company telephone · 公司电话
        pub phone: Option<String>,
        /// bank of deposit · 开户行
        pub bank_name: Option<String>,
        /// bank account number · 银行账号
        pub bank_account: Option<String>,
        /// enterprise legal representative's name · 企业法人姓名
        pub legal_person: Option<String>,
        /// fapiao issuing channel · 开票渠道
        pub invoice_mode: Option<String>,
        /// administrative division code · 行政区划代码
        pub region_id: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        company_mchid: body("company_mchid").promised(),
        enterprise_type: body("enterprise_type").promised(),
        company_name: body("company_name").promised(),
        short_name: body("short_name").promised(),
        tax_id: body("tax_id").promised(),
        address: body("address").promised(),
        phone: body("phone"),
        bank_name: body("bank_name"),
        bank_account: body("bank_account"),
        legal_person: body("legal_person").promised(),
        invoice_mode: body("invoice_mode").promised(),
        region_id: body("region_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号
        company_mchid 0(&str),
        /// enterprise type · 企业类型
        enterprise_type 1(&str),
        /// company name · 公司名称
        company_name 2(&str),
        /// company short name · 公司简称
        short_name 3(&str),
        /// tax number · 税号
        tax_id 4(&str),
        /// company address · 公司地址
        address 5(&str),
        /// enterprise legal representative's name · 企业法人姓名
        legal_person 9(&str),
        /// fapiao issuing channel · 开票渠道
        invoice_mode 10(&str),
        /// administrative division code · 行政区划代码
        region_id 11(i64),
    } }
}
