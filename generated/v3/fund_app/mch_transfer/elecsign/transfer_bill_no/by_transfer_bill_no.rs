// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}.md

//! `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`

/// Query an electronic receipt by WeChat Pay bill ID · 微信单号查询电子回单
///
/// `GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012716455](https://pay.weixin.qq.com/doc/v3/merchant/4012716455)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::fund_app::mch_transfer::elecsign::transfer_bill_no::by_transfer_bill_no::get::Request;
///
/// let request = Request::new("1330000071100999991182020050700019480001");
/// let answer = request.send(&client).await?;
/// let state = answer.state()?;
/// # Ok(()) }
/// ```
#[doc(alias("微信单号查询电子回单", "4012716455"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an electronic receipt by WeChat Pay bill ID · 微信单号查询电子回单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat transfer ID · 微信转账单号
        pub transfer_bill_no: String,
    }

    crate::model! { Request {
        transfer_bill_no: path("transfer_bill_no").required(),
    } }

    crate::sent::sent! { Request(transfer_bill_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}",
        "微信单号查询电子回单",
        "Query an electronic receipt by WeChat Pay bill ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an electronic receipt by WeChat Pay bill ID · 微信单号查询电子回单
    #[non_exhaustive]
    pub struct Response {
        /// application state · 申请单状态
        pub state: Option<response::State>,
        /// application creation time · 申请单创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// application update time · 申请单更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        /// receipt file digest type · 回单文件摘要类型
        pub hash_type: Option<response::HashType>,
        /// receipt file digest · 回单文件摘要值
        pub hash_value: Option<String>,
        /// receipt file download URL · 回单文件下载地址
        pub download_url: Option<String>,
        /// failure reason · 失败原因
        pub fail_reason: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        state: body("state").promised(),
        create_time: body("create_time").promised(),
        update_time: body("update_time").promised(),
        hash_type: body("hash_type"),
        hash_value: body("hash_value"),
        download_url: body("download_url"),
        fail_reason: body("fail_reason"),
    } }

    crate::promised::promised! { Response {
        /// application state · 申请单状态
        state 0(&response::State),
        /// application creation time · 申请单创建时间; as 2018-06-08T10:34:56+08:00
        create_time 1(&crate::Time),
        /// application update time · 申请单更新时间; as 2018-06-08T10:34:56+08:00
        update_time 2(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::fund_app::mch_transfer::elecsign::out_bill_no::by_out_bill_no::get::response::State;

        pub use crate::v3::fund_app::mch_transfer::elecsign::out_bill_no::by_out_bill_no::get::response::HashType;
    }
}
