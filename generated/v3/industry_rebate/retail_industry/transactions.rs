// Written by `cargo xtask codegen` from spec/openapi/v3/industry-rebate/retail-industry/transactions.md

//! `/v3/industry-rebate/retail-industry/transactions`

/// Send back SNs and goods codes · 回传SN和商品编码
///
/// `POST /v3/industry-rebate/retail-industry/transactions`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::industry_rebate::retail_industry::transactions::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_trade_no: "example_out_trade_no",
///     sub_mchid: "1900000001",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::industry_rebate::retail_industry::transactions::post::{GoodsDetail, GoodsDetailRequired, Request, Required};
///
/// let request = Request::new(Required {
///     out_trade_no: "example_out_trade_no",
///     sub_mchid: "1900000001",
/// })
/// .brand_id("120344")
/// .transaction_id("20190611222222222200000000012122")
/// .device_id("example_device_id")
/// .goods_detail([GoodsDetail::new(GoodsDetailRequired {
///     barcode: "example_barcode",
///     goods_name: "iPhoneX 256G",
///     quantity: 1,
///     price: Fen(528800),
/// })
/// .merchant_goods_id("1001")]);
/// ```
#[doc(alias("回传SN和商品编码"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Send back SNs and goods codes · 回传SN和商品编码
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// device number · 设备号
        pub device_id: Option<String>,
        /// item list · 单品列表
        pub goods_detail: Option<Vec<GoodsDetail>>,
    }

    crate::model! { Request {
        brand_id: body("brand_id"),
        transaction_id: body("transaction_id"),
        out_trade_no: body("out_trade_no").required(),
        sub_mchid: body("sub_mchid").required(),
        device_id: body("device_id"),
        goods_detail: body("goods_detail"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
    } {
        /// brand ID · 品牌ID
        brand_id brand_id_opt(into String),
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id transaction_id_opt(into String),
        /// device number · 设备号
        device_id device_id_opt(into String),
        /// item list · 单品列表
        goods_detail goods_detail_opt([GoodsDetail]),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/industry-rebate/retail-industry/transactions",
            "回传SN和商品编码",
            "Send back SNs and goods codes",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    /// item list · 单品列表
    #[must_use]
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// goods code · 商品编码
        pub barcode: String,
        /// merchant goods code · 商家商品编码
        pub merchant_goods_id: Option<String>,
        /// goods name · 商品名称
        pub goods_name: String,
        /// goods quantity · 商品数量
        pub quantity: i64,
        /// goods unit price · 商品单价 (fen)
        pub price: crate::Fen,
    }

    crate::model! { GoodsDetail {
        barcode: body("barcode").required(),
        merchant_goods_id: body("merchant_goods_id"),
        goods_name: body("goods_name").required(),
        quantity: body("quantity").required(),
        price: body("price").required(),
    } }

    crate::sent::sent! { GoodsDetail(GoodsDetailRequired<'a>) {
        /// goods code · 商品编码
        barcode(&'a str),
        /// goods name · 商品名称
        goods_name(&'a str),
        /// goods quantity · 商品数量
        quantity(i64),
        /// goods unit price · 商品单价 (fen)
        price(crate::Fen),
    } {
        /// merchant goods code · 商家商品编码
        merchant_goods_id merchant_goods_id_opt(into String),
    } }
}
