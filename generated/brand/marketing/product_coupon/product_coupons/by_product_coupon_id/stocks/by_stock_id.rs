// Written by `cargo xtask codegen` from spec/official/brand/4015736373.md

//! `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`

pub mod associate_stores;
pub mod associated_stores;
pub mod deactivate;
pub mod disassociate_stores;
pub mod update_budget;
pub mod upload_coupon_codes;

/// Query a given product coupon stock · 查询商品券指定批次
///
/// `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
///
/// Official pages · 官方文档:
///
/// - brand: [4015736373](https://pay.weixin.qq.com/doc/brand/4015736373), [4016427475](https://pay.weixin.qq.com/doc/brand/4016427475)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `ALREADY_EXISTS` | There is one of that number already. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 404 | `NOT_FOUND` | It is not there. |
/// | 409 | `ABORTED` | The call met another one of the same number. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     stock_id: "1000000013001",
/// });
/// let answer = request.send(&client).await?;
/// let coupon_code_mode = answer.coupon_code_mode()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询商品券指定批次", "4015736373", "4016427475"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::path;

    /// Query a given product coupon stock · 查询商品券指定批次
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock ID · 批次ID
        pub stock_id: String,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        stock_id: path("stock_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock ID · 批次ID
        stock_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
        "查询商品券指定批次",
        "Query a given product coupon stock",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::nouns::product_coupon_stock::ProductCouponStock as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::product_coupon_stock::*;
    }
}

