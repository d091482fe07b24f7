// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/image-generation-tasks.md

//! `/v3/marketing/partner/product-coupon/image-generation-tasks`

pub mod by_task_id;

/// Submit an image generation task · 提交图片生成任务
///
/// `POST /v3/marketing/partner/product-coupon/image-generation-tasks`
///
/// Official pages · 官方文档:
///
/// - partner: [4017327735](https://pay.weixin.qq.com/doc/v3/partner/4017327735), [4017327752](https://pay.weixin.qq.com/doc/v3/partner/4017327752)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::image_generation_tasks::post::{ImageGenerationType, Request, Required};
///
/// let request = Request::new(Required {
///     brand_id: "120344",
///     task_id: "image_generation_task_1",
///     image_generation_type: ImageGenerationType::CombineImage,
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::marketing::partner::product_coupon::image_generation_tasks::post::{CombineImage, CombineImageRequired, CutOut, DiscountCoupon, DiscountCouponRequired, ExchangeCoupon, ExchangeCouponRequired, ImageGenerationType, NormalCoupon, NormalCouponRequired, Request, Required, Scope, Type, UsageMode};
///
/// let request = Request::new(Required {
///     brand_id: "120344",
///     task_id: "image_generation_task_1",
///     image_generation_type: ImageGenerationType::CombineImage,
/// })
/// .combine_image(CombineImage::new(CombineImageRequired {
///     scope: Scope::All,
///     type_: Type::Normal,
///     usage_mode: UsageMode::Single,
/// })
/// .normal_coupon(NormalCoupon::new(NormalCouponRequired {
///     threshold: Fen(10000),
///     discount_amount: Fen(1),
/// }))
/// .discount_coupon(DiscountCoupon::new(DiscountCouponRequired {
///     threshold: Fen(10000),
///     percent_off: 20,
/// }))
/// .exchange_coupon(ExchangeCoupon::new(ExchangeCouponRequired {
///     threshold: Fen(10000),
///     exchange_price: Fen(20),
/// }))
/// .background_color("#ff5733"))
/// .cut_out(CutOut::new("https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg"));
/// ```
#[doc(alias("提交图片生成任务", "4017327735", "4017327752"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Submit an image generation task · 提交图片生成任务
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// image generation task ID · 图片生成的任务ID
        task_id(&'a str),
        /// image generation type · 图片生成类型
        image_generation_type(ImageGenerationType),
    } {
        /// image combination data · 拼图数据
        combine_image combine_image_opt(CombineImage),
        /// image cut-out data · 抠图数据
        cut_out cut_out_opt(CutOut),
    } }

    /// The documentation's facts about the operation as a whole.
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

    pub use crate::webhook::v3::product_coupon_sp::image_generation::ImageGenerationType;

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

    pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::post::UsageMode;

    /// spend-and-save coupon usage rules · 满减券使用规则
    #[must_use]
    #[non_exhaustive]
    pub struct NormalCoupon {
        /// threshold amount · 门槛金额 (fen)
        pub threshold: crate::Fen,
        /// fixed reduction amount · 固定减免金额 (fen)
        pub discount_amount: crate::Fen,
    }

    crate::model! { NormalCoupon {
        threshold: body("threshold").required(),
        discount_amount: body("discount_amount").required(),
    } }

    crate::sent::sent! { NormalCoupon(NormalCouponRequired) {
        /// threshold amount · 门槛金额 (fen)
        threshold(crate::Fen),
        /// fixed reduction amount · 固定减免金额 (fen)
        discount_amount(crate::Fen),
    } {
    } }

    /// discount coupon usage rules · 折扣券使用规则
    #[must_use]
    #[non_exhaustive]
    pub struct DiscountCoupon {
        /// threshold amount · 门槛金额 (fen)
        pub threshold: crate::Fen,
        /// fixed percentage off · 固定减免百分比
        pub percent_off: i64,
    }

    crate::model! { DiscountCoupon {
        threshold: body("threshold").required(),
        percent_off: body("percent_off").required(),
    } }

    crate::sent::sent! { DiscountCoupon(DiscountCouponRequired) {
        /// threshold amount · 门槛金额 (fen)
        threshold(crate::Fen),
        /// fixed percentage off · 固定减免百分比
        percent_off(i64),
    } {
    } }

    /// exchange coupon usage rules · 兑换券使用规则
    #[must_use]
    #[non_exhaustive]
    pub struct ExchangeCoupon {
        /// threshold amount · 门槛金额 (fen)
        pub threshold: crate::Fen,
        /// fixed exchange price · 固定兑换价格 (fen)
        pub exchange_price: crate::Fen,
    }

    crate::model! { ExchangeCoupon {
        threshold: body("threshold").required(),
        exchange_price: body("exchange_price").required(),
    } }

    crate::sent::sent! { ExchangeCoupon(ExchangeCouponRequired) {
        /// threshold amount · 门槛金额 (fen)
        threshold(crate::Fen),
        /// fixed exchange price · 固定兑换价格 (fen)
        exchange_price(crate::Fen),
    } {
    } }

    /// image combination data · 拼图数据
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { CombineImage(CombineImageRequired) {
        /// discount scope · 优惠范围
        scope(Scope),
        /// product coupon type · 商品券类型
        type_(Type),
        /// usage mode · 使用模式
        usage_mode(UsageMode),
    } {
        /// spend-and-save coupon usage rules · 满减券使用规则
        normal_coupon normal_coupon_opt(NormalCoupon),
        /// discount coupon usage rules · 折扣券使用规则
        discount_coupon discount_coupon_opt(DiscountCoupon),
        /// exchange coupon usage rules · 兑换券使用规则
        exchange_coupon exchange_coupon_opt(ExchangeCoupon),
        /// background colour value · 背景颜色色值
        background_color background_color_opt(into String),
    } }

    /// image cut-out data · 抠图数据
    #[must_use]
    #[non_exhaustive]
    pub struct CutOut {
        /// goods image URL · 商品图URL
        pub image_url: String,
    }

    crate::model! { CutOut {
        image_url: body("image_url").required(),
    } }

    crate::sent::sent! { CutOut(image_url: into String) {
    } }

    /// Submit an image generation task · 提交图片生成任务
    #[non_exhaustive]
    pub struct Response {
        /// image generation task ID · 图片生成的任务ID
        pub task_id: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        task_id: body("task_id").promised(),
        brand_id: body("brand_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// image generation task ID · 图片生成的任务ID
        task_id 0(&str),
        /// brand ID · 品牌ID
        brand_id 1(&str),
    } }
}
