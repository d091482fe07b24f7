// Written by `cargo xtask codegen` from spec/openapi/v3/brand/profitsharing/orders.md

//! `/v3/brand/profitsharing/orders`

pub mod by_transaction_id;

/// Query a profit sharing result · 查询分账结果
///
/// `GET /v3/brand/profitsharing/orders`
///
/// Official pages · 官方文档:
///
/// - partner: [4012467002](https://pay.weixin.qq.com/doc/v3/partner/4012467002)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::profitsharing::orders::get::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     transaction_id: "4208450740201411110007820472",
///     out_order_no: "P20150806125346",
/// });
/// let answer = request.send(&client).await?;
/// let order_id = answer.order_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询分账结果", "4012467002"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query a profit sharing result · 查询分账结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: String,
        /// merchant profit-sharing number · 商户分账单号
        pub out_order_no: String,
    }

    crate::model! { Request {
        sub_mchid: query("sub_mchid").required(),
        transaction_id: query("transaction_id").required(),
        out_order_no: query("out_order_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id(&'a str),
        /// merchant profit-sharing number · 商户分账单号
        out_order_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/brand/profitsharing/orders",
        "查询分账结果",
        "Query a profit sharing result",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a profit sharing result · 查询分账结果
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
        pub status: Option<response::Status>,
        /// profit-sharing receiver list · 分账接收方列表
        pub receivers: Vec<response::Receivers>,
        /// profit-sharing finish amount · 分账完结金额 (fen)
        pub finish_amount: Option<crate::Fen>,
        /// profit-sharing finish description · 分账完结描述
        pub finish_description: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        transaction_id: body("transaction_id").promised(),
        out_order_no: body("out_order_no").promised(),
        order_id: body("order_id").promised(),
        status: body("status").promised(),
        receivers: body("receivers").promised(),
        finish_amount: body("finish_amount"),
        finish_description: body("finish_description"),
    } }

    crate::promised::promised! { Response {
        /// sub-merchant ID · 子商户号
        sub_mchid 0(&str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id 1(&str),
        /// merchant profit-sharing number · 商户分账单号
        out_order_no 2(&str),
        /// WeChat profit-sharing ID · 微信分账单号
        order_id 3(&str),
        /// profit-sharing order state · 分账单状态
        status 4(&response::Status),
        /// profit-sharing receiver list · 分账接收方列表
        receivers 5([response::Receivers]),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::states::SharingState as Status;

        crate::open_enum! {
            /// profit-sharing receiver type · 分账接收方类型
            pub enum Type {
                MerchantId = "MERCHANT_ID",
                PersonalOpenid = "PERSONAL_OPENID",
                PersonalSubOpenid = "PERSONAL_SUB_OPENID",
            }
        }

        pub use crate::states::SharingResult as Result;

        crate::open_enum! {
            /// profit-sharing failure reason · 分账失败原因
            pub enum FailReason {
                AccountAbnormal = "ACCOUNT_ABNORMAL",
                NoRelation = "NO_RELATION",
                ReceiverHighRisk = "RECEIVER_HIGH_RISK",
                ReceiverRealNameNotVerified = "RECEIVER_REAL_NAME_NOT_VERIFIED",
                NoAuth = "NO_AUTH",
                ReceiverReceiptLimit = "RECEIVER_RECEIPT_LIMIT",
                PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
                InvalidRequest = "INVALID_REQUEST",
            }
        }

        /// profit-sharing receiver list · 分账接收方列表
        #[non_exhaustive]
        pub struct Receivers {
            /// profit-sharing receiver type · 分账接收方类型
            pub type_: Option<Type>,
            /// profit-sharing receiver's account · 分账接收方账号
            pub account: Option<String>,
            /// profit-sharing amount · 分账金额 (fen)
            pub amount: Option<crate::Fen>,
            /// profit-sharing description · 分账描述
            pub description: Option<String>,
            /// profit sharing result · 分账结果
            pub result: Option<Result>,
            /// completion time · 完成时间; as 2018-06-08T10:34:56+08:00
            pub finish_time: Option<crate::Time>,
            /// profit-sharing failure reason · 分账失败原因
            pub fail_reason: Option<FailReason>,
            /// profit-sharing detail ID · 分账明细单号
            pub detail_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Receivers: Received {
            type_: body("type").promised(),
            account: body("account").promised(),
            amount: body("amount").promised(),
            description: body("description").promised(),
            result: body("result").promised(),
            finish_time: body("finish_time").promised(),
            fail_reason: body("fail_reason"),
            detail_id: body("detail_id").promised(),
        } }

        crate::promised::promised! { Receivers {
            /// profit-sharing receiver type · 分账接收方类型
            type_ 0(&Type),
            /// profit-sharing receiver's account · 分账接收方账号
            account 1(&str),
            /// profit-sharing amount · 分账金额 (fen)
            amount 2(crate::Fen),
            /// profit-sharing description · 分账描述
            description 3(&str),
            /// profit sharing result · 分账结果
            result 4(&Result),
            /// completion time · 完成时间; as 2018-06-08T10:34:56+08:00
            finish_time 5(&crate::Time),
            /// profit-sharing detail ID · 分账明细单号
            detail_id 7(&str),
        } }
    }
}

/// Request profit sharing · 请求分账
///
/// `POST /v3/brand/profitsharing/orders`
///
/// Official pages · 官方文档:
///
/// - partner: [4012692975](https://pay.weixin.qq.com/doc/v3/partner/4012692975)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::brand::profitsharing::orders::post::{Receivers, ReceiversRequired, Request, Required, Type};
///
/// let request = Request::new(Required {
///     brand_mchid: "1900000108",
///     sub_mchid: "1900000109",
///     appid: "wx8888888888888888",
///     transaction_id: "4208450740201411110007820472",
///     out_order_no: "P20150806125346",
///     receivers: vec![Receivers::new(ReceiversRequired {
///         type_: Type::MerchantId,
///         account: "1900000109",
///         amount: Fen(190),
///         description: "1900000109分给商户1900000110",
///     })],
///     finish: true,
/// });
/// let answer = request.send(&client).await?;
/// let order_id = answer.order_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::brand::profitsharing::orders::post::{Receivers, ReceiversRequired, Request, Required, Type};
///
/// let request = Request::new(Required {
///     brand_mchid: "1900000108",
///     sub_mchid: "1900000109",
///     appid: "wx8888888888888888",
///     transaction_id: "4208450740201411110007820472",
///     out_order_no: "P20150806125346",
///     receivers: vec![Receivers::new(ReceiversRequired {
///         type_: Type::MerchantId,
///         account: "1900000109",
///         amount: Fen(190),
///         description: "1900000109分给商户1900000110",
///     })
///     .name("hu89ohu89ohu89o")],
///     finish: true,
/// })
/// .sub_appid("wx8888888888888889");
/// ```
#[doc(alias("请求分账", "4012692975"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Request profit sharing · 请求分账
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// main brand merchant ID · 品牌主商户号
        pub brand_mchid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: String,
        /// merchant profit-sharing number · 商户分账单号
        pub out_order_no: String,
        /// profit-sharing receiver list · 分账接收方列表
        pub receivers: Vec<Receivers>,
        /// whether profit sharing is complete · 是否分账完成
        pub finish: bool,
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
    }

    crate::model! { Request {
        brand_mchid: body("brand_mchid").required(),
        sub_mchid: body("sub_mchid").required(),
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        transaction_id: body("transaction_id").required(),
        out_order_no: body("out_order_no").required(),
        receivers: body("receivers").required(),
        finish: body("finish").required(),
        notify_url: body("notify_url"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// main brand merchant ID · 品牌主商户号
        brand_mchid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id(&'a str),
        /// merchant profit-sharing number · 商户分账单号
        out_order_no(&'a str),
        /// profit-sharing receiver list · 分账接收方列表
        receivers(Vec<Receivers>),
        /// whether profit sharing is complete · 是否分账完成
        finish(bool),
    } {
        /// sub-merchant official account appid · 子商户公众账号ID
        sub_appid sub_appid_opt(into String),
        /// notification URL · 通知地址
        notify_url notify_url_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/profitsharing/orders",
        "请求分账",
        "Request profit sharing",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::brand::profitsharing::orders::get::response::Type;

    /// profit-sharing receiver list · 分账接收方列表
    #[must_use]
    #[non_exhaustive]
    pub struct Receivers {
        /// profit-sharing receiver type · 分账接收方类型
        pub type_: Type,
        /// profit-sharing receiver's account · 分账接收方账号
        pub account: String,
        /// profit-sharing amount · 分账金额 (fen)
        pub amount: crate::Fen,
        /// profit-sharing description · 分账描述
        pub description: String,
        /// name of the individual profit-sharing receiver · 分账个人接收方姓名
        pub name: Option<crate::Sensitive>,
    }

    crate::model! { Receivers {
        type_: body("type").required(),
        account: body("account").required(),
        amount: body("amount").required(),
        description: body("description").required(),
        name: body("name").mark(Mark::Rsa),
    } }

    crate::sent::sent! { Receivers(ReceiversRequired<'a>) {
        /// profit-sharing receiver type · 分账接收方类型
        type_(Type),
        /// profit-sharing receiver's account · 分账接收方账号
        account(&'a str),
        /// profit-sharing amount · 分账金额 (fen)
        amount(crate::Fen),
        /// profit-sharing description · 分账描述
        description(&'a str),
    } {
        /// name of the individual profit-sharing receiver · 分账个人接收方姓名
        name name_opt(into crate::Sensitive),
    } }

    /// Request profit sharing · 请求分账
    #[non_exhaustive]
    pub struct Response {
        /// main brand merchant ID · 品牌主商户号
        pub brand_mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// merchant profit-sharing number · 商户分账单号
        pub out_order_no: Option<String>,
        /// WeChat profit-sharing ID · 微信分账单号
        pub order_id: Option<String>,
        /// profit-sharing receiver list · 分账接收方列表
        pub receivers: Vec<response::Receivers>,
        /// profit-sharing order state · 分账单状态
        pub status: Option<response::Status>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        brand_mchid: body("brand_mchid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        transaction_id: body("transaction_id").promised(),
        out_order_no: body("out_order_no").promised(),
        order_id: body("order_id").promised(),
        receivers: body("receivers"),
        status: body("status"),
    } }

    crate::promised::promised! { Response {
        /// main brand merchant ID · 品牌主商户号
        brand_mchid 0(&str),
        /// sub-merchant ID · 子商户号
        sub_mchid 1(&str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id 2(&str),
        /// merchant profit-sharing number · 商户分账单号
        out_order_no 3(&str),
        /// WeChat profit-sharing ID · 微信分账单号
        order_id 4(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::states::SharingResult as Result;

        pub use crate::v3::brand::profitsharing::orders::get::response::FailReason;

        /// profit-sharing receiver list · 分账接收方列表
        #[non_exhaustive]
        pub struct Receivers {
            /// receiver type · 接收方类型
            pub type_: Option<super::Type>,
            /// receiver's account · 接收方账号
            pub account: Option<String>,
            /// profit-sharing amount · 分账金额 (fen)
            pub amount: Option<crate::Fen>,
            /// profit-sharing description · 分账描述
            pub description: Option<String>,
            /// profit sharing result · 分账结果
            pub result: Option<Result>,
            /// profit-sharing completion time · 分账完成时间; as 2018-06-08T10:34:56+08:00
            pub finish_time: Option<crate::Time>,
            /// profit-sharing failure reason · 分账失败原因
            pub fail_reason: Option<FailReason>,
            /// profit-sharing detail ID · 分账明细单号
            pub detail_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Receivers: Received {
            type_: body("type").promised(),
            account: body("account").promised(),
            amount: body("amount").promised(),
            description: body("description").promised(),
            result: body("result").promised(),
            finish_time: body("finish_time").promised(),
            fail_reason: body("fail_reason"),
            detail_id: body("detail_id").promised(),
        } }

        crate::promised::promised! { Receivers {
            /// receiver type · 接收方类型
            type_ 0(&super::Type),
            /// receiver's account · 接收方账号
            account 1(&str),
            /// profit-sharing amount · 分账金额 (fen)
            amount 2(crate::Fen),
            /// profit-sharing description · 分账描述
            description 3(&str),
            /// profit sharing result · 分账结果
            result 4(&Result),
            /// profit-sharing completion time · 分账完成时间; as 2018-06-08T10:34:56+08:00
            finish_time 5(&crate::Time),
            /// profit-sharing detail ID · 分账明细单号
            detail_id 7(&str),
        } }

        pub use crate::states::SharingState as Status;
    }
}
