// Written by `cargo xtask codegen` from spec/openapi/v3/taxi-invoice/taxies/{plate_number}.md

//! `/v3/taxi-invoice/taxies/{plate_number}`

/// Get a taxi's information · 获取出租车信息
///
/// `GET /v3/taxi-invoice/taxies/{plate_number}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012460169](https://pay.weixin.qq.com/doc/v3/partner/4012460169)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::taxi_invoice::taxies::by_plate_number::get::{Request, Required};
///
/// let request = Request::new(Required { plate_number: "粤B12345", region_id: 510100 });
/// let answer = request.send(&client).await?;
/// let company_name = answer.company_name()?;
/// # Ok(()) }
/// ```
#[doc(alias("获取出租车信息", "4012460169"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Get a taxi's information · 获取出租车信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// licence plate number · 车牌号
        pub plate_number: String,
        /// administrative division code · 行政区划代码
        pub region_id: i64,
    }

    crate::model! { Request {
        plate_number: path("plate_number").required(),
        region_id: query("region_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// licence plate number · 车牌号
        plate_number(&'a str),
        /// administrative division code · 行政区划代码
        region_id(i64),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/taxi-invoice/taxies/{plate_number}",
        "获取出租车信息",
        "Get a taxi's information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Get a taxi's information · 获取出租车信息
    #[non_exhaustive]
    pub struct Response {
        /// licence plate number · 车牌号
        pub plate_number: Option<String>,
        /// company name · 公司名称
        pub company_name: Option<String>,
        /// company merchant ID · 公司商户号
        pub company_mchid: Option<String>,
        /// main-shift driver's qualification certificate number · 主班司机资格证号
        pub main_license: Option<String>,
        /// relief-shift driver's qualification certificate number · 副班司机资格证号
        pub deputy_license: Option<String>,
        /// administrative division code · 行政区划代码
        pub region_id: Option<i64>,
        /// whether fapiao issuing is supported · 是否支持开票
        pub support_invoice: Option<bool>,
        /// taxi state · 出租车状态
        pub taxi_state: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        plate_number: body("plate_number").promised(),
        company_name: body("company_name").promised(),
        company_mchid: body("company_mchid").promised(),
        main_license: body("main_license").promised(),
        deputy_license: body("deputy_license").promised(),
        region_id: body("region_id").promised(),
        support_invoice: body("support_invoice").promised(),
        taxi_state: body("taxi_state").promised(),
    } }

    crate::promised::promised! { Response {
        /// licence plate number · 车牌号
        plate_number 0(&str),
        /// company name · 公司名称
        company_name 1(&str),
        /// company merchant ID · 公司商户号
        company_mchid 2(&str),
        /// main-shift driver's qualification certificate number · 主班司机资格证号
        main_license 3(&str),
        /// relief-shift driver's qualification certificate number · 副班司机资格证号
        deputy_license 4(&str),
        /// administrative division code · 行政区划代码
        region_id 5(i64),
        /// whether fapiao issuing is supported · 是否支持开票
        support_invoice 6(bool),
        /// taxi state · 出租车状态
        taxi_state 7(&str),
    } }
}
