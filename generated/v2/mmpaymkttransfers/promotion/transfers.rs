// Written by `cargo xtask codegen` from spec/openapi/v2/mmpaymkttransfers/promotion/transfers.md

//! `/mmpaymkttransfers/promotion/transfers`

/// Pay an individual WeChat user · 向微信用户个人付款
///
/// `POST /mmpaymkttransfers/promotion/transfers`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - merchant: [4011989673](https://pay.weixin.qq.com/doc/v2/merchant/4011989673)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v2::mmpaymkttransfers::promotion::transfers::post::{Request, Required};
///
/// let request = Request::new(Required {
///     mch_appid: "wx8888888888888888",
///     partner_trade_no: "10000098201411111234567890",
///     openid: "oxTWIuGaIt6gTKsQRLau2M0yL16E",
///     check_name: "FORCE_CHECK",
///     amount: Fen(10099),
///     desc: "理赔",
///     spbill_create_ip: "192.168.0.1",
/// });
/// let answer = request.send(&client).await?;
/// let payment_no = answer.payment_no()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v2::mmpaymkttransfers::promotion::transfers::post::{Request, Required};
///
/// let request = Request::new(Required {
///     mch_appid: "wx8888888888888888",
///     partner_trade_no: "10000098201411111234567890",
///     openid: "oxTWIuGaIt6gTKsQRLau2M0yL16E",
///     check_name: "FORCE_CHECK",
///     amount: Fen(10099),
///     desc: "理赔",
///     spbill_create_ip: "192.168.0.1",
/// })
/// .mchid("1900000109")
/// .device_info("013467007045764")
/// .re_user_name("王小王")
/// .scene("BRAND_REDPACKET")
/// .brand_id(1234)
/// .finder_template_id("1243100000000000");
/// ```
#[doc(alias("向微信用户个人付款", "4011989673"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Pay an individual WeChat user · 向微信用户个人付款
    #[must_use]
    #[non_exhaustive]
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
        /// amount · 金额 (fen)
        pub amount: crate::Fen,
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

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant account appid · 商户账号appid
        mch_appid(&'a str),
        /// merchant order number · 商户订单号
        partner_trade_no(&'a str),
        /// user openid · 用户openid
        openid(&'a str),
        /// user name check option · 校验用户姓名选项
        check_name(&'a str),
        /// amount · 金额 (fen)
        amount(crate::Fen),
        /// enterprise payment remark · 企业付款备注
        desc(&'a str),
        /// IP address · Ip地址
        spbill_create_ip(&'a str),
    } {
        /// merchant ID · 商户号
        mchid mchid_opt(into String),
        /// device number · 设备号
        device_info device_info_opt(into String),
        /// receiving user's name · 收款用户姓名
        re_user_name re_user_name_opt(into String),
        /// payment scene · 付款场景
        scene scene_opt(into String),
        /// brand ID · 品牌ID
        brand_id brand_id_opt(i64),
        /// message template ID · 消息模板ID
        finder_template_id finder_template_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
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
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        mch_appid: body("mch_appid"),
        mchid: body("mchid"),
        device_info: body("device_info"),
        nonce_str: body("nonce_str"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        partner_trade_no: body("partner_trade_no").promised(),
        payment_no: body("payment_no").promised(),
        payment_time: body("payment_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant order number · 商户订单号
        partner_trade_no 9(&str),
        /// WeChat payment ID · 微信付款单号
        payment_no 10(&str),
        /// payment success time · 付款成功时间
        payment_time 11(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::response::ReturnCode;

        pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::response::ResultCode;
    }
}
