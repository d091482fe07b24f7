// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/zhejiang/qualifications/query.md

//! `/v3/gov/subsidy/zhejiang/qualifications/query`

/// Query a subsidy qualification · 查询补贴资格
///
/// `POST /v3/gov/subsidy/zhejiang/qualifications/query`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::zhejiang::qualifications::query::post::{Request, Required};
///
/// let request = Request::new(Required { cert_no: "…", req_ssn: "123" });
/// let answer = request.send(&client).await?;
/// let resp_code = answer.resp_code()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::gov::subsidy::zhejiang::qualifications::query::post::{Request, Required};
///
/// let request = Request::new(Required { cert_no: "…", req_ssn: "123" }).cate_code("A01");
/// ```
#[doc(alias("查询补贴资格", "4013989530"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Query a subsidy qualification · 查询补贴资格
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// identity document number · 证件号码
        pub cert_no: crate::Sensitive,
        /// goods category code · 品类编码
        pub cate_code: Option<String>,
        /// request serial number · 请求流水号
        pub req_ssn: String,
    }

    crate::model! { Request {
        cert_no: body("cert_no").required().mark(Mark::Rsa),
        cate_code: body("cate_code"),
        req_ssn: body("req_ssn").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// identity document number · 证件号码
        cert_no(&'a str),
        /// request serial number · 请求流水号
        req_ssn(&'a str),
    } {
        /// goods category code · 品类编码
        cate_code cate_code_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/zhejiang/qualifications/query",
        "查询补贴资格",
        "Query a subsidy qualification",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Query a subsidy qualification · 查询补贴资格
    #[non_exhaustive]
    pub struct Response {
        /// response code · 响应码
        pub resp_code: Option<String>,
        /// response description · 响应描述
        pub resp_desc: Option<String>,
        /// qualification information · 资格信息
        pub data: Vec<response::Data>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        resp_code: body("resp_code").promised(),
        resp_desc: body("resp_desc").promised(),
        data: body("data"),
    } }

    crate::promised::promised! { Response {
        /// response code · 响应码
        resp_code 0(&str),
        /// response description · 响应描述
        resp_desc 1(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// state code · 状态编码
            pub enum StatusCode {
                V00 = "00",
                V01 = "01",
                V02 = "02",
                V03 = "03",
                V04 = "04",
                V05 = "05",
                V06 = "06",
            }
        }

        /// qualification information · 资格信息
        #[non_exhaustive]
        pub struct Data {
            /// goods category code · 品类编码
            pub cate_code: Option<String>,
            /// state information · 状态信息
            pub status: Option<String>,
            /// state code · 状态编码
            pub status_code: Option<StatusCode>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            cate_code: body("cate_code").promised(),
            status: body("status"),
            status_code: body("status_code"),
        } }

        crate::promised::promised! { Data {
            /// goods category code · 品类编码
            cate_code 0(&str),
        } }
    }
}
