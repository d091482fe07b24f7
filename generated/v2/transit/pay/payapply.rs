// Written by `cargo xtask codegen` from spec/openapi/v2/transit/pay/payapply.md

//! `/transit/pay/payapply`

/// Apply for a deduction · 申请扣款
///
/// `POST /transit/pay/payapply`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011984781](https://pay.weixin.qq.com/doc/v2/merchant/4011984781)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v2::transit::pay::payapply::post::{Request, Required, SceneInfo, SceneInfoMetro, TradeScene, TradeType, Version};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     body: "公交代扣",
///     out_trade_no: "1217752501201407033233368018",
///     total_fee: Fen(888),
///     spbill_create_ip: "8.8.8.8",
///     notify_url: "http://yoursite.com/wxpay.html",
///     trade_type: TradeType::Pap,
///     trade_scene: TradeScene::Metro,
///     scene_info: SceneInfo::new(SceneInfoMetro::new("…")),
///     version: Version::V2_0,
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v2::transit::pay::payapply::post::{Request, Required, SceneInfo, SceneInfoMetro, SignType, TradeScene, TradeType, Version};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     body: "公交代扣",
///     out_trade_no: "1217752501201407033233368018",
///     total_fee: Fen(888),
///     spbill_create_ip: "8.8.8.8",
///     notify_url: "http://yoursite.com/wxpay.html",
///     trade_type: TradeType::Pap,
///     trade_scene: TradeScene::Metro,
///     scene_info: SceneInfo::new(SceneInfoMetro::new("…")),
///     version: Version::V2_0,
/// })
/// .mch_id("10000098")
/// .sign_type(SignType::HmacSha256)
/// .detail("公交代扣：A 公交代扣：B 公交代扣：C")
/// .attach("自定义参数")
/// .fee_type("CNY")
/// .goods_tag("WXG")
/// .contract_id("Wx15463511252015071056489715")
/// .clientip("119.145.83.6")
/// .deviceid("baf04e6bbbd06f7b1a197d18ed53b7f1")
/// .mobile("18933432355")
/// .email("aobama@whitehouse.com")
/// .qq("100243")
/// .openid("baf04e6bbbd06f7b1a197d18ed53b7f1")
/// .creid("110102199701011000")
/// .outerid("user123");
/// ```
#[doc(alias("申请扣款", "4011984781"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Apply for a deduction · 申请扣款
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号id
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// goods description · 商品描述
        pub body: String,
        /// goods details · 商品详情
        pub detail: Option<String>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// total amount · 总金额 (fen)
        pub total_fee: crate::Fen,
        /// currency type · 货币类型
        pub fee_type: Option<String>,
        /// client IP · 终端IP
        pub spbill_create_ip: String,
        /// goods tag · 商品标记
        pub goods_tag: Option<String>,
        /// notification URL · 回调通知url
        pub notify_url: String,
        /// trade type · 交易类型
        pub trade_type: TradeType,
        /// entrusted deduction contract ID · 委托代扣协议id
        pub contract_id: Option<String>,
        /// trade scene · 交易场景
        pub trade_scene: TradeScene,
        /// scene information as a `JSON` string · 场景信息`JSON`格式字符串
        pub scene_info: crate::JsonString<SceneInfo>,
        /// client IP · 客户端 IP
        pub clientip: Option<String>,
        /// device ID · 设备ID
        pub deviceid: Option<String>,
        /// mobile number · 手机号
        pub mobile: Option<String>,
        /// e-mail address · 邮箱地址
        pub email: Option<String>,
        /// QQ number · QQ号
        pub qq: Option<String>,
        /// WeChat openid · 微信openID
        pub openid: Option<String>,
        /// ID card number · 身份证号
        pub creid: Option<String>,
        /// merchant-side user ID · 商户侧用户标识
        pub outerid: Option<String>,
        /// version number, only for merchants with advance-funding permission · 版本号 此字段仅针对有垫资权限的商户有效
        pub version: Version,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        sign_type: body("sign_type"),
        body: body("body").required(),
        detail: body("detail"),
        attach: body("attach"),
        out_trade_no: body("out_trade_no").required(),
        total_fee: body("total_fee").required(),
        fee_type: body("fee_type"),
        spbill_create_ip: body("spbill_create_ip").required(),
        goods_tag: body("goods_tag"),
        notify_url: body("notify_url").required(),
        trade_type: body("trade_type").required(),
        contract_id: body("contract_id"),
        trade_scene: body("trade_scene").required(),
        scene_info: body("scene_info").required().mark(Mark::Json),
        clientip: body("clientip"),
        deviceid: body("deviceid"),
        mobile: body("mobile"),
        email: body("email"),
        qq: body("qq"),
        openid: body("openid"),
        creid: body("creid"),
        outerid: body("outerid"),
        version: body("version").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号id
        appid(&'a str),
        /// goods description · 商品描述
        body(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// total amount · 总金额 (fen)
        total_fee(crate::Fen),
        /// client IP · 终端IP
        spbill_create_ip(&'a str),
        /// notification URL · 回调通知url
        notify_url(&'a str),
        /// trade type · 交易类型
        trade_type(TradeType),
        /// trade scene · 交易场景
        trade_scene(TradeScene),
        /// scene information as a `JSON` string · 场景信息`JSON`格式字符串
        scene_info(SceneInfo),
        /// version number, only for merchants with advance-funding permission · 版本号 此字段仅针对有垫资权限的商户有效
        version(Version),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
        /// goods details · 商品详情
        detail detail_opt(into String),
        /// attached data · 附加数据
        attach attach_opt(into String),
        /// currency type · 货币类型
        fee_type fee_type_opt(into String),
        /// goods tag · 商品标记
        goods_tag goods_tag_opt(into String),
        /// entrusted deduction contract ID · 委托代扣协议id
        contract_id contract_id_opt(into String),
        /// client IP · 客户端 IP
        clientip clientip_opt(into String),
        /// device ID · 设备ID
        deviceid deviceid_opt(into String),
        /// mobile number · 手机号
        mobile mobile_opt(into String),
        /// e-mail address · 邮箱地址
        email email_opt(into String),
        /// QQ number · QQ号
        qq qq_opt(into String),
        /// WeChat openid · 微信openID
        openid openid_opt(into String),
        /// ID card number · 身份证号
        creid creid_opt(into String),
        /// merchant-side user ID · 商户侧用户标识
        outerid outerid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/transit/pay/payapply",
            "申请扣款",
            "Apply for a deduction",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::webhook::v2::vehicle_state_changed_for_parking::SignType;

    pub use crate::v2::transit::queryorder::post::response::TradeType;

    pub use crate::v2::transit::partnerpay::payapply::post::TradeScene;

    pub use crate::v2::transit::partnerpay::payapply::post::SceneInfoMetro;

    pub use crate::v2::transit::partnerpay::payapply::post::SceneInfoBus;

    crate::forms! {
        /// scene information · 场景信息
        pub enum SceneInfoSceneInfo {
            /// information of the scene `METRO` · 场景`METRO`信息
            Metro(SceneInfoMetro),
            /// information of the scene `BUS` · 场景`BUS`信息
            Bus(SceneInfoBus),
        }
    }

    /// scene information as a `JSON` string · 场景信息`JSON`格式字符串
    #[must_use]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// scene information · 场景信息
        pub scene_info: SceneInfoSceneInfo,
    }

    crate::model! { SceneInfo {
        scene_info: body("scene_info").required(),
    } }

    crate::sent::sent! { SceneInfo(scene_info: into SceneInfoSceneInfo) {
    } }

    pub use crate::v2::transit::partnerpay::payapply::post::Version;

    /// Apply for a deduction · 申请扣款
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// official account appid · 公众账号id
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
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号id
        appid 2(&str),
        /// merchant ID · 商户号
        mch_id 3(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::transit::queryorder::post::response::ReturnCode;

        pub use crate::v2::transit::queryorder::post::response::ResultCode;
    }
}
