// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}.md

//! `/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`

/// Query an electronic receipt by merchant bill number · 商户单号查询电子回单
///
/// `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012716436](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::fund_app::mch_transfer::elecsign::out_bill_no::by_out_bill_no::get::Request;
///
/// let request = Request::new("plfk2020042013");
/// let answer = request.send(&client).await?;
/// let state = answer.state()?;
/// # Ok(()) }
/// ```
#[doc(alias("商户单号查询电子回单", "4012716436"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an electronic receipt by merchant bill number · 商户单号查询电子回单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant transfer number · 商户转账单号
        pub out_bill_no: String,
    }

    crate::model! { Request {
        out_bill_no: path("out_bill_no").required(),
    } }

    crate::sent::sent! { Request(out_bill_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}",
        "商户单号查询电子回单",
        "Query an electronic receipt by merchant bill number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an electronic receipt by merchant bill number · 商户单号查询电子回单
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
        crate::open_enum! {
            /// application state · 申请单状态
            pub enum State {
                Generating = "GENERATING",
                Finished = "FINISHED",
                Failed = "FAILED",
            }
        }

        crate::open_enum! {
            /// receipt file digest type · 回单文件摘要类型
            pub enum HashType {
                Sha256 = "SHA256",
                Sm3 = "SM3",
            }
        }
    }
}
