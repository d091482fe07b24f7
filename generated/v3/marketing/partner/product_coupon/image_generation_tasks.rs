// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/image-generation-tasks.md

//! `/v3/marketing/partner/product-coupon/image-generation-tasks`

pub mod by_task_id;

/// Submit an image generation task · 提交图片生成任务
///
/// `POST /v3/marketing/partner/product-coupon/image-generation-tasks`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017327735)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017327752)
///
/// ```
/// use wechatpay::v3::marketing::partner::product_coupon::image_generation_tasks::post::{CombineImage, CutOut, DiscountCoupon, ExchangeCoupon, ImageGenerationType, NormalCoupon, Request, Scope, Type, UsageMode};
///
/// let request = Request {
///     combine_image: Some(CombineImage {
///         normal_coupon: Some(NormalCoupon::new(10000, 1)),
///         discount_coupon: Some(DiscountCoupon::new(10000, 20)),
///         exchange_coupon: Some(ExchangeCoupon::new(10000, 20)),
///         background_color: Some("#ff5733".into()),
///         ..CombineImage::new(Scope::All, Type::Normal, UsageMode::Single)
///     }),
///     cut_out: Some(CutOut::new("https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg")),
///     ..Request::new("120344", "image_generation_task_1", ImageGenerationType::CombineImage)
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Submit an image generation task · 提交图片生成任务
    pub struct Request {
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// image generation task ID · 图片生成的任务ID
        pub task_id: String,
        /// image generation type · 图片生成类型
        pub image_generation_type: ImageGenerationType,
        /// image combination data · 拼图数据
        pub combine_image: Option<CombineImage>,
        /// image cut-out data · 抠图数据
        pub cut_out: Option<CutOut>,
    }

    crate::model! { Request {
        brand_id: body("brand_id").required(),
        task_id: body("task_id").required(),
        image_generation_type: body("image_generation_type").required(),
        combine_image: body("combine_image"),
        cut_out: body("cut_out"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            brand_id: impl Into<String>,
            task_id: impl Into<String>,
            image_generation_type: ImageGenerationType,
        ) -> Self {
            Self {
                brand_id: brand_id.into(),
                task_id: task_id.into(),
                image_generation_type,
                combine_image: None,
                cut_out: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/partner/product-coupon/image-generation-tasks",
        "提交图片生成任务",
        "Submit an image generation task",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// image generation type · 图片生成类型
        pub enum ImageGenerationType {
            CombineImage = "COMBINE_IMAGE",
            CutOut = "CUT_OUT",
        }
    }

    crate::open_enum! {
        /// discount scope · 优惠范围
        pub enum Scope {
            All = "ALL",
            Single = "SINGLE",
            Category = "CATEGORY",
        }
    }

    crate::open_enum! {
        /// product coupon type · 商品券类型
        pub enum Type {
            Normal = "NORMAL",
            Discount = "DISCOUNT",
            Exchange = "EXCHANGE",
        }
    }

    crate::open_enum! {
        /// usage mode · 使用模式
        pub enum UsageMode {
            Single = "SINGLE",
            ProgressiveBundle = "PROGRESSIVE_BUNDLE",
        }
    }

    /// spend-and-save coupon usage rules · 满减券使用规则
    pub struct NormalCoupon {
        /// threshold amount · 门槛金额
        pub threshold: i64,
        /// fixed reduction amount · 固定减免金额
        pub discount_amount: i64,
    }

    crate::model! { NormalCoupon {
        threshold: body("threshold").required(),
        discount_amount: body("discount_amount").required(),
    } }

    impl NormalCoupon {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(threshold: i64, discount_amount: i64) -> Self {
            Self { threshold, discount_amount }
        }
    }

    /// discount coupon usage rules · 折扣券使用规则
    pub struct DiscountCoupon {
        /// threshold amount · 门槛金额
        pub threshold: i64,
        /// fixed percentage off · 固定减免百分比
        pub percent_off: i64,
    }

    crate::model! { DiscountCoupon {
        threshold: body("threshold").required(),
        percent_off: body("percent_off").required(),
    } }

    impl DiscountCoupon {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(threshold: i64, percent_off: i64) -> Self {
            Self { threshold, percent_off }
        }
    }

    /// exchange coupon usage rules · 兑换券使用规则
    pub struct ExchangeCoupon {
        /// threshold amount · 门槛金额
        pub threshold: i64,
        /// fixed exchange price · 固定兑换价格
        pub exchange_price: i64,
    }

    crate::model! { ExchangeCoupon {
        threshold: body("threshold").required(),
        exchange_price: body("exchange_price").required(),
    } }

    impl ExchangeCoupon {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(threshold: i64, exchange_price: i64) -> Self {
            Self { threshold, exchange_price }
        }
    }

    /// image combination data · 拼图数据
    pub struct CombineImage {
        /// discount scope · 优惠范围
        pub scope: Scope,
        /// product coupon type · 商品券类型
        pub type_: Type,
        /// usage mode · 使用模式
        pub usage_mode: UsageMode,
        /// spend-and-save coupon usage rules · 满减券使用规则
        pub normal_coupon: Option<NormalCoupon>,
        /// discount coupon usage rules · 折扣券使用规则
        pub discount_coupon: Option<DiscountCoupon>,
        /// exchange coupon usage rules · 兑换券使用规则
        pub exchange_coupon: Option<ExchangeCoupon>,
        /// background colour value · 背景颜色色值
        pub background_color: Option<String>,
    }

    crate::model! { CombineImage {
        scope: body("scope").required(),
        type_: body("type").required(),
        usage_mode: body("usage_mode").required(),
        normal_coupon: body("normal_coupon"),
        discount_coupon: body("discount_coupon"),
        exchange_coupon: body("exchange_coupon"),
        background_color: body("background_color"),
    } }

    impl CombineImage {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(scope: Scope, type_: Type, usage_mode: UsageMode) -> Self {
            Self {
                scope,
                type_,
                usage_mode,
                normal_coupon: None,
                discount_coupon: None,
                exchange_coupon: None,
                background_color: None,
            }
        }
    }

    /// image cut-out data · 抠图数据
    pub struct CutOut {
        /// goods image URL · 商品图URL
        pub image_url: String,
    }

    crate::model! { CutOut {
        image_url: body("image_url").required(),
    } }

    impl CutOut {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(image_url: impl Into<String>) -> Self {
            Self {
                image_url: image_url.into(),
            }
        }
    }

    /// Submit an image generation task · 提交图片生成任务
    #[non_exhaustive]
    pub struct Response {
        /// image generation task ID · 图片生成的任务ID
        pub task_id: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
    }

    crate::model! { Response: Default {
        task_id: body("task_id"),
        brand_id: body("brand_id"),
    } }
}
