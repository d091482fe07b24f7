// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/sign-plan/user-sign-plans.md

//! `/v3/payscore/sign-plan/user-sign-plans`

pub mod merchant_sign_plan_no;

/// Create a user's contract plan · 创建用户的签约计划
///
/// `POST /v3/payscore/sign-plan/user-sign-plans`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012489420](https://pay.weixin.qq.com/doc/v3/merchant/4012489420)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::sign_plan::user_sign_plans::post::{Request, Required, SignPlanDetail, SignPlanDetailRequired};
///
/// let request = Request::new(Required {
///     service_id: "2002000000000558128851361561536",
///     plan_id: "01000033210000324638000000376258",
///     appid: "wxd678efh567hg6787",
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     merchant_sign_plan_no: "1234323JKHDFE1243252",
///     notify_url: "https://api.test.com",
///     sign_plan_detail: vec![SignPlanDetail::new(SignPlanDetailRequired {
///         plan_detail_no: 1,
///         merchant_plan_detail_no: "1234323JKHDFE1243252",
///     })],
/// });
/// let answer = request.send(&client).await?;
/// let sign_plan = answer.sign_plan()?;
/// # Ok(()) }
/// ```
#[doc(alias("创建用户的签约计划", "4012489420"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a user's contract plan · 创建用户的签约计划
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// pay score service ID · 支付分服务ID
        pub service_id: String,
        /// pay score plan ID · 支付分计划ID
        pub plan_id: String,
        /// appid
        pub appid: String,
        /// signing user's openid under the merchant app · 待签约用户在商户应用下的OpenID
        pub openid: String,
        /// merchant signed plan number · 商户签约计划单号
        pub merchant_sign_plan_no: String,
        /// notification URL for contract-signing success events · 签约成功事件通知回调地址
        pub notify_url: String,
        /// merchant-side numbers of the plan detail list in the signed plan · 签约计划对应的计划详情列表的商户侧单号信息
        pub sign_plan_detail: Vec<SignPlanDetail>,
    }

    crate::model! { Request {
        service_id: body("service_id").required(),
        plan_id: body("plan_id").required(),
        appid: body("appid").required(),
        openid: body("openid").required(),
        merchant_sign_plan_no: body("merchant_sign_plan_no").required(),
        notify_url: body("notify_url").required(),
        sign_plan_detail: body("sign_plan_detail").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// pay score service ID · 支付分服务ID
        service_id(&'a str),
        /// pay score plan ID · 支付分计划ID
        plan_id(&'a str),
        /// appid
        appid(&'a str),
        /// signing user's openid under the merchant app · 待签约用户在商户应用下的OpenID
        openid(&'a str),
        /// merchant signed plan number · 商户签约计划单号
        merchant_sign_plan_no(&'a str),
        /// notification URL for contract-signing success events · 签约成功事件通知回调地址
        notify_url(&'a str),
        /// merchant-side numbers of the plan detail list in the signed plan · 签约计划对应的计划详情列表的商户侧单号信息
        sign_plan_detail(Vec<SignPlanDetail>),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/sign-plan/user-sign-plans",
        "创建用户的签约计划",
        "Create a user's contract plan",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// merchant-side numbers of the plan detail list in the signed plan · 签约计划对应的计划详情列表的商户侧单号信息
    #[must_use]
    #[non_exhaustive]
    pub struct SignPlanDetail {
        /// plan detail serial number · 计划明细序号
        pub plan_detail_no: i64,
        /// merchant-side order number for the use of the plan detail · 商户侧计划明细使用订单号
        pub merchant_plan_detail_no: String,
    }

    crate::model! { SignPlanDetail {
        plan_detail_no: body("plan_detail_no").required(),
        merchant_plan_detail_no: body("merchant_plan_detail_no").required(),
    } }

    crate::sent::sent! { SignPlanDetail(SignPlanDetailRequired<'a>) {
        /// plan detail serial number · 计划明细序号
        plan_detail_no(i64),
        /// merchant-side order number for the use of the plan detail · 商户侧计划明细使用订单号
        merchant_plan_detail_no(&'a str),
    } {
    } }

    /// Create a user's contract plan · 创建用户的签约计划
    #[non_exhaustive]
    pub struct Response {
        /// user's contract plan · 用户的签约计划
        pub sign_plan: Option<response::SignPlan>,
        /// data for jumping to the WeChat mini program to confirm contract signing · 跳转微信侧确认签约小程序的数据
        pub package: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sign_plan: body("sign_plan").promised(),
        package: body("package").promised(),
    } }

    crate::promised::promised! { Response {
        /// user's contract plan · 用户的签约计划
        sign_plan 0(&response::SignPlan),
        /// data for jumping to the WeChat mini program to confirm contract signing · 跳转微信侧确认签约小程序的数据
        package 1(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// signed plan detail list · 签约计划明细列表
        #[non_exhaustive]
        pub struct SignedDetailList {
            /// plan detail serial number · 计划明细序号
            pub plan_detail_no: Option<i64>,
            /// original payment amount of the plan detail (in fen) · 计划明细原支付金额（单位分） (fen)
            pub original_price: Option<crate::Fen>,
            /// plan detail's discount explanation · 计划明细优惠说明
            pub plan_discount_description: Option<String>,
            /// actual payment amount of the plan detail (in fen) · 计划明细实际支付金额（单位分） (fen)
            pub actual_price: Option<crate::Fen>,
            /// plan detail state · 计划明细状态
            pub plan_detail_state: Option<String>,
            /// pay score service order ID of the plan detail · 计划明细对应的支付分服务单号
            pub order_id: Option<String>,
            /// merchant-side order number for the use of the plan detail · 商户侧计划明细使用订单号
            pub merchant_plan_detail_no: Option<String>,
            /// plan detail name · 计划详情名称
            pub plan_detail_name: Option<String>,
            /// actual payment amount of the order of the plan detail (in fen) · 计划明细对应订单实际支付金额（单位分） (fen)
            pub actual_pay_price: Option<crate::Fen>,
            /// detail usage time · 详情使用时间; as 2018-06-08T10:34:56+08:00
            pub use_time: Option<crate::Time>,
            /// detail completion time · 详情完成时间; as 2018-06-08T10:34:56+08:00
            pub complete_time: Option<crate::Time>,
            /// detail cancellation time · 详情取消时间
            pub cancel_time: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { SignedDetailList: Received {
            plan_detail_no: body("plan_detail_no").promised(),
            original_price: body("original_price").promised(),
            plan_discount_description: body("plan_discount_description"),
            actual_price: body("actual_price").promised(),
            plan_detail_state: body("plan_detail_state").promised(),
            order_id: body("order_id"),
            merchant_plan_detail_no: body("merchant_plan_detail_no").promised(),
            plan_detail_name: body("plan_detail_name").promised(),
            actual_pay_price: body("actual_pay_price"),
            use_time: body("use_time"),
            complete_time: body("complete_time"),
            cancel_time: body("cancel_time"),
        } }

        crate::promised::promised! { SignedDetailList {
            /// plan detail serial number · 计划明细序号
            plan_detail_no 0(i64),
            /// original payment amount of the plan detail (in fen) · 计划明细原支付金额（单位分） (fen)
            original_price 1(crate::Fen),
            /// actual payment amount of the plan detail (in fen) · 计划明细实际支付金额（单位分） (fen)
            actual_price 3(crate::Fen),
            /// plan detail state · 计划明细状态
            plan_detail_state 4(&str),
            /// merchant-side order number for the use of the plan detail · 商户侧计划明细使用订单号
            merchant_plan_detail_no 6(&str),
            /// plan detail name · 计划详情名称
            plan_detail_name 7(&str),
        } }

        /// user's contract plan · 用户的签约计划
        #[non_exhaustive]
        pub struct SignPlan {
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
            pub signed_detail_list: Vec<SignedDetailList>,
            /// contract signing time · 签约时间; as 2018-06-08T10:34:56+08:00
            pub sign_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { SignPlan: Received {
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

        crate::promised::promised! { SignPlan {
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
    }
}
