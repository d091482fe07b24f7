// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/favor/stocks/{stock_id}.md

//! `/v3/marketing/favor/stocks/{stock_id}`

pub mod items;
pub mod merchants;
pub mod modify_goods_id;
pub mod pause;
pub mod refund_flow;
pub mod refund_flow_by_day;
pub mod restart;
pub mod start;
pub mod stop;
pub mod use_flow;
pub mod use_flow_by_day;

/// Query a stock's details · 查询批次详情
///
/// `GET /v3/marketing/favor/stocks/{stock_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012460564](https://pay.weixin.qq.com/doc/v3/merchant/4012460564)
/// - partner: [4012460606](https://pay.weixin.qq.com/doc/v3/partner/4012460606)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `APPID_MCHID_NOT_MATCH` | The app is not bound to the merchant. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NOT_ENOUGH` | The balance is too low. |
/// | 403 | `REQUEST_BLOCKED` | The request was stopped by a rule of WeChat Pay's. |
/// | 403 | `USER_ACCOUNT_ABNORMAL` | The user's account was closed or is restricted. |
/// | 404 | `RESOURCE_NOT_EXISTS` | There is no such thing. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::favor::stocks::by_stock_id::get::{Request, Required};
///
/// let request = Request::new(Required { stock_id: "", stock_creator_mchid: "" });
/// let answer = request.send(&client).await?;
/// let stock_name = answer.stock_name()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询批次详情", "4012460564", "4012460606"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a stock's details · 查询批次详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// coupon stock ID · 批次号; up to 20 characters
        pub stock_id: String,
        /// merchant ID creating the stock · 创建批次的商户号; up to 20 characters
        pub stock_creator_mchid: String,
    }

    crate::model! { Request {
        stock_id: path("stock_id").required(),
        stock_creator_mchid: query("stock_creator_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// coupon stock ID · 批次号; up to 20 characters
        stock_id(&'a str),
        /// merchant ID creating the stock · 创建批次的商户号; up to 20 characters
        stock_creator_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/favor/stocks/{stock_id}",
        "查询批次详情",
        "Query a stock's details",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a stock's details · 查询批次详情
    #[non_exhaustive]
    pub struct Response {
        /// batch name · 批次名称
        pub stock_name: Option<String>,
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        pub available_begin_time: Option<crate::Time>,
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        pub available_end_time: Option<crate::Time>,
        /// issuing rules · 发放规则
        pub stock_use_rule: Option<response::StockUseRule>,
        /// whether there is no fund flow · 是否无资金流
        pub no_cash: Option<bool>,
        /// stock type · 批次类型
        pub stock_type: Option<response::StockType>,
        /// coupon stock ID · 批次号
        pub stock_id: Option<String>,
        /// merchant ID creating the stock · 创建批次的商户号
        pub stock_creator_mchid: Option<String>,
        /// batch or stock state · 批次状态
        pub status: Option<response::Status>,
        /// usage instructions · 使用说明
        pub description: Option<String>,
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// time the stock was activated · 激活批次的时间; as 2018-06-08T10:34:56+08:00
        pub start_time: Option<crate::Time>,
        /// time the stock was terminated · 终止批次的时间; as 2018-06-08T10:34:56+08:00
        pub stop_time: Option<crate::Time>,
        /// whether it is an item discount · 是否单品优惠
        pub singleitem: Option<bool>,
        /// specific information of a reduce-to stock · 减至批次特定信息
        pub cut_to_message: Option<response::CutToMessage>,
        /// quantity of coupons issued · 已发券数量
        pub distributed_coupons: Option<i64>,
        /// business type · 业务类型
        pub business_type: Option<response::BusinessType>,
        /// regions where the spending credit is usable · 消费金可用地域
        pub available_region_list: Vec<response::AvailableRegionList>,
        /// industries where the spending credit is usable · 消费金可用行业
        pub available_industry_list: Vec<String>,
        /// card package ID · 卡包ID
        pub card_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        stock_name: body("stock_name").promised(),
        available_begin_time: body("available_begin_time").promised(),
        available_end_time: body("available_end_time").promised(),
        stock_use_rule: body("stock_use_rule"),
        no_cash: body("no_cash").promised(),
        stock_type: body("stock_type").promised(),
        stock_id: body("stock_id"),
        stock_creator_mchid: body("stock_creator_mchid"),
        status: body("status"),
        description: body("description").promised(),
        create_time: body("create_time"),
        start_time: body("start_time"),
        stop_time: body("stop_time"),
        singleitem: body("singleitem"),
        cut_to_message: body("cut_to_message"),
        distributed_coupons: body("distributed_coupons"),
        business_type: body("business_type"),
        available_region_list: body("available_region_list"),
        available_industry_list: body("available_industry_list"),
        card_id: body("card_id"),
    } }

    crate::promised::promised! { Response {
        /// batch name · 批次名称
        stock_name 0(&str),
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        available_begin_time 1(&crate::Time),
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        available_end_time 2(&crate::Time),
        /// whether there is no fund flow · 是否无资金流
        no_cash 4(bool),
        /// stock type · 批次类型
        stock_type 5(&response::StockType),
        /// usage instructions · 使用说明
        description 9(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::marketing::favor::stocks::get::response::FixedNormalCoupon;

        pub use crate::v3::marketing::favor::stocks::get::response::CouponType;

        pub use crate::v3::marketing::favor::coupon_stocks::post::TradeType;

        pub use crate::v3::marketing::favor::stocks::get::response::FixedDiscountCoupon;

        pub use crate::v3::marketing::favor::stocks::get::response::StockUseRule;

        pub use crate::v3::marketing::favor::stocks::get::response::StockType;

        pub use crate::v3::marketing::favor::stocks::get::Status;

        pub use crate::v3::marketing::favor::stocks::get::response::CutToMessage;

        pub use crate::v3::marketing::favor::stocks::get::response::BusinessType;

        pub use crate::v3::marketing::favor::stocks::get::response::Type;

        pub use crate::v3::marketing::favor::stocks::get::response::AvailableRegionList;
    }
}
