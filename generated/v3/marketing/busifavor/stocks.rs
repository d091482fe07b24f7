// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/stocks.md

//! `/v3/marketing/busifavor/stocks`

pub mod by_stock_id;

/// Create a merchant coupon · 创建商家券
///
/// `POST /v3/marketing/busifavor/stocks`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534855)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692931)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715853)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716931)
///
/// ```
/// use wechatpay::v3::marketing::busifavor::stocks::post::{AvailableDayTime, AvailableWeek, BackgroundColor, CodeDisplayMode, CouponAvailableTime, CouponCodeMode, CouponUseRule, CustomEntrance, DiscountCoupon, DisplayPatternInfo, ExchangeCoupon, FinderInfo, FixedNormalCoupon, IrregularyAvaliableTime, MiniProgramsInfo, NotifyConfig, Request, StockSendRule, StockType, UseMethod};
///
/// let request = Request {
///     comment: Some("活动使用".into()),
///     custom_entrance: Some(CustomEntrance {
///         mini_programs_info: Some(MiniProgramsInfo {
///             guiding_words: Some("获取更多优惠".into()),
///             ..MiniProgramsInfo::new("wx234545656765876", "/path/index/index", "欢迎选购")
///         }),
///         appid: Some("wx324345hgfhfghfg".into()),
///         hall_id: Some("233455656".into()),
///         store_id: Some("233554655".into()),
///         code_display_mode: Some(CodeDisplayMode::Barcode),
///         ..CustomEntrance::new()
///     }),
///     display_pattern_info: Some(DisplayPatternInfo {
///         description: Some("xxx门店可用".into()),
///         merchant_logo_url: Some("https://qpic.cn/xxx".into()),
///         merchant_name: Some("微信支付".into()),
///         background_color: Some(BackgroundColor::Color020),
///         coupon_image_url: Some("https://qpic.cn/xxx".into()),
///         finder_info: Some(FinderInfo::new(
///             "sph6Rngt2T4RlUf",
///             "sph6Rngt2T4RlUf",
///             "https://wxpaylogo.qpic.cn/xxx",
///         )),
///         ..DisplayPatternInfo::new()
///     }),
///     notify_config: Some(NotifyConfig {
///         notify_appid: Some("wx23232232323".into()),
///         ..NotifyConfig::new()
///     }),
///     subsidy: Some(true),
///     ..Request::new(
///         "8月1日活动券",
///         "10000022",
///         "xxx商品使用",
///         StockType::Normal,
///         CouponUseRule {
///             fixed_normal_coupon: Some(FixedNormalCoupon::new(5, 100)),
///             discount_coupon: Some(DiscountCoupon::new(88, 100)),
///             exchange_coupon: Some(ExchangeCoupon::new(100, 100)),
///             mini_programs_appid: Some("wx23232232323".into()),
///             mini_programs_path: Some("/path/index/index".into()),
///             ..CouponUseRule::new(
///                 CouponAvailableTime {
///                     available_day_after_receive: Some(3),
///                     available_week: Some(AvailableWeek {
///                         week_day: Some(vec![1]),
///                         available_day_time: Some(vec![AvailableDayTime {
///                             begin_time: Some(3600),
///                             end_time: Some(86399),
///                             ..AvailableDayTime::new()
///                         }]),
///                         ..AvailableWeek::new()
///                     }),
///                     irregulary_avaliable_time: Some(vec![IrregularyAvaliableTime {
///                         begin_time: Some("2015-05-20T13:29:35+08:00".into()),
///                         end_time: Some("2015-05-20T13:29:35+08:00".into()),
///                         ..IrregularyAvaliableTime::new()
///                     }]),
///                     wait_days_after_receive: Some(7),
///                     available_second_after_receive: Some(3600),
///                     ..CouponAvailableTime::new("2015-05-20T13:29:35+08:00", "2015-05-20T13:29:35+08:00")
///                 },
///                 UseMethod::OffLine,
///             )
///         },
///         StockSendRule {
///             max_amount: Some(100000),
///             max_amount_by_day: Some(1000),
///             max_coupons_by_day: Some(100),
///             natural_person_limit: Some(true),
///             prevent_api_abuse: Some(true),
///             transferable: Some(true),
///             shareable: Some(true),
///             ..StockSendRule::new(100, 5)
///         },
///         "100002322019090134234sfdf",
///         CouponCodeMode::WechatpayMode,
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a merchant coupon · 创建商家券
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            stock_name: impl Into<String>,
            belong_merchant: impl Into<String>,
            goods_name: impl Into<String>,
            stock_type: StockType,
            coupon_use_rule: CouponUseRule,
            stock_send_rule: StockSendRule,
            out_request_no: impl Into<String>,
            coupon_code_mode: CouponCodeMode,
        ) -> Self {
            Self {
                stock_name: stock_name.into(),
                belong_merchant: belong_merchant.into(),
                comment: None,
                goods_name: goods_name.into(),
                stock_type,
                coupon_use_rule,
                stock_send_rule,
                out_request_no: out_request_no.into(),
                custom_entrance: None,
                display_pattern_info: None,
                coupon_code_mode,
                notify_config: None,
                subsidy: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    impl AvailableDayTime {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                begin_time: None,
                end_time: None,
            }
        }
    }

    /// valid periods on a fixed cycle · 固定周期有效时间段
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

    impl AvailableWeek {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                week_day: None,
                available_day_time: None,
            }
        }
    }

    /// irregular valid periods · 无规律的有效时间段
    pub struct IrregularyAvaliableTime {
        /// start time · 开始时间
        pub begin_time: Option<String>,
        /// end time · 结束时间
        pub end_time: Option<String>,
    }

    crate::model! { IrregularyAvaliableTime: Default {
        begin_time: body("begin_time"),
        end_time: body("end_time"),
    } }

    impl IrregularyAvaliableTime {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                begin_time: None,
                end_time: None,
            }
        }
    }

    /// time the coupon can be redeemed · 券可核销时间
    pub struct CouponAvailableTime {
        /// start time · 开始时间
        pub available_begin_time: String,
        /// end time · 结束时间
        pub available_end_time: String,
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

    impl CouponAvailableTime {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            available_begin_time: impl Into<String>,
            available_end_time: impl Into<String>,
        ) -> Self {
            Self {
                available_begin_time: available_begin_time.into(),
                available_end_time: available_end_time.into(),
                available_day_after_receive: None,
                available_week: None,
                irregulary_avaliable_time: None,
                wait_days_after_receive: None,
                available_second_after_receive: None,
            }
        }
    }

    /// fixed-amount spend-and-save coupon usage rules · 固定面额满减券使用规则
    pub struct FixedNormalCoupon {
        /// discount amount · 优惠金额
        pub discount_amount: i64,
        /// spending threshold · 消费门槛
        pub transaction_minimum: i64,
    }

    crate::model! { FixedNormalCoupon {
        discount_amount: body("discount_amount").required(),
        transaction_minimum: body("transaction_minimum").required(),
    } }

    impl FixedNormalCoupon {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(discount_amount: i64, transaction_minimum: i64) -> Self {
            Self {
                discount_amount,
                transaction_minimum,
            }
        }
    }

    /// discount coupon usage rules · 折扣券使用规则
    pub struct DiscountCoupon {
        /// discount percentage · 折扣比例
        pub discount_percent: i64,
        /// spending threshold · 消费门槛
        pub transaction_minimum: i64,
    }

    crate::model! { DiscountCoupon {
        discount_percent: body("discount_percent").required(),
        transaction_minimum: body("transaction_minimum").required(),
    } }

    impl DiscountCoupon {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(discount_percent: i64, transaction_minimum: i64) -> Self {
            Self {
                discount_percent,
                transaction_minimum,
            }
        }
    }

    /// add-on purchase coupon usage rules · 换购券使用规则
    pub struct ExchangeCoupon {
        /// item add-on exchange price · 单品换购价
        pub exchange_price: i64,
        /// spending threshold · 消费门槛
        pub transaction_minimum: i64,
    }

    crate::model! { ExchangeCoupon {
        exchange_price: body("exchange_price").required(),
        transaction_minimum: body("transaction_minimum").required(),
    } }

    impl ExchangeCoupon {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(exchange_price: i64, transaction_minimum: i64) -> Self {
            Self {
                exchange_price,
                transaction_minimum,
            }
        }
    }

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

    impl CouponUseRule {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            coupon_available_time: CouponAvailableTime,
            use_method: UseMethod,
        ) -> Self {
            Self {
                coupon_available_time,
                fixed_normal_coupon: None,
                discount_coupon: None,
                exchange_coupon: None,
                use_method,
                mini_programs_appid: None,
                mini_programs_path: None,
            }
        }
    }

    /// issuing rules · 发放规则
    pub struct StockSendRule {
        /// stock total budget · 批次总预算
        pub max_amount: Option<i64>,
        /// stock's maximum issued quantity · 批次最大发放个数
        pub max_coupons: i64,
        /// maximum quantity a user can claim · 用户最大可领个数
        pub max_coupons_per_user: i64,
        /// issue amount limit per day · 单天发放上限金额
        pub max_amount_by_day: Option<i64>,
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

    impl StockSendRule {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(max_coupons: i64, max_coupons_per_user: i64) -> Self {
            Self {
                max_amount: None,
                max_coupons,
                max_coupons_per_user,
                max_amount_by_day: None,
                max_coupons_by_day: None,
                natural_person_limit: None,
                prevent_api_abuse: None,
                transferable: None,
                shareable: None,
            }
        }
    }

    /// mini program entrance · 小程序入口
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

    impl MiniProgramsInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            mini_programs_appid: impl Into<String>,
            mini_programs_path: impl Into<String>,
            entrance_words: impl Into<String>,
        ) -> Self {
            Self {
                mini_programs_appid: mini_programs_appid.into(),
                mini_programs_path: mini_programs_path.into(),
                entrance_words: entrance_words.into(),
                guiding_words: None,
            }
        }
    }

    crate::open_enum! {
        /// code display mode · code展示模式
        pub enum CodeDisplayMode {
            NotShow = "NOT_SHOW",
            Barcode = "BARCODE",
            Qrcode = "QRCODE",
        }
    }

    /// custom entrance · 自定义入口
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

    impl CustomEntrance {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                mini_programs_info: None,
                appid: None,
                hall_id: None,
                store_id: None,
                code_display_mode: None,
            }
        }
    }

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

    impl FinderInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            finder_id: impl Into<String>,
            finder_video_id: impl Into<String>,
            finder_video_cover_image_url: impl Into<String>,
        ) -> Self {
            Self {
                finder_id: finder_id.into(),
                finder_video_id: finder_video_id.into(),
                finder_video_cover_image_url: finder_video_cover_image_url.into(),
            }
        }
    }

    /// style information · 样式信息
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

    impl DisplayPatternInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                description: None,
                merchant_logo_url: None,
                merchant_name: None,
                background_color: None,
                coupon_image_url: None,
                finder_info: None,
            }
        }
    }

    crate::open_enum! {
        /// coupon code mode · 券code模式
        pub enum CouponCodeMode {
            WechatpayMode = "WECHATPAY_MODE",
            MerchantApi = "MERCHANT_API",
            MerchantUpload = "MERCHANT_UPLOAD",
        }
    }

    /// event notification configuration · 事件通知配置
    pub struct NotifyConfig {
        /// event notification appid · 事件通知appid
        pub notify_appid: Option<String>,
    }

    crate::model! { NotifyConfig: Default {
        notify_appid: body("notify_appid"),
    } }

    impl NotifyConfig {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { notify_appid: None }
        }
    }

    /// Create a merchant coupon · 创建商家券
    #[non_exhaustive]
    pub struct Response {
        /// coupon stock ID · 批次号
        pub stock_id: Option<String>,
        /// creation time · 创建时间
        pub create_time: Option<String>,
    }

    crate::model! { Response: Default {
        stock_id: body("stock_id"),
        create_time: body("create_time"),
    } }
}
