// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}.md

//! `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`

pub mod stop;

/// 查询用户的签约计划
///
/// `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
///
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012470990)
///
/// ```
/// use wechatpay::v3::payscore::sign_plan::user_sign_plans::merchant_sign_plan_no::by_merchant_sign_plan_no::get::Request;
///
/// let request = Request::new("1234323JKHDFE1243252");
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// 查询用户的签约计划
    pub struct Request {
        /// 商户签约计划号
        pub merchant_sign_plan_no: String,
    }

    crate::model! { Request {
        merchant_sign_plan_no: path("merchant_sign_plan_no").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(merchant_sign_plan_no: impl Into<String>) -> Self {
            Self {
                merchant_sign_plan_no: merchant_sign_plan_no.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
        "查询用户的签约计划",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    /// 查询用户的签约计划
    #[non_exhaustive]
    pub struct Response {
        /// 计划签约ID
        pub sign_plan_id: Option<String>,
        /// 签约计划用户应用下的OpenID
        pub openid: Option<String>,
        /// 计划所属服务
        pub service_id: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// AppID
        pub appid: Option<String>,
        /// 商户侧签约计划号
        pub merchant_sign_plan_no: Option<String>,
        /// 商户回调地址
        pub merchant_callback_url: Option<String>,
        /// 签约所属计划ID
        pub plan_id: Option<String>,
        /// 目前用户进行到的计划详情序号
        pub going_detail_no: Option<i64>,
        /// 计划签约状态
        pub sign_state: Option<String>,
        /// 签约计划取消时间
        pub cancel_sign_time: Option<String>,
        /// 签约计划取消类型
        pub cancel_sign_type: Option<String>,
        /// 签约计划取消原因
        pub cancel_reason: Option<String>,
        /// 签约计划的名称
        pub plan_name: Option<String>,
        /// 签约计划的过期时间
        pub plan_over_time: Option<String>,
        /// 签约计划原总金额(单位分) (fen)
        pub total_origin_price: Option<i64>,
        /// 签约计划扣费次数
        pub deduction_quantity: Option<i64>,
        /// 签约计划实际总金额（单位分） (fen)
        pub total_actual_price: Option<i64>,
        /// 签约计划明细列表
        pub signed_detail_list: Vec<response::SignedDetailList>,
        /// 签约时间
        pub sign_time: Option<String>,
    }

    crate::model! { Response: Default {
        sign_plan_id: body("sign_plan_id"),
        openid: body("openid"),
        service_id: body("service_id"),
        mchid: body("mchid"),
        appid: body("appid"),
        merchant_sign_plan_no: body("merchant_sign_plan_no"),
        merchant_callback_url: body("merchant_callback_url"),
        plan_id: body("plan_id"),
        going_detail_no: body("going_detail_no"),
        sign_state: body("sign_state"),
        cancel_sign_time: body("cancel_sign_time"),
        cancel_sign_type: body("cancel_sign_type"),
        cancel_reason: body("cancel_reason"),
        plan_name: body("plan_name"),
        plan_over_time: body("plan_over_time"),
        total_origin_price: body("total_origin_price"),
        deduction_quantity: body("deduction_quantity"),
        total_actual_price: body("total_actual_price"),
        signed_detail_list: body("signed_detail_list"),
        sign_time: body("sign_time"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// 签约计划明细列表
        #[non_exhaustive]
        pub struct SignedDetailList {
            /// 计划明细序号
            pub plan_detail_no: Option<i64>,
            /// 计划明细原支付金额（单位分） (fen)
            pub original_price: Option<i64>,
            /// 计划明细优惠说明
            pub plan_discount_description: Option<String>,
            /// 计划明细实际支付金额（单位分） (fen)
            pub actual_price: Option<i64>,
            /// 计划明细状态
            pub plan_detail_state: Option<String>,
            /// 计划明细对应的支付分服务单号
            pub order_id: Option<String>,
            /// 商户侧计划明细使用订单号
            pub merchant_plan_detail_no: Option<String>,
            /// 计划详情名称
            pub plan_detail_name: Option<String>,
            /// 计划明细对应订单实际支付金额（单位分） (fen)
            pub actual_pay_price: Option<i64>,
            /// 详情使用时间
            pub use_time: Option<String>,
            /// 详情完成时间
            pub complete_time: Option<String>,
            /// 详情取消时间
            pub cancel_time: Option<String>,
        }

        crate::model! { SignedDetailList: Default {
            plan_detail_no: body("plan_detail_no"),
            original_price: body("original_price"),
            plan_discount_description: body("plan_discount_description"),
            actual_price: body("actual_price"),
            plan_detail_state: body("plan_detail_state"),
            order_id: body("order_id"),
            merchant_plan_detail_no: body("merchant_plan_detail_no"),
            plan_detail_name: body("plan_detail_name"),
            actual_pay_price: body("actual_pay_price"),
            use_time: body("use_time"),
            complete_time: body("complete_time"),
            cancel_time: body("cancel_time"),
        } }
    }
}
