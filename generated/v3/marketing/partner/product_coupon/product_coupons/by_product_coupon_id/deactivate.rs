// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate.md

//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`

/// Invalidate a product coupon · 失效商品券
///
/// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`
///
/// Official pages · 官方文档:
///
/// - partner: [4015781290](https://pay.weixin.qq.com/doc/v3/partner/4015781290), [4016434631](https://pay.weixin.qq.com/doc/v3/partner/4016434631)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::deactivate::post::{Request, Required};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     brand_id: "120344",
///     out_request_no: "34657_20250101_123456",
///     deactivate_reason: "批次信息有误，重新创建",
/// });
/// let answer = request.send(&client).await?;
/// let state = answer.state()?;
/// # Ok(()) }
/// ```
#[doc(alias("失效商品券", "4015781290", "4016434631"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Invalidate a product coupon · 失效商品券
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// invalidation request number · 失效请求单号
        pub out_request_no: String,
        /// invalidation reason · 失效原因
        pub deactivate_reason: String,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        brand_id: body("brand_id").required(),
        out_request_no: body("out_request_no").required(),
        deactivate_reason: body("deactivate_reason").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// invalidation request number · 失效请求单号
        out_request_no(&'a str),
        /// invalidation reason · 失效原因
        deactivate_reason(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate",
        "失效商品券",
        "Invalidate a product coupon",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Invalidate a product coupon · 失效商品券
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

        crate::open_enum! {
            /// product coupon state · 商品券状态
            pub enum State {
                Auditing = "AUDITING",
                Effective = "EFFECTIVE",
                Deactivated = "DEACTIVATED",
            }
        }

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Scope;

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Type;

        crate::open_enum! {
            /// usage mode · 使用模式
            pub enum UsageMode {
                Single = "SINGLE",
                Sequential = "SEQUENTIAL",
                ProgressiveBundle = "PROGRESSIVE_BUNDLE",
            }
        }

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

        crate::open_enum! {
            /// multi-use discount rule type · 多次优惠规则类型
            pub enum SequentialUsageInfoType {
                Incremental = "INCREMENTAL",
                Equal = "EQUAL",
            }
        }

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
