// Written by `cargo xtask codegen` from spec/openapi/v3/businesscircle/users/{openid}/points/commit_status.md

//! `/v3/businesscircle/users/{openid}/points/commit_status`

/// Query the pending-points state of a business district member · 商圈会员待积分状态查询
///
/// `GET /v3/businesscircle/users/{openid}/points/commit_status`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534994)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474129)
///
/// ```
/// use wechatpay::v3::businesscircle::users::by_openid::points::commit_status::get::Request;
///
/// let request = Request {
///     sub_mchid: Some("1900000109".into()),
///     ..Request::new("oUpF8uMuAJOM2pxb1Q", 1000, "wx931386123456789e")
/// };
/// ```
pub mod get {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{path, query};

    /// Query the pending-points state of a business district member · 商圈会员待积分状态查询
    pub struct Request {
        /// customer openid · 顾客openid
        pub openid: String,
        /// business district merchant ID · 商圈商户ID
        pub sub_mchid: Option<String>,
        /// brand ID · 品牌ID
        pub brandid: i64,
        /// appid · 应用ID
        pub appid: String,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        sub_mchid: query("sub_mchid"),
        brandid: query("brandid").required(),
        appid: query("appid").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            openid: impl Into<String>,
            brandid: i64,
            appid: impl Into<String>,
        ) -> Self {
            Self {
                openid: openid.into(),
                sub_mchid: None,
                brandid,
                appid: appid.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Get,
            "/v3/businesscircle/users/{openid}/points/commit_status",
            "商圈会员待积分状态查询",
            "Query the pending-points state of a business district member",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
}
