// Written by `cargo xtask codegen` from spec/openapi/v2/vehicle/pay/notification.md

//! `/vehicle/pay/notification`

/// Notify a user's parking entry · 用户入场通知
///
/// `POST /vehicle/pay/notification`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011985272](https://pay.weixin.qq.com/doc/v2/merchant/4011985272)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::vehicle::pay::notification::post::{Request, Required, SceneInfo, SceneInfoParking, SceneInfoParkingRequired, TradeScene};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     version: "3.0",
///     trade_scene: TradeScene::Parking,
///     scene_info: SceneInfo::new(SceneInfoParking::new(SceneInfoParkingRequired {
///         start_time: "…".into(),
///         plate_number: "…",
///         parking_name: "…",
///         free_time: "…",
///     })),
/// });
/// let answer = request.send(&client).await?;
/// let user_state = answer.user_state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::vehicle::pay::notification::post::{Request, Required, SceneInfo, SceneInfoParking, SceneInfoParkingRequired, SignType, TradeScene};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     version: "3.0",
///     trade_scene: TradeScene::Parking,
///     scene_info: SceneInfo::new(SceneInfoParking::new(SceneInfoParkingRequired {
///         start_time: "…".into(),
///         plate_number: "…",
///         parking_name: "…",
///         free_time: "…",
///     })),
/// })
/// .mch_id("10000098")
/// .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("用户入场通知", "4011985272"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Notify a user's parking entry · 用户入场通知
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号id
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// version number · 版本号
        pub version: String,
        /// trade scene · 交易场景
        pub trade_scene: TradeScene,
        /// scene information as a `JSON` string · 场景信息`JSON`格式字符串
        pub scene_info: crate::JsonString<SceneInfo>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        sign_type: body("sign_type"),
        version: body("version").required(),
        trade_scene: body("trade_scene").required(),
        scene_info: body("scene_info").required().mark(Mark::Json),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号id
        appid(&'a str),
        /// version number · 版本号
        version(&'a str),
        /// trade scene · 交易场景
        trade_scene(TradeScene),
        /// scene information as a `JSON` string · 场景信息`JSON`格式字符串
        scene_info(SceneInfo),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/vehicle/pay/notification",
            "用户入场通知",
            "Notify a user's parking entry",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::webhook::v2::vehicle_state_changed_for_parking::SignType;

    pub use crate::v2::vehicle::partnerpay::notification::post::TradeScene;

    pub use crate::v2::vehicle::partnerpay::notification::post::SceneInfoParking;

    pub use crate::v2::vehicle::partnerpay::notification::post::SceneInfoParkingRequired;

    /// information of the scene `PARKING SPACE` · 场景`PARKING SPACE`信息
    #[must_use]
    #[non_exhaustive]
    pub struct SceneInfoParkingSpace {
        /// entry time · 入场时间; as 20180608103456
        pub start_time: crate::CompactTime,
        /// vehicle type · 车辆类型
        pub car_type: Option<String>,
        /// car park name · 停车场名称
        pub parking_name: Option<String>,
        /// free duration · 免费时长
        pub free_time: String,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// parking space number · 车位编号
        pub space_number: String,
    }

    crate::model! { SceneInfoParkingSpace {
        start_time: body("start_time").required(),
        car_type: body("car_type"),
        parking_name: body("parking_name"),
        free_time: body("free_time").required(),
        openid: body("openid"),
        space_number: body("space_number").required(),
    } }

    crate::sent::sent! { SceneInfoParkingSpace(SceneInfoParkingSpaceRequired<'a>) {
        /// entry time · 入场时间; as 20180608103456
        start_time(crate::CompactTime),
        /// free duration · 免费时长
        free_time(&'a str),
        /// parking space number · 车位编号
        space_number(&'a str),
    } {
        /// vehicle type · 车辆类型
        car_type car_type_opt(into String),
        /// car park name · 停车场名称
        parking_name parking_name_opt(into String),
        /// user openid · 用户标识
        openid openid_opt(into String),
    } }

    crate::forms! {
        /// scene information · 场景信息
        pub enum SceneInfoSceneInfo {
            /// information of the scene `PARKING` · 场景`PARKING`信息
            Parking(SceneInfoParking),
            /// information of the scene `PARKING SPACE` · 场景`PARKING SPACE`信息
            ParkingSpace(SceneInfoParkingSpace),
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

    /// Notify a user's parking entry · 用户入场通知
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
        /// user state · 用户状态
        pub user_state: Option<response::UserState>,
        /// deduction initiation method · 发起扣费方式
        pub deduct_mode: Option<response::DeductMode>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        user_state: body("user_state").promised(),
        deduct_mode: body("deduct_mode"),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号id
        appid 2(&str),
        /// merchant ID · 商户号
        mch_id 3(&str),
        /// user state · 用户状态
        user_state 9(&response::UserState),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::transit::queryorder::post::response::ReturnCode;

        pub use crate::v2::transit::queryorder::post::response::ResultCode;

        pub use crate::v2::vehicle::partnerpay::notification::post::response::UserState;

        pub use crate::webhook::v2::vehicle_state_changed_for_parking::DeductMode;
    }
}
