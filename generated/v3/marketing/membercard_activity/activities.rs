// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-activity/activities.md

//! `/v3/marketing/membercard-activity/activities`

pub mod by_activity_id;

/// Query the list of activities · 查询活动列表
///
/// `GET /v3/marketing/membercard-activity/activities`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012553261](https://pay.weixin.qq.com/doc/v3/merchant/4012553261)
/// - partner: [4012714468](https://pay.weixin.qq.com/doc/v3/partner/4012714468)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_activity::activities::get::{ActivityType, Request};
///
/// let request = Request::new(ActivityType::NonMemberAfterpay);
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::membercard_activity::activities::get::{ActivityStatus, ActivityType, Request};
///
/// let request = Request::new(ActivityType::NonMemberAfterpay)
///     .limit(5)
///     .offset(10)
///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
///     .activity_status(ActivityStatus::Ongoing);
/// ```
#[doc(alias("查询活动列表", "4012553261", "4012714468"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the list of activities · 查询活动列表
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(activity_type: ActivityType) {
        /// maximum number of resources · 最大资源条数
        limit limit_opt(i64),
        /// start position of the requested resource · 请求资源起始位置
        offset offset_opt(i64),
        /// membership card ID · 会员卡ID
        card_id card_id_opt(into String),
        /// activity's current state · 活动的当前状态
        activity_status activity_status_opt(ActivityStatus),
    } }

    /// The documentation's facts about the operation as a whole.
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
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
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
            /// issuing start time · 发放开始时间; as 2018-06-08T10:34:56+08:00
            pub begin_time: Option<crate::Time>,
            /// issuing end time · 发放结束时间; as 2018-06-08T10:34:56+08:00
            pub end_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { AwardSendTime: Received {
            begin_time: body("begin_time").promised(),
            end_time: body("end_time").promised(),
        } }

        crate::promised::promised! { AwardSendTime {
            /// issuing start time · 发放开始时间; as 2018-06-08T10:34:56+08:00
            begin_time 0(&crate::Time),
            /// issuing end time · 发放结束时间; as 2018-06-08T10:34:56+08:00
            end_time 1(&crate::Time),
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
            origin_: crate::model::Origin,
        }

        crate::model! { BeginDayTime: Received {
            hours: body("hours").promised(),
            minutes: body("minutes").promised(),
            seconds: body("seconds").promised(),
        } }

        crate::promised::promised! { BeginDayTime {
            /// hour · 时
            hours 0(i64),
            /// minutes · 分
            minutes 1(i64),
            /// seconds · 秒
            seconds 2(i64),
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
            origin_: crate::model::Origin,
        }

        crate::model! { EndDayTime: Received {
            hours: body("hours").promised(),
            minutes: body("minutes").promised(),
            seconds: body("seconds").promised(),
        } }

        crate::promised::promised! { EndDayTime {
            /// hour · 时
            hours 0(i64),
            /// minutes · 分
            minutes 1(i64),
            /// seconds · 秒
            seconds 2(i64),
        } }

        /// specified time periods · 指定时间段
        #[non_exhaustive]
        pub struct AwardSendDayTime {
            /// daily issuing start time · 每日发放开始时间
            pub begin_day_time: Option<BeginDayTime>,
            /// daily issuing end time · 每日发放结束时间
            pub end_day_time: Option<EndDayTime>,
            origin_: crate::model::Origin,
        }

        crate::model! { AwardSendDayTime: Received {
            begin_day_time: body("begin_day_time").promised(),
            end_day_time: body("end_day_time").promised(),
        } }

        crate::promised::promised! { AwardSendDayTime {
            /// daily issuing start time · 每日发放开始时间
            begin_day_time 0(&BeginDayTime),
            /// daily issuing end time · 每日发放结束时间
            end_day_time 1(&EndDayTime),
        } }

        /// issuing period · 发放时间段
        #[non_exhaustive]
        pub struct AwardSendPeriod {
            /// designated time · 指定时间
            pub award_send_time: Vec<AwardSendTime>,
            /// specified time periods · 指定时间段
            pub award_send_day_time: Vec<AwardSendDayTime>,
            origin_: crate::model::Origin,
        }

        crate::model! { AwardSendPeriod: Received {
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
            origin_: crate::model::Origin,
        }

        crate::model! { StockList: Received {
            stock_creator_mchid: body("stock_creator_mchid").promised(),
            stock_id: body("stock_id").promised(),
        } }

        crate::promised::promised! { StockList {
            /// merchant ID creating the stock · 创建批次的商户号
            stock_creator_mchid 0(&str),
            /// coupon stock ID · 券批次ID
            stock_id 1(&str),
        } }

        /// mini program to jump to for activation · 跳转激活的小程序
        #[non_exhaustive]
        pub struct ActivateMiniprogram {
            /// appid to jump to for activation · 跳转激活的appid
            pub activate_appid: Option<String>,
            /// path to jump to for activation · 跳转激活的path
            pub activate_path: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ActivateMiniprogram: Received {
            activate_appid: body("activate_appid").promised(),
            activate_path: body("activate_path").promised(),
        } }

        crate::promised::promised! { ActivateMiniprogram {
            /// appid to jump to for activation · 跳转激活的appid
            activate_appid 0(&str),
            /// path to jump to for activation · 跳转激活的path
            activate_path 1(&str),
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
            origin_: crate::model::Origin,
        }

        crate::model! { ActivateSetting: Received {
            activate_type: body("activate_type").promised(),
            activate_url: body("activate_url"),
            activate_miniprogram: body("activate_miniprogram"),
        } }

        crate::promised::promised! { ActivateSetting {
            /// activation type · 激活类型
            activate_type 0(&str),
        } }

        /// payment mode · 支付模式
        #[non_exhaustive]
        pub struct PaymentMode {
            /// payment scene list · 支付场景列表
            pub payment_scene_list: Vec<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { PaymentMode: Received {
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
            origin_: crate::model::Origin,
        }

        crate::model! { PaymentSetting: Received {
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
            origin_: crate::model::Origin,
        }

        crate::model! { PayActivitySetting: Received {
            logo_url: body("logo_url").promised(),
            activity_second_title: body("activity_second_title").promised(),
            mchid_list: body("mchid_list"),
            activate_setting: body("activate_setting"),
            payment_setting: body("payment_setting"),
        } }

        crate::promised::promised! { PayActivitySetting {
            /// merchant logo · 商户logo
            logo_url 0(&str),
            /// activity subtitle on the payment result page · 支付结果页活动副标题
            activity_second_title 1(&str),
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
            origin_: crate::model::Origin,
        }

        crate::model! { AwardJumpDeploy: Received {
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
            origin_: crate::model::Origin,
        }

        crate::model! { MiniprogramActivitySetting: Received {
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
            /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
            pub create_time: Option<crate::Time>,
            /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
            pub update_time: Option<crate::Time>,
            /// membership card ID · 会员卡ID
            pub card_id: Option<String>,
            /// activity name · 活动名称
            pub activity_name: Option<String>,
            /// activity type · 活动类型
            pub activity_type: Option<String>,
            /// activity start time · 活动开始时间; as 2018-06-08T10:34:56+08:00
            pub begin_time: Option<crate::Time>,
            /// activity end time · 活动结束时间; as 2018-06-08T10:34:56+08:00
            pub end_time: Option<crate::Time>,
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
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            activity_id: body("activity_id").promised(),
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

        crate::promised::promised! { Data {
            /// activity ID · 活动ID
            activity_id 0(&str),
        } }
    }
}

/// Create an activity · 创建活动
///
/// `POST /v3/marketing/membercard-activity/activities`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012553030](https://pay.weixin.qq.com/doc/v3/merchant/4012553030)
/// - partner: [4012714463](https://pay.weixin.qq.com/doc/v3/partner/4012714463)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_activity::activities::post::{ActivityType, Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     activity_name: "良品铺子回馈活动",
///     activity_type: ActivityType::NonMemberAfterpay,
///     begin_time: "2020-01-20T13:29:35.120+08:00".into(),
///     end_time: "2020-01-29T13:29:35.120+08:00".into(),
///     out_request_no: "100002322019090134234sfdf",
/// });
/// let answer = request.send(&client).await?;
/// let activity_id = answer.activity_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::membercard_activity::activities::post::{ActivateMiniprogram, ActivateMiniprogramRequired, ActivateSetting, ActivityType, AwardJumpDeploy, AwardSendDayTime, AwardSendDayTimeRequired, AwardSendPeriod, AwardSendTime, AwardSendTimeRequired, BeginDayTime, BeginDayTimeRequired, EndDayTime, EndDayTimeRequired, MiniprogramActivitySetting, PayActivitySetting, PayActivitySettingRequired, PaymentMode, PaymentSetting, Request, Required, StockList, StockListRequired};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     activity_name: "良品铺子回馈活动",
///     activity_type: ActivityType::NonMemberAfterpay,
///     begin_time: "2020-01-20T13:29:35.120+08:00".into(),
///     end_time: "2020-01-29T13:29:35.120+08:00".into(),
///     out_request_no: "100002322019090134234sfdf",
/// })
/// .award_send_period(AwardSendPeriod::new()
///     .award_send_time([AwardSendTime::new(AwardSendTimeRequired {
///         begin_time: "2020-01-21T00:00:00.000+08:00".into(),
///         end_time: "2020-01-27T00:00:00.000+08:00".into(),
///     })])
///     .award_send_day_time([AwardSendDayTime::new(AwardSendDayTimeRequired {
///         begin_day_time: BeginDayTime::new(BeginDayTimeRequired { hours: 9, minutes: 34, seconds: 6 }),
///         end_day_time: EndDayTime::new(EndDayTimeRequired { hours: 9, minutes: 34, seconds: 6 }),
///     })]))
/// .stock_list([StockList::new(StockListRequired {
///     stock_creator_mchid: "10000022",
///     stock_id: "98065001",
/// })])
/// .pay_activity_setting(PayActivitySetting::new(PayActivitySettingRequired {
///     logo_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0",
///     activity_second_title: "湖南麻辣美食券",
/// })
/// .mchid_list(["string"])
/// .activate_setting(ActivateSetting::new("AUTO_ACTIVATE")
///     .activate_url("https://w.url.cn/s/Ahz3p2C")
///     .activate_miniprogram(ActivateMiniprogram::new(ActivateMiniprogramRequired {
///         activate_appid: "wxea9c30a90fs8d3fe",
///         activate_path: "pages/activate/activate",
///     })))
/// .payment_setting(PaymentSetting::new()
///     .payment_mode(PaymentMode::new().payment_scene_list(["APP"]))
///     .limit_bank("CFT")
///     .goods_tags(["string"])))
/// .miniprogram_activity_setting(MiniprogramActivitySetting::new()
///     .outer_str(["string"])
///     .award_jump_deploy(AwardJumpDeploy::new()
///         .mini_program_appid("wxc0b84a53ed8e8d29")
///         .mini_program_path("mall/pages/List")
///         .button_text("点击")));
/// ```
#[doc(alias("创建活动", "4012553030", "4012714463"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create an activity · 创建活动
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card ID · 会员卡ID
        pub card_id: String,
        /// activity name · 活动名称
        pub activity_name: String,
        /// activity type · 活动类型
        pub activity_type: ActivityType,
        /// activity start time · 活动开始时间; as 2018-06-08T10:34:56+08:00
        pub begin_time: crate::Time,
        /// activity end time · 活动结束时间; as 2018-06-08T10:34:56+08:00
        pub end_time: crate::Time,
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

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card ID · 会员卡ID
        card_id(&'a str),
        /// activity name · 活动名称
        activity_name(&'a str),
        /// activity type · 活动类型
        activity_type(ActivityType),
        /// activity start time · 活动开始时间; as 2018-06-08T10:34:56+08:00
        begin_time(crate::Time),
        /// activity end time · 活动结束时间; as 2018-06-08T10:34:56+08:00
        end_time(crate::Time),
        /// merchant request number · 商户请求单号
        out_request_no(&'a str),
    } {
        /// issuing period · 发放时间段
        award_send_period award_send_period_opt(AwardSendPeriod),
        /// discount coupon list · 优惠券列表
        stock_list stock_list_opt([StockList]),
        /// post-payment activity settings · 支付后活动设置
        pay_activity_setting pay_activity_setting_opt(PayActivitySetting),
        /// pre-payment membership activity settings · 支付前会员活动设置
        miniprogram_activity_setting miniprogram_activity_setting_opt(MiniprogramActivitySetting),
    } }

    /// The documentation's facts about the operation as a whole.
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

    pub use crate::v3::marketing::membercard_activity::activities::get::ActivityType;

    /// designated time · 指定时间
    #[must_use]
    #[non_exhaustive]
    pub struct AwardSendTime {
        /// issuing start time · 发放开始时间; as 2018-06-08T10:34:56+08:00
        pub begin_time: crate::Time,
        /// issuing end time · 发放结束时间; as 2018-06-08T10:34:56+08:00
        pub end_time: crate::Time,
    }

    crate::model! { AwardSendTime {
        begin_time: body("begin_time").required(),
        end_time: body("end_time").required(),
    } }

    crate::sent::sent! { AwardSendTime(AwardSendTimeRequired) {
        /// issuing start time · 发放开始时间; as 2018-06-08T10:34:56+08:00
        begin_time(crate::Time),
        /// issuing end time · 发放结束时间; as 2018-06-08T10:34:56+08:00
        end_time(crate::Time),
    } {
    } }

    /// daily issuing start time · 每日发放开始时间
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { BeginDayTime(BeginDayTimeRequired) {
        /// hour · 时
        hours(i64),
        /// minutes · 分
        minutes(i64),
        /// seconds · 秒
        seconds(i64),
    } {
    } }

    /// daily issuing end time · 每日发放结束时间
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { EndDayTime(EndDayTimeRequired) {
        /// hour · 时
        hours(i64),
        /// minutes · 分
        minutes(i64),
        /// seconds · 秒
        seconds(i64),
    } {
    } }

    /// specified time periods · 指定时间段
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { AwardSendDayTime(AwardSendDayTimeRequired) {
        /// daily issuing start time · 每日发放开始时间
        begin_day_time(BeginDayTime),
        /// daily issuing end time · 每日发放结束时间
        end_day_time(EndDayTime),
    } {
    } }

    /// issuing period · 发放时间段
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { AwardSendPeriod {
        /// designated time · 指定时间
        award_send_time award_send_time_opt([AwardSendTime]),
        /// specified time periods · 指定时间段
        award_send_day_time award_send_day_time_opt([AwardSendDayTime]),
    } }

    /// discount coupon list · 优惠券列表
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { StockList(StockListRequired<'a>) {
        /// merchant ID creating the stock · 创建批次的商户号
        stock_creator_mchid(&'a str),
        /// coupon stock ID · 券批次ID
        stock_id(&'a str),
    } {
    } }

    /// mini program to jump to for activation · 跳转激活的小程序
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { ActivateMiniprogram(ActivateMiniprogramRequired<'a>) {
        /// appid to jump to for activation · 跳转激活的appid
        activate_appid(&'a str),
        /// path to jump to for activation · 跳转激活的path
        activate_path(&'a str),
    } {
    } }

    /// activation method settings · 激活方式设置
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { ActivateSetting(activate_type: into String) {
        /// URL to jump to for activation · 跳转激活的url
        activate_url activate_url_opt(into String),
        /// mini program to jump to for activation · 跳转激活的小程序
        activate_miniprogram activate_miniprogram_opt(ActivateMiniprogram),
    } }

    /// payment mode · 支付模式
    #[must_use]
    #[non_exhaustive]
    pub struct PaymentMode {
        /// payment scene list · 支付场景列表
        pub payment_scene_list: Option<Vec<String>>,
    }

    crate::model! { PaymentMode: Default {
        payment_scene_list: body("payment_scene_list"),
    } }

    crate::sent::sent! { PaymentMode {
        /// payment scene list · 支付场景列表
        payment_scene_list payment_scene_list_opt([into String]),
    } }

    /// payment settings · 支付设置
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { PaymentSetting {
        /// payment mode · 支付模式
        payment_mode payment_mode_opt(PaymentMode),
        /// short name of the specified bank · 指定银行的简称
        limit_bank limit_bank_opt(into String),
        /// order discount tag · 订单优惠标记
        goods_tags goods_tags_opt([into String]),
    } }

    /// post-payment activity settings · 支付后活动设置
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { PayActivitySetting(PayActivitySettingRequired<'a>) {
        /// merchant logo · 商户logo
        logo_url(&'a str),
        /// activity subtitle on the payment result page · 支付结果页活动副标题
        activity_second_title(&'a str),
    } {
        /// merchant IDs exposing the activity · 活动曝光商户号
        mchid_list mchid_list_opt([into String]),
        /// activation method settings · 激活方式设置
        activate_setting activate_setting_opt(ActivateSetting),
        /// payment settings · 支付设置
        payment_setting payment_setting_opt(PaymentSetting),
    } }

    /// prize claim page jump configuration · 领奖页面跳转配置
    #[must_use]
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

    crate::sent::sent! { AwardJumpDeploy {
        /// mini program appid · 小程序AppID
        mini_program_appid mini_program_appid_opt(into String),
        /// mini program path · 小程序path
        mini_program_path mini_program_path_opt(into String),
        /// jump button text · 跳转按钮文案
        button_text button_text_opt(into String),
    } }

    /// pre-payment membership activity settings · 支付前会员活动设置
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { MiniprogramActivitySetting {
        /// designated claim channel · 指定领取渠道
        outer_str outer_str_opt([into String]),
        /// prize claim page jump configuration · 领奖页面跳转配置
        award_jump_deploy award_jump_deploy_opt(AwardJumpDeploy),
    } }

    /// Create an activity · 创建活动
    #[non_exhaustive]
    pub struct Response {
        /// activity ID · 活动ID
        pub activity_id: Option<String>,
        /// activity's current state · 活动的当前状态
        pub activity_status: Option<String>,
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        /// membership card ID · 会员卡ID
        pub card_id: Option<String>,
        /// activity name · 活动名称
        pub activity_name: Option<String>,
        /// activity type · 活动类型
        pub activity_type: Option<String>,
        /// activity start time · 活动开始时间; as 2018-06-08T10:34:56+08:00
        pub begin_time: Option<crate::Time>,
        /// activity end time · 活动结束时间; as 2018-06-08T10:34:56+08:00
        pub end_time: Option<crate::Time>,
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
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        activity_id: body("activity_id").promised(),
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

    crate::promised::promised! { Response {
        /// activity ID · 活动ID
        activity_id 0(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::marketing::membercard_activity::activities::get::response::AwardSendTime;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::BeginDayTime;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::EndDayTime;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::AwardSendDayTime;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::AwardSendPeriod;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::StockList;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::ActivateMiniprogram;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::ActivateSetting;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::PaymentMode;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::PaymentSetting;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::PayActivitySetting;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::AwardJumpDeploy;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::MiniprogramActivitySetting;
    }
}
