// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/transactions/summary/query-day.md

//! `/v3/gov/subsidy/transactions/summary/query-day`

/// Query a single day's transaction summary · 查询单日交易汇总
///
/// `POST /v3/gov/subsidy/transactions/summary/query-day`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989543](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::transactions::summary::query_day::post::{QueryType, Request, Required};
///
/// let request = Request::new(Required {
///     qualification_region_code: 310100,
///     query_date: "2025-01-14".into(),
///     query_type: QueryType::OrderTypeTransaction,
/// });
/// let answer = request.send(&client).await?;
/// let code = answer.code()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::gov::subsidy::transactions::summary::query_day::post::{CateState, QueryType, Request, Required};
///
/// let request = Request::new(Required {
///     qualification_region_code: 310100,
///     query_date: "2025-01-14".into(),
///     query_type: QueryType::OrderTypeTransaction,
/// })
/// .appliance_id(1)
/// .cate_state(CateState::CateStateRedeem);
/// ```
#[doc(alias("查询单日交易汇总", "4013989543"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Query a single day's transaction summary · 查询单日交易汇总
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// region code of the qualification used · 使用的资格的地区编码
        pub qualification_region_code: i64,
        /// queried date · 查询的日期; as 2018-06-08
        pub query_date: crate::Date,
        /// order category queried · 查询的订单类别
        pub query_type: QueryType,
        /// consumption category ID · 消费品类ID (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`)
        pub appliance_id: Option<i64>,
        /// category state · 品类状态
        pub cate_state: Option<CateState>,
    }

    crate::model! { Request {
        qualification_region_code: body("qualification_region_code").required(),
        query_date: body("query_date").required(),
        query_type: body("query_type").required(),
        appliance_id: body("appliance_id"),
        cate_state: body("cate_state"),
    } }

    crate::sent::sent! { Request(Required) {
        /// region code of the qualification used · 使用的资格的地区编码
        qualification_region_code(i64),
        /// queried date · 查询的日期; as 2018-06-08
        query_date(crate::Date),
        /// order category queried · 查询的订单类别
        query_type(QueryType),
    } {
        /// consumption category ID · 消费品类ID (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`)
        appliance_id appliance_id_opt(i64),
        /// category state · 品类状态
        cate_state cate_state_opt(CateState),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/transactions/summary/query-day",
        "查询单日交易汇总",
        "Query a single day's transaction summary",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// order category queried · 查询的订单类别
        pub enum QueryType {
            OrderTypeTransaction = "ORDER_TYPE_TRANSACTION",
            OrderTypeApplianceRedeem = "ORDER_TYPE_APPLIANCE_REDEEM",
            OrderType3cRedeem = "ORDER_TYPE_3C_REDEEM",
            OrderTypeNQualificationRedeem = "ORDER_TYPE_N_QUALIFICATION_REDEEM",
        }
    }

    pub use crate::v3::gov::subsidy::n_qualifications::sync::post::CateState;

    /// Query a single day's transaction summary · 查询单日交易汇总
    #[non_exhaustive]
    pub struct Response {
        /// response code · 响应码
        pub code: Option<String>,
        /// response description · 响应描述
        pub message: Option<String>,
        /// total number of transactions · 交易总笔数
        pub total_trade_count: Option<i64>,
        /// total trade amount · 交易总金额
        pub total_trade_amount: Option<i64>,
        /// total subsidy amount · 补贴总金额
        pub total_subsidy_count: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        code: body("code").promised(),
        message: body("message").promised(),
        total_trade_count: body("total_trade_count").promised(),
        total_trade_amount: body("total_trade_amount").promised(),
        total_subsidy_count: body("total_subsidy_count").promised(),
    } }

    crate::promised::promised! { Response {
        /// response code · 响应码
        code 0(&str),
        /// response description · 响应描述
        message 1(&str),
        /// total number of transactions · 交易总笔数
        total_trade_count 2(i64),
        /// total trade amount · 交易总金额
        total_trade_amount 3(i64),
        /// total subsidy amount · 补贴总金额
        total_subsidy_count 4(i64),
    } }
}
