// Written by `cargo xtask codegen` from spec/openapi/v2/transit/partnerpay/payapply.md

//! `/transit/partnerpay/payapply`

/// Apply for a deduction · 申请扣款
///
/// `POST /transit/partnerpay/payapply`
///
/// Official pages · 官方文档:
///
/// - partner: [4011989903](https://pay.weixin.qq.com/doc/v2/partner/4011989903)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v2::transit::partnerpay::payapply::post::{Request, Required, SceneInfo, SceneInfoMetro, TradeScene, TradeType, Version};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     sub_mch_id: "1900000109",
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
/// use wechatpay::v2::transit::partnerpay::payapply::post::{Request, Required, SceneInfo, SceneInfoMetro, SignType, TradeScene, TradeType, Version};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     sub_mch_id: "1900000109",
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
/// .sub_appid("wxcbda96de0b165489")
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
#[doc(alias("申请扣款", "4011989903"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Apply for a deduction · 申请扣款
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号id
        pub appid: String,
        /// sub-merchant official account appid · 子商户公众账号id
        pub sub_appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: String,
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
        sub_appid: body("sub_appid"),
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id").required(),
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
        /// sub-merchant ID · 子商户号
        sub_mch_id(&'a str),
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
        /// sub-merchant official account appid · 子商户公众账号id
        sub_appid sub_appid_opt(into String),
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
            "/transit/partnerpay/payapply",
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

    crate::open_enum! {
        /// trade scene · 交易场景
        pub enum TradeScene {
            Metro = "METRO",
            Bus = "BUS",
        }
    }

    /// information of the scene `METRO` · 场景`METRO`信息
    #[must_use]
    #[non_exhaustive]
    pub struct SceneInfoMetro {
        /// ride time · 乘车时间; as 20180608103456
        pub start_time: crate::CompactTime,
        /// end time · 结束时间; as 20180608103456
        pub end_time: Option<crate::CompactTime>,
        /// ride code SHA256 · 乘车码SHA256
        pub qrcode_hash: Option<String>,
        /// start station · 起始站
        pub start_station: Option<String>,
        /// terminal station · 终点站
        pub end_station: Option<String>,
    }

    crate::model! { SceneInfoMetro {
        start_time: body("start_time").required(),
        end_time: body("end_time"),
        qrcode_hash: body("qrcode_hash"),
        start_station: body("start_station"),
        end_station: body("end_station"),
    } }

    crate::sent::sent! { SceneInfoMetro(start_time: into crate::CompactTime) {
        /// end time · 结束时间; as 20180608103456
        end_time end_time_opt(into crate::CompactTime),
        /// ride code SHA256 · 乘车码SHA256
        qrcode_hash qrcode_hash_opt(into String),
        /// start station · 起始站
        start_station start_station_opt(into String),
        /// terminal station · 终点站
        end_station end_station_opt(into String),
    } }

    /// information of the scene `BUS` · 场景`BUS`信息
    #[must_use]
    #[non_exhaustive]
    pub struct SceneInfoBus {
        /// ride time · 乘车时间; as 20180608103456
        pub start_time: crate::CompactTime,
        /// route travelled · 乘车路线
        pub line_name: Option<String>,
        /// ride code SHA256 · 乘车码SHA256
        pub qrcode_hash: Option<String>,
        /// licence plate number · 车牌号
        pub plate_number: Option<String>,
    }

    crate::model! { SceneInfoBus {
        start_time: body("start_time").required(),
        line_name: body("line_name"),
        qrcode_hash: body("qrcode_hash"),
        plate_number: body("plate_number"),
    } }

    crate::sent::sent! { SceneInfoBus(start_time: into crate::CompactTime) {
        /// route travelled · 乘车路线
        line_name line_name_opt(into String),
        /// ride code SHA256 · 乘车码SHA256
        qrcode_hash qrcode_hash_opt(into String),
        /// licence plate number · 车牌号
        plate_number plate_number_opt(into String),
    } }

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

    crate::open_enum! {
        /// version number, only for merchants with advance-funding permission · 版本号 此字段仅针对有垫资权限的商户有效
        pub enum Version {
            V2_0 = "2.0",
        }
    }

    /// Apply for a deduction · 申请扣款
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// official account appid · 公众账号id
        pub appid: Option<String>,
        /// sub-merchant official account appid · 子商户公众账号id
        pub sub_appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
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
        sub_appid: body("sub_appid"),
        mch_id: body("mch_id").promised(),
        sub_mch_id: body("sub_mch_id").promised(),
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
        mch_id 4(&str),
        /// sub-merchant ID · 子商户号
        sub_mch_id 5(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::transit::queryorder::post::response::ReturnCode;

        pub use crate::v2::transit::queryorder::post::response::ResultCode;
    }
}
