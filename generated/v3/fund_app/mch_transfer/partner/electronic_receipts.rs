// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/partner/electronic-receipts.md

//! `/v3/fund-app/mch-transfer/partner/electronic-receipts`

pub mod by_out_bill_no;

/// Apply for a single transfer's electronic receipt · 申请单笔转账电子回单
///
/// `POST /v3/fund-app/mch-transfer/partner/electronic-receipts`
///
/// Official pages · 官方文档:
///
/// - partner: [4016315516](https://pay.weixin.qq.com/doc/v3/partner/4016315516)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::fund_app::mch_transfer::partner::electronic_receipts::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900001121",
///     out_bill_no: "plfk2020042013",
/// });
/// let answer = request.send(&client).await?;
/// let state = answer.state()?;
/// # Ok(()) }
/// ```
#[doc(alias("申请单笔转账电子回单", "4016315516"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply for a single transfer's electronic receipt · 申请单笔转账电子回单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// merchant transfer number · 商户转账单号
        pub out_bill_no: String,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        out_bill_no: body("out_bill_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
        /// merchant transfer number · 商户转账单号
        out_bill_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/fund-app/mch-transfer/partner/electronic-receipts",
        "申请单笔转账电子回单",
        "Apply for a single transfer's electronic receipt",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Apply for a single transfer's electronic receipt · 申请单笔转账电子回单
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// merchant transfer number · 商户转账单号
        pub out_bill_no: Option<String>,
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
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        out_bill_no: body("out_bill_no").promised(),
        state: body("state").promised(),
        create_time: body("create_time").promised(),
        update_time: body("update_time"),
        hash_type: body("hash_type"),
        hash_value: body("hash_value"),
        download_url: body("download_url"),
    } }

    crate::promised::promised! { Response {
        /// second-tier merchant ID · 二级商户号
        sub_mchid 0(&str),
        /// merchant transfer number · 商户转账单号
        out_bill_no 1(&str),
        /// application state · 申请单状态
        state 2(&response::State),
        /// application creation time · 申请单创建时间; as 2018-06-08T10:34:56+08:00
        create_time 3(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// application state · 申请单状态
            pub enum State {
                Generating = "GENERATING",
                Finished = "FINISHED",
            }
        }

        crate::open_enum! {
            /// receipt file digest type · 回单文件摘要类型
            pub enum HashType {
                Sm3 = "SM3",
            }
        }
    }
}
