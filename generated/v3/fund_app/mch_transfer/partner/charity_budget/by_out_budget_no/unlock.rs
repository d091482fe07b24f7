// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock.md

//! `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`

/// Unlock a charity donation budget · 解锁公益捐赠预算
///
/// `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`
///
/// Official pages · 官方文档:
///
/// - partner: [4015554795](https://pay.weixin.qq.com/doc/v3/partner/4015554795)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::fund_app::mch_transfer::partner::charity_budget::by_out_budget_no::unlock::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_budget_no: "budget202506300102",
///     sponsor_mchid: "1900001109",
///     activity_remark: "公益活动结束，解锁资金",
/// });
/// let answer = request.send(&client).await?;
/// let sp_mchid = answer.sp_mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("解锁公益捐赠预算", "4015554795"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Unlock a charity donation budget · 解锁公益捐赠预算
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant budget number · 商户预算单号
        pub out_budget_no: String,
        /// funding merchant ID · 出资商户号
        pub sponsor_mchid: String,
        /// unlocking remark · 解锁备注
        pub activity_remark: String,
    }

    crate::model! { Request {
        out_budget_no: path("out_budget_no").required(),
        sponsor_mchid: body("sponsor_mchid").required(),
        activity_remark: body("activity_remark").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant budget number · 商户预算单号
        out_budget_no(&'a str),
        /// funding merchant ID · 出资商户号
        sponsor_mchid(&'a str),
        /// unlocking remark · 解锁备注
        activity_remark(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock",
        "解锁公益捐赠预算",
        "Unlock a charity donation budget",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Unlock a charity donation budget · 解锁公益捐赠预算
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
        /// revocation explanation · 撤销说明
        pub unlock_remark: Option<String>,
        /// fund locking time · 资金锁定时间
        pub locked_time: Option<String>,
        /// completion time · 完成时间
        pub finished_time: Option<String>,
        /// unlocked amount · 解锁金额 (fen)
        pub unlocked_amount: Option<crate::Fen>,
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
        state: body("state").promised(),
        unlock_remark: body("unlock_remark").promised(),
        locked_time: body("locked_time").promised(),
        finished_time: body("finished_time").promised(),
        unlocked_amount: body("unlocked_amount"),
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
        /// budget order state · 预算单状态
        state 7(&response::State),
        /// revocation explanation · 撤销说明
        unlock_remark 8(&str),
        /// fund locking time · 资金锁定时间
        locked_time 9(&str),
        /// completion time · 完成时间
        finished_time 10(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v3::budget::finished::State;
    }
}
