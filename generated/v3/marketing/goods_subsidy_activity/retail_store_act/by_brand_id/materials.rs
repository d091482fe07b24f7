// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials.md

//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`

/// Generate a retail store activity material code · 生成小店活动物料码
///
/// `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012384337](https://pay.weixin.qq.com/doc/v3/merchant/4012384337)
/// - partner: [4012384395](https://pay.weixin.qq.com/doc/v3/partner/4012384395)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::materials::post::{Request, Required};
///
/// let request = Request::new(Required {
///     brand_id: "1001",
///     out_request_no: "1002600620019090123143254436",
///     material_num: 100,
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("生成小店活动物料码", "4012384337", "4012384395"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Generate a retail store activity material code · 生成小店活动物料码
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// business request number · 请求业务单据
        pub out_request_no: String,
        /// quantity of material codes to generate · 生成物料码数量
        pub material_num: i64,
    }

    crate::model! { Request {
        brand_id: path("brand_id").required(),
        out_request_no: body("out_request_no").required(),
        material_num: body("material_num").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// business request number · 请求业务单据
        out_request_no(&'a str),
        /// quantity of material codes to generate · 生成物料码数量
        material_num(i64),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials",
        "生成小店活动物料码",
        "Generate a retail store activity material code",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Generate a retail store activity material code · 生成小店活动物料码
    #[non_exhaustive]
    pub struct Response {
        /// list of successful material codes · 成功的物料码列表
        pub material_list: Vec<response::MaterialList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        material_list: body("material_list"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// list of successful material codes · 成功的物料码列表
        #[non_exhaustive]
        pub struct MaterialList {
            /// material code ID · 物料码ID
            pub material_id: Option<String>,
            /// material code link · 物料码链接
            pub material_url: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { MaterialList: Received {
            material_id: body("material_id"),
            material_url: body("material_url"),
        } }
    }
}
