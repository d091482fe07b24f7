// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}.md

//! `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`

pub mod unlock;

/// Query a charity donation budget's details by merchant number · 商户单号查询公益捐赠预算详情
///
/// `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4015554788](https://pay.weixin.qq.com/doc/v3/partner/4015554788)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::fund_app::mch_transfer::partner::charity_budget::by_out_budget_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_budget_no: "budget202506300102",
///     sponsor_mchid: "1900001109",
/// });
/// let answer = request.send(&client).await?;
/// let sp_mchid = answer.sp_mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("商户单号查询公益捐赠预算详情", "4015554788"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a charity donation budget's details by merchant number · 商户单号查询公益捐赠预算详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant budget number · 商户预算单号
        pub out_budget_no: String,
        /// funding merchant ID · 出资商户号
        pub sponsor_mchid: String,
    }

    crate::model! { Request {
        out_budget_no: path("out_budget_no").required(),
        sponsor_mchid: query("sponsor_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant budget number · 商户预算单号
        out_budget_no(&'a str),
        /// funding merchant ID · 出资商户号
        sponsor_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}",
        "商户单号查询公益捐赠预算详情",
        "Query a charity donation budget's details by merchant number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a charity donation budget's details by merchant number · 商户单号查询公益捐赠预算详情
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// merchant budget number · 商户预算单号
        pub out_budget_no: Option<String>,
        /// WeChat Pay budget ID · 微信支付预算单号
        pub budget_id: Option<String>,
        /// total budget amount · 预算总金额 (fen)
        pub amount: Option<crate::Fen>,
        /// funding merchant ID · 出资商户号
        pub sponsor_mchid: Option<String>,
        /// activity name · 活动名称
        pub activity_name: Option<String>,
        /// activity explanation · 活动说明
        pub activity_remark: Option<String>,
        /// budget order state · 预算单状态
        pub state: Option<response::State>,
        /// funding confirmation page URL · 确认出资页面地址
        pub confirm_url: Option<String>,
        /// masked WeChat ID of the merchant ID's super administrator · 商户号超管微信号掩码
        pub super_admin_wxid_mask: Option<String>,
        /// remaining budget amount · 剩余预算金额 (fen)
        pub remain_amount: Option<crate::Fen>,
        /// revocation explanation · 撤销说明
        pub unlock_remark: Option<String>,
        /// fund locking time · 资金锁定时间
        pub locked_time: Option<String>,
        /// completion time · 完成时间
        pub finished_time: Option<String>,
        /// closing time · 关闭时间
        pub closed_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        out_budget_no: body("out_budget_no").promised(),
        budget_id: body("budget_id").promised(),
        amount: body("amount").promised(),
        sponsor_mchid: body("sponsor_mchid").promised(),
        activity_name: body("activity_name").promised(),
        activity_remark: body("activity_remark").promised(),
        state: body("state"),
        confirm_url: body("confirm_url"),
        super_admin_wxid_mask: body("super_admin_wxid_mask"),
        remain_amount: body("remain_amount"),
        unlock_remark: body("unlock_remark"),
        locked_time: body("locked_time"),
        finished_time: body("finished_time"),
        closed_time: body("closed_time"),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商商户号
        sp_mchid 0(&str),
        /// merchant budget number · 商户预算单号
        out_budget_no 1(&str),
        /// WeChat Pay budget ID · 微信支付预算单号
        budget_id 2(&str),
        /// total budget amount · 预算总金额 (fen)
        amount 3(crate::Fen),
        /// funding merchant ID · 出资商户号
        sponsor_mchid 4(&str),
        /// activity name · 活动名称
        activity_name 5(&str),
        /// activity explanation · 活动说明
        activity_remark 6(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::fund_app::mch_transfer::partner::charity_budget::post::response::State;
    }
}
