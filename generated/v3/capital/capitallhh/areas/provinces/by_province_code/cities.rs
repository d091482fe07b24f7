// Written by `cargo xtask codegen` from spec/openapi/v3/capital/capitallhh/areas/provinces/{province_code}/cities.md

//! `/v3/capital/capitallhh/areas/provinces/{province_code}/cities`

/// Query the list of cities · 查询城市列表
///
/// `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities`
///
/// Official pages · 官方文档:
///
/// - partner: [4012697470](https://pay.weixin.qq.com/doc/v3/partner/4012697470)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::capital::capitallhh::areas::provinces::by_province_code::cities::get::Request;
///
/// let request = Request::new(10);
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询城市列表", "4012697470"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query the list of cities · 查询城市列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// province code · 省份编码
        pub province_code: i64,
    }

    crate::model! { Request {
        province_code: path("province_code").required(),
    } }

    crate::sent::sent! { Request(province_code: i64) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/capital/capitallhh/areas/provinces/{province_code}/cities",
        "查询城市列表",
        "Query the list of cities",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the list of cities · 查询城市列表
    #[non_exhaustive]
    pub struct Response {
        /// city list · 城市列表
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

        /// city list · 城市列表
        #[non_exhaustive]
        pub struct Data {
            /// city name · 城市名称
            pub city_name: Option<String>,
            /// city code · 城市编码
            pub city_code: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            city_name: body("city_name").promised(),
            city_code: body("city_code").promised(),
        } }

        crate::promised::promised! { Data {
            /// city name · 城市名称
            city_name 0(&str),
            /// city code · 城市编码
            city_code 1(i64),
        } }
    }
}
