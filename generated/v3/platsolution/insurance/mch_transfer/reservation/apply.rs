// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/insurance/mch-transfer/reservation/apply.md

//! `/v3/platsolution/insurance/mch-transfer/reservation/apply`

/// Request a single scheduled merchant transfer · 受理单次预约商家转账
///
/// `POST /v3/platsolution/insurance/mch-transfer/reservation/apply`
///
/// Official pages · 官方文档:
///
/// - partner: [4013504216](https://pay.weixin.qq.com/doc/v3/partner/4013504216)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::insurance::mch_transfer::reservation::apply::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900001109",
///     sp_appid: "wxf636efh567hg4356",
///     out_reservation_no: "plfk2020042013",
///     transfer_scene_id: "1000",
///     estimated_date: "2019-11-22".into(),
///     reserve_remark: "由于存在收益波动，实际到账资金可能不等于当前金额",
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
/// });
/// let answer = request.send(&client).await?;
/// let reservation_id = answer.reservation_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::platsolution::insurance::mch_transfer::reservation::apply::post::{InsurancePolicy, InsurancePolicyRequired, Request, Required, SceneReportData};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900001109",
///     sp_appid: "wxf636efh567hg4356",
///     out_reservation_no: "plfk2020042013",
///     transfer_scene_id: "1000",
///     estimated_date: "2019-11-22".into(),
///     reserve_remark: "由于存在收益波动，实际到账资金可能不等于当前金额",
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
/// })
/// .sub_appid("wxf636efh567hg4356")
/// .estimated_max_amount(400000)
/// .exact_amount(100000)
/// .openid("o-MYE42l80oelYMDE34nYD456Xoy")
/// .user_real_name("…")
/// .scene_report_data(SceneReportData::new()
///     .insurance_policy(InsurancePolicy::new(InsurancePolicyRequired {
///         product_registration_no: "40058541257",
///         policy_no: "202301011651",
///         name: "养老保险",
///     })
///     .withdrawal_no("202310410941")
///     .claim_no("202310410941")));
/// ```
#[doc(alias("受理单次预约商家转账", "4013504216"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Request a single scheduled merchant transfer · 受理单次预约商家转账
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// partner appid · 服务商AppID
        pub sp_appid: String,
        /// second-tier merchant appid · 二级商户AppID
        pub sub_appid: Option<String>,
        /// merchant reservation number · 商户预约单号
        pub out_reservation_no: String,
        /// transfer scene ID · 转账场景ID
        pub transfer_scene_id: String,
        /// estimated latest transfer date · 预计最晚转账日期; as 2018-06-08
        pub estimated_date: crate::Date,
        /// estimated maximum transfer amount · 预计最大转账金额 (fen)
        pub estimated_max_amount: Option<crate::Fen>,
        /// exact transfer amount · 准确转账金额 (fen)
        pub exact_amount: Option<crate::Fen>,
        /// receiving user's openid · 收款用户OpenID
        pub openid: Option<String>,
        /// receiving user's name · 收款用户姓名
        pub user_real_name: Option<crate::Sensitive>,
        /// scheduling remark · 预约备注
        pub reserve_remark: String,
        /// merchant notification URL · 商户回调地址
        pub notify_url: String,
        /// scene filing information · 场景报备信息
        pub scene_report_data: Option<SceneReportData>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        sp_appid: body("sp_appid").required(),
        sub_appid: body("sub_appid"),
        out_reservation_no: body("out_reservation_no").required(),
        transfer_scene_id: body("transfer_scene_id").required(),
        estimated_date: body("estimated_date").required(),
        estimated_max_amount: body("estimated_max_amount"),
        exact_amount: body("exact_amount"),
        openid: body("openid"),
        user_real_name: body("user_real_name").mark(Mark::Rsa),
        reserve_remark: body("reserve_remark").required(),
        notify_url: body("notify_url").required(),
        scene_report_data: body("scene_report_data"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
        /// partner appid · 服务商AppID
        sp_appid(&'a str),
        /// merchant reservation number · 商户预约单号
        out_reservation_no(&'a str),
        /// transfer scene ID · 转账场景ID
        transfer_scene_id(&'a str),
        /// estimated latest transfer date · 预计最晚转账日期; as 2018-06-08
        estimated_date(crate::Date),
        /// scheduling remark · 预约备注
        reserve_remark(&'a str),
        /// merchant notification URL · 商户回调地址
        notify_url(&'a str),
    } {
        /// second-tier merchant appid · 二级商户AppID
        sub_appid sub_appid_opt(into String),
        /// estimated maximum transfer amount · 预计最大转账金额 (fen)
        estimated_max_amount estimated_max_amount_opt(into crate::Fen),
        /// exact transfer amount · 准确转账金额 (fen)
        exact_amount exact_amount_opt(into crate::Fen),
        /// receiving user's openid · 收款用户OpenID
        openid openid_opt(into String),
        /// receiving user's name · 收款用户姓名
        user_real_name user_real_name_opt(into crate::Sensitive),
        /// scene filing information · 场景报备信息
        scene_report_data scene_report_data_opt(SceneReportData),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/platsolution/insurance/mch-transfer/reservation/apply",
        "受理单次预约商家转账",
        "Request a single scheduled merchant transfer",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::platsolution::mch_transfer::reservation::apply::post::InsurancePolicy;

    pub use crate::v3::platsolution::mch_transfer::reservation::apply::post::InsurancePolicyRequired;

    pub use crate::v3::platsolution::mch_transfer::reservation::apply::post::SceneReportData;

    /// Request a single scheduled merchant transfer · 受理单次预约商家转账
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// merchant reservation number · 商户预约单号
        pub out_reservation_no: Option<String>,
        /// WeChat transfer reservation ID · 微信转账预约单号
        pub reservation_id: Option<String>,
        /// schedule record acceptance time · 预约记录受理时间
        pub accept_time: Option<String>,
        /// reservation record state · 预约记录状态
        pub state: Option<response::State>,
        /// package information for jumping to WeChat Pay's page where the user confirms the schedule · 跳转微信支付用户确认预约页的package信息
        pub package_info: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        out_reservation_no: body("out_reservation_no").promised(),
        reservation_id: body("reservation_id").promised(),
        accept_time: body("accept_time").promised(),
        state: body("state").promised(),
        package_info: body("package_info").promised(),
    } }

    crate::promised::promised! { Response {
        /// second-tier merchant ID · 二级商户号
        sub_mchid 0(&str),
        /// merchant reservation number · 商户预约单号
        out_reservation_no 1(&str),
        /// WeChat transfer reservation ID · 微信转账预约单号
        reservation_id 2(&str),
        /// schedule record acceptance time · 预约记录受理时间
        accept_time 3(&str),
        /// reservation record state · 预约记录状态
        state 4(&response::State),
        /// package information for jumping to WeChat Pay's page where the user confirms the schedule · 跳转微信支付用户确认预约页的package信息
        package_info 5(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::platsolution::mch_transfer::reservation::apply::post::response::State;
    }
}
