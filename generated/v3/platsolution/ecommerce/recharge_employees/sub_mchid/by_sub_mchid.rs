// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}.md

//! `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`

pub mod sp_openid;

/// Query the list of a second-tier merchant's employees who may top up by scanning · 查询二级商户可扫码充值员工列表
///
/// `GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`
///
/// Official pages · 官方文档:
///
/// - partner: [4013521757](https://pay.weixin.qq.com/doc/v3/partner/4013521757)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::ecommerce::recharge_employees::sub_mchid::by_sub_mchid::get::Request;
///
/// let request = Request::new("1900000109");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("查询二级商户可扫码充值员工列表", "4013521757"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query the list of a second-tier merchant's employees who may top up by scanning · 查询二级商户可扫码充值员工列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(sub_mchid: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}",
        "查询二级商户可扫码充值员工列表",
        "Query the list of a second-tier merchant's employees who may top up by scanning",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the list of a second-tier merchant's employees who may top up by scanning · 查询二级商户可扫码充值员工列表
    #[non_exhaustive]
    pub struct Response {
        /// employee list · 员工列表
        pub employees: Vec<response::Employees>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        employees: body("employees"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::platsolution::ecommerce::recharge_employees::post::response::State;

        /// employee list · 员工列表
        #[non_exhaustive]
        pub struct Employees {
            /// second-tier merchant ID · 二级商户号
            pub sub_mchid: Option<String>,
            /// employee openid · 员工OpenID
            pub sp_openid: Option<String>,
            /// employee state · 员工状态
            pub state: Option<State>,
            /// employee addition time · 添加员工时间; as 2018-06-08T10:34:56+08:00
            pub create_time: Option<crate::Time>,
            /// last update time · 最后更新时间; as 2018-06-08T10:34:56+08:00
            pub update_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { Employees: Received {
            sub_mchid: body("sub_mchid").promised(),
            sp_openid: body("sp_openid"),
            state: body("state"),
            create_time: body("create_time"),
            update_time: body("update_time"),
        } }

        crate::promised::promised! { Employees {
            /// second-tier merchant ID · 二级商户号
            sub_mchid 0(&str),
        } }
    }
}
