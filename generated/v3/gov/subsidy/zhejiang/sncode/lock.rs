// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/zhejiang/sncode/lock.md

//! `/v3/gov/subsidy/zhejiang/sncode/lock`

/// Lock an SN code · sn码锁定
///
/// `POST /v3/gov/subsidy/zhejiang/sncode/lock`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
///
/// ```
/// use wechatpay::v3::gov::subsidy::zhejiang::sncode::lock::post::Request;
///
/// let request = Request {
///     manufact_cert_code: Some("".into()),
///     goods_model: Some("".into()),
///     imei1: Some("".into()),
///     imei2: Some("".into()),
///     acquire_code: Some("".into()),
///     city: Some("".into()),
///     county: Some("".into()),
///     is_ai_product: Some("".into()),
///     sale_time: Some("".into()),
///     mfr_info: Some("".into()),
///     brand: Some("".into()),
///     sale_models: Some("".into()),
///     ..Request::new("", "", "", "", "", "", "", "", "", "", "")
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Lock an SN code · sn码锁定
    pub struct Request {
        /// initiator · 发起方
        pub create_user: String,
        /// province code · 省份代码
        pub province: String,
        /// manufacturer's unified social credit code · 厂商统一 社会信用 代码
        pub manufact_cert_code: Option<String>,
        /// goods SN · 商品 SN码
        pub sn: String,
        /// goods barcode · 商品条码
        pub goods_bar_code: String,
        /// goods category · 商品品类
        pub goods_type: String,
        /// goods name · 商品名称
        pub goods_name: String,
        /// goods model · 商品型号
        pub goods_model: Option<String>,
        /// IMEI 1 · IMEI\_1 码
        pub imei1: Option<String>,
        /// IMEI 2 · IMEI\_2 码
        pub imei2: Option<String>,
        /// trade order number · 交易订单号
        pub trans_orderid: String,
        /// order amount · 订单金额
        pub order_price: String,
        /// acquirer · 收单机构
        pub acquire_code: Option<String>,
        /// sales order number · 销售订单号
        pub sell_orderid: String,
        /// city code · 市级区域代码
        pub city: Option<String>,
        /// district or county code · 区县区域代码
        pub county: Option<String>,
        /// whether an AI product · 是否 AI 产品
        pub is_ai_product: Option<String>,
        /// sale time · 销售时间
        pub sale_time: Option<String>,
        /// manufacturer information · 厂商信息
        pub mfr_info: Option<String>,
        /// specific brand · 具体品牌
        pub brand: Option<String>,
        /// channel type · 渠道类型
        pub sale_models: Option<String>,
        /// request serial number · 请求流水号
        pub req_ssn: String,
        /// request time · 请求时间
        pub req_time: String,
    }

    crate::model! { Request {
        create_user: body("create_user").required(),
        province: body("province").required(),
        manufact_cert_code: body("manufact_cert_code"),
        sn: body("sn").required(),
        goods_bar_code: body("goods_bar_code").required(),
        goods_type: body("goods_type").required(),
        goods_name: body("goods_name").required(),
        goods_model: body("goods_model"),
        imei1: body("imei1"),
        imei2: body("imei2"),
        trans_orderid: body("trans_orderid").required(),
        order_price: body("order_price").required(),
        acquire_code: body("acquire_code"),
        sell_orderid: body("sell_orderid").required(),
        city: body("city"),
        county: body("county"),
        is_ai_product: body("is_ai_product"),
        sale_time: body("sale_time"),
        mfr_info: body("mfr_info"),
        brand: body("brand"),
        sale_models: body("sale_models"),
        req_ssn: body("req_ssn").required(),
        req_time: body("req_time").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            create_user: impl Into<String>,
            province: impl Into<String>,
            sn: impl Into<String>,
            goods_bar_code: impl Into<String>,
            goods_type: impl Into<String>,
            goods_name: impl Into<String>,
            trans_orderid: impl Into<String>,
            order_price: impl Into<String>,
            sell_orderid: impl Into<String>,
            req_ssn: impl Into<String>,
            req_time: impl Into<String>,
        ) -> Self {
            Self {
                create_user: create_user.into(),
                province: province.into(),
                manufact_cert_code: None,
                sn: sn.into(),
                goods_bar_code: goods_bar_code.into(),
                goods_type: goods_type.into(),
                goods_name: goods_name.into(),
                goods_model: None,
                imei1: None,
                imei2: None,
                trans_orderid: trans_orderid.into(),
                order_price: order_price.into(),
                acquire_code: None,
                sell_orderid: sell_orderid.into(),
                city: None,
                county: None,
                is_ai_product: None,
                sale_time: None,
                mfr_info: None,
                brand: None,
                sale_models: None,
                req_ssn: req_ssn.into(),
                req_time: req_time.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/zhejiang/sncode/lock",
        "sn码锁定",
        "Lock an SN code",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Lock an SN code · sn码锁定
    #[non_exhaustive]
    pub struct Response {
        /// response code · 响应码
        pub resp_code: Option<String>,
        /// response description · 响应描述
        pub resp_desc: Option<String>,
        /// IMEI 1 · IMEI\_1 码
        pub imei1: Option<String>,
        /// IMEI 2 · IMEI\_2 码
        pub imei2: Option<String>,
    }

    crate::model! { Response: Default {
        resp_code: body("resp_code"),
        resp_desc: body("resp_desc"),
        imei1: body("imei1"),
        imei2: body("imei2"),
    } }
}
