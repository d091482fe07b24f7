// Written by `cargo xtask codegen` from spec/openapi/v3/global/profit-sharing/orders.md

//! `/v3/global/profit-sharing/orders`

pub mod by_out_order_no;
pub mod unfreeze;

/// Request profit sharing · 请求分账
///
/// `POST /v3/global/profit-sharing/orders`
///
/// Official pages · 官方文档:
///
/// - global: [4013024892](https://pay.weixin.qq.com/doc/global/v3/zh/4013024892)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::profit_sharing::orders::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     transaction_id: "4208450740201411110007820472",
///     out_order_no: "P20150806125346",
///     unfreeze_unsplit: true,
/// });
/// let answer = request.send(&client).await?;
/// let order_id = answer.order_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::profit_sharing::orders::post::{Currency, Receivers, ReceiversRequired, Request, Required, Type};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     transaction_id: "4208450740201411110007820472",
///     out_order_no: "P20150806125346",
///     unfreeze_unsplit: true,
/// })
/// .sub_mchid("1900000109")
/// .sub_appid("wx8888888888888889")
/// .receivers([Receivers::new(ReceiversRequired {
///     currency: Currency::Cny,
///     type_: Type::MerchantId,
///     account: "86693852",
///     amount: 888,
///     description: "分给商户A",
/// })
/// .name("hu89ohu89ohu89o")
/// .authorized(true)]);
/// ```
#[doc(alias("请求分账", "4013024892"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Request profit sharing · 请求分账
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// appid · 应用ID
        pub appid: String,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: String,
        /// merchant profit-sharing number · 商户分账单号
        pub out_order_no: String,
        /// profit-sharing receiver list · 分账接收方列表
        pub receivers: Option<Vec<Receivers>>,
        /// whether to unfreeze the remaining unshared funds · 是否解冻剩余未分资金
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

    crate::sent::sent! { Request(Required<'a>) {
        /// appid · 应用ID
        appid(&'a str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id(&'a str),
        /// merchant profit-sharing number · 商户分账单号
        out_order_no(&'a str),
        /// whether to unfreeze the remaining unshared funds · 是否解冻剩余未分资金
        unfreeze_unsplit(bool),
    } {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// sub-merchant appid · 子商户应用ID
        sub_appid sub_appid_opt(into String),
        /// profit-sharing receiver list · 分账接收方列表
        receivers receivers_opt([Receivers]),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        sealing: crate::endpoint::Sealing::Pkcs1v15,
        ..Operation::new(
            Method::Post,
            "/v3/global/profit-sharing/orders",
            "请求分账",
            "Request profit sharing",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// profit sharing currency · 分账币种
        pub enum Currency {
            Cny = "CNY",
        }
    }

    crate::open_enum! {
        /// profit-sharing receiver type · 分账接收方类型
        pub enum Type {
            MerchantId = "MERCHANT_ID",
            PersonalOpenid = "PERSONAL_OPENID",
            PersonalSubOpenid = "PERSONAL_SUB_OPENID",
        }
    }

    /// profit-sharing receiver list · 分账接收方列表
    #[must_use]
    #[non_exhaustive]
    pub struct Receivers {
        /// profit sharing currency · 分账币种
        pub currency: Currency,
        /// profit-sharing receiver type · 分账接收方类型
        pub type_: Type,
        /// profit-sharing receiver's account · 分账接收方帐号
        pub account: String,
        /// name of the individual profit-sharing receiver · 分账个人接收方姓名
        pub name: Option<crate::Sensitive>,
        /// whether the user's real-name information authorisation has been obtained · 是否已经获取用户实名信息授权
        pub authorized: Option<bool>,
        /// profit-sharing amount · 分账金额 (smallest unit of its currency)
        pub amount: i64,
        /// profit-sharing description · 分账描述
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

    crate::sent::sent! { Receivers(ReceiversRequired<'a>) {
        /// profit sharing currency · 分账币种
        currency(Currency),
        /// profit-sharing receiver type · 分账接收方类型
        type_(Type),
        /// profit-sharing receiver's account · 分账接收方帐号
        account(&'a str),
        /// profit-sharing amount · 分账金额 (smallest unit of its currency)
        amount(i64),
        /// profit-sharing description · 分账描述
        description(&'a str),
    } {
        /// name of the individual profit-sharing receiver · 分账个人接收方姓名
        name name_opt(into crate::Sensitive),
        /// whether the user's real-name information authorisation has been obtained · 是否已经获取用户实名信息授权
        authorized authorized_opt(bool),
    } }

    /// Request profit sharing · 请求分账
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// merchant profit-sharing number · 商户分账单号
        pub out_order_no: Option<String>,
        /// WeChat profit-sharing ID · 微信分账单号
        pub order_id: Option<String>,
        /// profit-sharing order state · 分账单状态
        pub state: Option<String>,
        /// profit-sharing receiver list · 分账接收方列表
        pub receivers: Vec<response::Receivers>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid"),
        transaction_id: body("transaction_id").promised(),
        out_order_no: body("out_order_no").promised(),
        order_id: body("order_id").promised(),
        state: body("state").promised(),
        receivers: body("receivers"),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id 1(&str),
        /// merchant profit-sharing number · 商户分账单号
        out_order_no 2(&str),
        /// WeChat profit-sharing ID · 微信分账单号
        order_id 3(&str),
        /// profit-sharing order state · 分账单状态
        state 4(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// profit-sharing receiver list · 分账接收方列表
        #[non_exhaustive]
        pub struct Receivers {
            /// profit sharing currency · 分账币种
            pub currency: Option<String>,
            /// profit-sharing amount · 分账金额 (smallest unit of its currency)
            pub amount: Option<i64>,
            /// profit-sharing description · 分账描述
            pub description: Option<String>,
            /// profit-sharing receiver type · 分账接收方类型
            pub type_: Option<super::Type>,
            /// profit-sharing receiver's account · 分账接收方帐号
            pub account: Option<String>,
            /// profit sharing result · 分账结果
            pub result: Option<String>,
            /// profit-sharing failure reason · 分账失败原因
            pub fail_reason: Option<String>,
            /// profit-sharing creation time · 分账创建时间; as 2018-06-08T10:34:56+08:00
            pub create_time: Option<crate::Time>,
            /// profit-sharing completion time · 分账完成时间; as 2018-06-08T10:34:56+08:00
            pub finish_time: Option<crate::Time>,
            /// profit-sharing detail ID · 分账明细单号
            pub detail_id: Option<String>,
            /// profit-sharing detail type · 分账明细类型
            pub detail_type: Option<String>,
            /// funder's settlement currency · 出资方结算币种
            pub settlement_currency: Option<String>,
            /// settlement amount of the funder · 出资方结算金额 (smallest unit of its currency)
            pub settlement_amount: Option<i64>,
            /// exchange rate value · 汇率值
            pub rate: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { Receivers: Received {
            currency: body("currency").promised(),
            amount: body("amount").promised(),
            description: body("description").promised(),
            type_: body("type").promised(),
            account: body("account").promised(),
            result: body("result").promised(),
            fail_reason: body("fail_reason").promised(),
            create_time: body("create_time").promised(),
            finish_time: body("finish_time").promised(),
            detail_id: body("detail_id"),
            detail_type: body("detail_type"),
            settlement_currency: body("settlement_currency"),
            settlement_amount: body("settlement_amount"),
            rate: body("rate"),
        } }

        crate::promised::promised! { Receivers {
            /// profit sharing currency · 分账币种
            currency 0(&str),
            /// profit-sharing amount · 分账金额 (smallest unit of its currency)
            amount 1(i64),
            /// profit-sharing description · 分账描述
            description 2(&str),
            /// profit-sharing receiver type · 分账接收方类型
            type_ 3(&super::Type),
            /// profit-sharing receiver's account · 分账接收方帐号
            account 4(&str),
            /// profit sharing result · 分账结果
            result 5(&str),
            /// profit-sharing failure reason · 分账失败原因
            fail_reason 6(&str),
            /// profit-sharing creation time · 分账创建时间; as 2018-06-08T10:34:56+08:00
            create_time 7(&crate::Time),
            /// profit-sharing completion time · 分账完成时间; as 2018-06-08T10:34:56+08:00
            finish_time 8(&crate::Time),
        } }
    }
}
