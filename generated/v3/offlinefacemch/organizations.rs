// Written by `cargo xtask codegen` from spec/openapi/v3/offlinefacemch/organizations.md

//! `/v3/offlinefacemch/organizations`

pub mod by_organization_id;

/// Query an institution · 查询机构信息接口
///
/// `GET /v3/offlinefacemch/organizations`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::offlinefacemch::organizations::get::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::offlinefacemch::organizations::get::Request;
///
/// let request = Request::new().organization_id("DBES323aeb").organization_name("南山中兴小学部");
/// ```
#[doc(alias("查询机构信息接口"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query an institution · 查询机构信息接口
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// institution ID · 机构ID
        pub organization_id: Option<String>,
        /// institution name · 机构名称
        pub organization_name: Option<String>,
    }

    crate::model! { Request: Default {
        organization_id: query("organization_id"),
        organization_name: query("organization_name"),
    } }

    crate::sent::sent! { Request {
        /// institution ID · 机构ID
        organization_id organization_id_opt(into String),
        /// institution name · 机构名称
        organization_name organization_name_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/offlinefacemch/organizations",
        "查询机构信息接口",
        "Query an institution",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an institution · 查询机构信息接口
    #[non_exhaustive]
    pub struct Response {
        /// institution ID · 机构ID
        pub organization_id: Option<String>,
        /// institution name · 机构名称
        pub organization_name: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        organization_id: body("organization_id"),
        organization_name: body("organization_name"),
    } }
}
