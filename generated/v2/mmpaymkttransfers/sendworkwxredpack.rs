// Written by `cargo xtask codegen` from spec/openapi/v2/mmpaymkttransfers/sendworkwxredpack.md

//! `/mmpaymkttransfers/sendworkwxredpack`

/// Issue an enterprise red packet · 发放企业红包
///
/// `POST /mmpaymkttransfers/sendworkwxredpack`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90275)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v2::mmpaymkttransfers::sendworkwxredpack::post::{Request, Required};
///
/// let request = Request::new(Required {
///     mch_billno: "10000098201411111234567890",
///     wxappid: "wx8888888888888888",
///     sender_name: "XX活动",
///     re_openid: "oxTWIuGaIt6gTKsQRLau2M0yL16E",
///     total_amount: Fen(1000),
///     wishing: "感谢您参加猜灯谜活动，祝您元宵节快乐！",
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
/// use wechatpay::v2::mmpaymkttransfers::sendworkwxredpack::post::{Request, Required, SceneId};
///
/// let request = Request::new(Required {
///     mch_billno: "10000098201411111234567890",
///     wxappid: "wx8888888888888888",
///     sender_name: "XX活动",
///     re_openid: "oxTWIuGaIt6gTKsQRLau2M0yL16E",
///     total_amount: Fen(1000),
///     wishing: "感谢您参加猜灯谜活动，祝您元宵节快乐！",
///     act_name: "猜灯谜抢红包活动",
///     remark: "猜越多得越多，快来抢！",
/// })
/// .mch_id("10000098")
/// .agentid("1")
/// .sender_header_media_id("1G6nrLmr5EC3MMb_-zK1dDdzmd0p7cNliYu9V5w7o8K0")
/// .scene_id(SceneId::Product8);
/// ```
#[doc(alias("发放企业红包"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Issue an enterprise red packet · 发放企业红包
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant order number · 商户订单号
        pub mch_billno: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// official account appid · 公众账号appid
        pub wxappid: String,
        /// ID of the app sending the red packet · 发送红包的应用id
        pub agentid: Option<String>,
        /// sender name · 发送者名称
        pub sender_name: String,
        /// sender's avatar · 发送者头像
        pub sender_header_media_id: Option<String>,
        /// user openid · 用户openid
        pub re_openid: String,
        /// payment amount · 付款金额 (fen)
        pub total_amount: crate::Fen,
        /// red packet greeting · 红包祝福语
        pub wishing: String,
        /// activity name · 活动名称
        pub act_name: String,
        /// remark · 备注
        pub remark: String,
        /// scene ID · 场景id
        pub scene_id: Option<SceneId>,
        /// WeCom signature · 企业微信签名
        pub workwx_sign: Option<String>,
    }

    crate::model! { Request {
        mch_billno: body("mch_billno").required(),
        mch_id: body("mch_id"),
        wxappid: body("wxappid").required(),
        agentid: body("agentid"),
        sender_name: body("sender_name").required(),
        sender_header_media_id: body("sender_header_media_id"),
        re_openid: body("re_openid").required(),
        total_amount: body("total_amount").required(),
        wishing: body("wishing").required(),
        act_name: body("act_name").required(),
        remark: body("remark").required(),
        scene_id: body("scene_id"),
        workwx_sign: body("workwx_sign"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant order number · 商户订单号
        mch_billno(&'a str),
        /// official account appid · 公众账号appid
        wxappid(&'a str),
        /// sender name · 发送者名称
        sender_name(&'a str),
        /// user openid · 用户openid
        re_openid(&'a str),
        /// payment amount · 付款金额 (fen)
        total_amount(crate::Fen),
        /// red packet greeting · 红包祝福语
        wishing(&'a str),
        /// activity name · 活动名称
        act_name(&'a str),
        /// remark · 备注
        remark(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// ID of the app sending the red packet · 发送红包的应用id
        agentid agentid_opt(into String),
        /// sender's avatar · 发送者头像
        sender_header_media_id sender_header_media_id_opt(into String),
        /// scene ID · 场景id
        scene_id scene_id_opt(SceneId),
        /// WeCom signature · 企业微信签名
        workwx_sign workwx_sign_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        unsigned_answer: true,
        workwx_sign: &[
            "act_name",
            "mch_billno",
            "mch_id",
            "nonce_str",
            "re_openid",
            "total_amount",
            "wxappid",
        ],
        ..Operation::new(
            Method::Post,
            "/mmpaymkttransfers/sendworkwxredpack",
            "发放企业红包",
            "Issue an enterprise red packet",
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

    /// Issue an enterprise red packet · 发放企业红包
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// WeChat Pay signature · 微信支付签名
        pub sign: Option<String>,
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
        /// sender name · 发送者名称
        pub sender_name: Option<String>,
        /// sender's avatar · 发送者头像
        pub sender_header_media_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        mch_billno: body("mch_billno").promised(),
        mch_id: body("mch_id").promised(),
        wxappid: body("wxappid").promised(),
        re_openid: body("re_openid").promised(),
        total_amount: body("total_amount").promised(),
        send_listid: body("send_listid").promised(),
        sender_name: body("sender_name"),
        sender_header_media_id: body("sender_header_media_id"),
    } }

    crate::promised::promised! { Response {
        /// merchant order number · 商户订单号
        mch_billno 6(&str),
        /// merchant ID · 商户号
        mch_id 7(&str),
        /// official account appid · 公众账号appid
        wxappid 8(&str),
        /// user openid · 用户openid
        re_openid 9(&str),
        /// payment amount · 付款金额 (fen)
        total_amount 10(crate::Fen),
        /// WeChat order number · 微信单号
        send_listid 11(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::response::ReturnCode;

        pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::response::ResultCode;
    }
}
