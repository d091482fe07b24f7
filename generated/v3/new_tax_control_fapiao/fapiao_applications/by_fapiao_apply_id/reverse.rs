// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse.md

//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`

/// Reverse an e-fapiao · 冲红电子发票
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012538327](https://pay.weixin.qq.com/doc/v3/merchant/4012538327)
/// - partner: [4012474062](https://pay.weixin.qq.com/doc/v3/partner/4012474062), [4015792575](https://pay.weixin.qq.com/doc/v3/partner/4015792575)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::reverse::post::{FapiaoInformation, FapiaoInformationRequired, Request, Required, ReverseReason};
///
/// let request = Request::new(Required {
///     fapiao_apply_id: "4200000444201910177461284488",
///     reverse_reason: ReverseReason::from("退款"),
///     fapiao_information: vec![FapiaoInformation::new(FapiaoInformationRequired {
///         fapiao_id: "20200701123456",
///         fapiao_number: "12897794",
///     })],
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::reverse::post::{FapiaoInformation, FapiaoInformationRequired, Request, Required, ReverseReason};
///
/// let request = Request::new(Required {
///     fapiao_apply_id: "4200000444201910177461284488",
///     reverse_reason: ReverseReason::from("退款"),
///     fapiao_information: vec![FapiaoInformation::new(FapiaoInformationRequired {
///         fapiao_id: "20200701123456",
///         fapiao_number: "12897794",
///     })
///     .fapiao_code("044001911211")],
/// })
/// .sub_mchid("1900000109");
/// ```
#[doc(alias("冲红电子发票", "4012538327", "4012474062", "4015792575"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Reverse an e-fapiao · 冲红电子发票
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// fapiao application number · 发票申请单号
        pub fapiao_apply_id: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// fapiao reversal reason · 冲红原因
        pub reverse_reason: ReverseReason,
        /// information of the fapiaos to reverse · 需要冲红的发票信息
        pub fapiao_information: Vec<FapiaoInformation>,
    }

    crate::model! { Request {
        fapiao_apply_id: path("fapiao_apply_id").required(),
        sub_mchid: body("sub_mchid"),
        reverse_reason: body("reverse_reason").required(),
        fapiao_information: body("fapiao_information").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// fapiao application number · 发票申请单号
        fapiao_apply_id(&'a str),
        /// fapiao reversal reason · 冲红原因
        reverse_reason(ReverseReason),
        /// information of the fapiaos to reverse · 需要冲红的发票信息
        fapiao_information(Vec<FapiaoInformation>),
    } {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse",
            "冲红电子发票",
            "Reverse an e-fapiao",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// fapiao reversal reason · 冲红原因
        pub enum ReverseReason {
            IssueError = "ISSUE_ERROR",
            SalesReturn = "SALES_RETURN",
            ServiceSuspention = "SERVICE_SUSPENTION",
            SalesDiscount = "SALES_DISCOUNT",
        }
    }

    /// information of the fapiaos to reverse · 需要冲红的发票信息
    #[must_use]
    #[non_exhaustive]
    pub struct FapiaoInformation {
        /// merchant fapiao number · 商户发票单号
        pub fapiao_id: String,
        /// fapiao code · 发票代码
        pub fapiao_code: Option<String>,
        /// fapiao number · 发票号码
        pub fapiao_number: String,
    }

    crate::model! { FapiaoInformation {
        fapiao_id: body("fapiao_id").required(),
        fapiao_code: body("fapiao_code"),
        fapiao_number: body("fapiao_number").required(),
    } }

    crate::sent::sent! { FapiaoInformation(FapiaoInformationRequired<'a>) {
        /// merchant fapiao number · 商户发票单号
        fapiao_id(&'a str),
        /// fapiao number · 发票号码
        fapiao_number(&'a str),
    } {
        /// fapiao code · 发票代码
        fapiao_code fapiao_code_opt(into String),
    } }
}
