// Written by `cargo xtask codegen` from spec/official/brand/4017327711.md

//! Notification: result of an image generation · 图片生成回调通知
//!
//! Brand notification `PRODUCT_COUPON.IMAGE_GENERATION`
//!
//! Official pages · 官方文档:
//!
//! - brand: [4017327711](https://pay.weixin.qq.com/doc/brand/4017327711), [4017327730](https://pay.weixin.qq.com/doc/brand/4017327730)
#![doc(alias("图片生成回调通知", "4017327711", "4017327730"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "PRODUCT_COUPON.IMAGE_GENERATION";
    type Reply = ();
}

crate::open_enum! {
    /// image generation type · 图片生成类型
    pub enum ImageGenerationType {
        /// the parts of the parameter are put onto the picture · 将参数中的各要素拼接到图片上
        CombineImage = "COMBINE_IMAGE",
        /// the background picture is removed · 去除背景图片
        CutOut = "CUT_OUT",
    }
}

crate::open_enum! {
    /// task state · 任务状态
    pub enum TaskState {
        /// the task succeeded · 任务成功
        Success = "SUCCESS",
        /// the task failed · 任务失败
        Fail = "FAIL",
        /// the task is running · 任务执行中
        Processing = "PROCESSING",
    }
}

/// combined image result · 拼图结果
#[non_exhaustive]
pub struct CombineImageResult {
    /// generated image URL · 生成的图片URL
    pub image_url: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { CombineImageResult: Received {
    image_url: body("image_url").promised(),
} }

crate::promised::promised! { CombineImageResult {
    /// generated image URL · 生成的图片URL
    image_url 0(&str),
} }

/// cut-out result · 抠图结果
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

/// Notification: result of an image generation · 图片生成回调通知
#[non_exhaustive]
pub struct Resource {
    /// image generation task ID · 图片生成的任务ID; 6 to 40
    pub task_id: Option<String>,
    /// brand ID · 品牌ID; up to 40 characters
    pub brand_id: Option<String>,
    /// image generation type · 图片生成类型
    pub image_generation_type: Option<ImageGenerationType>,
    /// task state · 任务状态
    pub task_state: Option<TaskState>,
    /// combined image result · 拼图结果
    pub combine_image_result: Option<CombineImageResult>,
    /// cut-out result · 抠图结果
    pub cut_out_result: Option<CutOutResult>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    task_id: body("task_id").promised(),
    brand_id: body("brand_id").promised(),
    image_generation_type: body("image_generation_type").promised(),
    task_state: body("task_state").promised(),
    combine_image_result: body("combine_image_result"),
    cut_out_result: body("cut_out_result"),
} }

crate::promised::promised! { Resource {
    /// image generation task ID · 图片生成的任务ID; 6 to 40
    task_id 0(&str),
    /// brand ID · 品牌ID; up to 40 characters
    brand_id 1(&str),
    /// image generation type · 图片生成类型
    image_generation_type 2(&ImageGenerationType),
    /// task state · 任务状态
    task_state 3(&TaskState),
} }
