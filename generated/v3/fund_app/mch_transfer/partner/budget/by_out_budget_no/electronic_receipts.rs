// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts.md

//! `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`

/// Query a budget funding's electronic receipt · 查询预算出资的电子回单
///
/// `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
///
/// Official pages · 官方文档:
///
/// - partner: [4016209977](https://pay.weixin.qq.com/doc/v3/partner/4016209977)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::fund_app::mch_transfer::partner::budget::by_out_budget_no::electronic_receipts::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_budget_no: "budget202506300102",
///     accept_id: "c2RmYWtqampqampsZmFza2xmanNhbGZqc2FrZmpzbGZqc2tsZmp",
/// });
/// let answer = request.send(&client).await?;
/// let start_date = answer.start_date()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询预算出资的电子回单", "4016209977"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a budget funding's electronic receipt · 查询预算出资的电子回单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant budget number · 商户预算单号
        pub out_budget_no: String,
        /// acceptance credential · 受理凭证
        pub accept_id: String,
    }

    crate::model! { Request {
        out_budget_no: path("out_budget_no").required(),
        accept_id: query("accept_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant budget number · 商户预算单号
        out_budget_no(&'a str),
        /// acceptance credential · 受理凭证
        accept_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
        "查询预算出资的电子回单",
        "Query a budget funding's electronic receipt",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a budget funding's electronic receipt · 查询预算出资的电子回单
    #[non_exhaustive]
    pub struct Response {
        /// merchant budget number · 商户预算单号
        pub out_budget_no: Option<String>,
        /// start date · 开始日期; as 2018-06-08
        pub start_date: Option<crate::Date>,
        /// end date · 结束日期; as 2018-06-08
        pub end_date: Option<crate::Date>,
        /// funding merchant ID · 出资商户号
        pub sponsor_mchid: Option<String>,
        /// receiving merchant ID · 收款商户号
        pub receiver_mchid: Option<String>,
        /// electronic receipt state · 电子回单状态
        pub receipt_state: Option<response::ReceiptState>,
        /// acceptance credential · 受理凭证
        pub accept_id: Option<String>,
        /// hash method of the electronic receipt file · 电子回单文件的hash方法
        pub hash_type: Option<response::HashType>,
        /// hash of the electronic receipt file · 电子回单文件的hash值
        pub hash_value: Option<String>,
        /// electronic receipt download URL · 电子回单下载地址
        pub download_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_budget_no: body("out_budget_no").promised(),
        start_date: body("start_date").promised(),
        end_date: body("end_date").promised(),
        sponsor_mchid: body("sponsor_mchid").promised(),
        receiver_mchid: body("receiver_mchid"),
        receipt_state: body("receipt_state").promised(),
        accept_id: body("accept_id").promised(),
        hash_type: body("hash_type"),
        hash_value: body("hash_value"),
        download_url: body("download_url"),
    } }

    crate::promised::promised! { Response {
        /// merchant budget number · 商户预算单号
        out_budget_no 0(&str),
        /// start date · 开始日期; as 2018-06-08
        start_date 1(&crate::Date),
        /// end date · 结束日期; as 2018-06-08
        end_date 2(&crate::Date),
        /// funding merchant ID · 出资商户号
        sponsor_mchid 3(&str),
        /// electronic receipt state · 电子回单状态
        receipt_state 5(&response::ReceiptState),
        /// acceptance credential · 受理凭证
        accept_id 6(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// electronic receipt state · 电子回单状态
            pub enum ReceiptState {
                Accepted = "ACCEPTED",
                Finished = "FINISHED",
            }
        }

        crate::open_enum! {
            /// hash method of the electronic receipt file · 电子回单文件的hash方法
            pub enum HashType {
                Sha256 = "SHA256",
                Sm3 = "SM3",
            }
        }
    }
}

/// Apply for a budget funding's electronic receipt · 申请预算出资的电子回单
///
/// `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
///
/// Official pages · 官方文档:
///
/// - partner: [4016209966](https://pay.weixin.qq.com/doc/v3/partner/4016209966)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::fund_app::mch_transfer::partner::budget::by_out_budget_no::electronic_receipts::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_budget_no: "budget202506300102",
///     start_date: "2025-09-01".into(),
///     end_date: "2025-09-30".into(),
///     sponsor_mchid: "1900001109",
/// });
/// let answer = request.send(&client).await?;
/// let receipt_state = answer.receipt_state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::fund_app::mch_transfer::partner::budget::by_out_budget_no::electronic_receipts::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_budget_no: "budget202506300102",
///     start_date: "2025-09-01".into(),
///     end_date: "2025-09-30".into(),
///     sponsor_mchid: "1900001109",
/// })
/// .receiver_mchid("1900102209");
/// ```
#[doc(alias("申请预算出资的电子回单", "4016209966"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Apply for a budget funding's electronic receipt · 申请预算出资的电子回单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant budget number · 商户预算单号
        pub out_budget_no: String,
        /// start date · 开始日期; as 2018-06-08
        pub start_date: crate::Date,
        /// end date · 结束日期; as 2018-06-08
        pub end_date: crate::Date,
        /// funding merchant ID · 出资商户号
        pub sponsor_mchid: String,
        /// receiving merchant ID · 收款商户号
        pub receiver_mchid: Option<String>,
    }

    crate::model! { Request {
        out_budget_no: path("out_budget_no").required(),
        start_date: body("start_date").required(),
        end_date: body("end_date").required(),
        sponsor_mchid: body("sponsor_mchid").required(),
        receiver_mchid: body("receiver_mchid"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant budget number · 商户预算单号
        out_budget_no(&'a str),
        /// start date · 开始日期; as 2018-06-08
        start_date(crate::Date),
        /// end date · 结束日期; as 2018-06-08
        end_date(crate::Date),
        /// funding merchant ID · 出资商户号
        sponsor_mchid(&'a str),
    } {
        /// receiving merchant ID · 收款商户号
        receiver_mchid receiver_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
        "申请预算出资的电子回单",
        "Apply for a budget funding's electronic receipt",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Apply for a budget funding's electronic receipt · 申请预算出资的电子回单
    #[non_exhaustive]
    pub struct Response {
        /// merchant budget number · 商户预算单号
        pub out_budget_no: Option<String>,
        /// start date · 开始日期; as 2018-06-08
        pub start_date: Option<crate::Date>,
        /// end date · 结束日期; as 2018-06-08
        pub end_date: Option<crate::Date>,
        /// funding merchant ID · 出资商户号
        pub sponsor_mchid: Option<String>,
        /// receiving merchant ID · 收款商户号
        pub receiver_mchid: Option<String>,
        /// electronic receipt state · 电子回单状态
        pub receipt_state: Option<response::ReceiptState>,
        /// acceptance credential · 受理凭证
        pub accept_id: Option<String>,
        /// hash method of the electronic receipt file · 电子回单文件的hash方法
        pub hash_type: Option<response::HashType>,
        /// hash of the electronic receipt file · 电子回单文件的hash值
        pub hash_value: Option<String>,
        /// electronic receipt download URL · 电子回单下载地址
        pub download_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_budget_no: body("out_budget_no").promised(),
        start_date: body("start_date").promised(),
        end_date: body("end_date").promised(),
        sponsor_mchid: body("sponsor_mchid").promised(),
        receiver_mchid: body("receiver_mchid"),
        receipt_state: body("receipt_state").promised(),
        accept_id: body("accept_id").promised(),
        hash_type: body("hash_type"),
        hash_value: body("hash_value"),
        download_url: body("download_url"),
    } }

    crate::promised::promised! { Response {
        /// merchant budget number · 商户预算单号
        out_budget_no 0(&str),
        /// start date · 开始日期; as 2018-06-08
        start_date 1(&crate::Date),
        /// end date · 结束日期; as 2018-06-08
        end_date 2(&crate::Date),
        /// funding merchant ID · 出资商户号
        sponsor_mchid 3(&str),
        /// electronic receipt state · 电子回单状态
        receipt_state 5(&response::ReceiptState),
        /// acceptance credential · 受理凭证
        accept_id 6(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::fund_app::mch_transfer::partner::budget::by_out_budget_no::electronic_receipts::get::response::ReceiptState;

        pub use crate::v3::fund_app::mch_transfer::partner::budget::by_out_budget_no::electronic_receipts::get::response::HashType;
    }
}
