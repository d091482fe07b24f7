// Written by `cargo xtask codegen` from spec/openapi/v2/mmpaymkttransfers/send_coupon.md

//! `/mmpaymkttransfers/send_coupon`

/// Issue a cash coupon · 发放代金券
///
/// `POST /mmpaymkttransfers/send_coupon`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::mmpaymkttransfers::send_coupon::post::{Request, Required};
///
/// let request = Request::new(Required {
///     coupon_stock_id: "1757",
///     openid_count: 1,
///     partner_trade_no: "1000009820141203515766",
///     openid: "onqOjjrXT-776SpHnfexGm1_P7iE",
///     appid: "wx5edab3bdfba3dc1c",
/// });
/// let answer = request.send(&client).await?;
/// let resp_count = answer.resp_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::mmpaymkttransfers::send_coupon::post::{Request, Required, Type, Version};
///
/// let request = Request::new(Required {
///     coupon_stock_id: "1757",
///     openid_count: 1,
///     partner_trade_no: "1000009820141203515766",
///     openid: "onqOjjrXT-776SpHnfexGm1_P7iE",
///     appid: "wx5edab3bdfba3dc1c",
/// })
/// .mch_id("10000098")
/// .op_user_id("10000098")
/// .device_info("")
/// .version(Version::V1_0)
/// .type_(Type::Xml);
/// ```
#[deprecated(note = "replaced since 2020; use /v3/marketing/favor/users/{openid}/coupons#post")]
#[doc(alias("发放代金券"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Issue a cash coupon · 发放代金券
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// cash coupon stock ID · 代金券批次id
        pub coupon_stock_id: String,
        /// number of openid records · openid记录数
        pub openid_count: i64,
        /// merchant reference number · 商户单据号
        pub partner_trade_no: String,
        /// user openid · 用户openid
        pub openid: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// operator · 操作员
        pub op_user_id: Option<String>,
        /// device number · 设备号
        pub device_info: Option<String>,
        /// protocol version · 协议版本
        pub version: Option<Version>,
        /// contract type · 协议类型
        pub type_: Option<Type>,
    }

    crate::model! { Request {
        coupon_stock_id: body("coupon_stock_id").required(),
        openid_count: body("openid_count").required(),
        partner_trade_no: body("partner_trade_no").required(),
        openid: body("openid").required(),
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        op_user_id: body("op_user_id"),
        device_info: body("device_info"),
        version: body("version"),
        type_: body("type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// cash coupon stock ID · 代金券批次id
        coupon_stock_id(&'a str),
        /// number of openid records · openid记录数
        openid_count(i64),
        /// merchant reference number · 商户单据号
        partner_trade_no(&'a str),
        /// user openid · 用户openid
        openid(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// operator · 操作员
        op_user_id op_user_id_opt(into String),
        /// device number · 设备号
        device_info device_info_opt(into String),
        /// protocol version · 协议版本
        version version_opt(Version),
        /// contract type · 协议类型
        type_ type_opt(Type),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        deprecated: Some(
            "replaced since 2020; use /v3/marketing/favor/users/{openid}/coupons#post",
        ),
        ..Operation::new(
            Method::Post,
            "/mmpaymkttransfers/send_coupon",
            "发放代金券",
            "Issue a cash coupon",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// protocol version · 协议版本
        pub enum Version {
            V1_0 = "1.0",
        }
    }

    crate::open_enum! {
        /// contract type · 协议类型
        pub enum Type {
            Xml = "XML",
        }
    }

    /// Issue a cash coupon · 发放代金券
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
        /// device number · 设备号
        pub device_info: Option<String>,
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
        /// cash coupon stock ID · 代金券批次id
        pub coupon_stock_id: Option<String>,
        /// number of returned records · 返回记录数
        pub resp_count: Option<i64>,
        /// number of successful records · 成功记录数
        pub success_count: Option<i64>,
        /// number of failed records · 失败记录数
        pub failed_count: Option<i64>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// return code · 返回码
        pub ret_code: Option<String>,
        /// cash coupon ID · 代金券id
        pub coupon_id: Option<String>,
        /// returned information · 返回信息
        pub ret_msg: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        device_info: body("device_info"),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        coupon_stock_id: body("coupon_stock_id").promised(),
        resp_count: body("resp_count").promised(),
        success_count: body("success_count").promised(),
        failed_count: body("failed_count").promised(),
        openid: body("openid").promised(),
        ret_code: body("ret_code").promised(),
        coupon_id: body("coupon_id").promised(),
        ret_msg: body("ret_msg").promised(),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 2(&str),
        /// merchant ID · 商户号
        mch_id 3(&str),
        /// cash coupon stock ID · 代金券批次id
        coupon_stock_id 10(&str),
        /// number of returned records · 返回记录数
        resp_count 11(i64),
        /// number of successful records · 成功记录数
        success_count 12(i64),
        /// number of failed records · 失败记录数
        failed_count 13(i64),
        /// user openid · 用户标识
        openid 14(&str),
        /// return code · 返回码
        ret_code 15(&str),
        /// cash coupon ID · 代金券id
        coupon_id 16(&str),
        /// returned information · 返回信息
        ret_msg 17(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::response::ReturnCode;

        pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::response::ResultCode;
    }
}
