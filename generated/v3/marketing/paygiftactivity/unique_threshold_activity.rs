// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/paygiftactivity/unique-threshold-activity.md

//! `/v3/marketing/paygiftactivity/unique-threshold-activity`

/// Create a store-wide spend-and-get activity · 创建全场满额送活动
///
/// `POST /v3/marketing/paygiftactivity/unique-threshold-activity`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012487898](https://pay.weixin.qq.com/doc/v3/merchant/4012487898)
/// - partner: [4012492900](https://pay.weixin.qq.com/doc/v3/partner/4012492900)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::marketing::paygiftactivity::unique_threshold_activity::post::{ActivityBaseInfo, ActivityBaseInfoRequired, AwardSendRule, AwardSendRuleRequired, AwardType, DeliveryPurpose, MerchantOption, Request, Required, SendContent};
///
/// let request = Request::new(Required {
///     activity_base_info: ActivityBaseInfo::new(ActivityBaseInfoRequired {
///         activity_name: "",
///         activity_second_title: "",
///         merchant_logo_url: "",
///         out_request_no: "",
///         delivery_purpose: DeliveryPurpose::OffLinePay,
///     }),
///     award_send_rule: AwardSendRule::new(AwardSendRuleRequired {
///         award_type: AwardType::Busifavor,
///         merchant_option: MerchantOption::InSeviceCouponMerchant,
///         transaction_amount_minimum: Fen(0),
///         send_content: SendContent::SingleCoupon,
///     }),
/// });
/// let answer = request.send(&client).await?;
/// let activity_id = answer.activity_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::marketing::paygiftactivity::unique_threshold_activity::post::{ActivityBaseInfo, ActivityBaseInfoRequired, AdvancedSetting, AvailableDayTime, AvailablePeriods, AvailableTime, AwardList, AwardSendRule, AwardSendRuleRequired, AwardType, BackgroundColor, DeliveryPurpose, DeliveryUserCategory, MerchantOption, PaymentMethod, PaymentMethodInformation, PaymentMode, PaymentSceneList, Request, Required, SendContent};
///
/// let request = Request::new(Required {
///     activity_base_info: ActivityBaseInfo::new(ActivityBaseInfoRequired {
///         activity_name: "",
///         activity_second_title: "",
///         merchant_logo_url: "",
///         out_request_no: "",
///         delivery_purpose: DeliveryPurpose::OffLinePay,
///     })
///     .background_color(BackgroundColor::Color010)
///     .begin_time("")
///     .end_time("")
///     .available_periods(AvailablePeriods::new()
///         .available_time([AvailableTime::new().begin_time("").end_time("")])
///         .available_day_time([AvailableDayTime::new().begin_day_time("").end_day_time("")]))
///     .mini_programs_appid("")
///     .mini_programs_path(""),
///     award_send_rule: AwardSendRule::new(AwardSendRuleRequired {
///         award_type: AwardType::Busifavor,
///         merchant_option: MerchantOption::InSeviceCouponMerchant,
///         transaction_amount_minimum: Fen(0),
///         send_content: SendContent::SingleCoupon,
///     })
///     .award_list([AwardList::new().stock_id("").original_image_url("").thumbnail_url("")])
///     .merchant_id_list(["string"]),
/// })
/// .advanced_setting(AdvancedSetting::new()
///     .delivery_user_category(DeliveryUserCategory::from("BUSIFAVOR"))
///     .merchant_member_appid("")
///     .payment_mode(PaymentMode::new()
///         .payment_scene_list([PaymentSceneList::AppScene])
///         .payment_method_information(PaymentMethodInformation::new()
///             .payment_method(PaymentMethod::Cft)
///             .bank_abbreviation("")))
///     .goods_tags(["string"])
///     .payment_method_information(PaymentMethodInformation::new()
///         .payment_method(PaymentMethod::Cft)
///         .bank_abbreviation("")));
/// ```
#[doc(alias("创建全场满额送活动", "4012487898", "4012492900"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a store-wide spend-and-get activity · 创建全场满额送活动
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// activity's basic information · 活动基本信息
        pub activity_base_info: ActivityBaseInfo,
        /// advanced activity settings · 活动高级设置
        pub advanced_setting: Option<AdvancedSetting>,
        /// activity prize issuing rules · 活动奖品发放规则
        pub award_send_rule: AwardSendRule,
    }

    crate::model! { Request {
        activity_base_info: body("activity_base_info").required(),
        advanced_setting: body("advanced_setting"),
        award_send_rule: body("award_send_rule").required(),
    } }

    crate::sent::sent! { Request(Required) {
        /// activity's basic information · 活动基本信息
        activity_base_info(ActivityBaseInfo),
        /// activity prize issuing rules · 活动奖品发放规则
        award_send_rule(AwardSendRule),
    } {
        /// advanced activity settings · 活动高级设置
        advanced_setting advanced_setting_opt(AdvancedSetting),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/paygiftactivity/unique-threshold-activity",
        "创建全场满额送活动",
        "Create a store-wide spend-and-get activity",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::marketing::paygiftactivity::activities::get::response::BackgroundColor;

    /// available time · 可用时间
    #[must_use]
    #[non_exhaustive]
    pub struct AvailableTime {
        /// availability start time · 可用开始时间
        pub begin_time: Option<String>,
        /// availability end time · 可用结束时间
        pub end_time: Option<String>,
    }

    crate::model! { AvailableTime: Default {
        begin_time: body("begin_time"),
        end_time: body("end_time"),
    } }

    crate::sent::sent! { AvailableTime {
        /// availability start time · 可用开始时间
        begin_time begin_time_opt(into String),
        /// availability end time · 可用结束时间
        end_time end_time_opt(into String),
    } }

    /// daily available time · 每日可用时间
    #[must_use]
    #[non_exhaustive]
    pub struct AvailableDayTime {
        /// daily availability start time · 每日可用开始时间
        pub begin_day_time: Option<String>,
        /// daily availability end time · 每日可用结束时间
        pub end_day_time: Option<String>,
    }

    crate::model! { AvailableDayTime: Default {
        begin_day_time: body("begin_day_time"),
        end_day_time: body("end_day_time"),
    } }

    crate::sent::sent! { AvailableDayTime {
        /// daily availability start time · 每日可用开始时间
        begin_day_time begin_day_time_opt(into String),
        /// daily availability end time · 每日可用结束时间
        end_day_time end_day_time_opt(into String),
    } }

    /// available periods · 可用时间段
    #[must_use]
    #[non_exhaustive]
    pub struct AvailablePeriods {
        /// available time · 可用时间
        pub available_time: Option<Vec<AvailableTime>>,
        /// daily available time · 每日可用时间
        pub available_day_time: Option<Vec<AvailableDayTime>>,
    }

    crate::model! { AvailablePeriods: Default {
        available_time: body("available_time"),
        available_day_time: body("available_day_time"),
    } }

    crate::sent::sent! { AvailablePeriods {
        /// available time · 可用时间
        available_time available_time_opt([AvailableTime]),
        /// daily available time · 每日可用时间
        available_day_time available_day_time_opt([AvailableDayTime]),
    } }

    pub use crate::v3::marketing::paygiftactivity::activities::get::response::DeliveryPurpose;

    /// activity's basic information · 活动基本信息
    #[must_use]
    #[non_exhaustive]
    pub struct ActivityBaseInfo {
        /// activity name · 活动名称
        pub activity_name: String,
        /// activity subtitle · 活动副标题
        pub activity_second_title: String,
        /// merchant logo · 商户logo
        pub merchant_logo_url: String,
        /// background colour · 背景颜色
        pub background_color: Option<BackgroundColor>,
        /// activity start time · 活动开始时间
        pub begin_time: Option<String>,
        /// activity end time · 活动结束时间
        pub end_time: Option<String>,
        /// available periods · 可用时间段
        pub available_periods: Option<AvailablePeriods>,
        /// merchant request number · 商户请求单号
        pub out_request_no: String,
        /// distribution purpose · 投放目的
        pub delivery_purpose: DeliveryPurpose,
        /// merchant mini program appid · 商家小程序appid
        pub mini_programs_appid: Option<String>,
        /// merchant mini program path · 商家小程序path
        pub mini_programs_path: Option<String>,
    }

    crate::model! { ActivityBaseInfo {
        activity_name: body("activity_name").required(),
        activity_second_title: body("activity_second_title").required(),
        merchant_logo_url: body("merchant_logo_url").required(),
        background_color: body("background_color"),
        begin_time: body("begin_time"),
        end_time: body("end_time"),
        available_periods: body("available_periods"),
        out_request_no: body("out_request_no").required(),
        delivery_purpose: body("delivery_purpose").required(),
        mini_programs_appid: body("mini_programs_appid"),
        mini_programs_path: body("mini_programs_path"),
    } }

    crate::sent::sent! { ActivityBaseInfo(ActivityBaseInfoRequired<'a>) {
        /// activity name · 活动名称
        activity_name(&'a str),
        /// activity subtitle · 活动副标题
        activity_second_title(&'a str),
        /// merchant logo · 商户logo
        merchant_logo_url(&'a str),
        /// merchant request number · 商户请求单号
        out_request_no(&'a str),
        /// distribution purpose · 投放目的
        delivery_purpose(DeliveryPurpose),
    } {
        /// background colour · 背景颜色
        background_color background_color_opt(BackgroundColor),
        /// activity start time · 活动开始时间
        begin_time begin_time_opt(into String),
        /// activity end time · 活动结束时间
        end_time end_time_opt(into String),
        /// available periods · 可用时间段
        available_periods available_periods_opt(AvailablePeriods),
        /// merchant mini program appid · 商家小程序appid
        mini_programs_appid mini_programs_appid_opt(into String),
        /// merchant mini program path · 商家小程序path
        mini_programs_path mini_programs_path_opt(into String),
    } }

    pub use crate::v3::marketing::paygiftactivity::activities::get::response::DeliveryUserCategory;

    pub use crate::v3::marketing::paygiftactivity::activities::get::response::PaymentSceneList;

    pub use crate::v3::marketing::paygiftactivity::activities::get::response::PaymentMethod;

    /// payment method information · 支付方式信息
    #[must_use]
    #[non_exhaustive]
    pub struct PaymentMethodInformation {
        /// payment method · 支付方式
        pub payment_method: Option<PaymentMethod>,
        /// bank short name · 银行简称
        pub bank_abbreviation: Option<String>,
    }

    crate::model! { PaymentMethodInformation: Default {
        payment_method: body("payment_method"),
        bank_abbreviation: body("bank_abbreviation"),
    } }

    crate::sent::sent! { PaymentMethodInformation {
        /// payment method · 支付方式
        payment_method payment_method_opt(PaymentMethod),
        /// bank short name · 银行简称
        bank_abbreviation bank_abbreviation_opt(into String),
    } }

    /// payment mode · 支付模式
    #[must_use]
    #[non_exhaustive]
    pub struct PaymentMode {
        /// payment scene list · 支付场景列表
        pub payment_scene_list: Option<Vec<PaymentSceneList>>,
        /// payment method information · 支付方式信息
        pub payment_method_information: Option<PaymentMethodInformation>,
    }

    crate::model! { PaymentMode: Default {
        payment_scene_list: body("payment_scene_list"),
        payment_method_information: body("payment_method_information"),
    } }

    crate::sent::sent! { PaymentMode {
        /// payment scene list · 支付场景列表
        payment_scene_list payment_scene_list_opt([PaymentSceneList]),
        /// payment method information · 支付方式信息
        payment_method_information payment_method_information_opt(PaymentMethodInformation),
    } }

    /// advanced activity settings · 活动高级设置
    #[must_use]
    #[non_exhaustive]
    pub struct AdvancedSetting {
        /// prize type · 奖品类型
        pub delivery_user_category: Option<DeliveryUserCategory>,
        /// merchant membership appid · 商家会员appid
        pub merchant_member_appid: Option<String>,
        /// payment mode · 支付模式
        pub payment_mode: Option<PaymentMode>,
        /// order discount tag · 订单优惠标记
        pub goods_tags: Option<Vec<String>>,
        /// payment method information · 支付方式信息
        pub payment_method_information: Option<PaymentMethodInformation>,
    }

    crate::model! { AdvancedSetting: Default {
        delivery_user_category: body("delivery_user_category"),
        merchant_member_appid: body("merchant_member_appid"),
        payment_mode: body("payment_mode"),
        goods_tags: body("goods_tags"),
        payment_method_information: body("payment_method_information"),
    } }

    crate::sent::sent! { AdvancedSetting {
        /// prize type · 奖品类型
        delivery_user_category delivery_user_category_opt(DeliveryUserCategory),
        /// merchant membership appid · 商家会员appid
        merchant_member_appid merchant_member_appid_opt(into String),
        /// payment mode · 支付模式
        payment_mode payment_mode_opt(PaymentMode),
        /// order discount tag · 订单优惠标记
        goods_tags goods_tags_opt([into String]),
        /// payment method information · 支付方式信息
        payment_method_information payment_method_information_opt(PaymentMethodInformation),
    } }

    pub use crate::v3::marketing::paygiftactivity::activities::get::AwardType;

    pub use crate::v3::marketing::paygiftactivity::activities::get::response::MerchantOption;

    pub use crate::v3::marketing::paygiftactivity::activities::get::response::SendContent;

    /// prize basic information list · 奖品基本信息列表
    #[must_use]
    #[non_exhaustive]
    pub struct AwardList {
        /// cash coupon stock ID · 代金券批次Id
        pub stock_id: Option<String>,
        /// original prize image (large) · 奖品原始图（大图）
        pub original_image_url: Option<String>,
        /// thumbnail prize image (small) · 奖品缩略图（小图）
        pub thumbnail_url: Option<String>,
    }

    crate::model! { AwardList: Default {
        stock_id: body("stock_id"),
        original_image_url: body("original_image_url"),
        thumbnail_url: body("thumbnail_url"),
    } }

    crate::sent::sent! { AwardList {
        /// cash coupon stock ID · 代金券批次Id
        stock_id stock_id_opt(into String),
        /// original prize image (large) · 奖品原始图（大图）
        original_image_url original_image_url_opt(into String),
        /// thumbnail prize image (small) · 奖品缩略图（小图）
        thumbnail_url thumbnail_url_opt(into String),
    } }

    /// activity prize issuing rules · 活动奖品发放规则
    #[must_use]
    #[non_exhaustive]
    pub struct AwardSendRule {
        /// prize type · 奖品类型
        pub award_type: AwardType,
        /// coupon-issuing merchant ID option · 发券商户号选项
        pub merchant_option: MerchantOption,
        /// spending amount threshold · 消费金额门槛 (fen)
        pub transaction_amount_minimum: crate::Fen,
        /// issuing content · 发放内容
        pub send_content: SendContent,
        /// prize basic information list · 奖品基本信息列表
        pub award_list: Option<Vec<AwardList>>,
        /// list of coupon-issuing merchant IDs · 发券商户号列表
        pub merchant_id_list: Option<Vec<String>>,
    }

    crate::model! { AwardSendRule {
        award_type: body("award_type").required(),
        merchant_option: body("merchant_option").required(),
        transaction_amount_minimum: body("transaction_amount_minimum").required(),
        send_content: body("send_content").required(),
        award_list: body("award_list"),
        merchant_id_list: body("merchant_id_list"),
    } }

    crate::sent::sent! { AwardSendRule(AwardSendRuleRequired) {
        /// prize type · 奖品类型
        award_type(AwardType),
        /// coupon-issuing merchant ID option · 发券商户号选项
        merchant_option(MerchantOption),
        /// spending amount threshold · 消费金额门槛 (fen)
        transaction_amount_minimum(crate::Fen),
        /// issuing content · 发放内容
        send_content(SendContent),
    } {
        /// prize basic information list · 奖品基本信息列表
        award_list award_list_opt([AwardList]),
        /// list of coupon-issuing merchant IDs · 发券商户号列表
        merchant_id_list merchant_id_list_opt([into String]),
    } }

    /// Create a store-wide spend-and-get activity · 创建全场满额送活动
    #[non_exhaustive]
    pub struct Response {
        /// activity ID · 活动id
        pub activity_id: Option<String>,
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        activity_id: body("activity_id").promised(),
        create_time: body("create_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// activity ID · 活动id
        activity_id 0(&str),
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        create_time 1(&crate::Time),
    } }
}
