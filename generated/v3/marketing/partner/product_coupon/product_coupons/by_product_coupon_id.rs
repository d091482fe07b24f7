// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}.md

//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`

pub mod deactivate;
pub mod stock_bundles;
pub mod stocks;

/// Query a product coupon · 查询商品券
///
/// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4015781292](https://pay.weixin.qq.com/doc/v3/partner/4015781292), [4016434632](https://pay.weixin.qq.com/doc/v3/partner/4016434632)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::get::{Request, Required};
///
/// let request = Request::new(Required { product_coupon_id: "1000000013", brand_id: "120344" });
/// let answer = request.send(&client).await?;
/// let state = answer.state()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询商品券", "4015781292", "4016434632"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a product coupon · 查询商品券
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        brand_id: query("brand_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
        "查询商品券",
        "Query a product coupon",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a product coupon · 查询商品券
    #[non_exhaustive]
    pub struct Response {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: Option<String>,
        /// product coupon state · 商品券状态
        pub state: Option<response::State>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// discount scope · 优惠范围
        pub scope: Option<response::Scope>,
        /// product coupon type · 商品券类型
        pub type_: Option<response::Type>,
        /// usage mode · 使用模式
        pub usage_mode: Option<response::UsageMode>,
        /// single-coupon mode information · 单券模式信息
        pub single_usage_info: Option<response::SingleUsageInfo>,
        /// multi-use discount mode information · 多次优惠模式信息
        pub sequential_usage_info: Option<response::SequentialUsageInfo>,
        /// display information · 展示信息
        pub display_info: Option<response::DisplayInfo>,
        /// external product ID · 外部商品ID
        pub out_product_no: Option<String>,
        /// invalidation request number · 失效请求单号
        pub deactivate_request_no: Option<String>,
        /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
        pub deactivate_time: Option<crate::Time>,
        /// invalidation reason · 失效原因
        pub deactivate_reason: Option<String>,
        /// multi-use discount mode information · 多次优惠模式信息
        pub progressive_bundle_usage_info: Option<response::ProgressiveBundleUsageInfo>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        product_coupon_id: body("product_coupon_id").promised(),
        state: body("state").promised(),
        brand_id: body("brand_id").promised(),
        scope: body("scope").promised(),
        type_: body("type").promised(),
        usage_mode: body("usage_mode").promised(),
        single_usage_info: body("single_usage_info"),
        sequential_usage_info: body("sequential_usage_info"),
        display_info: body("display_info").promised(),
        out_product_no: body("out_product_no"),
        deactivate_request_no: body("deactivate_request_no"),
        deactivate_time: body("deactivate_time"),
        deactivate_reason: body("deactivate_reason"),
        progressive_bundle_usage_info: body("progressive_bundle_usage_info"),
    } }

    crate::promised::promised! { Response {
        /// product coupon ID · 商品券ID
        product_coupon_id 0(&str),
        /// product coupon state · 商品券状态
        state 1(&response::State),
        /// brand ID · 品牌ID
        brand_id 2(&str),
        /// discount scope · 优惠范围
        scope 3(&response::Scope),
        /// product coupon type · 商品券类型
        type_ 4(&response::Type),
        /// usage mode · 使用模式
        usage_mode 5(&response::UsageMode),
        /// display information · 展示信息
        display_info 8(&response::DisplayInfo),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::State;

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Scope;

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Type;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::UsageMode;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::NormalCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DiscountCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::SingleUsageInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::SequentialUsageInfoType;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::SequentialUsageInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ChoiceList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ComboPackageList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DisplayInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ProgressiveBundleUsageInfo;
    }
}

