// Written by `cargo xtask codegen` from spec/openapi/v3/capital/capitallhh/banks/search-banks-by-bank-account.md

//! `/v3/capital/capitallhh/banks/search-banks-by-bank-account`

/// Get the bank of deposit of a personal bank card number · 获取对私银行卡号开户银行
///
/// `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account`
///
/// Official pages · 官方文档:
///
/// - partner: [4012697541](https://pay.weixin.qq.com/doc/v3/partner/4012697541)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::capital::capitallhh::banks::search_banks_by_bank_account::get::Request;
///
/// let request = Request::new("…");
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
#[doc(alias("获取对私银行卡号开户银行", "4012697541"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, query};

    /// Get the bank of deposit of a personal bank card number · 获取对私银行卡号开户银行
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// bank card number · 银行卡号
        pub account_number: crate::Sensitive,
    }

    crate::model! { Request {
        account_number: query("account_number").required().mark(Mark::Rsa),
    } }

    crate::sent::sent! { Request(account_number: into crate::Sensitive) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/capital/capitallhh/banks/search-banks-by-bank-account",
        "获取对私银行卡号开户银行",
        "Get the bank of deposit of a personal bank card number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Get the bank of deposit of a personal bank card number · 获取对私银行卡号开户银行
    #[non_exhaustive]
    pub struct Response {
        /// total count of queried data · 查询数据总条数
        pub total_count: Option<i64>,
        /// bank list · 银行列表
        pub data: Vec<response::Data>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count").promised(),
        data: body("data"),
    } }

    crate::promised::promised! { Response {
        /// total count of queried data · 查询数据总条数
        total_count 0(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::capital::capitallhh::banks::corporate_banking::get::response::Data;
    }
}
