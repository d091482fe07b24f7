// Written by `cargo xtask codegen` from spec/openapi/v2/mmpaymkttransfers/sendredpack.md

//! `/mmpaymkttransfers/sendredpack`

/// Issue an ordinary red packet · 发放普通红包
///
/// `POST /mmpaymkttransfers/sendredpack`
///
/// Closed to new merchants since 2026.06.18.
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - merchant: [4011974053](https://pay.weixin.qq.com/doc/v2/merchant/4011974053), [4011937425](https://pay.weixin.qq.com/doc/v2/merchant/4011937425)
/// - partner: [4011983137](https://pay.weixin.qq.com/doc/v2/partner/4011983137)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v2::mmpaymkttransfers::sendredpack::post::{Request, Required};
///
/// let request = Request::new(Required {
///     mch_billno: "10000098201411111234567890",
///     wxappid: "wx8888888888888888",
///     send_name: "天虹百货",
///     re_openid: "oxTWIuGaIt6gTKsQRLau2M0yL16E",
///     total_amount: Fen(1000),
///     total_num: 1,
///     wishing: "感谢您参加猜灯谜活动，祝您元宵节快乐！",
///     client_ip: "192.168.0.1",
///     act_name: "猜灯谜抢红包活动",
///     remark: "猜越多得越多，快来抢！",
/// });
/// let answer = request.send(&client).await?;
/// let send_listid = answer.send_listid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v2::mmpaymkttransfers::sendredpack::post::{Request, Required, SceneId};
///
/// let request = Request::new(Required {
///     mch_billno: "10000098201411111234567890",
///     wxappid: "wx8888888888888888",
///     send_name: "天虹百货",
///     re_openid: "oxTWIuGaIt6gTKsQRLau2M0yL16E",
///     total_amount: Fen(1000),
///     total_num: 1,
///     wishing: "感谢您参加猜灯谜活动，祝您元宵节快乐！",
///     client_ip: "192.168.0.1",
///     act_name: "猜灯谜抢红包活动",
///     remark: "猜越多得越多，快来抢！",
/// })
/// .mch_id("10000098")
/// .sub_mch_id("10000090")
/// .msgappid("wx8888888888888888")
/// .scene_id(SceneId::Product8);
/// ```
#[deprecated(note = "closed to new merchants since 2026.06.18; use /v3/fund-app/mch-transfer/transfer-bills")]
#[doc(alias("发放普通红包", "4011974053", "4011937425", "4011983137"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Issue an ordinary red packet · 发放普通红包
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant order number · 商户订单号
        pub mch_billno: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// appid used to reach the user · 触达用户appid
        pub msgappid: Option<String>,
        /// official account appid · 公众账号appid
        pub wxappid: String,
        /// merchant name · 商户名称
        pub send_name: String,
        /// user openid · 用户openid
        pub re_openid: String,
        /// payment amount · 付款金额 (fen)
        pub total_amount: crate::Fen,
        /// total number of people receiving the red packet · 红包发放总人数
        pub total_num: i64,
        /// red packet greeting · 红包祝福语
        pub wishing: String,
        /// IP address · Ip地址
        pub client_ip: String,
        /// activity name · 活动名称
        pub act_name: String,
        /// remark · 备注
        pub remark: String,
        /// scene ID · 场景id
        pub scene_id: Option<SceneId>,
        /// activity information · 活动信息
        pub risk_info: Option<crate::UrlEncoded<RiskInfo>>,
    }

    crate::model! { Request {
        mch_billno: body("mch_billno").required(),
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id"),
        msgappid: body("msgappid"),
        wxappid: body("wxappid").required(),
        send_name: body("send_name").required(),
        re_openid: body("re_openid").required(),
        total_amount: body("total_amount").required(),
        total_num: body("total_num").required(),
        wishing: body("wishing").required(),
        client_ip: body("client_ip").required(),
        act_name: body("act_name").required(),
        remark: body("remark").required(),
        scene_id: body("scene_id"),
        risk_info: body("risk_info").mark(Mark::UrlEncoded),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant order number · 商户订单号
        mch_billno(&'a str),
        /// official account appid · 公众账号appid
        wxappid(&'a str),
        /// merchant name · 商户名称
        send_name(&'a str),
        /// user openid · 用户openid
        re_openid(&'a str),
        /// payment amount · 付款金额 (fen)
        total_amount(crate::Fen),
        /// total number of people receiving the red packet · 红包发放总人数
        total_num(i64),
        /// red packet greeting · 红包祝福语
        wishing(&'a str),
        /// IP address · Ip地址
        client_ip(&'a str),
        /// activity name · 活动名称
        act_name(&'a str),
        /// remark · 备注
        remark(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mch_id sub_mch_id_opt(into String),
        /// appid used to reach the user · 触达用户appid
        msgappid msgappid_opt(into String),
        /// scene ID · 场景id
        scene_id scene_id_opt(SceneId),
        /// activity information · 活动信息
        risk_info risk_info_opt(into crate::UrlEncoded<RiskInfo>),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        unsigned_answer: true,
        deprecated: Some(
            "closed to new merchants since 2026.06.18; use /v3/fund-app/mch-transfer/transfer-bills",
        ),
        ..Operation::new(
            Method::Post,
            "/mmpaymkttransfers/sendredpack",
            "发放普通红包",
            "Issue an ordinary red packet",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// scene ID · 场景id
        pub enum SceneId {
            Product1 = "PRODUCT_1",
            Product2 = "PRODUCT_2",
            Product3 = "PRODUCT_3",
            Product4 = "PRODUCT_4",
            Product5 = "PRODUCT_5",
            Product6 = "PRODUCT_6",
            Product7 = "PRODUCT_7",
            Product8 = "PRODUCT_8",
        }
    }

    /// activity information · 活动信息
    #[must_use]
    #[non_exhaustive]
    pub struct RiskInfo {
        /// timestamp of the user's operation · 用户操作的时间戳
        pub posttime: Option<i64>,
        /// mobile number of the business system account · 业务系统账号的手机号
        pub mobile: Option<String>,
        /// MAC address or unique device ID · MAC地址或者设备唯一标识
        pub deviceid: Option<String>,
        /// client version used by the user · 用户操作的客户端版本
        pub clientversion: Option<String>,
    }

    crate::model! { RiskInfo: Default {
        posttime: body("posttime"),
        mobile: body("mobile"),
        deviceid: body("deviceid"),
        clientversion: body("clientversion"),
    } }

    crate::sent::sent! { RiskInfo {
        /// timestamp of the user's operation · 用户操作的时间戳
        posttime posttime_opt(i64),
        /// mobile number of the business system account · 业务系统账号的手机号
        mobile mobile_opt(into String),
        /// MAC address or unique device ID · MAC地址或者设备唯一标识
        deviceid deviceid_opt(into String),
        /// client version used by the user · 用户操作的客户端版本
        clientversion clientversion_opt(into String),
    } }

    /// Issue an ordinary red packet · 发放普通红包
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
        /// merchant order number · 商户订单号
        pub mch_billno: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// official account appid · 公众账号appid
        pub wxappid: Option<String>,
        /// user openid · 用户openid
        pub re_openid: Option<String>,
        /// payment amount · 付款金额 (fen)
        pub total_amount: Option<crate::Fen>,
        /// WeChat order number · 微信单号
        pub send_listid: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        mch_billno: body("mch_billno").promised(),
        mch_id: body("mch_id").promised(),
        wxappid: body("wxappid").promised(),
        re_openid: body("re_openid").promised(),
        total_amount: body("total_amount").promised(),
        send_listid: body("send_listid").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant order number · 商户订单号
        mch_billno 5(&str),
        /// merchant ID · 商户号
        mch_id 6(&str),
        /// official account appid · 公众账号appid
        wxappid 7(&str),
        /// user openid · 用户openid
        re_openid 8(&str),
        /// payment amount · 付款金额 (fen)
        total_amount 9(crate::Fen),
        /// WeChat order number · 微信单号
        send_listid 10(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::response::ReturnCode;

        pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::response::ResultCode;
    }
}
