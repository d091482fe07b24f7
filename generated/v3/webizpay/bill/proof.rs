// Written by `cargo xtask codegen` from spec/openapi/v3/webizpay/bill/proof.md

//! `/v3/webizpay/bill/proof`

/// Apply for an enterprise merchant's enterprise payment funding voucher · 申请企业商户企业支付出资凭证
///
/// `POST /v3/webizpay/bill/proof`
///
/// Official pages · 官方文档:
///
/// - partner: [4014507157](https://pay.weixin.qq.com/doc/v3/partner/4014507157)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::webizpay::bill::proof::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "43214321",
///     start_date: "2025-04-23".into(),
///     end_date: "2025-04-23".into(),
///     out_operation_id: "operation12345678",
/// });
/// let answer = request.send(&client).await?;
/// let operation_id = answer.operation_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::webizpay::bill::proof::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "43214321",
///     start_date: "2025-04-23".into(),
///     end_date: "2025-04-23".into(),
///     out_operation_id: "operation12345678",
/// })
/// .sp_mchid("12341234")
/// .entity_name("某某科技有限公司");
/// ```
#[doc(alias("申请企业商户企业支付出资凭证", "4014507157"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply for an enterprise merchant's enterprise payment funding voucher · 申请企业商户企业支付出资凭证
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// funding sub-merchant ID · 出资子商户号
        pub sub_mchid: String,
        /// start date · 起始日期; as 2018-06-08
        pub start_date: crate::Date,
        /// end date · 结束日期; as 2018-06-08
        pub end_date: crate::Date,
        /// merchant legal entity name · 商户主体名称
        pub entity_name: Option<String>,
        /// merchant operation serial number · 商户操作流水号
        pub out_operation_id: String,
    }

    crate::model! { Request {
        sp_mchid: body("sp_mchid").required().own(),
        sub_mchid: body("sub_mchid").required(),
        start_date: body("start_date").required(),
        end_date: body("end_date").required(),
        entity_name: body("entity_name"),
        out_operation_id: body("out_operation_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// funding sub-merchant ID · 出资子商户号
        sub_mchid(&'a str),
        /// start date · 起始日期; as 2018-06-08
        start_date(crate::Date),
        /// end date · 结束日期; as 2018-06-08
        end_date(crate::Date),
        /// merchant operation serial number · 商户操作流水号
        out_operation_id(&'a str),
    } {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
        /// merchant legal entity name · 商户主体名称
        entity_name entity_name_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/webizpay/bill/proof",
        "申请企业商户企业支付出资凭证",
        "Apply for an enterprise merchant's enterprise payment funding voucher",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Apply for an enterprise merchant's enterprise payment funding voucher · 申请企业商户企业支付出资凭证
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// merchant operation serial number · 商户操作流水号
        pub out_operation_id: Option<String>,
        /// WeChat Pay operation serial number · 微信支付操作流水号
        pub operation_id: Option<String>,
        /// funding sub-merchant ID · 出资子商户号
        pub sub_mchid: Option<String>,
        /// start date · 起始日期; as 2018-06-08
        pub start_date: Option<crate::Date>,
        /// end date · 结束日期; as 2018-06-08
        pub end_date: Option<crate::Date>,
        /// merchant legal entity name · 商户主体名称
        pub entity_name: Option<String>,
        /// funding voucher application number · 出资凭证申请单单号
        pub proof_id: Option<String>,
        /// voucher download URL · 凭证下载地址
        pub download_url: Option<String>,
        /// voucher application creation time · 凭证申请创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// voucher state update time · 凭证状态更新时间
        pub updated_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        out_operation_id: body("out_operation_id").promised(),
        operation_id: body("operation_id").promised(),
        sub_mchid: body("sub_mchid").promised(),
        start_date: body("start_date").promised(),
        end_date: body("end_date").promised(),
        entity_name: body("entity_name").promised(),
        proof_id: body("proof_id").promised(),
        download_url: body("download_url").promised(),
        create_time: body("create_time").promised(),
        updated_time: body("updated_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商商户号
        sp_mchid 0(&str),
        /// merchant operation serial number · 商户操作流水号
        out_operation_id 1(&str),
        /// WeChat Pay operation serial number · 微信支付操作流水号
        operation_id 2(&str),
        /// funding sub-merchant ID · 出资子商户号
        sub_mchid 3(&str),
        /// start date · 起始日期; as 2018-06-08
        start_date 4(&crate::Date),
        /// end date · 结束日期; as 2018-06-08
        end_date 5(&crate::Date),
        /// merchant legal entity name · 商户主体名称
        entity_name 6(&str),
        /// funding voucher application number · 出资凭证申请单单号
        proof_id 7(&str),
        /// voucher download URL · 凭证下载地址
        download_url 8(&str),
        /// voucher application creation time · 凭证申请创建时间; as 2018-06-08T10:34:56+08:00
        create_time 9(&crate::Time),
        /// voucher state update time · 凭证状态更新时间
        updated_time 10(&str),
    } }
}
