// Written by `cargo xtask codegen` from spec/openapi/v2/vehicle/partnerpay/payapply.md

//! `/vehicle/partnerpay/payapply`

/// Apply for a deduction · 申请扣款
///
/// `POST /vehicle/partnerpay/payapply`
///
/// Official pages · 官方文档:
///
/// - partner: [4011988205](https://pay.weixin.qq.com/doc/v2/partner/4011988205)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v2::vehicle::partnerpay::payapply::post::{DeductMode, Request, Required, SceneInfo, SceneInfoParking, SceneInfoParkingRequired, SupportDeductMode, TradeScene, TradeType, Version};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     sub_appid: "wxcbda96de0b165489",
///     sub_mch_id: "1900000109",
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
/// use wechatpay::v2::vehicle::partnerpay::payapply::post::{DeductMode, ProfitSharing, Request, Required, SceneInfo, SceneInfoParking, SceneInfoParkingRequired, SignType, SupportDeductMode, TradeScene, TradeType, Version};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     sub_appid: "wxcbda96de0b165489",
///     sub_mch_id: "1900000109",
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
#[doc(alias("申请扣款", "4011988205"))]
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
        pub sub_appid: String,
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
        sub_appid: body("sub_appid").required(),
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
        version: body("version").required(),
        trade_scene: body("trade_scene").required(),
        openid: body("openid"),
        profit_sharing: body("profit_sharing"),
        scene_info: body("scene_info").required().mark(Mark::Json),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号id
        appid(&'a str),
        /// sub-merchant official account appid · 子商户公众账号id
        sub_appid(&'a str),
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
            "/vehicle/partnerpay/payapply",
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

    pub use crate::v2::vehicle::partnerpay::notification::post::TradeScene;

    crate::open_enum! {
        /// profit-sharing flag · 分账标识
        pub enum ProfitSharing {
            Y = "Y",
            N = "N",
        }
    }

    pub use crate::webhook::v2::vehicle_state_changed_for_parking::DeductMode;

    crate::open_enum! {
        /// supported deduction methods · 支持的扣费方式
        pub enum SupportDeductMode {
            DeductProactiveOnly = "DEDUCT_PROACTIVE_ONLY",
            DeductAutopayOnly = "DEDUCT_AUTOPAY_ONLY",
            DeductAll = "DEDUCT_ALL",
        }
    }

    /// information of the scene `PARKING` · 场景`PARKING`信息
    #[must_use]
    #[non_exhaustive]
    pub struct SceneInfoParking {
        /// trade time · 交易时间; as 20180608103456
        pub start_time: crate::CompactTime,
        /// end time · 结束时间; as 20180608103456
        pub end_time: Option<crate::CompactTime>,
        /// billed duration · 计费时长
        pub charging_time: String,
        /// licence plate number · 车牌号
        pub plate_number: String,
        /// vehicle type · 车辆类型
        pub car_type: Option<String>,
        /// car park name · 停车场名称
        pub parking_name: String,
        /// free duration (seconds) · 免费时长(秒)
        pub free_time: Option<String>,
        /// deduction initiation method · 发起扣费方式
        pub deduct_mode: DeductMode,
        /// supported deduction methods · 支持的扣费方式
        pub support_deduct_mode: SupportDeductMode,
    }

    crate::model! { SceneInfoParking {
        start_time: body("start_time").required(),
        end_time: body("end_time"),
        charging_time: body("charging_time").required(),
        plate_number: body("plate_number").required(),
        car_type: body("car_type"),
        parking_name: body("parking_name").required(),
        free_time: body("free_time"),
        deduct_mode: body("deduct_mode").required(),
        support_deduct_mode: body("support_deduct_mode").required(),
    } }

    crate::sent::sent! { SceneInfoParking(SceneInfoParkingRequired<'a>) {
        /// trade time · 交易时间; as 20180608103456
        start_time(crate::CompactTime),
        /// billed duration · 计费时长
        charging_time(&'a str),
        /// licence plate number · 车牌号
        plate_number(&'a str),
        /// car park name · 停车场名称
        parking_name(&'a str),
        /// deduction initiation method · 发起扣费方式
        deduct_mode(DeductMode),
        /// supported deduction methods · 支持的扣费方式
        support_deduct_mode(SupportDeductMode),
    } {
        /// end time · 结束时间; as 20180608103456
        end_time end_time_opt(into crate::CompactTime),
        /// vehicle type · 车辆类型
        car_type car_type_opt(into String),
        /// free duration (seconds) · 免费时长(秒)
        free_time free_time_opt(into String),
    } }

    /// information of the scene `PARKING SPACE` · 场景`PARKING SPACE`信息
    #[must_use]
    #[non_exhaustive]
    pub struct SceneInfoParkingSpace {
        /// trade time · 交易时间; as 20180608103456
        pub start_time: crate::CompactTime,
        /// end time · 结束时间; as 20180608103456
        pub end_time: Option<crate::CompactTime>,
        /// billed duration · 计费时长
        pub charging_time: String,
        /// vehicle type · 车辆类型
        pub car_type: Option<String>,
        /// car park name · 停车场名称
        pub parking_name: Option<String>,
        /// parking space number · 车位编号
        pub space_number: String,
    }

    crate::model! { SceneInfoParkingSpace {
        start_time: body("start_time").required(),
        end_time: body("end_time"),
        charging_time: body("charging_time").required(),
        car_type: body("car_type"),
        parking_name: body("parking_name"),
        space_number: body("space_number").required(),
    } }

    crate::sent::sent! { SceneInfoParkingSpace(SceneInfoParkingSpaceRequired<'a>) {
        /// trade time · 交易时间; as 20180608103456
        start_time(crate::CompactTime),
        /// billed duration · 计费时长
        charging_time(&'a str),
        /// parking space number · 车位编号
        space_number(&'a str),
    } {
        /// end time · 结束时间; as 20180608103456
        end_time end_time_opt(into crate::CompactTime),
        /// vehicle type · 车辆类型
        car_type car_type_opt(into String),
        /// car park name · 停车场名称
        parking_name parking_name_opt(into String),
    } }

    /// information of the scene `GAS` · 场景`GAS`信息
    #[must_use]
    #[non_exhaustive]
    pub struct SceneInfoGas {
        /// trade time · 交易时间; as 20180608103456
        pub start_time: crate::CompactTime,
        /// licence plate number · 车牌号
        pub plate_number: String,
        /// vehicle type · 车辆类型
        pub car_type: Option<String>,
        /// petrol station name · 加油站名称
        pub gas_station: String,
        /// fuel grade name · 油品标号名
        pub gas_label_name: String,
        /// fuel type name · 油品类型名称
        pub gas_type: String,
        /// fuel standard · 油品标准
        pub gas_standard: String,
        /// fuel volume · 油量
        pub gas_amount: String,
        /// fuel nozzle number · 油枪号
        pub gas_gun_no: String,
    }

    crate::model! { SceneInfoGas {
        start_time: body("start_time").required(),
        plate_number: body("plate_number").required(),
        car_type: body("car_type"),
        gas_station: body("gas_station").required(),
        gas_label_name: body("gas_label_name").required(),
        gas_type: body("gas_type").required(),
        gas_standard: body("gas_standard").required(),
        gas_amount: body("gas_amount").required(),
        gas_gun_no: body("gas_gun_no").required(),
    } }

    crate::sent::sent! { SceneInfoGas(SceneInfoGasRequired<'a>) {
        /// trade time · 交易时间; as 20180608103456
        start_time(crate::CompactTime),
        /// licence plate number · 车牌号
        plate_number(&'a str),
        /// petrol station name · 加油站名称
        gas_station(&'a str),
        /// fuel grade name · 油品标号名
        gas_label_name(&'a str),
        /// fuel type name · 油品类型名称
        gas_type(&'a str),
        /// fuel standard · 油品标准
        gas_standard(&'a str),
        /// fuel volume · 油量
        gas_amount(&'a str),
        /// fuel nozzle number · 油枪号
        gas_gun_no(&'a str),
    } {
        /// vehicle type · 车辆类型
        car_type car_type_opt(into String),
    } }

    crate::open_enum! {
        /// lane type · 通道类型
        pub enum ChannelType {
            Etc = "ETC",
            Mtc = "MTC",
        }
    }

    /// information of the scene `HIGHWAY` · 场景`HIGHWAY`信息
    #[must_use]
    #[non_exhaustive]
    pub struct SceneInfoHighway {
        /// trade time · 交易时间; as 20180608103456
        pub start_time: crate::CompactTime,
        /// end time · 结束时间; as 20180608103456
        pub end_time: crate::CompactTime,
        /// licence plate number · 车牌号
        pub plate_number: String,
        /// vehicle type · 车辆类型
        pub car_type: String,
        /// entry station name · 入口站名称
        pub entrance_name: String,
        /// exit name · 出口名称
        pub exit_name: String,
        /// rated passenger capacity · 核载人数
        pub carrying_capacity: Option<String>,
        /// rated load range · 核载区间
        pub carrying_range: Option<String>,
        /// lane type · 通道类型
        pub channel_type: ChannelType,
    }

    crate::model! { SceneInfoHighway {
        start_time: body("start_time").required(),
        end_time: body("end_time").required(),
        plate_number: body("plate_number").required(),
        car_type: body("car_type").required(),
        entrance_name: body("entrance_name").required(),
        exit_name: body("exit_name").required(),
        carrying_capacity: body("carrying_capacity"),
        carrying_range: body("carrying_range"),
        channel_type: body("channel_type").required(),
    } }

    crate::sent::sent! { SceneInfoHighway(SceneInfoHighwayRequired<'a>) {
        /// trade time · 交易时间; as 20180608103456
        start_time(crate::CompactTime),
        /// end time · 结束时间; as 20180608103456
        end_time(crate::CompactTime),
        /// licence plate number · 车牌号
        plate_number(&'a str),
        /// vehicle type · 车辆类型
        car_type(&'a str),
        /// entry station name · 入口站名称
        entrance_name(&'a str),
        /// exit name · 出口名称
        exit_name(&'a str),
        /// lane type · 通道类型
        channel_type(ChannelType),
    } {
        /// rated passenger capacity · 核载人数
        carrying_capacity carrying_capacity_opt(into String),
        /// rated load range · 核载区间
        carrying_range carrying_range_opt(into String),
    } }

    /// information of the scene `BRIDGE` · 场景`BRIDGE`信息
    #[must_use]
    #[non_exhaustive]
    pub struct SceneInfoBridge {
        /// trade time · 交易时间; as 20180608103456
        pub start_time: crate::CompactTime,
        /// licence plate number · 车牌号
        pub plate_number: String,
        /// vehicle type · 车辆类型
        pub car_type: Option<String>,
        /// exit name · 出口名称
        pub exit_name: String,
    }

    crate::model! { SceneInfoBridge {
        start_time: body("start_time").required(),
        plate_number: body("plate_number").required(),
        car_type: body("car_type"),
        exit_name: body("exit_name").required(),
    } }

    crate::sent::sent! { SceneInfoBridge(SceneInfoBridgeRequired<'a>) {
        /// trade time · 交易时间; as 20180608103456
        start_time(crate::CompactTime),
        /// licence plate number · 车牌号
        plate_number(&'a str),
        /// exit name · 出口名称
        exit_name(&'a str),
    } {
        /// vehicle type · 车辆类型
        car_type car_type_opt(into String),
    } }

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
