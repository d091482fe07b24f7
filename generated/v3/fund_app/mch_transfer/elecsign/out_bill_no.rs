// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/elecsign/out-bill-no.md

//! `/v3/fund-app/mch-transfer/elecsign/out-bill-no`

pub mod by_out_bill_no;

/// Apply for an electronic receipt by merchant bill number · 商户单号申请电子回单
///
/// `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012716452](https://pay.weixin.qq.com/doc/v3/merchant/4012716452)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::fund_app::mch_transfer::elecsign::out_bill_no::post::Request;
///
/// let request = Request::new("plfk2020042013");
/// let answer = request.send(&client).await?;
/// let state = answer.state()?;
/// # Ok(()) }
/// ```
#[doc(alias("商户单号申请电子回单", "4012716452"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply for an electronic receipt by merchant bill number · 商户单号申请电子回单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant transfer number · 商户转账单号
        pub out_bill_no: String,
    }

    crate::model! { Request {
        out_bill_no: body("out_bill_no").required(),
    } }

    crate::sent::sent! { Request(out_bill_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/fund-app/mch-transfer/elecsign/out-bill-no",
        "商户单号申请电子回单",
        "Apply for an electronic receipt by merchant bill number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Apply for an electronic receipt by merchant bill number · 商户单号申请电子回单
    #[non_exhaustive]
    pub struct Response {
        /// application state · 申请单状态
        pub state: Option<String>,
        /// application creation time · 申请单创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        state: body("state").promised(),
        create_time: body("create_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// application state · 申请单状态
        state 0(&str),
        /// application creation time · 申请单创建时间; as 2018-06-08T10:34:56+08:00
        create_time 1(&crate::Time),
    } }
}
