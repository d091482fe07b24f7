// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/shopping-receipt/customentrances/{brand_id}.md

//! `/v3/marketing/shopping-receipt/customentrances/{brand_id}`

/// Query a custom entrance · 查询自定义入口
///
/// `GET /v3/marketing/shopping-receipt/customentrances/{brand_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012526406](https://pay.weixin.qq.com/doc/v3/merchant/4012526406)
/// - partner: [4012698331](https://pay.weixin.qq.com/doc/v3/partner/4012698331)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::shopping_receipt::customentrances::by_brand_id::get::Request;
///
/// let request = Request::new("1014");
/// let answer = request.send(&client).await?;
/// let custom_entrance_type = answer.custom_entrance_type()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询自定义入口", "4012526406", "4012698331"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a custom entrance · 查询自定义入口
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// owning brand ID of the custom entrance · 自定义入口的归属品牌ID
        pub brand_id: String,
    }

    crate::model! { Request {
        brand_id: path("brand_id").required(),
    } }

    crate::sent::sent! { Request(brand_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/shopping-receipt/customentrances/{brand_id}",
        "查询自定义入口",
        "Query a custom entrance",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a custom entrance · 查询自定义入口
    #[non_exhaustive]
    pub struct Response {
        /// custom entrance type · 自定义入口种类
        pub custom_entrance_type: Option<response::CustomEntranceType>,
        /// subtitle · 副标题
        pub subtitle: Option<String>,
        /// displayed goods information · 展示商品信息
        pub goods_thumbnail_url: Option<String>,
        /// state to set for the custom entrance · 设置自定义入口的状态
        pub custom_entrance_state: Option<response::CustomEntranceState>,
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
        custom_entrance_type 0(&response::CustomEntranceType),
        /// subtitle · 副标题
        subtitle 1(&str),
        /// state to set for the custom entrance · 设置自定义入口的状态
        custom_entrance_state 3(&response::CustomEntranceState),
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
        pub use crate::v3::marketing::shopping_receipt::customentrances::post::CustomEntranceType;

        pub use crate::v3::marketing::shopping_receipt::customentrances::post::CustomEntranceState;

        pub use crate::v3::marketing::shopping_receipt::customentrances::post::response::JumpLink;
    }
}

/// Update a custom entrance · 更新自定义入口
///
/// `PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012526475](https://pay.weixin.qq.com/doc/v3/merchant/4012526475)
/// - partner: [4012697769](https://pay.weixin.qq.com/doc/v3/partner/4012697769)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::shopping_receipt::customentrances::by_brand_id::patch::{Request, Required};
///
/// let request = Request::new(Required {
///     brand_id: "1014",
///     out_request_no: "100002322019090134234sfdf",
/// });
/// let answer = request.send(&client).await?;
/// let create_time = answer.create_time()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::shopping_receipt::customentrances::by_brand_id::patch::{CustomEntranceState, CustomEntranceType, JumpLink, JumpLinkRequired, Request, Required};
///
/// let request = Request::new(Required {
///     brand_id: "1014",
///     out_request_no: "100002322019090134234sfdf",
/// })
/// .custom_entrance_type(CustomEntranceType::MerchantActivity)
/// .subtitle("双十一8折活动")
/// .goods_thumbnail_url("https://qpic.cn/xxx")
/// .custom_entrance_state(CustomEntranceState::Online)
/// .start_time("2015-05-20T13:29:35+08:00")
/// .end_time("2019-12-31T13:29:35.120+08:00")
/// .jump_link(JumpLink::new(JumpLinkRequired {
///     mini_programs_appid: "wxea9c30a90fs8d3fe",
///     mini_programs_path: "/pages/bonus/bonus",
/// }));
/// ```
#[doc(alias("更新自定义入口", "4012526475", "4012697769"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Update a custom entrance · 更新自定义入口
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// owning brand ID of the custom entrance · 自定义入口的归属品牌ID
        pub brand_id: String,
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
        /// merchant's request number for creating the custom entrance · 商户创建自定义入口的凭据号
        pub out_request_no: String,
        /// custom entrance jump information · 自定义入口跳转信息
        pub jump_link: Option<JumpLink>,
    }

    crate::model! { Request {
        brand_id: path("brand_id").required(),
        custom_entrance_type: body("custom_entrance_type"),
        subtitle: body("subtitle"),
        goods_thumbnail_url: body("goods_thumbnail_url"),
        custom_entrance_state: body("custom_entrance_state"),
        start_time: body("start_time"),
        end_time: body("end_time"),
        out_request_no: body("out_request_no").required(),
        jump_link: body("jump_link"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// owning brand ID of the custom entrance · 自定义入口的归属品牌ID
        brand_id(&'a str),
        /// merchant's request number for creating the custom entrance · 商户创建自定义入口的凭据号
        out_request_no(&'a str),
    } {
        /// custom entrance type · 自定义入口种类
        custom_entrance_type custom_entrance_type_opt(CustomEntranceType),
        /// subtitle · 副标题
        subtitle subtitle_opt(into String),
        /// displayed goods information · 展示商品信息
        goods_thumbnail_url goods_thumbnail_url_opt(into String),
        /// state to set for the custom entrance · 设置自定义入口的状态
        custom_entrance_state custom_entrance_state_opt(CustomEntranceState),
        /// custom entrance start time · 自定义入口的开始时间; as 2018-06-08T10:34:56+08:00
        start_time start_time_opt(into crate::Time),
        /// custom entrance end time · 自定义入口的结束时间; as 2018-06-08T10:34:56+08:00
        end_time end_time_opt(into crate::Time),
        /// custom entrance jump information · 自定义入口跳转信息
        jump_link jump_link_opt(JumpLink),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Patch,
        "/v3/marketing/shopping-receipt/customentrances/{brand_id}",
        "更新自定义入口",
        "Update a custom entrance",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::marketing::shopping_receipt::customentrances::post::CustomEntranceType;

    pub use crate::v3::marketing::shopping_receipt::customentrances::post::CustomEntranceState;

    pub use crate::v3::marketing::shopping_receipt::customentrances::post::JumpLink;

    pub use crate::v3::marketing::shopping_receipt::customentrances::post::JumpLinkRequired;

    /// Update a custom entrance · 更新自定义入口
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
        pub use crate::v3::marketing::shopping_receipt::customentrances::post::response::JumpLink;
    }
}
