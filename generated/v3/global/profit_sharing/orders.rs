// Written by `cargo xtask codegen` from spec/openapi/v3/global/profit-sharing/orders.md

//! `/v3/global/profit-sharing/orders`

pub mod by_out_order_no;
pub mod unfreeze;

/// 请求分账
///
/// `POST /v3/global/profit-sharing/orders`
///
/// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024892)
///
/// ```
/// use wechatpay::v3::global::profit_sharing::orders::post::{Currency, Receivers, Request, Type};
///
/// let request = Request {
///     sub_mchid: Some("1900000109".into()),
///     sub_appid: Some("wx8888888888888889".into()),
///     receivers: Some(vec![Receivers {
///         name: Some("hu89ohu89ohu89o".into()),
///         authorized: Some(true),
///         ..Receivers::new(Currency::Cny, Type::MerchantId, "86693852", 888, "分给商户A")
///     }]),
///     ..Request::new(
///         "wx8888888888888888",
///         "4208450740201411110007820472",
///         "P20150806125346",
///         true,
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// 请求分账
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 应用ID
        pub appid: String,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 微信订单号
        pub transaction_id: String,
        /// 商户分账单号
        pub out_order_no: String,
        /// 分账接收方列表
        pub receivers: Option<Vec<Receivers>>,
        /// 是否解冻剩余未分资金
        pub unfreeze_unsplit: bool,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid"),
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        transaction_id: body("transaction_id").required(),
        out_order_no: body("out_order_no").required(),
        receivers: body("receivers"),
        unfreeze_unsplit: body("unfreeze_unsplit").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            appid: impl Into<String>,
            transaction_id: impl Into<String>,
            out_order_no: impl Into<String>,
            unfreeze_unsplit: bool,
        ) -> Self {
            Self {
                sub_mchid: None,
                appid: appid.into(),
                sub_appid: None,
                transaction_id: transaction_id.into(),
                out_order_no: out_order_no.into(),
                receivers: None,
                unfreeze_unsplit,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(Method::Post, "/v3/global/profit-sharing/orders", "请求分账")
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    crate::open_enum! {
        /// 分账币种
        pub enum Currency {
            Cny = "CNY",
        }
    }

    crate::open_enum! {
        /// 分账接收方类型
        pub enum Type {
            MerchantId = "MERCHANT_ID",
            PersonalOpenid = "PERSONAL_OPENID",
            PersonalSubOpenid = "PERSONAL_SUB_OPENID",
        }
    }

    /// 分账接收方列表
    pub struct Receivers {
        /// 分账币种
        pub currency: Currency,
        /// 分账接收方类型
        pub type_: Type,
        /// 分账接收方帐号
        pub account: String,
        /// 分账个人接收方姓名
        pub name: Option<crate::Sensitive>,
        /// 是否已经获取用户实名信息授权
        pub authorized: Option<bool>,
        /// 分账金额
        pub amount: i64,
        /// 分账描述
        pub description: String,
    }

    crate::model! { Receivers {
        currency: body("currency").required(),
        type_: body("type").required(),
        account: body("account").required(),
        name: body("name").mark(Mark::Rsa),
        authorized: body("authorized"),
        amount: body("amount").required(),
        description: body("description").required(),
    } }

    impl Receivers {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            currency: Currency,
            type_: Type,
            account: impl Into<String>,
            amount: i64,
            description: impl Into<String>,
        ) -> Self {
            Self {
                currency,
                type_,
                account: account.into(),
                name: None,
                authorized: None,
                amount,
                description: description.into(),
            }
        }
    }

    /// 请求分账
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 分账单状态
        pub state: Option<String>,
        /// 分账接收方列表
        pub receivers: Vec<response::Receivers>,
    }

    crate::model! { Response: Default {
        sub_mchid: body("sub_mchid"),
        transaction_id: body("transaction_id"),
        out_order_no: body("out_order_no"),
        order_id: body("order_id"),
        state: body("state"),
        receivers: body("receivers"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// 分账接收方列表
        #[non_exhaustive]
        pub struct Receivers {
            /// 分账币种
            pub currency: Option<String>,
            /// 分账金额
            pub amount: Option<i64>,
            /// 分账描述
            pub description: Option<String>,
            /// 分账接收方类型
            pub type_: Option<super::Type>,
            /// 分账接收方帐号
            pub account: Option<String>,
            /// 分账结果
            pub result: Option<String>,
            /// 分账失败原因
            pub fail_reason: Option<String>,
            /// 分账创建时间
            pub create_time: Option<String>,
            /// 分账完成时间
            pub finish_time: Option<String>,
            /// 分账明细单号
            pub detail_id: Option<String>,
            /// 分账明细类型
            pub detail_type: Option<String>,
            /// 出资方结算币种
            pub settlement_currency: Option<String>,
            /// 出资方结算金额
            pub settlement_amount: Option<i64>,
            /// 汇率值
            pub rate: Option<i64>,
        }

        crate::model! { Receivers: Default {
            currency: body("currency"),
            amount: body("amount"),
            description: body("description"),
            type_: body("type"),
            account: body("account"),
            result: body("result"),
            fail_reason: body("fail_reason"),
            create_time: body("create_time"),
            finish_time: body("finish_time"),
            detail_id: body("detail_id"),
            detail_type: body("detail_type"),
            settlement_currency: body("settlement_currency"),
            settlement_amount: body("settlement_amount"),
            rate: body("rate"),
        } }
    }
}
