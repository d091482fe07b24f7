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
        use crate::model::body;

        crate::open_enum! {
            /// user's product coupon state · 用户商品券状态
            pub enum CouponState {
                Confirming = "CONFIRMING",
                Pending = "PENDING",
                Effective = "EFFECTIVE",
                Used = "USED",
                Expired = "EXPIRED",
                Deleted = "DELETED",
                Deactivated = "DEACTIVATED",
            }
        }

        crate::open_enum! {
            /// coupon issuing channel · 发券渠道
            pub enum SendChannel {
                Api = "API",
                BrandManage = "BRAND_MANAGE",
                MerchantCard = "MERCHANT_CARD",
                Member = "MEMBER",
                SmallActivity = "SMALL_ACTIVITY",
                ReceiveComponent = "RECEIVE_COMPONENT",
            }
        }

        /// information of the associated WeChat Pay order · 关联微信支付订单信息
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
            origin_: crate::model::Origin,
        }

        crate::model! { AssociatedOrderInfo: Received {
            transaction_id: body("transaction_id"),
            out_trade_no: body("out_trade_no"),
            mchid: body("mchid"),
            sub_mchid: body("sub_mchid"),
        } }

        /// multi-use discount usage details · 多次优惠使用详情
        #[non_exhaustive]
        pub struct ProgressiveBundleUsageDetail {
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
            origin_: crate::model::Origin,
        }

        crate::model! { ProgressiveBundleUsageDetail: Received {
            use_request_no: body("use_request_no"),
            use_time: body("use_time"),
            associated_order_info: body("associated_order_info"),
            return_request_no: body("return_request_no"),
            return_time: body("return_time"),
        } }

        /// user's coupon bundle information · 用户券组信息
        #[non_exhaustive]
        pub struct UserProductCouponBundleInfo {
            /// user coupon bundle ID · 用户券组ID
            pub user_coupon_bundle_id: Option<String>,
            /// index within the user's coupon bundle · 用户券组内索引
            pub user_coupon_bundle_index: Option<i64>,
            /// total number of allowed uses · 总可使用次数
            pub total_count: Option<i64>,
            /// number of times used · 已使用次数
            pub used_count: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { UserProductCouponBundleInfo: Received {
            user_coupon_bundle_id: body("user_coupon_bundle_id").promised(),
            user_coupon_bundle_index: body("user_coupon_bundle_index").promised(),
            total_count: body("total_count").promised(),
            used_count: body("used_count").promised(),
        } }

        crate::promised::promised! { UserProductCouponBundleInfo {
            /// user coupon bundle ID · 用户券组ID
            user_coupon_bundle_id 0(&str),
            /// index within the user's coupon bundle · 用户券组内索引
            user_coupon_bundle_index 1(i64),
            /// total number of allowed uses · 总可使用次数
            total_count 2(i64),
            /// number of times used · 已使用次数
            used_count 3(i64),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::deactivate::post::response::State;

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Scope;

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Type;

        pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::post::UsageMode;

        /// spend-and-save coupon usage rules · 满减券使用规则
        #[non_exhaustive]
        pub struct NormalCoupon {
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            /// fixed reduction amount · 固定减免金额 (fen)
            pub discount_amount: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { NormalCoupon: Received {
            threshold: body("threshold").promised(),
            discount_amount: body("discount_amount").promised(),
        } }

        crate::promised::promised! { NormalCoupon {
            /// threshold amount · 门槛金额 (fen)
            threshold 0(crate::Fen),
            /// fixed reduction amount · 固定减免金额 (fen)
            discount_amount 1(crate::Fen),
        } }

        /// discount coupon usage rules · 折扣券使用规则
        #[non_exhaustive]
        pub struct DiscountCoupon {
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            /// fixed percentage off · 固定减免百分比
            pub percent_off: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { DiscountCoupon: Received {
            threshold: body("threshold").promised(),
            percent_off: body("percent_off").promised(),
        } }

        crate::promised::promised! { DiscountCoupon {
            /// threshold amount · 门槛金额 (fen)
            threshold 0(crate::Fen),
            /// fixed percentage off · 固定减免百分比
            percent_off 1(i64),
        } }

        /// single-coupon mode information · 单券模式信息
        #[non_exhaustive]
        pub struct SingleUsageInfo {
            /// spend-and-save coupon usage rules · 满减券使用规则
            pub normal_coupon: Option<NormalCoupon>,
            /// discount coupon usage rules · 折扣券使用规则
            pub discount_coupon: Option<DiscountCoupon>,
            origin_: crate::model::Origin,
        }

        crate::model! { SingleUsageInfo: Received {
            normal_coupon: body("normal_coupon"),
            discount_coupon: body("discount_coupon"),
        } }

        /// multi-use discount mode information · 多次优惠模式信息
        #[non_exhaustive]
        pub struct ProgressiveBundleUsageInfo {
            /// number of allowed uses · 可使用次数
            pub count: Option<i64>,
            /// days between uses of the multi-use discount · 多次优惠使用间隔天数
            pub interval_days: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { ProgressiveBundleUsageInfo: Received {
            count: body("count").promised(),
            interval_days: body("interval_days"),
        } }

        crate::promised::promised! { ProgressiveBundleUsageInfo {
            /// number of allowed uses · 可使用次数
            count 0(i64),
        } }

        /// item list · 单品列表
        #[non_exhaustive]
        pub struct ChoiceList {
            /// item name · 单品名称
            pub name: Option<String>,
            /// item price · 单品价格 (fen)
            pub price: Option<crate::Fen>,
            /// item quantity · 单品数量
            pub count: Option<i64>,
            /// item image · 单品图片
            pub image_url: Option<String>,
            /// item jump mini program appid · 单品跳转小程序AppID
            pub mini_program_appid: Option<String>,
            /// mini program path to jump to from the item · 单品跳转小程序路径
            pub mini_program_path: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ChoiceList: Received {
            name: body("name").promised(),
            price: body("price").promised(),
            count: body("count").promised(),
            image_url: body("image_url"),
            mini_program_appid: body("mini_program_appid"),
            mini_program_path: body("mini_program_path"),
        } }

        crate::promised::promised! { ChoiceList {
            /// item name · 单品名称
            name 0(&str),
            /// item price · 单品价格 (fen)
            price 1(crate::Fen),
            /// item quantity · 单品数量
            count 2(i64),
        } }

        /// combo packages · 套餐组合
        #[non_exhaustive]
        pub struct ComboPackageList {
            /// combo package name · 套餐名
            pub name: Option<String>,
            /// quantity of selectable items · 可选单品数量
            pub pick_count: Option<i64>,
            /// item list · 单品列表
            pub choice_list: Vec<ChoiceList>,
            origin_: crate::model::Origin,
        }

        crate::model! { ComboPackageList: Received {
            name: body("name").promised(),
            pick_count: body("pick_count").promised(),
            choice_list: body("choice_list").promised(),
        } }

        crate::promised::promised! { ComboPackageList {
            /// combo package name · 套餐名
            name 0(&str),
            /// quantity of selectable items · 可选单品数量
            pick_count 1(i64),
            /// item list · 单品列表
            choice_list 2([ChoiceList]),
        } }

        /// display information · 展示信息
        #[non_exhaustive]
        pub struct DisplayInfo {
            /// product coupon name · 商品券名称
            pub name: Option<String>,
            /// product coupon image · 商品券图片
            pub image_url: Option<String>,
            /// product coupon background image · 商品券背景图
            pub background_url: Option<String>,
            /// product coupon details image list · 商品券详情图列表
            pub detail_image_url_list: Vec<String>,
            /// original goods price · 商品原价 (fen)
            pub original_price: Option<crate::Fen>,
            /// combo packages · 套餐组合
            pub combo_package_list: Vec<ComboPackageList>,
            origin_: crate::model::Origin,
        }

        crate::model! { DisplayInfo: Received {
            name: body("name").promised(),
            image_url: body("image_url").promised(),
            background_url: body("background_url").promised(),
            detail_image_url_list: body("detail_image_url_list"),
            original_price: body("original_price"),
            combo_package_list: body("combo_package_list"),
        } }

        crate::promised::promised! { DisplayInfo {
            /// product coupon name · 商品券名称
            name 0(&str),
            /// product coupon image · 商品券图片
            image_url 1(&str),
            /// product coupon background image · 商品券背景图
            background_url 2(&str),
        } }

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
            pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
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
            progressive_bundle_usage_info: body("progressive_bundle_usage_info"),
            display_info: body("display_info").promised(),
            out_product_no: body("out_product_no"),
            deactivate_request_no: body("deactivate_request_no"),
            deactivate_time: body("deactivate_time"),
            deactivate_reason: body("deactivate_reason"),
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

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::update_budget::post::response::CouponCodeMode;

        /// quantity of coupon codes pre-uploaded by the brand · 品牌方预上传的券Code数量信息
        #[non_exhaustive]
        pub struct CouponCodeCountInfo {
            /// total count of uploaded codes · 已上传的Code总数
            pub total_count: Option<i64>,
            /// codes currently available · 当前可用的Code
            pub available_count: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponCodeCountInfo: Received {
            total_count: body("total_count").promised(),
            available_count: body("available_count").promised(),
        } }

        crate::promised::promised! { CouponCodeCountInfo {
            /// total count of uploaded codes · 已上传的Code总数
            total_count 0(i64),
            /// codes currently available · 当前可用的Code
            available_count 1(i64),
        } }

        /// issuing rules · 发放规则
        #[non_exhaustive]
        pub struct StockSendRule {
            /// total limit on the number of issues · 发放次数总上限
            pub max_count: Option<i64>,
            /// daily limit on the number of issues · 每日发放次数上限
            pub max_count_per_day: Option<i64>,
            /// limit on claims per user · 每个用户领取次数上限
            pub max_count_per_user: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { StockSendRule: Received {
            max_count: body("max_count").promised(),
            max_count_per_day: body("max_count_per_day"),
            max_count_per_user: body("max_count_per_user").promised(),
        } }

        crate::promised::promised! { StockSendRule {
            /// total limit on the number of issues · 发放次数总上限
            max_count 0(i64),
            /// limit on claims per user · 每个用户领取次数上限
            max_count_per_user 2(i64),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::DayList;

        /// available periods of the day · 当天可用时间段
        #[non_exhaustive]
        pub struct DayPeriodList {
            /// availability start time of the day · 当天可用开始时间
            pub begin_time: Option<i64>,
            /// availability end time of the day · 当天可用结束时间
            pub end_time: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { DayPeriodList: Received {
            begin_time: body("begin_time").promised(),
            end_time: body("end_time").promised(),
        } }

        crate::promised::promised! { DayPeriodList {
            /// availability start time of the day · 当天可用开始时间
            begin_time 0(i64),
            /// availability end time of the day · 当天可用结束时间
            end_time 1(i64),
        } }

        /// fixed weekly available time · 每周固定可用时间
        #[non_exhaustive]
        pub struct WeeklyAvailablePeriod {
            /// available days of each week · 每周可用星期数
            pub day_list: Vec<DayList>,
            /// available periods of the day · 当天可用时间段
            pub day_period_list: Vec<DayPeriodList>,
            origin_: crate::model::Origin,
        }

        crate::model! { WeeklyAvailablePeriod: Received {
            day_list: body("day_list"),
            day_period_list: body("day_period_list"),
        } }

        /// irregular available periods · 无规律的可用时间段
        #[non_exhaustive]
        pub struct IrregularAvailablePeriodList {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            pub begin_time: Option<crate::Time>,
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            pub end_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { IrregularAvailablePeriodList: Received {
            begin_time: body("begin_time").promised(),
            end_time: body("end_time").promised(),
        } }

        crate::promised::promised! { IrregularAvailablePeriodList {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            begin_time 0(&crate::Time),
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            end_time 1(&crate::Time),
        } }

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
            origin_: crate::model::Origin,
        }

        crate::model! { CouponAvailablePeriod: Received {
            available_begin_time: body("available_begin_time").promised(),
            available_end_time: body("available_end_time").promised(),
            available_days: body("available_days"),
            wait_days_after_receive: body("wait_days_after_receive"),
            weekly_available_period: body("weekly_available_period"),
            irregular_available_period_list: body("irregular_available_period_list"),
        } }

        crate::promised::promised! { CouponAvailablePeriod {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            available_begin_time 0(&crate::Time),
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            available_end_time 1(&crate::Time),
        } }

        /// exchange coupon usage rules · 兑换券使用规则
        #[non_exhaustive]
        pub struct ExchangeCoupon {
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            /// fixed exchange price · 固定兑换价格 (fen)
            pub exchange_price: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { ExchangeCoupon: Received {
            threshold: body("threshold").promised(),
            exchange_price: body("exchange_price").promised(),
        } }

        crate::promised::promised! { ExchangeCoupon {
            /// threshold amount · 门槛金额 (fen)
            threshold 0(crate::Fen),
            /// fixed exchange price · 固定兑换价格 (fen)
            exchange_price 1(crate::Fen),
        } }

        /// multi-use discount usage rules · 多次优惠使用规则
        #[non_exhaustive]
        pub struct ProgressiveBundleUsageRule {
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

        crate::model! { ProgressiveBundleUsageRule: Received {
            coupon_available_period: body("coupon_available_period").promised(),
            normal_coupon: body("normal_coupon"),
            discount_coupon: body("discount_coupon"),
            exchange_coupon: body("exchange_coupon"),
        } }

        crate::promised::promised! { ProgressiveBundleUsageRule {
            /// time the coupon can be redeemed · 券可核销时间
            coupon_available_period 0(&CouponAvailablePeriod),
        } }

        /// stock bundle information · 批次组信息
        #[non_exhaustive]
        pub struct StockBundleInfo {
            /// stock bundle ID · 批次组ID
            pub stock_bundle_id: Option<String>,
            /// order of the stock within the stock bundle · 批次在批次组内的次序
            pub stock_bundle_index: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { StockBundleInfo: Received {
            stock_bundle_id: body("stock_bundle_id").promised(),
            stock_bundle_index: body("stock_bundle_index").promised(),
        } }

        crate::promised::promised! { StockBundleInfo {
            /// stock bundle ID · 批次组ID
            stock_bundle_id 0(&str),
            /// order of the stock within the stock bundle · 批次在批次组内的次序
            stock_bundle_index 1(i64),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::CouponUsageMethodList;

        /// information of the stores where the coupon is available · 券可用门店信息
        #[non_exhaustive]
        pub struct CouponAvailableStoreInfo {
            /// description of stores where the coupon is available · 券可用门店描述
            pub description: Option<String>,
            /// mini program appid · 小程序AppID
            pub mini_program_appid: Option<String>,
            /// mini program jump path · 小程序跳转路径
            pub mini_program_path: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponAvailableStoreInfo: Received {
            description: body("description").promised(),
            mini_program_appid: body("mini_program_appid"),
            mini_program_path: body("mini_program_path"),
        } }

        crate::promised::promised! { CouponAvailableStoreInfo {
            /// description of stores where the coupon is available · 券可用门店描述
            description 0(&str),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::AppJumpType;

        /// display information of the coupon usage rules · 券使用规则展示信息
        #[non_exhaustive]
        pub struct UsageRuleDisplayInfo {
            /// coupon usage method list · 券使用方式列表
            pub coupon_usage_method_list: Vec<CouponUsageMethodList>,
            /// mini program appid · 小程序AppID
            pub mini_program_appid: Option<String>,
            /// mini program jump path · 小程序跳转路径
            pub mini_program_path: Option<String>,
            /// app's H5 jump path · APP的H5跳转路径
            pub app_path: Option<String>,
            /// coupon usage instructions · 券使用说明
            pub usage_description: Option<String>,
            /// information of the stores where the coupon is available · 券可用门店信息
            pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
            /// app jump type · APP跳转类型
            pub app_jump_type: Option<AppJumpType>,
            /// passcode link · 口令链接
            pub passcode_link: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { UsageRuleDisplayInfo: Received {
            coupon_usage_method_list: body("coupon_usage_method_list").promised(),
            mini_program_appid: body("mini_program_appid"),
            mini_program_path: body("mini_program_path"),
            app_path: body("app_path"),
            usage_description: body("usage_description").promised(),
            coupon_available_store_info: body("coupon_available_store_info"),
            app_jump_type: body("app_jump_type"),
            passcode_link: body("passcode_link"),
        } }

        crate::promised::promised! { UsageRuleDisplayInfo {
            /// coupon usage method list · 券使用方式列表
            coupon_usage_method_list 0([CouponUsageMethodList]),
            /// coupon usage instructions · 券使用说明
            usage_description 4(&str),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::CodeDisplayMode;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::BackgroundColor;

        /// mini program entrance · 小程序入口
        #[non_exhaustive]
        pub struct EntranceMiniProgram {
            /// mini program appid · 小程序appid
            pub appid: Option<String>,
            /// mini program jump path · 小程序跳转路径
            pub path: Option<String>,
            /// entrance text · 入口文案
            pub entrance_wording: Option<String>,
            /// guiding text · 引导文案
            pub guidance_wording: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { EntranceMiniProgram: Received {
            appid: body("appid").promised(),
            path: body("path").promised(),
            entrance_wording: body("entrance_wording").promised(),
            guidance_wording: body("guidance_wording").promised(),
        } }

        crate::promised::promised! { EntranceMiniProgram {
            /// mini program appid · 小程序appid
            appid 0(&str),
            /// mini program jump path · 小程序跳转路径
            path 1(&str),
            /// entrance text · 入口文案
            entrance_wording 2(&str),
            /// guiding text · 引导文案
            guidance_wording 3(&str),
        } }

        /// official account entrance · 公众号入口
        #[non_exhaustive]
        pub struct EntranceOfficialAccount {
            /// official account appid · 公众号AppID
            pub appid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { EntranceOfficialAccount: Received {
            appid: body("appid").promised(),
        } }

        crate::promised::promised! { EntranceOfficialAccount {
            /// official account appid · 公众号AppID
            appid 0(&str),
        } }

        /// Channels account entrance · 视频号入口
        #[non_exhaustive]
        pub struct EntranceFinder {
            /// Channels account ID · 视频号ID
            pub finder_id: Option<String>,
            /// Channels video ID · 视频号视频ID
            pub finder_video_id: Option<String>,
            /// Channels video cover image · 视频号封面图
            pub finder_video_cover_image_url: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { EntranceFinder: Received {
            finder_id: body("finder_id").promised(),
            finder_video_id: body("finder_video_id").promised(),
            finder_video_cover_image_url: body("finder_video_cover_image_url").promised(),
        } }

        crate::promised::promised! { EntranceFinder {
            /// Channels account ID · 视频号ID
            finder_id 0(&str),
            /// Channels video ID · 视频号视频ID
            finder_video_id 1(&str),
            /// Channels video cover image · 视频号封面图
            finder_video_cover_image_url 2(&str),
        } }

        /// display information of the user's product coupon · 用户商品券展示信息
        #[non_exhaustive]
        pub struct CouponDisplayInfo {
            /// user's product coupon code display mode · 用户商品券Code展示模式
            pub code_display_mode: Option<CodeDisplayMode>,
            /// background colour · 背景颜色
            pub background_color: Option<BackgroundColor>,
            /// mini program entrance · 小程序入口
            pub entrance_mini_program: Option<EntranceMiniProgram>,
            /// official account entrance · 公众号入口
            pub entrance_official_account: Option<EntranceOfficialAccount>,
            /// Channels account entrance · 视频号入口
            pub entrance_finder: Option<EntranceFinder>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponDisplayInfo: Received {
            code_display_mode: body("code_display_mode"),
            background_color: body("background_color"),
            entrance_mini_program: body("entrance_mini_program"),
            entrance_official_account: body("entrance_official_account"),
            entrance_finder: body("entrance_finder"),
        } }

        /// event notification configuration · 事件通知配置
        #[non_exhaustive]
        pub struct NotifyConfig {
            /// event notification appid · 事件通知appid
            pub notify_appid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { NotifyConfig: Received {
            notify_appid: body("notify_appid"),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::StoreScope;

        /// number issued · 已发放次数
        #[non_exhaustive]
        pub struct SentCountInfo {
            /// total number issued · 已发放总次数
            pub total_count: Option<i64>,
            /// number issued on the day · 当天已发放次数
            pub today_count: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { SentCountInfo: Received {
            total_count: body("total_count").promised(),
            today_count: body("today_count").promised(),
        } }

        crate::promised::promised! { SentCountInfo {
            /// total number issued · 已发放总次数
            total_count 0(i64),
            /// number issued on the day · 当天已发放次数
            today_count 1(i64),
        } }

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
            /// multi-use discount usage rules · 多次优惠使用规则
            pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
            /// stock bundle information · 批次组信息
            pub stock_bundle_info: Option<StockBundleInfo>,
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
            progressive_bundle_usage_rule: body("progressive_bundle_usage_rule"),
            stock_bundle_info: body("stock_bundle_info"),
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

        crate::open_enum! {
            /// user product coupon tag list · 用户商品券标签列表
            pub enum CouponTagList {
                Member = "MEMBER",
            }
        }

        /// member tag information · 会员标签信息
        #[non_exhaustive]
        pub struct MemberTagInfo {
            /// membership card template ID · 会员卡模板ID
            pub member_card_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { MemberTagInfo: Received {
            member_card_id: body("member_card_id").promised(),
        } }

        crate::promised::promised! { MemberTagInfo {
            /// membership card template ID · 会员卡模板ID
            member_card_id 0(&str),
        } }

        /// tag information of the user's product coupon · 用户商品券标签信息
        #[non_exhaustive]
        pub struct CouponTagInfo {
            /// user product coupon tag list · 用户商品券标签列表
            pub coupon_tag_list: Vec<CouponTagList>,
            /// member tag information · 会员标签信息
            pub member_tag_info: Option<MemberTagInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponTagInfo: Received {
            coupon_tag_list: body("coupon_tag_list"),
            member_tag_info: body("member_tag_info"),
        } }

        /// user product coupon list · 用户商品券列表
        #[non_exhaustive]
        pub struct UserProductCouponList {
            /// user product coupon code · 用户商品券Code
            pub coupon_code: Option<String>,
            /// user's product coupon state · 用户商品券状态
            pub coupon_state: Option<CouponState>,
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
            /// multi-use discount usage details · 多次优惠使用详情
            pub progressive_bundle_usage_detail: Option<ProgressiveBundleUsageDetail>,
            /// user's coupon bundle information · 用户券组信息
            pub user_product_coupon_bundle_info: Option<UserProductCouponBundleInfo>,
            /// product coupon information · 商品券信息
            pub product_coupon: Option<ProductCoupon>,
            /// stock information · 批次信息
            pub stock: Option<Stock>,
            /// custom attached information · 自定义附加信息
            pub attach: Option<String>,
            /// channel's custom information · 渠道自定义信息
            pub channel_custom_info: Option<String>,
            /// tag information of the user's product coupon · 用户商品券标签信息
            pub coupon_tag_info: Option<CouponTagInfo>,
            /// brand ID · 品牌ID
            pub brand_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { UserProductCouponList: Received {
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
            progressive_bundle_usage_detail: body("progressive_bundle_usage_detail"),
            user_product_coupon_bundle_info: body("user_product_coupon_bundle_info").promised(),
            product_coupon: body("product_coupon").promised(),
            stock: body("stock").promised(),
            attach: body("attach"),
            channel_custom_info: body("channel_custom_info"),
            coupon_tag_info: body("coupon_tag_info"),
            brand_id: body("brand_id").promised(),
        } }

        crate::promised::promised! { UserProductCouponList {
            /// user product coupon code · 用户商品券Code
            coupon_code 0(&str),
            /// user's product coupon state · 用户商品券状态
            coupon_state 1(&CouponState),
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
            /// user's coupon bundle information · 用户券组信息
            user_product_coupon_bundle_info 13(&UserProductCouponBundleInfo),
            /// product coupon information · 商品券信息
            product_coupon 14(&ProductCoupon),
            /// stock information · 批次信息
            stock 15(&Stock),
            /// brand ID · 品牌ID
            brand_id 19(&str),
        } }
    }
}
