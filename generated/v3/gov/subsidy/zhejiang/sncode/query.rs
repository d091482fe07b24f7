// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/zhejiang/sncode/query.md

//! `/v3/gov/subsidy/zhejiang/sncode/query`

/// Query the sales state of an SN code · sn码销售状态查询
///
/// `POST /v3/gov/subsidy/zhejiang/sncode/query`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
///
/// ```
/// use wechatpay::v3::gov::subsidy::zhejiang::sncode::query::post::Request;
///
/// let request = Request {
///     manufact_cert_code: Some("".into()),
///     imei1: Some("".into()),
///     imei2: Some("".into()),
///     sales_models: Some("".into()),
///     ..Request::new("", "", "", "", "", "")
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Query the sales state of an SN code · sn码销售状态查询
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            sn: impl Into<String>,
            province: impl Into<String>,
            goods_type: impl Into<String>,
            goods_bar_code: impl Into<String>,
            req_ssn: impl Into<String>,
            req_time: impl Into<String>,
        ) -> Self {
            Self {
                sn: sn.into(),
                province: province.into(),
                manufact_cert_code: None,
                goods_type: goods_type.into(),
                goods_bar_code: goods_bar_code.into(),
                imei1: None,
                imei2: None,
                sales_models: None,
                req_ssn: req_ssn.into(),
                req_time: req_time.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
    }

    crate::model! { Response: Default {
        resp_code: body("resp_code"),
        resp_desc: body("resp_desc"),
        sn: body("sn"),
        province: body("province"),
        sell_state: body("sell_state"),
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
