// Written by `cargo xtask codegen` from spec/openapi/v3/aggracct-bc/wb-channel/account/balance.md

//! `/v3/aggracct-bc/wb-channel/account/balance`

/// Query the channel's quota · 查询渠道额度
///
/// `GET /v3/aggracct-bc/wb-channel/account/balance`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016061186)
///
/// ```
/// use wechatpay::v3::aggracct_bc::wb_channel::account::balance::get::{ReqScene, Request};
///
/// let request = Request {
///     card_no: Some("example_card_no".into()),
///     sgn_no: Some("example_sgn_no".into()),
///     req_scene: Some(ReqScene::SjtConvenientSettlementServiceMerchant),
///     ..Request::new("1900016681", "8609cb22e1774a50a930e414cc71eca06121bc")
/// };
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, query};

    /// Query the channel's quota · 查询渠道额度
    pub struct Request {
        /// WeChat Pay merchant ID · 微信支付商户号
        pub mchid: String,
        /// quota ledger account number · 额度台账号
        pub bal_account_no: crate::Sensitive,
        /// card number · 卡号
        pub card_no: Option<crate::Sensitive>,
        /// merchant sub-account agreement number · 商户子账户协议号
        pub sgn_no: Option<String>,
        /// request scene · 请求场景
        pub req_scene: Option<ReqScene>,
    }

    crate::model! { Request {
        mchid: query("mchid").required(),
        bal_account_no: query("bal_account_no").required().mark(Mark::Rsa),
        card_no: query("card_no").mark(Mark::Rsa),
        sgn_no: query("sgn_no"),
        req_scene: query("req_scene"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            mchid: impl Into<String>,
            bal_account_no: impl Into<crate::Sensitive>,
        ) -> Self {
            Self {
                mchid: mchid.into(),
                bal_account_no: bal_account_no.into(),
                card_no: None,
                sgn_no: None,
                req_scene: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/aggracct-bc/wb-channel/account/balance",
        "查询渠道额度",
        "Query the channel's quota",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// request scene · 请求场景
        pub enum ReqScene {
            SjtConvenientSettlementServiceMerchant = "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
            SjtMicroMerchant = "SJT_MICRO_MERCHANT",
            WxShopConvenientSettlementServiceMerchant = "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        }
    }

    /// Query the channel's quota · 查询渠道额度
    #[non_exhaustive]
    pub struct Response {
        /// whether there is a reduction instruction in transit · 是否存在在途减额指令
        pub in_transit_reduction_exist: Option<bool>,
        /// quota ledger account's quota · 额度台账号额度
        pub balance: Option<i64>,
    }

    crate::model! { Response: Default {
        in_transit_reduction_exist: body("in_transit_reduction_exist"),
        balance: body("balance"),
    } }
}
