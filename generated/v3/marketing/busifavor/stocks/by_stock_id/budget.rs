// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/stocks/{stock_id}/budget.md

//! `/v3/marketing/busifavor/stocks/{stock_id}/budget`

/// Modify a stock budget · 修改批次预算
///
/// `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012465739](https://pay.weixin.qq.com/doc/v3/merchant/4012465739), [4015716855](https://pay.weixin.qq.com/doc/v3/merchant/4015716855), [4015717476](https://pay.weixin.qq.com/doc/v3/merchant/4015717476)
/// - partner: [4012465809](https://pay.weixin.qq.com/doc/v3/partner/4012465809)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::stocks::by_stock_id::budget::patch::{Request, Required};
///
/// let request = Request::new(Required {
///     stock_id: "98065001",
///     modify_budget_request_no: "1002600620019090123143254436",
/// });
/// let answer = request.send(&client).await?;
/// let max_coupons = answer.max_coupons()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::busifavor::stocks::by_stock_id::budget::patch::{Request, Required};
///
/// let request = Request::new(Required {
///     stock_id: "98065001",
///     modify_budget_request_no: "1002600620019090123143254436",
/// })
/// .target_max_coupons(3000)
/// .target_max_coupons_by_day(0)
/// .current_max_coupons(500)
/// .current_max_coupons_by_day(300);
/// ```
#[doc(alias("修改批次预算", "4012465739", "4012465809", "4015716855", "4015717476"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify a stock budget · 修改批次预算
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// coupon stock ID · 批次号
        pub stock_id: String,
        /// target maximum issued quantity of the stock · 目标批次最大发放个数
        pub target_max_coupons: Option<i64>,
        /// target maximum issued quantity per day · 目标单天发放上限个数
        pub target_max_coupons_by_day: Option<i64>,
        /// current maximum issued quantity of the stock · 当前批次最大发放个数
        pub current_max_coupons: Option<i64>,
        /// current maximum issued quantity per day · 当前单天发放上限个数
        pub current_max_coupons_by_day: Option<i64>,
        /// budget modification request number · 修改预算请求单据号
        pub modify_budget_request_no: String,
    }

    crate::model! { Request {
        stock_id: path("stock_id").required(),
        target_max_coupons: body("target_max_coupons"),
        target_max_coupons_by_day: body("target_max_coupons_by_day"),
        current_max_coupons: body("current_max_coupons"),
        current_max_coupons_by_day: body("current_max_coupons_by_day"),
        modify_budget_request_no: body("modify_budget_request_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// coupon stock ID · 批次号
        stock_id(&'a str),
        /// budget modification request number · 修改预算请求单据号
        modify_budget_request_no(&'a str),
    } {
        /// target maximum issued quantity of the stock · 目标批次最大发放个数
        target_max_coupons target_max_coupons_opt(i64),
        /// target maximum issued quantity per day · 目标单天发放上限个数
        target_max_coupons_by_day target_max_coupons_by_day_opt(i64),
        /// current maximum issued quantity of the stock · 当前批次最大发放个数
        current_max_coupons current_max_coupons_opt(i64),
        /// current maximum issued quantity per day · 当前单天发放上限个数
        current_max_coupons_by_day current_max_coupons_by_day_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Patch,
        "/v3/marketing/busifavor/stocks/{stock_id}/budget",
        "修改批次预算",
        "Modify a stock budget",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Modify a stock budget · 修改批次预算
    #[non_exhaustive]
    pub struct Response {
        /// stock's current maximum issued quantity · 批次当前最大发放个数
        pub max_coupons: Option<i64>,
        /// current maximum issued quantity per day · 当前单天发放上限个数
        pub max_coupons_by_day: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        max_coupons: body("max_coupons").promised(),
        max_coupons_by_day: body("max_coupons_by_day"),
    } }

    crate::promised::promised! { Response {
        /// stock's current maximum issued quantity · 批次当前最大发放个数
        max_coupons 0(i64),
    } }
}
