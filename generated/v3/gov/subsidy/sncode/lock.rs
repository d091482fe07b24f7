// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/sncode/lock.md

//! `/v3/gov/subsidy/sncode/lock`

/// Lock an SN code · sn码锁定
///
/// `POST /v3/gov/subsidy/sncode/lock`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989543](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::sncode::lock::post::{ProductType, Request, Required};
///
/// let request = Request::new(Required {
///     appliance_id: 1,
///     out_trade_no: "vmall_250120131959_993_4494",
///     brand: "海尔",
///     qualification_region_code: 310100,
///     sn_code: "fallervuh",
///     manufacturer_info: "",
///     barcode: "6901010101098",
///     spec_model: "YOGA Air 15s ILL9",
///     product_type: ProductType::CommonProduct,
/// });
/// let answer = request.send(&client).await?;
/// let code = answer.code()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::gov::subsidy::sncode::lock::post::{ProductType, Request, Required};
///
/// let request = Request::new(Required {
///     appliance_id: 1,
///     out_trade_no: "vmall_250120131959_993_4494",
///     brand: "海尔",
///     qualification_region_code: 310100,
///     sn_code: "fallervuh",
///     manufacturer_info: "",
///     barcode: "6901010101098",
///     spec_model: "YOGA Air 15s ILL9",
///     product_type: ProductType::CommonProduct,
/// })
/// .sale_time("2025-01-14T19:55:06+08:00")
/// .imei1("358882046176540")
/// .imei2("358882046176540");
/// ```
#[doc(alias("sn码锁定", "4013989543"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Lock an SN code · sn码锁定
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// consumption category ID · 消费品类ID (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`)
        pub appliance_id: i64,
        /// merchant payment order number · 商户支付订单号
        pub out_trade_no: String,
        /// home appliance brand · 家电品牌
        pub brand: String,
        /// region code of the qualification used · 使用的资格的地区编码
        pub qualification_region_code: i64,
        /// S/N · S/N码
        pub sn_code: String,
        /// manufacturer information · 厂商信息
        pub manufacturer_info: String,
        /// goods barcode · 商品条码
        pub barcode: String,
        /// specification and model · 规格型号
        pub spec_model: String,
        /// product type · 产品类型
        pub product_type: ProductType,
        /// sale time · 销售时间; as 2018-06-08T10:34:56+08:00
        pub sale_time: Option<crate::Time>,
        /// IMEI 1 code · imei1编码
        pub imei1: Option<String>,
        /// IMEI 2 code · imei2编码
        pub imei2: Option<String>,
    }

    crate::model! { Request {
        appliance_id: body("appliance_id").required(),
        out_trade_no: body("out_trade_no").required(),
        brand: body("brand").required(),
        qualification_region_code: body("qualification_region_code").required(),
        sn_code: body("sn_code").required(),
        manufacturer_info: body("manufacturer_info").required(),
        barcode: body("barcode").required(),
        spec_model: body("spec_model").required(),
        product_type: body("product_type").required(),
        sale_time: body("sale_time"),
        imei1: body("imei1"),
        imei2: body("imei2"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// consumption category ID · 消费品类ID (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`)
        appliance_id(i64),
        /// merchant payment order number · 商户支付订单号
        out_trade_no(&'a str),
        /// home appliance brand · 家电品牌
        brand(&'a str),
        /// region code of the qualification used · 使用的资格的地区编码
        qualification_region_code(i64),
        /// S/N · S/N码
        sn_code(&'a str),
        /// manufacturer information · 厂商信息
        manufacturer_info(&'a str),
        /// goods barcode · 商品条码
        barcode(&'a str),
        /// specification and model · 规格型号
        spec_model(&'a str),
        /// product type · 产品类型
        product_type(ProductType),
    } {
        /// sale time · 销售时间; as 2018-06-08T10:34:56+08:00
        sale_time sale_time_opt(into crate::Time),
        /// IMEI 1 code · imei1编码
        imei1 imei1_opt(into String),
        /// IMEI 2 code · imei2编码
        imei2 imei2_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/sncode/lock",
        "sn码锁定",
        "Lock an SN code",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::gov::subsidy::goods::upload::post::ProductType;

    /// Lock an SN code · sn码锁定
    #[non_exhaustive]
    pub struct Response {
        /// response code · 响应码
        pub code: Option<String>,
        /// response description · 响应描述
        pub message: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        code: body("code").promised(),
        message: body("message").promised(),
    } }

    crate::promised::promised! { Response {
        /// response code · 响应码
        code 0(&str),
        /// response description · 响应描述
        message 1(&str),
    } }
}
