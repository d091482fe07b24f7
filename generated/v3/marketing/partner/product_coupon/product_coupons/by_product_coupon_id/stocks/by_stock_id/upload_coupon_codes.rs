// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes.md

//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`

/// Upload coupon codes in advance · 预上传券Code
///
/// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
///
/// Official pages · 官方文档:
///
/// - partner: [4015781572](https://pay.weixin.qq.com/doc/v3/partner/4015781572), [4016434668](https://pay.weixin.qq.com/doc/v3/partner/4016434668)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::upload_coupon_codes::post::{Request, Required};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     stock_id: "1000000013001",
///     brand_id: "120344",
///     out_request_no: "34657_20250101_123456",
///     code_list: vec!["vCode_1234567890"],
/// });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
#[doc(alias("预上传券Code", "4015781572", "4016434668"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Upload coupon codes in advance · 预上传券Code
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock ID · 批次ID
        pub stock_id: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// request number · 请求单号
        pub out_request_no: String,
        /// coupon code list · 券Code列表
        pub code_list: Vec<String>,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        stock_id: path("stock_id").required(),
        brand_id: body("brand_id").required(),
        out_request_no: body("out_request_no").required(),
        code_list: body("code_list").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock ID · 批次ID
        stock_id(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// request number · 请求单号
        out_request_no(&'a str),
        /// coupon code list · 券Code列表
        code_list(Vec<&'a str>),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
        "预上传券Code",
        "Upload coupon codes in advance",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Upload coupon codes in advance · 预上传券Code
    #[non_exhaustive]
    pub struct Response {
        /// total count of coupon codes after deduplication · 去重后券Code总数
        pub total_count: Option<i64>,
        /// list of coupon codes uploaded successfully · 上传成功的券Code列表
        pub success_code_list: Vec<String>,
        /// list of coupon codes that failed to upload · 上传失败的券Code列表
        pub failed_code_list: Vec<response::FailedCodeList>,
        /// list of existing coupon codes · 已经存在的券Code列表
        pub already_exist_code_list: Vec<String>,
        /// list of duplicate coupon codes · 重复的券Code列表
        pub duplicate_code_list: Vec<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count").promised(),
        success_code_list: body("success_code_list"),
        failed_code_list: body("failed_code_list"),
        already_exist_code_list: body("already_exist_code_list"),
        duplicate_code_list: body("duplicate_code_list"),
    } }

    crate::promised::promised! { Response {
        /// total count of coupon codes after deduplication · 去重后券Code总数
        total_count 0(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// list of coupon codes that failed to upload · 上传失败的券Code列表
        #[non_exhaustive]
        pub struct FailedCodeList {
            /// error code · 错误码
            pub code: Option<String>,
            /// user product coupon code · 用户商品券Code
            pub coupon_code: Option<String>,
            /// error description · 错误描述
            pub message: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { FailedCodeList: Received {
            code: body("code"),
            coupon_code: body("coupon_code"),
            message: body("message"),
        } }
    }
}
