// Written by `cargo xtask codegen` from spec/openapi/v3/offlineface/transactions/out-trade-no/{out_trade_no}.md

//! `/v3/offlineface/transactions/out-trade-no/{out_trade_no}`

/// Query an order · 查单接口
///
/// `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::offlineface::transactions::out_trade_no::by_out_trade_no::get::{BusinessProductId, Request, Required};
///
/// let request = Request::new(Required {
///     out_trade_no: "1217752501201407033233368018",
///     sub_mchid: "3233122121",
///     business_product_id: BusinessProductId::V2,
/// });
/// let answer = request.send(&client).await?;
/// let sp_appid = answer.sp_appid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::offlineface::transactions::out_trade_no::by_out_trade_no::get::{BusinessProductId, Request, Required};
///
/// let request = Request::new(Required {
///     out_trade_no: "1217752501201407033233368018",
///     sub_mchid: "3233122121",
///     business_product_id: BusinessProductId::V2,
/// })
/// .sp_mchid("198798777");
/// ```
#[doc(alias("查单接口"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query an order · 查单接口
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// sub-merchant's merchant ID · 子商户商户号
        pub sub_mchid: String,
        /// platform product ID · 平台产品ID
        pub business_product_id: BusinessProductId,
    }

    crate::model! { Request {
        out_trade_no: path("out_trade_no").required(),
        sp_mchid: query("sp_mchid").required().own(),
        sub_mchid: query("sub_mchid").required(),
        business_product_id: query("business_product_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// sub-merchant's merchant ID · 子商户商户号
        sub_mchid(&'a str),
        /// platform product ID · 平台产品ID
        business_product_id(BusinessProductId),
    } {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/offlineface/transactions/out-trade-no/{out_trade_no}",
        "查单接口",
        "Query an order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// platform product ID · 平台产品ID
        pub enum BusinessProductId {
            V2 = "2",
            V11 = "11",
        }
    }

    /// Query an order · 查单接口
    #[non_exhaustive]
    pub struct Response {
        /// partner official account appid · 服务商公众号appid
        pub sp_appid: Option<String>,
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// sub-merchant official account appid · 子商户公众号appid
        pub sub_appid: Option<String>,
        /// sub-merchant's merchant ID · 子商户商户号
        pub sub_mchid: Option<String>,
        /// paying user information · 支付用户信息
        pub payer: Option<response::Payer>,
        /// amount · 金额信息
        pub amount: Option<response::Amount>,
        /// discount information · 优惠信息
        pub promotion_detail: Vec<serde_json::Value>,
        /// payment scene information · 支付场景信息
        pub scene_info: Option<response::SceneInfo>,
        /// payer's bank · 付款银行
        pub bank_type: Option<String>,
        /// trade type · 交易类型
        pub trade_type: Option<response::TradeType>,
        /// trade state · 交易状态
        pub trade_state: Option<String>,
        /// trade description · 交易描述
        pub trade_state_description: Option<String>,
        /// debt state · 欠款状态
        pub debt_state: Option<String>,
        /// goods information · 商品信息
        pub description: Option<String>,
        /// merchant's attached information · 商户附加信息
        pub attach: Option<String>,
        /// payment time · 支付成功时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// WeChat Pay transaction ID of the repayment · 还款微信订单号
        pub repayment_transaction_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// error category · 错误分类
        pub error_type: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_appid: body("sp_appid").promised(),
        sp_mchid: body("sp_mchid").promised(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid").promised(),
        payer: body("payer"),
        amount: body("amount"),
        promotion_detail: body("promotion_detail"),
        scene_info: body("scene_info"),
        bank_type: body("bank_type"),
        trade_type: body("trade_type"),
        trade_state: body("trade_state").promised(),
        trade_state_description: body("trade_state_description"),
        debt_state: body("debt_state"),
        description: body("description"),
        attach: body("attach"),
        success_time: body("success_time"),
        transaction_id: body("transaction_id"),
        repayment_transaction_id: body("repayment_transaction_id"),
        out_trade_no: body("out_trade_no"),
        error_type: body("error_type"),
    } }

    crate::promised::promised! { Response {
        /// partner official account appid · 服务商公众号appid
        sp_appid 0(&str),
        /// partner merchant ID · 服务商商户号
        sp_mchid 1(&str),
        /// sub-merchant's merchant ID · 子商户商户号
        sub_mchid 3(&str),
        /// trade state · 交易状态
        trade_state 10(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::offlineface::transactions::post::response::Payer;

        pub use crate::v3::offlineface::transactions::post::Currency;

        pub use crate::v3::offlineface::transactions::post::response::Amount;

        pub use crate::v3::offlineface::transactions::post::response::SceneInfo;

        pub use crate::v3::offlineface::transactions::post::response::TradeType;
    }
}
