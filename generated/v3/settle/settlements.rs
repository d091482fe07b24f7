// Written by `cargo xtask codegen` from spec/openapi/v3/settle/settlements.md

//! `/v3/settle/settlements`

/// Query settlement fund details · 查询结算资金明细
///
/// `GET /v3/settle/settlements`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::settle::settlements::get::{Request, Required, SettleState};
///
/// let request = Request::new(Required {
///     settle_state: SettleState::Settled,
///     limit: 5,
///     offset: 10,
/// });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::settle::settlements::get::{Request, Required, SettleState};
///
/// let request = Request::new(Required {
///     settle_state: SettleState::Settled,
///     limit: 5,
///     offset: 10,
/// })
/// .sub_mchid("1900000101")
/// .settle_start_date("20091225")
/// .settle_end_date("20091226");
/// ```
#[deprecated(note = "replaced since 2022.09.08; use /v3/global/settle/settlements")]
#[doc(alias("查询结算资金明细"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query settlement fund details · 查询结算资金明细
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// settlement state · 结算状态
        pub settle_state: SettleState,
        /// settlement start date · 结算开始日期
        pub settle_start_date: Option<String>,
        /// settlement end date · 结算结束日期
        pub settle_end_date: Option<String>,
        /// maximum number of records · 最大记录条数
        pub limit: i64,
        /// record start position · 记录起始位置
        pub offset: i64,
    }

    crate::model! { Request {
        sub_mchid: query("sub_mchid"),
        settle_state: query("settle_state").required(),
        settle_start_date: query("settle_start_date"),
        settle_end_date: query("settle_end_date"),
        limit: query("limit").required(),
        offset: query("offset").required(),
    } }

    crate::sent::sent! { Request(Required) {
        /// settlement state · 结算状态
        settle_state(SettleState),
        /// maximum number of records · 最大记录条数
        limit(i64),
        /// record start position · 记录起始位置
        offset(i64),
    } {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// settlement start date · 结算开始日期
        settle_start_date settle_start_date_opt(into String),
        /// settlement end date · 结算结束日期
        settle_end_date settle_end_date_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://api.mch.weixin.qq.com/hk/"),
        deprecated: Some("replaced since 2022.09.08; use /v3/global/settle/settlements"),
        ..Operation::new(
            Method::Get,
            "/v3/settle/settlements",
            "查询结算资金明细",
            "Query settlement fund details",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    crate::open_enum! {
        /// settlement state · 结算状态
        pub enum SettleState {
            Settled = "SETTLED",
            Unsettle = "UNSETTLE",
        }
    }

    /// Query settlement fund details · 查询结算资金明细
    #[non_exhaustive]
    pub struct Response {
        /// settlement list · 结算信息列表
        pub data: Vec<response::Data>,
        /// total number of records · 总记录条数
        pub total_count: Option<i64>,
        /// record start position · 记录起始位置
        pub offset: Option<i64>,
        /// number of items returned this time · 本次返回条数
        pub limit: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        data: body("data"),
        total_count: body("total_count").promised(),
        offset: body("offset").promised(),
        limit: body("limit").promised(),
    } }

    crate::promised::promised! { Response {
        /// total number of records · 总记录条数
        total_count 1(i64),
        /// record start position · 记录起始位置
        offset 2(i64),
        /// number of items returned this time · 本次返回条数
        limit 3(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// amount · 金额
        #[non_exhaustive]
        pub struct Amount {
            /// settled amount · 已结算金额 (smallest unit of its currency)
            pub settled: Option<i64>,
            /// unsettled amount · 未结算金额 (smallest unit of its currency)
            pub unsettle: Option<i64>,
            /// settlement currency · 结算币种
            pub currency: Option<String>,
            /// payment amount · 支付金额 (smallest unit of its currency)
            pub pay: Option<i64>,
            /// refund amount · 退款金额 (smallest unit of its currency)
            pub refund: Option<i64>,
            /// net payment amount · 支付净额 (smallest unit of its currency)
            pub net: Option<i64>,
            /// fee amount · 手续费金额 (smallest unit of its currency)
            pub fee: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { Amount: Received {
            settled: body("settled").promised(),
            unsettle: body("unsettle").promised(),
            currency: body("currency").promised(),
            pay: body("pay").promised(),
            refund: body("refund").promised(),
            net: body("net").promised(),
            fee: body("fee").promised(),
        } }

        crate::promised::promised! { Amount {
            /// settled amount · 已结算金额 (smallest unit of its currency)
            settled 0(i64),
            /// unsettled amount · 未结算金额 (smallest unit of its currency)
            unsettle 1(i64),
            /// settlement currency · 结算币种
            currency 2(&str),
            /// payment amount · 支付金额 (smallest unit of its currency)
            pay 3(i64),
            /// refund amount · 退款金额 (smallest unit of its currency)
            refund 4(i64),
            /// net payment amount · 支付净额 (smallest unit of its currency)
            net 5(i64),
            /// fee amount · 手续费金额 (smallest unit of its currency)
            fee 6(i64),
        } }

        crate::open_enum! {
            /// wallet region · 钱包主体
            pub enum WalletRegion {
                ChinaMainland = "CHINA_MAINLAND",
                ChinaHongkong = "CHINA_HONGKONG",
            }
        }

        /// settlement list · 结算信息列表
        #[non_exhaustive]
        pub struct Data {
            /// payment batch number · 付款批次号
            pub batch_id: Option<String>,
            /// settlement date · 结算日期
            pub settlement_date: Option<String>,
            /// transaction start date · 交易开始日期
            pub trade_start_date: Option<String>,
            /// trade end date · 交易结束日期
            pub trade_end_date: Option<String>,
            /// amount · 金额
            pub amount: Option<Amount>,
            /// wallet region · 钱包主体
            pub wallet_region: Option<WalletRegion>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            batch_id: body("batch_id").promised(),
            settlement_date: body("settlement_date").promised(),
            trade_start_date: body("trade_start_date").promised(),
            trade_end_date: body("trade_end_date").promised(),
            amount: body("amount").promised(),
            wallet_region: body("wallet_region"),
        } }

        crate::promised::promised! { Data {
            /// payment batch number · 付款批次号
            batch_id 0(&str),
            /// settlement date · 结算日期
            settlement_date 1(&str),
            /// transaction start date · 交易开始日期
            trade_start_date 2(&str),
            /// trade end date · 交易结束日期
            trade_end_date 3(&str),
            /// amount · 金额
            amount 4(&Amount),
        } }
    }
}
