// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use.md

//! `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`

/// Redeem a user's product coupon · 核销用户商品券
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`
///
/// Official pages · 官方文档:
///
/// - partner: [4015781608](https://pay.weixin.qq.com/doc/v3/partner/4015781608), [4016435636](https://pay.weixin.qq.com/doc/v3/partner/4016435636)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::users::by_openid::coupons::by_coupon_code::use_::post::{AssociatedOrderInfo, Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     coupon_code: "123446565767",
///     brand_id: "120344",
///     product_coupon_id: "1000000013",
///     stock_id: "1000000013001",
///     appid: "wx233544546545989",
///     use_time: "2025-07-24T00:00+08:00".into(),
///     associated_order_info: AssociatedOrderInfo::new(),
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
/// use wechatpay::v3::marketing::partner::product_coupon::users::by_openid::coupons::by_coupon_code::use_::post::{AssociatedOrderInfo, AssociatedPayScoreOrderInfo, Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     coupon_code: "123446565767",
///     brand_id: "120344",
///     product_coupon_id: "1000000013",
///     stock_id: "1000000013001",
///     appid: "wx233544546545989",
///     use_time: "2025-07-24T00:00+08:00".into(),
///     associated_order_info: AssociatedOrderInfo::new()
///         .transaction_id("4200000000123456789123456789")
///         .out_trade_no("trade_no_20250724123456")
///         .mchid("1234567890")
///         .sub_mchid("1234567890"),
///     out_request_no: "34657_20250101_123456",
/// })
/// .sequential_coupon_index(0)
/// .store_id("")
/// .associated_pay_score_order_info(AssociatedPayScoreOrderInfo::new()
///     .order_id("")
///     .out_order_no("")
///     .mchid("")
///     .sub_mchid(""))
/// .saved_amount(0);
/// ```
#[doc(alias("核销用户商品券", "4015781608", "4016435636"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Redeem a user's product coupon · 核销用户商品券
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
        /// redemption time · 核销时间; as 2018-06-08T10:34:56+08:00
        pub use_time: crate::Time,
        /// information of the associated WeChat Pay order · 关联微信支付订单信息
        pub associated_order_info: AssociatedOrderInfo,
        /// redemption request number · 核销请求单号
        pub out_request_no: String,
        /// multi-use discount index · 多次优惠索引
        pub sequential_coupon_index: Option<i64>,
        /// redemption store ID · 核销门店ID
        pub store_id: Option<String>,
        /// information of the associated WeChat Pay Score order · 关联微信支付分订单信息
        pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
        /// discount amount · 优惠金额 (fen)
        pub saved_amount: Option<crate::Fen>,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        coupon_code: path("coupon_code").required(),
        brand_id: body("brand_id").required(),
        product_coupon_id: body("product_coupon_id").required(),
        stock_id: body("stock_id").required(),
        appid: body("appid").required(),
        use_time: body("use_time").required(),
        associated_order_info: body("associated_order_info").required(),
        out_request_no: body("out_request_no").required(),
        sequential_coupon_index: body("sequential_coupon_index"),
        store_id: body("store_id"),
        associated_pay_score_order_info: body("associated_pay_score_order_info"),
        saved_amount: body("saved_amount"),
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
        /// redemption time · 核销时间; as 2018-06-08T10:34:56+08:00
        use_time(crate::Time),
        /// information of the associated WeChat Pay order · 关联微信支付订单信息
        associated_order_info(AssociatedOrderInfo),
        /// redemption request number · 核销请求单号
        out_request_no(&'a str),
    } {
        /// multi-use discount index · 多次优惠索引
        sequential_coupon_index sequential_coupon_index_opt(i64),
        /// redemption store ID · 核销门店ID
        store_id store_id_opt(into String),
        /// information of the associated WeChat Pay Score order · 关联微信支付分订单信息
        associated_pay_score_order_info associated_pay_score_order_info_opt(AssociatedPayScoreOrderInfo),
        /// discount amount · 优惠金额 (fen)
        saved_amount saved_amount_opt(into crate::Fen),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use",
        "核销用户商品券",
        "Redeem a user's product coupon",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// information of the associated WeChat Pay order · 关联微信支付订单信息
    #[must_use]
    #[non_exhaustive]
    pub struct AssociatedOrderInfo {
        /// WeChat Pay transaction ID · 微信支付单号
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
    }

    crate::model! { AssociatedOrderInfo: Default {
        transaction_id: body("transaction_id"),
        out_trade_no: body("out_trade_no"),
        mchid: body("mchid"),
        sub_mchid: body("sub_mchid"),
    } }

    crate::sent::sent! { AssociatedOrderInfo {
        /// WeChat Pay transaction ID · 微信支付单号
        transaction_id transaction_id_opt(into String),
        /// merchant order number · 商户订单号
        out_trade_no out_trade_no_opt(into String),
        /// merchant ID · 商户号
        mchid mchid_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// information of the associated WeChat Pay Score order · 关联微信支付分订单信息
    #[must_use]
    #[non_exhaustive]
    pub struct AssociatedPayScoreOrderInfo {
        /// WeChat Pay service order ID · 微信支付服务订单号
        pub order_id: Option<String>,
        /// merchant service order number · 商户服务订单号
        pub out_order_no: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
    }

    crate::model! { AssociatedPayScoreOrderInfo: Default {
        order_id: body("order_id"),
        out_order_no: body("out_order_no"),
        mchid: body("mchid"),
        sub_mchid: body("sub_mchid"),
    } }

    crate::sent::sent! { AssociatedPayScoreOrderInfo {
        /// WeChat Pay service order ID · 微信支付服务订单号
        order_id order_id_opt(into String),
        /// merchant service order number · 商户服务订单号
        out_order_no out_order_no_opt(into String),
        /// merchant ID · 商户号
        mchid mchid_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// Redeem a user's product coupon · 核销用户商品券
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
        use crate::model::body;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::response::CouponState;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::response::SendChannel;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::response::SingleUsageDetailAssociatedOrderInfo;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::response::AssociatedPayScoreOrderInfo;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::response::SingleUsageDetail;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::response::DetailState;

        /// usage details list by round · 轮次使用详情列表
        #[non_exhaustive]
        pub struct DetailItemList {
            /// round usage detail state · 轮次使用详情状态
            pub detail_state: Option<DetailState>,
            /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
            pub valid_begin_time: Option<crate::Time>,
            /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
            pub valid_end_time: Option<crate::Time>,
            /// redemption request number · 核销请求单号
            pub use_request_no: Option<String>,
            /// redemption time · 核销时间; as 2018-06-08T10:34:56+08:00
            pub use_time: Option<crate::Time>,
            /// information of the associated WeChat Pay order · 关联微信支付订单信息
            pub associated_order_info: Option<SingleUsageDetailAssociatedOrderInfo>,
            /// coupon return request number · 退券请求单号
            pub return_request_no: Option<String>,
            /// coupon return time · 退券时间; as 2018-06-08T10:34:56+08:00
            pub return_time: Option<crate::Time>,
            /// deletion time · 删除时间; as 2018-06-08T10:34:56+08:00
            pub delete_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { DetailItemList: Received {
            detail_state: body("detail_state").promised(),
            valid_begin_time: body("valid_begin_time").promised(),
            valid_end_time: body("valid_end_time").promised(),
            use_request_no: body("use_request_no"),
            use_time: body("use_time"),
            associated_order_info: body("associated_order_info"),
            return_request_no: body("return_request_no"),
            return_time: body("return_time"),
            delete_time: body("delete_time"),
        } }

        crate::promised::promised! { DetailItemList {
            /// round usage detail state · 轮次使用详情状态
            detail_state 0(&DetailState),
            /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
            valid_begin_time 1(&crate::Time),
            /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
            valid_end_time 2(&crate::Time),
        } }

        /// multi-use discount usage details · 多次优惠使用详情
        #[non_exhaustive]
        pub struct SequentialUsageDetail {
            /// total number of allowed uses · 总可使用次数
            pub total_count: Option<i64>,
            /// number of times used · 已使用次数
            pub used_count: Option<i64>,
            /// usage details list by round · 轮次使用详情列表
            pub detail_item_list: Vec<DetailItemList>,
            origin_: crate::model::Origin,
        }

        crate::model! { SequentialUsageDetail: Received {
            total_count: body("total_count").promised(),
            used_count: body("used_count").promised(),
            detail_item_list: body("detail_item_list"),
        } }

        crate::promised::promised! { SequentialUsageDetail {
            /// total number of allowed uses · 总可使用次数
            total_count 0(i64),
            /// number of times used · 已使用次数
            used_count 1(i64),
        } }

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
