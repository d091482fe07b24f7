// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/merchant/base-information.md

//! `/v3/new-tax-control-fapiao/merchant/base-information`

/// Get a merchant's basic fapiao issuing information · 获取商户开票基础信息
///
/// `GET /v3/new-tax-control-fapiao/merchant/base-information`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012538180](https://pay.weixin.qq.com/doc/v3/merchant/4012538180)
/// - partner: [4012474053](https://pay.weixin.qq.com/doc/v3/partner/4012474053)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::new_tax_control_fapiao::merchant::base_information::get::Request;
///
/// let request = Request::new("1900000109");
/// let answer = request.send(&client).await?;
/// let seller_information = answer.seller_information()?;
/// # Ok(()) }
/// ```
#[doc(alias("获取商户开票基础信息", "4012538180", "4012474053"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Get a merchant's basic fapiao issuing information · 获取商户开票基础信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(sub_mchid: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/new-tax-control-fapiao/merchant/base-information",
        "获取商户开票基础信息",
        "Get a merchant's basic fapiao issuing information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Get a merchant's basic fapiao issuing information · 获取商户开票基础信息
    #[non_exhaustive]
    pub struct Response {
        /// seller information · 销售方信息
        pub seller_information: Option<response::SellerInformation>,
        /// attached information · 附加信息
        pub extra_information: Option<response::ExtraInformation>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        seller_information: body("seller_information").promised(),
        extra_information: body("extra_information").promised(),
    } }

    crate::promised::promised! { Response {
        /// seller information · 销售方信息
        seller_information 0(&response::SellerInformation),
        /// attached information · 附加信息
        extra_information 1(&response::ExtraInformation),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::get::response::SellerInformation;

        pub use crate::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::get::response::ExtraInformation;
    }
}
