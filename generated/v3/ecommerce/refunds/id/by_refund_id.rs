// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/refunds/id/{refund_id}.md

//! `/v3/ecommerce/refunds/id/{refund_id}`

/// Query a refund by WeChat Pay refund ID · 通过微信支付退款单号查询退款
///
/// `GET /v3/ecommerce/refunds/id/{refund_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012650253](https://pay.weixin.qq.com/doc/v3/partner/4012650253), [4012476908](https://pay.weixin.qq.com/doc/v3/partner/4012476908), [4015252439](https://pay.weixin.qq.com/doc/v3/partner/4015252439)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 403 | `REQUEST_BLOCKED` | The request was stopped by a rule of WeChat Pay's. |
/// | 404 | `RESOURCE_NOT_EXISTS` | There is no such thing. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::refunds::id::by_refund_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     refund_id: "50000000382019052709732678859",
///     sub_mchid: "1900000109",
/// });
/// let answer = request.send(&client).await?;
/// let out_refund_no = answer.out_refund_no()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::ecommerce::refunds::id::by_refund_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     refund_id: "50000000382019052709732678859",
///     sub_mchid: "1900000109",
/// })
/// .individual_auth_id("1900000109");
/// ```
#[doc(alias("通过微信支付退款单号查询退款", "4012650253", "4012476908", "4015252439"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a refund by WeChat Pay refund ID · 通过微信支付退款单号查询退款
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat refund ID · 微信退款单号; up to 32 characters
        pub refund_id: String,
        /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
        pub individual_auth_id: Option<String>,
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        pub sub_mchid: String,
    }

    crate::model! { Request {
        refund_id: path("refund_id").required(),
        individual_auth_id: query("individual_auth_id"),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat refund ID · 微信退款单号; up to 32 characters
        refund_id(&'a str),
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        sub_mchid(&'a str),
    } {
        /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
        individual_auth_id individual_auth_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/ecommerce/refunds/id/{refund_id}",
        "通过微信支付退款单号查询退款",
        "Query a refund by WeChat Pay refund ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a refund by WeChat Pay refund ID · 通过微信支付退款单号查询退款
    #[non_exhaustive]
    pub struct Response {
        /// WeChat refund ID · 微信退款单号; up to 32 characters
        pub refund_id: Option<String>,
        /// merchant refund number · 商户退款单号; up to 64 characters
        pub out_refund_no: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号; up to 32 characters
        pub out_trade_no: Option<String>,
        /// refund channel · 退款渠道
        pub channel: Option<response::Channel>,
        /// account credited by the refund · 退款入账账户; up to 64 characters
        pub user_received_account: Option<String>,
        /// refund success time · 退款成功时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// refund creation time · 退款创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// refund state · 退款状态
        pub status: Option<response::Status>,
        /// refund amount · 退款金额信息
        pub amount: Option<response::Amount>,
        /// marketing details · 营销详情
        pub promotion_detail: Vec<response::PromotionDetail>,
        /// merchant funding the refund · 退款出资商户
        pub refund_account: Option<response::RefundAccount>,
        /// fund account · 资金账户
        pub funds_account: Option<response::FundsAccount>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        refund_id: body("refund_id").promised(),
        out_refund_no: body("out_refund_no").promised(),
        transaction_id: body("transaction_id").promised(),
        out_trade_no: body("out_trade_no").promised(),
        channel: body("channel"),
        user_received_account: body("user_received_account"),
        success_time: body("success_time"),
        create_time: body("create_time").promised(),
        status: body("status").promised(),
        amount: body("amount").promised(),
        promotion_detail: body("promotion_detail"),
        refund_account: body("refund_account"),
        funds_account: body("funds_account"),
    } }

    crate::promised::promised! { Response {
        /// WeChat refund ID · 微信退款单号; up to 32 characters
        refund_id 0(&str),
        /// merchant refund number · 商户退款单号; up to 64 characters
        out_refund_no 1(&str),
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        transaction_id 2(&str),
        /// merchant order number · 商户订单号; up to 32 characters
        out_trade_no 3(&str),
        /// refund creation time · 退款创建时间; as 2018-06-08T10:34:56+08:00
        create_time 7(&crate::Time),
        /// refund state · 退款状态
        status 8(&response::Status),
        /// refund amount · 退款金额信息
        amount 9(&response::Amount),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::ecommerce::refunds::by_refund_id::apply_abnormal_refund::post::response::Channel;

        pub use crate::states::RefundStatus as Status;

        pub use crate::v3::ecommerce::refunds::apply::post::Account;

        pub use crate::v3::ecommerce::refunds::apply::post::response::From;

        /// refund amount · 退款金额信息
        #[non_exhaustive]
        pub struct Amount {
            /// refund amount · 退款金额 (fen)
            pub refund: Option<crate::Fen>,
            /// refund funding accounts and amounts · 退款出资账户及金额
            pub from: Vec<From>,
            /// user refund amount · 用户退款金额 (fen)
            pub payer_refund: Option<crate::Fen>,
            /// discount refund amount · 优惠退款金额 (fen)
            pub discount_refund: Option<crate::Fen>,
            /// refund currency · 退款币种; up to 16 characters
            pub currency: Option<String>,
            /// advanced amount · 垫付金额 (fen)
            pub advance: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { Amount: Received {
            refund: body("refund").promised(),
            from: body("from"),
            payer_refund: body("payer_refund").promised(),
            discount_refund: body("discount_refund"),
            currency: body("currency"),
            advance: body("advance"),
        } }

        crate::promised::promised! { Amount {
            /// refund amount · 退款金额 (fen)
            refund 0(crate::Fen),
            /// user refund amount · 用户退款金额 (fen)
            payer_refund 2(crate::Fen),
        } }

        pub use crate::v3::ecommerce::refunds::apply::post::response::Scope;

        pub use crate::v3::ecommerce::refunds::apply::post::response::Type;

        /// marketing details · 营销详情
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// coupon ID · 券ID; up to 32 characters
            pub promotion_id: Option<String>,
            /// discount scope · 优惠范围
            pub scope: Option<Scope>,
            /// discount type · 优惠类型
            pub type_: Option<Type>,
            /// coupon face value · 优惠券面额 (fen)
            pub amount: Option<crate::Fen>,
            /// discount refund amount · 优惠退款金额 (fen)
            pub refund_amount: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { PromotionDetail: Received {
            promotion_id: body("promotion_id").promised(),
            scope: body("scope").promised(),
            type_: body("type").promised(),
            amount: body("amount").promised(),
            refund_amount: body("refund_amount").promised(),
        } }

        crate::promised::promised! { PromotionDetail {
            /// coupon ID · 券ID; up to 32 characters
            promotion_id 0(&str),
            /// discount scope · 优惠范围
            scope 1(&Scope),
            /// discount type · 优惠类型
            type_ 2(&Type),
            /// coupon face value · 优惠券面额 (fen)
            amount 3(crate::Fen),
            /// discount refund amount · 优惠退款金额 (fen)
            refund_amount 4(crate::Fen),
        } }

        pub use crate::v3::ecommerce::refunds::apply::post::RefundAccount;

        pub use crate::v3::ecommerce::refunds::by_refund_id::apply_abnormal_refund::post::response::FundsAccount;
    }
}
