// Written by `cargo xtask codegen` from spec/openapi/v3/offlineface/face-collections.md

//! `/v3/offlineface/face-collections`

pub mod by_collection_id;

/// Query the list of users for face re-collection · 查询重采用户列表
///
/// `GET /v3/offlineface/face-collections`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::offlineface::face_collections::get::Request;
///
/// let request = Request::new("Ofewewfwefweewf");
/// let answer = request.send(&client).await?;
/// let face_collections = answer.face_collections()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::offlineface::face_collections::get::Request;
///
/// let request = Request::new("Ofewewfwefweewf").offset(30).limit(20);
/// ```
#[doc(alias("查询重采用户列表"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the list of users for face re-collection · 查询重采用户列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// institution ID · 机构ID
        pub organization_id: String,
        /// list offset · 列表偏移
        pub offset: Option<i64>,
        /// number of resources · 资源个数
        pub limit: Option<i64>,
    }

    crate::model! { Request {
        organization_id: query("organization_id").required(),
        offset: query("offset"),
        limit: query("limit"),
    } }

    crate::sent::sent! { Request(organization_id: into String) {
        /// list offset · 列表偏移
        offset offset_opt(i64),
        /// number of resources · 资源个数
        limit limit_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/offlineface/face-collections",
        "查询重采用户列表",
        "Query the list of users for face re-collection",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, face_collections, response::FaceCollections);

    /// Query the list of users for face re-collection · 查询重采用户列表
    #[non_exhaustive]
    pub struct Response {
        /// re-collection objects · 重采对象
        pub face_collections: Vec<response::FaceCollections>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        face_collections: body("face_collections").promised(),
    } }

    crate::promised::promised! { Response {
        /// re-collection objects · 重采对象
        face_collections 0([response::FaceCollections]),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// re-collection state · 重采状态
            pub enum CollectionState {
                CollectionRequired = "COLLECTION_REQUIRED",
                PhotoUploaded = "PHOTO_UPLOADED",
                Complete = "COMPLETE",
            }
        }

        /// re-collection objects · 重采对象
        #[non_exhaustive]
        pub struct FaceCollections {
            /// re-collection ID · 重采ID
            pub collection_id: Option<String>,
            /// user ID · 用户ID
            pub use_id: Option<String>,
            /// institution ID · 机构ID
            pub organization_id: Option<String>,
            /// re-collection state · 重采状态
            pub collection_state: Option<CollectionState>,
            /// registration photo upload time · 注册照上传时间
            pub register_photo_upload_time: Option<String>,
            /// paying user confirmation time · 支付用户确认时间; as 2018-06-08T10:34:56+08:00
            pub confirm_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { FaceCollections: Received {
            collection_id: body("collection_id").promised(),
            use_id: body("use_id").promised(),
            organization_id: body("organization_id").promised(),
            collection_state: body("collection_state").promised(),
            register_photo_upload_time: body("register_photo_upload_time"),
            confirm_time: body("confirm_time"),
        } }

        crate::promised::promised! { FaceCollections {
            /// re-collection ID · 重采ID
            collection_id 0(&str),
            /// user ID · 用户ID
            use_id 1(&str),
            /// institution ID · 机构ID
            organization_id 2(&str),
            /// re-collection state · 重采状态
            collection_state 3(&CollectionState),
        } }
    }
}
