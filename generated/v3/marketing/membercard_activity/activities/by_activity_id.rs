// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-activity/activities/{activity_id}.md

//! `/v3/marketing/membercard-activity/activities/{activity_id}`

pub mod terminate;

/// Query an activity's details · 查询活动详情
///
/// `GET /v3/marketing/membercard-activity/activities/{activity_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012553365](https://pay.weixin.qq.com/doc/v3/merchant/4012553365)
/// - partner: [4012714471](https://pay.weixin.qq.com/doc/v3/partner/4012714471)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_activity::activities::by_activity_id::get::Request;
///
/// let request = Request::new("371067");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("查询活动详情", "4012553365", "4012714471"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an activity's details · 查询活动详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// activity ID · 活动ID
        pub activity_id: String,
    }

    crate::model! { Request {
        activity_id: path("activity_id").required(),
    } }

    crate::sent::sent! { Request(activity_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/membercard-activity/activities/{activity_id}",
        "查询活动详情",
        "Query an activity's details",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an activity's details · 查询活动详情
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
    }
}
