// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/profitsharing/after-sales-orders.md

//! `/v3/ecommerce/profitsharing/after-sales-orders`

/// Query an after-sales service profit sharing result · 查询售后服务分账结果
///
/// `GET /v3/ecommerce/profitsharing/after-sales-orders`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::profitsharing::after_sales_orders::get::Request;
///
/// let request = Request::new("");
/// let answer = request.send(&client).await?;
/// let amount = answer.amount()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::ecommerce::profitsharing::after_sales_orders::get::Request;
///
/// let request = Request::new("").transaction_id("");
/// ```
#[doc(alias("查询售后服务分账结果"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query an after-sales service profit sharing result · 查询售后服务分账结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
    }

    crate::model! { Request {
        sub_mchid: query("sub_mchid").required(),
        transaction_id: query("transaction_id"),
    } }

    crate::sent::sent! { Request(sub_mchid: into String) {
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id transaction_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/ecommerce/profitsharing/after-sales-orders",
        "查询售后服务分账结果",
        "Query an after-sales service profit sharing result",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an after-sales service profit sharing result · 查询售后服务分账结果
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// WeChat profit-sharing ID · 微信分账单号
        pub transaction_id: Option<String>,
        /// profit-sharing amount · 分账金额 (fen)
        pub amount: Option<crate::Fen>,
        /// profit sharing result · 分账结果
        pub result: Option<response::Result>,
        /// profit-sharing failure reason · 分账失败原因
        pub fail_reason: Option<response::FailReason>,
        /// profit-sharing completion time · 分账完成时间; as 2018-06-08T10:34:56+08:00
        pub finish_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        transaction_id: body("transaction_id").promised(),
        amount: body("amount").promised(),
        result: body("result").promised(),
        fail_reason: body("fail_reason"),
        finish_time: body("finish_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// second-tier merchant ID · 二级商户号
        sub_mchid 0(&str),
        /// WeChat profit-sharing ID · 微信分账单号
        transaction_id 1(&str),
        /// profit-sharing amount · 分账金额 (fen)
        amount 2(crate::Fen),
        /// profit sharing result · 分账结果
        result 3(&response::Result),
        /// profit-sharing completion time · 分账完成时间; as 2018-06-08T10:34:56+08:00
        finish_time 5(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::states::SharingResult as Result;

        crate::open_enum! {
            /// profit-sharing failure reason · 分账失败原因
            pub enum FailReason {
                AccountAbnormal = "ACCOUNT_ABNORMAL",
                NoRelation = "NO_RELATION",
                ReceiverHighRisk = "RECEIVER_HIGH_RISK",
            }
        }
    }
}

/// Request profit sharing for after-sales service · 请求售后服务分账
///
/// `POST /v3/ecommerce/profitsharing/after-sales-orders`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::ecommerce::profitsharing::after_sales_orders::post::{Request, Required, Scene, Type};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     transaction_id: "3008450740201411110007820472",
///     amount: Fen(10),
///     type_: Type::ServiceFeeIncome,
///     scene: Scene::RefundTicket,
///     refund_id: "",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("请求售后服务分账"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Request profit sharing for after-sales service · 请求售后服务分账
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: String,
        /// return amount · 回退金额 (fen)
        pub amount: crate::Fen,
        /// type · 类型
        pub type_: Type,
        /// scene · 场景
        pub scene: Scene,
        /// WeChat refund ID · 微信退款单号
        pub refund_id: String,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        transaction_id: body("transaction_id").required(),
        amount: body("amount").required(),
        type_: body("type").required(),
        scene: body("scene").required(),
        refund_id: body("refund_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id(&'a str),
        /// return amount · 回退金额 (fen)
        amount(crate::Fen),
        /// type · 类型
        type_(Type),
        /// scene · 场景
        scene(Scene),
        /// WeChat refund ID · 微信退款单号
        refund_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/profitsharing/after-sales-orders",
        "请求售后服务分账",
        "Request profit sharing for after-sales service",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// type · 类型
        pub enum Type {
            ServiceFeeIncome = "SERVICE_FEE_INCOME",
        }
    }

    crate::open_enum! {
        /// scene · 场景
        pub enum Scene {
            RefundTicket = "REFUND_TICKET",
            ChangeTicket = "CHANGE_TICKET",
            ReturnGoods = "RETURN_GOODS",
        }
    }

    /// Request profit sharing for after-sales service · 请求售后服务分账
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// profit-sharing amount · 分账金额 (fen)
        pub amount: Option<crate::Fen>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        transaction_id: body("transaction_id").promised(),
        amount: body("amount").promised(),
    } }

    crate::promised::promised! { Response {
        /// second-tier merchant ID · 二级商户号
        sub_mchid 0(&str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id 1(&str),
        /// profit-sharing amount · 分账金额 (fen)
        amount 2(crate::Fen),
    } }
}
