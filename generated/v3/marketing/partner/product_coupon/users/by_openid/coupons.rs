// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/users/{openid}/coupons.md

//! `/v3/marketing/partner/product-coupon/users/{openid}/coupons`

pub mod by_coupon_code;

/// Query the list of a user's product coupons by coupon state · 指定券状态查询用户商品券列表
///
/// `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons`
///
/// Official pages · 官方文档:
///
/// - partner: [4015781590](https://pay.weixin.qq.com/doc/v3/partner/4015781590), [4016435703](https://pay.weixin.qq.com/doc/v3/partner/4016435703)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     appid: "wx233544546545989",
///     brand_id: "120344",
/// });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::{CouponState, Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     appid: "wx233544546545989",
///     brand_id: "120344",
/// })
/// .product_coupon_id("1000000013")
/// .stock_id("1000000013001")
/// .coupon_state(CouponState::Confirming)
/// .page_size(20)
/// .page_token("MTIzMjUK");
/// ```
#[doc(alias("指定券状态查询用户商品券列表", "4015781590", "4016435703"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the list of a user's product coupons by coupon state · 指定券状态查询用户商品券列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户OpenID
        pub openid: String,
        /// product coupon ID · 商品券ID
        pub product_coupon_id: Option<String>,
        /// stock ID · 批次ID
        pub stock_id: Option<String>,
        /// official account appid · 公众账号AppID
        pub appid: String,
        /// user's product coupon state · 用户商品券状态
        pub coupon_state: Option<CouponState>,
        /// page size · 分页大小
        pub page_size: Option<i64>,
        /// page token · 分页Token
        pub page_token: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// user coupon bundle ID · 用户券组ID
        pub user_coupon_bundle_id: Option<String>,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        product_coupon_id: query("product_coupon_id"),
        stock_id: query("stock_id"),
        appid: query("appid").required(),
        coupon_state: query("coupon_state"),
        page_size: query("page_size"),
        page_token: query("page_token"),
        brand_id: query("brand_id").required(),
        user_coupon_bundle_id: query("user_coupon_bundle_id"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户OpenID
        openid(&'a str),
        /// official account appid · 公众账号AppID
        appid(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
    } {
        /// product coupon ID · 商品券ID
        product_coupon_id product_coupon_id_opt(into String),
        /// stock ID · 批次ID
        stock_id stock_id_opt(into String),
        /// user's product coupon state · 用户商品券状态
        coupon_state coupon_state_opt(CouponState),
        /// page size · 分页大小
        page_size page_size_opt(i64),
        /// page token · 分页Token
        page_token page_token_opt(into String),
        /// user coupon bundle ID · 用户券组ID
        user_coupon_bundle_id user_coupon_bundle_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons",
        "指定券状态查询用户商品券列表",
        "Query the list of a user's product coupons by coupon state",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::response::CouponState;

    /// Query the list of a user's product coupons by coupon state · 指定券状态查询用户商品券列表
    #[non_exhaustive]
    pub struct Response {
        /// total count · 总个数
        pub total_count: Option<i64>,
        /// next page token · 下一页Token
        pub next_page_token: Option<String>,
        /// user product coupon list · 用户商品券列表
        pub user_coupon_list: Vec<response::UserCouponList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count").promised(),
        next_page_token: body("next_page_token"),
        user_coupon_list: body("user_coupon_list"),
    } }

    crate::promised::promised! { Response {
        /// total count · 总个数
        total_count 0(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::response::SendChannel;

        /// information of the associated WeChat Pay order · 关联微信支付订单信息
        #[non_exhaustive]
        pub struct SingleUsageDetailAssociatedOrderInfo {
            /// WeChat Pay transaction ID · 微信支付单号
            pub transaction_id: Option<String>,
            /// merchant order number · 商户订单号
            pub out_trade_no: Option<String>,
            /// merchant ID · 商户号
            pub mchid: Option<String>,
            /// sub-merchant ID · 子商户号
            pub sub_mchid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { SingleUsageDetailAssociatedOrderInfo: Received {
            transaction_id: body("transaction_id"),
            out_trade_no: body("out_trade_no"),
            mchid: body("mchid"),
            sub_mchid: body("sub_mchid"),
        } }

        /// information of the associated WeChat Pay Score order · 关联微信支付分订单信息
        #[non_exhaustive]
        pub struct AssociatedPayScoreOrderInfo {
            /// merchant ID · 商户号
            pub mchid: Option<String>,
            /// WeChat Pay service order ID · 微信支付服务订单号
            pub order_id: Option<String>,
            /// merchant service order number · 商户服务订单号
            pub out_order_no: Option<String>,
            /// sub-merchant ID · 子商户号
            pub sub_mchid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { AssociatedPayScoreOrderInfo: Received {
            mchid: body("mchid"),
            order_id: body("order_id"),
            out_order_no: body("out_order_no"),
            sub_mchid: body("sub_mchid"),
        } }

        /// single-coupon usage details · 单券使用详情
        #[non_exhaustive]
        pub struct SingleUsageDetail {
            /// coupon redemption request number · 券核销请求单号
            pub use_request_no: Option<String>,
            /// redemption time · 核销时间; as 2018-06-08T10:34:56+08:00
            pub use_time: Option<crate::Time>,
            /// information of the associated WeChat Pay order · 关联微信支付订单信息
            pub associated_order_info: Option<SingleUsageDetailAssociatedOrderInfo>,
            /// coupon return request number · 退券请求单号
            pub return_request_no: Option<String>,
            /// coupon return time · 退券时间; as 2018-06-08T10:34:56+08:00
            pub return_time: Option<crate::Time>,
            /// information of the associated WeChat Pay Score order · 关联微信支付分订单信息
            pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { SingleUsageDetail: Received {
            use_request_no: body("use_request_no"),
            use_time: body("use_time"),
            associated_order_info: body("associated_order_info"),
            return_request_no: body("return_request_no"),
            return_time: body("return_time"),
            associated_pay_score_order_info: body("associated_pay_score_order_info"),
        } }

        crate::open_enum! {
            /// round usage detail state · 轮次使用详情状态
            pub enum DetailState {
                Pending = "PENDING",
                Effective = "EFFECTIVE",
                Used = "USED",
                Expired = "EXPIRED",
                Deleted = "DELETED",
                Deactivated = "DEACTIVATED",
            }
        }

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
            detail_state: body("detail_state"),
            valid_begin_time: body("valid_begin_time"),
            valid_end_time: body("valid_end_time"),
            use_request_no: body("use_request_no"),
            use_time: body("use_time"),
            associated_order_info: body("associated_order_info"),
            return_request_no: body("return_request_no"),
            return_time: body("return_time"),
            delete_time: body("delete_time"),
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
            total_count: body("total_count"),
            used_count: body("used_count"),
            detail_item_list: body("detail_item_list"),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::State;

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Scope;

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Type;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::UsageMode;

        /// spend-and-save coupon usage rules · 满减券使用规则
        #[non_exhaustive]
        pub struct SingleUsageInfoNormalCoupon {
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            /// fixed reduction amount · 固定减免金额 (fen)
            pub discount_amount: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { SingleUsageInfoNormalCoupon: Received {
            threshold: body("threshold").promised(),
            discount_amount: body("discount_amount").promised(),
        } }

        crate::promised::promised! { SingleUsageInfoNormalCoupon {
            /// threshold amount · 门槛金额 (fen)
            threshold 0(crate::Fen),
            /// fixed reduction amount · 固定减免金额 (fen)
            discount_amount 1(crate::Fen),
        } }

        /// discount coupon usage rules · 折扣券使用规则
        #[non_exhaustive]
        pub struct SingleUsageInfoDiscountCoupon {
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            /// fixed percentage off · 固定减免百分比
            pub percent_off: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { SingleUsageInfoDiscountCoupon: Received {
            threshold: body("threshold").promised(),
            percent_off: body("percent_off").promised(),
        } }

        crate::promised::promised! { SingleUsageInfoDiscountCoupon {
            /// threshold amount · 门槛金额 (fen)
            threshold 0(crate::Fen),
            /// fixed percentage off · 固定减免百分比
            percent_off 1(i64),
        } }

        /// single-coupon mode information · 单券模式信息
        #[non_exhaustive]
        pub struct SingleUsageInfo {
            /// spend-and-save coupon usage rules · 满减券使用规则
            pub normal_coupon: Option<SingleUsageInfoNormalCoupon>,
            /// discount coupon usage rules · 折扣券使用规则
            pub discount_coupon: Option<SingleUsageInfoDiscountCoupon>,
            origin_: crate::model::Origin,
        }

        crate::model! { SingleUsageInfo: Received {
            normal_coupon: body("normal_coupon"),
            discount_coupon: body("discount_coupon"),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::SequentialUsageInfoType;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::SequentialUsageInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ChoiceList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ComboPackageList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DisplayInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ProgressiveBundleUsageInfo;

        /// product coupon information · 商品券信息
        #[non_exhaustive]
        pub struct ProductCoupon {
            /// product coupon ID · 商品券ID
            pub product_coupon_id: Option<String>,
            /// product coupon state · 商品券状态
            pub state: Option<State>,
            /// brand ID · 品牌ID
            pub brand_id: Option<String>,
            /// discount scope · 优惠范围
            pub scope: Option<Scope>,
            /// product coupon type · 商品券类型
            pub type_: Option<Type>,
            /// usage mode · 使用模式
            pub usage_mode: Option<UsageMode>,
            /// single-coupon mode information · 单券模式信息
            pub single_usage_info: Option<SingleUsageInfo>,
            /// multi-use discount mode information · 多次优惠模式信息
            pub sequential_usage_info: Option<SequentialUsageInfo>,
            /// display information · 展示信息
            pub display_info: Option<DisplayInfo>,
            /// external product ID · 外部商品ID
            pub out_product_no: Option<String>,
            /// invalidation request number · 失效请求单号
            pub deactivate_request_no: Option<String>,
            /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
            pub deactivate_time: Option<crate::Time>,
            /// invalidation reason · 失效原因
            pub deactivate_reason: Option<String>,
            /// multi-use discount mode information · 多次优惠模式信息
            pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { ProductCoupon: Received {
            product_coupon_id: body("product_coupon_id").promised(),
            state: body("state").promised(),
            brand_id: body("brand_id").promised(),
            scope: body("scope").promised(),
            type_: body("type").promised(),
            usage_mode: body("usage_mode").promised(),
            single_usage_info: body("single_usage_info"),
            sequential_usage_info: body("sequential_usage_info"),
            display_info: body("display_info").promised(),
            out_product_no: body("out_product_no"),
            deactivate_request_no: body("deactivate_request_no"),
            deactivate_time: body("deactivate_time"),
            deactivate_reason: body("deactivate_reason"),
            progressive_bundle_usage_info: body("progressive_bundle_usage_info"),
        } }

        crate::promised::promised! { ProductCoupon {
            /// product coupon ID · 商品券ID
            product_coupon_id 0(&str),
            /// product coupon state · 商品券状态
            state 1(&State),
            /// brand ID · 品牌ID
            brand_id 2(&str),
            /// discount scope · 优惠范围
            scope 3(&Scope),
            /// product coupon type · 商品券类型
            type_ 4(&Type),
            /// usage mode · 使用模式
            usage_mode 5(&UsageMode),
            /// display information · 展示信息
            display_info 8(&DisplayInfo),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::CouponCodeMode;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponCodeCountInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::get::response::StockSendRule;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::DayList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DayPeriodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::WeeklyAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::IrregularAvailablePeriodList;

        /// time the coupon can be redeemed · 券可核销时间
        #[non_exhaustive]
        pub struct SingleUsageRuleCouponAvailablePeriod {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            pub available_begin_time: Option<crate::Time>,
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            pub available_end_time: Option<crate::Time>,
            /// valid within N days after taking effect · 生效后N天内有效
            pub available_days: Option<i64>,
            /// takes effect N days after claiming · 领取后N天开始生效
            pub wait_days_after_receive: Option<i64>,
            /// fixed weekly available time · 每周固定可用时间
            pub weekly_available_period: Option<WeeklyAvailablePeriod>,
            /// irregular available periods · 无规律的可用时间段
            pub irregular_available_period_list: Vec<IrregularAvailablePeriodList>,
            /// valid within N seconds after claiming · 领取后N秒内有效
            pub available_seconds: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { SingleUsageRuleCouponAvailablePeriod: Received {
            available_begin_time: body("available_begin_time").promised(),
            available_end_time: body("available_end_time").promised(),
            available_days: body("available_days"),
            wait_days_after_receive: body("wait_days_after_receive"),
            weekly_available_period: body("weekly_available_period"),
            irregular_available_period_list: body("irregular_available_period_list"),
            available_seconds: body("available_seconds"),
        } }

        crate::promised::promised! { SingleUsageRuleCouponAvailablePeriod {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            available_begin_time 0(&crate::Time),
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            available_end_time 1(&crate::Time),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::get::response::SingleUsageRuleExchangeCoupon;

        /// single-coupon usage rules · 单券使用规则
        #[non_exhaustive]
        pub struct SingleUsageRule {
            /// time the coupon can be redeemed · 券可核销时间
            pub coupon_available_period: Option<SingleUsageRuleCouponAvailablePeriod>,
            /// spend-and-save coupon usage rules · 满减券使用规则
            pub normal_coupon: Option<SingleUsageInfoNormalCoupon>,
            /// discount coupon usage rules · 折扣券使用规则
            pub discount_coupon: Option<SingleUsageInfoDiscountCoupon>,
            /// exchange coupon usage rules · 兑换券使用规则
            pub exchange_coupon: Option<SingleUsageRuleExchangeCoupon>,
            origin_: crate::model::Origin,
        }

        crate::model! { SingleUsageRule: Received {
            coupon_available_period: body("coupon_available_period").promised(),
            normal_coupon: body("normal_coupon"),
            discount_coupon: body("discount_coupon"),
            exchange_coupon: body("exchange_coupon"),
        } }

        crate::promised::promised! { SingleUsageRule {
            /// time the coupon can be redeemed · 券可核销时间
            coupon_available_period 0(&SingleUsageRuleCouponAvailablePeriod),
        } }

        /// time the coupon can be redeemed · 券可核销时间
        #[non_exhaustive]
        pub struct SequentialUsageRuleCouponAvailablePeriod {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            pub available_begin_time: Option<crate::Time>,
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            pub available_end_time: Option<crate::Time>,
            /// takes effect N days after claiming · 领取后N天开始生效
            pub wait_days_after_receive: Option<i64>,
            /// fixed weekly available time · 每周固定可用时间
            pub weekly_available_period: Option<WeeklyAvailablePeriod>,
            /// irregular available periods · 无规律的可用时间段
            pub irregular_available_period_list: Vec<IrregularAvailablePeriodList>,
            /// valid within N seconds after claiming · 领取后N秒内有效
            pub available_seconds: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { SequentialUsageRuleCouponAvailablePeriod: Received {
            available_begin_time: body("available_begin_time").promised(),
            available_end_time: body("available_end_time").promised(),
            wait_days_after_receive: body("wait_days_after_receive"),
            weekly_available_period: body("weekly_available_period"),
            irregular_available_period_list: body("irregular_available_period_list"),
            available_seconds: body("available_seconds"),
        } }

        crate::promised::promised! { SequentialUsageRuleCouponAvailablePeriod {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            available_begin_time 0(&crate::Time),
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            available_end_time 1(&crate::Time),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::NormalCouponList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DiscountCouponList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ExchangeCouponList;

        /// multi-use discount usage rules · 多次优惠使用规则
        #[non_exhaustive]
        pub struct SequentialUsageRule {
            /// time the coupon can be redeemed · 券可核销时间
            pub coupon_available_period: Option<SequentialUsageRuleCouponAvailablePeriod>,
            /// spend-and-save coupon usage rules · 满减券使用规则
            pub normal_coupon_list: Vec<NormalCouponList>,
            /// discount coupon usage rule list · 折扣券使用规则列表
            pub discount_coupon_list: Vec<DiscountCouponList>,
            /// exchange coupon usage rule list · 兑换券使用规则列表
            pub exchange_coupon_list: Vec<ExchangeCouponList>,
            /// whether the multi-use discount offers a special first-use discount · 多次优惠是否提供首笔特惠
            pub special_first: Option<bool>,
            origin_: crate::model::Origin,
        }

        crate::model! { SequentialUsageRule: Received {
            coupon_available_period: body("coupon_available_period").promised(),
            normal_coupon_list: body("normal_coupon_list"),
            discount_coupon_list: body("discount_coupon_list"),
            exchange_coupon_list: body("exchange_coupon_list"),
            special_first: body("special_first"),
        } }

        crate::promised::promised! { SequentialUsageRule {
            /// time the coupon can be redeemed · 券可核销时间
            coupon_available_period 0(&SequentialUsageRuleCouponAvailablePeriod),
        } }

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

        /// stock information · 批次信息
        #[non_exhaustive]
        pub struct Stock {
            /// product coupon ID · 商品券ID
            pub product_coupon_id: Option<String>,
            /// stock ID · 批次ID
            pub stock_id: Option<String>,
            /// remark · 备注
            pub remark: Option<String>,
            /// coupon code assignment mode · 券Code分配模式
            pub coupon_code_mode: Option<CouponCodeMode>,
            /// quantity of coupon codes pre-uploaded by the brand · 品牌方预上传的券Code数量信息
            pub coupon_code_count_info: Option<CouponCodeCountInfo>,
            /// issuing rules · 发放规则
            pub stock_send_rule: Option<StockSendRule>,
            /// single-coupon usage rules · 单券使用规则
            pub single_usage_rule: Option<SingleUsageRule>,
            /// multi-use discount usage rules · 多次优惠使用规则
            pub sequential_usage_rule: Option<SequentialUsageRule>,
            /// display information of the coupon usage rules · 券使用规则展示信息
            pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
            /// display information of the user's product coupon · 用户商品券展示信息
            pub coupon_display_info: Option<CouponDisplayInfo>,
            /// event notification configuration · 事件通知配置
            pub notify_config: Option<NotifyConfig>,
            /// scope of usable stores · 可用门店范围
            pub store_scope: Option<StoreScope>,
            /// number issued · 已发放次数
            pub sent_count_info: Option<SentCountInfo>,
            /// batch or stock state · 批次状态
            pub state: Option<StockState>,
            /// invalidation request number · 失效请求单号
            pub deactivate_request_no: Option<String>,
            /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
            pub deactivate_time: Option<crate::Time>,
            /// invalidation reason · 失效原因
            pub deactivate_reason: Option<String>,
            /// brand ID · 品牌ID
            pub brand_id: Option<String>,
            /// multi-use discount usage rules · 多次优惠使用规则
            pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
            /// stock bundle information · 批次组信息
            pub stock_bundle_info: Option<StockBundleInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { Stock: Received {
            product_coupon_id: body("product_coupon_id").promised(),
            stock_id: body("stock_id").promised(),
            remark: body("remark"),
            coupon_code_mode: body("coupon_code_mode").promised(),
            coupon_code_count_info: body("coupon_code_count_info"),
            stock_send_rule: body("stock_send_rule").promised(),
            single_usage_rule: body("single_usage_rule"),
            sequential_usage_rule: body("sequential_usage_rule"),
            usage_rule_display_info: body("usage_rule_display_info").promised(),
            coupon_display_info: body("coupon_display_info").promised(),
            notify_config: body("notify_config").promised(),
            store_scope: body("store_scope").promised(),
            sent_count_info: body("sent_count_info").promised(),
            state: body("state").promised(),
            deactivate_request_no: body("deactivate_request_no"),
            deactivate_time: body("deactivate_time"),
            deactivate_reason: body("deactivate_reason"),
            brand_id: body("brand_id").promised(),
            progressive_bundle_usage_rule: body("progressive_bundle_usage_rule"),
            stock_bundle_info: body("stock_bundle_info"),
        } }

        crate::promised::promised! { Stock {
            /// product coupon ID · 商品券ID
            product_coupon_id 0(&str),
            /// stock ID · 批次ID
            stock_id 1(&str),
            /// coupon code assignment mode · 券Code分配模式
            coupon_code_mode 3(&CouponCodeMode),
            /// issuing rules · 发放规则
            stock_send_rule 5(&StockSendRule),
            /// display information of the coupon usage rules · 券使用规则展示信息
            usage_rule_display_info 8(&UsageRuleDisplayInfo),
            /// display information of the user's product coupon · 用户商品券展示信息
            coupon_display_info 9(&CouponDisplayInfo),
            /// event notification configuration · 事件通知配置
            notify_config 10(&NotifyConfig),
            /// scope of usable stores · 可用门店范围
            store_scope 11(&StoreScope),
            /// number issued · 已发放次数
            sent_count_info 12(&SentCountInfo),
            /// batch or stock state · 批次状态
            state 13(&StockState),
            /// brand ID · 品牌ID
            brand_id 17(&str),
        } }

        /// member tag information · 会员标签信息
        #[non_exhaustive]
        pub struct MemberTagInfo {
            /// membership card template ID · 会员卡模板ID
            pub member_card_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { MemberTagInfo: Received {
            member_card_id: body("member_card_id"),
        } }

        /// tag information of the user's product coupon · 用户商品券标签信息
        #[non_exhaustive]
        pub struct CouponTagInfo {
            /// user product coupon tag list · 用户商品券标签列表
            pub coupon_tag_list: Vec<String>,
            /// member tag information · 会员标签信息
            pub member_tag_info: Option<MemberTagInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponTagInfo: Received {
            coupon_tag_list: body("coupon_tag_list"),
            member_tag_info: body("member_tag_info"),
        } }

        /// information of the associated WeChat Pay order · 关联微信支付订单信息
        #[non_exhaustive]
        pub struct AssociatedOrderInfo {
            /// merchant ID · 商户号
            pub mchid: Option<String>,
            /// merchant order number · 商户订单号
            pub out_trade_no: Option<String>,
            /// sub-merchant ID · 子商户号
            pub sub_mchid: Option<String>,
            /// WeChat Pay transaction ID · 微信订单号
            pub transaction_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { AssociatedOrderInfo: Received {
            mchid: body("mchid"),
            out_trade_no: body("out_trade_no"),
            sub_mchid: body("sub_mchid"),
            transaction_id: body("transaction_id"),
        } }

        /// multi-use discount usage details · 多次优惠使用详情
        #[non_exhaustive]
        pub struct ProgressiveBundleUsageDetail {
            /// information of the associated WeChat Pay order · 关联微信支付订单信息
            pub associated_order_info: Option<AssociatedOrderInfo>,
            /// information of the associated WeChat Pay Score order · 关联微信支付分订单信息
            pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
            /// coupon return request number · 退券请求单号
            pub return_request_no: Option<String>,
            /// coupon return time · 退券时间; as 2018-06-08T10:34:56+08:00
            pub return_time: Option<crate::Time>,
            /// redemption request number · 核销请求单号
            pub use_request_no: Option<String>,
            /// redemption time · 核销时间; as 2018-06-08T10:34:56+08:00
            pub use_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { ProgressiveBundleUsageDetail: Received {
            associated_order_info: body("associated_order_info"),
            associated_pay_score_order_info: body("associated_pay_score_order_info"),
            return_request_no: body("return_request_no"),
            return_time: body("return_time"),
            use_request_no: body("use_request_no"),
            use_time: body("use_time"),
        } }

        /// user's coupon bundle information · 用户券组信息
        #[non_exhaustive]
        pub struct UserProductCouponBundleInfo {
            /// total number of times · 总次数
            pub total_count: Option<i64>,
            /// number of times used · 已使用次数
            pub used_count: Option<i64>,
            /// user coupon bundle ID · 用户券组ID
            pub user_coupon_bundle_id: Option<String>,
            /// index within the user's coupon bundle · 用户券组内索引
            pub user_coupon_bundle_index: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { UserProductCouponBundleInfo: Received {
            total_count: body("total_count"),
            used_count: body("used_count"),
            user_coupon_bundle_id: body("user_coupon_bundle_id"),
            user_coupon_bundle_index: body("user_coupon_bundle_index"),
        } }

        /// user product coupon list · 用户商品券列表
        #[non_exhaustive]
        pub struct UserCouponList {
            /// user product coupon code · 用户商品券Code
            pub coupon_code: Option<String>,
            /// user's product coupon state · 用户商品券状态
            pub coupon_state: Option<super::CouponState>,
            /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
            pub valid_begin_time: Option<crate::Time>,
            /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
            pub valid_end_time: Option<crate::Time>,
            /// coupon claim time · 领券时间; as 2018-06-08T10:34:56+08:00
            pub receive_time: Option<crate::Time>,
            /// coupon issue request number · 发券请求单号
            pub send_request_no: Option<String>,
            /// coupon issuing channel · 发券渠道
            pub send_channel: Option<SendChannel>,
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
            pub single_usage_detail: Option<SingleUsageDetail>,
            /// multi-use discount usage details · 多次优惠使用详情
            pub sequential_usage_detail: Option<SequentialUsageDetail>,
            /// product coupon information · 商品券信息
            pub product_coupon: Option<ProductCoupon>,
            /// stock information · 批次信息
            pub stock: Option<Stock>,
            /// custom attached information · 自定义附加信息
            pub attach: Option<String>,
            /// channel's custom information · 渠道自定义信息
            pub channel_custom_info: Option<String>,
            /// brand ID · 品牌ID
            pub brand_id: Option<String>,
            /// tag information of the user's product coupon · 用户商品券标签信息
            pub coupon_tag_info: Option<CouponTagInfo>,
            /// multi-use discount usage details · 多次优惠使用详情
            pub progressive_bundle_usage_detail: Option<ProgressiveBundleUsageDetail>,
            /// user's coupon bundle information · 用户券组信息
            pub user_product_coupon_bundle_info: Option<UserProductCouponBundleInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { UserCouponList: Received {
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

        crate::promised::promised! { UserCouponList {
            /// user product coupon code · 用户商品券Code
            coupon_code 0(&str),
            /// user's product coupon state · 用户商品券状态
            coupon_state 1(&super::CouponState),
            /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
            valid_begin_time 2(&crate::Time),
            /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
            valid_end_time 3(&crate::Time),
            /// coupon claim time · 领券时间; as 2018-06-08T10:34:56+08:00
            receive_time 4(&crate::Time),
            /// coupon issue request number · 发券请求单号
            send_request_no 5(&str),
            /// coupon issuing channel · 发券渠道
            send_channel 6(&SendChannel),
            /// product coupon information · 商品券信息
            product_coupon 14(&ProductCoupon),
            /// stock information · 批次信息
            stock 15(&Stock),
            /// brand ID · 品牌ID
            brand_id 18(&str),
        } }
    }
}

/// Issue a product coupon to a user · 向用户发放商品券
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons`
///
/// Official pages · 官方文档:
///
/// - partner: [4015781605](https://pay.weixin.qq.com/doc/v3/partner/4015781605)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::users::by_openid::coupons::post::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     brand_id: "120344",
///     product_coupon_id: "1000000013",
///     stock_id: "1000000013001",
///     appid: "wx233544546545989",
///     send_request_no: "34657_20250101_123456",
/// });
/// let answer = request.send(&client).await?;
/// let coupon_state = answer.coupon_state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::partner::product_coupon::users::by_openid::coupons::post::{CouponTagInfo, CouponTagList, MemberTagInfo, Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     brand_id: "120344",
///     product_coupon_id: "1000000013",
///     stock_id: "1000000013001",
///     appid: "wx233544546545989",
///     send_request_no: "34657_20250101_123456",
/// })
/// .coupon_code("123446565767")
/// .attach("example_attach")
/// .coupon_tag_info(CouponTagInfo::new()
///     .coupon_tag_list([CouponTagList::Member])
///     .member_tag_info(MemberTagInfo::new().member_card_id("")));
/// ```
#[doc(alias("向用户发放商品券", "4015781605"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Issue a product coupon to a user · 向用户发放商品券
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户OpenID
        pub openid: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock ID · 批次ID
        pub stock_id: String,
        /// user product coupon code · 用户商品券Code
        pub coupon_code: Option<String>,
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
        stock_id: body("stock_id").required(),
        coupon_code: body("coupon_code"),
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
        /// stock ID · 批次ID
        stock_id(&'a str),
        /// official account appid · 公众账号AppID
        appid(&'a str),
        /// coupon issue request number · 发券请求单号
        send_request_no(&'a str),
    } {
        /// user product coupon code · 用户商品券Code
        coupon_code coupon_code_opt(into String),
        /// custom attached information · 自定义附加信息
        attach attach_opt(into String),
        /// tag information of the user's product coupon · 用户商品券标签信息
        coupon_tag_info coupon_tag_info_opt(CouponTagInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons",
        "向用户发放商品券",
        "Issue a product coupon to a user",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::response::CouponTagList;

    /// member tag information · 会员标签信息
    #[must_use]
    #[non_exhaustive]
    pub struct MemberTagInfo {
        /// membership card template ID · 会员卡模板ID
        pub member_card_id: Option<String>,
    }

    crate::model! { MemberTagInfo: Default {
        member_card_id: body("member_card_id"),
    } }

    crate::sent::sent! { MemberTagInfo {
        /// membership card template ID · 会员卡模板ID
        member_card_id member_card_id_opt(into String),
    } }

    /// tag information of the user's product coupon · 用户商品券标签信息
    #[must_use]
    #[non_exhaustive]
    pub struct CouponTagInfo {
        /// user product coupon tag list · 用户商品券标签列表
        pub coupon_tag_list: Option<Vec<CouponTagList>>,
        /// member tag information · 会员标签信息
        pub member_tag_info: Option<MemberTagInfo>,
    }

    crate::model! { CouponTagInfo: Default {
        coupon_tag_list: body("coupon_tag_list"),
        member_tag_info: body("member_tag_info"),
    } }

    crate::sent::sent! { CouponTagInfo {
        /// user product coupon tag list · 用户商品券标签列表
        coupon_tag_list coupon_tag_list_opt([CouponTagList]),
        /// member tag information · 会员标签信息
        member_tag_info member_tag_info_opt(MemberTagInfo),
    } }

    /// Issue a product coupon to a user · 向用户发放商品券
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

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::response::AssociatedOrderInfo;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::response::AssociatedPayScoreOrderInfo;

        /// single-coupon usage details · 单券使用详情
        #[non_exhaustive]
        pub struct SingleUsageDetail {
            /// coupon redemption request number · 券核销请求单号
            pub use_request_no: Option<String>,
            /// redemption time · 核销时间; as 2018-06-08T10:34:56+08:00
            pub use_time: Option<crate::Time>,
            /// information of the associated WeChat Pay order · 关联微信支付订单信息
            pub associated_order_info: Option<AssociatedOrderInfo>,
            /// coupon return request number · 退券请求单号
            pub return_request_no: Option<String>,
            /// coupon return time · 退券时间; as 2018-06-08T10:34:56+08:00
            pub return_time: Option<crate::Time>,
            /// information of the associated WeChat Pay Score order · 关联微信支付分订单信息
            pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { SingleUsageDetail: Received {
            use_request_no: body("use_request_no"),
            use_time: body("use_time"),
            associated_order_info: body("associated_order_info"),
            return_request_no: body("return_request_no"),
            return_time: body("return_time"),
            associated_pay_score_order_info: body("associated_pay_score_order_info"),
        } }

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
            pub associated_order_info: Option<AssociatedOrderInfo>,
            /// coupon return request number · 退券请求单号
            pub return_request_no: Option<String>,
            /// coupon return time · 退券时间; as 2018-06-08T10:34:56+08:00
            pub return_time: Option<crate::Time>,
            /// deletion time · 删除时间; as 2018-06-08T10:34:56+08:00
            pub delete_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { DetailItemList: Received {
            detail_state: body("detail_state"),
            valid_begin_time: body("valid_begin_time"),
            valid_end_time: body("valid_end_time"),
            use_request_no: body("use_request_no"),
            use_time: body("use_time"),
            associated_order_info: body("associated_order_info"),
            return_request_no: body("return_request_no"),
            return_time: body("return_time"),
            delete_time: body("delete_time"),
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
            total_count: body("total_count"),
            used_count: body("used_count"),
            detail_item_list: body("detail_item_list"),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::State;

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Scope;

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Type;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::UsageMode;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::NormalCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DiscountCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::SingleUsageInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::SequentialUsageInfoType;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::SequentialUsageInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ChoiceList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ComboPackageList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DisplayInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ProgressiveBundleUsageInfo;

        /// product coupon information · 商品券信息
        #[non_exhaustive]
        pub struct ProductCoupon {
            /// product coupon ID · 商品券ID
            pub product_coupon_id: Option<String>,
            /// product coupon state · 商品券状态
            pub state: Option<State>,
            /// brand ID · 品牌ID
            pub brand_id: Option<String>,
            /// discount scope · 优惠范围
            pub scope: Option<Scope>,
            /// product coupon type · 商品券类型
            pub type_: Option<Type>,
            /// usage mode · 使用模式
            pub usage_mode: Option<UsageMode>,
            /// single-coupon mode information · 单券模式信息
            pub single_usage_info: Option<SingleUsageInfo>,
            /// multi-use discount mode information · 多次优惠模式信息
            pub sequential_usage_info: Option<SequentialUsageInfo>,
            /// display information · 展示信息
            pub display_info: Option<DisplayInfo>,
            /// external product ID · 外部商品ID
            pub out_product_no: Option<String>,
            /// invalidation request number · 失效请求单号
            pub deactivate_request_no: Option<String>,
            /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
            pub deactivate_time: Option<crate::Time>,
            /// invalidation reason · 失效原因
            pub deactivate_reason: Option<String>,
            /// multi-use discount mode information · 多次优惠模式信息
            pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { ProductCoupon: Received {
            product_coupon_id: body("product_coupon_id").promised(),
            state: body("state").promised(),
            brand_id: body("brand_id").promised(),
            scope: body("scope").promised(),
            type_: body("type").promised(),
            usage_mode: body("usage_mode").promised(),
            single_usage_info: body("single_usage_info"),
            sequential_usage_info: body("sequential_usage_info"),
            display_info: body("display_info").promised(),
            out_product_no: body("out_product_no"),
            deactivate_request_no: body("deactivate_request_no"),
            deactivate_time: body("deactivate_time"),
            deactivate_reason: body("deactivate_reason"),
            progressive_bundle_usage_info: body("progressive_bundle_usage_info"),
        } }

        crate::promised::promised! { ProductCoupon {
            /// product coupon ID · 商品券ID
            product_coupon_id 0(&str),
            /// product coupon state · 商品券状态
            state 1(&State),
            /// brand ID · 品牌ID
            brand_id 2(&str),
            /// discount scope · 优惠范围
            scope 3(&Scope),
            /// product coupon type · 商品券类型
            type_ 4(&Type),
            /// usage mode · 使用模式
            usage_mode 5(&UsageMode),
            /// display information · 展示信息
            display_info 8(&DisplayInfo),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::CouponCodeMode;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponCodeCountInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::get::response::StockSendRule;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::DayList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::DayPeriodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::WeeklyAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::IrregularAvailablePeriodList;

        /// time the coupon can be redeemed · 券可核销时间
        #[non_exhaustive]
        pub struct CouponAvailablePeriod {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            pub available_begin_time: Option<crate::Time>,
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            pub available_end_time: Option<crate::Time>,
            /// valid within N days after taking effect · 生效后N天内有效
            pub available_days: Option<i64>,
            /// takes effect N days after claiming · 领取后N天开始生效
            pub wait_days_after_receive: Option<i64>,
            /// fixed weekly available time · 每周固定可用时间
            pub weekly_available_period: Option<WeeklyAvailablePeriod>,
            /// irregular available periods · 无规律的可用时间段
            pub irregular_available_period_list: Vec<IrregularAvailablePeriodList>,
            /// valid within N seconds after claiming · 领取后N秒内有效
            pub available_seconds: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponAvailablePeriod: Received {
            available_begin_time: body("available_begin_time").promised(),
            available_end_time: body("available_end_time").promised(),
            available_days: body("available_days"),
            wait_days_after_receive: body("wait_days_after_receive"),
            weekly_available_period: body("weekly_available_period"),
            irregular_available_period_list: body("irregular_available_period_list"),
            available_seconds: body("available_seconds"),
        } }

        crate::promised::promised! { CouponAvailablePeriod {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            available_begin_time 0(&crate::Time),
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            available_end_time 1(&crate::Time),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ExchangeCoupon;

        /// single-coupon usage rules · 单券使用规则
        #[non_exhaustive]
        pub struct SingleUsageRule {
            /// time the coupon can be redeemed · 券可核销时间
            pub coupon_available_period: Option<CouponAvailablePeriod>,
            /// spend-and-save coupon usage rules · 满减券使用规则
            pub normal_coupon: Option<NormalCoupon>,
            /// discount coupon usage rules · 折扣券使用规则
            pub discount_coupon: Option<DiscountCoupon>,
            /// exchange coupon usage rules · 兑换券使用规则
            pub exchange_coupon: Option<ExchangeCoupon>,
            origin_: crate::model::Origin,
        }

        crate::model! { SingleUsageRule: Received {
            coupon_available_period: body("coupon_available_period").promised(),
            normal_coupon: body("normal_coupon"),
            discount_coupon: body("discount_coupon"),
            exchange_coupon: body("exchange_coupon"),
        } }

        crate::promised::promised! { SingleUsageRule {
            /// time the coupon can be redeemed · 券可核销时间
            coupon_available_period 0(&CouponAvailablePeriod),
        } }

        /// time the coupon can be redeemed · 券可核销时间
        #[non_exhaustive]
        pub struct SequentialUsageRuleCouponAvailablePeriod {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            pub available_begin_time: Option<crate::Time>,
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            pub available_end_time: Option<crate::Time>,
            /// takes effect N days after claiming · 领取后N天开始生效
            pub wait_days_after_receive: Option<i64>,
            /// fixed weekly available time · 每周固定可用时间
            pub weekly_available_period: Option<WeeklyAvailablePeriod>,
            /// irregular available periods · 无规律的可用时间段
            pub irregular_available_period_list: Vec<IrregularAvailablePeriodList>,
            /// valid within N seconds after claiming · 领取后N秒内有效
            pub available_seconds: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { SequentialUsageRuleCouponAvailablePeriod: Received {
            available_begin_time: body("available_begin_time").promised(),
            available_end_time: body("available_end_time").promised(),
            wait_days_after_receive: body("wait_days_after_receive"),
            weekly_available_period: body("weekly_available_period"),
            irregular_available_period_list: body("irregular_available_period_list"),
            available_seconds: body("available_seconds"),
        } }

        crate::promised::promised! { SequentialUsageRuleCouponAvailablePeriod {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            available_begin_time 0(&crate::Time),
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            available_end_time 1(&crate::Time),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::NormalCouponList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DiscountCouponList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ExchangeCouponList;

        /// multi-use discount usage rules · 多次优惠使用规则
        #[non_exhaustive]
        pub struct SequentialUsageRule {
            /// time the coupon can be redeemed · 券可核销时间
            pub coupon_available_period: Option<SequentialUsageRuleCouponAvailablePeriod>,
            /// spend-and-save coupon usage rules · 满减券使用规则
            pub normal_coupon_list: Vec<NormalCouponList>,
            /// discount coupon usage rule list · 折扣券使用规则列表
            pub discount_coupon_list: Vec<DiscountCouponList>,
            /// exchange coupon usage rule list · 兑换券使用规则列表
            pub exchange_coupon_list: Vec<ExchangeCouponList>,
            /// whether the multi-use discount offers a special first-use discount · 多次优惠是否提供首笔特惠
            pub special_first: Option<bool>,
            origin_: crate::model::Origin,
        }

        crate::model! { SequentialUsageRule: Received {
            coupon_available_period: body("coupon_available_period").promised(),
            normal_coupon_list: body("normal_coupon_list"),
            discount_coupon_list: body("discount_coupon_list"),
            exchange_coupon_list: body("exchange_coupon_list"),
            special_first: body("special_first"),
        } }

        crate::promised::promised! { SequentialUsageRule {
            /// time the coupon can be redeemed · 券可核销时间
            coupon_available_period 0(&SequentialUsageRuleCouponAvailablePeriod),
        } }

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

        /// stock information · 批次信息
        #[non_exhaustive]
        pub struct Stock {
            /// product coupon ID · 商品券ID
            pub product_coupon_id: Option<String>,
            /// stock ID · 批次ID
            pub stock_id: Option<String>,
            /// remark · 备注
            pub remark: Option<String>,
            /// coupon code assignment mode · 券Code分配模式
            pub coupon_code_mode: Option<CouponCodeMode>,
            /// quantity of coupon codes pre-uploaded by the brand · 品牌方预上传的券Code数量信息
            pub coupon_code_count_info: Option<CouponCodeCountInfo>,
            /// issuing rules · 发放规则
            pub stock_send_rule: Option<StockSendRule>,
            /// single-coupon usage rules · 单券使用规则
            pub single_usage_rule: Option<SingleUsageRule>,
            /// multi-use discount usage rules · 多次优惠使用规则
            pub sequential_usage_rule: Option<SequentialUsageRule>,
            /// display information of the coupon usage rules · 券使用规则展示信息
            pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
            /// display information of the user's product coupon · 用户商品券展示信息
            pub coupon_display_info: Option<CouponDisplayInfo>,
            /// event notification configuration · 事件通知配置
            pub notify_config: Option<NotifyConfig>,
            /// scope of usable stores · 可用门店范围
            pub store_scope: Option<StoreScope>,
            /// number issued · 已发放次数
            pub sent_count_info: Option<SentCountInfo>,
            /// batch or stock state · 批次状态
            pub state: Option<StockState>,
            /// invalidation request number · 失效请求单号
            pub deactivate_request_no: Option<String>,
            /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
            pub deactivate_time: Option<crate::Time>,
            /// invalidation reason · 失效原因
            pub deactivate_reason: Option<String>,
            /// brand ID · 品牌ID
            pub brand_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Stock: Received {
            product_coupon_id: body("product_coupon_id").promised(),
            stock_id: body("stock_id").promised(),
            remark: body("remark"),
            coupon_code_mode: body("coupon_code_mode").promised(),
            coupon_code_count_info: body("coupon_code_count_info"),
            stock_send_rule: body("stock_send_rule").promised(),
            single_usage_rule: body("single_usage_rule"),
            sequential_usage_rule: body("sequential_usage_rule"),
            usage_rule_display_info: body("usage_rule_display_info").promised(),
            coupon_display_info: body("coupon_display_info").promised(),
            notify_config: body("notify_config").promised(),
            store_scope: body("store_scope").promised(),
            sent_count_info: body("sent_count_info").promised(),
            state: body("state").promised(),
            deactivate_request_no: body("deactivate_request_no"),
            deactivate_time: body("deactivate_time"),
            deactivate_reason: body("deactivate_reason"),
            brand_id: body("brand_id").promised(),
        } }

        crate::promised::promised! { Stock {
            /// product coupon ID · 商品券ID
            product_coupon_id 0(&str),
            /// stock ID · 批次ID
            stock_id 1(&str),
            /// coupon code assignment mode · 券Code分配模式
            coupon_code_mode 3(&CouponCodeMode),
            /// issuing rules · 发放规则
            stock_send_rule 5(&StockSendRule),
            /// display information of the coupon usage rules · 券使用规则展示信息
            usage_rule_display_info 8(&UsageRuleDisplayInfo),
            /// display information of the user's product coupon · 用户商品券展示信息
            coupon_display_info 9(&CouponDisplayInfo),
            /// event notification configuration · 事件通知配置
            notify_config 10(&NotifyConfig),
            /// scope of usable stores · 可用门店范围
            store_scope 11(&StoreScope),
            /// number issued · 已发放次数
            sent_count_info 12(&SentCountInfo),
            /// batch or stock state · 批次状态
            state 13(&StockState),
            /// brand ID · 品牌ID
            brand_id 17(&str),
        } }

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::response::MemberTagInfo;

        pub use crate::v3::marketing::partner::product_coupon::users::by_openid::coupons::get::response::CouponTagInfo;
    }
}
