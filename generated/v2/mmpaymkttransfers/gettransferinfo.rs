// Written by `cargo xtask codegen` from spec/openapi/v2/mmpaymkttransfers/gettransferinfo.md

//! `/mmpaymkttransfers/gettransferinfo`

/// Query an enterprise payment to an individual WeChat user · 查询企业向微信用户个人付款
///
/// `POST /mmpaymkttransfers/gettransferinfo`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - merchant: [4011989767](https://pay.weixin.qq.com/doc/v2/merchant/4011989767)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::mmpaymkttransfers::gettransferinfo::post::{Request, Required};
///
/// let request = Request::new(Required {
///     partner_trade_no: "10000098201411111234567890",
///     appid: "wxe062425f740d30d8",
/// });
/// let answer = request.send(&client).await?;
/// let detail_id = answer.detail_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::mmpaymkttransfers::gettransferinfo::post::{Request, Required};
///
/// let request = Request::new(Required {
///     partner_trade_no: "10000098201411111234567890",
///     appid: "wxe062425f740d30d8",
/// })
/// .mch_id("10000098");
/// ```
#[doc(alias("查询企业向微信用户个人付款", "4011989767"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Query an enterprise payment to an individual WeChat user · 查询企业向微信用户个人付款
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant order number · 商户订单号
        pub partner_trade_no: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// appid
        pub appid: String,
    }

    crate::model! { Request {
        partner_trade_no: body("partner_trade_no").required(),
        mch_id: body("mch_id"),
        appid: body("appid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant order number · 商户订单号
        partner_trade_no(&'a str),
        /// appid
        appid(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        unsigned_answer: true,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/mmpaymkttransfers/gettransferinfo",
            "查询企业向微信用户个人付款",
            "Query an enterprise payment to an individual WeChat user",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an enterprise payment to an individual WeChat user · 查询企业向微信用户个人付款
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// merchant reference number · 商户单号
        pub partner_trade_no: Option<String>,
        /// appid
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// payment number · 付款单号
        pub detail_id: Option<String>,
        /// transfer state · 转账状态
        pub status: Option<response::Status>,
        /// failure reason · 失败原因
        pub reason: Option<String>,
        /// receiving user's openid · 收款用户openid
        pub openid: Option<String>,
        /// receiving user's name · 收款用户姓名
        pub transfer_name: Option<String>,
        /// payment amount · 付款金额 (fen)
        pub payment_amount: Option<crate::Fen>,
        /// transfer time · 转账时间
        pub transfer_time: Option<String>,
        /// payment success time · 付款成功时间
        pub payment_time: Option<String>,
        /// enterprise payment remark · 企业付款备注
        pub desc: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        partner_trade_no: body("partner_trade_no").promised(),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        detail_id: body("detail_id").promised(),
        status: body("status").promised(),
        reason: body("reason"),
        openid: body("openid").promised(),
        transfer_name: body("transfer_name"),
        payment_amount: body("payment_amount").promised(),
        transfer_time: body("transfer_time").promised(),
        payment_time: body("payment_time").promised(),
        desc: body("desc").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant reference number · 商户单号
        partner_trade_no 5(&str),
        /// appid
        appid 6(&str),
        /// merchant ID · 商户号
        mch_id 7(&str),
        /// payment number · 付款单号
        detail_id 8(&str),
        /// transfer state · 转账状态
        status 9(&response::Status),
        /// receiving user's openid · 收款用户openid
        openid 11(&str),
        /// payment amount · 付款金额 (fen)
        payment_amount 13(crate::Fen),
        /// transfer time · 转账时间
        transfer_time 14(&str),
        /// payment success time · 付款成功时间
        payment_time 15(&str),
        /// enterprise payment remark · 企业付款备注
        desc 16(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// return status code · 返回状态码
            pub enum ReturnCode {
                Success = "SUCCESS",
                Fail = "FAIL",
            }
        }

        crate::open_enum! {
            /// business result · 业务结果
            pub enum ResultCode {
                Success = "SUCCESS",
                Fail = "FAIL",
            }
        }

        crate::open_enum! {
            /// transfer state · 转账状态
            pub enum Status {
                Success = "SUCCESS",
                Failed = "FAILED",
                Processing = "PROCESSING",
            }
        }
    }
}
