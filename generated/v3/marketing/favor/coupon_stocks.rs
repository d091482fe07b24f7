// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/favor/coupon-stocks.md

//! `/v3/marketing/favor/coupon-stocks`

/// Create a cash coupon stock · 创建代金券批次
///
/// `POST /v3/marketing/favor/coupon-stocks`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534633)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012534537)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `APPID_MCHID_NOT_MATCH` | The app is not bound to the merchant. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NOT_ENOUGH` | The balance is too low. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 403 | `REQUEST_BLOCKED` | The request was stopped by a rule of WeChat Pay's. |
/// | 403 | `USER_ACCOUNT_ABNORMAL` | The user's account was closed or is restricted. |
/// | 404 | `RESOURCE_NOT_EXISTS` | There is no such thing. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// use wechatpay::v3::marketing::favor::coupon_stocks::post::{BackgroundColor, CouponAvailableTime, CouponUseRule, DiscountCoupon, ExchangeCoupon, FixAvailableTime, FixedNormalCoupon, JumpTarget, LimitCard, PatternInfo, Request, StockType, StockUseRule, TradeType};
///
/// let request = Request {
///     comment: Some("零售批次".into()),
///     pattern_info: Some(PatternInfo {
///         description: Some("".into()),
///         merchant_logo: Some("".into()),
///         merchant_name: Some("".into()),
///         background_color: Some(BackgroundColor::from("Color010")),
///         coupon_image: Some("".into()),
///         jump_target: Some(JumpTarget::PaymentCode),
///         mini_program_appid: Some("".into()),
///         mini_program_path: Some("".into()),
///         ..PatternInfo::new()
///     }),
///     ext_info: Some("{\"exinfo1\":\"1234\",\"exinfo2\":\"3456\"}".into()),
///     ..Request::new(
///         "微信支付代金券批次",
///         "2015-05-20T13:29:35.120+08:00",
///         "2015-05-20T13:29:35.120+08:00",
///         StockUseRule {
///             max_amount_by_day: Some(0),
///             ..StockUseRule::new(0, 0, 0, true, true)
///         },
///         true,
///         StockType::Normal,
///         "98568865",
///         CouponUseRule {
///             coupon_available_time: Some(CouponAvailableTime {
///                 available_begin_time: Some("".into()),
///                 available_end_time: Some("".into()),
///                 fix_available_time: Some(FixAvailableTime {
///                     available_week_day: Some(vec![0, 1, 2, 3, 4, 5, 6]),
///                     begin_time: Some(3600),
///                     end_time: Some(86399),
///                     ..FixAvailableTime::new()
///                 }),
///                 second_day_available: Some(true),
///                 available_time_after_receive: Some(0),
///                 ..CouponAvailableTime::new()
///             }),
///             fixed_normal_coupon: Some(FixedNormalCoupon::new(0, 0)),
///             discount_coupon: Some(DiscountCoupon {
///                 discount_amount_max: Some(0),
///                 discount_percent: Some(0),
///                 transaction_minimum: Some(0),
///                 ..DiscountCoupon::new()
///             }),
///             exchange_coupon: Some(ExchangeCoupon {
///                 exchange_price: Some(0),
///                 transaction_minimum: Some(0),
///                 ..ExchangeCoupon::new()
///             }),
///             goods_tag: Some(vec!["123321".into()]),
///             limit_pay: Some(vec!["ICBC_CREDIT".into()]),
///             limit_card: Some(LimitCard {
///                 name: Some("精粹白金".into()),
///                 bin: Some(vec!["62123456".into()]),
///                 ..LimitCard::new()
///             }),
///             trade_type: Some(vec![TradeType::Microapp]),
///             available_items: Some(vec!["123321".into()]),
///             unavailable_items: Some(vec!["789987".into()]),
///             available_merchants: Some(vec!["9856000".into()]),
///             combine_use: Some(true),
///             ..CouponUseRule::new()
///         },
///         "",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a cash coupon stock · 创建代金券批次
    pub struct Request {
        /// batch name · 批次名称
        pub stock_name: String,
        /// start time · 开始时间
        pub available_begin_time: String,
        /// end time · 结束时间
        pub available_end_time: String,
        /// issuing rules · 发放规则
        pub stock_use_rule: StockUseRule,
        /// whether there is no fund flow · 是否无资金流
        pub no_cash: bool,
        /// stock type · 批次类型
        pub stock_type: StockType,
        /// batch remark · 批次备注
        pub comment: Option<String>,
        /// owning merchant ID · 归属商户号
        pub belong_merchant: String,
        /// style information · 样式信息
        pub pattern_info: Option<PatternInfo>,
        /// redemption rules · 核销规则
        pub coupon_use_rule: CouponUseRule,
        /// merchant reference number · 商户单据号
        pub out_request_no: String,
        /// extended properties · 扩展属性
        pub ext_info: Option<String>,
    }

    crate::model! { Request {
        stock_name: body("stock_name").required(),
        available_begin_time: body("available_begin_time").required(),
        available_end_time: body("available_end_time").required(),
        stock_use_rule: body("stock_use_rule").required(),
        no_cash: body("no_cash").required(),
        stock_type: body("stock_type").required(),
        comment: body("comment"),
        belong_merchant: body("belong_merchant").required(),
        pattern_info: body("pattern_info"),
        coupon_use_rule: body("coupon_use_rule").required(),
        out_request_no: body("out_request_no").required(),
        ext_info: body("ext_info"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            stock_name: impl Into<String>,
            available_begin_time: impl Into<String>,
            available_end_time: impl Into<String>,
            stock_use_rule: StockUseRule,
            no_cash: bool,
            stock_type: StockType,
            belong_merchant: impl Into<String>,
            coupon_use_rule: CouponUseRule,
            out_request_no: impl Into<String>,
        ) -> Self {
            Self {
                stock_name: stock_name.into(),
                available_begin_time: available_begin_time.into(),
                available_end_time: available_end_time.into(),
                stock_use_rule,
                no_cash,
                stock_type,
                comment: None,
                belong_merchant: belong_merchant.into(),
                pattern_info: None,
                coupon_use_rule,
                out_request_no: out_request_no.into(),
                ext_info: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/favor/coupon-stocks",
        "创建代金券批次",
        "Create a cash coupon stock",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// issuing rules · 发放规则
    pub struct StockUseRule {
        /// total issue limit · 发放总上限
        pub max_coupons: i64,
        /// total budget · 总预算 (fen)
        pub max_amount: i64,
        /// issue amount limit per day · 单天发放上限金额 (fen)
        pub max_amount_by_day: Option<i64>,
        /// quantity a single user can claim · 单个用户可领个数
        pub max_coupons_per_user: i64,
        /// whether to limit by natural person · 是否开启自然人限制
        pub natural_person_limit: bool,
        /// anti-abuse protection for API coupon issuing · api发券防刷
        pub prevent_api_abuse: bool,
    }

    crate::model! { StockUseRule {
        max_coupons: body("max_coupons").required(),
        max_amount: body("max_amount").required(),
        max_amount_by_day: body("max_amount_by_day"),
        max_coupons_per_user: body("max_coupons_per_user").required(),
        natural_person_limit: body("natural_person_limit").required(),
        prevent_api_abuse: body("prevent_api_abuse").required(),
    } }

    impl StockUseRule {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            max_coupons: i64,
            max_amount: i64,
            max_coupons_per_user: i64,
            natural_person_limit: bool,
            prevent_api_abuse: bool,
        ) -> Self {
            Self {
                max_coupons,
                max_amount,
                max_amount_by_day: None,
                max_coupons_per_user,
                natural_person_limit,
                prevent_api_abuse,
            }
        }
    }

    crate::open_enum! {
        /// stock type · 批次类型
        pub enum StockType {
            Normal = "NORMAL",
            Discount = "DISCOUNT",
            Exchahge = "EXCHAHGE",
            Random = "RANDOM",
            DiscountCut = "DISCOUNT_CUT",
        }
    }

    crate::open_enum! {
        /// background colour · 背景颜色
        pub enum BackgroundColor {
            Color010 = "COLOR010",
            Color020 = "COLOR020",
            Color030 = "COLOR030",
            Color040 = "COLOR040",
            Color050 = "COLOR050",
            Color060 = "COLOR060",
            Color070 = "COLOR070",
            Color080 = "COLOR080",
            Color081 = "COLOR081",
            Color082 = "COLOR082",
            Color090 = "COLOR090",
            Color100 = "COLOR100",
            Color101 = "COLOR101",
            Color102 = "COLOR102",
        }
    }

    crate::open_enum! {
        /// card pack jump target · 卡包跳转目标
        pub enum JumpTarget {
            PaymentCode = "PAYMENT_CODE",
            MiniProgram = "MINI_PROGRAM",
            DefaultPage = "DEFAULT_PAGE",
        }
    }

    /// style information · 样式信息
    pub struct PatternInfo {
        /// usage instructions · 使用说明
        pub description: Option<String>,
        /// merchant logo · 商户logo
        pub merchant_logo: Option<String>,
        /// merchant name · 商户名称
        pub merchant_name: Option<String>,
        /// background colour · 背景颜色
        pub background_color: Option<BackgroundColor>,
        /// coupon details image · 券详情图片
        pub coupon_image: Option<String>,
        /// card pack jump target · 卡包跳转目标
        pub jump_target: Option<JumpTarget>,
        /// mini program appid · 小程序appid
        pub mini_program_appid: Option<String>,
        /// mini program path · 小程序path
        pub mini_program_path: Option<String>,
    }

    crate::model! { PatternInfo: Default {
        description: body("description"),
        merchant_logo: body("merchant_logo"),
        merchant_name: body("merchant_name"),
        background_color: body("background_color"),
        coupon_image: body("coupon_image"),
        jump_target: body("jump_target"),
        mini_program_appid: body("mini_program_appid"),
        mini_program_path: body("mini_program_path"),
    } }

    impl PatternInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                description: None,
                merchant_logo: None,
                merchant_name: None,
                background_color: None,
                coupon_image: None,
                jump_target: None,
                mini_program_appid: None,
                mini_program_path: None,
            }
        }
    }

    /// available in a fixed period · 固定时间段可用
    pub struct FixAvailableTime {
        /// available days of the week · 可用星期数 (`0`, `1`, `2`, `3`, `4`, `5`, `6`)
        pub available_week_day: Option<Vec<i64>>,
        /// start time of the day · 当天开始时间
        pub begin_time: Option<i64>,
        /// end time of the day · 当天结束时间
        pub end_time: Option<i64>,
    }

    crate::model! { FixAvailableTime: Default {
        available_week_day: body("available_week_day"),
        begin_time: body("begin_time"),
        end_time: body("end_time"),
    } }

    impl FixAvailableTime {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                available_week_day: None,
                begin_time: None,
                end_time: None,
            }
        }
    }

    /// time the coupon can be redeemed · 券可核销时间
    pub struct CouponAvailableTime {
        /// start time · 开始时间
        pub available_begin_time: Option<String>,
        /// end time · 结束时间
        pub available_end_time: Option<String>,
        /// available in a fixed period · 固定时间段可用
        pub fix_available_time: Option<FixAvailableTime>,
        /// takes effect the day after claiming · 领取第二天生效
        pub second_day_available: Option<bool>,
        /// validity time after claiming · 领取后有效时间
        pub available_time_after_receive: Option<i64>,
    }

    crate::model! { CouponAvailableTime: Default {
        available_begin_time: body("available_begin_time"),
        available_end_time: body("available_end_time"),
        fix_available_time: body("fix_available_time"),
        second_day_available: body("second_day_available"),
        available_time_after_receive: body("available_time_after_receive"),
    } }

    impl CouponAvailableTime {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                available_begin_time: None,
                available_end_time: None,
                fix_available_time: None,
                second_day_available: None,
                available_time_after_receive: None,
            }
        }
    }

    /// fixed-amount spend-and-save coupon usage rules · 固定面额满减券使用规则
    pub struct FixedNormalCoupon {
        /// face value · 面额 (fen)
        pub coupon_amount: i64,
        /// threshold · 门槛 (fen)
        pub transaction_minimum: i64,
    }

    crate::model! { FixedNormalCoupon {
        coupon_amount: body("coupon_amount").required(),
        transaction_minimum: body("transaction_minimum").required(),
    } }

    impl FixedNormalCoupon {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(coupon_amount: i64, transaction_minimum: i64) -> Self {
            Self {
                coupon_amount,
                transaction_minimum,
            }
        }
    }

    /// discount coupon usage rules · 折扣券使用规则
    pub struct DiscountCoupon {
        /// maximum discount amount · 最高折扣金额
        pub discount_amount_max: Option<i64>,
        /// discount percentage · 折扣百分比
        pub discount_percent: Option<i64>,
        /// threshold · 门槛
        pub transaction_minimum: Option<i64>,
    }

    crate::model! { DiscountCoupon: Default {
        discount_amount_max: body("discount_amount_max"),
        discount_percent: body("discount_percent"),
        transaction_minimum: body("transaction_minimum"),
    } }

    impl DiscountCoupon {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                discount_amount_max: None,
                discount_percent: None,
                transaction_minimum: None,
            }
        }
    }

    /// add-on purchase coupon usage rules · 换购券使用规则
    pub struct ExchangeCoupon {
        /// item add-on exchange price · 单品换购价
        pub exchange_price: Option<i64>,
        /// spending threshold · 消费门槛
        pub transaction_minimum: Option<i64>,
    }

    crate::model! { ExchangeCoupon: Default {
        exchange_price: body("exchange_price"),
        transaction_minimum: body("transaction_minimum"),
    } }

    impl ExchangeCoupon {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                exchange_price: None,
                transaction_minimum: None,
            }
        }
    }

    /// specified bank card BIN · 指定银行卡BIN
    pub struct LimitCard {
        /// bank card name · 银行卡名称
        pub name: Option<String>,
        /// specified card BIN · 指定卡BIN
        pub bin: Option<Vec<String>>,
    }

    crate::model! { LimitCard: Default {
        name: body("name"),
        bin: body("bin"),
    } }

    impl LimitCard {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { name: None, bin: None }
        }
    }

    crate::open_enum! {
        /// payment method · 支付方式
        pub enum TradeType {
            Microapp = "MICROAPP",
            Apppay = "APPPAY",
            Ppay = "PPAY",
            Card = "CARD",
            Face = "FACE",
            Other = "OTHER",
        }
    }

    /// redemption rules · 核销规则
    pub struct CouponUseRule {
        /// time the coupon can be redeemed · 券可核销时间
        pub coupon_available_time: Option<CouponAvailableTime>,
        /// fixed-amount spend-and-save coupon usage rules · 固定面额满减券使用规则
        pub fixed_normal_coupon: Option<FixedNormalCoupon>,
        /// discount coupon usage rules · 折扣券使用规则
        pub discount_coupon: Option<DiscountCoupon>,
        /// add-on purchase coupon usage rules · 换购券使用规则
        pub exchange_coupon: Option<ExchangeCoupon>,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<Vec<String>>,
        /// specified payment method · 指定支付方式
        pub limit_pay: Option<Vec<String>>,
        /// specified bank card BIN · 指定银行卡BIN
        pub limit_card: Option<LimitCard>,
        /// payment method · 支付方式
        pub trade_type: Option<Vec<TradeType>>,
        /// redeemable goods codes · 可核销商品编码
        pub available_items: Option<Vec<String>>,
        /// goods codes excluded from the discount · 不参与优惠商品编码
        pub unavailable_items: Option<Vec<String>>,
        /// merchant IDs that can redeem · 可核销商户号
        pub available_merchants: Option<Vec<String>>,
        /// whether it can be combined with other discounts · 是否可叠加其他优惠
        pub combine_use: Option<bool>,
    }

    crate::model! { CouponUseRule: Default {
        coupon_available_time: body("coupon_available_time"),
        fixed_normal_coupon: body("fixed_normal_coupon"),
        discount_coupon: body("discount_coupon"),
        exchange_coupon: body("exchange_coupon"),
        goods_tag: body("goods_tag"),
        limit_pay: body("limit_pay"),
        limit_card: body("limit_card"),
        trade_type: body("trade_type"),
        available_items: body("available_items"),
        unavailable_items: body("unavailable_items"),
        available_merchants: body("available_merchants"),
        combine_use: body("combine_use"),
    } }

    impl CouponUseRule {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                coupon_available_time: None,
                fixed_normal_coupon: None,
                discount_coupon: None,
                exchange_coupon: None,
                goods_tag: None,
                limit_pay: None,
                limit_card: None,
                trade_type: None,
                available_items: None,
                unavailable_items: None,
                available_merchants: None,
                combine_use: None,
            }
        }
    }

    /// Create a cash coupon stock · 创建代金券批次
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
