// Written by `cargo xtask codegen` from spec/openapi/v3/combine-transactions/native.md

//! `/v3/combine-transactions/native`

/// Place a combined order (Native payment) · 合单下单-Native支付
///
/// `POST /v3/combine-transactions/native`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556982)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012547310)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012758240)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012708704)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760629)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `APPID_MCHID_NOT_MATCH` | The app is not bound to the merchant. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 400 | `ORDER_CLOSED` | The order is closed. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NOAUTH` | The merchant has no permission for it. |
/// | 403 | `OUT_TRADE_NO_USED` | The merchant's order number was used already. |
/// | 403 | `RULELIMIT` | A rule of the business does not allow it. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEMERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// use wechatpay::v3::combine_transactions::native::post::{Amount, CombinePayerInfo, Identity, LimitPay, Request, SceneInfo, SettleInfo, SubOrders, Type};
///
/// let request = Request {
///     scene_info: Some(SceneInfo {
///         device_id: Some("POS1:1".into()),
///         ..SceneInfo::new("14.17.22.32")
///     }),
///     time_start: Some("2019-12-31T15:59:60+08:00".into()),
///     time_expire: Some("2019-12-31T15:59:60+08:00".into()),
///     limit_pay: Some(vec![LimitPay::NoBalance]),
///     combine_payer_info: Some(CombinePayerInfo {
///         openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
///         sub_openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
///         identity: Some(Identity::new(
///             Type::Idcard,
///             "6B46824C852FA29AAC3DCE6BFD852E27",
///             "6B46824C852FA29AAC3DCE6BFD852E27",
///         )),
///         ..CombinePayerInfo::new()
///     }),
///     ..Request::new(
///         "wxd678efh567hg6787",
///         "1900000109",
///         "P20150806125346",
///         vec![SubOrders {
///             sub_mchid: Some("1900000109".into()),
///             goods_tag: Some("WXG".into()),
///             settle_info: Some(SettleInfo {
///                 profit_sharing: Some(true),
///                 subsidy_amount: Some(10),
///                 ..SettleInfo::new()
///             }),
///             sub_appid: Some("wxd678efh567hg6999".into()),
///             ..SubOrders::new(
///                 "1900000109",
///                 "深圳分店",
///                 Amount::new(100, "CNY"),
///                 "20150806125346",
///                 "腾讯充值中心-QQ会员充值",
///             )
///         }],
///         "https://yourapp.com/notify",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Place a combined order (Native payment) · 合单下单-Native支付
    pub struct Request {
        /// combined order merchant appid · 合单商户appid
        pub combine_appid: String,
        /// combined order merchant ID · 合单商户号
        pub combine_mchid: String,
        /// merchant order number of the combined order · 合单商户订单号
        pub combine_out_trade_no: String,
        /// scene information · 场景信息
        pub scene_info: Option<SceneInfo>,
        /// goods order information · 商品单信息
        pub sub_orders: Vec<SubOrders>,
        /// trade start time · 交易起始时间
        pub time_start: Option<String>,
        /// trade end time · 交易结束时间
        pub time_expire: Option<String>,
        /// notification URL · 通知地址
        pub notify_url: String,
        /// specified payment method · 指定支付方式
        pub limit_pay: Option<Vec<LimitPay>>,
        /// payer · 支付者
        pub combine_payer_info: Option<CombinePayerInfo>,
    }

    crate::model! { Request {
        combine_appid: body("combine_appid").required(),
        combine_mchid: body("combine_mchid").required(),
        combine_out_trade_no: body("combine_out_trade_no").required(),
        scene_info: body("scene_info"),
        sub_orders: body("sub_orders").required(),
        time_start: body("time_start"),
        time_expire: body("time_expire"),
        notify_url: body("notify_url").required(),
        limit_pay: body("limit_pay"),
        combine_payer_info: body("combine_payer_info"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            combine_appid: impl Into<String>,
            combine_mchid: impl Into<String>,
            combine_out_trade_no: impl Into<String>,
            sub_orders: Vec<SubOrders>,
            notify_url: impl Into<String>,
        ) -> Self {
            Self {
                combine_appid: combine_appid.into(),
                combine_mchid: combine_mchid.into(),
                combine_out_trade_no: combine_out_trade_no.into(),
                scene_info: None,
                sub_orders,
                time_start: None,
                time_expire: None,
                notify_url: notify_url.into(),
                limit_pay: None,
                combine_payer_info: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/combine-transactions/native",
        "合单下单-Native支付",
        "Place a combined order (Native payment)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// scene information · 场景信息
    pub struct SceneInfo {
        /// merchant-side device number · 商户端设备号
        pub device_id: Option<String>,
        /// user client IP · 用户终端IP
        pub payer_client_ip: String,
    }

    crate::model! { SceneInfo {
        device_id: body("device_id"),
        payer_client_ip: body("payer_client_ip").required(),
    } }

    impl SceneInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(payer_client_ip: impl Into<String>) -> Self {
            Self {
                device_id: None,
                payer_client_ip: payer_client_ip.into(),
            }
        }
    }

    /// order amount · 订单金额
    pub struct Amount {
        /// quoted amount · 标价金额 (fen)
        pub total_amount: i64,
        /// quoted currency · 标价币种
        pub currency: String,
    }

    crate::model! { Amount {
        total_amount: body("total_amount").required(),
        currency: body("currency").required(),
    } }

    impl Amount {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(total_amount: i64, currency: impl Into<String>) -> Self {
            Self {
                total_amount,
                currency: currency.into(),
            }
        }
    }

    /// settlement information · 结算信息
    pub struct SettleInfo {
        /// whether to designate profit sharing · 是否指定分账
        pub profit_sharing: Option<bool>,
        /// subsidy top-up amount · 补差金额
        pub subsidy_amount: Option<i64>,
    }

    crate::model! { SettleInfo: Default {
        profit_sharing: body("profit_sharing"),
        subsidy_amount: body("subsidy_amount"),
    } }

    impl SettleInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                profit_sharing: None,
                subsidy_amount: None,
            }
        }
    }

    /// goods order information · 商品单信息
    pub struct SubOrders {
        /// sub-order merchant ID · 子单商户号
        pub mchid: String,
        /// attached data · 附加数据
        pub attach: String,
        /// order amount · 订单金额
        pub amount: Amount,
        /// merchant order number of the goods order · 商品单商户订单号
        pub out_trade_no: String,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
        /// goods description · 商品描述
        pub description: String,
        /// settlement information · 结算信息
        pub settle_info: Option<SettleInfo>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
    }

    crate::model! { SubOrders {
        mchid: body("mchid").required(),
        attach: body("attach").required(),
        amount: body("amount").required(),
        out_trade_no: body("out_trade_no").required(),
        sub_mchid: body("sub_mchid"),
        goods_tag: body("goods_tag"),
        description: body("description").required(),
        settle_info: body("settle_info"),
        sub_appid: body("sub_appid"),
    } }

    impl SubOrders {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            mchid: impl Into<String>,
            attach: impl Into<String>,
            amount: Amount,
            out_trade_no: impl Into<String>,
            description: impl Into<String>,
        ) -> Self {
            Self {
                mchid: mchid.into(),
                attach: attach.into(),
                amount,
                out_trade_no: out_trade_no.into(),
                sub_mchid: None,
                goods_tag: None,
                description: description.into(),
                settle_info: None,
                sub_appid: None,
            }
        }
    }

    crate::open_enum! {
        /// specified payment method · 指定支付方式
        pub enum LimitPay {
            NoBalance = "no_balance",
            NoDebit = "no_debit",
            BalanceOnly = "balance_only",
        }
    }

    crate::open_enum! {
        /// document type · 证件类型
        pub enum Type {
            Idcard = "IDCARD",
            HongkongMacao = "HONGKONG_MACAO",
            HongkongMacaoResident = "HONGKONG_MACAO_RESIDENT",
            TaiwanResident = "TAIWAN_RESIDENT",
            ForeignResident = "FOREIGN_RESIDENT",
            OverseaPassport = "OVERSEA_PASSPORT",
            PhoneNumber = "PHONE_NUMBER",
        }
    }

    /// real-name payment (permission applied for separately) · 实名支付(需单独申请权限)
    pub struct Identity {
        /// document type · 证件类型
        pub type_: Type,
        /// encrypted document number · 加密后的证件号
        pub number: crate::Sensitive,
        /// encrypted name · 加密后的姓名
        pub name: crate::Sensitive,
    }

    crate::model! { Identity {
        type_: body("type").required(),
        number: body("number").required().mark(Mark::Rsa),
        name: body("name").required().mark(Mark::Rsa),
    } }

    impl Identity {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            type_: Type,
            number: impl Into<crate::Sensitive>,
            name: impl Into<crate::Sensitive>,
        ) -> Self {
            Self {
                type_,
                number: number.into(),
                name: name.into(),
            }
        }
    }

    /// payer · 支付者
    pub struct CombinePayerInfo {
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// user sub-openid · 用户子标识
        pub sub_openid: Option<String>,
        /// real-name payment (permission applied for separately) · 实名支付(需单独申请权限)
        pub identity: Option<Identity>,
    }

    crate::model! { CombinePayerInfo: Default {
        openid: body("openid"),
        sub_openid: body("sub_openid"),
        identity: body("identity"),
    } }

    impl CombinePayerInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                openid: None,
                sub_openid: None,
                identity: None,
            }
        }
    }

    /// Place a combined order (Native payment) · 合单下单-Native支付
    #[non_exhaustive]
    pub struct Response {
        /// QR code link · 二维码链接
        pub code_url: Option<String>,
    }

    crate::model! { Response: Default {
        code_url: body("code_url"),
    } }
}
