// Written by `cargo xtask codegen` from spec/openapi/v3/offlineface/face-collections/{collection_id}.md

//! `/v3/offlineface/face-collections/{collection_id}`

/// Query a re-collection request's details · 查询重采请求详情
///
/// `GET /v3/offlineface/face-collections/{collection_id}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::offlineface::face_collections::by_collection_id::get::Request;
///
/// let request = Request::new("FC2353ZJIHOJKHOIIOIJ");
/// let answer = request.send(&client).await?;
/// let use_id = answer.use_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询重采请求详情"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a re-collection request's details · 查询重采请求详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// re-collection ID · 重采ID
        pub collection_id: String,
    }

    crate::model! { Request {
        collection_id: path("collection_id").required(),
    } }

    crate::sent::sent! { Request(collection_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/offlineface/face-collections/{collection_id}",
        "查询重采请求详情",
        "Query a re-collection request's details",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a re-collection request's details · 查询重采请求详情
    #[non_exhaustive]
    pub struct Response {
        /// re-collection ID · 重采ID
        pub collection_id: Option<String>,
        /// user ID · 用户ID
        pub use_id: Option<String>,
        /// institution ID · 机构ID
        pub organization_id: Option<String>,
        /// re-collection state · 重采状态
        pub collection_state: Option<response::CollectionState>,
        /// registration photo upload time · 注册照上传时间
        pub register_photo_upload_time: Option<String>,
        /// paying user confirmation time · 支付用户确认时间; as 2018-06-08T10:34:56+08:00
        pub confirm_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        collection_id: body("collection_id").promised(),
        use_id: body("use_id").promised(),
        organization_id: body("organization_id").promised(),
        collection_state: body("collection_state").promised(),
        register_photo_upload_time: body("register_photo_upload_time"),
        confirm_time: body("confirm_time"),
    } }

    crate::promised::promised! { Response {
        /// re-collection ID · 重采ID
        collection_id 0(&str),
        /// user ID · 用户ID
        use_id 1(&str),
        /// institution ID · 机构ID
        organization_id 2(&str),
        /// re-collection state · 重采状态
        collection_state 3(&response::CollectionState),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::offlineface::face_collections::get::response::CollectionState;
    }
}
