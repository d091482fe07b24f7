// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget.md

//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`

/// Modify the issuing budget of a product coupon stock bundle · 修改商品券批次组发放预算
///
/// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
///
/// Official pages · 官方文档:
///
/// - partner: [4016280642](https://pay.weixin.qq.com/doc/v3/partner/4016280642)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::update_budget::post::{Request, Required, UpdateMode};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     stock_bundle_id: "1000000013001",
///     out_request_no: "34657_20250101_123456",
///     update_mode: UpdateMode::MaxCount,
///     brand_id: "120344",
/// });
/// let answer = request.send(&client).await?;
/// let stock_list = answer.stock_list()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::update_budget::post::{Request, Required, UpdateMode};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     stock_bundle_id: "1000000013001",
///     out_request_no: "34657_20250101_123456",
///     update_mode: UpdateMode::MaxCount,
///     brand_id: "120344",
/// })
/// .current_max_count(1)
/// .target_max_count(1)
/// .current_max_count_per_day(1)
/// .target_max_count_per_day(1);
/// ```
#[doc(alias("修改商品券批次组发放预算", "4016280642"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify the issuing budget of a product coupon stock bundle · 修改商品券批次组发放预算
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock bundle ID · 批次组ID
        pub stock_bundle_id: String,
        /// modification request number · 修改请求单号
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
        /// brand ID · 品牌ID
        pub brand_id: String,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        stock_bundle_id: path("stock_bundle_id").required(),
        out_request_no: body("out_request_no").required(),
        update_mode: body("update_mode").required(),
        current_max_count: body("current_max_count"),
        target_max_count: body("target_max_count"),
        current_max_count_per_day: body("current_max_count_per_day"),
        target_max_count_per_day: body("target_max_count_per_day"),
        brand_id: body("brand_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock bundle ID · 批次组ID
        stock_bundle_id(&'a str),
        /// modification request number · 修改请求单号
        out_request_no(&'a str),
        /// update mode · 更新模式
        update_mode(UpdateMode),
        /// brand ID · 品牌ID
        brand_id(&'a str),
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
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",
        "修改商品券批次组发放预算",
        "Modify the issuing budget of a product coupon stock bundle",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// update mode · 更新模式
        pub enum UpdateMode {
            MaxCount = "MAX_COUNT",
            MaxCountPerDay = "MAX_COUNT_PER_DAY",
        }
    }

    /// Modify the issuing budget of a product coupon stock bundle · 修改商品券批次组发放预算
    #[non_exhaustive]
    pub struct Response {
        /// stock bundle ID · 批次组ID
        pub stock_bundle_id: Option<String>,
        /// stock list · 批次列表
        pub stock_list: Vec<response::StockList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        stock_bundle_id: body("stock_bundle_id").promised(),
        stock_list: body("stock_list").promised(),
    } }

    crate::promised::promised! { Response {
        /// stock bundle ID · 批次组ID
        stock_bundle_id 0(&str),
        /// stock list · 批次列表
        stock_list 1([response::StockList]),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::CouponCodeMode;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponCodeCountInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::StockSendRule;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::DayList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::DayPeriodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::WeeklyAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::IrregularAvailablePeriodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::NormalCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DiscountCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ExchangeCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::ProgressiveBundleUsageRule;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::StockBundleInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::CouponUsageMethodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponAvailableStoreInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::AppJumpType;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::UsageRuleDisplayInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::CodeDisplayMode;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::BackgroundColor;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::EntranceMiniProgram;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::EntranceOfficialAccount;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::EntranceFinder;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponDisplayInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::NotifyConfig;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::StoreScope;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::SentCountInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::State;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::StockList;
    }
}
