// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/elecsign/transfer-bill-no.md

//! `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no`

pub mod by_transfer_bill_no;

/// Apply for an electronic receipt by WeChat Pay bill ID · 微信单号申请电子回单
///
/// `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012716456](https://pay.weixin.qq.com/doc/v3/merchant/4012716456)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::fund_app::mch_transfer::elecsign::transfer_bill_no::post::Request;
///
/// let request = Request::new("1330000071100999991182020050700019480001");
/// let answer = request.send(&client).await?;
/// let state = answer.state()?;
/// # Ok(()) }
/// ```
#[doc(alias("微信单号申请电子回单", "4012716456"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply for an electronic receipt by WeChat Pay bill ID · 微信单号申请电子回单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat transfer ID · 微信转账单号
        pub transfer_bill_no: String,
    }

    crate::model! { Request {
        transfer_bill_no: body("transfer_bill_no").required(),
    } }

    crate::sent::sent! { Request(transfer_bill_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no",
        "微信单号申请电子回单",
        "Apply for an electronic receipt by WeChat Pay bill ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Apply for an electronic receipt by WeChat Pay bill ID · 微信单号申请电子回单
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
