// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return.md

//! `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`

/// Return a coupon · 退券
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`
///
/// Official pages · 官方文档:
///
/// - partner: [4015781599](https://pay.weixin.qq.com/doc/v3/partner/4015781599), [4016435674](https://pay.weixin.qq.com/doc/v3/partner/4016435674)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::users::by_openid::coupons::by_coupon_code::return_::post::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     coupon_code: "123446565767",
///     brand_id: "120344",
///     product_coupon_id: "1000000013",
///     stock_id: "1000000013001",
///     appid: "wx233544546545989",
///     out_request_no: "34657_20250101_123456",
/// });
/// let answer = request.send(&client).await?;
/// let coupon_state = answer.coupon_state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::partner::product_coupon::users::by_openid::coupons::by_coupon_code::return_::post::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     coupon_code: "123446565767",
///     brand_id: "120344",
///     product_coupon_id: "1000000013",
///     stock_id: "1000000013001",
///     appid: "wx233544546545989",
///     out_request_no: "34657_20250101_123456",
/// })
/// .sequential_coupon_index(0);
/// ```
#[doc(alias("退券", "4015781599", "4016435674"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Return a coupon · 退券
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户OpenID
        pub openid: String,
        /// user product coupon code · 用户商品券Code
        pub coupon_code: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock ID · 批次ID
        pub stock_id: String,
        /// official account appid · 公众账号AppID
        pub appid: String,
        /// coupon return request number · 退券请求单号
        pub out_request_no: String,
        /// multi-use discount index · 多次优惠索引
        pub sequential_coupon_index: Option<i64>,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        coupon_code: path("coupon_code").required(),
        brand_id: body("brand_id").required(),
        product_coupon_id: body("product_coupon_id").required(),
        stock_id: body("stock_id").required(),
        appid: body("appid").required(),
        out_request_no: body("out_request_no").required(),
        sequential_coupon_index: body("sequential_coupon_index"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户OpenID
        openid(&'a str),
        /// user product coupon code · 用户商品券Code
        coupon_code(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock ID · 批次ID
        stock_id(&'a str),
        /// official account appid · 公众账号AppID
        appid(&'a str),
        /// coupon return request number · 退券请求单号
        out_request_no(&'a str),
    } {
        /// multi-use discount index · 多次优惠索引
        sequential_coupon_index sequential_coupon_index_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return",
        "退券",
        "Return a coupon",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Return a coupon · 退券
    #[non_exhaustive]
    pub struct Response {
        /// user product coupon code · 用户商品券Code
        pub coupon_code: Option<String>,
        /// user's product coupon state · 用户商品券状态
        pub coupon_state: Option<response::CouponState>,
        /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
        pub valid_begin_time: Option<crate::Time>,
        /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
        pub valid_end_time: Option<crate::Time>,
        /// coupon claim time · 领券时间; as 2018-06-08T10:34:56+08:00
        pub receive_time: Option<crate::Time>,
        /// coupon issue request number · 发券请求单号
        pub send_request_no: Option<String>,
        /// coupon issuing channel · 发券渠道
        pub send_channel: Option<response::SendChannel>,
        /// confirmation request number · 确认请求单号
        pub confirm_request_no: Option<String>,
        /// issue confirmation time · 确认发放时间; as 2018-06-08T10:34:56+08:00
        pub confirm_time: Option<crate::Time>,
        /// invalidation request number · 失效请求单号
        pub deactivate_request_no: Option<String>,
        /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
        pub deactivate_time: Option<crate::Time>,
        /// invalidation reason · 失效原因
        pub deactivate_reason: Option<String>,
        /// single-coupon usage details · 单券使用详情
        pub single_usage_detail: Option<response::SingleUsageDetail>,
        /// multi-use discount usage details · 多次优惠使用详情
        pub sequential_usage_detail: Option<response::SequentialUsageDetail>,
        /// product coupon information · 商品券信息
        pub product_coupon: Option<response::ProductCoupon>,
        /// stock information · 批次信息
        pub stock: Option<response::Stock>,
        /// custom attached information · 自定义附加信息
        pub attach: Option<String>,
        /// channel's custom information · 渠道自定义信息
        pub channel_custom_info: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// tag information of the user's product coupon · 用户商品券标签信息
        pub coupon_tag_info: Option<response::CouponTagInfo>,
        /// multi-use discount usage details · 多次优惠使用详情
        pub progressive_bundle_usage_detail: Option<response::ProgressiveBundleUsageDetail>,
        /// user's coupon bundle information · 用户券组信息
        pub user_product_coupon_bundle_info: Option<response::UserProductCouponBundleInfo>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        coupon_code: body("coupon_code").promised(),
        coupon_state: body("coupon_state").promised(),
        valid_begin_time: body("valid_begin_time").promised(),
        valid_end_time: body("valid_end_time").promised(),
        receive_time: body("receive_time").promised(),
        send_request_no: body("send_request_no").promised(),
        send_channel: body("send_channel").promised(),
        confirm_request_no: body("confirm_request_no"),
        confirm_time: body("confirm_time"),
        deactivate_request_no: body("deactivate_request_no"),
        deactivate_time: body("deactivate_time"),
        deactivate_reason: body("deactivate_reason"),
        single_usage_detail: body("single_usage_detail"),
        sequential_usage_detail: body("sequential_usage_detail"),
        product_coupon: body("product_coupon").promised(),
        stock: body("stock").promised(),
        attach: body("attach"),
        channel_custom_info: body("channel_custom_info"),
        brand_id: body("brand_id").promised(),
        coupon_tag_info: body("coupon_tag_info"),
        progressive_bundle_usage_detail: body("progressive_bundle_usage_detail"),
        user_product_coupon_bundle_info: body("user_product_coupon_bundle_info"),
    } }

    crate::promised::promised! { Response {
        /// user product coupon code · 用户商品券Code
        coupon_code 0(&str),
        /// user's product coupon state · 用户商品券状态
        coupon_state 1(&response::CouponState),
        /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
        valid_begin_time 2(&crate::Time),
        /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
        valid_end_time 3(&crate::Time),
        /// coupon claim time · 领券时间; as 2018-06-08T10:34:56+08:00
        receive_time 4(&crate::Time),
        /// coupon issue request number · 发券请求单号
        send_request_no 5(&str),
        /// coupon issuing channel · 发券渠道
        send_channel 6(&response::SendChannel),
        /// product coupon information · 商品券信息
        product_coupon 14(&response::ProductCoupon),
        /// stock information · 批次信息
        stock 15(&response::Stock),
        /// brand ID · 品牌ID
        brand_id 18(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::response::CouponState;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::response::SendChannel;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::response::SingleUsageDetailAssociatedOrderInfo;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::response::AssociatedPayScoreOrderInfo;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::response::SingleUsageDetail;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::response::DetailState;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::response::DetailItemList;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::response::SequentialUsageDetail;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::State;

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Scope;

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Type;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::UsageMode;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::response::SingleUsageInfoNormalCoupon;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::response::SingleUsageInfoDiscountCoupon;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::response::SingleUsageInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::SequentialUsageInfoType;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::SequentialUsageInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ChoiceList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ComboPackageList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DisplayInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ProgressiveBundleUsageInfo;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::response::ProductCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::CouponCodeMode;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponCodeCountInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::get::response::StockSendRule;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::DayList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DayPeriodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::WeeklyAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::IrregularAvailablePeriodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::get::response::SingleUsageRuleCouponAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::get::response::SingleUsageRuleExchangeCoupon;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::by_coupon_code::get::response::SingleUsageRule;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::SequentialUsageRuleCouponAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::NormalCouponList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DiscountCouponList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ExchangeCouponList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::SequentialUsageRule;

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

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::get::response::CouponAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::get::response::DiscountCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::get::response::ExchangeCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::get::response::NormalCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::get::response::ProgressiveBundleUsageRule;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::StockBundleInfo;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::by_coupon_code::get::response::Stock;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::response::MemberTagInfo;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::response::CouponTagInfo;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::response::AssociatedOrderInfo;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::response::ProgressiveBundleUsageDetail;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::response::UserProductCouponBundleInfo;
    }
}
