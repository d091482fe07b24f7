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

    /// item list · 单品列表
    #[must_use]
    #[non_exhaustive]
    pub struct ChoiceList {
        /// item name · 单品名称; up to 15 characters
        pub name: String,
        /// item price · 单品价格 (fen)
        pub price: crate::Fen,
        /// item quantity · 单品数量; at most 99
        pub count: i64,
        /// item image · 单品图片
        pub image_url: Option<String>,
        /// item jump mini program appid · 单品跳转小程序AppID
        pub mini_program_appid: Option<String>,
        /// mini program path to jump to from the item · 单品跳转小程序路径
        pub mini_program_path: Option<String>,
    }

    crate::model! { ChoiceList {
        name: body("name").required(),
        price: body("price").required(),
        count: body("count").required(),
        image_url: body("image_url"),
        mini_program_appid: body("mini_program_appid"),
        mini_program_path: body("mini_program_path"),
    } }

    crate::sent::sent! { ChoiceList(ChoiceListRequired<'a>) {
        /// item name · 单品名称; up to 15 characters
        name(&'a str),
        /// item price · 单品价格 (fen)
        price(crate::Fen),
        /// item quantity · 单品数量; at most 99
        count(i64),
    } {
        /// item image · 单品图片
        image_url image_url_opt(into String),
        /// item jump mini program appid · 单品跳转小程序AppID
        mini_program_appid mini_program_appid_opt(into String),
        /// mini program path to jump to from the item · 单品跳转小程序路径
        mini_program_path mini_program_path_opt(into String),
    } }

    /// combination of the applicable goods · 适用商品组合
    #[must_use]
    #[non_exhaustive]
    pub struct ComboPackageList {
        /// name of the applicable goods · 适用商品名; up to 15 characters
        pub name: String,
        /// quantity of selectable items · 可选单品数量
        pub pick_count: i64,
        /// item list · 单品列表; at most 99 of them
        pub choice_list: Vec<ChoiceList>,
    }

    crate::model! { ComboPackageList {
        name: body("name").required(),
        pick_count: body("pick_count").required(),
        choice_list: body("choice_list").required(),
    } }

    crate::sent::sent! { ComboPackageList(ComboPackageListRequired<'a>) {
        /// name of the applicable goods · 适用商品名; up to 15 characters
        name(&'a str),
        /// quantity of selectable items · 可选单品数量
        pick_count(i64),
        /// item list · 单品列表; at most 99 of them
        choice_list(Vec<ChoiceList>),
    } {
    } }

    /// display information · 展示信息
    #[must_use]
    #[non_exhaustive]
    pub struct DisplayInfo {
        /// product coupon name · 商品券名称; up to 15 characters; 3 to 15
        pub name: String,
        /// product coupon image · 商品券图片
        pub image_url: String,
        /// product coupon background image · 商品券背景图
        pub background_url: String,
        /// product coupon details image list · 商品券详情图列表; at most 8 of them
        pub detail_image_url_list: Option<Vec<String>>,
        /// original goods price · 商品原价 (fen); at most 10000000
        pub original_price: Option<crate::Fen>,
        /// combination of the applicable goods · 适用商品组合; at most 50 of them
        pub combo_package_list: Option<Vec<ComboPackageList>>,
    }

    crate::model! { DisplayInfo {
        name: body("name").required(),
        image_url: body("image_url").required(),
        background_url: body("background_url").required(),
        detail_image_url_list: body("detail_image_url_list"),
        original_price: body("original_price"),
        combo_package_list: body("combo_package_list"),
    } }

    crate::sent::sent! { DisplayInfo(DisplayInfoRequired<'a>) {
        /// product coupon name · 商品券名称; up to 15 characters; 3 to 15
        name(&'a str),
        /// product coupon image · 商品券图片
        image_url(&'a str),
        /// product coupon background image · 商品券背景图
        background_url(&'a str),
    } {
        /// product coupon details image list · 商品券详情图列表; at most 8 of them
        detail_image_url_list detail_image_url_list_opt([into String]),
        /// original goods price · 商品原价 (fen); at most 10000000
        original_price original_price_opt(into crate::Fen),
        /// combination of the applicable goods · 适用商品组合; at most 50 of them
        combo_package_list combo_package_list_opt([ComboPackageList]),
    } }

    pub use crate::nouns::product_coupon::ProductCoupon as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::product_coupon::*;
    }
}
