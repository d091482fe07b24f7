// Written by `cargo xtask codegen` from spec/official/brand/4015736321.md

//! `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}`

pub mod deactivate;
pub mod stock_bundles;
pub mod stocks;

/// Query a product coupon · 查询商品券
///
/// `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}`
///
/// Official pages · 官方文档:
///
/// - brand: [4015736321](https://pay.weixin.qq.com/doc/brand/4015736321), [4016427370](https://pay.weixin.qq.com/doc/brand/4016427370)
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
/// use wechatpay::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::get::Request;
///
/// let request = Request::new("1000000013");
/// let answer = request.send(&client).await?;
/// let scope = answer.scope()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询商品券", "4015736321", "4016427370"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::path;

    /// Query a product coupon · 查询商品券
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
    } }

    crate::sent::sent! { Request(product_coupon_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}",
        "查询商品券",
        "Query a product coupon",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::nouns::product_coupon::ProductCoupon as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::product_coupon::*;
    }
}

/// Modify a product coupon · 修改商品券
///
/// `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}`
///
/// Official pages · 官方文档:
///
/// - brand: [4015736325](https://pay.weixin.qq.com/doc/brand/4015736325), [4016427371](https://pay.weixin.qq.com/doc/brand/4016427371)
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
/// use wechatpay::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::patch::{DisplayInfo, DisplayInfoRequired, Request, Required};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     out_request_no: "…",
///     display_info: DisplayInfo::new(DisplayInfoRequired {
///         name: "全场满100立打8折-新名字",
///         image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx",
///         background_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx",
///     }),
/// });
/// let answer = request.send(&client).await?;
/// let scope = answer.scope()?;
/// # Ok(()) }
/// ```
#[doc(alias("修改商品券", "4015736325", "4016427371"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify a product coupon · 修改商品券
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// modification request number · 修改请求单号; up to 40 characters; 6 to 40
        pub out_request_no: String,
        /// display information · 展示信息
        pub display_info: DisplayInfo,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        out_request_no: body("out_request_no").required(),
        display_info: body("display_info").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// modification request number · 修改请求单号; up to 40 characters; 6 to 40
        out_request_no(&'a str),
        /// display information · 展示信息
        display_info(DisplayInfo),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Patch,
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}",
        "修改商品券",
        "Modify a product coupon",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::brand::marketing::product_coupon::product_coupons::post::ChoiceList;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::ChoiceListRequired;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::ComboPackageList;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::ComboPackageListRequired;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::DisplayInfo;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::DisplayInfoRequired;

    pub use crate::nouns::product_coupon::ProductCoupon as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::product_coupon::*;
    }
}
