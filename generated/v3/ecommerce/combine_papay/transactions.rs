// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/combine-papay/transactions.md

//! `/v3/ecommerce/combine-papay/transactions`

pub mod by_combine_out_trade_no;

/// Pay a combined e-commerce order by entrusted deduction · 电商合单委托代扣支付
///
/// `POST /v3/ecommerce/combine-papay/transactions`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012884121)
///
/// ```
/// use wechatpay::v3::ecommerce::combine_papay::transactions::post::{Amount, Request, SettleInfo, SubOrders};
///
/// let request = Request {
///     sub_orders: Some(vec![SubOrders {
///         attach: Some("深圳分店".into()),
///         sub_appid: Some("wxd678efh567hg6787".into()),
///         settle_info: Some(SettleInfo {
///             profit_sharing: Some(true),
///             subsidy_amount: Some(10),
///             ..SettleInfo::new()
///         }),
///         sub_risk_info: Some("ip:202.106.196.115;last_oid:ox6zi6jK…".into()),
///         ..SubOrders::new(
///             "1900000109",
///             Amount::new(100, "CNY"),
///             "20150806125346",
///             "1900000109",
///             "腾讯充值中心-QQ会员充值",
///         )
///     }]),
///     risk_info: Some("ip:202.106.196.115;last_oid:ox6zi6jK…".into()),
///     ..Request::new(
///         "wxd678efh567hg6787",
///         "1900000109",
///         "P20150806125346",
///         "123124412412423431",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pay a combined e-commerce order by entrusted deduction · 电商合单委托代扣支付
    pub struct Request {
        /// combined order merchant appid · 合单商户appid
        pub combine_appid: String,
        /// combined order merchant ID · 合单商户号
        pub combine_mchid: String,
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
        combine_mchid: body("combine_mchid").required(),
        combine_out_trade_no: body("combine_out_trade_no").required(),
        contract_id: body("contract_id").required(),
        sub_orders: body("sub_orders"),
        risk_info: body("risk_info"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            combine_appid: impl Into<String>,
            combine_mchid: impl Into<String>,
            combine_out_trade_no: impl Into<String>,
            contract_id: impl Into<String>,
        ) -> Self {
            Self {
                combine_appid: combine_appid.into(),
                combine_mchid: combine_mchid.into(),
                combine_out_trade_no: combine_out_trade_no.into(),
                contract_id: contract_id.into(),
                sub_orders: None,
                risk_info: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
    pub struct Amount {
        /// quoted amount · 标价金额
        pub total_amount: i64,
        /// quoted currency · 标价币种
        pub currency: String,
    }

    crate::model! { Amount {
        total_amount: body("total_amount").required(),
        currency: body("currency").required(),
    } }

    impl Amount {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(total_amount: i64, currency: impl Into<String>) -> Self {
            Self {
                total_amount,
                currency: currency.into(),
            }
        }
    }

    /// settlement information · 结算信息
    pub struct SettleInfo {
        /// whether to designate profit sharing · 是否指定分账
        pub profit_sharing: Option<bool>,
        /// subsidy top-up amount · 补差金额
        pub subsidy_amount: Option<i64>,
    }

    crate::model! { SettleInfo: Default {
        profit_sharing: body("profit_sharing"),
        subsidy_amount: body("subsidy_amount"),
    } }

    impl SettleInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                profit_sharing: None,
                subsidy_amount: None,
            }
        }
    }

    /// sub-order information · 子单信息
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

    impl SubOrders {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            mchid: impl Into<String>,
            amount: Amount,
            out_trade_no: impl Into<String>,
            sub_mchid: impl Into<String>,
            description: impl Into<String>,
        ) -> Self {
            Self {
                mchid: mchid.into(),
                attach: None,
                amount,
                out_trade_no: out_trade_no.into(),
                sub_mchid: sub_mchid.into(),
                sub_appid: None,
                description: description.into(),
                settle_info: None,
                sub_risk_info: None,
            }
        }
    }

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
    }

    crate::model! { Response: Default {
        combine_appid: body("combine_appid"),
        combine_mchid: body("combine_mchid"),
        combine_out_trade_no: body("combine_out_trade_no"),
        sub_orders: body("sub_orders"),
        combine_payer_info: body("combine_payer_info"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// order amount · 订单金额
        #[non_exhaustive]
        pub struct Amount {
            /// quoted amount · 标价金额
            pub total_amount: Option<i64>,
            /// quoted currency · 标价币种
            pub currency: Option<String>,
            /// cash payment amount · 现金支付金额
            pub payer_amount: Option<i64>,
            /// cash payment currency · 现金支付币种
            pub payer_currency: Option<String>,
        }

        crate::model! { Amount: Default {
            total_amount: body("total_amount"),
            currency: body("currency"),
            payer_amount: body("payer_amount"),
            payer_currency: body("payer_currency"),
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
            /// payment completion time · 支付完成时间
            pub success_time: Option<String>,
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
        }

        crate::model! { SubOrders: Default {
            mchid: body("mchid"),
            trade_type: body("trade_type"),
            trade_state: body("trade_state"),
            bank_type: body("bank_type"),
            attach: body("attach"),
            success_time: body("success_time"),
            transaction_id: body("transaction_id"),
            out_trade_no: body("out_trade_no"),
            sub_mchid: body("sub_mchid"),
            sub_appid: body("sub_appid"),
            amount: body("amount"),
        } }

        /// payer · 支付者
        #[non_exhaustive]
        pub struct CombinePayerInfo {
            /// user openid · 用户标识
            pub openid: Option<String>,
        }

        crate::model! { CombinePayerInfo: Default {
            openid: body("openid"),
        } }
    }
}
