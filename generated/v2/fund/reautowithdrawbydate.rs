// Written by `cargo xtask codegen` from spec/openapi/v2/fund/reautowithdrawbydate.md

//! `/fund/reautowithdrawbydate`

/// 重新发起提现
///
/// `POST /fund/reautowithdrawbydate`
///
/// Needs the merchant's client certificate.
///
/// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3)
///
/// ```
/// use wechatpay::v2::fund::reautowithdrawbydate::post::{Request, SignType};
///
/// let request = Request {
///     mch_id: Some("1900000109".into()),
///     sign_type: Some(SignType::HmacSha256),
///     ..Request::new("1900000109", "20180602")
/// };
/// ```
#[deprecated(note = "offline since 2020.04.13")]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// 重新发起提现
    pub struct Request {
        /// 服务商商户号
        pub mch_id: Option<String>,
        /// 小微商户号
        pub sub_mch_id: String,
        /// 自动提现单提现日期
        pub date: String,
        /// 签名类型
        pub sign_type: Option<SignType>,
    }

    crate::model! { Request {
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id").required(),
        date: body("date").required(),
        sign_type: body("sign_type"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(sub_mch_id: impl Into<String>, date: impl Into<String>) -> Self {
            Self {
                mch_id: None,
                sub_mch_id: sub_mch_id.into(),
                date: date.into(),
                sign_type: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        deprecated: Some("offline since 2020.04.13"),
        ..Operation::new(Method::Post, "/fund/reautowithdrawbydate", "重新发起提现")
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    crate::open_enum! {
        /// 签名类型
        pub enum SignType {
            HmacSha256 = "HMAC-SHA256",
        }
    }

    /// 重新发起提现
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<response::ResultCode>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 签名类型
        pub sign_type: Option<SignType>,
        /// 签名
        pub sign: Option<String>,
        /// 自动提现单提现日期
        pub date: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 小微商户号
        pub sub_mch_id: Option<String>,
        /// 提现单单据ID
        pub withdraw_id: Option<String>,
        /// 金额
        pub amount: Option<i64>,
        /// 单据创建时间
        pub create_time: Option<String>,
        /// 随机字符
        pub nonce_str: Option<String>,
    }

    crate::model! { Response: Default {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        sign_type: body("sign_type"),
        sign: body("sign"),
        date: body("date"),
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id"),
        withdraw_id: body("withdraw_id"),
        amount: body("amount"),
        create_time: body("create_time"),
        nonce_str: body("nonce_str"),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// 返回状态码
            pub enum ReturnCode {
                Success = "SUCCESS",
                Fail = "FAIL",
            }
        }

        crate::open_enum! {
            /// 业务结果
            pub enum ResultCode {
                Success = "SUCCESS",
                Fail = "FAIL",
            }
        }
    }
}
