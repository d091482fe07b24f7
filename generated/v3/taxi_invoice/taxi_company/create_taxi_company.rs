// Written by `cargo xtask codegen` from spec/openapi/v3/taxi-invoice/taxi-company/create-taxi-company.md

//! `/v3/taxi-invoice/taxi-company/create-taxi-company`

/// Add a taxi company · 新增出租车公司
///
/// `POST /v3/taxi-invoice/taxi-company/create-taxi-company`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460154)
///
/// ```
/// use wechatpay::v3::taxi_invoice::taxi_company::create_taxi_company::post::Request;
///
/// let request = Request {
///     company_name: Some("深圳市未来有限公司".into()),
///     phone: Some("075586013388".into()),
///     bank_name: Some("中国工商银行南山支行".into()),
///     bank_account: Some("12345678901234".into()),
///     short_name: Some("深圳未来".into()),
///     ..Request::new(
///         "12345678901234567J",
///         "广东省深圳市南山区高新科技园科技中一路腾讯大厦",
///         "JIAO_WEI",
///         "张三",
///         510100,
///         "ENTERPRISE",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Add a taxi company · 新增出租车公司
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            tax_id: impl Into<String>,
            address: impl Into<String>,
            invoice_mode: impl Into<String>,
            legal_person: impl Into<String>,
            region_id: i64,
            enterprise_type: impl Into<String>,
        ) -> Self {
            Self {
                company_name: None,
                tax_id: tax_id.into(),
                address: address.into(),
                phone: None,
                bank_name: None,
                bank_account: None,
                invoice_mode: invoice_mode.into(),
                legal_person: legal_person.into(),
                short_name: None,
                region_id,
                enterprise_type: enterprise_type.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
    }

    crate::model! { Response: Default {
        mchid: body("mchid"),
        company_name: body("company_name"),
    } }
}
