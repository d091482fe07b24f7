// Written by `cargo xtask codegen` from spec/openapi/v2/pay/profitsharingreturnquery.md

//! `/pay/profitsharingreturnquery`

/// Query a return result · 回退结果查询
///
/// `POST /pay/profitsharingreturnquery`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011984233](https://pay.weixin.qq.com/doc/v2/merchant/4011984233)
/// - partner: [4011985243](https://pay.weixin.qq.com/doc/v2/partner/4011985243)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::pay::profitsharingreturnquery::post::{Request, Required, SharingKey};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     out_return_no: "R20190516001",
///     order: SharingKey::OutOrderNo("P20150806125346"),
/// });
/// let answer = request.send(&client).await?;
/// let return_account_type = answer.return_account_type()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::pay::profitsharingreturnquery::post::{Request, Required, SharingKey, SignType};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     out_return_no: "R20190516001",
///     order: SharingKey::OutOrderNo("P20150806125346"),
/// })
/// .mch_id("1900000100")
/// .sub_mch_id("1900000109")
/// .sub_appid("wx8888888888888888")
/// .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("回退结果查询", "4011984233", "4011985243"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Query a return result · 回退结果查询
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
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// merchant return number · 商户回退单号
        out_return_no(&'a str),
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
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/pay/profitsharingreturnquery",
            "回退结果查询",
            "Query a return result",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v2::billcommentsp::batchquerycomment::post::SignType;

    /// Query a return result · 回退结果查询
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
        /// WeChat profit-sharing ID · 微信分账单号
        pub order_id: Option<String>,
        /// merchant profit-sharing number · 商户分账单号
        pub out_order_no: Option<String>,
        /// merchant return number · 商户回退单号
        pub out_return_no: Option<String>,
        /// WeChat return ID · 微信回退单号
        pub return_no: Option<String>,
        /// returning party type · 回退方类型
        pub return_account_type: Option<response::ReturnAccountType>,
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
        out_return_no 13(&str),
        /// returning party type · 回退方类型
        return_account_type 15(&response::ReturnAccountType),
        /// returning party's account · 回退方账号
        return_account 16(&str),
        /// return amount · 回退金额 (fen)
        return_amount 17(crate::Fen),
        /// return description of profit sharing · 回退描述
        description 18(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transaction_success::ReturnCode;

        pub use crate::webhook::v2::transaction_success::ResultCode;

        crate::open_enum! {
            /// returning party type · 回退方类型
            pub enum ReturnAccountType {
                MerchantId = "MERCHANT_ID",
            }
        }

        pub use crate::states::SharingResult as Result;

        crate::open_enum! {
            /// failure reason · 失败原因
            pub enum FailReason {
                AccountAbnormal = "ACCOUNT_ABNORMAL",
                TimeOutClosed = "TIME_OUT_CLOSED",
                PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
                InvalidRequest = "INVALID_REQUEST",
            }
        }
    }
}
