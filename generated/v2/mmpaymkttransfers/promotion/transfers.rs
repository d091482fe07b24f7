// Written by `cargo xtask codegen` from spec/openapi/v2/mmpaymkttransfers/promotion/transfers.md

//! `/mmpaymkttransfers/promotion/transfers`

/// Pay an individual WeChat user · 向微信用户个人付款
///
/// `POST /mmpaymkttransfers/promotion/transfers`
///
/// Needs the merchant's client certificate.
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011989673)
///
/// ```
/// use wechatpay::v2::mmpaymkttransfers::promotion::transfers::post::Request;
///
/// let request = Request {
///     mchid: Some("1900000109".into()),
///     device_info: Some("013467007045764".into()),
///     re_user_name: Some("王小王".into()),
///     scene: Some("BRAND_REDPACKET".into()),
///     brand_id: Some(1234),
///     finder_template_id: Some("1243100000000000".into()),
///     ..Request::new(
///         "wx8888888888888888",
///         "10000098201411111234567890",
///         "oxTWIuGaIt6gTKsQRLau2M0yL16E",
///         "FORCE_CHECK",
///         10099,
///         "理赔",
///         "192.168.0.1",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Pay an individual WeChat user · 向微信用户个人付款
    pub struct Request {
        /// merchant account appid · 商户账号appid
        pub mch_appid: String,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// device number · 设备号
        pub device_info: Option<String>,
        /// merchant order number · 商户订单号
        pub partner_trade_no: String,
        /// user openid · 用户openid
        pub openid: String,
        /// user name check option · 校验用户姓名选项
        pub check_name: String,
        /// receiving user's name · 收款用户姓名
        pub re_user_name: Option<String>,
        /// amount · 金额
        pub amount: i64,
        /// enterprise payment remark · 企业付款备注
        pub desc: String,
        /// IP address · Ip地址
        pub spbill_create_ip: String,
        /// payment scene · 付款场景
        pub scene: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<i64>,
        /// message template ID · 消息模板ID
        pub finder_template_id: Option<String>,
    }

    crate::model! { Request {
        mch_appid: body("mch_appid").required(),
        mchid: body("mchid"),
        device_info: body("device_info"),
        partner_trade_no: body("partner_trade_no").required(),
        openid: body("openid").required(),
        check_name: body("check_name").required(),
        re_user_name: body("re_user_name"),
        amount: body("amount").required(),
        desc: body("desc").required(),
        spbill_create_ip: body("spbill_create_ip").required(),
        scene: body("scene"),
        brand_id: body("brand_id"),
        finder_template_id: body("finder_template_id"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            mch_appid: impl Into<String>,
            partner_trade_no: impl Into<String>,
            openid: impl Into<String>,
            check_name: impl Into<String>,
            amount: i64,
            desc: impl Into<String>,
            spbill_create_ip: impl Into<String>,
        ) -> Self {
            Self {
                mch_appid: mch_appid.into(),
                mchid: None,
                device_info: None,
                partner_trade_no: partner_trade_no.into(),
                openid: openid.into(),
                check_name: check_name.into(),
                re_user_name: None,
                amount,
                desc: desc.into(),
                spbill_create_ip: spbill_create_ip.into(),
                scene: None,
                brand_id: None,
                finder_template_id: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        unsigned_answer: true,
        ..Operation::new(
            Method::Post,
            "/mmpaymkttransfers/promotion/transfers",
            "向微信用户个人付款",
            "Pay an individual WeChat user",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Pay an individual WeChat user · 向微信用户个人付款
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// merchant appid · 商户appid
        pub mch_appid: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// device number · 设备号
        pub device_info: Option<String>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// merchant order number · 商户订单号
        pub partner_trade_no: Option<String>,
        /// WeChat payment ID · 微信付款单号
        pub payment_no: Option<String>,
        /// payment success time · 付款成功时间
        pub payment_time: Option<String>,
    }

    crate::model! { Response: Default {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        mch_appid: body("mch_appid"),
        mchid: body("mchid"),
        device_info: body("device_info"),
        nonce_str: body("nonce_str"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        partner_trade_no: body("partner_trade_no"),
        payment_no: body("payment_no"),
        payment_time: body("payment_time"),
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
