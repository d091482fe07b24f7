// Written by `cargo xtask codegen` from spec/openapi/v3/businesscircle/parkings.md

//! `/v3/businesscircle/parkings`

/// Synchronise the parking state of a business district member · 商圈会员停车状态同步
///
/// `POST /v3/businesscircle/parkings`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535502)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474127)
///
/// ```
/// use wechatpay::v3::businesscircle::parkings::post::Request;
///
/// let request = Request {
///     sub_mchid: Some("1900000109".into()),
///     ..Request::new(
///         1000,
///         "wx931386123456789e",
///         "oUpF8uMuAJOM2pxb1Q",
///         "粤B888888",
///         "IN",
///         "2022-06-01T10:43:39+08:00",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Synchronise the parking state of a business district member · 商圈会员停车状态同步
    pub struct Request {
        /// business district merchant ID · 商圈商户ID
        pub sub_mchid: Option<String>,
        /// brand ID · 品牌ID
        pub brandid: i64,
        /// appid · 应用ID
        pub appid: String,
        /// user openid · 用户标识
        pub openid: String,
        /// licence plate number · 车牌号
        pub plate_number: String,
        /// state · 状态
        pub state: String,
        /// time · 时间
        pub time: String,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid"),
        brandid: body("brandid").required(),
        appid: body("appid").required(),
        openid: body("openid").required(),
        plate_number: body("plate_number").required(),
        state: body("state").required(),
        time: body("time").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            brandid: i64,
            appid: impl Into<String>,
            openid: impl Into<String>,
            plate_number: impl Into<String>,
            state: impl Into<String>,
            time: impl Into<String>,
        ) -> Self {
            Self {
                sub_mchid: None,
                brandid,
                appid: appid.into(),
                openid: openid.into(),
                plate_number: plate_number.into(),
                state: state.into(),
                time: time.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/businesscircle/parkings",
            "商圈会员停车状态同步",
            "Synchronise the parking state of a business district member",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
