// Written by `cargo xtask codegen` from spec/openapi/v2/pay/profitsharingremovereceiver.md

//! `/pay/profitsharingremovereceiver`

/// Delete a profit-sharing receiver · 删除分账接收方
///
/// `POST /pay/profitsharingremovereceiver`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011983295](https://pay.weixin.qq.com/doc/v2/merchant/4011983295)
/// - partner: [4011984847](https://pay.weixin.qq.com/doc/v2/partner/4011984847)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::pay::profitsharingremovereceiver::post::{Receiver, ReceiverRequired, Request, Required, Type};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     receiver: Receiver::new(ReceiverRequired {
///         type_: Type::MerchantId,
///         account: "190001001",
///     }),
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::pay::profitsharingremovereceiver::post::{Receiver, ReceiverRequired, Request, Required, SignType, Type};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     receiver: Receiver::new(ReceiverRequired {
///         type_: Type::MerchantId,
///         account: "190001001",
///     }),
/// })
/// .mch_id("1900000100")
/// .sub_mch_id("1900000109")
/// .sub_appid("wx8888888888888888")
/// .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("删除分账接收方", "4011983295", "4011984847"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Delete a profit-sharing receiver · 删除分账接收方
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// profit-sharing receiver as a `JSON` string · 分账接收方`JSON`格式字符串
        pub receiver: crate::JsonString<Receiver>,
    }

    crate::model! { Request {
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id"),
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        sign_type: body("sign_type"),
        receiver: body("receiver").required().mark(Mark::Json),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// profit-sharing receiver as a `JSON` string · 分账接收方`JSON`格式字符串
        receiver(Receiver),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mch_id sub_mch_id_opt(into String),
        /// sub-merchant official account appid · 子商户公众账号ID
        sub_appid sub_appid_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/pay/profitsharingremovereceiver",
            "删除分账接收方",
            "Delete a profit-sharing receiver",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v2::billcommentsp::batchquerycomment::post::SignType;

    pub use crate::v2::pay::profitsharingaddreceiver::post::Type;

    /// profit-sharing receiver as a `JSON` string · 分账接收方`JSON`格式字符串
    #[must_use]
    #[non_exhaustive]
    pub struct Receiver {
        /// profit-sharing receiver type · 分账接收方类型
        pub type_: Type,
        /// profit-sharing receiver's account · 分账接收方账号
        pub account: String,
    }

    crate::model! { Receiver {
        type_: body("type").required(),
        account: body("account").required(),
    } }

    crate::sent::sent! { Receiver(ReceiverRequired<'a>) {
        /// profit-sharing receiver type · 分账接收方类型
        type_(Type),
        /// profit-sharing receiver's account · 分账接收方账号
        account(&'a str),
    } {
    } }

    /// Delete a profit-sharing receiver · 删除分账接收方
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// profit-sharing receiver as a `JSON` string · 分账接收方`JSON`格式字符串
        pub receiver: Option<crate::JsonString<response::Receiver>>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_appid: body("sub_appid"),
        sub_mch_id: body("sub_mch_id"),
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        receiver: body("receiver").promised().mark(Mark::Json),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 4(&str),
        /// merchant ID · 商户号
        mch_id 5(&str),
        /// profit-sharing receiver as a `JSON` string · 分账接收方`JSON`格式字符串
        receiver 11(&response::Receiver),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::webhook::v2::transaction_success::ReturnCode;

        pub use crate::webhook::v2::transaction_success::ResultCode;

        /// profit-sharing receiver as a `JSON` string · 分账接收方`JSON`格式字符串
        #[non_exhaustive]
        pub struct Receiver {
            /// profit-sharing receiver type · 分账接收方类型
            pub type_: Option<super::Type>,
            /// profit-sharing receiver's account · 分账接收方账号
            pub account: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Receiver: Received {
            type_: body("type").promised(),
            account: body("account").promised(),
        } }

        crate::promised::promised! { Receiver {
            /// profit-sharing receiver type · 分账接收方类型
            type_ 0(&super::Type),
            /// profit-sharing receiver's account · 分账接收方账号
            account 1(&str),
        } }
    }
}
