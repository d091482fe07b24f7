// Written by `cargo xtask codegen` from spec/openapi/v3/industry-rebate/retail-industry/transactions.md

//! `/v3/industry-rebate/retail-industry/transactions`

/// Send back SNs and goods codes · 回传SN和商品编码
///
/// `POST /v3/industry-rebate/retail-industry/transactions`
///
/// [Official page · 官方文档](https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1)
///
/// ```
/// use wechatpay::v3::industry_rebate::retail_industry::transactions::post::{GoodsDetail, Request};
///
/// let request = Request {
///     brand_id: Some("120344".into()),
///     transaction_id: Some("20190611222222222200000000012122".into()),
///     device_id: Some("example_device_id".into()),
///     goods_detail: Some(vec![GoodsDetail {
///         merchant_goods_id: Some("1001".into()),
///         ..GoodsDetail::new("example_barcode", "iPhoneX 256G", 1, 528800)
///     }]),
///     ..Request::new("example_out_trade_no", "1900000001")
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Send back SNs and goods codes · 回传SN和商品编码
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(out_trade_no: impl Into<String>, sub_mchid: impl Into<String>) -> Self {
            Self {
                brand_id: None,
                transaction_id: None,
                out_trade_no: out_trade_no.into(),
                sub_mchid: sub_mchid.into(),
                device_id: None,
                goods_detail: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
    pub struct GoodsDetail {
        /// goods code · 商品编码
        pub barcode: String,
        /// merchant goods code · 商家商品编码
        pub merchant_goods_id: Option<String>,
        /// goods name · 商品名称
        pub goods_name: String,
        /// goods quantity · 商品数量
        pub quantity: i64,
        /// goods unit price · 商品单价
        pub price: i64,
    }

    crate::model! { GoodsDetail {
        barcode: body("barcode").required(),
        merchant_goods_id: body("merchant_goods_id"),
        goods_name: body("goods_name").required(),
        quantity: body("quantity").required(),
        price: body("price").required(),
    } }

    impl GoodsDetail {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            barcode: impl Into<String>,
            goods_name: impl Into<String>,
            quantity: i64,
            price: i64,
        ) -> Self {
            Self {
                barcode: barcode.into(),
                merchant_goods_id: None,
                goods_name: goods_name.into(),
                quantity,
                price,
            }
        }
    }
}
