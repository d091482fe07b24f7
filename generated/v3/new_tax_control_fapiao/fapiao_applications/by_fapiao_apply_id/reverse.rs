// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse.md

//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`

/// Reverse an e-fapiao · 冲红电子发票
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538327)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474062)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792575)
///
/// ```
/// use wechatpay::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::reverse::post::{FapiaoInformation, Request, ReverseReason};
///
/// let request = Request {
///     sub_mchid: Some("1900000109".into()),
///     ..Request::new(
///         "4200000444201910177461284488",
///         ReverseReason::from("退款"),
///         vec![FapiaoInformation {
///             fapiao_code: Some("044001911211".into()),
///             ..FapiaoInformation::new("20200701123456", "12897794")
///         }],
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Reverse an e-fapiao · 冲红电子发票
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            fapiao_apply_id: impl Into<String>,
            reverse_reason: ReverseReason,
            fapiao_information: Vec<FapiaoInformation>,
        ) -> Self {
            Self {
                fapiao_apply_id: fapiao_apply_id.into(),
                sub_mchid: None,
                reverse_reason,
                fapiao_information,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    impl FapiaoInformation {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(fapiao_id: impl Into<String>, fapiao_number: impl Into<String>) -> Self {
            Self {
                fapiao_id: fapiao_id.into(),
                fapiao_code: None,
                fapiao_number: fapiao_number.into(),
            }
        }
    }
}
