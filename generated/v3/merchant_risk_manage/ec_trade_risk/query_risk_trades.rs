// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades.md

//! `/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`

/// Query risk orders · 查询风险订单
///
/// `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
///
/// Official pages · 官方文档:
///
/// - merchant: [4013894247](https://pay.weixin.qq.com/doc/v3/merchant/4013894247)
/// - partner: [4013894221](https://pay.weixin.qq.com/doc/v3/partner/4013894221)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_risk_manage::ec_trade_risk::query_risk_trades::post::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::merchant_risk_manage::ec_trade_risk::query_risk_trades::post::Request;
///
/// let request = Request::new()
///     .sp_mchid("1900000109")
///     .sub_mchid("1900009231")
///     .mchid("1900009231")
///     .start_time("2025-05-20T13:29:35+08:00")
///     .end_time("2025-05-20T13:29:35+08:00")
///     .page_index(1)
///     .page_size(10);
/// ```
#[doc(alias("查询风险订单", "4013894247", "4013894221"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Query risk orders · 查询风险订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        pub start_time: Option<crate::Time>,
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        pub end_time: Option<crate::Time>,
        /// queried page number · 查询页码
        pub page_index: Option<i64>,
        /// query page size · 查询页大小
        pub page_size: Option<i64>,
    }

    crate::model! { Request: Default {
        sp_mchid: body("sp_mchid"),
        sub_mchid: body("sub_mchid"),
        mchid: body("mchid"),
        start_time: body("start_time"),
        end_time: body("end_time"),
        page_index: body("page_index"),
        page_size: body("page_size"),
    } }

    crate::sent::sent! { Request {
        /// partner merchant ID · 服务商商户号
        sp_mchid sp_mchid_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// merchant ID · 商户号
        mchid mchid_opt(into String),
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        start_time start_time_opt(into crate::Time),
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        end_time end_time_opt(into crate::Time),
        /// queried page number · 查询页码
        page_index page_index_opt(i64),
        /// query page size · 查询页大小
        page_size page_size_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades",
        "查询风险订单",
        "Query risk orders",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Query risk orders · 查询风险订单
    #[non_exhaustive]
    pub struct Response {
        /// total number of risky orders · 总风险订单数
        pub total_num: Option<i64>,
        /// risk order list · 风险订单列表
        pub risk_trade_list: Vec<response::RiskTradeList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_num: body("total_num"),
        risk_trade_list: body("risk_trade_list"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// risk order list · 风险订单列表
        #[non_exhaustive]
        pub struct RiskTradeList {
            /// merchant ID · 商户号
            pub mchid: Option<String>,
            /// merchant order number · 商户订单号
            pub out_trade_no: Option<String>,
            /// risk type · 风险类型 (`1`, `2`, `3`, `4`)
            pub risk_type: Option<i64>,
            /// risk level · 风险等级 (`1`, `2`, `3`)
            pub risk_level: Option<i64>,
            /// complaint state · 投诉单状态
            pub risk_discove_time: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { RiskTradeList: Received {
            mchid: body("mchid"),
            out_trade_no: body("out_trade_no"),
            risk_type: body("risk_type"),
            risk_level: body("risk_level"),
            risk_discove_time: body("risk_discove_time"),
        } }
    }
}
