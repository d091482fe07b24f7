// Written by `cargo xtask codegen` from spec/openapi/v3/qrcode/transactions/out-trade-no/{out_trade_no}.md

//! `/v3/qrcode/transactions/out-trade-no/{out_trade_no}`

/// Query an order · 查询订单
///
/// `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}`
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::qrcode::transactions::out_trade_no::by_out_trade_no::get::Request;
///
/// let request = Request::new("20150806125346");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::qrcode::transactions::out_trade_no::by_out_trade_no::get::Request;
///
/// let request = Request::new("20150806125346").sub_mchid("1900000109");
/// ```
#[doc(alias("查询订单"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query an order · 查询订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant's internal order number · 商户系统内部订单号
        pub out_trade_no: String,
        /// sub-merchant ID assigned by WeChat Pay · 微信支付分配的子商户号
        pub sub_mchid: Option<String>,
    }

    crate::model! { Request {
        out_trade_no: path("out_trade_no").required(),
        sub_mchid: query("sub_mchid"),
    } }

    crate::sent::sent! { Request(out_trade_no: into String) {
        /// sub-merchant ID assigned by WeChat Pay · 微信支付分配的子商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/qrcode/transactions/out-trade-no/{out_trade_no}",
        "查询订单",
        "Query an order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an order · 查询订单
    #[non_exhaustive]
    pub struct Response {
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// merchant ID · 商户号
        pub sp_mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// service description · 服务描述
        pub description: Option<String>,
        /// order creation time · 订单创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// trade state · 交易状态
        pub trade_state: Option<response::TradeState>,
        /// trade state description · 交易状态描述
        pub trade_state_description: Option<String>,
        /// payment completion time · 支付完成时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// payer's bank · 付款银行
        pub bank_type: Option<String>,
        /// user's repayment state · 用户还款状态
        pub user_repay_state: Option<response::UserRepayState>,
        /// WeChat Pay transaction ID of the repayment · 还款微信支付订单号
        pub repay_transaction_id: Option<String>,
        /// repayment time of the advance · 垫资还款时间
        pub repay_time: Option<String>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// deduction contract ID · 代扣签约ID
        pub contract_id: Option<String>,
        /// trade scene · 交易场景
        pub trade_scene: Option<response::TradeScene>,
        /// bus scene information · 公交场景信息
        pub bus_info: Option<response::BusInfo>,
        /// metro scene information · 地铁场景信息
        pub metro_info: Option<response::MetroInfo>,
        /// order amount · 订单金额信息
        pub amount: Option<response::Amount>,
        /// discount information · 优惠信息
        pub promotion_detail: Vec<response::PromotionDetail>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        appid: body("appid"),
        sub_appid: body("sub_appid"),
        sp_mchid: body("sp_mchid"),
        sub_mchid: body("sub_mchid"),
        description: body("description"),
        create_time: body("create_time"),
        out_trade_no: body("out_trade_no"),
        transaction_id: body("transaction_id"),
        trade_state: body("trade_state"),
        trade_state_description: body("trade_state_description"),
        success_time: body("success_time"),
        bank_type: body("bank_type"),
        user_repay_state: body("user_repay_state"),
        repay_transaction_id: body("repay_transaction_id"),
        repay_time: body("repay_time"),
        attach: body("attach"),
        contract_id: body("contract_id"),
        trade_scene: body("trade_scene"),
        bus_info: body("bus_info"),
        metro_info: body("metro_info"),
        amount: body("amount"),
        promotion_detail: body("promotion_detail"),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::states::TradeState;

        pub use crate::v3::qrcode::transactions::post::response::UserRepayState;

        pub use crate::v3::qrcode::transactions::post::TradeScene;

        pub use crate::v3::qrcode::transactions::post::response::BusInfo;

        pub use crate::v3::qrcode::transactions::post::response::MetroInfo;

        pub use crate::v3::qrcode::transactions::post::response::Amount;

        pub use crate::v3::qrcode::transactions::post::response::Scope;

        pub use crate::v3::qrcode::transactions::post::response::Type;

        pub use crate::v3::qrcode::transactions::post::response::PromotionDetail;
    }
}
