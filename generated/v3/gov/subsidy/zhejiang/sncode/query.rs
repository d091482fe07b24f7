// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/zhejiang/sncode/query.md

//! `/v3/gov/subsidy/zhejiang/sncode/query`

/// Query the sales state of an SN code · sn码销售状态查询
///
/// `POST /v3/gov/subsidy/zhejiang/sncode/query`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::zhejiang::sncode::query::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sn: "",
///     province: "",
///     goods_type: "",
///     goods_bar_code: "",
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
/// use wechatpay::v3::gov::subsidy::zhejiang::sncode::query::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sn: "",
///     province: "",
///     goods_type: "",
///     goods_bar_code: "",
///     req_ssn: "",
///     req_time: "",
/// })
/// .manufact_cert_code("")
/// .imei1("")
/// .imei2("")
/// .sales_models("");
/// ```
#[doc(alias("sn码销售状态查询", "4013989530"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Query the sales state of an SN code · sn码销售状态查询
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// goods SN · 商品SN码
        pub sn: String,
        /// province code · 省份代码
        pub province: String,
        /// manufacturer's unified social credit code · 厂商统一社会信 用代码
        pub manufact_cert_code: Option<String>,
        /// goods category · 商品品类
        pub goods_type: String,
        /// goods barcode · 商品条码
        pub goods_bar_code: String,
        /// IMEI 1 · IMEI\_1 码
        pub imei1: Option<String>,
        /// IMEI 2 · IMEI\_2 码
        pub imei2: Option<String>,
        /// channel type · 渠道类型
        pub sales_models: Option<String>,
        /// request serial number · 请求流水号
        pub req_ssn: String,
        /// request time · 请求时间
        pub req_time: String,
    }

    crate::model! { Request {
        sn: body("sn").required(),
        province: body("province").required(),
        manufact_cert_code: body("manufact_cert_code"),
        goods_type: body("goods_type").required(),
        goods_bar_code: body("goods_bar_code").required(),
        imei1: body("imei1"),
        imei2: body("imei2"),
        sales_models: body("sales_models"),
        req_ssn: body("req_ssn").required(),
        req_time: body("req_time").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// goods SN · 商品SN码
        sn(&'a str),
        /// province code · 省份代码
        province(&'a str),
        /// goods category · 商品品类
        goods_type(&'a str),
        /// goods barcode · 商品条码
        goods_bar_code(&'a str),
        /// request serial number · 请求流水号
        req_ssn(&'a str),
        /// request time · 请求时间
        req_time(&'a str),
    } {
        /// manufacturer's unified social credit code · 厂商统一社会信 用代码
        manufact_cert_code manufact_cert_code_opt(into String),
        /// IMEI 1 · IMEI\_1 码
        imei1 imei1_opt(into String),
        /// IMEI 2 · IMEI\_2 码
        imei2 imei2_opt(into String),
        /// channel type · 渠道类型
        sales_models sales_models_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/zhejiang/sncode/query",
        "sn码销售状态查询",
        "Query the sales state of an SN code",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Query the sales state of an SN code · sn码销售状态查询
    #[non_exhaustive]
    pub struct Response {
        /// response code · 响应码
        pub resp_code: Option<String>,
        /// response description · 响应描述
        pub resp_desc: Option<String>,
        /// goods SN · 商品SN码
        pub sn: Option<String>,
        /// province code · 省份代码
        pub province: Option<String>,
        /// sales state · 售卖状态
        pub sell_state: Option<response::SellState>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        resp_code: body("resp_code").promised(),
        resp_desc: body("resp_desc").promised(),
        sn: body("sn"),
        province: body("province"),
        sell_state: body("sell_state"),
    } }

    crate::promised::promised! { Response {
        /// response code · 响应码
        resp_code 0(&str),
        /// response description · 响应描述
        resp_desc 1(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// sales state · 售卖状态
            pub enum SellState {
                U0022 = "U0022",
                U0023 = "U0023",
                U0024 = "U0024",
                U9999 = "U9999",
            }
        }
    }
}
