// Written by `cargo xtask codegen` from spec/openapi/v2/pay/profitsharingquery.md

//! `/pay/profitsharingquery`

/// Query a profit sharing result · 查询分账结果
///
/// `POST /pay/profitsharingquery`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011983179](https://pay.weixin.qq.com/doc/v2/merchant/4011983179)
/// - partner: [4011984717](https://pay.weixin.qq.com/doc/v2/partner/4011984717)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::pay::profitsharingquery::post::{Request, Required};
///
/// let request = Request::new(Required {
///     transaction_id: "4208450740201411110007820472",
///     out_order_no: "P20150806125346",
/// });
/// let answer = request.send(&client).await?;
/// let appid = answer.appid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::pay::profitsharingquery::post::{Request, Required, SignType};
///
/// let request = Request::new(Required {
///     transaction_id: "4208450740201411110007820472",
///     out_order_no: "P20150806125346",
/// })
/// .mch_id("1900000100")
/// .sub_mch_id("1900000109")
/// .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("查询分账结果", "4011983179", "4011984717"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Query a profit sharing result · 查询分账结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: String,
        /// merchant profit-sharing number · 商户分账单号
        pub out_order_no: String,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
    }

    crate::model! { Request {
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id"),
        transaction_id: body("transaction_id").required(),
        out_order_no: body("out_order_no").required(),
        sign_type: body("sign_type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id(&'a str),
        /// merchant profit-sharing number · 商户分账单号
        out_order_no(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mch_id sub_mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/pay/profitsharingquery",
            "查询分账结果",
            "Query a profit sharing result",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v2::billcommentsp::batchquerycomment::post::SignType;

    /// Query a profit sharing result · 查询分账结果
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
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// merchant profit-sharing number · 商户分账单号
        pub out_order_no: Option<String>,
        /// WeChat profit-sharing ID · 微信分账单号
        pub order_id: Option<String>,
        /// profit-sharing order state · 分账单状态
        pub status: Option<response::Status>,
        /// profit-sharing receiver list as a `JSON` string · 分账接收方列表`JSON`格式字符串
        pub receivers: Option<crate::JsonString<Vec<response::Receiver>>>,
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
        transaction_id: body("transaction_id").promised(),
        out_order_no: body("out_order_no").promised(),
        order_id: body("order_id").promised(),
        status: body("status").promised(),
        receivers: body("receivers").promised().mark(Mark::Json),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 4(&str),
        /// merchant ID · 商户号
        mch_id 5(&str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id 11(&str),
        /// merchant profit-sharing number · 商户分账单号
        out_order_no 12(&str),
        /// WeChat profit-sharing ID · 微信分账单号
        order_id 13(&str),
        /// profit-sharing order state · 分账单状态
        status 14(&response::Status),
        /// profit-sharing receiver list as a `JSON` string · 分账接收方列表`JSON`格式字符串
        receivers 15(&[response::Receiver]),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::webhook::v2::transaction_success::ReturnCode;

        pub use crate::webhook::v2::transaction_success::ResultCode;

        pub use crate::states::SharingState as Status;

        pub use crate::v2::pay::profitsharingaddreceiver::post::Type;

        pub use crate::states::SharingResult as Result;

        /// `JSON` expression of the profit-sharing receiver list · 分账接收方列表`JSON`表达式
        #[non_exhaustive]
        pub struct Receiver {
            /// profit-sharing receiver type · 分账接收方类型
            pub type_: Option<Type>,
            /// profit-sharing receiver's account · 分账接收方账号
            pub account: Option<String>,
            /// profit-sharing amount · 分账金额 (fen)
            pub amount: Option<crate::Fen>,
            /// profit-sharing description · 分账描述
            pub description: Option<String>,
            /// profit-sharing detail ID · 分账明细单号
            pub detail_id: Option<String>,
            /// profit-sharing completion time · 分账完成时间
            pub finish_time: Option<String>,
            /// profit-sharing receiving merchant ID · 分账接收商户号
            pub receiver_mchid: Option<String>,
            /// profit sharing result · 分账结果
            pub result: Option<Result>,
            origin_: crate::model::Origin,
        }

        crate::model! { Receiver: Received {
            type_: body("type").promised(),
            account: body("account").promised(),
            amount: body("amount").promised(),
            description: body("description").promised(),
            detail_id: body("detail_id").promised(),
            finish_time: body("finish_time").promised(),
            receiver_mchid: body("receiver_mchid").promised(),
            result: body("result").promised(),
        } }

        crate::promised::promised! { Receiver {
            /// profit-sharing receiver type · 分账接收方类型
            type_ 0(&Type),
            /// profit-sharing receiver's account · 分账接收方账号
            account 1(&str),
            /// profit-sharing amount · 分账金额 (fen)
            amount 2(crate::Fen),
            /// profit-sharing description · 分账描述
            description 3(&str),
            /// profit-sharing detail ID · 分账明细单号
            detail_id 4(&str),
            /// profit-sharing completion time · 分账完成时间
            finish_time 5(&str),
            /// profit-sharing receiving merchant ID · 分账接收商户号
            receiver_mchid 6(&str),
            /// profit sharing result · 分账结果
            result 7(&Result),
        } }
    }
}
