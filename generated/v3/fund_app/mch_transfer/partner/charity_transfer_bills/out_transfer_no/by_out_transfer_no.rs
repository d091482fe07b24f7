// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}.md

//! `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`

/// Query a charity donation's details by merchant number · 商户单号查询公益捐赠详情
///
/// `GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4015554859](https://pay.weixin.qq.com/doc/v3/partner/4015554859)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::fund_app::mch_transfer::partner::charity_transfer_bills::out_transfer_no::by_out_transfer_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_transfer_no: "trans202506300102",
///     sponsor_mchid: "1900001109",
///     out_budget_no: "budget202506030102",
/// });
/// let answer = request.send(&client).await?;
/// let budget_id = answer.budget_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("商户单号查询公益捐赠详情", "4015554859"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a charity donation's details by merchant number · 商户单号查询公益捐赠详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant charity donation number · 商户公益捐赠单号
        pub out_transfer_no: String,
        /// funding merchant ID · 出资商户号
        pub sponsor_mchid: String,
        /// merchant budget number · 商户预算单号
        pub out_budget_no: String,
    }

    crate::model! { Request {
        out_transfer_no: path("out_transfer_no").required(),
        sponsor_mchid: query("sponsor_mchid").required(),
        out_budget_no: query("out_budget_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant charity donation number · 商户公益捐赠单号
        out_transfer_no(&'a str),
        /// funding merchant ID · 出资商户号
        sponsor_mchid(&'a str),
        /// merchant budget number · 商户预算单号
        out_budget_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}",
        "商户单号查询公益捐赠详情",
        "Query a charity donation's details by merchant number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a charity donation's details by merchant number · 商户单号查询公益捐赠详情
    #[non_exhaustive]
    pub struct Response {
        /// merchant budget number · 商户预算单号
        pub out_budget_no: Option<String>,
        /// WeChat Pay budget ID · 微信支付预算单号
        pub budget_id: Option<String>,
        /// merchant charity donation number · 商户公益捐赠单号
        pub out_transfer_no: Option<String>,
        /// WeChat Pay charity donation ID · 微信支付公益捐赠单号
        pub transfer_id: Option<String>,
        /// total budget amount · 预算总金额 (fen)
        pub amount: Option<crate::Fen>,
        /// donation remark · 捐赠备注
        pub transfer_remark: Option<String>,
        /// receiving merchant ID · 收款商户号
        pub receive_mchid: Option<String>,
        /// donation state · 捐赠状态
        pub state: Option<response::State>,
        /// donation order creation time · 捐赠单创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// donation completion time · 捐赠完成时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_budget_no: body("out_budget_no").promised(),
        budget_id: body("budget_id").promised(),
        out_transfer_no: body("out_transfer_no").promised(),
        transfer_id: body("transfer_id").promised(),
        amount: body("amount").promised(),
        transfer_remark: body("transfer_remark").promised(),
        receive_mchid: body("receive_mchid").promised(),
        state: body("state").promised(),
        create_time: body("create_time").promised(),
        success_time: body("success_time"),
    } }

    crate::promised::promised! { Response {
        /// merchant budget number · 商户预算单号
        out_budget_no 0(&str),
        /// WeChat Pay budget ID · 微信支付预算单号
        budget_id 1(&str),
        /// merchant charity donation number · 商户公益捐赠单号
        out_transfer_no 2(&str),
        /// WeChat Pay charity donation ID · 微信支付公益捐赠单号
        transfer_id 3(&str),
        /// total budget amount · 预算总金额 (fen)
        amount 4(crate::Fen),
        /// donation remark · 捐赠备注
        transfer_remark 5(&str),
        /// receiving merchant ID · 收款商户号
        receive_mchid 6(&str),
        /// donation state · 捐赠状态
        state 7(&response::State),
        /// donation order creation time · 捐赠单创建时间; as 2018-06-08T10:34:56+08:00
        create_time 8(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::fund_app::mch_transfer::partner::charity_transfer_bills::post::response::State;
    }
}
