// Written by `cargo xtask codegen` from spec/openapi/v2/mmpaymkttransfers/promotion/paywwsptrans2pocket.md

//! `/mmpaymkttransfers/promotion/paywwsptrans2pocket`

/// Pay an employee · 向员工付款
///
/// `POST /mmpaymkttransfers/promotion/paywwsptrans2pocket`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90278)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v2::mmpaymkttransfers::promotion::paywwsptrans2pocket::post::{CheckName, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     partner_trade_no: "10000098201411111234567890",
///     openid: "oxTWIuGaIt6gTKsQRLau2M0yL16E",
///     check_name: CheckName::ForceCheck,
///     amount: Fen(10099),
///     desc: "六月出差报销费用",
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
/// use wechatpay::v2::mmpaymkttransfers::promotion::paywwsptrans2pocket::post::{CheckName, Request, Required, WwMsgType};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     partner_trade_no: "10000098201411111234567890",
///     openid: "oxTWIuGaIt6gTKsQRLau2M0yL16E",
///     check_name: CheckName::ForceCheck,
///     amount: Fen(10099),
///     desc: "六月出差报销费用",
///     spbill_create_ip: "192.168.0.1",
/// })
/// .mch_id("1900000109")
/// .device_info("013467007045764")
/// .re_user_name("王小王")
/// .ww_msg_type(WwMsgType::NormalMsg)
/// .approval_number("201705160008")
/// .approval_type(1)
/// .act_name("产品部门报销")
/// .agentid("1");
/// ```
#[doc(alias("向员工付款"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Pay an employee · 向员工付款
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号appid
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// device number · 设备号
        pub device_info: Option<String>,
        /// merchant order number · 商户订单号
        pub partner_trade_no: String,
        /// user openid · 用户openid
        pub openid: String,
        /// user name check option · 校验用户姓名选项
        pub check_name: CheckName,
        /// receiving user's name · 收款用户姓名
        pub re_user_name: Option<String>,
        /// amount · 金额 (fen)
        pub amount: crate::Fen,
        /// enterprise payment remark · 企业付款备注
        pub desc: String,
        /// IP address · Ip地址
        pub spbill_create_ip: String,
        /// WeCom signature · 企业微信签名
        pub workwx_sign: Option<String>,
        /// payment message type · 付款消息类型
        pub ww_msg_type: Option<WwMsgType>,
        /// approval number · 审批单号
        pub approval_number: Option<String>,
        /// approval type · 审批类型 (`1`)
        pub approval_type: Option<i64>,
        /// project name · 项目名称
        pub act_name: Option<String>,
        /// ID of the paying app · 付款的应用id
        pub agentid: Option<String>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        device_info: body("device_info"),
        partner_trade_no: body("partner_trade_no").required(),
        openid: body("openid").required(),
        check_name: body("check_name").required(),
        re_user_name: body("re_user_name"),
        amount: body("amount").required(),
        desc: body("desc").required(),
        spbill_create_ip: body("spbill_create_ip").required(),
        workwx_sign: body("workwx_sign"),
        ww_msg_type: body("ww_msg_type"),
        approval_number: body("approval_number"),
        approval_type: body("approval_type"),
        act_name: body("act_name"),
        agentid: body("agentid"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号appid
        appid(&'a str),
        /// merchant order number · 商户订单号
        partner_trade_no(&'a str),
        /// user openid · 用户openid
        openid(&'a str),
        /// user name check option · 校验用户姓名选项
        check_name(CheckName),
        /// amount · 金额 (fen)
        amount(crate::Fen),
        /// enterprise payment remark · 企业付款备注
        desc(&'a str),
        /// IP address · Ip地址
        spbill_create_ip(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// device number · 设备号
        device_info device_info_opt(into String),
        /// receiving user's name · 收款用户姓名
        re_user_name re_user_name_opt(into String),
        /// WeCom signature · 企业微信签名
        workwx_sign workwx_sign_opt(into String),
        /// payment message type · 付款消息类型
        ww_msg_type ww_msg_type_opt(WwMsgType),
        /// approval number · 审批单号
        approval_number approval_number_opt(into String),
        /// approval type · 审批类型 (`1`)
        approval_type approval_type_opt(i64),
        /// project name · 项目名称
        act_name act_name_opt(into String),
        /// ID of the paying app · 付款的应用id
        agentid agentid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        unsigned_answer: true,
        workwx_sign: &[
            "amount",
            "appid",
            "desc",
            "mch_id",
            "nonce_str",
            "openid",
            "partner_trade_no",
            "ww_msg_type",
        ],
        ..Operation::new(
            Method::Post,
            "/mmpaymkttransfers/promotion/paywwsptrans2pocket",
            "向员工付款",
            "Pay an employee",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// user name check option · 校验用户姓名选项
        pub enum CheckName {
            ForceCheck = "FORCE_CHECK",
        }
    }

    crate::open_enum! {
        /// payment message type · 付款消息类型
        pub enum WwMsgType {
            NormalMsg = "NORMAL_MSG",
            ApprovalMsg = "APPROVAL_MSG",
        }
    }

    /// Pay an employee · 向员工付款
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// official account appid · 公众账号appid
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
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
        appid: body("appid"),
        mch_id: body("mch_id"),
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
