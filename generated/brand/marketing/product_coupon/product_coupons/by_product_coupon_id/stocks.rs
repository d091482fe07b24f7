// Written by `cargo xtask codegen` from spec/official/brand/4015736384.md

//! `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`

pub mod by_stock_id;

/// Query the list of product coupon stocks · 查询商品券批次列表
///
/// `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
///
/// Official pages · 官方文档:
///
/// - brand: [4015736384](https://pay.weixin.qq.com/doc/brand/4015736384), [4016427459](https://pay.weixin.qq.com/doc/brand/4016427459)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `ALREADY_EXISTS` | There is one of that number already. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 404 | `NOT_FOUND` | It is not there. |
/// | 409 | `ABORTED` | The call met another one of the same number. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::get::Request;
///
/// let request = Request::new("…");
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询商品券批次列表", "4015736384", "4016427459"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the list of product coupon stocks · 查询商品券批次列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// batch or stock state · 批次状态
        pub state: Option<State>,
        /// page size · 分页大小; at most 50
        pub page_size: Option<i64>,
        /// page token · 分页Token
        pub page_token: Option<String>,
        /// stock bundle ID · 批次组ID
        pub stock_bundle_id: Option<String>,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        state: query("state"),
        page_size: query("page_size"),
        page_token: query("page_token"),
        stock_bundle_id: query("stock_bundle_id"),
    } }

    crate::sent::sent! { Request(product_coupon_id: into String) {
        /// batch or stock state · 批次状态
        state state_opt(State),
        /// page size · 分页大小; at most 50
        page_size page_size_opt(i64),
        /// page token · 分页Token
        page_token page_token_opt(into String),
        /// stock bundle ID · 批次组ID
        stock_bundle_id stock_bundle_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
        "查询商品券批次列表",
        "Query the list of product coupon stocks",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// batch or stock state · 批次状态
        pub enum State {
            /// under approval · 审批中
            Auditing = "AUDITING",
            /// being given out · 发放中
            Sending = "SENDING",
            /// paused · 已暂停
            Paused = "PAUSED",
            /// stopped · 已停止
            Stopped = "STOPPED",
            /// no longer valid · 已失效
            Deactivated = "DEACTIVATED",
        }
    }

    /// Query the list of product coupon stocks · 查询商品券批次列表
    #[non_exhaustive]
    pub struct Response {
        /// total count · 总个数
        pub total_count: Option<i64>,
        /// stock list · 批次列表
        pub stock_list: Vec<response::StockList>,
        /// next page token · 下一页Token; up to 100 characters
        pub next_page_token: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count").promised(),
        stock_list: body("stock_list"),
        next_page_token: body("next_page_token"),
    } }

    crate::promised::promised! { Response {
        /// total count · 总个数
        total_count 0(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// coupon code assignment mode · 券Code分配模式
            pub enum CouponCodeMode {
                /// made at random by WeChat Pay · 微信支付随机生成
                Wechatpay = "WECHATPAY",
                /// codes that the brand uploaded before · 品牌方预上传Code
                Upload = "UPLOAD",
                /// named by the brand itself · 品牌方自行指定
                ApiAssign = "API_ASSIGN",
            }
        }

        /// quantity of coupon codes pre-uploaded by the brand · 品牌方预上传的券Code数量信息
        #[non_exhaustive]
        pub struct CouponCodeCountInfo {
            /// total count of uploaded codes · 已上传的Code总数
            pub total_count: Option<i64>,
            /// count of codes available now · 当前可用的Code数
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
            /// count of codes available now · 当前可用的Code数
            available_count 1(i64),
        } }

        /// issuing rules · 发放规则
        #[non_exhaustive]
        pub struct StockSendRule {
            /// total limit on the number of issues · 发放次数总上限; at most 100000000
            pub max_count: Option<i64>,
            /// daily limit on the number of issues · 每日发放次数上限; at most 100000000
            pub max_count_per_day: Option<i64>,
            /// limit on claims per user · 每个用户领取次数上限; at most 100
            pub max_count_per_user: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { StockSendRule: Received {
            max_count: body("max_count").promised(),
            max_count_per_day: body("max_count_per_day"),
            max_count_per_user: body("max_count_per_user").promised(),
        } }

        crate::promised::promised! { StockSendRule {
            /// total limit on the number of issues · 发放次数总上限; at most 100000000
            max_count 0(i64),
            /// limit on claims per user · 每个用户领取次数上限; at most 100
            max_count_per_user 2(i64),
        } }

        pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::DayList;

        /// available periods of the day · 当天可用时间段
        #[non_exhaustive]
        pub struct DayPeriodList {
            /// availability start time of the day · 当天可用开始时间; 0 to 86399
            pub begin_time: Option<i64>,
            /// availability end time of the day · 当天可用结束时间; 0 to 86399
            pub end_time: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { DayPeriodList: Received {
            begin_time: body("begin_time").promised(),
            end_time: body("end_time").promised(),
        } }

        crate::promised::promised! { DayPeriodList {
            /// availability start time of the day · 当天可用开始时间; 0 to 86399
            begin_time 0(i64),
            /// availability end time of the day · 当天可用结束时间; 0 to 86399
            end_time 1(i64),
        } }

        /// fixed weekly available time · 每周固定可用时间
        #[non_exhaustive]
        pub struct WeeklyAvailablePeriod {
            /// available days of each week · 每周可用星期数
            pub day_list: Vec<DayList>,
            /// available periods of the day · 当天可用时间段; at most 3 of them
            pub day_period_list: Vec<DayPeriodList>,
            origin_: crate::model::Origin,
        }

        crate::model! { WeeklyAvailablePeriod: Received {
            day_list: body("day_list").promised(),
            day_period_list: body("day_period_list"),
        } }

        crate::promised::promised! { WeeklyAvailablePeriod {
            /// available days of each week · 每周可用星期数
            day_list 0([DayList]),
        } }

        /// given usable periods · 指定可用时间段
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
            /// stock start time · 批次开始时间; as 2018-06-08T10:34:56+08:00
            pub available_begin_time: Option<crate::Time>,
            /// stock end time · 批次结束时间; as 2018-06-08T10:34:56+08:00
            pub available_end_time: Option<crate::Time>,
            /// number of days for which the coupon is usable once it is effective · 券生效后N天内可用; at most 365
            pub available_days: Option<i64>,
            /// number of days to wait after claiming before the coupon is effective · 领券后需等待N天才生效; at most 30
            pub wait_days_after_receive: Option<i64>,
            /// fixed weekly available time · 每周固定可用时间
            pub weekly_available_period: Option<WeeklyAvailablePeriod>,
            /// given usable periods · 指定可用时间段; at most 2 of them
            pub irregular_available_period_list: Vec<IrregularAvailablePeriodList>,
            /// valid within N seconds after claiming · 领取后N秒内有效; 3600 to 86400
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
            /// stock start time · 批次开始时间; as 2018-06-08T10:34:56+08:00
            available_begin_time 0(&crate::Time),
            /// stock end time · 批次结束时间; as 2018-06-08T10:34:56+08:00
            available_end_time 1(&crate::Time),
        } }

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
            /// ID of the stock bundle that the stock belongs to · 批次所属批次组ID; up to 40 characters
            pub stock_bundle_id: Option<String>,
            /// order of the stock within the stock bundle · 批次在批次组内的次序; at least 0
            pub stock_bundle_index: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { StockBundleInfo: Received {
            stock_bundle_id: body("stock_bundle_id").promised(),
            stock_bundle_index: body("stock_bundle_index").promised(),
        } }

        crate::promised::promised! { StockBundleInfo {
            /// ID of the stock bundle that the stock belongs to · 批次所属批次组ID; up to 40 characters
            stock_bundle_id 0(&str),
            /// order of the stock within the stock bundle · 批次在批次组内的次序; at least 0
            stock_bundle_index 1(i64),
        } }

        pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::CouponUsageMethodList;

        /// information of the stores where the coupon is available · 券可用门店信息
        #[non_exhaustive]
        pub struct CouponAvailableStoreInfo {
            /// description of stores where the coupon is available · 券可用门店描述; up to 1000 characters
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
            /// description of stores where the coupon is available · 券可用门店描述; up to 1000 characters
            description 0(&str),
        } }

        pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::AppJumpType;

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
            /// coupon usage instructions · 券使用说明; up to 1000 characters
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
            /// coupon usage instructions · 券使用说明; up to 1000 characters
            usage_description 4(&str),
        } }

        pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::CodeDisplayMode;

        /// mini program entrance · 小程序入口
        #[non_exhaustive]
        pub struct EntranceMiniProgram {
            /// mini program appid · 小程序AppID
            pub appid: Option<String>,
            /// mini program jump path · 小程序跳转路径
            pub path: Option<String>,
            /// entrance text · 入口文案; up to 5 characters
            pub entrance_wording: Option<String>,
            /// guiding text · 引导文案; up to 6 characters
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
            /// mini program appid · 小程序AppID
            appid 0(&str),
            /// mini program jump path · 小程序跳转路径
            path 1(&str),
            /// entrance text · 入口文案; up to 5 characters
            entrance_wording 2(&str),
            /// guiding text · 引导文案; up to 6 characters
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

        /// display information of the user's product coupon · 用户商品券展示信息
        #[non_exhaustive]
        pub struct CouponDisplayInfo {
            /// user's product coupon code display mode · 用户商品券Code展示模式
            pub code_display_mode: Option<CodeDisplayMode>,
            /// background colour · 背景颜色
            pub background_color: Option<String>,
            /// mini program entrance · 小程序入口
            pub entrance_mini_program: Option<EntranceMiniProgram>,
            /// official account entrance · 公众号入口
            pub entrance_official_account: Option<EntranceOfficialAccount>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponDisplayInfo: Received {
            code_display_mode: body("code_display_mode").promised(),
            background_color: body("background_color"),
            entrance_mini_program: body("entrance_mini_program"),
            entrance_official_account: body("entrance_official_account"),
        } }

        crate::promised::promised! { CouponDisplayInfo {
            /// user's product coupon code display mode · 用户商品券Code展示模式
            code_display_mode 0(&CodeDisplayMode),
        } }

        /// event notification configuration · 事件通知配置
        #[non_exhaustive]
        pub struct NotifyConfig {
            /// event notification appid · 事件通知AppID
            pub notify_appid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { NotifyConfig: Received {
            notify_appid: body("notify_appid").promised(),
        } }

        crate::promised::promised! { NotifyConfig {
            /// event notification appid · 事件通知AppID
            notify_appid 0(&str),
        } }

        pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::StoreScope;

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

        /// stock list · 批次列表
        #[non_exhaustive]
        pub struct StockList {
            /// product coupon ID · 商品券ID; up to 40 characters
            pub product_coupon_id: Option<String>,
            /// stock ID · 批次ID; up to 40 characters
            pub stock_id: Option<String>,
            /// remark · 备注; up to 20 characters
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
            pub state: Option<super::State>,
            /// invalidation request number · 失效请求单号; up to 128 characters
            pub deactivate_request_no: Option<String>,
            /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
            pub deactivate_time: Option<crate::Time>,
            /// invalidation reason · 失效原因; up to 150 characters
            pub deactivate_reason: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { StockList: Received {
            product_coupon_id: body("product_coupon_id").promised(),
            stock_id: body("stock_id").promised(),
            remark: body("remark"),
            coupon_code_mode: body("coupon_code_mode").promised(),
            coupon_code_count_info: body("coupon_code_count_info"),
            stock_send_rule: body("stock_send_rule").promised(),
            single_usage_rule: body("single_usage_rule"),
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
        } }

        crate::promised::promised! { StockList {
            /// product coupon ID · 商品券ID; up to 40 characters
            product_coupon_id 0(&str),
            /// stock ID · 批次ID; up to 40 characters
            stock_id 1(&str),
            /// coupon code assignment mode · 券Code分配模式
            coupon_code_mode 3(&CouponCodeMode),
            /// issuing rules · 发放规则
            stock_send_rule 5(&StockSendRule),
            /// display information of the coupon usage rules · 券使用规则展示信息
            usage_rule_display_info 9(&UsageRuleDisplayInfo),
            /// display information of the user's product coupon · 用户商品券展示信息
            coupon_display_info 10(&CouponDisplayInfo),
            /// event notification configuration · 事件通知配置
            notify_config 11(&NotifyConfig),
            /// scope of usable stores · 可用门店范围
            store_scope 12(&StoreScope),
            /// number issued · 已发放次数
            sent_count_info 13(&SentCountInfo),
            /// batch or stock state · 批次状态
            state 14(&super::State),
        } }
    }
}

/// Add a product coupon stock · 添加商品券批次
///
/// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
///
/// Official pages · 官方文档:
///
/// - brand: [4015736342](https://pay.weixin.qq.com/doc/brand/4015736342)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `ALREADY_EXISTS` | There is one of that number already. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 404 | `NOT_FOUND` | It is not there. |
/// | 409 | `ABORTED` | The call met another one of the same number. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::post::{CodeDisplayMode, CouponCodeMode, CouponDisplayInfo, CouponUsageMethodList, NotifyConfig, Request, Required, Stock, StockRequired, StockSendRule, StockSendRuleRequired, StoreScope, UsageRuleDisplayInfo, UsageRuleDisplayInfoRequired};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     out_request_no: "…",
///     stock: Stock::new(StockRequired {
///         coupon_code_mode: CouponCodeMode::Wechatpay,
///         stock_send_rule: StockSendRule::new(StockSendRuleRequired {
///             max_count: 1,
///             max_count_per_user: 1,
///         }),
///         usage_rule_display_info: UsageRuleDisplayInfo::new(UsageRuleDisplayInfoRequired {
///             coupon_usage_method_list: vec![CouponUsageMethodList::Offline],
///             usage_description: "…",
///         }),
///         coupon_display_info: CouponDisplayInfo::new(CodeDisplayMode::Invisible),
///         notify_config: NotifyConfig::new("…"),
///         store_scope: StoreScope::None,
///     }),
/// });
/// let answer = request.send(&client).await?;
/// let stock_id = answer.stock_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("添加商品券批次", "4015736342"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Add a product coupon stock · 添加商品券批次
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// creation request number · 创建请求单号; up to 40 characters; 6 to 40
        pub out_request_no: String,
        /// stock · 批次
        pub stock: Stock,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        out_request_no: body("out_request_no").required(),
        stock: body("stock").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// creation request number · 创建请求单号; up to 40 characters; 6 to 40
        out_request_no(&'a str),
        /// stock · 批次
        stock(Stock),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
        "添加商品券批次",
        "Add a product coupon stock",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::get::response::CouponCodeMode;

    /// issuing rules · 发放规则
    #[must_use]
    #[non_exhaustive]
    pub struct StockSendRule {
        /// total limit on the number of issues · 发放次数总上限; at most 100000000
        pub max_count: i64,
        /// daily limit on the number of issues · 每日发放次数上限; at most 100000000
        pub max_count_per_day: Option<i64>,
        /// limit on claims per user · 每个用户领取次数上限; at most 100
        pub max_count_per_user: i64,
    }

    crate::model! { StockSendRule {
        max_count: body("max_count").required(),
        max_count_per_day: body("max_count_per_day"),
        max_count_per_user: body("max_count_per_user").required(),
    } }

    crate::sent::sent! { StockSendRule(StockSendRuleRequired) {
        /// total limit on the number of issues · 发放次数总上限; at most 100000000
        max_count(i64),
        /// limit on claims per user · 每个用户领取次数上限; at most 100
        max_count_per_user(i64),
    } {
        /// daily limit on the number of issues · 每日发放次数上限; at most 100000000
        max_count_per_day max_count_per_day_opt(i64),
    } }

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::DayList;

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::DayPeriodList;

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::DayPeriodListRequired;

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::WeeklyAvailablePeriod;

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::IrregularAvailablePeriodList;

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::IrregularAvailablePeriodListRequired;

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::CouponAvailablePeriod;

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::CouponAvailablePeriodRequired;

    pub use crate::brand::marketing::product_coupon::image_generation_tasks::post::NormalCoupon;

    pub use crate::brand::marketing::product_coupon::image_generation_tasks::post::NormalCouponRequired;

    pub use crate::brand::marketing::product_coupon::image_generation_tasks::post::DiscountCoupon;

    pub use crate::brand::marketing::product_coupon::image_generation_tasks::post::DiscountCouponRequired;

    pub use crate::brand::marketing::product_coupon::image_generation_tasks::post::ExchangeCoupon;

    pub use crate::brand::marketing::product_coupon::image_generation_tasks::post::ExchangeCouponRequired;

    /// single-coupon usage rules · 单券使用规则
    #[must_use]
    #[non_exhaustive]
    pub struct SingleUsageRule {
        /// time the coupon can be redeemed · 券可核销时间
        pub coupon_available_period: CouponAvailablePeriod,
        /// spend-and-save coupon usage rules · 满减券使用规则
        pub normal_coupon: Option<NormalCoupon>,
        /// discount coupon usage rules · 折扣券使用规则
        pub discount_coupon: Option<DiscountCoupon>,
        /// exchange coupon usage rules · 兑换券使用规则
        pub exchange_coupon: Option<ExchangeCoupon>,
    }

    crate::model! { SingleUsageRule {
        coupon_available_period: body("coupon_available_period").required(),
        normal_coupon: body("normal_coupon"),
        discount_coupon: body("discount_coupon"),
        exchange_coupon: body("exchange_coupon"),
    } }

    crate::sent::sent! { SingleUsageRule(coupon_available_period: CouponAvailablePeriod) {
        /// spend-and-save coupon usage rules · 满减券使用规则
        normal_coupon normal_coupon_opt(NormalCoupon),
        /// discount coupon usage rules · 折扣券使用规则
        discount_coupon discount_coupon_opt(DiscountCoupon),
        /// exchange coupon usage rules · 兑换券使用规则
        exchange_coupon exchange_coupon_opt(ExchangeCoupon),
    } }

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::CouponUsageMethodList;

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::CouponAvailableStoreInfo;

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::AppJumpType;

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::UsageRuleDisplayInfo;

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::UsageRuleDisplayInfoRequired;

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::CodeDisplayMode;

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::EntranceMiniProgram;

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::EntranceMiniProgramRequired;

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::EntranceOfficialAccount;

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::CouponDisplayInfo;

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::NotifyConfig;

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::StoreScope;

    /// stock · 批次
    #[must_use]
    #[non_exhaustive]
    pub struct Stock {
        /// remark · 备注; up to 20 characters
        pub remark: Option<String>,
        /// coupon code assignment mode · 券Code分配模式
        pub coupon_code_mode: CouponCodeMode,
        /// issuing rules · 发放规则
        pub stock_send_rule: StockSendRule,
        /// single-coupon usage rules · 单券使用规则
        pub single_usage_rule: Option<SingleUsageRule>,
        /// display information of the coupon usage rules · 券使用规则展示信息
        pub usage_rule_display_info: UsageRuleDisplayInfo,
        /// display information of the user's product coupon · 用户商品券展示信息
        pub coupon_display_info: CouponDisplayInfo,
        /// event notification configuration · 事件通知配置
        pub notify_config: NotifyConfig,
        /// scope of usable stores · 可用门店范围
        pub store_scope: StoreScope,
    }

    crate::model! { Stock {
        remark: body("remark"),
        coupon_code_mode: body("coupon_code_mode").required(),
        stock_send_rule: body("stock_send_rule").required(),
        single_usage_rule: body("single_usage_rule"),
        usage_rule_display_info: body("usage_rule_display_info").required(),
        coupon_display_info: body("coupon_display_info").required(),
        notify_config: body("notify_config").required(),
        store_scope: body("store_scope").required(),
    } }

    crate::sent::sent! { Stock(StockRequired) {
        /// coupon code assignment mode · 券Code分配模式
        coupon_code_mode(CouponCodeMode),
        /// issuing rules · 发放规则
        stock_send_rule(StockSendRule),
        /// display information of the coupon usage rules · 券使用规则展示信息
        usage_rule_display_info(UsageRuleDisplayInfo),
        /// display information of the user's product coupon · 用户商品券展示信息
        coupon_display_info(CouponDisplayInfo),
        /// event notification configuration · 事件通知配置
        notify_config(NotifyConfig),
        /// scope of usable stores · 可用门店范围
        store_scope(StoreScope),
    } {
        /// remark · 备注; up to 20 characters
        remark remark_opt(into String),
        /// single-coupon usage rules · 单券使用规则
        single_usage_rule single_usage_rule_opt(SingleUsageRule),
    } }

    pub use crate::nouns::product_coupon_stock::ProductCouponStock as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::product_coupon_stock::*;
    }
}
