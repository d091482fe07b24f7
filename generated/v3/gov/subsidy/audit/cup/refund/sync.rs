// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/audit/cup/refund/sync.md

//! `/v3/gov/subsidy/audit/cup/refund/sync`

/// Synchronise refunds of non-UnionPay transactions · 同步非银联支付交易退款信息
///
/// `POST /v3/gov/subsidy/audit/cup/refund/sync`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989535](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::audit::cup::refund::sync::post::{Request, Required};
///
/// let request = Request::new(Required {
///     org_no: "",
///     mchnt_order_id: "",
///     upload_time: "".into(),
///     refund_at: "",
///     refund_dt: "",
/// });
/// let answer = request.send(&client).await?;
/// let code = answer.code()?;
/// # Ok(()) }
/// ```
#[doc(alias("同步非银联支付交易退款信息", "4013989535"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Synchronise refunds of non-UnionPay transactions · 同步非银联支付交易退款信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// branch company organisation code · 分公司机构代码
        pub org_no: String,
        /// merchant order number · 商户订单号
        pub mchnt_order_id: String,
        /// review record upload time · 审核记录上传时间; as 2018-06-08T10:34:56+08:00
        pub upload_time: crate::Time,
        /// refund amount · 退款金额
        pub refund_at: String,
        /// refund date · 退款日期
        pub refund_dt: String,
    }

    crate::model! { Request {
        org_no: body("org_no").required(),
        mchnt_order_id: body("mchnt_order_id").required(),
        upload_time: body("upload_time").required(),
        refund_at: body("refund_at").required(),
        refund_dt: body("refund_dt").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// branch company organisation code · 分公司机构代码
        org_no(&'a str),
        /// merchant order number · 商户订单号
        mchnt_order_id(&'a str),
        /// review record upload time · 审核记录上传时间; as 2018-06-08T10:34:56+08:00
        upload_time(crate::Time),
        /// refund amount · 退款金额
        refund_at(&'a str),
        /// refund date · 退款日期
        refund_dt(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/audit/cup/refund/sync",
        "同步非银联支付交易退款信息",
        "Synchronise refunds of non-UnionPay transactions",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Synchronise refunds of non-UnionPay transactions · 同步非银联支付交易退款信息
    #[non_exhaustive]
    pub struct Response {
        /// response code · 响应码
        pub code: Option<String>,
        /// response description · 响应描述
        pub msg: Option<String>,
        /// detailed response code · 详细应答码
        pub sub_code: Option<String>,
        /// detailed response code description · 详细应答码描述
        pub sub_msg: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        code: body("code").promised(),
        msg: body("msg").promised(),
        sub_code: body("sub_code"),
        sub_msg: body("sub_msg"),
    } }

    crate::promised::promised! { Response {
        /// response code · 响应码
        code 0(&str),
        /// response description · 响应描述
        msg 1(&str),
    } }
}
