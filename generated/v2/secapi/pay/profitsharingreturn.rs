// Written by `cargo xtask codegen` from spec/openapi/v2/secapi/pay/profitsharingreturn.md

//! `/secapi/pay/profitsharingreturn`

/// Return profit sharing · 分账回退
///
/// `POST /secapi/pay/profitsharingreturn`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - merchant: [4011984166](https://pay.weixin.qq.com/doc/v2/merchant/4011984166)
/// - partner: [4011985177](https://pay.weixin.qq.com/doc/v2/partner/4011985177)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v2::secapi::pay::profitsharingreturn::post::{Request, Required, ReturnAccountType, SharingKey};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     out_return_no: "R20190516001",
///     return_account_type: ReturnAccountType::MerchantId,
///     return_account: "86693852",
///     return_amount: Fen(888),
///     description: "用户退款",
///     order: SharingKey::OutOrderNo("P20150806125346"),
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v2::secapi::pay::profitsharingreturn::post::{Request, Required, ReturnAccountType, SharingKey, SignType};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     out_return_no: "R20190516001",
///     return_account_type: ReturnAccountType::MerchantId,
///     return_account: "86693852",
///     return_amount: Fen(888),
///     description: "用户退款",
///     order: SharingKey::OutOrderNo("P20150806125346"),
/// })
/// .mch_id("1900000100")
/// .sub_mch_id("1900000109")
/// .sub_appid("wx8888888888888888")
/// .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("分账回退", "4011984166", "4011985177"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Return profit sharing · 分账回退
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
        /// WeChat profit-sharing ID · 微信分账单号
        pub order_id: Option<String>,
        /// merchant profit-sharing number · 商户分账单号
        pub out_order_no: Option<String>,
        /// merchant return number · 商户回退单号
        pub out_return_no: String,
        /// returning party type · 回退方类型
        pub return_account_type: ReturnAccountType,
        /// returning party's account · 回退方账号
        pub return_account: String,
        /// return amount · 回退金额 (fen)
        pub return_amount: crate::Fen,
        /// return description of profit sharing · 回退描述
        pub description: String,
    }

    crate::model! { Request {
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id"),
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        sign_type: body("sign_type"),
        order_id: body("order_id").one_of(0, 1),
        out_order_no: body("out_order_no").one_of(0, 0),
        out_return_no: body("out_return_no").required(),
        return_account_type: body("return_account_type").required(),
        return_account: body("return_account").required(),
        return_amount: body("return_amount").required(),
        description: body("description").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// merchant return number · 商户回退单号
        out_return_no(&'a str),
        /// returning party type · 回退方类型
        return_account_type(ReturnAccountType),
        /// returning party's account · 回退方账号
        return_account(&'a str),
        /// return amount · 回退金额 (fen)
        return_amount(crate::Fen),
        /// return description of profit sharing · 回退描述
        description(&'a str),
    } one of {
        /// the order, in exactly one way
        order: SharingKey {
            OutOrderNo (out_order_no) [out_order_no],
            OrderId (order_id) [order_id],
        },
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

    /// Exactly one way to say the order.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum SharingKey<'a> {
        /// merchant profit-sharing number · 商户分账单号
        OutOrderNo(&'a str),
        /// WeChat profit-sharing ID · 微信分账单号
        OrderId(&'a str),
    }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/secapi/pay/profitsharingreturn",
            "分账回退",
            "Return profit sharing",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v2::billcommentsp::batchquerycomment::post::SignType;

    pub use crate::v2::pay::profitsharingreturnquery::post::response::ReturnAccountType;

    /// Return profit sharing · 分账回退
    #[non_exhaustive]
    pub struct Response {
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
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// WeChat profit-sharing ID · 微信分账单号
        pub order_id: Option<String>,
        /// merchant profit-sharing number · 商户分账单号
        pub out_order_no: Option<String>,
        /// merchant return number · 商户回退单号
        pub out_return_no: Option<String>,
        /// WeChat return ID · 微信回退单号
        pub return_no: Option<String>,
        /// returning party type · 回退方类型
        pub return_account_type: Option<ReturnAccountType>,
        /// returning party's account · 回退方账号
        pub return_account: Option<String>,
        /// return amount · 回退金额 (fen)
        pub return_amount: Option<crate::Fen>,
        /// return description of profit sharing · 回退描述
        pub description: Option<String>,
        /// result of the return · 回退结果
        pub result: Option<response::Result>,
        /// failure reason · 失败原因
        pub fail_reason: Option<response::FailReason>,
        /// completion time · 完成时间
        pub finish_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        sub_mch_id: body("sub_mch_id"),
        sub_appid: body("sub_appid"),
        sign_type: body("sign_type"),
        order_id: body("order_id"),
        out_order_no: body("out_order_no"),
        out_return_no: body("out_return_no").promised(),
        return_no: body("return_no"),
        return_account_type: body("return_account_type").promised(),
        return_account: body("return_account").promised(),
        return_amount: body("return_amount").promised(),
        description: body("description").promised(),
        result: body("result"),
        fail_reason: body("fail_reason"),
        finish_time: body("finish_time"),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 2(&str),
        /// merchant ID · 商户号
        mch_id 3(&str),
        /// merchant return number · 商户回退单号
        out_return_no 14(&str),
        /// returning party type · 回退方类型
        return_account_type 16(&ReturnAccountType),
        /// returning party's account · 回退方账号
        return_account 17(&str),
        /// return amount · 回退金额 (fen)
        return_amount 18(crate::Fen),
        /// return description of profit sharing · 回退描述
        description 19(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transaction_success::ReturnCode;

        pub use crate::webhook::v2::transaction_success::ResultCode;

        pub use crate::states::SharingResult as Result;

        pub use crate::v2::pay::profitsharingreturnquery::post::response::FailReason;
    }
}