/// Modify a product coupon · 修改商品券
///
/// `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4015781296](https://pay.weixin.qq.com/doc/v3/partner/4015781296), [4016434633](https://pay.weixin.qq.com/doc/v3/partner/4016434633)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::patch::{DisplayInfo, DisplayInfoRequired, Request, Required};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     brand_id: "120344",
///     out_request_no: "34657_20250101_123456",
///     display_info: DisplayInfo::new(DisplayInfoRequired {
///         name: "全场满100立打8折",
///         image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx",
///         background_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx",
///     }),
/// });
/// let answer = request.send(&client).await?;
/// let state = answer.state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::patch::{ChoiceList, ChoiceListRequired, ComboPackageList, ComboPackageListRequired, DisplayInfo, DisplayInfoRequired, Request, Required};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     brand_id: "120344",
///     out_request_no: "34657_20250101_123456",
///     display_info: DisplayInfo::new(DisplayInfoRequired {
///         name: "全场满100立打8折",
///         image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx",
///         background_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx",
///     })
///     .detail_image_url_list(["https://wxpaylogo.qpic.cn/wxpayl"])
///     .original_price(10000)
///     .combo_package_list([ComboPackageList::new(ComboPackageListRequired {
///         name: "咖啡2选1",
///         pick_count: 3,
///         choice_list: vec![ChoiceList::new(ChoiceListRequired { name: "美式", price: Fen(10000), count: 2 })
///             .image_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx")
///             .mini_program_appid("wx4fd12345678")
///             .mini_program_path("/pages/index/index")],
///     })]),
/// });
/// ```
#[doc(alias("修改商品券", "4015781296", "4016434633"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify a product coupon · 修改商品券
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// modification request number · 修改请求单号
        pub out_request_no: String,
        /// display information · 展示信息
        pub display_info: DisplayInfo,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        brand_id: body("brand_id").required(),
        out_request_no: body("out_request_no").required(),
        display_info: body("display_info").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// modification request number · 修改请求单号
        out_request_no(&'a str),
        /// display information · 展示信息
        display_info(DisplayInfo),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Patch,
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
        "修改商品券",
        "Modify a product coupon",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::ChoiceList;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::ChoiceListRequired;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::ComboPackageList;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::ComboPackageListRequired;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::DisplayInfo;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::DisplayInfoRequired;

    /// Modify a product coupon · 修改商品券
    #[non_exhaustive]
    pub struct Response {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: Option<String>,
        /// product coupon state · 商品券状态
        pub state: Option<response::State>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// discount scope · 优惠范围
        pub scope: Option<response::Scope>,
        /// product coupon type · 商品券类型
        pub type_: Option<response::Type>,
        /// usage mode · 使用模式
        pub usage_mode: Option<response::UsageMode>,
        /// single-coupon mode information · 单券模式信息
        pub single_usage_info: Option<response::SingleUsageInfo>,
        /// multi-use discount mode information · 多次优惠模式信息
        pub sequential_usage_info: Option<response::SequentialUsageInfo>,
        /// display information · 展示信息
        pub display_info: Option<response::DisplayInfo>,
        /// external product ID · 外部商品ID
        pub out_product_no: Option<String>,
        /// invalidation request number · 失效请求单号
        pub deactivate_request_no: Option<String>,
        /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
        pub deactivate_time: Option<crate::Time>,
        /// invalidation reason · 失效原因
        pub deactivate_reason: Option<String>,
        /// multi-use discount mode information · 多次优惠模式信息
        pub progressive_bundle_usage_info: Option<response::ProgressiveBundleUsageInfo>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        product_coupon_id: body("product_coupon_id").promised(),
        state: body("state").promised(),
        brand_id: body("brand_id").promised(),
        scope: body("scope").promised(),
        type_: body("type").promised(),
        usage_mode: body("usage_mode").promised(),
        single_usage_info: body("single_usage_info"),
        sequential_usage_info: body("sequential_usage_info"),
        display_info: body("display_info").promised(),
        out_product_no: body("out_product_no"),
        deactivate_request_no: body("deactivate_request_no"),
        deactivate_time: body("deactivate_time"),
        deactivate_reason: body("deactivate_reason"),
        progressive_bundle_usage_info: body("progressive_bundle_usage_info"),
    } }

    crate::promised::promised! { Response {
        /// product coupon ID · 商品券ID
        product_coupon_id 0(&str),
        /// product coupon state · 商品券状态
        state 1(&response::State),
        /// brand ID · 品牌ID
        brand_id 2(&str),
        /// discount scope · 优惠范围
        scope 3(&response::Scope),
        /// product coupon type · 商品券类型
        type_ 4(&response::Type),
        /// usage mode · 使用模式
        usage_mode 5(&response::UsageMode),
        /// display information · 展示信息
        display_info 8(&response::DisplayInfo),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::State;

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Scope;

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Type;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::UsageMode;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::NormalCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DiscountCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::SingleUsageInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::SequentialUsageInfoType;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::SequentialUsageInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ChoiceList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ComboPackageList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DisplayInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ProgressiveBundleUsageInfo;
    }
}
