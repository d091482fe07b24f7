// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}.md

//! `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`

pub mod apply_abnormal_settle;

/// Query batch settlement information of personal collections · 个人收款-查询批量结算信息
///
/// `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012650326](https://pay.weixin.qq.com/doc/v3/partner/4012650326)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::ecommerce::settle::prepay_settle_orders::by_settle_batch_no::get::Request;
///
/// let request = Request::new("123685544886666");
/// let answer = request.send(&client).await?;
/// let out_settle_batch_no = answer.out_settle_batch_no()?;
/// # Ok(()) }
/// ```
#[doc(alias("个人收款-查询批量结算信息", "4012650326"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query batch settlement information of personal collections · 个人收款-查询批量结算信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay settlement batch ID · 微信支付结算批次单号
        pub settle_batch_no: String,
    }

    crate::model! { Request {
        settle_batch_no: path("settle_batch_no").required(),
    } }

    crate::sent::sent! { Request(settle_batch_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}",
        "个人收款-查询批量结算信息",
        "Query batch settlement information of personal collections",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query batch settlement information of personal collections · 个人收款-查询批量结算信息
    #[non_exhaustive]
    pub struct Response {
        /// merchant settlement batch number · 商户结算批次单号
        pub out_settle_batch_no: Option<String>,
        /// WeChat Pay settlement batch ID · 微信支付结算批次单号
        pub settle_batch_no: Option<String>,
        /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
        pub individual_auth_id: Option<String>,
        /// payee description · 收款方描述
        pub description: Option<String>,
        /// batch or stock state · 批次状态
        pub state: Option<String>,
        /// trade scene · 交易场景
        pub trade_scenario: Option<response::TradeScenario>,
        /// batch creation time · 批次创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// batch completion time · 批次完成时间; as 2018-06-08T10:34:56+08:00
        pub finish_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_settle_batch_no: body("out_settle_batch_no").promised(),
        settle_batch_no: body("settle_batch_no").promised(),
        individual_auth_id: body("individual_auth_id").promised(),
        description: body("description").promised(),
        state: body("state").promised(),
        trade_scenario: body("trade_scenario").promised(),
        create_time: body("create_time").promised(),
        finish_time: body("finish_time"),
    } }

    crate::promised::promised! { Response {
        /// merchant settlement batch number · 商户结算批次单号
        out_settle_batch_no 0(&str),
        /// WeChat Pay settlement batch ID · 微信支付结算批次单号
        settle_batch_no 1(&str),
        /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
        individual_auth_id 2(&str),
        /// payee description · 收款方描述
        description 3(&str),
        /// batch or stock state · 批次状态
        state 4(&str),
        /// trade scene · 交易场景
        trade_scenario 5(&response::TradeScenario),
        /// batch creation time · 批次创建时间; as 2018-06-08T10:34:56+08:00
        create_time 6(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::platsolution::ecommerce::settle::prepay_settle_orders::post::TradeScenario;
    }
}
