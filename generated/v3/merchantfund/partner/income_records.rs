// Written by `cargo xtask codegen` from spec/openapi/v3/merchantfund/partner/income-records.md

//! `/v3/merchantfund/partner/income-records`

/// Query a sub-merchant's incoming bank payments · 特约商户银行来账查询
///
/// `GET /v3/merchantfund/partner/income-records`
///
/// Official pages · 官方文档:
///
/// - partner: [4012720249](https://pay.weixin.qq.com/doc/v3/partner/4012720249), [4012718620](https://pay.weixin.qq.com/doc/v3/partner/4012718620), [4012712728](https://pay.weixin.qq.com/doc/v3/partner/4012712728)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchantfund::partner::income_records::get::{AccountType, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "2480253391",
///     account_type: AccountType::Basic,
///     date: "2019-06-11".into(),
///     limit: 100,
/// });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::merchantfund::partner::income_records::get::{AccountType, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "2480253391",
///     account_type: AccountType::Basic,
///     date: "2019-06-11".into(),
///     limit: 100,
/// })
/// .offset(0);
/// ```
#[doc(alias("特约商户银行来账查询", "4012720249", "4012718620", "4012712728"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query a sub-merchant's incoming bank payments · 特约商户银行来账查询
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: String,
        /// account type · 账户类型
        pub account_type: AccountType,
        /// date · 日期; as 2018-06-08
        pub date: crate::Date,
        /// offset of this query · 本次查询偏移量
        pub offset: Option<i64>,
        /// maximum number of items for this query request · 本次请求最大查询条数
        pub limit: i64,
    }

    crate::model! { Request {
        sub_mchid: query("sub_mchid").required(),
        account_type: query("account_type").required(),
        date: query("date").required(),
        offset: query("offset"),
        limit: query("limit").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 特约商户号
        sub_mchid(&'a str),
        /// account type · 账户类型
        account_type(AccountType),
        /// date · 日期; as 2018-06-08
        date(crate::Date),
        /// maximum number of items for this query request · 本次请求最大查询条数
        limit(i64),
    } {
        /// offset of this query · 本次查询偏移量
        offset offset_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/merchantfund/partner/income-records",
        "特约商户银行来账查询",
        "Query a sub-merchant's incoming bank payments",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    pub use crate::webhook::v3::mchwithdraw::change::AccountType;

    /// Query a sub-merchant's incoming bank payments · 特约商户银行来账查询
    #[non_exhaustive]
    pub struct Response {
        /// total count of queried data · 查询数据总条数
        pub total_count: Option<i64>,
        /// offset of this query · 本次查询偏移量
        pub offset: Option<i64>,
        /// number of items in this query · 本次查询条数
        pub limit: Option<i64>,
        /// bank income record list · 银行来账记录列表
        pub data: Vec<response::Data>,
        /// pagination links · 分页链接
        pub links: Option<response::Links>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count").promised(),
        offset: body("offset").promised(),
        limit: body("limit").promised(),
        data: body("data"),
        links: body("links").promised(),
    } }

    crate::promised::promised! { Response {
        /// total count of queried data · 查询数据总条数
        total_count 0(i64),
        /// offset of this query · 本次查询偏移量
        offset 1(i64),
        /// number of items in this query · 本次查询条数
        limit 2(i64),
        /// pagination links · 分页链接
        links 4(&response::Links),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::merchantfund::merchant::income_records::get::response::IncomeRecordType;

        /// bank income record list · 银行来账记录列表
        #[non_exhaustive]
        pub struct Data {
            /// sub-merchant ID · 特约商户号
            pub sub_mchid: Option<String>,
            /// account type · 账户类型
            pub account_type: Option<super::AccountType>,
            /// incoming bank payment type · 银行来账类型
            pub income_record_type: Option<IncomeRecordType>,
            /// WeChat ID of the bank's incoming payment · 银行来账微信单号
            pub income_record_id: Option<String>,
            /// incoming bank payment amount · 银行来账金额 (fen)
            pub amount: Option<crate::Fen>,
            /// incoming bank payment completion time · 银行来账完成时间; as 2018-06-08T10:34:56+08:00
            pub success_time: Option<crate::Time>,
            /// payer's bank name · 付款方银行名称
            pub bank_name: Option<String>,
            /// payer's bank account name · 付款方银行户名
            pub bank_account_name: Option<String>,
            /// payer's bank card number · 付款方银行卡号
            pub bank_account_number: Option<String>,
            /// bank remark · 银行备注
            pub recharge_remark: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            sub_mchid: body("sub_mchid").promised(),
            account_type: body("account_type").promised(),
            income_record_type: body("income_record_type").promised(),
            income_record_id: body("income_record_id").promised(),
            amount: body("amount").promised(),
            success_time: body("success_time").promised(),
            bank_name: body("bank_name").promised(),
            bank_account_name: body("bank_account_name").promised(),
            bank_account_number: body("bank_account_number").promised(),
            recharge_remark: body("recharge_remark").promised(),
        } }

        crate::promised::promised! { Data {
            /// sub-merchant ID · 特约商户号
            sub_mchid 0(&str),
            /// account type · 账户类型
            account_type 1(&super::AccountType),
            /// incoming bank payment type · 银行来账类型
            income_record_type 2(&IncomeRecordType),
            /// WeChat ID of the bank's incoming payment · 银行来账微信单号
            income_record_id 3(&str),
            /// incoming bank payment amount · 银行来账金额 (fen)
            amount 4(crate::Fen),
            /// incoming bank payment completion time · 银行来账完成时间; as 2018-06-08T10:34:56+08:00
            success_time 5(&crate::Time),
            /// payer's bank name · 付款方银行名称
            bank_name 6(&str),
            /// payer's bank account name · 付款方银行户名
            bank_account_name 7(&str),
            /// payer's bank card number · 付款方银行卡号
            bank_account_number 8(&str),
            /// bank remark · 银行备注
            recharge_remark 9(&str),
        } }

        pub use crate::v3::merchantfund::merchant::income_records::get::response::Links;
    }
}
