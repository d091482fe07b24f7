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

    pub use crate::brand::marketing::product_coupon::product_coupons::post::CouponUsageMethodList;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::CouponAvailableStoreInfo;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::AppJumpType;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::UsageRuleDisplayInfo;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::UsageRuleDisplayInfoRequired;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::CodeDisplayMode;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::EntranceMiniProgram;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::EntranceMiniProgramRequired;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::EntranceOfficialAccount;

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::CouponDisplayInfo;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::NotifyConfig;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::StoreScope;

    pub use crate::nouns::product_coupon_stock::ProductCouponStock as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::product_coupon_stock::*;
    }
}
