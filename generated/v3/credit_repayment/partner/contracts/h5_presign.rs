// Written by `cargo xtask codegen` from spec/openapi/v3/credit-repayment/partner/contracts/h5-presign.md

//! `/v3/credit-repayment/partner/contracts/h5-presign`

/// Pre-sign an automatic repayment contract in H5 · H5预签约自动还款协议
///
/// `POST /v3/credit-repayment/partner/contracts/h5-presign`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016779565)
///
/// ```
/// use wechatpay::v3::credit_repayment::partner::contracts::h5_presign::post::{IdentityType, JumpInfo, RealIdentity, Request, TradeInfo};
///
/// let request = Request {
///     sub_mchid: Some("1000000109".into()),
///     sub_appid: Some("example_sub_appid".into()),
///     trade_info: Some(TradeInfo {
///         description: Some("信贷还款".into()),
///         attach: Some("备注信息".into()),
///         notify_url: Some("https://www.test.com".into()),
///         ..TradeInfo::new("1217752501201407033233368018", 10000)
///     }),
///     jump_info: Some(JumpInfo {
///         jump_appid: Some("example_jump_appid".into()),
///         ..JumpInfo::new()
///     }),
///     ..Request::new(
///         "wxd678efh567hg6787",
///         "123",
///         "100001256",
///         "*明",
///         "https://pay.weixin.qq.com",
///         1,
///         "10000",
///         RealIdentity::new(
///             IdentityType::RealIdentityTypeInvalid,
///             "1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj==",
///             "OEimkKuua8igpd+0YDgqF2Z61leeGD7x87j3Ph==",
///         ),
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Pre-sign an automatic repayment contract in H5 · H5预签约自动还款协议
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            appid: impl Into<String>,
            plan_id: impl Into<String>,
            out_contract_code: impl Into<String>,
            display_name: impl Into<String>,
            contract_notify_url: impl Into<String>,
            repayment_day: i64,
            repayment_amount_limit: impl Into<String>,
            real_identity: RealIdentity,
        ) -> Self {
            Self {
                appid: appid.into(),
                plan_id: plan_id.into(),
                out_contract_code: out_contract_code.into(),
                display_name: display_name.into(),
                contract_notify_url: contract_notify_url.into(),
                repayment_day,
                repayment_amount_limit: repayment_amount_limit.into(),
                sub_mchid: None,
                sub_appid: None,
                real_identity,
                trade_info: None,
                jump_info: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    crate::open_enum! {
        /// real-name verification type · 实名验证类型
        pub enum IdentityType {
            RealIdentityTypeInvalid = "REAL_IDENTITY_TYPE_INVALID",
            RealIdentityTypeIdCard = "REAL_IDENTITY_TYPE_ID_CARD",
        }
    }

    /// user's real-name information · 用户实名信息
    pub struct RealIdentity {
        /// real-name verification type · 实名验证类型
        pub identity_type: IdentityType,
        /// natural person's identity document number · 自然人证件号码
        pub identity_id: crate::Sensitive,
        /// natural person's name · 自然人姓名
        pub real_name: crate::Sensitive,
    }

    crate::model! { RealIdentity {
        identity_type: body("identity_type").required(),
        identity_id: body("identity_id").required().mark(Mark::Rsa),
        real_name: body("real_name").required().mark(Mark::Rsa),
    } }

    impl RealIdentity {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            identity_type: IdentityType,
            identity_id: impl Into<crate::Sensitive>,
            real_name: impl Into<crate::Sensitive>,
        ) -> Self {
            Self {
                identity_type,
                identity_id: identity_id.into(),
                real_name: real_name.into(),
            }
        }
    }

    /// trade information · 交易信息
    pub struct TradeInfo {
        /// merchant-side trade number · 商户侧交易单号
        pub out_trade_no: String,
        /// repayment amount · 还款金额
        pub deduct_amount: i64,
        /// product description · 产品描述
        pub description: Option<String>,
        /// merchant data package · 商户数据包
        pub attach: Option<String>,
        /// merchant notification URL · 商户回调地址
        pub notify_url: Option<String>,
    }

    crate::model! { TradeInfo {
        out_trade_no: body("out_trade_no").required(),
        deduct_amount: body("deduct_amount").required(),
        description: body("description"),
        attach: body("attach"),
        notify_url: body("notify_url"),
    } }

    impl TradeInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(out_trade_no: impl Into<String>, deduct_amount: i64) -> Self {
            Self {
                out_trade_no: out_trade_no.into(),
                deduct_amount,
                description: None,
                attach: None,
                notify_url: None,
            }
        }
    }

    /// jump control information · 跳转控制信息
    pub struct JumpInfo {
        /// appid of the app to jump to after contract signing · 签约完后要跳转到的应用AppID
        pub jump_appid: Option<String>,
    }

    crate::model! { JumpInfo: Default {
        jump_appid: body("jump_appid"),
    } }

    impl JumpInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { jump_appid: None }
        }
    }

    /// Pre-sign an automatic repayment contract in H5 · H5预签约自动还款协议
    #[non_exhaustive]
    pub struct Response {
        /// URL to open the WeChat Pay contract signing page · 拉起微信支付签约页的URL
        pub redirect_url: Option<String>,
    }

    crate::model! { Response: Default {
        redirect_url: body("redirect_url"),
    } }
}
