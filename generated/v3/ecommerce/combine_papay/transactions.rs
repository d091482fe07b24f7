// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/combine-papay/transactions.md

//! `/v3/ecommerce/combine-papay/transactions`

pub mod by_combine_out_trade_no;

/// Pay a combined e-commerce order by entrusted deduction · 电商合单委托代扣支付
///
/// `POST /v3/ecommerce/combine-papay/transactions`
///
/// Official pages · 官方文档:
///
/// - partner: [4012884121](https://pay.weixin.qq.com/doc/v3/partner/4012884121)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::combine_papay::transactions::post::{Request, Required};
///
/// let request = Request::new(Required {
///     combine_appid: "wxd678efh567hg6787",
///     combine_out_trade_no: "P20150806125346",
///     contract_id: "123124412412423431",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::ecommerce::combine_papay::transactions::post::{Amount, AmountRequired, Request, Required, SettleInfo, SubOrders, SubOrdersRequired};
///
/// let request = Request::new(Required {
///     combine_appid: "wxd678efh567hg6787",
///     combine_out_trade_no: "P20150806125346",
///     contract_id: "123124412412423431",
/// })
/// .combine_mchid("1900000109")
/// .sub_orders([SubOrders::new(SubOrdersRequired {
///     mchid: "1900000109",
///     amount: Amount::new(AmountRequired { total_amount: Fen(100), currency: "CNY" }),
///     out_trade_no: "20150806125346",
///     sub_mchid: "1900000109",
///     description: "腾讯充值中心-QQ会员充值",
/// })
/// .attach("深圳分店")
/// .sub_appid("wxd678efh567hg6787")
/// .settle_info(SettleInfo::new().profit_sharing(true).subsidy_amount(10))
/// .sub_risk_info("ip:202.106.196.115;last_oid:ox6zi6jK…")])
/// .risk_info("ip:202.106.196.115;last_oid:ox6zi6jK…");
/// ```
#[doc(alias("电商合单委托代扣支付", "4012884121"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pay a combined e-commerce order by entrusted deduction · 电商合单委托代扣支付
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// combined order merchant appid · 合单商户appid
        pub combine_appid: String,
        /// combined order merchant ID · 合单商户号; the client's where it is not set
        pub combine_mchid: Option<String>,
        /// merchant order number of the combined order · 合单商户订单号
        pub combine_out_trade_no: String,
        /// entrusted deduction contract ID · 委托代扣协议ID
        pub contract_id: String,
        /// sub-order information · 子单信息
        pub sub_orders: Option<Vec<SubOrders>>,
        /// risk control information · 风控信息
        pub risk_info: Option<String>,
    }

    crate::model! { Request {
        combine_appid: body("combine_appid").required(),
        combine_mchid: body("combine_mchid").required().own(),
        combine_out_trade_no: body("combine_out_trade_no").required(),
        contract_id: body("contract_id").required(),
        sub_orders: body("sub_orders"),
        risk_info: body("risk_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// combined order merchant appid · 合单商户appid
        combine_appid(&'a str),
        /// merchant order number of the combined order · 合单商户订单号
        combine_out_trade_no(&'a str),
        /// entrusted deduction contract ID · 委托代扣协议ID
        contract_id(&'a str),
    } {
        /// combined order merchant ID · 合单商户号; the client's where it is not set
        combine_mchid combine_mchid_opt(into String),
        /// sub-order information · 子单信息
        sub_orders sub_orders_opt([SubOrders]),
        /// risk control information · 风控信息
        risk_info risk_info_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/combine-papay/transactions",
        "电商合单委托代扣支付",
        "Pay a combined e-commerce order by entrusted deduction",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// order amount · 订单金额
    #[must_use]
    #[non_exhaustive]
    pub struct Amount {
        /// quoted amount · 标价金额 (fen)
        pub total_amount: crate::Fen,
        /// quoted currency · 标价币种
        pub currency: String,
    }

    crate::model! { Amount {
        total_amount: body("total_amount").required(),
        currency: body("currency").required(),
    } }

    crate::sent::sent! { Amount(AmountRequired<'a>) {
        /// quoted amount · 标价金额 (fen)
        total_amount(crate::Fen),
        /// quoted currency · 标价币种
        currency(&'a str),
    } {
    } }

    /// settlement information · 结算信息
    #[must_use]
    #[non_exhaustive]
    pub struct SettleInfo {
        /// whether to designate profit sharing · 是否指定分账
        pub profit_sharing: Option<bool>,
        /// subsidy top-up amount · 补差金额 (fen)
        pub subsidy_amount: Option<crate::Fen>,
    }

    crate::model! { SettleInfo: Default {
        profit_sharing: body("profit_sharing"),
        subsidy_amount: body("subsidy_amount"),
    } }

    crate::sent::sent! { SettleInfo {
        /// whether to designate profit sharing · 是否指定分账
        profit_sharing profit_sharing_opt(bool),
        /// subsidy top-up amount · 补差金额 (fen)
        subsidy_amount subsidy_amount_opt(into crate::Fen),
    } }

    /// sub-order information · 子单信息
    #[must_use]
    #[non_exhaustive]
    pub struct SubOrders {
        /// sub-order merchant ID · 子单商户号
        pub mchid: String,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// order amount · 订单金额
        pub amount: Amount,
        /// merchant order number of the sub-order · 子单商户订单号
        pub out_trade_no: String,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// second-tier merchant appid · 二级商户appid
        pub sub_appid: Option<String>,
        /// goods description · 商品描述
        pub description: String,
        /// settlement information · 结算信息
        pub settle_info: Option<SettleInfo>,
        /// sub-order's risk control information · 子单风控信息
        pub sub_risk_info: Option<String>,
    }

    crate::model! { SubOrders {
        mchid: body("mchid").required(),
        attach: body("attach"),
        amount: body("amount").required(),
        out_trade_no: body("out_trade_no").required(),
        sub_mchid: body("sub_mchid").required(),
        sub_appid: body("sub_appid"),
        description: body("description").required(),
        settle_info: body("settle_info"),
        sub_risk_info: body("sub_risk_info"),
    } }

    crate::sent::sent! { SubOrders(SubOrdersRequired<'a>) {
        /// sub-order merchant ID · 子单商户号
        mchid(&'a str),
        /// order amount · 订单金额
        amount(Amount),
        /// merchant order number of the sub-order · 子单商户订单号
        out_trade_no(&'a str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
        /// goods description · 商品描述
        description(&'a str),
    } {
        /// attached data · 附加数据
        attach attach_opt(into String),
        /// second-tier merchant appid · 二级商户appid
        sub_appid sub_appid_opt(into String),
        /// settlement information · 结算信息
        settle_info settle_info_opt(SettleInfo),
        /// sub-order's risk control information · 子单风控信息
        sub_risk_info sub_risk_info_opt(into String),
    } }

    /// Pay a combined e-commerce order by entrusted deduction · 电商合单委托代扣支付
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
