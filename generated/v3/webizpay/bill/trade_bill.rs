// Written by `cargo xtask codegen` from spec/openapi/v3/webizpay/bill/trade-bill.md

//! `/v3/webizpay/bill/trade-bill`

/// Apply for an enterprise merchant's enterprise payment business bill · 申请企业商户企业支付业务账单
///
/// `POST /v3/webizpay/bill/trade-bill`
///
/// Official pages · 官方文档:
///
/// - partner: [4014507142](https://pay.weixin.qq.com/doc/v3/partner/4014507142)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::webizpay::bill::trade_bill::post::{Request, Required, Type};
///
/// let request = Request::new(Required {
///     sub_mchid: "43214321",
///     date: "2025-04-23".into(),
///     type_: Type::Qyzfall,
/// });
/// let answer = request.send(&client).await?;
/// let download_url = answer.download_url()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::webizpay::bill::trade_bill::post::{Request, Required, Type};
///
/// let request = Request::new(Required {
///     sub_mchid: "43214321",
///     date: "2025-04-23".into(),
///     type_: Type::Qyzfall,
/// })
/// .sp_mchid("12341234");
/// ```
#[doc(alias("申请企业商户企业支付业务账单", "4014507142"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply for an enterprise merchant's enterprise payment business bill · 申请企业商户企业支付业务账单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// funding sub-merchant ID · 出资子商户号
        pub sub_mchid: String,
        /// bill date · 账单日期; as 2018-06-08
        pub date: crate::Date,
        /// bill type · 账单类型
        pub type_: Type,
    }

    crate::model! { Request {
        sp_mchid: body("sp_mchid").required().own(),
        sub_mchid: body("sub_mchid").required(),
        date: body("date").required(),
        type_: body("type").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// funding sub-merchant ID · 出资子商户号
        sub_mchid(&'a str),
        /// bill date · 账单日期; as 2018-06-08
        date(crate::Date),
        /// bill type · 账单类型
        type_(Type),
    } {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/webizpay/bill/trade-bill",
        "申请企业商户企业支付业务账单",
        "Apply for an enterprise merchant's enterprise payment business bill",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// bill type · 账单类型
        pub enum Type {
            Qyzfall = "QYZFALL",
        }
    }

    /// Apply for an enterprise merchant's enterprise payment business bill · 申请企业商户企业支付业务账单
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// funding sub-merchant ID · 出资子商户号
        pub sub_mchid: Option<String>,
        /// bill date · 账单日期; as 2018-06-08
        pub date: Option<crate::Date>,
        /// bill type · 账单类型
        pub type_: Option<Type>,
        /// bill download URL · 账单下载地址
        pub download_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        date: body("date").promised(),
        type_: body("type").promised(),
        download_url: body("download_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商商户号
        sp_mchid 0(&str),
        /// funding sub-merchant ID · 出资子商户号
        sub_mchid 1(&str),
        /// bill date · 账单日期; as 2018-06-08
        date 2(&crate::Date),
        /// bill type · 账单类型
        type_ 3(&Type),
        /// bill download URL · 账单下载地址
        download_url 4(&str),
    } }
}
