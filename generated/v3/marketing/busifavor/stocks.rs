// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/stocks.md

//! `/v3/marketing/busifavor/stocks`

pub mod by_stock_id;

/// Create a merchant coupon · 创建商家券
///
/// `POST /v3/marketing/busifavor/stocks`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012534855](https://pay.weixin.qq.com/doc/v3/merchant/4012534855), [4015715853](https://pay.weixin.qq.com/doc/v3/merchant/4015715853), [4015716931](https://pay.weixin.qq.com/doc/v3/merchant/4015716931)
/// - partner: [4012692931](https://pay.weixin.qq.com/doc/v3/partner/4012692931)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::stocks::post::{CouponAvailableTime, CouponAvailableTimeRequired, CouponCodeMode, CouponUseRule, CouponUseRuleRequired, Request, Required, StockSendRule, StockSendRuleRequired, StockType, UseMethod};
///
/// let request = Request::new(Required {
///     stock_name: "8月1日活动券",
///     belong_merchant: "10000022",
///     goods_name: "xxx商品使用",
///     stock_type: StockType::Normal,
///     coupon_use_rule: CouponUseRule::new(CouponUseRuleRequired {
///         coupon_available_time: CouponAvailableTime::new(CouponAvailableTimeRequired {
///             available_begin_time: "2015-05-20T13:29:35+08:00".into(),
///             available_end_time: "2015-05-20T13:29:35+08:00".into(),
///         }),
///         use_method: UseMethod::OffLine,
///     }),
///     stock_send_rule: StockSendRule::new(StockSendRuleRequired {
///         max_coupons: 100,
///         max_coupons_per_user: 5,
///     }),
///     out_request_no: "100002322019090134234sfdf",
///     coupon_code_mode: CouponCodeMode::WechatpayMode,
/// });
/// let answer = request.send(&client).await?;
/// let stock_id = answer.stock_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::marketing::busifavor::stocks::post::{AvailableDayTime, AvailableWeek, BackgroundColor, CodeDisplayMode, CouponAvailableTime, CouponAvailableTimeRequired, CouponCodeMode, CouponUseRule, CouponUseRuleRequired, CustomEntrance, DiscountCoupon, DiscountCouponRequired, DisplayPatternInfo, ExchangeCoupon, ExchangeCouponRequired, FinderInfo, FinderInfoRequired, FixedNormalCoupon, FixedNormalCouponRequired, IrregularyAvaliableTime, MiniProgramsInfo, MiniProgramsInfoRequired, NotifyConfig, Request, Required, StockSendRule, StockSendRuleRequired, StockType, UseMethod};
///
/// let request = Request::new(Required {
///     stock_name: "8月1日活动券",
///     belong_merchant: "10000022",
///     goods_name: "xxx商品使用",
///     stock_type: StockType::Normal,
///     coupon_use_rule: CouponUseRule::new(CouponUseRuleRequired {
///         coupon_available_time: CouponAvailableTime::new(CouponAvailableTimeRequired {
///             available_begin_time: "2015-05-20T13:29:35+08:00".into(),
///             available_end_time: "2015-05-20T13:29:35+08:00".into(),
///         })
///         .available_day_after_receive(3)
///         .available_week(AvailableWeek::new()
///             .week_day([1])
///             .available_day_time([AvailableDayTime::new().begin_time(3600).end_time(86399)]))
///         .irregulary_avaliable_time([IrregularyAvaliableTime::new()
///             .begin_time("2015-05-20T13:29:35+08:00")
///             .end_time("2015-05-20T13:29:35+08:00")])
///         .wait_days_after_receive(7)
///         .available_second_after_receive(3600),
///         use_method: UseMethod::OffLine,
///     })
///     .fixed_normal_coupon(FixedNormalCoupon::new(FixedNormalCouponRequired {
///         discount_amount: Fen(5),
///         transaction_minimum: Fen(100),
///     }))
///     .discount_coupon(DiscountCoupon::new(DiscountCouponRequired {
///         discount_percent: 88,
///         transaction_minimum: Fen(100),
///     }))
///     .exchange_coupon(ExchangeCoupon::new(ExchangeCouponRequired {
///         exchange_price: Fen(100),
///         transaction_minimum: Fen(100),
///     }))
///     .mini_programs_appid("wx23232232323")
///     .mini_programs_path("/path/index/index"),
///     stock_send_rule: StockSendRule::new(StockSendRuleRequired {
///         max_coupons: 100,
///         max_coupons_per_user: 5,
///     })
///     .max_amount(100000)
///     .max_amount_by_day(1000)
///     .max_coupons_by_day(100)
///     .natural_person_limit(true)
///     .prevent_api_abuse(true)
///     .transferable(true)
///     .shareable(true),
///     out_request_no: "100002322019090134234sfdf",
///     coupon_code_mode: CouponCodeMode::WechatpayMode,
/// })
/// .comment("活动使用")
/// .custom_entrance(CustomEntrance::new()
///     .mini_programs_info(MiniProgramsInfo::new(MiniProgramsInfoRequired {
///         mini_programs_appid: "wx234545656765876",
///         mini_programs_path: "/path/index/index",
///         entrance_words: "欢迎选购",
///     })
///     .guiding_words("获取更多优惠"))
///     .appid("wx324345hgfhfghfg")
///     .hall_id("233455656")
///     .store_id("233554655")
///     .code_display_mode(CodeDisplayMode::Barcode))
/// .display_pattern_info(DisplayPatternInfo::new()
///     .description("xxx门店可用")
///     .merchant_logo_url("https://qpic.cn/xxx")
///     .merchant_name("微信支付")
///     .background_color(BackgroundColor::Color020)
///     .coupon_image_url("https://qpic.cn/xxx")
///     .finder_info(FinderInfo::new(FinderInfoRequired {
///         finder_id: "sph6Rngt2T4RlUf",
///         finder_video_id: "sph6Rngt2T4RlUf",
///         finder_video_cover_image_url: "https://wxpaylogo.qpic.cn/xxx",
///     })))
/// .notify_config(NotifyConfig::new().notify_appid("wx23232232323"))
/// .subsidy(true);
/// ```
#[doc(alias("创建商家券", "4012534855", "4012692931", "4015715853", "4015716931"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a merchant coupon · 创建商家券
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant coupon stock name · 商家券批次名称
        pub stock_name: String,
        /// stock's owning merchant ID · 批次归属商户号
        pub belong_merchant: String,
        /// batch remark · 批次备注
        pub comment: Option<String>,
        /// scope of applicable goods · 适用商品范围
        pub goods_name: String,
        /// stock type · 批次类型
        pub stock_type: StockType,
        /// redemption rules · 核销规则
        pub coupon_use_rule: CouponUseRule,
        /// issuing rules · 发放规则
        pub stock_send_rule: StockSendRule,
        /// merchant request number · 商户请求单号
        pub out_request_no: String,
        /// custom entrance · 自定义入口
        pub custom_entrance: Option<CustomEntrance>,
        /// style information · 样式信息
        pub display_pattern_info: Option<DisplayPatternInfo>,
        /// coupon code mode · 券code模式
        pub coupon_code_mode: CouponCodeMode,
        /// event notification configuration · 事件通知配置
        pub notify_config: Option<NotifyConfig>,
        /// whether marketing subsidy is allowed · 是否允许营销补贴
        pub subsidy: Option<bool>,
    }

    crate::model! { Request {
        stock_name: body("stock_name").required(),
        belong_merchant: body("belong_merchant").required(),
        comment: body("comment"),
        goods_name: body("goods_name").required(),
        stock_type: body("stock_type").required(),
        coupon_use_rule: body("coupon_use_rule").required(),
        stock_send_rule: body("stock_send_rule").required(),
        out_request_no: body("out_request_no").required(),
        custom_entrance: body("custom_entrance"),
        display_pattern_info: body("display_pattern_info"),
        coupon_code_mode: body("coupon_code_mode").required(),
        notify_config: body("notify_config"),
        subsidy: body("subsidy"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant coupon stock name · 商家券批次名称
        stock_name(&'a str),
        /// stock's owning merchant ID · 批次归属商户号
        belong_merchant(&'a str),
        /// scope of applicable goods · 适用商品范围
        goods_name(&'a str),
        /// stock type · 批次类型
        stock_type(StockType),
        /// redemption rules · 核销规则
        coupon_use_rule(CouponUseRule),
        /// issuing rules · 发放规则
        stock_send_rule(StockSendRule),
        /// merchant request number · 商户请求单号
        out_request_no(&'a str),
        /// coupon code mode · 券code模式
        coupon_code_mode(CouponCodeMode),
    } {
        /// batch remark · 批次备注
        comment comment_opt(into String),
        /// custom entrance · 自定义入口
        custom_entrance custom_entrance_opt(CustomEntrance),
        /// style information · 样式信息
        display_pattern_info display_pattern_info_opt(DisplayPatternInfo),
        /// event notification configuration · 事件通知配置
        notify_config notify_config_opt(NotifyConfig),
        /// whether marketing subsidy is allowed · 是否允许营销补贴
        subsidy subsidy_opt(bool),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/busifavor/stocks",
        "创建商家券",
        "Create a merchant coupon",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// stock type · 批次类型
        pub enum StockType {
            Normal = "NORMAL",
            Discount = "DISCOUNT",
            Exchange = "EXCHANGE",
        }
    }

    /// available periods of the day · 当天可用时间段
    #[must_use]
    #[non_exhaustive]
    pub struct AvailableDayTime {
        /// availability start time of the day · 当天可用开始时间
        pub begin_time: Option<i64>,
        /// availability end time of the day · 当天可用结束时间
        pub end_time: Option<i64>,
    }

    crate::model! { AvailableDayTime: Default {
        begin_time: body("begin_time"),
        end_time: body("end_time"),
    } }

    crate::sent::sent! { AvailableDayTime {
        /// availability start time of the day · 当天可用开始时间
        begin_time begin_time_opt(i64),
        /// availability end time of the day · 当天可用结束时间
        end_time end_time_opt(i64),
    } }

    /// valid periods on a fixed cycle · 固定周期有效时间段
    #[must_use]
    #[non_exhaustive]
    pub struct AvailableWeek {
        /// available days of the week · 可用星期数
        pub week_day: Option<Vec<i64>>,
        /// available periods of the day · 当天可用时间段
        pub available_day_time: Option<Vec<AvailableDayTime>>,
    }

    crate::model! { AvailableWeek: Default {
        week_day: body("week_day"),
        available_day_time: body("available_day_time"),
    } }

    crate::sent::sent! { AvailableWeek {
        /// available days of the week · 可用星期数
        week_day week_day_opt([i64]),
        /// available periods of the day · 当天可用时间段
        available_day_time available_day_time_opt([AvailableDayTime]),
    } }

    /// irregular valid periods · 无规律的有效时间段
    #[must_use]
    #[non_exhaustive]
    pub struct IrregularyAvaliableTime {
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        pub begin_time: Option<crate::Time>,
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        pub end_time: Option<crate::Time>,
    }

    crate::model! { IrregularyAvaliableTime: Default {
        begin_time: body("begin_time"),
        end_time: body("end_time"),
    } }

    crate::sent::sent! { IrregularyAvaliableTime {
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        begin_time begin_time_opt(into crate::Time),
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        end_time end_time_opt(into crate::Time),
    } }

    /// time the coupon can be redeemed · 券可核销时间
    #[must_use]
    #[non_exhaustive]
    pub struct CouponAvailableTime {
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        pub available_begin_time: crate::Time,
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        pub available_end_time: crate::Time,
        /// valid within N days after taking effect · 生效后N天内有效
        pub available_day_after_receive: Option<i64>,
        /// valid periods on a fixed cycle · 固定周期有效时间段
        pub available_week: Option<AvailableWeek>,
        /// irregular valid periods · 无规律的有效时间段
        pub irregulary_avaliable_time: Option<Vec<IrregularyAvaliableTime>>,
        /// takes effect N days after claiming · 领取后N天开始生效
        pub wait_days_after_receive: Option<i64>,
        /// valid within N seconds after claiming · 领取后N秒内有效
        pub available_second_after_receive: Option<i64>,
    }

    crate::model! { CouponAvailableTime {
        available_begin_time: body("available_begin_time").required(),
        available_end_time: body("available_end_time").required(),
        available_day_after_receive: body("available_day_after_receive"),
        available_week: body("available_week"),
        irregulary_avaliable_time: body("irregulary_avaliable_time"),
        wait_days_after_receive: body("wait_days_after_receive"),
        available_second_after_receive: body("available_second_after_receive"),
    } }

    crate::sent::sent! { CouponAvailableTime(CouponAvailableTimeRequired) {
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        available_begin_time(crate::Time),
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        available_end_time(crate::Time),
    } {
        /// valid within N days after taking effect · 生效后N天内有效
        available_day_after_receive available_day_after_receive_opt(i64),
        /// valid periods on a fixed cycle · 固定周期有效时间段
        available_week available_week_opt(AvailableWeek),
        /// irregular valid periods · 无规律的有效时间段
        irregulary_avaliable_time irregulary_avaliable_time_opt([IrregularyAvaliableTime]),
        /// takes effect N days after claiming · 领取后N天开始生效
        wait_days_after_receive wait_days_after_receive_opt(i64),
        /// valid within N seconds after claiming · 领取后N秒内有效
        available_second_after_receive available_second_after_receive_opt(i64),
    } }

    /// fixed-amount spend-and-save coupon usage rules · 固定面额满减券使用规则
    #[must_use]
    #[non_exhaustive]
    pub struct FixedNormalCoupon {
        /// discount amount · 优惠金额 (fen)
        pub discount_amount: crate::Fen,
        /// spending threshold · 消费门槛 (fen)
        pub transaction_minimum: crate::Fen,
    }

    crate::model! { FixedNormalCoupon {
        discount_amount: body("discount_amount").required(),
        transaction_minimum: body("transaction_minimum").required(),
    } }

    crate::sent::sent! { FixedNormalCoupon(FixedNormalCouponRequired) {
        /// discount amount · 优惠金额 (fen)
        discount_amount(crate::Fen),
        /// spending threshold · 消费门槛 (fen)
        transaction_minimum(crate::Fen),
    } {
    } }

    /// discount coupon usage rules · 折扣券使用规则
    #[must_use]
    #[non_exhaustive]
    pub struct DiscountCoupon {
        /// discount percentage · 折扣比例
        pub discount_percent: i64,
        /// spending threshold · 消费门槛 (fen)
        pub transaction_minimum: crate::Fen,
    }

    crate::model! { DiscountCoupon {
        discount_percent: body("discount_percent").required(),
        transaction_minimum: body("transaction_minimum").required(),
    } }

    crate::sent::sent! { DiscountCoupon(DiscountCouponRequired) {
        /// discount percentage · 折扣比例
        discount_percent(i64),
        /// spending threshold · 消费门槛 (fen)
        transaction_minimum(crate::Fen),
    } {
    } }

    /// add-on purchase coupon usage rules · 换购券使用规则
    #[must_use]
    #[non_exhaustive]
    pub struct ExchangeCoupon {
        /// item add-on exchange price · 单品换购价 (fen)
        pub exchange_price: crate::Fen,
        /// spending threshold · 消费门槛 (fen)
        pub transaction_minimum: crate::Fen,
    }

    crate::model! { ExchangeCoupon {
        exchange_price: body("exchange_price").required(),
        transaction_minimum: body("transaction_minimum").required(),
    } }

    crate::sent::sent! { ExchangeCoupon(ExchangeCouponRequired) {
        /// item add-on exchange price · 单品换购价 (fen)
        exchange_price(crate::Fen),
        /// spending threshold · 消费门槛 (fen)
        transaction_minimum(crate::Fen),
    } {
    } }

    crate::open_enum! {
        /// redemption method · 核销方式
        pub enum UseMethod {
            OffLine = "OFF_LINE",
            MiniPrograms = "MINI_PROGRAMS",
            SelfConsume = "SELF_CONSUME",
            PaymentCode = "PAYMENT_CODE",
        }
    }

    /// redemption rules · 核销规则
    #[must_use]
    #[non_exhaustive]
    pub struct CouponUseRule {
        /// time the coupon can be redeemed · 券可核销时间
        pub coupon_available_time: CouponAvailableTime,
        /// fixed-amount spend-and-save coupon usage rules · 固定面额满减券使用规则
        pub fixed_normal_coupon: Option<FixedNormalCoupon>,
        /// discount coupon usage rules · 折扣券使用规则
        pub discount_coupon: Option<DiscountCoupon>,
        /// add-on purchase coupon usage rules · 换购券使用规则
        pub exchange_coupon: Option<ExchangeCoupon>,
        /// redemption method · 核销方式
        pub use_method: UseMethod,
        /// mini program appid · 小程序appid
        pub mini_programs_appid: Option<String>,
        /// mini program path · 小程序path
        pub mini_programs_path: Option<String>,
    }

    crate::model! { CouponUseRule {
        coupon_available_time: body("coupon_available_time").required(),
        fixed_normal_coupon: body("fixed_normal_coupon"),
        discount_coupon: body("discount_coupon"),
        exchange_coupon: body("exchange_coupon"),
        use_method: body("use_method").required(),
        mini_programs_appid: body("mini_programs_appid"),
        mini_programs_path: body("mini_programs_path"),
    } }

    crate::sent::sent! { CouponUseRule(CouponUseRuleRequired) {
        /// time the coupon can be redeemed · 券可核销时间
        coupon_available_time(CouponAvailableTime),
        /// redemption method · 核销方式
        use_method(UseMethod),
    } {
        /// fixed-amount spend-and-save coupon usage rules · 固定面额满减券使用规则
        fixed_normal_coupon fixed_normal_coupon_opt(FixedNormalCoupon),
        /// discount coupon usage rules · 折扣券使用规则
        discount_coupon discount_coupon_opt(DiscountCoupon),
        /// add-on purchase coupon usage rules · 换购券使用规则
        exchange_coupon exchange_coupon_opt(ExchangeCoupon),
        /// mini program appid · 小程序appid
        mini_programs_appid mini_programs_appid_opt(into String),
        /// mini program path · 小程序path
        mini_programs_path mini_programs_path_opt(into String),
    } }

    /// issuing rules · 发放规则
    #[must_use]
    #[non_exhaustive]
    pub struct StockSendRule {
        /// stock total budget · 批次总预算 (fen)
        pub max_amount: Option<crate::Fen>,
        /// stock's maximum issued quantity · 批次最大发放个数
        pub max_coupons: i64,
        /// maximum quantity a user can claim · 用户最大可领个数
        pub max_coupons_per_user: i64,
        /// issue amount limit per day · 单天发放上限金额 (fen)
        pub max_amount_by_day: Option<crate::Fen>,
        /// maximum issued quantity per day · 单天发放上限个数
        pub max_coupons_by_day: Option<i64>,
        /// whether to limit by natural person · 是否开启自然人限制
        pub natural_person_limit: Option<bool>,
        /// suspicious account blocking · 可疑账号拦截
        pub prevent_api_abuse: Option<bool>,
        /// whether gifting to others is allowed · 是否允许转赠
        pub transferable: Option<bool>,
        /// whether sharing the link is allowed · 是否允许分享链接
        pub shareable: Option<bool>,
    }

    crate::model! { StockSendRule {
        max_amount: body("max_amount"),
        max_coupons: body("max_coupons").required(),
        max_coupons_per_user: body("max_coupons_per_user").required(),
        max_amount_by_day: body("max_amount_by_day"),
        max_coupons_by_day: body("max_coupons_by_day"),
        natural_person_limit: body("natural_person_limit"),
        prevent_api_abuse: body("prevent_api_abuse"),
        transferable: body("transferable"),
        shareable: body("shareable"),
    } }

    crate::sent::sent! { StockSendRule(StockSendRuleRequired) {
        /// stock's maximum issued quantity · 批次最大发放个数
        max_coupons(i64),
        /// maximum quantity a user can claim · 用户最大可领个数
        max_coupons_per_user(i64),
    } {
        /// stock total budget · 批次总预算 (fen)
        max_amount max_amount_opt(into crate::Fen),
        /// issue amount limit per day · 单天发放上限金额 (fen)
        max_amount_by_day max_amount_by_day_opt(into crate::Fen),
        /// maximum issued quantity per day · 单天发放上限个数
        max_coupons_by_day max_coupons_by_day_opt(i64),
        /// whether to limit by natural person · 是否开启自然人限制
        natural_person_limit natural_person_limit_opt(bool),
        /// suspicious account blocking · 可疑账号拦截
        prevent_api_abuse prevent_api_abuse_opt(bool),
        /// whether gifting to others is allowed · 是否允许转赠
        transferable transferable_opt(bool),
        /// whether sharing the link is allowed · 是否允许分享链接
        shareable shareable_opt(bool),
    } }

    /// mini program entrance · 小程序入口
    #[must_use]
    #[non_exhaustive]
    pub struct MiniProgramsInfo {
        /// merchant mini program appid · 商家小程序appid
        pub mini_programs_appid: String,
        /// merchant mini program path · 商家小程序path
        pub mini_programs_path: String,
        /// entrance text · 入口文案
        pub entrance_words: String,
        /// guiding text · 引导文案
        pub guiding_words: Option<String>,
    }

    crate::model! { MiniProgramsInfo {
        mini_programs_appid: body("mini_programs_appid").required(),
        mini_programs_path: body("mini_programs_path").required(),
        entrance_words: body("entrance_words").required(),
        guiding_words: body("guiding_words"),
    } }

    crate::sent::sent! { MiniProgramsInfo(MiniProgramsInfoRequired<'a>) {
        /// merchant mini program appid · 商家小程序appid
        mini_programs_appid(&'a str),
        /// merchant mini program path · 商家小程序path
        mini_programs_path(&'a str),
        /// entrance text · 入口文案
        entrance_words(&'a str),
    } {
        /// guiding text · 引导文案
        guiding_words guiding_words_opt(into String),
    } }

    crate::open_enum! {
        /// code display mode · code展示模式
        pub enum CodeDisplayMode {
            NotShow = "NOT_SHOW",
            Barcode = "BARCODE",
            Qrcode = "QRCODE",
        }
    }

    /// custom entrance · 自定义入口
    #[must_use]
    #[non_exhaustive]
    pub struct CustomEntrance {
        /// mini program entrance · 小程序入口
        pub mini_programs_info: Option<MiniProgramsInfo>,
        /// merchant official account appid · 商户公众号appid
        pub appid: Option<String>,
        /// marketing hall ID · 营销馆id
        pub hall_id: Option<String>,
        /// available store ID · 可用门店id
        pub store_id: Option<String>,
        /// code display mode · code展示模式
        pub code_display_mode: Option<CodeDisplayMode>,
    }

    crate::model! { CustomEntrance: Default {
        mini_programs_info: body("mini_programs_info"),
        appid: body("appid"),
        hall_id: body("hall_id"),
        store_id: body("store_id"),
        code_display_mode: body("code_display_mode"),
    } }

    crate::sent::sent! { CustomEntrance {
        /// mini program entrance · 小程序入口
        mini_programs_info mini_programs_info_opt(MiniProgramsInfo),
        /// merchant official account appid · 商户公众号appid
        appid appid_opt(into String),
        /// marketing hall ID · 营销馆id
        hall_id hall_id_opt(into String),
        /// available store ID · 可用门店id
        store_id store_id_opt(into String),
        /// code display mode · code展示模式
        code_display_mode code_display_mode_opt(CodeDisplayMode),
    } }

    crate::open_enum! {
        /// background colour · 背景颜色
        pub enum BackgroundColor {
            Color010 = "Color010",
            Color020 = "Color020",
            Color030 = "Color030",
            Color040 = "Color040",
            Color050 = "Color050",
            Color060 = "Color060",
            Color070 = "Color070",
            Color080 = "Color080",
            Color090 = "Color090",
            Color100 = "Color100",
        }
    }

    /// Channels (WeChat video account) related information · 视频号相关信息
    #[must_use]
    #[non_exhaustive]
    pub struct FinderInfo {
        /// Channels account ID · 视频号ID
        pub finder_id: String,
        /// Channels video ID · 视频号视频ID
        pub finder_video_id: String,
        /// Channels video cover image · 视频号封面图
        pub finder_video_cover_image_url: String,
    }

    crate::model! { FinderInfo {
        finder_id: body("finder_id").required(),
        finder_video_id: body("finder_video_id").required(),
        finder_video_cover_image_url: body("finder_video_cover_image_url").required(),
    } }

    crate::sent::sent! { FinderInfo(FinderInfoRequired<'a>) {
        /// Channels account ID · 视频号ID
        finder_id(&'a str),
        /// Channels video ID · 视频号视频ID
        finder_video_id(&'a str),
        /// Channels video cover image · 视频号封面图
        finder_video_cover_image_url(&'a str),
    } {
    } }

    /// style information · 样式信息
    #[must_use]
    #[non_exhaustive]
    pub struct DisplayPatternInfo {
        /// usage instructions · 使用须知
        pub description: Option<String>,
        /// merchant logo · 商户logo
        pub merchant_logo_url: Option<String>,
        /// merchant name · 商户名称
        pub merchant_name: Option<String>,
        /// background colour · 背景颜色
        pub background_color: Option<BackgroundColor>,
        /// coupon details image · 券详情图片
        pub coupon_image_url: Option<String>,
        /// Channels (WeChat video account) related information · 视频号相关信息
        pub finder_info: Option<FinderInfo>,
    }

    crate::model! { DisplayPatternInfo: Default {
        description: body("description"),
        merchant_logo_url: body("merchant_logo_url"),
        merchant_name: body("merchant_name"),
        background_color: body("background_color"),
        coupon_image_url: body("coupon_image_url"),
        finder_info: body("finder_info"),
    } }

    crate::sent::sent! { DisplayPatternInfo {
        /// usage instructions · 使用须知
        description description_opt(into String),
        /// merchant logo · 商户logo
        merchant_logo_url merchant_logo_url_opt(into String),
        /// merchant name · 商户名称
        merchant_name merchant_name_opt(into String),
        /// background colour · 背景颜色
        background_color background_color_opt(BackgroundColor),
        /// coupon details image · 券详情图片
        coupon_image_url coupon_image_url_opt(into String),
        /// Channels (WeChat video account) related information · 视频号相关信息
        finder_info finder_info_opt(FinderInfo),
    } }

    crate::open_enum! {
        /// coupon code mode · 券code模式
        pub enum CouponCodeMode {
            WechatpayMode = "WECHATPAY_MODE",
            MerchantApi = "MERCHANT_API",
            MerchantUpload = "MERCHANT_UPLOAD",
        }
    }

    /// event notification configuration · 事件通知配置
    #[must_use]
    #[non_exhaustive]
    pub struct NotifyConfig {
        /// event notification appid · 事件通知appid
        pub notify_appid: Option<String>,
    }

    crate::model! { NotifyConfig: Default {
        notify_appid: body("notify_appid"),
    } }

    crate::sent::sent! { NotifyConfig {
        /// event notification appid · 事件通知appid
        notify_appid notify_appid_opt(into String),
    } }

    /// Create a merchant coupon · 创建商家券
    #[non_exhaustive]
    pub struct Response {
        /// coupon stock ID · 批次号
        pub stock_id: Option<String>,
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        stock_id: body("stock_id").promised(),
        create_time: body("create_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// coupon stock ID · 批次号
        stock_id 0(&str),
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        create_time 1(&crate::Time),
    } }
}
