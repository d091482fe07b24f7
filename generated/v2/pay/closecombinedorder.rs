// Written by `cargo xtask codegen` from spec/openapi/v2/pay/closecombinedorder.md

//! `/pay/closecombinedorder`

/// Close a combined order · 合单关单
///
/// `POST /pay/closecombinedorder`
///
/// Closed to new merchants since 2021.09.01.
///
/// [Official page of combined payment · 官方合单支付文档](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3)
///
/// ```
/// use wechatpay::v2::pay::closecombinedorder::post::{Order, Request, SignType};
///
/// let request = Request {
///     combine_mch_id: Some("1900000109".into()),
///     sign_type: Some(SignType::HmacSha256),
///     ..Request::new(
///         "wx8888888888888888",
///         "1217752501201407033233368018",
///         vec![Order::new("1900009001", "OD201708030001")],
///     )
/// };
/// ```
#[deprecated(note = "closed to new merchants since 2021.09.01; use /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close")]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Close a combined order · 合单关单
    pub struct Request {
        /// combined order appid · 合单appid
        pub combine_appid: String,
        /// combined order merchant ID · 合单商户号
        pub combine_mch_id: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// merchant order number of the combined order · 合单商户订单号
        pub combine_out_trade_no: String,
        /// sub-orders as a `JSON` string · 子单信息`JSON`格式字符串
        pub sub_order_list: crate::JsonString<Vec<Order>>,
    }

    crate::model! { Request {
        combine_appid: body("combine_appid").required(),
        combine_mch_id: body("combine_mch_id"),
        sign_type: body("sign_type"),
        combine_out_trade_no: body("combine_out_trade_no").required(),
        sub_order_list: body("sub_order_list").required().mark(Mark::Json),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            combine_appid: impl Into<String>,
            combine_out_trade_no: impl Into<String>,
            sub_order_list: impl Into<crate::JsonString<Vec<Order>>>,
        ) -> Self {
            Self {
                combine_appid: combine_appid.into(),
                combine_mch_id: None,
                sign_type: None,
                combine_out_trade_no: combine_out_trade_no.into(),
                sub_order_list: sub_order_list.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        deprecated: Some(
            "closed to new merchants since 2021.09.01; use /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
        ),
        ..Operation::new(
            Method::Post,
            "/pay/closecombinedorder",
            "合单关单",
            "Close a combined order",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// signature type · 签名类型
        pub enum SignType {
            HmacSha256 = "HMAC-SHA256",
        }
    }

    /// sub-order information · 子单信息
    pub struct Order {
        /// sub-order merchant ID · 子单商户号
        pub mchid: String,
        /// merchant order number of the sub-order · 子单商户订单号
        pub out_trade_no: String,
    }

    crate::model! { Order {
        mchid: body("mchid").required(),
        out_trade_no: body("out_trade_no").required(),
    } }

    impl Order {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(mchid: impl Into<String>, out_trade_no: impl Into<String>) -> Self {
            Self {
                mchid: mchid.into(),
                out_trade_no: out_trade_no.into(),
            }
        }
    }

    /// Close a combined order · 合单关单
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// combined order appid · 合单appid
        pub combine_appid: Option<String>,
        /// combined order merchant ID · 合单商户号
        pub combine_mch_id: Option<String>,
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
    }

    crate::model! { Response: Default {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        combine_appid: body("combine_appid"),
        combine_mch_id: body("combine_mch_id"),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
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
    }
}
