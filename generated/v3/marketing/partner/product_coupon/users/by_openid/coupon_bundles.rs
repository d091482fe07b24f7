// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles.md

//! `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`

pub mod by_user_coupon_bundle_id;

/// Issue a product coupon stock bundle to a user · 向用户发放商品券批次组
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`
///
/// Official pages · 官方文档:
///
/// - partner: [4016280664](https://pay.weixin.qq.com/doc/v3/partner/4016280664)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     brand_id: "120344",
///     product_coupon_id: "1000000013",
///     stock_bundle_id: "712315129419284901",
///     appid: "wx233544546545989",
///     send_request_no: "34657_20250101_123456",
/// });
/// let answer = request.send(&client).await?;
/// let user_coupon_bundle_id = answer.user_coupon_bundle_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::{CouponTagInfo, MemberTagInfo, Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     brand_id: "120344",
///     product_coupon_id: "1000000013",
///     stock_bundle_id: "712315129419284901",
///     appid: "wx233544546545989",
///     send_request_no: "34657_20250101_123456",
/// })
/// .attach("example_attach")
/// .coupon_tag_info(CouponTagInfo::new()
///     .coupon_tag_list(["MEMBER"])
///     .member_tag_info(MemberTagInfo::new("")));
/// ```
#[doc(alias("向用户发放商品券批次组", "4016280664"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Issue a product coupon stock bundle to a user · 向用户发放商品券批次组
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户OpenID
        pub openid: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock bundle ID · 批次组ID
        pub stock_bundle_id: String,
        /// official account appid · 公众账号AppID
        pub appid: String,
        /// coupon issue request number · 发券请求单号
        pub send_request_no: String,
        /// custom attached information · 自定义附加信息
        pub attach: Option<String>,
        /// tag information of the user's product coupon · 用户商品券标签信息
        pub coupon_tag_info: Option<CouponTagInfo>,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        brand_id: body("brand_id").required(),
        product_coupon_id: body("product_coupon_id").required(),
        stock_bundle_id: body("stock_bundle_id").required(),
        appid: body("appid").required(),
        send_request_no: body("send_request_no").required(),
        attach: body("attach"),
        coupon_tag_info: body("coupon_tag_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户OpenID
        openid(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock bundle ID · 批次组ID
        stock_bundle_id(&'a str),
        /// official account appid · 公众账号AppID
        appid(&'a str),
        /// coupon issue request number · 发券请求单号
        send_request_no(&'a str),
    } {
        /// custom attached information · 自定义附加信息
        attach attach_opt(into String),
        /// tag information of the user's product coupon · 用户商品券标签信息
        coupon_tag_info coupon_tag_info_opt(CouponTagInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles",
        "向用户发放商品券批次组",
        "Issue a product coupon stock bundle to a user",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// member tag information · 会员标签信息
    #[must_use]
    #[non_exhaustive]
    pub struct MemberTagInfo {
        /// membership card template ID · 会员卡模板ID
        pub member_card_id: String,
    }

    crate::model! { MemberTagInfo {
        member_card_id: body("member_card_id").required(),
    } }

    crate::sent::sent! { MemberTagInfo(member_card_id: into String) {
    } }

    /// tag information of the user's product coupon · 用户商品券标签信息
    #[must_use]
    #[non_exhaustive]
    pub struct CouponTagInfo {
        /// user product coupon tag list · 用户商品券标签列表
        pub coupon_tag_list: Option<Vec<String>>,
        /// member tag information · 会员标签信息
        pub member_tag_info: Option<MemberTagInfo>,
    }

    crate::model! { CouponTagInfo: Default {
        coupon_tag_list: body("coupon_tag_list"),
        member_tag_info: body("member_tag_info"),
    } }

    crate::sent::sent! { CouponTagInfo {
        /// user product coupon tag list · 用户商品券标签列表
        coupon_tag_list coupon_tag_list_opt([into String]),
        /// member tag information · 会员标签信息
        member_tag_info member_tag_info_opt(MemberTagInfo),
    } }

    /// Issue a product coupon stock bundle to a user · 向用户发放商品券批次组
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
        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::by_user_coupon_bundle_id::deactivate::post::response::CouponState;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::by_user_coupon_bundle_id::deactivate::post::response::SendChannel;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::by_user_coupon_bundle_id::deactivate::post::response::AssociatedOrderInfo;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::by_user_coupon_bundle_id::deactivate::post::response::ProgressiveBundleUsageDetail;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::by_user_coupon_bundle_id::deactivate::post::response::UserProductCouponBundleInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::deactivate::post::response::State;

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Scope;

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Type;

        pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::post::UsageMode;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::deactivate::post::response::NormalCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::deactivate::post::response::DiscountCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::deactivate::post::response::SingleUsageInfo;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::by_user_coupon_bundle_id::deactivate::post::response::ProgressiveBundleUsageInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::deactivate::post::response::ChoiceList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::deactivate::post::response::ComboPackageList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::deactivate::post::response::DisplayInfo;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::by_user_coupon_bundle_id::deactivate::post::response::ProductCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::update_budget::post::response::CouponCodeMode;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::CouponCodeCountInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::StockSendRule;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::DayList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::DayPeriodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::WeeklyAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::IrregularAvailablePeriodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::CouponAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::ExchangeCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::ProgressiveBundleUsageRule;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::StockBundleInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::CouponUsageMethodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::CouponAvailableStoreInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::AppJumpType;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::UsageRuleDisplayInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::CodeDisplayMode;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::BackgroundColor;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::EntranceMiniProgram;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::EntranceOfficialAccount;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::EntranceFinder;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::CouponDisplayInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::NotifyConfig;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::StoreScope;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::SentCountInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::StockState;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::by_user_coupon_bundle_id::deactivate::post::response::Stock;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::by_user_coupon_bundle_id::deactivate::post::response::CouponTagList;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::by_user_coupon_bundle_id::deactivate::post::response::MemberTagInfo;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::by_user_coupon_bundle_id::deactivate::post::response::CouponTagInfo;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::by_user_coupon_bundle_id::deactivate::post::response::UserProductCouponList;
    }
}
