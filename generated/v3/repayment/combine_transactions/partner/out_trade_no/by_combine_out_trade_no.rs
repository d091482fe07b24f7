// Written by `cargo xtask codegen` from spec/openapi/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}.md

//! `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`

pub mod close;

/// Query a repayment order · 还款单查询
///
/// `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4015124483](https://pay.weixin.qq.com/doc/v3/partner/4015124483)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::repayment::combine_transactions::partner::out_trade_no::by_combine_out_trade_no::get::Request;
///
/// let request = Request::new("P20150806125346");
/// let answer = request.send(&client).await?;
/// let combine_appid = answer.combine_appid()?;
/// # Ok(()) }
/// ```
#[doc(alias("还款单查询", "4015124483"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a repayment order · 还款单查询
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// order number of the repayment order · 还款单订单号
        pub combine_out_trade_no: String,
    }

    crate::model! { Request {
        combine_out_trade_no: path("combine_out_trade_no").required(),
    } }

    crate::sent::sent! { Request(combine_out_trade_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}",
        "还款单查询",
        "Query a repayment order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a repayment order · 还款单查询
    #[non_exhaustive]
    pub struct Response {
        /// repayment partner appid · 还款服务商APPID
        pub combine_appid: Option<String>,
        /// repayment partner merchant ID · 还款服务商商户号
        pub combine_mchid: Option<String>,
        /// order number of the repayment order · 还款单订单号
        pub combine_out_trade_no: Option<String>,
        /// WeChat Pay transaction ID of the repayment order · 还款单微信支付订单号
        pub combine_transaction_id: Option<String>,
        /// repayment payer information · 还款支付者信息
        pub combine_payer_info: Option<response::CombinePayerInfo>,
        /// repayment detail list · 还款明细单信息列表
        pub sub_orders: Vec<response::SubOrders>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        combine_appid: body("combine_appid").promised(),
        combine_mchid: body("combine_mchid").promised(),
        combine_out_trade_no: body("combine_out_trade_no").promised(),
        combine_transaction_id: body("combine_transaction_id").promised(),
        combine_payer_info: body("combine_payer_info"),
        sub_orders: body("sub_orders"),
    } }

    crate::promised::promised! { Response {
        /// repayment partner appid · 还款服务商APPID
        combine_appid 0(&str),
        /// repayment partner merchant ID · 还款服务商商户号
        combine_mchid 1(&str),
        /// order number of the repayment order · 还款单订单号
        combine_out_trade_no 2(&str),
        /// WeChat Pay transaction ID of the repayment order · 还款单微信支付订单号
        combine_transaction_id 3(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// repayment payer information · 还款支付者信息
        #[non_exhaustive]
        pub struct CombinePayerInfo {
            /// user openid under the partner · 用户服务商标识
            pub openid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { CombinePayerInfo: Received {
            openid: body("openid").promised(),
        } }

        crate::promised::promised! { CombinePayerInfo {
            /// user openid under the partner · 用户服务商标识
            openid 0(&str),
        } }

        crate::open_enum! {
            /// trade type · 交易类型
            pub enum TradeType {
                Repayment = "REPAYMENT",
            }
        }

        pub use crate::states::TradeState;

        /// sub-order's amount · 子单金额信息
        #[non_exhaustive]
        pub struct Amount {
            /// quoted amount · 标价金额 (fen)
            pub total_amount: Option<crate::Fen>,
            /// quoted currency · 标价币种
            pub currency: Option<String>,
            /// cash payment amount · 现金支付金额 (fen)
            pub payer_amount: Option<crate::Fen>,
            /// cash payment currency · 现金支付币种
            pub payer_currency: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Amount: Received {
            total_amount: body("total_amount").promised(),
            currency: body("currency"),
            payer_amount: body("payer_amount").promised(),
            payer_currency: body("payer_currency"),
        } }

        crate::promised::promised! { Amount {
            /// quoted amount · 标价金额 (fen)
            total_amount 0(crate::Fen),
            /// cash payment amount · 现金支付金额 (fen)
            payer_amount 2(crate::Fen),
        } }

        /// repayment detail list · 还款明细单信息列表
        #[non_exhaustive]
        pub struct SubOrders {
            /// repayment order's initiating merchant ID · 还款单发起商户号
            pub mchid: Option<String>,
            /// sub-merchant ID · 子商户号
            pub sub_mchid: Option<String>,
            /// order number of the repayment detail · 还款明细单订单号
            pub out_trade_no: Option<String>,
            /// WeChat Pay transaction ID of the repayment detail · 还款明细单微信支付订单号
            pub transaction_id: Option<String>,
            /// trade type · 交易类型
            pub trade_type: Option<TradeType>,
            /// trade state · 交易状态
            pub trade_state: Option<TradeState>,
            /// payer's bank · 付款银行
            pub bank_type: Option<String>,
            /// attached data · 附加数据
            pub attach: Option<String>,
            /// payment completion time · 支付完成时间; as 2018-06-08T10:34:56+08:00
            pub success_time: Option<crate::Time>,
            /// sub-order's amount · 子单金额信息
            pub amount: Option<Amount>,
            origin_: crate::model::Origin,
        }

        crate::model! { SubOrders: Received {
            mchid: body("mchid").promised(),
            sub_mchid: body("sub_mchid"),
            out_trade_no: body("out_trade_no").promised(),
            transaction_id: body("transaction_id"),
            trade_type: body("trade_type"),
            trade_state: body("trade_state"),
            bank_type: body("bank_type"),
            attach: body("attach"),
            success_time: body("success_time"),
            amount: body("amount"),
        } }

        crate::promised::promised! { SubOrders {
            /// repayment order's initiating merchant ID · 还款单发起商户号
            mchid 0(&str),
            /// order number of the repayment detail · 还款明细单订单号
            out_trade_no 2(&str),
        } }
    }
}
