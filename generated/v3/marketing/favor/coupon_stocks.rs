// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/favor/coupon-stocks.md

//! `/v3/marketing/favor/coupon-stocks`

/// Create a cash coupon stock · 创建代金券批次
///
/// `POST /v3/marketing/favor/coupon-stocks`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012534633](https://pay.weixin.qq.com/doc/v3/merchant/4012534633)
/// - partner: [4012534537](https://pay.weixin.qq.com/doc/v3/partner/4012534537)
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
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::marketing::favor::coupon_stocks::post::{CouponUseRule, Request, Required, StockType, StockUseRule, StockUseRuleRequired};
///
/// let request = Request::new(Required {
///     stock_name: "微信支付代金券批次",
///     available_begin_time: "2015-05-20T13:29:35.120+08:00".into(),
///     available_end_time: "2015-05-20T13:29:35.120+08:00".into(),
///     stock_use_rule: StockUseRule::new(StockUseRuleRequired {
///         max_coupons: 0,
///         max_amount: Fen(0),
///         max_coupons_per_user: 0,
///         natural_person_limit: true,
///         prevent_api_abuse: true,
///     }),
///     no_cash: true,
///     stock_type: StockType::Normal,
///     belong_merchant: "98568865",
///     coupon_use_rule: CouponUseRule::new(),
///     out_request_no: "",
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
/// use wechatpay::v3::marketing::favor::coupon_stocks::post::{BackgroundColor, CouponAvailableTime, CouponUseRule, DiscountCoupon, ExchangeCoupon, FixAvailableTime, FixedNormalCoupon, FixedNormalCouponRequired, JumpTarget, LimitCard, PatternInfo, Request, Required, StockType, StockUseRule, StockUseRuleRequired, TradeType};
///
/// let request = Request::new(Required {
///     stock_name: "微信支付代金券批次",
///     available_begin_time: "2015-05-20T13:29:35.120+08:00".into(),
///     available_end_time: "2015-05-20T13:29:35.120+08:00".into(),
///     stock_use_rule: StockUseRule::new(StockUseRuleRequired {
///         max_coupons: 0,
///         max_amount: Fen(0),
///         max_coupons_per_user: 0,
///         natural_person_limit: true,
///         prevent_api_abuse: true,
///     })
///     .max_amount_by_day(0),
///     no_cash: true,
///     stock_type: StockType::Normal,
///     belong_merchant: "98568865",
///     coupon_use_rule: CouponUseRule::new()
///         .coupon_available_time(CouponAvailableTime::new()
///             .available_begin_time("")
///             .available_end_time("")
///             .fix_available_time(FixAvailableTime::new()
///                 .available_week_day([0, 1, 2, 3, 4, 5, 6])
///                 .begin_time(3600)
///                 .end_time(86399))
///             .second_day_available(true)
///             .available_time_after_receive(0))
///         .fixed_normal_coupon(FixedNormalCoupon::new(FixedNormalCouponRequired {
///             coupon_amount: Fen(0),
///             transaction_minimum: Fen(0),
///         }))
///         .discount_coupon(DiscountCoupon::new()
///             .discount_amount_max(0)
///             .discount_percent(0)
///             .transaction_minimum(0))
///         .exchange_coupon(ExchangeCoupon::new().exchange_price(0).transaction_minimum(0))
///         .goods_tag(["123321"])
///         .limit_pay(["ICBC_CREDIT"])
///         .limit_card(LimitCard::new().name("精粹白金").bin(["62123456"]))
///         .trade_type([TradeType::Microapp])
///         .available_items(["123321"])
///         .unavailable_items(["789987"])
///         .available_merchants(["9856000"])
///         .combine_use(true),
///     out_request_no: "",
/// })
/// .comment("零售批次")
/// .pattern_info(PatternInfo::new()
///     .description("")
///     .merchant_logo("")
///     .merchant_name("")
///     .background_color(BackgroundColor::from("Color010"))
///     .coupon_image("")
///     .jump_target(JumpTarget::PaymentCode)
///     .mini_program_appid("")
///     .mini_program_path(""))
/// .ext_info("{\"exinfo1\":\"1234\",\"exinfo2\":\"3456\"}");
/// ```
#[doc(alias("创建代金券批次", "4012534633", "4012534537"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a cash coupon stock · 创建代金券批次
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// batch name · 批次名称; up to 20 characters
        pub stock_name: String,
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        pub available_begin_time: crate::Time,
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        pub available_end_time: crate::Time,
        /// issuing rules · 发放规则
        pub stock_use_rule: StockUseRule,
        /// whether there is no fund flow · 是否无资金流
        pub no_cash: bool,
        /// stock type · 批次类型
        pub stock_type: StockType,
        /// batch remark · 批次备注; up to 60 characters
        pub comment: Option<String>,
        /// owning merchant ID · 归属商户号; up to 20 characters
        pub belong_merchant: String,
        /// style information · 样式信息
        pub pattern_info: Option<PatternInfo>,
        /// redemption rules · 核销规则
        pub coupon_use_rule: CouponUseRule,
        /// merchant reference number · 商户单据号; up to 128 characters
        pub out_request_no: String,
        /// extended properties · 扩展属性; up to 128 characters
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

    crate::sent::sent! { Request(Required<'a>) {
        /// batch name · 批次名称; up to 20 characters
        stock_name(&'a str),
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        available_begin_time(crate::Time),
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        available_end_time(crate::Time),
        /// issuing rules · 发放规则
        stock_use_rule(StockUseRule),
        /// whether there is no fund flow · 是否无资金流
        no_cash(bool),
        /// stock type · 批次类型
        stock_type(StockType),
        /// owning merchant ID · 归属商户号; up to 20 characters
        belong_merchant(&'a str),
        /// redemption rules · 核销规则
        coupon_use_rule(CouponUseRule),
        /// merchant reference number · 商户单据号; up to 128 characters
        out_request_no(&'a str),
    } {
        /// batch remark · 批次备注; up to 60 characters
        comment comment_opt(into String),
        /// style information · 样式信息
        pattern_info pattern_info_opt(PatternInfo),
        /// extended properties · 扩展属性; up to 128 characters
        ext_info ext_info_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
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
    #[must_use]
    #[non_exhaustive]
    pub struct StockUseRule {
        /// total issue limit · 发放总上限; 5 to 10000000
        pub max_coupons: i64,
        /// total budget · 总预算 (fen)
        pub max_amount: crate::Fen,
        /// issue amount limit per day · 单天发放上限金额 (fen); at least 1
        pub max_amount_by_day: Option<crate::Fen>,
        /// quantity a single user can claim · 单个用户可领个数; 1 to 60
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

    crate::sent::sent! { StockUseRule(StockUseRuleRequired) {
        /// total issue limit · 发放总上限; 5 to 10000000
        max_coupons(i64),
        /// total budget · 总预算 (fen)
        max_amount(crate::Fen),
        /// quantity a single user can claim · 单个用户可领个数; 1 to 60
        max_coupons_per_user(i64),
        /// whether to limit by natural person · 是否开启自然人限制
        natural_person_limit(bool),
        /// anti-abuse protection for API coupon issuing · api发券防刷
        prevent_api_abuse(bool),
    } {
        /// issue amount limit per day · 单天发放上限金额 (fen); at least 1
        max_amount_by_day max_amount_by_day_opt(into crate::Fen),
    } }

    crate::open_enum! {
        /// stock type · 批次类型
        pub enum StockType {
            /// stock of full reduction coupons of a fixed value · 固定面额满减券批次
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
            /// colour #63b359 · 色值 #63b359
            Color010 = "COLOR010",
            /// colour #2c9f67 · 色值 #2c9f67
            Color020 = "COLOR020",
            /// colour #509fc9 · 色值 #509fc9
            Color030 = "COLOR030",
            /// colour #5885cf · 色值 #5885cf
            Color040 = "COLOR040",
            /// colour #9062c0 · 色值 #9062c0
            Color050 = "COLOR050",
            /// colour #d09a45 · 色值 #d09a45
            Color060 = "COLOR060",
            /// colour #e4b138 · 色值 #e4b138
            Color070 = "COLOR070",
            /// colour #ee903c · 色值 #ee903c
            Color080 = "COLOR080",
            /// colour #f08500 · 色值 #f08500
            Color081 = "COLOR081",
            /// colour #a9d92d · 色值 #a9d92d
            Color082 = "COLOR082",
            /// colour #dd6549 · 色值 #dd6549
            Color090 = "COLOR090",
            /// colour #cc463d · 色值 #cc463d
            Color100 = "COLOR100",
            /// colour #cf3e36 · 色值 #cf3e36
            Color101 = "COLOR101",
            /// colour #5E6671 · 色值 #5E6671
            Color102 = "COLOR102",
        }
    }

    crate::open_enum! {
        /// card pack jump target · 卡包跳转目标
        pub enum JumpTarget {
            /// leads to the payment code of WeChat Pay · 跳转至微信支付付款码
            PaymentCode = "PAYMENT_CODE",
            /// leads to a mini program · 跳转至小程序
            MiniProgram = "MINI_PROGRAM",
            /// leads to the default page · 跳转至默认页
            DefaultPage = "DEFAULT_PAGE",
        }
    }

    /// style information · 样式信息
    #[must_use]
    #[non_exhaustive]
    pub struct PatternInfo {
        /// usage instructions · 使用说明; up to 1000 characters
        pub description: Option<String>,
        /// merchant logo · 商户logo; up to 128 characters
        pub merchant_logo: Option<String>,
        /// merchant name · 商户名称; up to 12 characters
        pub merchant_name: Option<String>,
        /// background colour · 背景颜色
        pub background_color: Option<BackgroundColor>,
        /// coupon details image · 券详情图片; up to 128 characters
        pub coupon_image: Option<String>,
        /// card pack jump target · 卡包跳转目标
        pub jump_target: Option<JumpTarget>,
        /// mini program appid · 小程序appid; up to 128 characters
        pub mini_program_appid: Option<String>,
        /// mini program path · 小程序path; up to 128 characters
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

    crate::sent::sent! { PatternInfo {
        /// usage instructions · 使用说明; up to 1000 characters
        description description_opt(into String),
        /// merchant logo · 商户logo; up to 128 characters
        merchant_logo merchant_logo_opt(into String),
        /// merchant name · 商户名称; up to 12 characters
        merchant_name merchant_name_opt(into String),
        /// background colour · 背景颜色
        background_color background_color_opt(BackgroundColor),
        /// coupon details image · 券详情图片; up to 128 characters
        coupon_image coupon_image_opt(into String),
        /// card pack jump target · 卡包跳转目标
        jump_target jump_target_opt(JumpTarget),
        /// mini program appid · 小程序appid; up to 128 characters
        mini_program_appid mini_program_appid_opt(into String),
        /// mini program path · 小程序path; up to 128 characters
        mini_program_path mini_program_path_opt(into String),
    } }

    /// available in a fixed period · 固定时间段可用
    #[must_use]
    #[non_exhaustive]
    pub struct FixAvailableTime {
        /// available days of the week · 可用星期数 (`0`: Sunday · 周日, `1`: Monday · 周一, `2`, `3`, `4`, `5`, `6`)
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

    crate::sent::sent! { FixAvailableTime {
        /// available days of the week · 可用星期数 (`0`: Sunday · 周日, `1`: Monday · 周一, `2`, `3`, `4`, `5`, `6`)
        available_week_day available_week_day_opt([i64]),
        /// start time of the day · 当天开始时间
        begin_time begin_time_opt(i64),
        /// end time of the day · 当天结束时间
        end_time end_time_opt(i64),
    } }

    /// time the coupon can be redeemed · 券可核销时间
    #[must_use]
    #[non_exhaustive]
    pub struct CouponAvailableTime {
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        pub available_begin_time: Option<crate::Time>,
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        pub available_end_time: Option<crate::Time>,
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

    crate::sent::sent! { CouponAvailableTime {
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        available_begin_time available_begin_time_opt(into crate::Time),
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        available_end_time available_end_time_opt(into crate::Time),
        /// available in a fixed period · 固定时间段可用
        fix_available_time fix_available_time_opt(FixAvailableTime),
        /// takes effect the day after claiming · 领取第二天生效
        second_day_available second_day_available_opt(bool),
        /// validity time after claiming · 领取后有效时间
        available_time_after_receive available_time_after_receive_opt(i64),
    } }

    /// fixed-amount spend-and-save coupon usage rules · 固定面额满减券使用规则
    #[must_use]
    #[non_exhaustive]
    pub struct FixedNormalCoupon {
        /// face value · 面额 (fen)
        pub coupon_amount: crate::Fen,
        /// threshold · 门槛 (fen)
        pub transaction_minimum: crate::Fen,
    }

    crate::model! { FixedNormalCoupon {
        coupon_amount: body("coupon_amount").required(),
        transaction_minimum: body("transaction_minimum").required(),
    } }

    crate::sent::sent! { FixedNormalCoupon(FixedNormalCouponRequired) {
        /// face value · 面额 (fen)
        coupon_amount(crate::Fen),
        /// threshold · 门槛 (fen)
        transaction_minimum(crate::Fen),
    } {
    } }

    /// discount coupon usage rules · 折扣券使用规则
    #[must_use]
    #[non_exhaustive]
    pub struct DiscountCoupon {
        /// maximum discount amount · 最高折扣金额 (fen)
        pub discount_amount_max: Option<crate::Fen>,
        /// discount percentage · 折扣百分比
        pub discount_percent: Option<i64>,
        /// threshold · 门槛 (fen)
        pub transaction_minimum: Option<crate::Fen>,
    }

    crate::model! { DiscountCoupon: Default {
        discount_amount_max: body("discount_amount_max"),
        discount_percent: body("discount_percent"),
        transaction_minimum: body("transaction_minimum"),
    } }

    crate::sent::sent! { DiscountCoupon {
        /// maximum discount amount · 最高折扣金额 (fen)
        discount_amount_max discount_amount_max_opt(into crate::Fen),
        /// discount percentage · 折扣百分比
        discount_percent discount_percent_opt(i64),
        /// threshold · 门槛 (fen)
        transaction_minimum transaction_minimum_opt(into crate::Fen),
    } }

    /// add-on purchase coupon usage rules · 换购券使用规则
    #[must_use]
    #[non_exhaustive]
    pub struct ExchangeCoupon {
        /// item add-on exchange price · 单品换购价 (fen)
        pub exchange_price: Option<crate::Fen>,
        /// spending threshold · 消费门槛 (fen)
        pub transaction_minimum: Option<crate::Fen>,
    }

    crate::model! { ExchangeCoupon: Default {
        exchange_price: body("exchange_price"),
        transaction_minimum: body("transaction_minimum"),
    } }

    crate::sent::sent! { ExchangeCoupon {
        /// item add-on exchange price · 单品换购价 (fen)
        exchange_price exchange_price_opt(into crate::Fen),
        /// spending threshold · 消费门槛 (fen)
        transaction_minimum transaction_minimum_opt(into crate::Fen),
    } }

    /// specified bank card BIN · 指定银行卡BIN
    #[must_use]
    #[non_exhaustive]
    pub struct LimitCard {
        /// bank card name · 银行卡名称; up to 4 characters
        pub name: Option<String>,
        /// specified card BIN · 指定卡BIN; up to 13 characters; 1 to 10 of them
        pub bin: Option<Vec<String>>,
    }

    crate::model! { LimitCard: Default {
        name: body("name"),
        bin: body("bin"),
    } }

    crate::sent::sent! { LimitCard {
        /// bank card name · 银行卡名称; up to 4 characters
        name name_opt(into String),
        /// specified card BIN · 指定卡BIN; up to 13 characters; 1 to 10 of them
        bin bin_opt([into String]),
    } }

    crate::open_enum! {
        /// payment method · 支付方式
        pub enum TradeType {
            /// payment in a mini program · 小程序支付
            Microapp = "MICROAPP",
            /// payment in an app · APP支付
            Apppay = "APPPAY",
            /// password-free payment · 免密支付
            Ppay = "PPAY",
            /// payment code payment · 刷卡支付
            Card = "CARD",
            /// face payment · 人脸支付
            Face = "FACE",
            /// other payment · 其他支付
            Other = "OTHER",
        }
    }

    /// redemption rules · 核销规则
    #[must_use]
    #[non_exhaustive]
    pub struct CouponUseRule {
        /// time the coupon can be redeemed · 券可核销时间
        pub coupon_available_time: Option<CouponAvailableTime>,
        /// fixed-amount spend-and-save coupon usage rules · 固定面额满减券使用规则
        pub fixed_normal_coupon: Option<FixedNormalCoupon>,
        /// discount coupon usage rules · 折扣券使用规则
        pub discount_coupon: Option<DiscountCoupon>,
        /// add-on purchase coupon usage rules · 换购券使用规则
        pub exchange_coupon: Option<ExchangeCoupon>,
        /// order discount tag · 订单优惠标记; up to 128 characters; at most 50 of them
        pub goods_tag: Option<Vec<String>>,
        /// specified payment method · 指定支付方式
        pub limit_pay: Option<Vec<String>>,
        /// specified bank card BIN · 指定银行卡BIN
        pub limit_card: Option<LimitCard>,
        /// payment method · 支付方式
        pub trade_type: Option<Vec<TradeType>>,
        /// redeemable goods codes · 可核销商品编码; up to 128 characters; 1 to 50 of them
        pub available_items: Option<Vec<String>>,
        /// goods codes excluded from the discount · 不参与优惠商品编码; up to 128 characters; 1 to 50 of them
        pub unavailable_items: Option<Vec<String>>,
        /// merchant IDs that can redeem · 可核销商户号; up to 20 characters; 1 to 50 of them
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

    crate::sent::sent! { CouponUseRule {
        /// time the coupon can be redeemed · 券可核销时间
        coupon_available_time coupon_available_time_opt(CouponAvailableTime),
        /// fixed-amount spend-and-save coupon usage rules · 固定面额满减券使用规则
        fixed_normal_coupon fixed_normal_coupon_opt(FixedNormalCoupon),
        /// discount coupon usage rules · 折扣券使用规则
        discount_coupon discount_coupon_opt(DiscountCoupon),
        /// add-on purchase coupon usage rules · 换购券使用规则
        exchange_coupon exchange_coupon_opt(ExchangeCoupon),
        /// order discount tag · 订单优惠标记; up to 128 characters; at most 50 of them
        goods_tag goods_tag_opt([into String]),
        /// specified payment method · 指定支付方式
        limit_pay limit_pay_opt([into String]),
        /// specified bank card BIN · 指定银行卡BIN
        limit_card limit_card_opt(LimitCard),
        /// payment method · 支付方式
        trade_type trade_type_opt([TradeType]),
        /// redeemable goods codes · 可核销商品编码; up to 128 characters; 1 to 50 of them
        available_items available_items_opt([into String]),
        /// goods codes excluded from the discount · 不参与优惠商品编码; up to 128 characters; 1 to 50 of them
        unavailable_items unavailable_items_opt([into String]),
        /// merchant IDs that can redeem · 可核销商户号; up to 20 characters; 1 to 50 of them
        available_merchants available_merchants_opt([into String]),
        /// whether it can be combined with other discounts · 是否可叠加其他优惠
        combine_use combine_use_opt(bool),
    } }

    /// Create a cash coupon stock · 创建代金券批次
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
