// Written by `cargo xtask codegen` from spec/openapi/v3/funds-to-oversea/return/return-orders.md

//! `/v3/funds-to-oversea/return/return-orders`

pub mod out_return_no;

/// Apply for an outbound fund return · 申请资金出境退回
///
/// `POST /v3/funds-to-oversea/return/return-orders`
///
/// Official pages · 官方文档:
///
/// - partner: [4013735039](https://pay.weixin.qq.com/doc/v3/partner/4013735039)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::funds_to_oversea::return_::return_orders::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_return_no: "R20250220103930",
///     sub_mchid: "123456",
///     out_order_id: "merchant_1123123",
///     transaction_id: "420000000000000010",
///     supplement_info: "5017752501201407033233368018",
///     amount: Fen(100),
/// });
/// let answer = request.send(&client).await?;
/// let return_id = answer.return_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("申请资金出境退回", "4013735039"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply for an outbound fund return · 申请资金出境退回
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant outbound return number · 商户出境退回单号
        pub out_return_no: String,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// merchant outbound number · 商户出境单号
        pub out_order_id: String,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: String,
        /// supplementary information of the return voucher · 退回凭证补充信息
        pub supplement_info: String,
        /// returned amount · 退回金额 (fen)
        pub amount: crate::Fen,
    }

    crate::model! { Request {
        out_return_no: body("out_return_no").required(),
        sub_mchid: body("sub_mchid").required(),
        out_order_id: body("out_order_id").required(),
        transaction_id: body("transaction_id").required(),
        supplement_info: body("supplement_info").required(),
        amount: body("amount").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant outbound return number · 商户出境退回单号
        out_return_no(&'a str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
        /// merchant outbound number · 商户出境单号
        out_order_id(&'a str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id(&'a str),
        /// supplementary information of the return voucher · 退回凭证补充信息
        supplement_info(&'a str),
        /// returned amount · 退回金额 (fen)
        amount(crate::Fen),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/funds-to-oversea/return/return-orders",
        "申请资金出境退回",
        "Apply for an outbound fund return",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Apply for an outbound fund return · 申请资金出境退回
    #[non_exhaustive]
    pub struct Response {
        /// merchant outbound return number · 商户出境退回单号
        pub out_return_no: Option<String>,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// WeChat outbound return ID · 微信出境退回单号
        pub return_id: Option<String>,
        /// merchant outbound number · 商户出境单号
        pub out_order_id: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// supplementary information of the return voucher · 退回凭证补充信息
        pub supplement_info: Option<String>,
        /// returned amount · 退回金额 (fen)
        pub amount: Option<crate::Fen>,
        /// outbound return state · 出境退回状态
        pub state: Option<response::State>,
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// success time · 成功时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// failure reason · 失败原因
        pub fail_reason: Option<response::FailReason>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_return_no: body("out_return_no").promised(),
        sub_mchid: body("sub_mchid").promised(),
        return_id: body("return_id").promised(),
        out_order_id: body("out_order_id").promised(),
        transaction_id: body("transaction_id").promised(),
        supplement_info: body("supplement_info"),
        amount: body("amount").promised(),
        state: body("state").promised(),
        create_time: body("create_time").promised(),
        success_time: body("success_time"),
        fail_reason: body("fail_reason"),
    } }

    crate::promised::promised! { Response {
        /// merchant outbound return number · 商户出境退回单号
        out_return_no 0(&str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid 1(&str),
        /// WeChat outbound return ID · 微信出境退回单号
        return_id 2(&str),
        /// merchant outbound number · 商户出境单号
        out_order_id 3(&str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id 4(&str),
        /// returned amount · 退回金额 (fen)
        amount 6(crate::Fen),
        /// outbound return state · 出境退回状态
        state 7(&response::State),
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        create_time 8(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// outbound return state · 出境退回状态
            pub enum State {
                Processing = "PROCESSING",
                Success = "SUCCESS",
                Failed = "FAILED",
            }
        }

        crate::open_enum! {
            /// failure reason · 失败原因
            pub enum FailReason {
                ReturnAmountNotEnough = "RETURN_AMOUNT_NOT_ENOUGH",
            }
        }
    }
}
