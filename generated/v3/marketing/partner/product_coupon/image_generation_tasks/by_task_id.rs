// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}.md

//! `/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`

/// Query the execution result of an image generation task · 查询图片生成任务执行结果
///
/// `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4017327739](https://pay.weixin.qq.com/doc/v3/partner/4017327739), [4017327753](https://pay.weixin.qq.com/doc/v3/partner/4017327753)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::image_generation_tasks::by_task_id::get::{ImageGenerationType, Request, Required};
///
/// let request = Request::new(Required {
///     task_id: "image_generation_task_1",
///     brand_id: "120344",
///     image_generation_type: ImageGenerationType::CombineImage,
/// });
/// let answer = request.send(&client).await?;
/// let task_state = answer.task_state()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询图片生成任务执行结果", "4017327739", "4017327753"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the execution result of an image generation task · 查询图片生成任务执行结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// image generation task ID · 图片生成的任务ID
        pub task_id: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// image generation type · 图片生成类型
        pub image_generation_type: ImageGenerationType,
    }

    crate::model! { Request {
        task_id: path("task_id").required(),
        brand_id: query("brand_id").required(),
        image_generation_type: query("image_generation_type").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// image generation task ID · 图片生成的任务ID
        task_id(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// image generation type · 图片生成类型
        image_generation_type(ImageGenerationType),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}",
        "查询图片生成任务执行结果",
        "Query the execution result of an image generation task",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::webhook::v3::product_coupon_sp::image_generation::ImageGenerationType;

    /// Query the execution result of an image generation task · 查询图片生成任务执行结果
    #[non_exhaustive]
    pub struct Response {
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// image generation task ID · 图片生成的任务ID
        pub task_id: Option<String>,
        /// image generation type · 图片生成类型
        pub image_generation_type: Option<ImageGenerationType>,
        /// task state · 任务状态
        pub task_state: Option<response::TaskState>,
        /// combined image result · 拼图结果
        pub combine_image_result: Option<response::CombineImageResult>,
        /// goods cut-out image result · 生成商品图结果
        pub cut_out_result: Option<response::CutOutResult>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        brand_id: body("brand_id").promised(),
        task_id: body("task_id").promised(),
        image_generation_type: body("image_generation_type").promised(),
        task_state: body("task_state").promised(),
        combine_image_result: body("combine_image_result"),
        cut_out_result: body("cut_out_result"),
    } }

    crate::promised::promised! { Response {
        /// brand ID · 品牌ID
        brand_id 0(&str),
        /// image generation task ID · 图片生成的任务ID
        task_id 1(&str),
        /// image generation type · 图片生成类型
        image_generation_type 2(&ImageGenerationType),
        /// task state · 任务状态
        task_state 3(&response::TaskState),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v3::product_coupon_sp::image_generation::TaskState;

        pub use crate::webhook::v3::product_coupon_sp::image_generation::CombineImageResult;

        pub use crate::webhook::v3::product_coupon_sp::image_generation::CutOutResult;
    }
}
