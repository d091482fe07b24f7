// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate.md

//! `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`

/// Invalidate a user's product coupon bundle · 失效用户商品券组
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
///
/// Official pages · 官方文档:
///
/// - partner: [4016280658](https://pay.weixin.qq.com/doc/v3/partner/4016280658)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::by_user_coupon_bundle_id::deactivate::post::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     user_coupon_bundle_id: "123446565767",
///     brand_id: "120344",
///     product_coupon_id: "1000000013",
///     stock_bundle_id: "100232301",
///     appid: "wx233544546545989",
///     out_request_no: "34657_20250101_123456",
///     deactivate_reason: "商品已下线，使用户商品券失效",
/// });
/// let answer = request.send(&client).await?;
/// let user_product_coupon_list = answer.user_product_coupon_list()?;
/// # Ok(()) }
/// ```
#[doc(alias("失效用户商品券组", "4016280658"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Invalidate a user's product coupon bundle · 失效用户商品券组
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户OpenID
        pub openid: String,
        /// user coupon bundle ID · 用户券组ID
        pub user_coupon_bundle_id: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock bundle ID · 批次组ID
        pub stock_bundle_id: String,
        /// official account appid · 公众账号AppID
        pub appid: String,
        /// invalidation request number · 失效请求单号
        pub out_request_no: String,
        /// invalidation reason · 失效原因
        pub deactivate_reason: String,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        user_coupon_bundle_id: path("user_coupon_bundle_id").required(),
        brand_id: body("brand_id").required(),
        product_coupon_id: body("product_coupon_id").required(),
        stock_bundle_id: body("stock_bundle_id").required(),
        appid: body("appid").required(),
        out_request_no: body("out_request_no").required(),
        deactivate_reason: body("deactivate_reason").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户OpenID
        openid(&'a str),
        /// user coupon bundle ID · 用户券组ID
        user_coupon_bundle_id(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock bundle ID · 批次组ID
        stock_bundle_id(&'a str),
        /// official account appid · 公众账号AppID
        appid(&'a str),
        /// invalidation request number · 失效请求单号
        out_request_no(&'a str),
        /// invalidation reason · 失效原因
        deactivate_reason(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",
        "失效用户商品券组",
        "Invalidate a user's product coupon bundle",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Invalidate a user's product coupon bundle · 失效用户商品券组
    #[non_exhaustive]
    pub struct Response {
        /// user coupon bundle ID · 用户券组ID
        pub user_coupon_bundle_id: Option<String>,
        /// user product coupon list · 用户商品券列表
        pub user_product_coupon_list: Vec<response::UserProductCouponList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        user_coupon_bundle_id: body("user_coupon_bundle_id").promised(),
        user_product_coupon_list: body("user_product_coupon_list").promised(),
    } }

    crate::promised::promised! { Response {
        /// user coupon bundle ID · 用户券组ID
        user_coupon_bundle_id 0(&str),
        /// user product coupon list · 用户商品券列表
        user_product_coupon_list 1([response::UserProductCouponList]),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::response::CouponState;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::response::SendChannel;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::response::AssociatedOrderInfo;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::response::ProgressiveBundleUsageDetail;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::response::UserProductCouponBundleInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::State;

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Scope;

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Type;

        pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::post::UsageMode;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::NormalCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DiscountCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::SingleUsageInfo;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::response::ProgressiveBundleUsageInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ChoiceList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ComboPackageList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DisplayInfo;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::response::ProductCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::CouponCodeMode;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponCodeCountInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::StockSendRule;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::DayList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::DayPeriodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::WeeklyAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::IrregularAvailablePeriodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponAvailablePeriod;

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

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::StockState;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::response::Stock;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::response::CouponTagList;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::response::MemberTagInfo;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::response::CouponTagInfo;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::response::UserProductCouponList;
    }
}
