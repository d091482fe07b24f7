// Written by `cargo xtask codegen` from spec/official/brand/4017327697.md

//! `/brand/marketing/product-coupon/image-generation-tasks/{task_id}`

/// Query the result of an image generation · 查询图片生成结果
///
/// `GET /brand/marketing/product-coupon/image-generation-tasks/{task_id}`
///
/// Official pages · 官方文档:
///
/// - brand: [4017327697](https://pay.weixin.qq.com/doc/brand/4017327697), [4017327728](https://pay.weixin.qq.com/doc/brand/4017327728)
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
/// use wechatpay::brand::marketing::product_coupon::image_generation_tasks::by_task_id::get::{ImageGenerationType, Request, Required};
///
/// let request = Request::new(Required {
///     task_id: "image_generation_task_1",
///     image_generation_type: ImageGenerationType::CombineImage,
/// });
/// let answer = request.send(&client).await?;
/// let task_state = answer.task_state()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询图片生成结果", "4017327697", "4017327728"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the result of an image generation · 查询图片生成结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// image generation task ID · 图片生成的任务ID; 6 to 40
        pub task_id: String,
        /// image generation type · 图片生成类型
        pub image_generation_type: ImageGenerationType,
    }

    crate::model! { Request {
        task_id: path("task_id").required(),
        image_generation_type: query("image_generation_type").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// image generation task ID · 图片生成的任务ID; 6 to 40
        task_id(&'a str),
        /// image generation type · 图片生成类型
        image_generation_type(ImageGenerationType),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/brand/marketing/product-coupon/image-generation-tasks/{task_id}",
        "查询图片生成结果",
        "Query the result of an image generation",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::brand::marketing::product_coupon::image_generation_tasks::post::ImageGenerationType;

    /// Query the result of an image generation · 查询图片生成结果
    #[non_exhaustive]
    pub struct Response {
        /// image generation task ID · 图片生成的任务ID; 6 to 40
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
        task_id: body("task_id").promised(),
        image_generation_type: body("image_generation_type").promised(),
        task_state: body("task_state").promised(),
        combine_image_result: body("combine_image_result"),
        cut_out_result: body("cut_out_result"),
    } }

    crate::promised::promised! { Response {
        /// image generation task ID · 图片生成的任务ID; 6 to 40
        task_id 0(&str),
        /// image generation type · 图片生成类型
        image_generation_type 1(&ImageGenerationType),
        /// task state · 任务状态
        task_state 2(&response::TaskState),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// task state · 任务状态
            pub enum TaskState {
                /// the task is running · 任务执行中
                Processing = "PROCESSING",
                /// the task failed · 任务失败
                Fail = "FAIL",
                /// the task succeeded · 任务成功
                Success = "SUCCESS",
            }
        }

        pub use crate::brand::webhook::product_coupon::image_generation::CombineImageResult;

        /// goods cut-out image result · 生成商品图结果
        #[non_exhaustive]
        pub struct CutOutResult {
            /// generated image URL · 生成的图片URL
            pub image_url: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { CutOutResult: Received {
            image_url: body("image_url").promised(),
        } }

        crate::promised::promised! { CutOutResult {
            /// generated image URL · 生成的图片URL
            image_url 0(&str),
        } }
    }
}
