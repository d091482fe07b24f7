// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete.md

//! `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`

/// Delete a second-tier merchant employee for scan-code top-up · 删除二级商户可扫码充值员工
///
/// `POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`
///
/// Official pages · 官方文档:
///
/// - partner: [4013521753](https://pay.weixin.qq.com/doc/v3/partner/4013521753)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::ecommerce::recharge_employees::sub_mchid::by_sub_mchid::sp_openid::by_sp_openid::delete::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     sp_openid: "oLTPCuCsfN3ABBz50VUZBNlHDbUU",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("删除二级商户可扫码充值员工", "4013521753"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Delete a second-tier merchant employee for scan-code top-up · 删除二级商户可扫码充值员工
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// employee openid · 员工OpenID
        pub sp_openid: String,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
        sp_openid: path("sp_openid").required(),
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
        "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete",
        "删除二级商户可扫码充值员工",
        "Delete a second-tier merchant employee for scan-code top-up",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Delete a second-tier merchant employee for scan-code top-up · 删除二级商户可扫码充值员工
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
        pub use crate::v3::platsolution::ecommerce::recharge_employees::post::response::State;
    }
}
