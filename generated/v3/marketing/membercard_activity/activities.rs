// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-activity/activities.md

//! `/v3/marketing/membercard-activity/activities`

pub mod by_activity_id;

/// Query the list of activities · 查询活动列表
///
/// `GET /v3/marketing/membercard-activity/activities`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553261)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714468)
///
/// ```
/// use wechatpay::v3::marketing::membercard_activity::activities::get::{ActivityStatus, ActivityType, Request};
///
/// let request = Request {
///     limit: Some(5),
///     offset: Some(10),
///     card_id: Some("pbLatjvWOibDc5-TBnbUk1pD12o0".into()),
///     activity_status: Some(ActivityStatus::Ongoing),
///     ..Request::new(ActivityType::NonMemberAfterpay)
/// };
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the list of activities · 查询活动列表
    pub struct Request {
        /// maximum number of resources · 最大资源条数
        pub limit: Option<i64>,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
        /// activity type · 活动类型
        pub activity_type: ActivityType,
        /// membership card ID · 会员卡ID
        pub card_id: Option<String>,
        /// activity's current state · 活动的当前状态
        pub activity_status: Option<ActivityStatus>,
    }

    crate::model! { Request {
        limit: query("limit"),
        offset: query("offset"),
        activity_type: query("activity_type").required(),
        card_id: query("card_id"),
        activity_status: query("activity_status"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(activity_type: ActivityType) -> Self {
            Self {
                limit: None,
                offset: None,
                activity_type,
                card_id: None,
                activity_status: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/membercard-activity/activities",
        "查询活动列表",
        "Query the list of activities",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    crate::open_enum! {
        /// activity type · 活动类型
        pub enum ActivityType {
            NonMemberAfterpay = "NON_MEMBER_AFTERPAY",
            MemberAfterpay = "MEMBER_AFTERPAY",
            NonMemberMiniprogram = "NON_MEMBER_MINIPROGRAM",
            MemberMiniprogram = "MEMBER_MINIPROGRAM",
        }
    }

    crate::open_enum! {
        /// activity's current state · 活动的当前状态
        pub enum ActivityStatus {
            Created = "CREATED",
            Ongoing = "ONGOING",
            Terminated = "TERMINATED",
            OverTime = "OVER_TIME",
        }
    }

    /// Query the list of activities · 查询活动列表
    #[non_exhaustive]
    pub struct Response {
        /// activity details · 活动详情
        pub data: Vec<response::Data>,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
        /// maximum number of resources · 最大资源条数
        pub limit: Option<i64>,
        /// total count of resources · 资源总条数
        pub total_count: Option<i64>,
    }

    crate::model! { Response: Default {
        data: body("data"),
        offset: body("offset"),
        limit: body("limit"),
        total_count: body("total_count"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// designated time · 指定时间
        #[non_exhaustive]
        pub struct AwardSendTime {
            /// issuing start time · 发放开始时间
            pub begin_time: Option<String>,
            /// issuing end time · 发放结束时间
            pub end_time: Option<String>,
        }

        crate::model! { AwardSendTime: Default {
            begin_time: body("begin_time"),
            end_time: body("end_time"),
        } }

        /// daily issuing start time · 每日发放开始时间
        #[non_exhaustive]
        pub struct BeginDayTime {
            /// hour · 时
            pub hours: Option<i64>,
            /// minutes · 分
            pub minutes: Option<i64>,
            /// seconds · 秒
            pub seconds: Option<i64>,
        }

        crate::model! { BeginDayTime: Default {
            hours: body("hours"),
            minutes: body("minutes"),
            seconds: body("seconds"),
        } }

        /// daily issuing end time · 每日发放结束时间
        #[non_exhaustive]
        pub struct EndDayTime {
            /// hour · 时
            pub hours: Option<i64>,
            /// minutes · 分
            pub minutes: Option<i64>,
            /// seconds · 秒
            pub seconds: Option<i64>,
        }

        crate::model! { EndDayTime: Default {
            hours: body("hours"),
            minutes: body("minutes"),
            seconds: body("seconds"),
        } }

        /// specified time periods · 指定时间段
        #[non_exhaustive]
        pub struct AwardSendDayTime {
            /// daily issuing start time · 每日发放开始时间
            pub begin_day_time: Option<BeginDayTime>,
            /// daily issuing end time · 每日发放结束时间
            pub end_day_time: Option<EndDayTime>,
        }

        crate::model! { AwardSendDayTime: Default {
            begin_day_time: body("begin_day_time"),
            end_day_time: body("end_day_time"),
        } }

        /// issuing period · 发放时间段
        #[non_exhaustive]
        pub struct AwardSendPeriod {
            /// designated time · 指定时间
            pub award_send_time: Vec<AwardSendTime>,
            /// specified time periods · 指定时间段
            pub award_send_day_time: Vec<AwardSendDayTime>,
        }

        crate::model! { AwardSendPeriod: Default {
            award_send_time: body("award_send_time"),
            award_send_day_time: body("award_send_day_time"),
        } }

        /// discount coupon list · 优惠券列表
        #[non_exhaustive]
        pub struct StockList {
            /// merchant ID creating the stock · 创建批次的商户号
            pub stock_creator_mchid: Option<String>,
            /// coupon stock ID · 券批次ID
            pub stock_id: Option<String>,
        }

        crate::model! { StockList: Default {
            stock_creator_mchid: body("stock_creator_mchid"),
            stock_id: body("stock_id"),
        } }

        /// mini program to jump to for activation · 跳转激活的小程序
        #[non_exhaustive]
        pub struct ActivateMiniprogram {
            /// appid to jump to for activation · 跳转激活的appid
            pub activate_appid: Option<String>,
            /// path to jump to for activation · 跳转激活的path
            pub activate_path: Option<String>,
        }

        crate::model! { ActivateMiniprogram: Default {
            activate_appid: body("activate_appid"),
            activate_path: body("activate_path"),
        } }

        /// activation method settings · 激活方式设置
        #[non_exhaustive]
        pub struct ActivateSetting {
            /// activation type · 激活类型
            pub activate_type: Option<String>,
            /// URL to jump to for activation · 跳转激活的url
            pub activate_url: Option<String>,
            /// mini program to jump to for activation · 跳转激活的小程序
            pub activate_miniprogram: Option<ActivateMiniprogram>,
        }

        crate::model! { ActivateSetting: Default {
            activate_type: body("activate_type"),
            activate_url: body("activate_url"),
            activate_miniprogram: body("activate_miniprogram"),
        } }

        /// payment mode · 支付模式
        #[non_exhaustive]
        pub struct PaymentMode {
            /// payment scene list · 支付场景列表
            pub payment_scene_list: Vec<String>,
        }

        crate::model! { PaymentMode: Default {
            payment_scene_list: body("payment_scene_list"),
        } }

        /// payment settings · 支付设置
        #[non_exhaustive]
        pub struct PaymentSetting {
            /// payment mode · 支付模式
            pub payment_mode: Option<PaymentMode>,
            /// short name of the specified bank · 指定银行的简称
            pub limit_bank: Option<String>,
            /// order discount tag · 订单优惠标记
            pub goods_tags: Vec<String>,
        }

        crate::model! { PaymentSetting: Default {
            payment_mode: body("payment_mode"),
            limit_bank: body("limit_bank"),
            goods_tags: body("goods_tags"),
        } }

        /// post-payment activity settings · 支付后活动设置
        #[non_exhaustive]
        pub struct PayActivitySetting {
            /// merchant logo · 商户logo
            pub logo_url: Option<String>,
            /// activity subtitle on the payment result page · 支付结果页活动副标题
            pub activity_second_title: Option<String>,
            /// merchant IDs exposing the activity · 活动曝光商户号
            pub mchid_list: Vec<String>,
            /// activation method settings · 激活方式设置
            pub activate_setting: Option<ActivateSetting>,
            /// payment settings · 支付设置
            pub payment_setting: Option<PaymentSetting>,
        }

        crate::model! { PayActivitySetting: Default {
            logo_url: body("logo_url"),
            activity_second_title: body("activity_second_title"),
            mchid_list: body("mchid_list"),
            activate_setting: body("activate_setting"),
            payment_setting: body("payment_setting"),
        } }

        /// prize claim page jump configuration · 领奖页面跳转配置
        #[non_exhaustive]
        pub struct AwardJumpDeploy {
            /// mini program appid · 小程序AppID
            pub mini_program_appid: Option<String>,
            /// mini program path · 小程序path
            pub mini_program_path: Option<String>,
            /// jump button text · 跳转按钮文案
            pub button_text: Option<String>,
        }

        crate::model! { AwardJumpDeploy: Default {
            mini_program_appid: body("mini_program_appid"),
            mini_program_path: body("mini_program_path"),
            button_text: body("button_text"),
        } }

        /// pre-payment membership activity settings · 支付前会员活动设置
        #[non_exhaustive]
        pub struct MiniprogramActivitySetting {
            /// designated claim channel · 指定领取渠道
            pub outer_str: Vec<String>,
            /// prize claim page jump configuration · 领奖页面跳转配置
            pub award_jump_deploy: Option<AwardJumpDeploy>,
        }

        crate::model! { MiniprogramActivitySetting: Default {
            outer_str: body("outer_str"),
            award_jump_deploy: body("award_jump_deploy"),
        } }

        /// activity details · 活动详情
        #[non_exhaustive]
        pub struct Data {
            /// activity ID · 活动ID
            pub activity_id: Option<String>,
            /// activity's current state · 活动的当前状态
            pub activity_status: Option<String>,
            /// creation time · 创建时间
            pub create_time: Option<String>,
            /// update time · 更新时间
            pub update_time: Option<String>,
            /// membership card ID · 会员卡ID
            pub card_id: Option<String>,
            /// activity name · 活动名称
            pub activity_name: Option<String>,
            /// activity type · 活动类型
            pub activity_type: Option<String>,
            /// activity start time · 活动开始时间
            pub begin_time: Option<String>,
            /// activity end time · 活动结束时间
            pub end_time: Option<String>,
            /// issuing period · 发放时间段
            pub award_send_period: Option<AwardSendPeriod>,
            /// discount coupon list · 优惠券列表
            pub stock_list: Vec<StockList>,
            /// merchant request number · 商户请求单号
            pub out_request_no: Option<String>,
            /// post-payment activity settings · 支付后活动设置
            pub pay_activity_setting: Option<PayActivitySetting>,
            /// pre-payment membership activity settings · 支付前会员活动设置
            pub miniprogram_activity_setting: Option<MiniprogramActivitySetting>,
        }

        crate::model! { Data: Default {
            activity_id: body("activity_id"),
            activity_status: body("activity_status"),
            create_time: body("create_time"),
            update_time: body("update_time"),
            card_id: body("card_id"),
            activity_name: body("activity_name"),
            activity_type: body("activity_type"),
            begin_time: body("begin_time"),
            end_time: body("end_time"),
            award_send_period: body("award_send_period"),
            stock_list: body("stock_list"),
            out_request_no: body("out_request_no"),
            pay_activity_setting: body("pay_activity_setting"),
            miniprogram_activity_setting: body("miniprogram_activity_setting"),
        } }
    }
}

/// Create an activity · 创建活动
///
/// `POST /v3/marketing/membercard-activity/activities`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553030)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714463)
///
/// ```
/// use wechatpay::v3::marketing::membercard_activity::activities::post::{ActivateMiniprogram, ActivateSetting, ActivityType, AwardJumpDeploy, AwardSendDayTime, AwardSendPeriod, AwardSendTime, BeginDayTime, EndDayTime, MiniprogramActivitySetting, PayActivitySetting, PaymentMode, PaymentSetting, Request, StockList};
///
/// let request = Request {
///     award_send_period: Some(AwardSendPeriod {
///         award_send_time: Some(vec![AwardSendTime::new("2020-01-21T00:00:00.000+08:00", "2020-01-27T00:00:00.000+08:00")]),
///         award_send_day_time: Some(vec![AwardSendDayTime::new(BeginDayTime::new(9, 34, 6), EndDayTime::new(9, 34, 6))]),
///         ..AwardSendPeriod::new()
///     }),
///     stock_list: Some(vec![StockList::new("10000022", "98065001")]),
///     pay_activity_setting: Some(PayActivitySetting {
///         mchid_list: Some(vec!["string".into()]),
///         activate_setting: Some(ActivateSetting {
///             activate_url: Some("https://w.url.cn/s/Ahz3p2C".into()),
///             activate_miniprogram: Some(ActivateMiniprogram::new("wxea9c30a90fs8d3fe", "pages/activate/activate")),
///             ..ActivateSetting::new("AUTO_ACTIVATE")
///         }),
///         payment_setting: Some(PaymentSetting {
///             payment_mode: Some(PaymentMode {
///                 payment_scene_list: Some(vec!["APP".into()]),
///                 ..PaymentMode::new()
///             }),
///             limit_bank: Some("CFT".into()),
///             goods_tags: Some(vec!["string".into()]),
///             ..PaymentSetting::new()
///         }),
///         ..PayActivitySetting::new(
///             "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0",
///             "湖南麻辣美食券",
///         )
///     }),
///     miniprogram_activity_setting: Some(MiniprogramActivitySetting {
///         outer_str: Some(vec!["string".into()]),
///         award_jump_deploy: Some(AwardJumpDeploy {
///             mini_program_appid: Some("wxc0b84a53ed8e8d29".into()),
///             mini_program_path: Some("mall/pages/List".into()),
///             button_text: Some("点击".into()),
///             ..AwardJumpDeploy::new()
///         }),
///         ..MiniprogramActivitySetting::new()
///     }),
///     ..Request::new(
///         "pbLatjvWOibDc5-TBnbUk1pD12o0",
///         "良品铺子回馈活动",
///         ActivityType::NonMemberAfterpay,
///         "2020-01-20T13:29:35.120+08:00",
///         "2020-01-29T13:29:35.120+08:00",
///         "100002322019090134234sfdf",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create an activity · 创建活动
    pub struct Request {
        /// membership card ID · 会员卡ID
        pub card_id: String,
        /// activity name · 活动名称
        pub activity_name: String,
        /// activity type · 活动类型
        pub activity_type: ActivityType,
        /// activity start time · 活动开始时间
        pub begin_time: String,
        /// activity end time · 活动结束时间
        pub end_time: String,
        /// issuing period · 发放时间段
        pub award_send_period: Option<AwardSendPeriod>,
        /// discount coupon list · 优惠券列表
        pub stock_list: Option<Vec<StockList>>,
        /// merchant request number · 商户请求单号
        pub out_request_no: String,
        /// post-payment activity settings · 支付后活动设置
        pub pay_activity_setting: Option<PayActivitySetting>,
        /// pre-payment membership activity settings · 支付前会员活动设置
        pub miniprogram_activity_setting: Option<MiniprogramActivitySetting>,
    }

    crate::model! { Request {
        card_id: body("card_id").required(),
        activity_name: body("activity_name").required(),
        activity_type: body("activity_type").required(),
        begin_time: body("begin_time").required(),
        end_time: body("end_time").required(),
        award_send_period: body("award_send_period"),
        stock_list: body("stock_list"),
        out_request_no: body("out_request_no").required(),
        pay_activity_setting: body("pay_activity_setting"),
        miniprogram_activity_setting: body("miniprogram_activity_setting"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            card_id: impl Into<String>,
            activity_name: impl Into<String>,
            activity_type: ActivityType,
            begin_time: impl Into<String>,
            end_time: impl Into<String>,
            out_request_no: impl Into<String>,
        ) -> Self {
            Self {
                card_id: card_id.into(),
                activity_name: activity_name.into(),
                activity_type,
                begin_time: begin_time.into(),
                end_time: end_time.into(),
                award_send_period: None,
                stock_list: None,
                out_request_no: out_request_no.into(),
                pay_activity_setting: None,
                miniprogram_activity_setting: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/membercard-activity/activities",
        "创建活动",
        "Create an activity",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// activity type · 活动类型
        pub enum ActivityType {
            NonMemberAfterpay = "NON_MEMBER_AFTERPAY",
            MemberAfterpay = "MEMBER_AFTERPAY",
            NonMemberMiniprogram = "NON_MEMBER_MINIPROGRAM",
            MemberMiniprogram = "MEMBER_MINIPROGRAM",
        }
    }

    /// designated time · 指定时间
    pub struct AwardSendTime {
        /// issuing start time · 发放开始时间
        pub begin_time: String,
        /// issuing end time · 发放结束时间
        pub end_time: String,
    }

    crate::model! { AwardSendTime {
        begin_time: body("begin_time").required(),
        end_time: body("end_time").required(),
    } }

    impl AwardSendTime {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(begin_time: impl Into<String>, end_time: impl Into<String>) -> Self {
            Self {
                begin_time: begin_time.into(),
                end_time: end_time.into(),
            }
        }
    }

    /// daily issuing start time · 每日发放开始时间
    pub struct BeginDayTime {
        /// hour · 时
        pub hours: i64,
        /// minutes · 分
        pub minutes: i64,
        /// seconds · 秒
        pub seconds: i64,
    }

    crate::model! { BeginDayTime {
        hours: body("hours").required(),
        minutes: body("minutes").required(),
        seconds: body("seconds").required(),
    } }

    impl BeginDayTime {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(hours: i64, minutes: i64, seconds: i64) -> Self {
            Self { hours, minutes, seconds }
        }
    }

    /// daily issuing end time · 每日发放结束时间
    pub struct EndDayTime {
        /// hour · 时
        pub hours: i64,
        /// minutes · 分
        pub minutes: i64,
        /// seconds · 秒
        pub seconds: i64,
    }

    crate::model! { EndDayTime {
        hours: body("hours").required(),
        minutes: body("minutes").required(),
        seconds: body("seconds").required(),
    } }

    impl EndDayTime {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(hours: i64, minutes: i64, seconds: i64) -> Self {
            Self { hours, minutes, seconds }
        }
    }

    /// specified time periods · 指定时间段
    pub struct AwardSendDayTime {
        /// daily issuing start time · 每日发放开始时间
        pub begin_day_time: BeginDayTime,
        /// daily issuing end time · 每日发放结束时间
        pub end_day_time: EndDayTime,
    }

    crate::model! { AwardSendDayTime {
        begin_day_time: body("begin_day_time").required(),
        end_day_time: body("end_day_time").required(),
    } }

    impl AwardSendDayTime {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(begin_day_time: BeginDayTime, end_day_time: EndDayTime) -> Self {
            Self {
                begin_day_time,
                end_day_time,
            }
        }
    }

    /// issuing period · 发放时间段
    pub struct AwardSendPeriod {
        /// designated time · 指定时间
        pub award_send_time: Option<Vec<AwardSendTime>>,
        /// specified time periods · 指定时间段
        pub award_send_day_time: Option<Vec<AwardSendDayTime>>,
    }

    crate::model! { AwardSendPeriod: Default {
        award_send_time: body("award_send_time"),
        award_send_day_time: body("award_send_day_time"),
    } }

    impl AwardSendPeriod {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                award_send_time: None,
                award_send_day_time: None,
            }
        }
    }

    /// discount coupon list · 优惠券列表
    pub struct StockList {
        /// merchant ID creating the stock · 创建批次的商户号
        pub stock_creator_mchid: String,
        /// coupon stock ID · 券批次ID
        pub stock_id: String,
    }

    crate::model! { StockList {
        stock_creator_mchid: body("stock_creator_mchid").required(),
        stock_id: body("stock_id").required(),
    } }

    impl StockList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            stock_creator_mchid: impl Into<String>,
            stock_id: impl Into<String>,
        ) -> Self {
            Self {
                stock_creator_mchid: stock_creator_mchid.into(),
                stock_id: stock_id.into(),
            }
        }
    }

    /// mini program to jump to for activation · 跳转激活的小程序
    pub struct ActivateMiniprogram {
        /// appid to jump to for activation · 跳转激活的appid
        pub activate_appid: String,
        /// path to jump to for activation · 跳转激活的path
        pub activate_path: String,
    }

    crate::model! { ActivateMiniprogram {
        activate_appid: body("activate_appid").required(),
        activate_path: body("activate_path").required(),
    } }

    impl ActivateMiniprogram {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            activate_appid: impl Into<String>,
            activate_path: impl Into<String>,
        ) -> Self {
            Self {
                activate_appid: activate_appid.into(),
                activate_path: activate_path.into(),
            }
        }
    }

    /// activation method settings · 激活方式设置
    pub struct ActivateSetting {
        /// activation type · 激活类型
        pub activate_type: String,
        /// URL to jump to for activation · 跳转激活的url
        pub activate_url: Option<String>,
        /// mini program to jump to for activation · 跳转激活的小程序
        pub activate_miniprogram: Option<ActivateMiniprogram>,
    }

    crate::model! { ActivateSetting {
        activate_type: body("activate_type").required(),
        activate_url: body("activate_url"),
        activate_miniprogram: body("activate_miniprogram"),
    } }

    impl ActivateSetting {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(activate_type: impl Into<String>) -> Self {
            Self {
                activate_type: activate_type.into(),
                activate_url: None,
                activate_miniprogram: None,
            }
        }
    }

    /// payment mode · 支付模式
    pub struct PaymentMode {
        /// payment scene list · 支付场景列表
        pub payment_scene_list: Option<Vec<String>>,
    }

    crate::model! { PaymentMode: Default {
        payment_scene_list: body("payment_scene_list"),
    } }

    impl PaymentMode {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { payment_scene_list: None }
        }
    }

    /// payment settings · 支付设置
    pub struct PaymentSetting {
        /// payment mode · 支付模式
        pub payment_mode: Option<PaymentMode>,
        /// short name of the specified bank · 指定银行的简称
        pub limit_bank: Option<String>,
        /// order discount tag · 订单优惠标记
        pub goods_tags: Option<Vec<String>>,
    }

    crate::model! { PaymentSetting: Default {
        payment_mode: body("payment_mode"),
        limit_bank: body("limit_bank"),
        goods_tags: body("goods_tags"),
    } }

    impl PaymentSetting {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                payment_mode: None,
                limit_bank: None,
                goods_tags: None,
            }
        }
    }

    /// post-payment activity settings · 支付后活动设置
    pub struct PayActivitySetting {
        /// merchant logo · 商户logo
        pub logo_url: String,
        /// activity subtitle on the payment result page · 支付结果页活动副标题
        pub activity_second_title: String,
        /// merchant IDs exposing the activity · 活动曝光商户号
        pub mchid_list: Option<Vec<String>>,
        /// activation method settings · 激活方式设置
        pub activate_setting: Option<ActivateSetting>,
        /// payment settings · 支付设置
        pub payment_setting: Option<PaymentSetting>,
    }

    crate::model! { PayActivitySetting {
        logo_url: body("logo_url").required(),
        activity_second_title: body("activity_second_title").required(),
        mchid_list: body("mchid_list"),
        activate_setting: body("activate_setting"),
        payment_setting: body("payment_setting"),
    } }

    impl PayActivitySetting {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            logo_url: impl Into<String>,
            activity_second_title: impl Into<String>,
        ) -> Self {
            Self {
                logo_url: logo_url.into(),
                activity_second_title: activity_second_title.into(),
                mchid_list: None,
                activate_setting: None,
                payment_setting: None,
            }
        }
    }

    /// prize claim page jump configuration · 领奖页面跳转配置
    pub struct AwardJumpDeploy {
        /// mini program appid · 小程序AppID
        pub mini_program_appid: Option<String>,
        /// mini program path · 小程序path
        pub mini_program_path: Option<String>,
        /// jump button text · 跳转按钮文案
        pub button_text: Option<String>,
    }

    crate::model! { AwardJumpDeploy: Default {
        mini_program_appid: body("mini_program_appid"),
        mini_program_path: body("mini_program_path"),
        button_text: body("button_text"),
    } }

    impl AwardJumpDeploy {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                mini_program_appid: None,
                mini_program_path: None,
                button_text: None,
            }
        }
    }

    /// pre-payment membership activity settings · 支付前会员活动设置
    pub struct MiniprogramActivitySetting {
        /// designated claim channel · 指定领取渠道
        pub outer_str: Option<Vec<String>>,
        /// prize claim page jump configuration · 领奖页面跳转配置
        pub award_jump_deploy: Option<AwardJumpDeploy>,
    }

    crate::model! { MiniprogramActivitySetting: Default {
        outer_str: body("outer_str"),
        award_jump_deploy: body("award_jump_deploy"),
    } }

    impl MiniprogramActivitySetting {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                outer_str: None,
                award_jump_deploy: None,
            }
        }
    }

    /// Create an activity · 创建活动
    #[non_exhaustive]
    pub struct Response {
        /// activity ID · 活动ID
        pub activity_id: Option<String>,
        /// activity's current state · 活动的当前状态
        pub activity_status: Option<String>,
        /// creation time · 创建时间
        pub create_time: Option<String>,
        /// update time · 更新时间
        pub update_time: Option<String>,
        /// membership card ID · 会员卡ID
        pub card_id: Option<String>,
        /// activity name · 活动名称
        pub activity_name: Option<String>,
        /// activity type · 活动类型
        pub activity_type: Option<String>,
        /// activity start time · 活动开始时间
        pub begin_time: Option<String>,
        /// activity end time · 活动结束时间
        pub end_time: Option<String>,
        /// issuing period · 发放时间段
        pub award_send_period: Option<response::AwardSendPeriod>,
        /// discount coupon list · 优惠券列表
        pub stock_list: Vec<response::StockList>,
        /// merchant request number · 商户请求单号
        pub out_request_no: Option<String>,
        /// post-payment activity settings · 支付后活动设置
        pub pay_activity_setting: Option<response::PayActivitySetting>,
        /// pre-payment membership activity settings · 支付前会员活动设置
        pub miniprogram_activity_setting: Option<response::MiniprogramActivitySetting>,
    }

    crate::model! { Response: Default {
        activity_id: body("activity_id"),
        activity_status: body("activity_status"),
        create_time: body("create_time"),
        update_time: body("update_time"),
        card_id: body("card_id"),
        activity_name: body("activity_name"),
        activity_type: body("activity_type"),
        begin_time: body("begin_time"),
        end_time: body("end_time"),
        award_send_period: body("award_send_period"),
        stock_list: body("stock_list"),
        out_request_no: body("out_request_no"),
        pay_activity_setting: body("pay_activity_setting"),
        miniprogram_activity_setting: body("miniprogram_activity_setting"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// designated time · 指定时间
        #[non_exhaustive]
        pub struct AwardSendTime {
            /// issuing start time · 发放开始时间
            pub begin_time: Option<String>,
            /// issuing end time · 发放结束时间
            pub end_time: Option<String>,
        }

        crate::model! { AwardSendTime: Default {
            begin_time: body("begin_time"),
            end_time: body("end_time"),
        } }

        /// daily issuing start time · 每日发放开始时间
        #[non_exhaustive]
        pub struct BeginDayTime {
            /// hour · 时
            pub hours: Option<i64>,
            /// minutes · 分
            pub minutes: Option<i64>,
            /// seconds · 秒
            pub seconds: Option<i64>,
        }

        crate::model! { BeginDayTime: Default {
            hours: body("hours"),
            minutes: body("minutes"),
            seconds: body("seconds"),
        } }

        /// daily issuing end time · 每日发放结束时间
        #[non_exhaustive]
        pub struct EndDayTime {
            /// hour · 时
            pub hours: Option<i64>,
            /// minutes · 分
            pub minutes: Option<i64>,
            /// seconds · 秒
            pub seconds: Option<i64>,
        }

        crate::model! { EndDayTime: Default {
            hours: body("hours"),
            minutes: body("minutes"),
            seconds: body("seconds"),
        } }

        /// specified time periods · 指定时间段
        #[non_exhaustive]
        pub struct AwardSendDayTime {
            /// daily issuing start time · 每日发放开始时间
            pub begin_day_time: Option<BeginDayTime>,
            /// daily issuing end time · 每日发放结束时间
            pub end_day_time: Option<EndDayTime>,
        }

        crate::model! { AwardSendDayTime: Default {
            begin_day_time: body("begin_day_time"),
            end_day_time: body("end_day_time"),
        } }

        /// issuing period · 发放时间段
        #[non_exhaustive]
        pub struct AwardSendPeriod {
            /// designated time · 指定时间
            pub award_send_time: Vec<AwardSendTime>,
            /// specified time periods · 指定时间段
            pub award_send_day_time: Vec<AwardSendDayTime>,
        }

        crate::model! { AwardSendPeriod: Default {
            award_send_time: body("award_send_time"),
            award_send_day_time: body("award_send_day_time"),
        } }

        /// discount coupon list · 优惠券列表
        #[non_exhaustive]
        pub struct StockList {
            /// merchant ID creating the stock · 创建批次的商户号
            pub stock_creator_mchid: Option<String>,
            /// coupon stock ID · 券批次ID
            pub stock_id: Option<String>,
        }

        crate::model! { StockList: Default {
            stock_creator_mchid: body("stock_creator_mchid"),
            stock_id: body("stock_id"),
        } }

        /// mini program to jump to for activation · 跳转激活的小程序
        #[non_exhaustive]
        pub struct ActivateMiniprogram {
            /// appid to jump to for activation · 跳转激活的appid
            pub activate_appid: Option<String>,
            /// path to jump to for activation · 跳转激活的path
            pub activate_path: Option<String>,
        }

        crate::model! { ActivateMiniprogram: Default {
            activate_appid: body("activate_appid"),
            activate_path: body("activate_path"),
        } }

        /// activation method settings · 激活方式设置
        #[non_exhaustive]
        pub struct ActivateSetting {
            /// activation type · 激活类型
            pub activate_type: Option<String>,
            /// URL to jump to for activation · 跳转激活的url
            pub activate_url: Option<String>,
            /// mini program to jump to for activation · 跳转激活的小程序
            pub activate_miniprogram: Option<ActivateMiniprogram>,
        }

        crate::model! { ActivateSetting: Default {
            activate_type: body("activate_type"),
            activate_url: body("activate_url"),
            activate_miniprogram: body("activate_miniprogram"),
        } }

        /// payment mode · 支付模式
        #[non_exhaustive]
        pub struct PaymentMode {
            /// payment scene list · 支付场景列表
            pub payment_scene_list: Vec<String>,
        }

        crate::model! { PaymentMode: Default {
            payment_scene_list: body("payment_scene_list"),
        } }

        /// payment settings · 支付设置
        #[non_exhaustive]
        pub struct PaymentSetting {
            /// payment mode · 支付模式
            pub payment_mode: Option<PaymentMode>,
            /// short name of the specified bank · 指定银行的简称
            pub limit_bank: Option<String>,
            /// order discount tag · 订单优惠标记
            pub goods_tags: Vec<String>,
        }

        crate::model! { PaymentSetting: Default {
            payment_mode: body("payment_mode"),
            limit_bank: body("limit_bank"),
            goods_tags: body("goods_tags"),
        } }

        /// post-payment activity settings · 支付后活动设置
        #[non_exhaustive]
        pub struct PayActivitySetting {
            /// merchant logo · 商户logo
            pub logo_url: Option<String>,
            /// activity subtitle on the payment result page · 支付结果页活动副标题
            pub activity_second_title: Option<String>,
            /// merchant IDs exposing the activity · 活动曝光商户号
            pub mchid_list: Vec<String>,
            /// activation method settings · 激活方式设置
            pub activate_setting: Option<ActivateSetting>,
            /// payment settings · 支付设置
            pub payment_setting: Option<PaymentSetting>,
        }

        crate::model! { PayActivitySetting: Default {
            logo_url: body("logo_url"),
            activity_second_title: body("activity_second_title"),
            mchid_list: body("mchid_list"),
            activate_setting: body("activate_setting"),
            payment_setting: body("payment_setting"),
        } }

        /// prize claim page jump configuration · 领奖页面跳转配置
        #[non_exhaustive]
        pub struct AwardJumpDeploy {
            /// mini program appid · 小程序AppID
            pub mini_program_appid: Option<String>,
            /// mini program path · 小程序path
            pub mini_program_path: Option<String>,
            /// jump button text · 跳转按钮文案
            pub button_text: Option<String>,
        }

        crate::model! { AwardJumpDeploy: Default {
            mini_program_appid: body("mini_program_appid"),
            mini_program_path: body("mini_program_path"),
            button_text: body("button_text"),
        } }

        /// pre-payment membership activity settings · 支付前会员活动设置
        #[non_exhaustive]
        pub struct MiniprogramActivitySetting {
            /// designated claim channel · 指定领取渠道
            pub outer_str: Vec<String>,
            /// prize claim page jump configuration · 领奖页面跳转配置
            pub award_jump_deploy: Option<AwardJumpDeploy>,
        }

        crate::model! { MiniprogramActivitySetting: Default {
            outer_str: body("outer_str"),
            award_jump_deploy: body("award_jump_deploy"),
        } }
    }
}
