// Written by `cargo xtask codegen` from spec/webhook/v3/PRODUCT_COUPON_SP.IMAGE_GENERATION.md

//! Notification: product coupon image result (PRODUCT\_COUPON\_SP.IMAGE\_GENERATION, JSON) · 商品券图片生成结果(PRODUCT\_COUPON\_SP.IMAGE\_GENERATION)通知(JSON)
//!
//! Notification `PRODUCT_COUPON_SP.IMAGE_GENERATION`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4017327744](https://pay.weixin.qq.com/doc/v3/partner/4017327744), [4017327759](https://pay.weixin.qq.com/doc/v3/partner/4017327759)
#![doc(alias("商品券图片生成结果(PRODUCT_COUPON_SP.IMAGE_GENERATION)通知(JSON)", "4017327744", "4017327759"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "PRODUCT_COUPON_SP.IMAGE_GENERATION";
    type Reply = ();
}

crate::open_enum! {
    /// image generation type · 图片生成类型
    pub enum ImageGenerationType {
        CombineImage = "COMBINE_IMAGE",
        CutOut = "CUT_OUT",
    }
}

crate::open_enum! {
    /// task state · 任务状态
    pub enum TaskState {
        Processing = "PROCESSING",
        Fail = "FAIL",
        Success = "SUCCESS",
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

/// Notification: product coupon image result (PRODUCT\_COUPON\_SP.IMAGE\_GENERATION, JSON) · 商品券图片生成结果(PRODUCT\_COUPON\_SP.IMAGE\_GENERATION)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// brand ID · 品牌ID
    pub brand_id: Option<String>,
    /// image generation task ID · 图片生成的任务ID
    pub task_id: Option<String>,
    /// image generation type · 图片生成类型
    pub image_generation_type: Option<ImageGenerationType>,
    /// task state · 任务状态
    pub task_state: Option<TaskState>,
    /// combined image result · 拼图结果
    pub combine_image_result: Option<CombineImageResult>,
    /// goods cut-out image result · 生成商品图结果
    pub cut_out_result: Option<CutOutResult>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    brand_id: body("brand_id").promised(),
    task_id: body("task_id").promised(),
    image_generation_type: body("image_generation_type").promised(),
    task_state: body("task_state").promised(),
    combine_image_result: body("combine_image_result"),
    cut_out_result: body("cut_out_result"),
} }

crate::promised::promised! { Resource {
    /// brand ID · 品牌ID
    brand_id 0(&str),
    /// image generation task ID · 图片生成的任务ID
    task_id 1(&str),
    /// image generation type · 图片生成类型
    image_generation_type 2(&ImageGenerationType),
    /// task state · 任务状态
    task_state 3(&TaskState),
} }
