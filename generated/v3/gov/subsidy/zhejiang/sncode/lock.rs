// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/zhejiang/sncode/lock.md

//! `/v3/gov/subsidy/zhejiang/sncode/lock`

/// Lock an SN code · sn码锁定
///
/// `POST /v3/gov/subsidy/zhejiang/sncode/lock`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::zhejiang::sncode::lock::post::{Request, Required};
///
/// let request = Request::new(Required {
///     create_user: "",
///     province: "",
///     sn: "",
///     goods_bar_code: "",
///     goods_type: "",
///     goods_name: "",
///     trans_orderid: "",
///     order_price: "",
///     sell_orderid: "",
///     req_ssn: "",
///     req_time: "",
/// });
/// let answer = request.send(&client).await?;
/// let resp_code = answer.resp_code()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::gov::subsidy::zhejiang::sncode::lock::post::{Request, Required};
///
/// let request = Request::new(Required {
///     create_user: "",
///     province: "",
///     sn: "",
///     goods_bar_code: "",
///     goods_type: "",
///     goods_name: "",
///     trans_orderid: "",
///     order_price: "",
///     sell_orderid: "",
///     req_ssn: "",
///     req_time: "",
/// })
/// .manufact_cert_code("")
/// .goods_model("")
/// .imei1("")
/// .imei2("")
/// .acquire_code("")
/// .city("")
/// .county("")
/// .is_ai_product("")
/// .sale_time("")
/// .mfr_info("")
/// .brand("")
/// .sale_models("");
/// ```
#[doc(alias("sn码锁定", "4013989530"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Lock an SN code · sn码锁定
    #[must_use]
    #[non_exhaustive]
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
        /// sale time · 销售时间; as 2018-06-08T10:34:56+08:00
        pub sale_time: Option<crate::Time>,
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

    crate::sent::sent! { Request(Required<'a>) {
        /// initiator · 发起方
        create_user(&'a str),
        /// province code · 省份代码
        province(&'a str),
        /// goods SN · 商品 SN码
        sn(&'a str),
        /// goods barcode · 商品条码
        goods_bar_code(&'a str),
        /// goods category · 商品品类
        goods_type(&'a str),
        /// goods name · 商品名称
        goods_name(&'a str),
        /// trade order number · 交易订单号
        trans_orderid(&'a str),
        /// order amount · 订单金额
        order_price(&'a str),
        /// sales order number · 销售订单号
        sell_orderid(&'a str),
        /// request serial number · 请求流水号
        req_ssn(&'a str),
        /// request time · 请求时间
        req_time(&'a str),
    } {
        /// manufacturer's unified social credit code · 厂商统一 社会信用 代码
        manufact_cert_code manufact_cert_code_opt(into String),
        /// goods model · 商品型号
        goods_model goods_model_opt(into String),
        /// IMEI 1 · IMEI\_1 码
        imei1 imei1_opt(into String),
        /// IMEI 2 · IMEI\_2 码
        imei2 imei2_opt(into String),
        /// acquirer · 收单机构
        acquire_code acquire_code_opt(into String),
        /// city code · 市级区域代码
        city city_opt(into String),
        /// district or county code · 区县区域代码
        county county_opt(into String),
        /// whether an AI product · 是否 AI 产品
        is_ai_product is_ai_product_opt(into String),
        /// sale time · 销售时间; as 2018-06-08T10:34:56+08:00
        sale_time sale_time_opt(into crate::Time),
        /// manufacturer information · 厂商信息
        mfr_info mfr_info_opt(into String),
        /// specific brand · 具体品牌
        brand brand_opt(into String),
        /// channel type · 渠道类型
        sale_models sale_models_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
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
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        resp_code: body("resp_code").promised(),
        resp_desc: body("resp_desc").promised(),
        imei1: body("imei1"),
        imei2: body("imei2"),
    } }

    crate::promised::promised! { Response {
        /// response code · 响应码
        resp_code 0(&str),
        /// response description · 响应描述
        resp_desc 1(&str),
    } }
}
