// Written by `cargo xtask codegen` from spec/openapi/v3/smartguide/guides/{guide_id}.md

//! `/v3/smartguide/guides/{guide_id}`

pub mod assign;

/// Update a service staff member's information · 服务人员信息更新
///
/// `PATCH /v3/smartguide/guides/{guide_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012535160](https://pay.weixin.qq.com/doc/v3/merchant/4012535160)
/// - partner: [4012688570](https://pay.weixin.qq.com/doc/v3/partner/4012688570)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::smartguide::guides::by_guide_id::patch::Request;
///
/// let request = Request::new("LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic");
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::smartguide::guides::by_guide_id::patch::Request;
///
/// let request = Request::new("LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic")
///     .sub_mchid("1234567890")
///     .name("")
///     .mobile("")
///     .qr_code("")
///     .avatar("")
///     .group_qrcode("https://work.weixin.qq.com/xxxxxxx");
/// ```
#[doc(alias("服务人员信息更新", "4012535160", "4012688570"))]
pub mod patch {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body, path};

    /// Update a service staff member's information · 服务人员信息更新
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// service staff ID · 服务人员ID
        pub guide_id: String,
        /// sub-merchant ID · 子商户ID
        pub sub_mchid: Option<String>,
        /// employee's name in WeCom · 企业微信的员工姓名
        pub name: Option<crate::Sensitive>,
        /// mobile number · 手机号码
        pub mobile: Option<crate::Sensitive>,
        /// employee's personal QR code · 员工个人二维码
        pub qr_code: Option<String>,
        /// avatar URL · 头像URL
        pub avatar: Option<String>,
        /// group QR code URL · 群二维码URL
        pub group_qrcode: Option<String>,
    }

    crate::model! { Request {
        guide_id: path("guide_id").required(),
        sub_mchid: body("sub_mchid"),
        name: body("name").mark(Mark::Rsa),
        mobile: body("mobile").mark(Mark::Rsa),
        qr_code: body("qr_code"),
        avatar: body("avatar"),
        group_qrcode: body("group_qrcode"),
    } }

    crate::sent::sent! { Request(guide_id: into String) {
        /// sub-merchant ID · 子商户ID
        sub_mchid sub_mchid_opt(into String),
        /// employee's name in WeCom · 企业微信的员工姓名
        name name_opt(into crate::Sensitive),
        /// mobile number · 手机号码
        mobile mobile_opt(into crate::Sensitive),
        /// employee's personal QR code · 员工个人二维码
        qr_code qr_code_opt(into String),
        /// avatar URL · 头像URL
        avatar avatar_opt(into String),
        /// group QR code URL · 群二维码URL
        group_qrcode group_qrcode_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Patch,
            "/v3/smartguide/guides/{guide_id}",
            "服务人员信息更新",
            "Update a service staff member's information",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
