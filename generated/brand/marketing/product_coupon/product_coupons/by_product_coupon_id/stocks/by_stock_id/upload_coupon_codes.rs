// Written by `cargo xtask codegen` from spec/official/brand/4015736400.md

//! `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`

/// Pre-upload coupon codes · 预上传券CODE
///
/// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
///
/// Official pages · 官方文档:
///
/// - brand: [4015736400](https://pay.weixin.qq.com/doc/brand/4015736400), [4016427797](https://pay.weixin.qq.com/doc/brand/4016427797)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 404 | `NOT_FOUND` | It is not there. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::upload_coupon_codes::post::{Request, Required};
///
/// let request = Request::new(Required {
///     product_coupon_id: "…",
///     stock_id: "…",
///     out_request_no: "…",
///     code_list: vec!["…"],
/// });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
#[doc(alias("预上传券CODE", "4015736400", "4016427797"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Pre-upload coupon codes · 预上传券CODE
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock ID · 批次ID
        pub stock_id: String,
        /// request number · 请求单号; up to 40 characters; 6 to 40
        pub out_request_no: String,
        /// coupon code list · 券Code列表; up to 40 characters; at most 200 of them
        pub code_list: Vec<String>,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        stock_id: path("stock_id").required(),
        out_request_no: body("out_request_no").required(),
        code_list: body("code_list").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock ID · 批次ID
        stock_id(&'a str),
        /// request number · 请求单号; up to 40 characters; 6 to 40
        out_request_no(&'a str),
        /// coupon code list · 券Code列表; up to 40 characters; at most 200 of them
        code_list(Vec<&'a str>),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
        "预上传券CODE",
        "Pre-upload coupon codes",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Pre-upload coupon codes · 预上传券CODE
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
            /// coupon code · 券Code
            pub coupon_code: Option<String>,
            /// error code · 错误码
            pub code: Option<String>,
            /// error information · 错误信息
            pub message: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { FailedCodeList: Received {
            coupon_code: body("coupon_code").promised(),
            code: body("code").promised(),
            message: body("message").promised(),
        } }

        crate::promised::promised! { FailedCodeList {
            /// coupon code · 券Code
            coupon_code 0(&str),
            /// error code · 错误码
            code 1(&str),
            /// error information · 错误信息
            message 2(&str),
        } }
    }
}
