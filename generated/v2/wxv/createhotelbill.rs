// Written by `cargo xtask codegen` from spec/openapi/v2/wxv/createhotelbill.md

//! `/wxv/createhotelbill`

/// Create an express-stay order · 创建速住订单
///
/// `POST /wxv/createhotelbill`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v2::wxv::createhotelbill::post::{Request, Required, Version};
///
/// let request = Request::new(Required {
///     version: Version::V1_0,
///     appid: "wxd678efh567hg6787",
///     out_order_no: "1234323JKHDFE1243252",
///     service_id: "",
///     room: "几木双床房2间",
///     start_time: "20091225091010".into(),
///     end_time: "20091225091010".into(),
///     service_location: "北京亦庄亚朵酒店",
///     deposit_amount: Fen(80000),
///     room_rate: Fen(20000),
///     cancel_rule: "",
///     cancel_rule_desc: "",
///     cert_serial_no: "45233302",
/// });
/// let answer = request.send(&client).await?;
/// let order_id = answer.order_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v2::wxv::createhotelbill::post::{Request, Required, SignType, Version};
///
/// let request = Request::new(Required {
///     version: Version::V1_0,
///     appid: "wxd678efh567hg6787",
///     out_order_no: "1234323JKHDFE1243252",
///     service_id: "",
///     room: "几木双床房2间",
///     start_time: "20091225091010".into(),
///     end_time: "20091225091010".into(),
///     service_location: "北京亦庄亚朵酒店",
///     deposit_amount: Fen(80000),
///     room_rate: Fen(20000),
///     cancel_rule: "",
///     cancel_rule_desc: "",
///     cert_serial_no: "45233302",
/// })
/// .mch_id("1230000109")
/// .sign_type(SignType::HmacSha256)
/// .room_rate_desc("共住3晚，每晚100元")
/// .attach("")
/// .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
/// .name("")
/// .phone("")
/// .userid("")
/// .address("");
/// ```
#[doc(alias("创建速住订单"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Create an express-stay order · 创建速住订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// API version number · 接口版本号
        pub version: Version,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// room · 房间
        pub room: String,
        /// check-in time · 入住时间; as 20180608103456
        pub start_time: crate::CompactTime,
        /// booked check-out time · 预定离店时间; as 20180608103456
        pub end_time: crate::CompactTime,
        /// hotel · 酒店
        pub service_location: String,
        /// deposit amount · 押金金额 (fen)
        pub deposit_amount: crate::Fen,
        /// room rate · 房费 (fen)
        pub room_rate: crate::Fen,
        /// room rate explanation · 房费说明
        pub room_rate_desc: Option<String>,
        /// notification data package · 回调数据包
        pub attach: Option<String>,
        /// cancellation rule tag · 取消规则标签
        pub cancel_rule: String,
        /// cancellation rule description · 取消规则描述
        pub cancel_rule_desc: String,
        /// WeChat Pay platform certificate serial · 平台证书序列号
        pub cert_serial_no: String,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// user's name · 用户姓名
        pub name: Option<String>,
        /// user's mobile number · 用户手机号
        pub phone: Option<String>,
        /// user's ID card number · 用户身份证ID
        pub userid: Option<String>,
        /// user's delivery address · 用户收货地址
        pub address: Option<String>,
    }

    crate::model! { Request {
        version: body("version").required(),
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        sign_type: body("sign_type"),
        out_order_no: body("out_order_no").required(),
        service_id: body("service_id").required(),
        room: body("room").required(),
        start_time: body("start_time").required(),
        end_time: body("end_time").required(),
        service_location: body("service_location").required(),
        deposit_amount: body("deposit_amount").required(),
        room_rate: body("room_rate").required(),
        room_rate_desc: body("room_rate_desc"),
        attach: body("attach"),
        cancel_rule: body("cancel_rule").required(),
        cancel_rule_desc: body("cancel_rule_desc").required(),
        cert_serial_no: body("cert_serial_no").required(),
        openid: body("openid"),
        name: body("name"),
        phone: body("phone"),
        userid: body("userid"),
        address: body("address"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// API version number · 接口版本号
        version(Version),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// merchant service order number · 商户服务订单号
        out_order_no(&'a str),
        /// service ID · 服务ID
        service_id(&'a str),
        /// room · 房间
        room(&'a str),
        /// check-in time · 入住时间; as 20180608103456
        start_time(crate::CompactTime),
        /// booked check-out time · 预定离店时间; as 20180608103456
        end_time(crate::CompactTime),
        /// hotel · 酒店
        service_location(&'a str),
        /// deposit amount · 押金金额 (fen)
        deposit_amount(crate::Fen),
        /// room rate · 房费 (fen)
        room_rate(crate::Fen),
        /// cancellation rule tag · 取消规则标签
        cancel_rule(&'a str),
        /// cancellation rule description · 取消规则描述
        cancel_rule_desc(&'a str),
        /// WeChat Pay platform certificate serial · 平台证书序列号
        cert_serial_no(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
        /// room rate explanation · 房费说明
        room_rate_desc room_rate_desc_opt(into String),
        /// notification data package · 回调数据包
        attach attach_opt(into String),
        /// user openid · 用户标识
        openid openid_opt(into String),
        /// user's name · 用户姓名
        name name_opt(into String),
        /// user's mobile number · 用户手机号
        phone phone_opt(into String),
        /// user's ID card number · 用户身份证ID
        userid userid_opt(into String),
        /// user's delivery address · 用户收货地址
        address address_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/wxv/createhotelbill",
            "创建速住订单",
            "Create an express-stay order",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v2::deposit::orderquery::post::Version;

    pub use crate::v2::deposit::consume::post::SignType;

    /// Create an express-stay order · 创建速住订单
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned result · 返回结果
        pub return_msg: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error description · 错误描述
        pub err_code_des: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// merchant service order number · 商户服务订单号
        pub out_order_no: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// WeChat Pay service order ID · 微信支付服务订单号
        pub order_id: Option<String>,
        /// mini program jump appid · 小程序跳转appid
        pub miniprogram_appid: Option<String>,
        /// mini program jump path · 小程序跳转路径
        pub miniprogram_path: Option<String>,
        /// mini program jump username · 小程序跳转username
        pub miniprogram_username: Option<String>,
        /// order data for jumping to the WeChat mini program · 跳转微信侧小程序订单数据
        pub package: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        sign: body("sign"),
        nonce_str: body("nonce_str"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        out_order_no: body("out_order_no").promised(),
        service_id: body("service_id").promised(),
        order_id: body("order_id").promised(),
        miniprogram_appid: body("miniprogram_appid").promised(),
        miniprogram_path: body("miniprogram_path").promised(),
        miniprogram_username: body("miniprogram_username").promised(),
        package: body("package").promised(),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 7(&str),
        /// merchant ID · 商户号
        mch_id 8(&str),
        /// merchant service order number · 商户服务订单号
        out_order_no 9(&str),
        /// service ID · 服务ID
        service_id 10(&str),
        /// WeChat Pay service order ID · 微信支付服务订单号
        order_id 11(&str),
        /// mini program jump appid · 小程序跳转appid
        miniprogram_appid 12(&str),
        /// mini program jump path · 小程序跳转路径
        miniprogram_path 13(&str),
        /// mini program jump username · 小程序跳转username
        miniprogram_username 14(&str),
        /// order data for jumping to the WeChat mini program · 跳转微信侧小程序订单数据
        package 15(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::deposit::consume::post::response::ReturnCode;

        pub use crate::v2::deposit::consume::post::response::ResultCode;
    }
}
