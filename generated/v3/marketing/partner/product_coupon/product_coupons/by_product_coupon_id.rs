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
        use crate::model::body;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::deactivate::post::response::State;

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Scope;

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Type;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::deactivate::post::response::UsageMode;

        /// spend-and-save coupon usage rules · 满减券使用规则
        #[non_exhaustive]
        pub struct NormalCoupon {
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            /// fixed reduction amount · 固定减免金额 (fen)
            pub discount_amount: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { NormalCoupon: Received {
            threshold: body("threshold").promised(),
            discount_amount: body("discount_amount").promised(),
        } }

        crate::promised::promised! { NormalCoupon {
            /// threshold amount · 门槛金额 (fen)
            threshold 0(crate::Fen),
            /// fixed reduction amount · 固定减免金额 (fen)
            discount_amount 1(crate::Fen),
        } }

        /// discount coupon usage rules · 折扣券使用规则
        #[non_exhaustive]
        pub struct DiscountCoupon {
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            /// fixed percentage off · 固定减免百分比
            pub percent_off: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { DiscountCoupon: Received {
            threshold: body("threshold").promised(),
            percent_off: body("percent_off").promised(),
        } }

        crate::promised::promised! { DiscountCoupon {
            /// threshold amount · 门槛金额 (fen)
            threshold 0(crate::Fen),
            /// fixed percentage off · 固定减免百分比
            percent_off 1(i64),
        } }

        /// single-coupon mode information · 单券模式信息
        #[non_exhaustive]
        pub struct SingleUsageInfo {
            /// spend-and-save coupon usage rules · 满减券使用规则
            pub normal_coupon: Option<NormalCoupon>,
            /// discount coupon usage rules · 折扣券使用规则
            pub discount_coupon: Option<DiscountCoupon>,
            origin_: crate::model::Origin,
        }

        crate::model! { SingleUsageInfo: Received {
            normal_coupon: body("normal_coupon"),
            discount_coupon: body("discount_coupon"),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::deactivate::post::response::SequentialUsageInfoType;

        /// multi-use discount mode information · 多次优惠模式信息
        #[non_exhaustive]
        pub struct SequentialUsageInfo {
            /// multi-use discount rule type · 多次优惠规则类型
            pub type_: Option<SequentialUsageInfoType>,
            /// number of allowed uses · 可使用次数
            pub count: Option<i64>,
            /// multi-use discount's valid days · 多次优惠有效天数
            pub available_days: Option<i64>,
            /// days between uses of the multi-use discount · 多次优惠使用间隔天数
            pub interval_days: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { SequentialUsageInfo: Received {
            type_: body("type").promised(),
            count: body("count").promised(),
            available_days: body("available_days").promised(),
            interval_days: body("interval_days"),
        } }

        crate::promised::promised! { SequentialUsageInfo {
            /// multi-use discount rule type · 多次优惠规则类型
            type_ 0(&SequentialUsageInfoType),
            /// number of allowed uses · 可使用次数
            count 1(i64),
            /// multi-use discount's valid days · 多次优惠有效天数
            available_days 2(i64),
        } }

        /// item list · 单品列表
        #[non_exhaustive]
        pub struct ChoiceList {
            /// item name · 单品名称
            pub name: Option<String>,
            /// item price · 单品价格 (fen)
            pub price: Option<crate::Fen>,
            /// item quantity · 单品数量
            pub count: Option<i64>,
            /// item image · 单品图片
            pub image_url: Option<String>,
            /// item jump mini program appid · 单品跳转小程序AppID
            pub mini_program_appid: Option<String>,
            /// mini program path to jump to from the item · 单品跳转小程序路径
            pub mini_program_path: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ChoiceList: Received {
            name: body("name").promised(),
            price: body("price").promised(),
            count: body("count").promised(),
            image_url: body("image_url"),
            mini_program_appid: body("mini_program_appid"),
            mini_program_path: body("mini_program_path"),
        } }

        crate::promised::promised! { ChoiceList {
            /// item name · 单品名称
            name 0(&str),
            /// item price · 单品价格 (fen)
            price 1(crate::Fen),
            /// item quantity · 单品数量
            count 2(i64),
        } }

        /// combo packages · 套餐组合
        #[non_exhaustive]
        pub struct ComboPackageList {
            /// combo package name · 套餐名
            pub name: Option<String>,
            /// quantity of selectable items · 可选单品数量
            pub pick_count: Option<i64>,
            /// item list · 单品列表
            pub choice_list: Vec<ChoiceList>,
            origin_: crate::model::Origin,
        }

        crate::model! { ComboPackageList: Received {
            name: body("name").promised(),
            pick_count: body("pick_count").promised(),
            choice_list: body("choice_list").promised(),
        } }

        crate::promised::promised! { ComboPackageList {
            /// combo package name · 套餐名
            name 0(&str),
            /// quantity of selectable items · 可选单品数量
            pick_count 1(i64),
            /// item list · 单品列表
            choice_list 2([ChoiceList]),
        } }

        /// display information · 展示信息
        #[non_exhaustive]
        pub struct DisplayInfo {
            /// product coupon name · 商品券名称
            pub name: Option<String>,
            /// product coupon image · 商品券图片
            pub image_url: Option<String>,
            /// product coupon background image · 商品券背景图
            pub background_url: Option<String>,
            /// product coupon details image list · 商品券详情图列表
            pub detail_image_url_list: Vec<String>,
            /// original goods price · 商品原价 (fen)
            pub original_price: Option<crate::Fen>,
            /// combo packages · 套餐组合
            pub combo_package_list: Vec<ComboPackageList>,
            origin_: crate::model::Origin,
        }

        crate::model! { DisplayInfo: Received {
            name: body("name").promised(),
            image_url: body("image_url").promised(),
            background_url: body("background_url").promised(),
            detail_image_url_list: body("detail_image_url_list"),
            original_price: body("original_price"),
            combo_package_list: body("combo_package_list"),
        } }

        crate::promised::promised! { DisplayInfo {
            /// product coupon name · 商品券名称
            name 0(&str),
            /// product coupon image · 商品券图片
            image_url 1(&str),
            /// product coupon background image · 商品券背景图
            background_url 2(&str),
        } }

        /// multi-use discount mode information · 多次优惠模式信息
        #[non_exhaustive]
        pub struct ProgressiveBundleUsageInfo {
            /// number of times · 次数
            pub count: Option<i64>,
            /// days between uses of the multi-use discount · 多次优惠使用间隔天数
            pub interval_days: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { ProgressiveBundleUsageInfo: Received {
            count: body("count"),
            interval_days: body("interval_days"),
        } }
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

    /// item list · 单品列表
    #[must_use]
    #[non_exhaustive]
    pub struct ChoiceList {
        /// item name · 单品名称
        pub name: String,
        /// item price · 单品价格 (fen)
        pub price: crate::Fen,
        /// item quantity · 单品数量
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
        /// item name · 单品名称
        name(&'a str),
        /// item price · 单品价格 (fen)
        price(crate::Fen),
        /// item quantity · 单品数量
        count(i64),
    } {
        /// item image · 单品图片
        image_url image_url_opt(into String),
        /// item jump mini program appid · 单品跳转小程序AppID
        mini_program_appid mini_program_appid_opt(into String),
        /// mini program path to jump to from the item · 单品跳转小程序路径
        mini_program_path mini_program_path_opt(into String),
    } }

    /// combo packages · 套餐组合
    #[must_use]
    #[non_exhaustive]
    pub struct ComboPackageList {
        /// combo package name · 套餐名
        pub name: String,
        /// quantity of selectable items · 可选单品数量
        pub pick_count: i64,
        /// item list · 单品列表
        pub choice_list: Vec<ChoiceList>,
    }

    crate::model! { ComboPackageList {
        name: body("name").required(),
        pick_count: body("pick_count").required(),
        choice_list: body("choice_list").required(),
    } }

    crate::sent::sent! { ComboPackageList(ComboPackageListRequired<'a>) {
        /// combo package name · 套餐名
        name(&'a str),
        /// quantity of selectable items · 可选单品数量
        pick_count(i64),
        /// item list · 单品列表
        choice_list(Vec<ChoiceList>),
    } {
    } }

    /// display information · 展示信息
    #[must_use]
    #[non_exhaustive]
    pub struct DisplayInfo {
        /// product coupon name · 商品券名称
        pub name: String,
        /// product coupon image · 商品券图片
        pub image_url: String,
        /// product coupon background image · 商品券背景图
        pub background_url: String,
        /// product coupon details image list · 商品券详情图列表
        pub detail_image_url_list: Option<Vec<String>>,
        /// original goods price · 商品原价 (fen)
        pub original_price: Option<crate::Fen>,
        /// combo packages · 套餐组合
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
        /// product coupon name · 商品券名称
        name(&'a str),
        /// product coupon image · 商品券图片
        image_url(&'a str),
        /// product coupon background image · 商品券背景图
        background_url(&'a str),
    } {
        /// product coupon details image list · 商品券详情图列表
        detail_image_url_list detail_image_url_list_opt([into String]),
        /// original goods price · 商品原价 (fen)
        original_price original_price_opt(into crate::Fen),
        /// combo packages · 套餐组合
        combo_package_list combo_package_list_opt([ComboPackageList]),
    } }

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
        use crate::model::body;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::deactivate::post::response::State;

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Scope;

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Type;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::deactivate::post::response::UsageMode;

        /// spend-and-save coupon usage rules · 满减券使用规则
        #[non_exhaustive]
        pub struct NormalCoupon {
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            /// fixed reduction amount · 固定减免金额 (fen)
            pub discount_amount: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { NormalCoupon: Received {
            threshold: body("threshold").promised(),
            discount_amount: body("discount_amount").promised(),
        } }

        crate::promised::promised! { NormalCoupon {
            /// threshold amount · 门槛金额 (fen)
            threshold 0(crate::Fen),
            /// fixed reduction amount · 固定减免金额 (fen)
            discount_amount 1(crate::Fen),
        } }

        /// discount coupon usage rules · 折扣券使用规则
        #[non_exhaustive]
        pub struct DiscountCoupon {
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            /// fixed percentage off · 固定减免百分比
            pub percent_off: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { DiscountCoupon: Received {
            threshold: body("threshold").promised(),
            percent_off: body("percent_off").promised(),
        } }

        crate::promised::promised! { DiscountCoupon {
            /// threshold amount · 门槛金额 (fen)
            threshold 0(crate::Fen),
            /// fixed percentage off · 固定减免百分比
            percent_off 1(i64),
        } }

        /// single-coupon mode information · 单券模式信息
        #[non_exhaustive]
        pub struct SingleUsageInfo {
            /// spend-and-save coupon usage rules · 满减券使用规则
            pub normal_coupon: Option<NormalCoupon>,
            /// discount coupon usage rules · 折扣券使用规则
            pub discount_coupon: Option<DiscountCoupon>,
            origin_: crate::model::Origin,
        }

        crate::model! { SingleUsageInfo: Received {
            normal_coupon: body("normal_coupon"),
            discount_coupon: body("discount_coupon"),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::deactivate::post::response::SequentialUsageInfoType;

        /// multi-use discount mode information · 多次优惠模式信息
        #[non_exhaustive]
        pub struct SequentialUsageInfo {
            /// multi-use discount rule type · 多次优惠规则类型
            pub type_: Option<SequentialUsageInfoType>,
            /// number of allowed uses · 可使用次数
            pub count: Option<i64>,
            /// multi-use discount's valid days · 多次优惠有效天数
            pub available_days: Option<i64>,
            /// days between uses of the multi-use discount · 多次优惠使用间隔天数
            pub interval_days: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { SequentialUsageInfo: Received {
            type_: body("type").promised(),
            count: body("count").promised(),
            available_days: body("available_days").promised(),
            interval_days: body("interval_days"),
        } }

        crate::promised::promised! { SequentialUsageInfo {
            /// multi-use discount rule type · 多次优惠规则类型
            type_ 0(&SequentialUsageInfoType),
            /// number of allowed uses · 可使用次数
            count 1(i64),
            /// multi-use discount's valid days · 多次优惠有效天数
            available_days 2(i64),
        } }

        /// item list · 单品列表
        #[non_exhaustive]
        pub struct ChoiceList {
            /// item name · 单品名称
            pub name: Option<String>,
            /// item price · 单品价格 (fen)
            pub price: Option<crate::Fen>,
            /// item quantity · 单品数量
            pub count: Option<i64>,
            /// item image · 单品图片
            pub image_url: Option<String>,
            /// item jump mini program appid · 单品跳转小程序AppID
            pub mini_program_appid: Option<String>,
            /// mini program path to jump to from the item · 单品跳转小程序路径
            pub mini_program_path: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ChoiceList: Received {
            name: body("name").promised(),
            price: body("price").promised(),
            count: body("count").promised(),
            image_url: body("image_url"),
            mini_program_appid: body("mini_program_appid"),
            mini_program_path: body("mini_program_path"),
        } }

        crate::promised::promised! { ChoiceList {
            /// item name · 单品名称
            name 0(&str),
            /// item price · 单品价格 (fen)
            price 1(crate::Fen),
            /// item quantity · 单品数量
            count 2(i64),
        } }

        /// combo packages · 套餐组合
        #[non_exhaustive]
        pub struct ComboPackageList {
            /// combo package name · 套餐名
            pub name: Option<String>,
            /// quantity of selectable items · 可选单品数量
            pub pick_count: Option<i64>,
            /// item list · 单品列表
            pub choice_list: Vec<ChoiceList>,
            origin_: crate::model::Origin,
        }

        crate::model! { ComboPackageList: Received {
            name: body("name").promised(),
            pick_count: body("pick_count").promised(),
            choice_list: body("choice_list").promised(),
        } }

        crate::promised::promised! { ComboPackageList {
            /// combo package name · 套餐名
            name 0(&str),
            /// quantity of selectable items · 可选单品数量
            pick_count 1(i64),
            /// item list · 单品列表
            choice_list 2([ChoiceList]),
        } }

        /// display information · 展示信息
        #[non_exhaustive]
        pub struct DisplayInfo {
            /// product coupon name · 商品券名称
            pub name: Option<String>,
            /// product coupon image · 商品券图片
            pub image_url: Option<String>,
            /// product coupon background image · 商品券背景图
            pub background_url: Option<String>,
            /// product coupon details image list · 商品券详情图列表
            pub detail_image_url_list: Vec<String>,
            /// original goods price · 商品原价 (fen)
            pub original_price: Option<crate::Fen>,
            /// combo packages · 套餐组合
            pub combo_package_list: Vec<ComboPackageList>,
            origin_: crate::model::Origin,
        }

        crate::model! { DisplayInfo: Received {
            name: body("name").promised(),
            image_url: body("image_url").promised(),
            background_url: body("background_url").promised(),
            detail_image_url_list: body("detail_image_url_list"),
            original_price: body("original_price"),
            combo_package_list: body("combo_package_list"),
        } }

        crate::promised::promised! { DisplayInfo {
            /// product coupon name · 商品券名称
            name 0(&str),
            /// product coupon image · 商品券图片
            image_url 1(&str),
            /// product coupon background image · 商品券背景图
            background_url 2(&str),
        } }

        /// multi-use discount mode information · 多次优惠模式信息
        #[non_exhaustive]
        pub struct ProgressiveBundleUsageInfo {
            /// number of times · 次数
            pub count: Option<i64>,
            /// days between uses of the multi-use discount · 多次优惠使用间隔天数
            pub interval_days: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { ProgressiveBundleUsageInfo: Received {
            count: body("count"),
            interval_days: body("interval_days"),
        } }
    }
}
