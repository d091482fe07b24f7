// Written by `cargo xtask codegen` from spec/openapi/v3/capital/capitallhh/areas/provinces.md

//! `/v3/capital/capitallhh/areas/provinces`

pub mod by_province_code;

/// Query the list of provinces · 查询省份列表
///
/// `GET /v3/capital/capitallhh/areas/provinces`
///
/// Official pages · 官方文档:
///
/// - partner: [4012698641](https://pay.weixin.qq.com/doc/v3/partner/4012698641)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::capital::capitallhh::areas::provinces::get::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询省份列表", "4012698641"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Query the list of provinces · 查询省份列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {}

    crate::model! { Request: Default {
    } }

    crate::sent::sent! { Request {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/capital/capitallhh/areas/provinces",
        "查询省份列表",
        "Query the list of provinces",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the list of provinces · 查询省份列表
    #[non_exhaustive]
    pub struct Response {
        /// province list · 省份列表
        pub data: Vec<response::Data>,
        /// total count of queried data · 查询数据总条数
        pub total_count: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        data: body("data"),
        total_count: body("total_count").promised(),
    } }

    crate::promised::promised! { Response {
        /// total count of queried data · 查询数据总条数
        total_count 1(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// province list · 省份列表
        #[non_exhaustive]
        pub struct Data {
            /// province name · 省份名称
            pub province_name: Option<String>,
            /// province code · 省份编码
            pub province_code: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            province_name: body("province_name").promised(),
            province_code: body("province_code").promised(),
        } }

        crate::promised::promised! { Data {
            /// province name · 省份名称
            province_name 0(&str),
            /// province code · 省份编码
            province_code 1(i64),
        } }
    }
}
