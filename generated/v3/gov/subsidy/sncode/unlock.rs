// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/sncode/unlock.md

//! `/v3/gov/subsidy/sncode/unlock`

/// Unlock an SN code · sn码解锁
///
/// `POST /v3/gov/subsidy/sncode/unlock`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989543](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::sncode::unlock::post::{ProductType, Request, Required};
///
/// let request = Request::new(Required {
///     appliance_id: 1,
///     out_trade_no: "vmall_250120131959_993_4494",
///     qualification_region_code: 310100,
///     sn_code: "fallervuh",
///     barcode: "6901010101098",
///     product_type: ProductType::CommonProduct,
/// });
/// let answer = request.send(&client).await?;
/// let code = answer.code()?;
/// # Ok(()) }
/// ```
#[doc(alias("sn码解锁", "4013989543"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Unlock an SN code · sn码解锁
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// consumption category ID · 消费品类ID (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`)
        pub appliance_id: i64,
        /// merchant payment order number · 商户支付订单号
        pub out_trade_no: String,
        /// region code of the qualification used · 使用的资格的地区编码
        pub qualification_region_code: i64,
        /// S/N · S/N码
        pub sn_code: String,
        /// goods barcode · 商品条码
        pub barcode: String,
        /// product type · 产品类型
        pub product_type: ProductType,
    }

    crate::model! { Request {
        appliance_id: body("appliance_id").required(),
        out_trade_no: body("out_trade_no").required(),
        qualification_region_code: body("qualification_region_code").required(),
        sn_code: body("sn_code").required(),
        barcode: body("barcode").required(),
        product_type: body("product_type").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// consumption category ID · 消费品类ID (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`)
        appliance_id(i64),
        /// merchant payment order number · 商户支付订单号
        out_trade_no(&'a str),
        /// region code of the qualification used · 使用的资格的地区编码
        qualification_region_code(i64),
        /// S/N · S/N码
        sn_code(&'a str),
        /// goods barcode · 商品条码
        barcode(&'a str),
        /// product type · 产品类型
        product_type(ProductType),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/sncode/unlock",
        "sn码解锁",
        "Unlock an SN code",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::gov::subsidy::goods::upload::post::ProductType;

    /// Unlock an SN code · sn码解锁
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
