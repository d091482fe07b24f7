// Written by `cargo xtask codegen` from spec/openapi/v3/taxi-invoice/taxi/update-taxi.md

//! `/v3/taxi-invoice/taxi/update-taxi`

/// Update a taxi's information · 更新出租车信息
///
/// `POST /v3/taxi-invoice/taxi/update-taxi`
///
/// Official pages · 官方文档:
///
/// - partner: [4012460167](https://pay.weixin.qq.com/doc/v3/partner/4012460167)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::taxi_invoice::taxi::update_taxi::post::{Request, Required};
///
/// let request = Request::new(Required {
///     plate_number: "粤B12345",
///     company_name: "深圳市未来有限公司",
///     main_license: "6298416",
///     region_id: 510100,
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::taxi_invoice::taxi::update_taxi::post::{Request, Required, TaxiState};
///
/// let request = Request::new(Required {
///     plate_number: "粤B12345",
///     company_name: "深圳市未来有限公司",
///     main_license: "6298416",
///     region_id: 510100,
/// })
/// .mchid("1900000109")
/// .deputy_license("6298416")
/// .invoice_flag("INVOICE")
/// .taxi_state(TaxiState::InOperation);
/// ```
#[doc(alias("更新出租车信息", "4012460167"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Update a taxi's information · 更新出租车信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// licence plate number · 车牌号
        pub plate_number: String,
        /// company name · 公司名称
        pub company_name: String,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// main-shift driver's qualification certificate number · 主班司机资格证号
        pub main_license: String,
        /// relief-shift driver's qualification certificate number · 副班司机资格证号
        pub deputy_license: Option<String>,
        /// administrative division ID · 行政区划ID
        pub region_id: i64,
        /// fapiao issuing flag · 开票标记
        pub invoice_flag: Option<String>,
        /// taxi state · 出租车状态
        pub taxi_state: Option<TaxiState>,
    }

    crate::model! { Request {
        plate_number: body("plate_number").required(),
        company_name: body("company_name").required(),
        mchid: body("mchid"),
        main_license: body("main_license").required(),
        deputy_license: body("deputy_license"),
        region_id: body("region_id").required(),
        invoice_flag: body("invoice_flag"),
        taxi_state: body("taxi_state"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// licence plate number · 车牌号
        plate_number(&'a str),
        /// company name · 公司名称
        company_name(&'a str),
        /// main-shift driver's qualification certificate number · 主班司机资格证号
        main_license(&'a str),
        /// administrative division ID · 行政区划ID
        region_id(i64),
    } {
        /// merchant ID · 商户号
        mchid mchid_opt(into String),
        /// relief-shift driver's qualification certificate number · 副班司机资格证号
        deputy_license deputy_license_opt(into String),
        /// fapiao issuing flag · 开票标记
        invoice_flag invoice_flag_opt(into String),
        /// taxi state · 出租车状态
        taxi_state taxi_state_opt(TaxiState),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/taxi-invoice/taxi/update-taxi",
        "更新出租车信息",
        "Update a taxi's information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// taxi state · 出租车状态
        pub enum TaxiState {
            InOperation = "IN_OPERATION",
            OutOperation = "OUT_OPERATION",
        }
    }

    /// Update a taxi's information · 更新出租车信息
    #[non_exhaustive]
    pub struct Response {
        /// licence plate number · 车牌号
        pub plate_number: Option<String>,
        /// company name · 公司名称
        pub company_name: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// main-shift driver's qualification certificate number · 主班司机资格证号
        pub main_license: Option<String>,
        /// relief-shift driver's qualification certificate number · 副班司机资格证号
        pub deputy_license: Option<String>,
        /// administrative division ID · 行政区划ID
        pub region_id: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        plate_number: body("plate_number").promised(),
        company_name: body("company_name").promised(),
        mchid: body("mchid"),
        main_license: body("main_license").promised(),
        deputy_license: body("deputy_license"),
        region_id: body("region_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// licence plate number · 车牌号
        plate_number 0(&str),
        /// company name · 公司名称
        company_name 1(&str),
        /// main-shift driver's qualification certificate number · 主班司机资格证号
        main_license 3(&str),
        /// administrative division ID · 行政区划ID
        region_id 5(i64),
    } }
}
