// Written by `cargo xtask codegen` from spec/openapi/v3/credit-repayment/partner/contracts/h5-presign.md

//! `/v3/credit-repayment/partner/contracts/h5-presign`

/// Pre-sign an automatic repayment contract in H5 · H5预签约自动还款协议
///
/// `POST /v3/credit-repayment/partner/contracts/h5-presign`
///
/// Official pages · 官方文档:
///
/// - partner: [4016779565](https://pay.weixin.qq.com/doc/v3/partner/4016779565)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::credit_repayment::partner::contracts::h5_presign::post::{IdentityType, RealIdentity, RealIdentityRequired, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     plan_id: "123",
///     out_contract_code: "100001256",
///     display_name: "*明",
///     contract_notify_url: "https://pay.weixin.qq.com",
///     repayment_day: 1,
///     repayment_amount_limit: "10000",
///     real_identity: RealIdentity::new(RealIdentityRequired {
///         identity_type: IdentityType::RealIdentityTypeInvalid,
///         identity_id: "1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj==",
///         real_name: "OEimkKuua8igpd+0YDgqF2Z61leeGD7x87j3Ph==",
///     }),
/// });
/// let answer = request.send(&client).await?;
/// let redirect_url = answer.redirect_url()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::credit_repayment::partner::contracts::h5_presign::post::{IdentityType, JumpInfo, RealIdentity, RealIdentityRequired, Request, Required, TradeInfo, TradeInfoRequired};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     plan_id: "123",
///     out_contract_code: "100001256",
///     display_name: "*明",
///     contract_notify_url: "https://pay.weixin.qq.com",
///     repayment_day: 1,
///     repayment_amount_limit: "10000",
///     real_identity: RealIdentity::new(RealIdentityRequired {
///         identity_type: IdentityType::RealIdentityTypeInvalid,
///         identity_id: "1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj==",
///         real_name: "OEimkKuua8igpd+0YDgqF2Z61leeGD7x87j3Ph==",
///     }),
/// })
/// .sub_mchid("1000000109")
/// .sub_appid("example_sub_appid")
/// .trade_info(TradeInfo::new(TradeInfoRequired {
///     out_trade_no: "1217752501201407033233368018",
///     deduct_amount: 10000,
/// })
/// .description("信贷还款")
/// .attach("备注信息")
/// .notify_url("https://www.test.com"))
/// .jump_info(JumpInfo::new().jump_appid("example_jump_appid"));
/// ```
#[doc(alias("H5预签约自动还款协议", "4016779565"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pre-sign an automatic repayment contract in H5 · H5预签约自动还款协议
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant appid · 商户AppID
        pub appid: String,
        /// template ID · 模板ID
        pub plan_id: String,
        /// partner contract number · 服务商签约协议号
        pub out_contract_code: String,
        /// user display name · 用户展示名称
        pub display_name: String,
        /// contract-signing result notification URL · 签约结果通知地址
        pub contract_notify_url: String,
        /// repayment day · 还款日
        pub repayment_day: i64,
        /// repayment amount limit · 还款金额上限
        pub repayment_amount_limit: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// sub-merchant appid · 子商户AppID
        pub sub_appid: Option<String>,
        /// user's real-name information · 用户实名信息
        pub real_identity: RealIdentity,
        /// trade information · 交易信息
        pub trade_info: Option<TradeInfo>,
        /// jump control information · 跳转控制信息
        pub jump_info: Option<JumpInfo>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        plan_id: body("plan_id").required(),
        out_contract_code: body("out_contract_code").required(),
        display_name: body("display_name").required(),
        contract_notify_url: body("contract_notify_url").required(),
        repayment_day: body("repayment_day").required(),
        repayment_amount_limit: body("repayment_amount_limit").required(),
        sub_mchid: body("sub_mchid"),
        sub_appid: body("sub_appid"),
        real_identity: body("real_identity").required(),
        trade_info: body("trade_info"),
        jump_info: body("jump_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant appid · 商户AppID
        appid(&'a str),
        /// template ID · 模板ID
        plan_id(&'a str),
        /// partner contract number · 服务商签约协议号
        out_contract_code(&'a str),
        /// user display name · 用户展示名称
        display_name(&'a str),
        /// contract-signing result notification URL · 签约结果通知地址
        contract_notify_url(&'a str),
        /// repayment day · 还款日
        repayment_day(i64),
        /// repayment amount limit · 还款金额上限
        repayment_amount_limit(&'a str),
        /// user's real-name information · 用户实名信息
        real_identity(RealIdentity),
    } {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// sub-merchant appid · 子商户AppID
        sub_appid sub_appid_opt(into String),
        /// trade information · 交易信息
        trade_info trade_info_opt(TradeInfo),
        /// jump control information · 跳转控制信息
        jump_info jump_info_opt(JumpInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/credit-repayment/partner/contracts/h5-presign",
        "H5预签约自动还款协议",
        "Pre-sign an automatic repayment contract in H5",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::credit_repayment::partner::contracts::app_presign::post::IdentityType;

    pub use crate::v3::credit_repayment::partner::contracts::app_presign::post::RealIdentity;

    pub use crate::v3::credit_repayment::partner::contracts::app_presign::post::RealIdentityRequired;

    pub use crate::v3::credit_repayment::partner::contracts::app_presign::post::TradeInfo;

    pub use crate::v3::credit_repayment::partner::contracts::app_presign::post::TradeInfoRequired;

    /// jump control information · 跳转控制信息
    #[must_use]
    #[non_exhaustive]
    pub struct JumpInfo {
        /// appid of the app to jump to after contract signing · 签约完后要跳转到的应用AppID
        pub jump_appid: Option<String>,
    }

    crate::model! { JumpInfo: Default {
        jump_appid: body("jump_appid"),
    } }

    crate::sent::sent! { JumpInfo {
        /// appid of the app to jump to after contract signing · 签约完后要跳转到的应用AppID
        jump_appid jump_appid_opt(into String),
    } }

    /// Pre-sign an automatic repayment contract in H5 · H5预签约自动还款协议
    #[non_exhaustive]
    pub struct Response {
        /// URL to open the WeChat Pay contract signing page · 拉起微信支付签约页的URL
        pub redirect_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        redirect_url: body("redirect_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// URL to open the WeChat Pay contract signing page · 拉起微信支付签约页的URL
        redirect_url 0(&str),
    } }
}
