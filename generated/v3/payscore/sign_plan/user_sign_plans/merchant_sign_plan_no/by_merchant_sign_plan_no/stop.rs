// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop.md

//! `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`

/// Cancel a user's contract plan as a direct merchant · 直连商户取消用户的签约计划
///
/// `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012471050](https://pay.weixin.qq.com/doc/v3/merchant/4012471050)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::sign_plan::user_sign_plans::merchant_sign_plan_no::by_merchant_sign_plan_no::stop::post::{Request, Required};
///
/// let request = Request::new(Required {
///     merchant_sign_plan_no: "1234323JKHDFE1243252",
///     stop_reason: "用户协商后停止",
/// });
/// let answer = request.send(&client).await?;
/// let sign_plan_id = answer.sign_plan_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("直连商户取消用户的签约计划", "4012471050"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Cancel a user's contract plan as a direct merchant · 直连商户取消用户的签约计划
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant-side signed plan number · 商户侧签约计划号
        pub merchant_sign_plan_no: String,
        /// reason for stopping the signed plan · 停止签约计划原因
        pub stop_reason: String,
    }

    crate::model! { Request {
        merchant_sign_plan_no: path("merchant_sign_plan_no").required(),
        stop_reason: body("stop_reason").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant-side signed plan number · 商户侧签约计划号
        merchant_sign_plan_no(&'a str),
        /// reason for stopping the signed plan · 停止签约计划原因
        stop_reason(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
        "直连商户取消用户的签约计划",
        "Cancel a user's contract plan as a direct merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Cancel a user's contract plan as a direct merchant · 直连商户取消用户的签约计划
    #[non_exhaustive]
    pub struct Response {
        /// plan contract ID · 计划签约ID
        pub sign_plan_id: Option<String>,
        /// contract plan user's openid under the app · 签约计划用户应用下的OpenID
        pub openid: Option<String>,
        /// service the plan belongs to · 计划所属服务
        pub service_id: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// appid
        pub appid: Option<String>,
        /// merchant-side signed plan number · 商户侧签约计划号
        pub merchant_sign_plan_no: Option<String>,
        /// merchant notification URL · 商户回调地址
        pub merchant_callback_url: Option<String>,
        /// ID of the plan the contract belongs to · 签约所属计划ID
        pub plan_id: Option<String>,
        /// number of the plan detail the user has reached · 目前用户进行到的计划详情序号
        pub going_detail_no: Option<i64>,
        /// plan contract signing state · 计划签约状态
        pub sign_state: Option<String>,
        /// signed plan cancellation time · 签约计划取消时间
        pub cancel_sign_time: Option<String>,
        /// signed plan cancellation type · 签约计划取消类型
        pub cancel_sign_type: Option<String>,
        /// signed plan cancellation reason · 签约计划取消原因
        pub cancel_reason: Option<String>,
        /// name of the signed plan · 签约计划的名称
        pub plan_name: Option<String>,
        /// signed plan expiry time · 签约计划的过期时间
        pub plan_over_time: Option<String>,
        /// original total amount of the contract plan (in fen) · 签约计划原总金额(单位分) (fen)
        pub total_origin_price: Option<crate::Fen>,
        /// signed plan's number of deductions · 签约计划扣费次数
        pub deduction_quantity: Option<i64>,
        /// actual total amount of the signed plan (in fen) · 签约计划实际总金额（单位分） (fen)
        pub total_actual_price: Option<crate::Fen>,
        /// signed plan detail list · 签约计划明细列表
        pub signed_detail_list: Vec<response::SignedDetailList>,
        /// contract signing time · 签约时间; as 2018-06-08T10:34:56+08:00
        pub sign_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sign_plan_id: body("sign_plan_id").promised(),
        openid: body("openid"),
        service_id: body("service_id").promised(),
        mchid: body("mchid").promised(),
        appid: body("appid").promised(),
        merchant_sign_plan_no: body("merchant_sign_plan_no").promised(),
        merchant_callback_url: body("merchant_callback_url").promised(),
        plan_id: body("plan_id").promised(),
        going_detail_no: body("going_detail_no").promised(),
        sign_state: body("sign_state").promised(),
        cancel_sign_time: body("cancel_sign_time"),
        cancel_sign_type: body("cancel_sign_type"),
        cancel_reason: body("cancel_reason"),
        plan_name: body("plan_name").promised(),
        plan_over_time: body("plan_over_time").promised(),
        total_origin_price: body("total_origin_price").promised(),
        deduction_quantity: body("deduction_quantity").promised(),
        total_actual_price: body("total_actual_price").promised(),
        signed_detail_list: body("signed_detail_list"),
        sign_time: body("sign_time"),
    } }

    crate::promised::promised! { Response {
        /// plan contract ID · 计划签约ID
        sign_plan_id 0(&str),
        /// service the plan belongs to · 计划所属服务
        service_id 2(&str),
        /// merchant ID · 商户号
        mchid 3(&str),
        /// appid
        appid 4(&str),
        /// merchant-side signed plan number · 商户侧签约计划号
        merchant_sign_plan_no 5(&str),
        /// merchant notification URL · 商户回调地址
        merchant_callback_url 6(&str),
        /// ID of the plan the contract belongs to · 签约所属计划ID
        plan_id 7(&str),
        /// number of the plan detail the user has reached · 目前用户进行到的计划详情序号
        going_detail_no 8(i64),
        /// plan contract signing state · 计划签约状态
        sign_state 9(&str),
        /// name of the signed plan · 签约计划的名称
        plan_name 13(&str),
        /// signed plan expiry time · 签约计划的过期时间
        plan_over_time 14(&str),
        /// original total amount of the contract plan (in fen) · 签约计划原总金额(单位分) (fen)
        total_origin_price 15(crate::Fen),
        /// signed plan's number of deductions · 签约计划扣费次数
        deduction_quantity 16(i64),
        /// actual total amount of the signed plan (in fen) · 签约计划实际总金额（单位分） (fen)
        total_actual_price 17(crate::Fen),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::payscore::sign_plan::user_sign_plans::post::response::SignedDetailList;
    }
}
