// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/recharge-employees.md

//! `/v3/platsolution/ecommerce/recharge-employees`

pub mod sub_mchid;

/// Add a second-tier merchant employee for scan-code top-up · 添加二级商户可扫码充值员工
///
/// `POST /v3/platsolution/ecommerce/recharge-employees`
///
/// Official pages · 官方文档:
///
/// - partner: [4013521743](https://pay.weixin.qq.com/doc/v3/partner/4013521743)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::ecommerce::recharge_employees::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     sp_openid: "oLTPCuCsfN3ABBz50VUZBNlHDbUU",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("添加二级商户可扫码充值员工", "4013521743"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Add a second-tier merchant employee for scan-code top-up · 添加二级商户可扫码充值员工
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// employee openid · 员工OpenID
        pub sp_openid: String,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        sp_openid: body("sp_openid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
        /// employee openid · 员工OpenID
        sp_openid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/platsolution/ecommerce/recharge-employees",
        "添加二级商户可扫码充值员工",
        "Add a second-tier merchant employee for scan-code top-up",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Add a second-tier merchant employee for scan-code top-up · 添加二级商户可扫码充值员工
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// employee openid · 员工OpenID
        pub sp_openid: Option<String>,
        /// employee state · 员工状态
        pub state: Option<response::State>,
        /// employee addition time · 添加员工时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// last update time · 最后更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        sp_openid: body("sp_openid"),
        state: body("state"),
        create_time: body("create_time"),
        update_time: body("update_time"),
    } }

    crate::promised::promised! { Response {
        /// second-tier merchant ID · 二级商户号
        sub_mchid 0(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// employee state · 员工状态
            pub enum State {
                Effective = "EFFECTIVE",
                Deleted = "DELETED",
            }
        }
    }
}