/// Modify a product coupon stock · 修改商品券批次
///
/// `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
///
/// Official pages · 官方文档:
///
/// - brand: [4015736391](https://pay.weixin.qq.com/doc/brand/4015736391)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `ALREADY_EXISTS` | There is one of that number already. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 404 | `NOT_FOUND` | It is not there. |
/// | 409 | `ABORTED` | The call met another one of the same number. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::patch::{Request, Required};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     stock_id: "1000000013001",
///     out_request_no: "…",
/// });
/// let answer = request.send(&client).await?;
/// let coupon_code_mode = answer.coupon_code_mode()?;
/// # Ok(()) }
/// ```
#[doc(alias("修改商品券批次", "4015736391"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify a product coupon stock · 修改商品券批次
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock ID · 批次ID
        pub stock_id: String,
        /// modification request number · 修改请求单号; up to 40 characters; 6 to 40
        pub out_request_no: String,
        /// remark · 备注; up to 20 characters
        pub remark: Option<String>,
        /// display information of the coupon usage rules · 券使用规则展示信息
        pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
        /// display information of the user's product coupon · 用户商品券展示信息
        pub coupon_display_info: Option<CouponDisplayInfo>,
        /// event notification configuration · 事件通知配置
        pub notify_config: Option<NotifyConfig>,
        /// scope of usable stores · 可用门店范围
        pub store_scope: Option<StoreScope>,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        stock_id: path("stock_id").required(),
        out_request_no: body("out_request_no").required(),
        remark: body("remark"),
        usage_rule_display_info: body("usage_rule_display_info"),
        coupon_display_info: body("coupon_display_info"),
        notify_config: body("notify_config"),
        store_scope: body("store_scope"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock ID · 批次ID
        stock_id(&'a str),
        /// modification request number · 修改请求单号; up to 40 characters; 6 to 40
        out_request_no(&'a str),
    } {
        /// remark · 备注; up to 20 characters
        remark remark_opt(into String),
        /// display information of the coupon usage rules · 券使用规则展示信息
        usage_rule_display_info usage_rule_display_info_opt(UsageRuleDisplayInfo),
        /// display information of the user's product coupon · 用户商品券展示信息
        coupon_display_info coupon_display_info_opt(CouponDisplayInfo),
        /// event notification configuration · 事件通知配置
        notify_config notify_config_opt(NotifyConfig),
        /// scope of usable stores · 可用门店范围
        store_scope store_scope_opt(StoreScope),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Patch,
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
        "修改商品券批次",
        "Modify a product coupon stock",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::CouponUsageMethodList;

    /// information of the stores where the coupon is available · 券可用门店信息
    #[must_use]
    #[non_exhaustive]
    pub struct CouponAvailableStoreInfo {
        /// description of stores where the coupon is available · 券可用门店描述; up to 1000 characters
        pub description: String,
        /// mini program appid · 小程序AppID
        pub mini_program_appid: Option<String>,
        /// mini program jump path · 小程序跳转路径
        pub mini_program_path: Option<String>,
    }

    crate::model! { CouponAvailableStoreInfo {
        description: body("description").required(),
        mini_program_appid: body("mini_program_appid"),
        mini_program_path: body("mini_program_path"),
    } }

    crate::sent::sent! { CouponAvailableStoreInfo(description: into String) {
        /// mini program appid · 小程序AppID
        mini_program_appid mini_program_appid_opt(into String),
        /// mini program jump path · 小程序跳转路径
        mini_program_path mini_program_path_opt(into String),
    } }

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::AppJumpType;

    /// display information of the coupon usage rules · 券使用规则展示信息
    #[must_use]
    #[non_exhaustive]
    pub struct UsageRuleDisplayInfo {
        /// coupon usage method list · 券使用方式列表
        pub coupon_usage_method_list: Vec<CouponUsageMethodList>,
        /// mini program appid · 小程序AppID
        pub mini_program_appid: Option<String>,
        /// mini program jump path · 小程序跳转路径
        pub mini_program_path: Option<String>,
        /// app's H5 jump path · APP的H5跳转路径
        pub app_path: Option<String>,
        /// coupon usage instructions · 券使用说明; up to 1000 characters
        pub usage_description: String,
        /// information of the stores where the coupon is available · 券可用门店信息
        pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
        /// app jump type · APP跳转类型
        pub app_jump_type: Option<AppJumpType>,
        /// passcode link · 口令链接
        pub passcode_link: Option<String>,
    }

    crate::model! { UsageRuleDisplayInfo {
        coupon_usage_method_list: body("coupon_usage_method_list").required(),
        mini_program_appid: body("mini_program_appid"),
        mini_program_path: body("mini_program_path"),
        app_path: body("app_path"),
        usage_description: body("usage_description").required(),
        coupon_available_store_info: body("coupon_available_store_info"),
        app_jump_type: body("app_jump_type"),
        passcode_link: body("passcode_link"),
    } }

    crate::sent::sent! { UsageRuleDisplayInfo(UsageRuleDisplayInfoRequired<'a>) {
        /// coupon usage method list · 券使用方式列表
        coupon_usage_method_list(Vec<CouponUsageMethodList>),
        /// coupon usage instructions · 券使用说明; up to 1000 characters
        usage_description(&'a str),
    } {
        /// mini program appid · 小程序AppID
        mini_program_appid mini_program_appid_opt(into String),
        /// mini program jump path · 小程序跳转路径
        mini_program_path mini_program_path_opt(into String),
        /// app's H5 jump path · APP的H5跳转路径
        app_path app_path_opt(into String),
        /// information of the stores where the coupon is available · 券可用门店信息
        coupon_available_store_info coupon_available_store_info_opt(CouponAvailableStoreInfo),
        /// app jump type · APP跳转类型
        app_jump_type app_jump_type_opt(AppJumpType),
        /// passcode link · 口令链接
        passcode_link passcode_link_opt(into String),
    } }

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::CodeDisplayMode;

    /// mini program entrance · 小程序入口
    #[must_use]
    #[non_exhaustive]
    pub struct EntranceMiniProgram {
        /// mini program appid · 小程序AppID
        pub appid: String,
        /// mini program jump path · 小程序跳转路径
        pub path: String,
        /// entrance text · 入口文案; up to 5 characters
        pub entrance_wording: String,
        /// guiding text · 引导文案; up to 6 characters
        pub guidance_wording: String,
    }

    crate::model! { EntranceMiniProgram {
        appid: body("appid").required(),
        path: body("path").required(),
        entrance_wording: body("entrance_wording").required(),
        guidance_wording: body("guidance_wording").required(),
    } }

    crate::sent::sent! { EntranceMiniProgram(EntranceMiniProgramRequired<'a>) {
        /// mini program appid · 小程序AppID
        appid(&'a str),
        /// mini program jump path · 小程序跳转路径
        path(&'a str),
        /// entrance text · 入口文案; up to 5 characters
        entrance_wording(&'a str),
        /// guiding text · 引导文案; up to 6 characters
        guidance_wording(&'a str),
    } {
    } }

    /// official account entrance · 公众号入口
    #[must_use]
    #[non_exhaustive]
    pub struct EntranceOfficialAccount {
        /// official account appid · 公众号AppID
        pub appid: String,
    }

    crate::model! { EntranceOfficialAccount {
        appid: body("appid").required(),
    } }

    crate::sent::sent! { EntranceOfficialAccount(appid: into String) {
    } }

    /// display information of the user's product coupon · 用户商品券展示信息
    #[must_use]
    #[non_exhaustive]
    pub struct CouponDisplayInfo {
        /// user's product coupon code display mode · 用户商品券Code展示模式
        pub code_display_mode: CodeDisplayMode,
        /// background colour · 背景颜色
        pub background_color: Option<String>,
        /// mini program entrance · 小程序入口
        pub entrance_mini_program: Option<EntranceMiniProgram>,
        /// official account entrance · 公众号入口
        pub entrance_official_account: Option<EntranceOfficialAccount>,
    }

    crate::model! { CouponDisplayInfo {
        code_display_mode: body("code_display_mode").required(),
        background_color: body("background_color"),
        entrance_mini_program: body("entrance_mini_program"),
        entrance_official_account: body("entrance_official_account"),
    } }

    crate::sent::sent! { CouponDisplayInfo(code_display_mode: CodeDisplayMode) {
        /// background colour · 背景颜色
        background_color background_color_opt(into String),
        /// mini program entrance · 小程序入口
        entrance_mini_program entrance_mini_program_opt(EntranceMiniProgram),
        /// official account entrance · 公众号入口
        entrance_official_account entrance_official_account_opt(EntranceOfficialAccount),
    } }

    /// event notification configuration · 事件通知配置
    #[must_use]
    #[non_exhaustive]
    pub struct NotifyConfig {
        /// event notification appid · 事件通知AppID
        pub notify_appid: String,
    }

    crate::model! { NotifyConfig {
        notify_appid: body("notify_appid").required(),
    } }

    crate::sent::sent! { NotifyConfig(notify_appid: into String) {
    } }

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::StoreScope;

    pub use crate::nouns::product_coupon_stock::ProductCouponStock as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::product_coupon_stock::*;
    }
}
