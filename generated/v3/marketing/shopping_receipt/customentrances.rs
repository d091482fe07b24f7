// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/shopping-receipt/customentrances.md

//! `/v3/marketing/shopping-receipt/customentrances`

pub mod by_brand_id;

/// Create a custom entrance · 创建自定义入口
///
/// `POST /v3/marketing/shopping-receipt/customentrances`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012526342](https://pay.weixin.qq.com/doc/v3/merchant/4012526342)
/// - partner: [4012697703](https://pay.weixin.qq.com/doc/v3/partner/4012697703)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::shopping_receipt::customentrances::post::{CustomEntranceState, CustomEntranceType, JumpLink, JumpLinkRequired, Request, Required};
///
/// let request = Request::new(Required {
///     custom_entrance_type: CustomEntranceType::MerchantActivity,
///     subtitle: "双十一8折活动",
///     start_time: "2015-05-20T13:29:35+08:00".into(),
///     end_time: "2015-05-20T13:29:35+08:00".into(),
///     custom_entrance_state: CustomEntranceState::Online,
///     brand_id: "1014",
///     out_request_no: "6122352020010133287985742",
///     jump_link: JumpLink::new(JumpLinkRequired {
///         mini_programs_appid: "wxea9c30a90fs8d3fe",
///         mini_programs_path: "/pages/bonus/bonus",
///     }),
/// });
/// let answer = request.send(&client).await?;
/// let create_time = answer.create_time()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::shopping_receipt::customentrances::post::{CustomEntranceState, CustomEntranceType, JumpLink, JumpLinkRequired, Request, Required};
///
/// let request = Request::new(Required {
///     custom_entrance_type: CustomEntranceType::MerchantActivity,
///     subtitle: "双十一8折活动",
///     start_time: "2015-05-20T13:29:35+08:00".into(),
///     end_time: "2015-05-20T13:29:35+08:00".into(),
///     custom_entrance_state: CustomEntranceState::Online,
///     brand_id: "1014",
///     out_request_no: "6122352020010133287985742",
///     jump_link: JumpLink::new(JumpLinkRequired {
///         mini_programs_appid: "wxea9c30a90fs8d3fe",
///         mini_programs_path: "/pages/bonus/bonus",
///     }),
/// })
/// .goods_thumbnail_url("https://qpic.cn/xxx");
/// ```
#[doc(alias("创建自定义入口", "4012526342", "4012697703"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a custom entrance · 创建自定义入口
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// custom entrance type · 自定义入口种类
        pub custom_entrance_type: CustomEntranceType,
        /// subtitle · 副标题
        pub subtitle: String,
        /// displayed goods information · 展示商品信息
        pub goods_thumbnail_url: Option<String>,
        /// custom entrance start time · 自定义入口的开始时间; as 2018-06-08T10:34:56+08:00
        pub start_time: crate::Time,
        /// custom entrance end time · 自定义入口的结束时间; as 2018-06-08T10:34:56+08:00
        pub end_time: crate::Time,
        /// state to set for the custom entrance · 设置自定义入口的状态
        pub custom_entrance_state: CustomEntranceState,
        /// owning brand ID of the custom entrance · 自定义入口的归属品牌ID
        pub brand_id: String,
        /// merchant's request number for creating the custom entrance · 商户创建自定义入口的凭据号
        pub out_request_no: String,
        /// custom entrance jump information · 自定义入口跳转信息
        pub jump_link: JumpLink,
    }

    crate::model! { Request {
        custom_entrance_type: body("custom_entrance_type").required(),
        subtitle: body("subtitle").required(),
        goods_thumbnail_url: body("goods_thumbnail_url"),
        start_time: body("start_time").required(),
        end_time: body("end_time").required(),
        custom_entrance_state: body("custom_entrance_state").required(),
        brand_id: body("brand_id").required(),
        out_request_no: body("out_request_no").required(),
        jump_link: body("jump_link").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// custom entrance type · 自定义入口种类
        custom_entrance_type(CustomEntranceType),
        /// subtitle · 副标题
        subtitle(&'a str),
        /// custom entrance start time · 自定义入口的开始时间; as 2018-06-08T10:34:56+08:00
        start_time(crate::Time),
        /// custom entrance end time · 自定义入口的结束时间; as 2018-06-08T10:34:56+08:00
        end_time(crate::Time),
        /// state to set for the custom entrance · 设置自定义入口的状态
        custom_entrance_state(CustomEntranceState),
        /// owning brand ID of the custom entrance · 自定义入口的归属品牌ID
        brand_id(&'a str),
        /// merchant's request number for creating the custom entrance · 商户创建自定义入口的凭据号
        out_request_no(&'a str),
        /// custom entrance jump information · 自定义入口跳转信息
        jump_link(JumpLink),
    } {
        /// displayed goods information · 展示商品信息
        goods_thumbnail_url goods_thumbnail_url_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/shopping-receipt/customentrances",
        "创建自定义入口",
        "Create a custom entrance",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// custom entrance type · 自定义入口种类
        pub enum CustomEntranceType {
            MerchantActivity = "MERCHANT_ACTIVITY",
            MerchantMiniProgram = "MERCHANT_MINI_PROGRAM",
        }
    }

    crate::open_enum! {
        /// state to set for the custom entrance · 设置自定义入口的状态
        pub enum CustomEntranceState {
            Online = "ONLINE",
            Offline = "OFFLINE",
        }
    }

    /// custom entrance jump information · 自定义入口跳转信息
    #[must_use]
    #[non_exhaustive]
    pub struct JumpLink {
        /// jump mini program appid of the custom entrance · 自定义入口的跳转小程序AppID
        pub mini_programs_appid: String,
        /// jump mini program path of the custom entrance · 自定义入口跳转小程序的path
        pub mini_programs_path: String,
    }

    crate::model! { JumpLink {
        mini_programs_appid: body("mini_programs_appid").required(),
        mini_programs_path: body("mini_programs_path").required(),
    } }

    crate::sent::sent! { JumpLink(JumpLinkRequired<'a>) {
        /// jump mini program appid of the custom entrance · 自定义入口的跳转小程序AppID
        mini_programs_appid(&'a str),
        /// jump mini program path of the custom entrance · 自定义入口跳转小程序的path
        mini_programs_path(&'a str),
    } {
    } }

    /// Create a custom entrance · 创建自定义入口
    #[non_exhaustive]
    pub struct Response {
        /// custom entrance type · 自定义入口种类
        pub custom_entrance_type: Option<CustomEntranceType>,
        /// subtitle · 副标题
        pub subtitle: Option<String>,
        /// displayed goods information · 展示商品信息
        pub goods_thumbnail_url: Option<String>,
        /// state to set for the custom entrance · 设置自定义入口的状态
        pub custom_entrance_state: Option<CustomEntranceState>,
        /// custom entrance start time · 自定义入口的开始时间; as 2018-06-08T10:34:56+08:00
        pub start_time: Option<crate::Time>,
        /// custom entrance end time · 自定义入口的结束时间; as 2018-06-08T10:34:56+08:00
        pub end_time: Option<crate::Time>,
        /// owning brand ID of the custom entrance · 自定义入口的归属品牌ID
        pub brand_id: Option<String>,
        /// time the custom entrance was created · 自定义入口创建的时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// time the custom entrance was modified · 自定义入口修改的时间; as 2018-06-08T10:34:56+08:00
        pub modify_time: Option<crate::Time>,
        /// merchant's request number for creating the custom entrance · 商户创建自定义入口的凭据号
        pub out_request_no: Option<String>,
        /// custom entrance jump information · 自定义入口跳转信息
        pub jump_link: Option<response::JumpLink>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        custom_entrance_type: body("custom_entrance_type").promised(),
        subtitle: body("subtitle").promised(),
        goods_thumbnail_url: body("goods_thumbnail_url"),
        custom_entrance_state: body("custom_entrance_state").promised(),
        start_time: body("start_time").promised(),
        end_time: body("end_time").promised(),
        brand_id: body("brand_id").promised(),
        create_time: body("create_time").promised(),
        modify_time: body("modify_time").promised(),
        out_request_no: body("out_request_no").promised(),
        jump_link: body("jump_link").promised(),
    } }

    crate::promised::promised! { Response {
        /// custom entrance type · 自定义入口种类
        custom_entrance_type 0(&CustomEntranceType),
        /// subtitle · 副标题
        subtitle 1(&str),
        /// state to set for the custom entrance · 设置自定义入口的状态
        custom_entrance_state 3(&CustomEntranceState),
        /// custom entrance start time · 自定义入口的开始时间; as 2018-06-08T10:34:56+08:00
        start_time 4(&crate::Time),
        /// custom entrance end time · 自定义入口的结束时间; as 2018-06-08T10:34:56+08:00
        end_time 5(&crate::Time),
        /// owning brand ID of the custom entrance · 自定义入口的归属品牌ID
        brand_id 6(&str),
        /// time the custom entrance was created · 自定义入口创建的时间; as 2018-06-08T10:34:56+08:00
        create_time 7(&crate::Time),
        /// time the custom entrance was modified · 自定义入口修改的时间; as 2018-06-08T10:34:56+08:00
        modify_time 8(&crate::Time),
        /// merchant's request number for creating the custom entrance · 商户创建自定义入口的凭据号
        out_request_no 9(&str),
        /// custom entrance jump information · 自定义入口跳转信息
        jump_link 10(&response::JumpLink),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// custom entrance jump information · 自定义入口跳转信息
        #[non_exhaustive]
        pub struct JumpLink {
            /// jump mini program appid of the custom entrance · 自定义入口的跳转小程序AppID
            pub mini_programs_appid: Option<String>,
            /// jump mini program path of the custom entrance · 自定义入口跳转小程序的path
            pub mini_programs_path: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { JumpLink: Received {
            mini_programs_appid: body("mini_programs_appid").promised(),
            mini_programs_path: body("mini_programs_path").promised(),
        } }

        crate::promised::promised! { JumpLink {
            /// jump mini program appid of the custom entrance · 自定义入口的跳转小程序AppID
            mini_programs_appid 0(&str),
            /// jump mini program path of the custom entrance · 自定义入口跳转小程序的path
            mini_programs_path 1(&str),
        } }
    }
}
