// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/profitsharing/orders.md

//! `/v3/ecommerce/profitsharing/orders`

pub mod by_transaction_id;

/// Query a profit sharing result · 查询分账结果
///
/// `GET /v3/ecommerce/profitsharing/orders`
///
/// Official pages · 官方文档:
///
/// - partner: [4012477734](https://pay.weixin.qq.com/doc/v3/partner/4012477734)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 404 | `RESOURCE_NOT_EXISTS` | There is no such thing. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::profitsharing::orders::get::{Request, Required};
///
/// let request = Request::new(Required { sub_mchid: "", transaction_id: "", out_order_no: "" });
/// let answer = request.send(&client).await?;
/// let order_id = answer.order_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询分账结果", "4012477734"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query a profit sharing result · 查询分账结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        pub sub_mchid: String,
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        pub transaction_id: String,
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        pub out_order_no: String,
    }

    crate::model! { Request {
        sub_mchid: query("sub_mchid").required(),
        transaction_id: query("transaction_id").required(),
        out_order_no: query("out_order_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        sub_mchid(&'a str),
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        transaction_id(&'a str),
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        out_order_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/ecommerce/profitsharing/orders",
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
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        pub sub_mchid: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        pub transaction_id: Option<String>,
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        pub out_order_no: Option<String>,
        /// WeChat profit-sharing ID · 微信分账单号; up to 64 characters
        pub order_id: Option<String>,
        /// profit-sharing order state · 分账单状态
        pub status: Option<response::Status>,
        /// profit-sharing receiver list · 分账接收方列表
        pub receivers: Vec<response::Receivers>,
        /// profit-sharing amount at finish · 分账完结的分账金额 (fen)
        pub finish_amount: Option<crate::Fen>,
        /// description of the reason for finishing profit sharing · 分账完结的原因描述; up to 80 characters
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
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        sub_mchid 0(&str),
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        transaction_id 1(&str),
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        out_order_no 2(&str),
        /// WeChat profit-sharing ID · 微信分账单号; up to 64 characters
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

        pub use crate::states::SharingResult as Result;

        crate::open_enum! {
            /// profit-sharing failure reason · 分账失败原因
            pub enum FailReason {
                /// the account that receives the share has a problem · 分账接收账户异常
                AccountAbnormal = "ACCOUNT_ABNORMAL",
                /// the sharing relation has been ended · 分账关系已解除
                NoRelation = "NO_RELATION",
                /// receiver of high risk · 高风险接收方
                ReceiverHighRisk = "RECEIVER_HIGH_RISK",
                /// the receiver has not proved who it is · 接收方未实名
                ReceiverRealNameNotVerified = "RECEIVER_REAL_NAME_NOT_VERIFIED",
                /// the permission to share has been ended · 分账权限已解除
                NoAuth = "NO_AUTH",
                /// above what may be collected from a user in a month · 超出用户月收款限额
                ReceiverReceiptLimit = "RECEIVER_RECEIPT_LIMIT",
                /// the account that pays out has a problem · 分出方账户异常
                PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
                /// the parameters of the description could not be set · 描述参数设置失败
                InvalidRequest = "INVALID_REQUEST",
            }
        }

        crate::open_enum! {
            /// profit-sharing receiver type · 分账接收方类型
            pub enum Type {
                /// merchant ID · 商户号
                MerchantId = "MERCHANT_ID",
                /// the person's openid · 个人openid
                PersonalOpenid = "PERSONAL_OPENID",
            }
        }

        crate::open_enum! {
            /// abnormality handling state · 异常处理状态
            pub enum AbnormalStatus {
                /// the problem is to be dealt with · 异常待处理
                AbnormalPending = "ABNORMAL_PENDING",
                /// the problem is dealt with · 异常已处理
                AbnormalFinished = "ABNORMAL_FINISHED",
                /// processing failed · 处理失败
                AbnormalClosed = "ABNORMAL_CLOSED",
            }
        }

        crate::open_enum! {
            /// order closing reason for abnormality handling · 异常处理关单原因
            pub enum FundsAbnormalClosedReason {
                /// closed after a timeout · 超时关单
                ClosedReasonTimeout = "CLOSED_REASON_TIMEOUT",
                /// the merchant may not pay out · 商户被限制出金
                ClosedReasonRestrictTransfer = "CLOSED_REASON_RESTRICT_TRANSFER",
            }
        }

        /// list of platform merchant IDs or operating entities receiving abnormal funds · 平台接收异常资金商户号或运营主体列表
        #[non_exhaustive]
        pub struct FundsAbnormalReceivers {
            /// platform merchant ID receiving abnormal funds · 平台接收异常资金商户号
            pub mchid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { FundsAbnormalReceivers: Received {
            mchid: body("mchid"),
        } }

        /// profit-sharing receiver list · 分账接收方列表
        #[non_exhaustive]
        pub struct Receivers {
            /// profit-sharing receiving merchant ID · 分账接收商户号
            pub receiver_mchid: Option<String>,
            /// profit-sharing amount · 分账金额 (fen)
            pub amount: Option<crate::Fen>,
            /// profit-sharing description · 分账描述; up to 80 characters
            pub description: Option<String>,
            /// profit sharing result · 分账结果
            pub result: Option<Result>,
            /// completion time · 完成时间; as 2018-06-08T10:34:56+08:00
            pub finish_time: Option<crate::Time>,
            /// profit-sharing failure reason · 分账失败原因
            pub fail_reason: Option<FailReason>,
            /// profit-sharing receiver type · 分账接收方类型
            pub type_: Option<Type>,
            /// profit-sharing receiver's account · 分账接收方账号; up to 64 characters
            pub receiver_account: Option<String>,
            /// profit-sharing detail ID · 分账明细单号; up to 64 characters
            pub detail_id: Option<String>,
            /// abnormality handling state · 异常处理状态
            pub abnormal_status: Option<AbnormalStatus>,
            /// order closing reason for abnormality handling · 异常处理关单原因
            pub funds_abnormal_closed_reason: Option<FundsAbnormalClosedReason>,
            /// WeChat Pay in-transit abnormal fund payment ID · 微信支付在途异常资金付款单号
            pub funds_abnormal_redirect_id: Option<String>,
            /// list of platform merchant IDs or operating entities receiving abnormal funds · 平台接收异常资金商户号或运营主体列表
            pub funds_abnormal_receivers: Vec<FundsAbnormalReceivers>,
            origin_: crate::model::Origin,
        }

        crate::model! { Receivers: Received {
            receiver_mchid: body("receiver_mchid"),
            amount: body("amount").promised(),
            description: body("description").promised(),
            result: body("result").promised(),
            finish_time: body("finish_time").promised(),
            fail_reason: body("fail_reason"),
            type_: body("type").promised(),
            receiver_account: body("receiver_account").promised(),
            detail_id: body("detail_id").promised(),
            abnormal_status: body("abnormal_status"),
            funds_abnormal_closed_reason: body("funds_abnormal_closed_reason"),
            funds_abnormal_redirect_id: body("funds_abnormal_redirect_id"),
            funds_abnormal_receivers: body("funds_abnormal_receivers"),
        } }

        crate::promised::promised! { Receivers {
            /// profit-sharing amount · 分账金额 (fen)
            amount 1(crate::Fen),
            /// profit-sharing description · 分账描述; up to 80 characters
            description 2(&str),
            /// profit sharing result · 分账结果
            result 3(&Result),
            /// completion time · 完成时间; as 2018-06-08T10:34:56+08:00
            finish_time 4(&crate::Time),
            /// profit-sharing receiver type · 分账接收方类型
            type_ 6(&Type),
            /// profit-sharing receiver's account · 分账接收方账号; up to 64 characters
            receiver_account 7(&str),
            /// profit-sharing detail ID · 分账明细单号; up to 64 characters
            detail_id 8(&str),
        } }
    }
}

/// Request profit sharing · 请求分账
///
/// `POST /v3/ecommerce/profitsharing/orders`
///
/// Official pages · 官方文档:
///
/// - partner: [4012691594](https://pay.weixin.qq.com/doc/v3/partner/4012691594)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NOT_ENOUGH` | The balance is too low. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 403 | `RULE_LIMIT` | A rule of the business does not allow it. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::ecommerce::profitsharing::orders::post::{Receivers, ReceiversRequired, Request, Required, Type};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     transaction_id: "4208450740201411110007820472",
///     out_order_no: "P20150806125346",
///     receivers: vec![Receivers::new(ReceiversRequired {
///         type_: Type::MerchantId,
///         receiver_account: "1900000109",
///         amount: Fen(190),
///         description: "分给商户1900000109",
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
/// use wechatpay::v3::ecommerce::profitsharing::orders::post::{Receivers, ReceiversRequired, Request, Required, Type};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     transaction_id: "4208450740201411110007820472",
///     out_order_no: "P20150806125346",
///     receivers: vec![Receivers::new(ReceiversRequired {
///         type_: Type::MerchantId,
///         receiver_account: "1900000109",
///         amount: Fen(190),
///         description: "分给商户1900000109",
///     })
///     .receiver_name("hu89ohu89ohu89o")],
///     finish: true,
/// })
/// .appid("wx8888888888888888");
/// ```
#[doc(alias("请求分账", "4012691594"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Request profit sharing · 请求分账
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号ID; up to 32 characters
        pub appid: Option<String>,
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        pub sub_mchid: String,
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        pub transaction_id: String,
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        pub out_order_no: String,
        /// profit-sharing receiver list · 分账接收方列表
        pub receivers: Vec<Receivers>,
        /// whether profit sharing is complete · 是否分账完成
        pub finish: bool,
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
    }

    crate::model! { Request {
        appid: body("appid"),
        sub_mchid: body("sub_mchid").required(),
        transaction_id: body("transaction_id").required(),
        out_order_no: body("out_order_no").required(),
        receivers: body("receivers").required(),
        finish: body("finish").required(),
        notify_url: body("notify_url"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        sub_mchid(&'a str),
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        transaction_id(&'a str),
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        out_order_no(&'a str),
        /// profit-sharing receiver list · 分账接收方列表
        receivers(Vec<Receivers>),
        /// whether profit sharing is complete · 是否分账完成
        finish(bool),
    } {
        /// official account appid · 公众账号ID; up to 32 characters
        appid appid_opt(into String),
        /// notification URL · 通知地址
        notify_url notify_url_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/profitsharing/orders",
        "请求分账",
        "Request profit sharing",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::ecommerce::profitsharing::orders::get::response::Type;

    /// profit-sharing receiver list · 分账接收方列表
    #[must_use]
    #[non_exhaustive]
    pub struct Receivers {
        /// profit-sharing receiver type · 分账接收方类型
        pub type_: Type,
        /// profit-sharing receiver's account · 分账接收方账号; up to 64 characters
        pub receiver_account: String,
        /// profit-sharing amount · 分账金额 (fen)
        pub amount: crate::Fen,
        /// profit-sharing description · 分账描述; up to 80 characters
        pub description: String,
        /// name of the individual profit-sharing receiver · 分账个人接收方姓名; up to 10240 characters
        pub receiver_name: Option<crate::Sensitive>,
    }

    crate::model! { Receivers {
        type_: body("type").required(),
        receiver_account: body("receiver_account").required(),
        amount: body("amount").required(),
        description: body("description").required(),
        receiver_name: body("receiver_name").mark(Mark::Rsa),
    } }

    crate::sent::sent! { Receivers(ReceiversRequired<'a>) {
        /// profit-sharing receiver type · 分账接收方类型
        type_(Type),
        /// profit-sharing receiver's account · 分账接收方账号; up to 64 characters
        receiver_account(&'a str),
        /// profit-sharing amount · 分账金额 (fen)
        amount(crate::Fen),
        /// profit-sharing description · 分账描述; up to 80 characters
        description(&'a str),
    } {
        /// name of the individual profit-sharing receiver · 分账个人接收方姓名; up to 10240 characters
        receiver_name receiver_name_opt(into crate::Sensitive),
    } }

    /// Request profit sharing · 请求分账
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        pub sub_mchid: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        pub transaction_id: Option<String>,
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        pub out_order_no: Option<String>,
        /// WeChat profit-sharing ID · 微信分账单号; up to 64 characters
        pub order_id: Option<String>,
        /// profit-sharing order state · 分账单状态
        pub status: Option<response::Status>,
        /// profit-sharing receiver list · 分账接收方列表
        pub receivers: Vec<response::Receivers>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        transaction_id: body("transaction_id").promised(),
        out_order_no: body("out_order_no").promised(),
        order_id: body("order_id").promised(),
        status: body("status"),
        receivers: body("receivers").promised(),
    } }

    crate::promised::promised! { Response {
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        sub_mchid 0(&str),
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        transaction_id 1(&str),
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        out_order_no 2(&str),
        /// WeChat profit-sharing ID · 微信分账单号; up to 64 characters
        order_id 3(&str),
        /// profit-sharing receiver list · 分账接收方列表
        receivers 5([response::Receivers]),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// profit-sharing order state · 分账单状态
            pub enum Status {
                /// being processed · 处理中
                Processing = "PROCESSING",
                /// processed · 处理完成
                Finished = "FINISHED",
                Adjust = "ADJUST",
                Closed = "CLOSED",
                Pending = "PENDING",
                Returned = "RETURNED",
                Success = "SUCCESS",
            }
        }

        pub use crate::states::SharingResult as Result;

        pub use crate::v3::ecommerce::profitsharing::orders::get::response::FailReason;

        pub use crate::v3::ecommerce::profitsharing::orders::get::response::AbnormalStatus;

        pub use crate::v3::ecommerce::profitsharing::orders::get::response::FundsAbnormalClosedReason;

        pub use crate::v3::ecommerce::profitsharing::orders::get::response::FundsAbnormalReceivers;

        /// profit-sharing receiver list · 分账接收方列表
        #[non_exhaustive]
        pub struct Receivers {
            /// profit-sharing amount · 分账金额 (fen)
            pub amount: Option<crate::Fen>,
            /// profit-sharing description · 分账描述; up to 80 characters
            pub description: Option<String>,
            /// profit sharing result · 分账结果
            pub result: Option<Result>,
            /// completion time · 完成时间; as 2018-06-08T10:34:56+08:00
            pub finish_time: Option<crate::Time>,
            /// profit-sharing failure reason · 分账失败原因
            pub fail_reason: Option<FailReason>,
            /// profit-sharing receiver type · 分账接收方类型
            pub type_: Option<super::Type>,
            /// profit-sharing receiver's account · 分账接收方账号; up to 64 characters
            pub receiver_account: Option<String>,
            /// profit-sharing detail ID · 分账明细单号; up to 64 characters
            pub detail_id: Option<String>,
            /// abnormality handling state · 异常处理状态
            pub abnormal_status: Option<AbnormalStatus>,
            /// order closing reason for abnormality handling · 异常处理关单原因
            pub funds_abnormal_closed_reason: Option<FundsAbnormalClosedReason>,
            /// WeChat Pay in-transit abnormal fund payment ID · 微信支付在途异常资金付款单号
            pub funds_abnormal_redirect_id: Option<String>,
            /// list of platform merchant IDs or operating entities receiving abnormal funds · 平台接收异常资金商户号或运营主体列表
            pub funds_abnormal_receivers: Vec<FundsAbnormalReceivers>,
            /// profit-sharing receiving merchant ID · 分账接收商户号
            pub receiver_mchid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Receivers: Received {
            amount: body("amount").promised(),
            description: body("description").promised(),
            result: body("result").promised(),
            finish_time: body("finish_time").promised(),
            fail_reason: body("fail_reason"),
            type_: body("type").promised(),
            receiver_account: body("receiver_account").promised(),
            detail_id: body("detail_id").promised(),
            abnormal_status: body("abnormal_status"),
            funds_abnormal_closed_reason: body("funds_abnormal_closed_reason"),
            funds_abnormal_redirect_id: body("funds_abnormal_redirect_id"),
            funds_abnormal_receivers: body("funds_abnormal_receivers"),
            receiver_mchid: body("receiver_mchid"),
        } }

        crate::promised::promised! { Receivers {
            /// profit-sharing amount · 分账金额 (fen)
            amount 0(crate::Fen),
            /// profit-sharing description · 分账描述; up to 80 characters
            description 1(&str),
            /// profit sharing result · 分账结果
            result 2(&Result),
            /// completion time · 完成时间; as 2018-06-08T10:34:56+08:00
            finish_time 3(&crate::Time),
            /// profit-sharing receiver type · 分账接收方类型
            type_ 5(&super::Type),
            /// profit-sharing receiver's account · 分账接收方账号; up to 64 characters
            receiver_account 6(&str),
            /// profit-sharing detail ID · 分账明细单号; up to 64 characters
            detail_id 7(&str),
        } }
    }
}
