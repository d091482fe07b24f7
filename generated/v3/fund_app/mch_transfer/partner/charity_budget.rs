// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/partner/charity-budget.md

//! `/v3/fund-app/mch-transfer/partner/charity-budget`

pub mod by_out_budget_no;

/// Apply for a charity donation budget · 申请公益捐赠预算
///
/// `POST /v3/fund-app/mch-transfer/partner/charity-budget`
///
/// Official pages · 官方文档:
///
/// - partner: [4015554763](https://pay.weixin.qq.com/doc/v3/partner/4015554763)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::fund_app::mch_transfer::partner::charity_budget::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_budget_no: "budget202506300102",
///     sponsor_mchid: "1900001109",
///     sponsor_subject_name: "腾讯控股有限公司",
///     activity_name: "公益企业配捐活动",
///     activity_remark: "公益活动开始于9月1日，帮助困难儿童筹款活动",
///     amount: Fen(20000000),
/// });
/// let answer = request.send(&client).await?;
/// let sp_mchid = answer.sp_mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::fund_app::mch_transfer::partner::charity_budget::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_budget_no: "budget202506300102",
///     sponsor_mchid: "1900001109",
///     sponsor_subject_name: "腾讯控股有限公司",
///     activity_name: "公益企业配捐活动",
///     activity_remark: "公益活动开始于9月1日，帮助困难儿童筹款活动",
///     amount: Fen(20000000),
/// })
/// .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
/// ```
#[doc(alias("申请公益捐赠预算", "4015554763"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply for a charity donation budget · 申请公益捐赠预算
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant budget number · 商户预算单号
        pub out_budget_no: String,
        /// funding merchant ID · 出资商户号
        pub sponsor_mchid: String,
        /// funding enterprise legal entity name · 出资企业主体名称
        pub sponsor_subject_name: String,
        /// activity name · 活动名称
        pub activity_name: String,
        /// activity explanation · 活动说明
        pub activity_remark: String,
        /// total budget amount · 预算总金额 (fen)
        pub amount: crate::Fen,
        /// notification URL · 回调地址
        pub notify_url: Option<String>,
    }

    crate::model! { Request {
        out_budget_no: body("out_budget_no").required(),
        sponsor_mchid: body("sponsor_mchid").required(),
        sponsor_subject_name: body("sponsor_subject_name").required(),
        activity_name: body("activity_name").required(),
        activity_remark: body("activity_remark").required(),
        amount: body("amount").required(),
        notify_url: body("notify_url"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant budget number · 商户预算单号
        out_budget_no(&'a str),
        /// funding merchant ID · 出资商户号
        sponsor_mchid(&'a str),
        /// funding enterprise legal entity name · 出资企业主体名称
        sponsor_subject_name(&'a str),
        /// activity name · 活动名称
        activity_name(&'a str),
        /// activity explanation · 活动说明
        activity_remark(&'a str),
        /// total budget amount · 预算总金额 (fen)
        amount(crate::Fen),
    } {
        /// notification URL · 回调地址
        notify_url notify_url_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/fund-app/mch-transfer/partner/charity-budget",
        "申请公益捐赠预算",
        "Apply for a charity donation budget",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Apply for a charity donation budget · 申请公益捐赠预算
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
        crate::open_enum! {
            /// budget order state · 预算单状态
            pub enum State {
                Pending = "PENDING",
                Locked = "LOCKED",
                Finished = "FINISHED",
                Closed = "CLOSED",
            }
        }
    }
}
