// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}.md

//! `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`

pub mod reverse;

/// Query an e-commerce combined entrusted deduction order · 电商合单委托代扣查询订单
///
/// `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012884130](https://pay.weixin.qq.com/doc/v3/partner/4012884130)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::combine_papay::transactions::by_combine_out_trade_no::get::Request;
///
/// let request = Request::new("P20150806125346");
/// let answer = request.send(&client).await?;
/// let combine_appid = answer.combine_appid()?;
/// # Ok(()) }
/// ```
#[doc(alias("电商合单委托代扣查询订单", "4012884130"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an e-commerce combined entrusted deduction order · 电商合单委托代扣查询订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant order number of the combined order · 合单商户订单号
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
        "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}",
        "电商合单委托代扣查询订单",
        "Query an e-commerce combined entrusted deduction order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an e-commerce combined entrusted deduction order · 电商合单委托代扣查询订单
    #[non_exhaustive]
    pub struct Response {
        /// combined order merchant appid · 合单商户APPID
        pub combine_appid: Option<String>,
        /// combined order merchant ID · 合单商户号
        pub combine_mchid: Option<String>,
        /// merchant order number of the combined order · 合单商户订单号
        pub combine_out_trade_no: Option<String>,
        /// sub-order information · 子单信息
        pub sub_orders: Vec<response::SubOrders>,
        /// payer · 支付者
        pub combine_payer_info: Option<response::CombinePayerInfo>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        combine_appid: body("combine_appid").promised(),
        combine_mchid: body("combine_mchid").promised(),
        combine_out_trade_no: body("combine_out_trade_no").promised(),
        sub_orders: body("sub_orders"),
        combine_payer_info: body("combine_payer_info"),
    } }

    crate::promised::promised! { Response {
        /// combined order merchant appid · 合单商户APPID
        combine_appid 0(&str),
        /// combined order merchant ID · 合单商户号
        combine_mchid 1(&str),
        /// merchant order number of the combined order · 合单商户订单号
        combine_out_trade_no 2(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// order amount · 订单金额
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
            currency: body("currency").promised(),
            payer_amount: body("payer_amount"),
            payer_currency: body("payer_currency"),
        } }

        crate::promised::promised! { Amount {
            /// quoted amount · 标价金额 (fen)
            total_amount 0(crate::Fen),
            /// quoted currency · 标价币种
            currency 1(&str),
        } }

        /// sub-order information · 子单信息
        #[non_exhaustive]
        pub struct SubOrders {
            /// sub-order merchant ID · 子单商户号
            pub mchid: Option<String>,
            /// trade type · 交易类型
            pub trade_type: Option<String>,
            /// trade state · 交易状态
            pub trade_state: Option<String>,
            /// payer's bank · 付款银行
            pub bank_type: Option<String>,
            /// attached data · 附加数据
            pub attach: Option<String>,
            /// payment completion time · 支付完成时间; as 2018-06-08T10:34:56+08:00
            pub success_time: Option<crate::Time>,
            /// WeChat Pay transaction ID of the sub-order · 子单微信订单号
            pub transaction_id: Option<String>,
            /// merchant order number of the sub-order · 子单商户订单号
            pub out_trade_no: Option<String>,
            /// second-tier merchant ID · 二级商户号
            pub sub_mchid: Option<String>,
            /// second-tier merchant appid · 二级商户appid
            pub sub_appid: Option<String>,
            /// order amount · 订单金额
            pub amount: Option<Amount>,
            origin_: crate::model::Origin,
        }

        crate::model! { SubOrders: Received {
            mchid: body("mchid").promised(),
            trade_type: body("trade_type").promised(),
            trade_state: body("trade_state").promised(),
            bank_type: body("bank_type"),
            attach: body("attach"),
            success_time: body("success_time"),
            transaction_id: body("transaction_id").promised(),
            out_trade_no: body("out_trade_no").promised(),
            sub_mchid: body("sub_mchid").promised(),
            sub_appid: body("sub_appid"),
            amount: body("amount"),
        } }

        crate::promised::promised! { SubOrders {
            /// sub-order merchant ID · 子单商户号
            mchid 0(&str),
            /// trade type · 交易类型
            trade_type 1(&str),
            /// trade state · 交易状态
            trade_state 2(&str),
            /// WeChat Pay transaction ID of the sub-order · 子单微信订单号
            transaction_id 6(&str),
            /// merchant order number of the sub-order · 子单商户订单号
            out_trade_no 7(&str),
            /// second-tier merchant ID · 二级商户号
            sub_mchid 8(&str),
        } }

        /// payer · 支付者
        #[non_exhaustive]
        pub struct CombinePayerInfo {
            /// user openid · 用户标识
            pub openid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { CombinePayerInfo: Received {
            openid: body("openid").promised(),
        } }

        crate::promised::promised! { CombinePayerInfo {
            /// user openid · 用户标识
            openid 0(&str),
        } }
    }
}
