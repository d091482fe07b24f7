// Written by `cargo xtask codegen` from spec/official/brand/4015736398.md

//! `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`

/// Modify the issuing budget of a product coupon stock · 修改商品券批次发放预算
///
/// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
///
/// Official pages · 官方文档:
///
/// - brand: [4015736398](https://pay.weixin.qq.com/doc/brand/4015736398)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 404 | `NOT_FOUND` | It is not there. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::update_budget::post::{Request, Required, UpdateMode};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     stock_id: "1000000013001",
///     out_request_no: "…",
///     update_mode: UpdateMode::MaxCount,
/// });
/// let answer = request.send(&client).await?;
/// let coupon_code_mode = answer.coupon_code_mode()?;
/// # Ok(()) }
/// ```
#[doc(alias("修改商品券批次发放预算", "4015736398"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify the issuing budget of a product coupon stock · 修改商品券批次发放预算
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock ID · 批次ID
        pub stock_id: String,
        /// modification request number · 修改请求单号; up to 40 characters; 6 to 40
        pub out_request_no: String,
        /// update mode · 更新模式
        pub update_mode: UpdateMode,
        /// current stock's total limit on the number of issues · 当前批次发放次数总上限
        pub current_max_count: Option<i64>,
        /// target stock's total limit on the number of issues · 目标批次发放次数总上限
        pub target_max_count: Option<i64>,
        /// current stock's daily limit on the number of issues · 当前批次每日发放次数上限
        pub current_max_count_per_day: Option<i64>,
        /// target stock's daily limit on the number of issues · 目标批次每日发放次数上限
        pub target_max_count_per_day: Option<i64>,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        stock_id: path("stock_id").required(),
        out_request_no: body("out_request_no").required(),
        update_mode: body("update_mode").required(),
        current_max_count: body("current_max_count"),
        target_max_count: body("target_max_count"),
        current_max_count_per_day: body("current_max_count_per_day"),
        target_max_count_per_day: body("target_max_count_per_day"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock ID · 批次ID
        stock_id(&'a str),
        /// modification request number · 修改请求单号; up to 40 characters; 6 to 40
        out_request_no(&'a str),
        /// update mode · 更新模式
        update_mode(UpdateMode),
    } {
        /// current stock's total limit on the number of issues · 当前批次发放次数总上限
        current_max_count current_max_count_opt(i64),
        /// target stock's total limit on the number of issues · 目标批次发放次数总上限
        target_max_count target_max_count_opt(i64),
        /// current stock's daily limit on the number of issues · 当前批次每日发放次数上限
        current_max_count_per_day current_max_count_per_day_opt(i64),
        /// target stock's daily limit on the number of issues · 目标批次每日发放次数上限
        target_max_count_per_day target_max_count_per_day_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget",
        "修改商品券批次发放预算",
        "Modify the issuing budget of a product coupon stock",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::update_budget::post::UpdateMode;

    pub use crate::nouns::product_coupon_stock::ProductCouponStock as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::product_coupon_stock::*;
    }
}
