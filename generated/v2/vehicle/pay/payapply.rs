// Written by `cargo xtask codegen` from spec/openapi/v2/vehicle/pay/payapply.md

//! `/vehicle/pay/payapply`

/// Apply for a deduction · 申请扣款
///
/// `POST /vehicle/pay/payapply`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011985331](https://pay.weixin.qq.com/doc/v2/merchant/4011985331)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v2::vehicle::pay::payapply::post::{DeductMode, Request, Required, SceneInfo, SceneInfoParking, SceneInfoParkingRequired, SupportDeductMode, TradeScene, TradeType, Version};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     body: "公交代扣",
///     out_trade_no: "1217752501201407033233368018",
///     total_fee: Fen(888),
///     spbill_create_ip: "8.8.8.8",
///     notify_url: "http://yoursite.com/wxpay.html",
///     trade_type: TradeType::Pap,
///     version: Version::V3_0,
///     trade_scene: TradeScene::Parking,
///     scene_info: SceneInfo::new(SceneInfoParking::new(SceneInfoParkingRequired {
///         start_time: "…".into(),
///         charging_time: "…",
///         plate_number: "…",
///         parking_name: "…",
///         deduct_mode: DeductMode::Proactive,
///         support_deduct_mode: SupportDeductMode::DeductProactiveOnly,
///     })),
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v2::vehicle::pay::payapply::post::{DeductMode, ProfitSharing, Request, Required, SceneInfo, SceneInfoParking, SceneInfoParkingRequired, SignType, SupportDeductMode, TradeScene, TradeType, Version};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     body: "公交代扣",
///     out_trade_no: "1217752501201407033233368018",
///     total_fee: Fen(888),
///     spbill_create_ip: "8.8.8.8",
///     notify_url: "http://yoursite.com/wxpay.html",
///     trade_type: TradeType::Pap,
///     version: Version::V3_0,
///     trade_scene: TradeScene::Parking,
///     scene_info: SceneInfo::new(SceneInfoParking::new(SceneInfoParkingRequired {
///         start_time: "…".into(),
///         charging_time: "…",
///         plate_number: "…",
///         parking_name: "…",
///         deduct_mode: DeductMode::Proactive,
///         support_deduct_mode: SupportDeductMode::DeductProactiveOnly,
///     })),
/// })
/// .mch_id("10000098")
/// .sign_type(SignType::HmacSha256)
/// .detail("公交代扣：A公交代扣：B公交代扣：C")
/// .attach("自定义参数")
/// .fee_type("CNY")
/// .goods_tag("WXG")
/// .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
/// .profit_sharing(ProfitSharing::Y);
/// ```
#[doc(alias("申请扣款", "4011985331"))]
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
        /// version number · 版本号
        pub version: Version,
        /// trade scene · 交易场景
        pub trade_scene: TradeScene,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// profit-sharing flag · 分账标识
        pub profit_sharing: Option<ProfitSharing>,
        /// scene information as a `JSON` string · 场景信息`JSON`格式字符串
        pub scene_info: crate::JsonString<SceneInfo>,
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
        version: body("version").required(),
        trade_scene: body("trade_scene").required(),
        openid: body("openid"),
        profit_sharing: body("profit_sharing"),
        scene_info: body("scene_info").required().mark(Mark::Json),
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
        /// version number · 版本号
        version(Version),
        /// trade scene · 交易场景
        trade_scene(TradeScene),
        /// scene information as a `JSON` string · 场景信息`JSON`格式字符串
        scene_info(SceneInfo),
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
        /// user openid · 用户标识
        openid openid_opt(into String),
        /// profit-sharing flag · 分账标识
        profit_sharing profit_sharing_opt(ProfitSharing),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/vehicle/pay/payapply",
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

    pub use crate::v2::vehicle::partnerpay::notification::post::Version;

    pub use crate::v2::vehicle::partnerpay::querystate::post::TradeScene;

    pub use crate::v2::vehicle::partnerpay::payapply::post::ProfitSharing;

    pub use crate::webhook::v2::vehicle_state_changed_for_parking::DeductMode;

    pub use crate::v2::vehicle::partnerpay::payapply::post::SupportDeductMode;

    pub use crate::v2::vehicle::partnerpay::payapply::post::SceneInfoParking;

    pub use crate::v2::vehicle::partnerpay::payapply::post::SceneInfoParkingRequired;

    pub use crate::v2::vehicle::partnerpay::payapply::post::SceneInfoParkingSpace;

    pub use crate::v2::vehicle::partnerpay::payapply::post::SceneInfoParkingSpaceRequired;

    pub use crate::v2::vehicle::partnerpay::payapply::post::SceneInfoGas;

    pub use crate::v2::vehicle::partnerpay::payapply::post::SceneInfoGasRequired;

    pub use crate::v2::vehicle::partnerpay::payapply::post::ChannelType;

    pub use crate::v2::vehicle::partnerpay::payapply::post::SceneInfoHighway;

    pub use crate::v2::vehicle::partnerpay::payapply::post::SceneInfoHighwayRequired;

    pub use crate::v2::vehicle::partnerpay::payapply::post::SceneInfoBridge;

    pub use crate::v2::vehicle::partnerpay::payapply::post::SceneInfoBridgeRequired;

    crate::forms! {
        /// scene information · 场景信息
        pub enum SceneInfoSceneInfo {
            /// information of the scene `PARKING` · 场景`PARKING`信息
            Parking(SceneInfoParking),
            /// information of the scene `PARKING SPACE` · 场景`PARKING SPACE`信息
            ParkingSpace(SceneInfoParkingSpace),
            /// information of the scene `GAS` · 场景`GAS`信息
            Gas(SceneInfoGas),
            /// information of the scene `HIGHWAY` · 场景`HIGHWAY`信息
            Highway(SceneInfoHighway),
            /// information of the scene `BRIDGE` · 场景`BRIDGE`信息
            Bridge(SceneInfoBridge),
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
