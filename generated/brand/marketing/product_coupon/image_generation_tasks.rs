// Written by `cargo xtask codegen` from spec/official/brand/4017327691.md

//! `/brand/marketing/product-coupon/image-generation-tasks`

pub mod by_task_id;

/// Submit an image generation task · 提交图片生成任务
///
/// `POST /brand/marketing/product-coupon/image-generation-tasks`
///
/// Official pages · 官方文档:
///
/// - brand: [4017327691](https://pay.weixin.qq.com/doc/brand/4017327691), [4017327724](https://pay.weixin.qq.com/doc/brand/4017327724)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::product_coupon::image_generation_tasks::post::{ImageGenerationType, Request, Required};
///
/// let request = Request::new(Required {
///     task_id: "image_generation_task_1",
///     image_generation_type: ImageGenerationType::CombineImage,
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("提交图片生成任务", "4017327691", "4017327724"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Submit an image generation task · 提交图片生成任务
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// image generation task ID · 图片生成的任务ID; 6 to 40
        pub task_id: String,
        /// image generation type · 图片生成类型
        pub image_generation_type: ImageGenerationType,
        /// image combination data · 拼图数据
        pub combine_image: Option<CombineImage>,
        /// data to generate the goods image from · 生成商品图数据
        pub cut_out: Option<CutOut>,
    }

    crate::model! { Request {
        task_id: body("task_id").required(),
        image_generation_type: body("image_generation_type").required(),
        combine_image: body("combine_image"),
        cut_out: body("cut_out"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// image generation task ID · 图片生成的任务ID; 6 to 40
        task_id(&'a str),
        /// image generation type · 图片生成类型
        image_generation_type(ImageGenerationType),
    } {
        /// image combination data · 拼图数据
        combine_image combine_image_opt(CombineImage),
        /// data to generate the goods image from · 生成商品图数据
        cut_out cut_out_opt(CutOut),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/marketing/product-coupon/image-generation-tasks",
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
            /// fit as a head picture for discounts on everything · 适合全场类优惠头图
            CombineImage = "COMBINE_IMAGE",
            /// fit as a head picture for discounts on single goods · 适合单品类优惠头图
            CutOut = "CUT_OUT",
        }
    }

    crate::open_enum! {
        /// discount scope · 优惠范围
        pub enum Scope {
            /// coupon for all goods · 全场商品可用券
            All = "ALL",
            /// coupon for some goods · 部分商品可用券
            Single = "SINGLE",
            /// coupon for a category of goods · 品类券
            Category = "CATEGORY",
        }
    }

    crate::open_enum! {
        /// product coupon type · 商品券类型
        pub enum Type {
            /// full reduction coupon · 满减券
            Normal = "NORMAL",
            /// percentage coupon · 折扣券
            Discount = "DISCOUNT",
            /// exchange voucher · 兑换券
            Exchange = "EXCHANGE",
        }
    }

    crate::open_enum! {
        /// usage mode · 使用模式
        pub enum UsageMode {
            /// single coupon · 单券
            Single = "SINGLE",
            /// several discounts · 多次优惠
            ProgressiveBundle = "PROGRESSIVE_BUNDLE",
        }
    }

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

    /// data to generate the goods image from · 生成商品图数据
    #[must_use]
    #[non_exhaustive]
    pub struct CutOut {
        /// image URL · 图片URL
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
        /// image generation task ID · 图片生成的任务ID; 6 to 40
        pub task_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        task_id: body("task_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// image generation task ID · 图片生成的任务ID; 6 to 40
        task_id 0(&str),
    } }
}
