// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/shopping-receipt/customentrances/{brand_id}.md

//! `/v3/marketing/shopping-receipt/customentrances/{brand_id}`

/// Query a custom entrance · 查询自定义入口
///
/// `GET /v3/marketing/shopping-receipt/customentrances/{brand_id}`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526406)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012698331)
///
/// ```
/// use wechatpay::v3::marketing::shopping_receipt::customentrances::by_brand_id::get::Request;
///
/// let request = Request::new("1014");
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a custom entrance · 查询自定义入口
    pub struct Request {
        /// owning brand ID of the custom entrance · 自定义入口的归属品牌ID
        pub brand_id: String,
    }

    crate::model! { Request {
        brand_id: path("brand_id").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(brand_id: impl Into<String>) -> Self {
            Self { brand_id: brand_id.into() }
        }
    }

    /// What the documentation says about the operation as a whole.
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
        /// custom entrance start time · 自定义入口的开始时间
        pub start_time: Option<String>,
        /// custom entrance end time · 自定义入口的结束时间
        pub end_time: Option<String>,
        /// owning brand ID of the custom entrance · 自定义入口的归属品牌ID
        pub brand_id: Option<String>,
        /// time the custom entrance was created · 自定义入口创建的时间
        pub create_time: Option<String>,
        /// time the custom entrance was modified · 自定义入口修改的时间
        pub modify_time: Option<String>,
        /// merchant's request number for creating the custom entrance · 商户创建自定义入口的凭据号
        pub out_request_no: Option<String>,
        /// custom entrance jump information · 自定义入口跳转信息
        pub jump_link: Option<response::JumpLink>,
    }

    crate::model! { Response: Default {
        custom_entrance_type: body("custom_entrance_type"),
        subtitle: body("subtitle"),
        goods_thumbnail_url: body("goods_thumbnail_url"),
        custom_entrance_state: body("custom_entrance_state"),
        start_time: body("start_time"),
        end_time: body("end_time"),
        brand_id: body("brand_id"),
        create_time: body("create_time"),
        modify_time: body("modify_time"),
        out_request_no: body("out_request_no"),
        jump_link: body("jump_link"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

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
        #[non_exhaustive]
        pub struct JumpLink {
            /// jump mini program appid of the custom entrance · 自定义入口的跳转小程序AppID
            pub mini_programs_appid: Option<String>,
            /// jump mini program path of the custom entrance · 自定义入口跳转小程序的path
            pub mini_programs_path: Option<String>,
        }

        crate::model! { JumpLink: Default {
            mini_programs_appid: body("mini_programs_appid"),
            mini_programs_path: body("mini_programs_path"),
        } }
    }
}

/// Update a custom entrance · 更新自定义入口
///
/// `PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526475)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697769)
///
/// ```
/// use wechatpay::v3::marketing::shopping_receipt::customentrances::by_brand_id::patch::{CustomEntranceState, CustomEntranceType, JumpLink, Request};
///
/// let request = Request {
///     custom_entrance_type: Some(CustomEntranceType::MerchantActivity),
///     subtitle: Some("双十一8折活动".into()),
///     goods_thumbnail_url: Some("https://qpic.cn/xxx".into()),
///     custom_entrance_state: Some(CustomEntranceState::Online),
///     start_time: Some("2015-05-20T13:29:35+08:00".into()),
///     end_time: Some("2019-12-31T13:29:35.120+08:00".into()),
///     jump_link: Some(JumpLink::new("wxea9c30a90fs8d3fe", "/pages/bonus/bonus")),
///     ..Request::new("1014", "100002322019090134234sfdf")
/// };
/// ```
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Update a custom entrance · 更新自定义入口
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
        /// custom entrance start time · 自定义入口的开始时间
        pub start_time: Option<String>,
        /// custom entrance end time · 自定义入口的结束时间
        pub end_time: Option<String>,
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(brand_id: impl Into<String>, out_request_no: impl Into<String>) -> Self {
            Self {
                brand_id: brand_id.into(),
                custom_entrance_type: None,
                subtitle: None,
                goods_thumbnail_url: None,
                custom_entrance_state: None,
                start_time: None,
                end_time: None,
                out_request_no: out_request_no.into(),
                jump_link: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    impl JumpLink {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            mini_programs_appid: impl Into<String>,
            mini_programs_path: impl Into<String>,
        ) -> Self {
            Self {
                mini_programs_appid: mini_programs_appid.into(),
                mini_programs_path: mini_programs_path.into(),
            }
        }
    }

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
        /// custom entrance start time · 自定义入口的开始时间
        pub start_time: Option<String>,
        /// custom entrance end time · 自定义入口的结束时间
        pub end_time: Option<String>,
        /// owning brand ID of the custom entrance · 自定义入口的归属品牌ID
        pub brand_id: Option<String>,
        /// time the custom entrance was created · 自定义入口创建的时间
        pub create_time: Option<String>,
        /// time the custom entrance was modified · 自定义入口修改的时间
        pub modify_time: Option<String>,
        /// merchant's request number for creating the custom entrance · 商户创建自定义入口的凭据号
        pub out_request_no: Option<String>,
        /// custom entrance jump information · 自定义入口跳转信息
        pub jump_link: Option<response::JumpLink>,
    }

    crate::model! { Response: Default {
        custom_entrance_type: body("custom_entrance_type"),
        subtitle: body("subtitle"),
        goods_thumbnail_url: body("goods_thumbnail_url"),
        custom_entrance_state: body("custom_entrance_state"),
        start_time: body("start_time"),
        end_time: body("end_time"),
        brand_id: body("brand_id"),
        create_time: body("create_time"),
        modify_time: body("modify_time"),
        out_request_no: body("out_request_no"),
        jump_link: body("jump_link"),
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
        }

        crate::model! { JumpLink: Default {
            mini_programs_appid: body("mini_programs_appid"),
            mini_programs_path: body("mini_programs_path"),
        } }
    }
}
