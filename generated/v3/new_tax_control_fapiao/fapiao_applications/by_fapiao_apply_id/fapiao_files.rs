// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files.md

//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`

/// Get fapiao download information · 获取发票下载信息
///
/// `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012538335](https://pay.weixin.qq.com/doc/v3/merchant/4012538335)
/// - partner: [4012474067](https://pay.weixin.qq.com/doc/v3/partner/4012474067), [4015792576](https://pay.weixin.qq.com/doc/v3/partner/4015792576)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::fapiao_files::get::{Request, Required};
///
/// let request = Request::new(Required {
///     fapiao_apply_id: "4200000444201910177461284488",
///     sub_mchid: "1900000109",
///     fapiao_id: "20200701123456",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("获取发票下载信息", "4012538335", "4012474067", "4015792576"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Get fapiao download information · 获取发票下载信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// fapiao application number · 发票申请单号
        pub fapiao_apply_id: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// merchant fapiao number · 商户发票单号
        pub fapiao_id: String,
    }

    crate::model! { Request {
        fapiao_apply_id: path("fapiao_apply_id").required(),
        sub_mchid: query("sub_mchid").required(),
        fapiao_id: query("fapiao_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// fapiao application number · 发票申请单号
        fapiao_apply_id(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// merchant fapiao number · 商户发票单号
        fapiao_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files",
        "获取发票下载信息",
        "Get fapiao download information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Get fapiao download information · 获取发票下载信息
    #[non_exhaustive]
    pub struct Response {
        /// fapiao list · 发票列表
        pub fapiao_download_info_list: Vec<response::FapiaoDownloadInfoList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        fapiao_download_info_list: body("fapiao_download_info_list"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::get::response::Status;

        /// fapiao list · 发票列表
        #[non_exhaustive]
        pub struct FapiaoDownloadInfoList {
            /// merchant fapiao number · 商户发票单号
            pub fapiao_id: Option<String>,
            /// fapiao file download URL · 发票文件下载地址
            pub download_url: Option<String>,
            /// fapiao state · 发票状态
            pub status: Option<Status>,
            origin_: crate::model::Origin,
        }

        crate::model! { FapiaoDownloadInfoList: Received {
            fapiao_id: body("fapiao_id"),
            download_url: body("download_url"),
            status: body("status"),
        } }
    }
}
