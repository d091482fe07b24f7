// Written by `cargo xtask codegen` from spec/openapi/v2/vehicle/pay/querystate.md

//! `/vehicle/pay/querystate`

/// Query a user's state · 用户状态查询
///
/// `POST /vehicle/pay/querystate`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011986415](https://pay.weixin.qq.com/doc/v2/merchant/4011986415)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::vehicle::pay::querystate::post::{Request, Required, TradeScene, Version};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     trade_scene: TradeScene::Parking,
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     version: Version::V3_0,
/// });
/// let answer = request.send(&client).await?;
/// let user_state = answer.user_state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::vehicle::pay::querystate::post::{Request, Required, SignType, TradeScene, Version};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     trade_scene: TradeScene::Parking,
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     version: Version::V3_0,
/// })
/// .mch_id("10000098")
/// .sign_type(SignType::HmacSha256)
/// .jump_scene("H5");
/// ```
#[doc(alias("用户状态查询", "4011986415"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Query a user's state · 用户状态查询
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号id
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// trade scene · 交易场景
        pub trade_scene: TradeScene,
        /// jump scene · 跳转场景
        pub jump_scene: Option<String>,
        /// user openid · 用户标识
        pub openid: String,
        /// version number · 版本号
        pub version: Version,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        sign_type: body("sign_type"),
        trade_scene: body("trade_scene").required(),
        jump_scene: body("jump_scene"),
        openid: body("openid").required(),
        version: body("version").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号id
        appid(&'a str),
        /// trade scene · 交易场景
        trade_scene(TradeScene),
        /// user openid · 用户标识
        openid(&'a str),
        /// version number · 版本号
        version(Version),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
        /// jump scene · 跳转场景
        jump_scene jump_scene_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/vehicle/pay/querystate",
            "用户状态查询",
            "Query a user's state",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::webhook::v2::vehicle_state_changed_for_parking::SignType;

    pub use crate::v2::vehicle::partnerpay::querystate::post::TradeScene;

    pub use crate::v2::vehicle::partnerpay::notification::post::Version;

    /// Query a user's state · 用户状态查询
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// requesting appid · 请求appid
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
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// deduction initiation method · 发起扣费方式
        pub deduct_mode: Option<response::DeductMode>,
        /// jump path · 跳转路径
        pub path: Option<String>,
        /// licence plate information · 车牌信息
        pub plate_number_info: Option<crate::JsonString<response::PlateNumberInfo>>,
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
        openid: body("openid"),
        deduct_mode: body("deduct_mode"),
        path: body("path"),
        plate_number_info: body("plate_number_info").mark(Mark::Json),
    } }

    crate::promised::promised! { Response {
        /// requesting appid · 请求appid
        appid 2(&str),
        /// merchant ID · 商户号
        mch_id 3(&str),
        /// user state · 用户状态
        user_state 9(&response::UserState),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v2::transit::queryorder::post::response::ReturnCode;

        pub use crate::v2::transit::queryorder::post::response::ResultCode;

        pub use crate::v2::vehicle::partnerpay::querystate::post::response::UserState;

        pub use crate::webhook::v2::vehicle_state_changed_for_parking::DeductMode;

        crate::open_enum! {
            /// frequently used licence plate flag · 常用车牌标志
            pub enum CommonUseFlag {
                CommonUse = "COMMON_USE",
            }
        }

        /// licence plate list · 车牌信息列表
        #[non_exhaustive]
        pub struct PlateNumberInfoPlateNumberInfo {
            /// licence plate number · 车牌号
            pub plate_number: Option<String>,
            /// licence plate channel ID · 车牌通道标识
            pub channel_type: Option<String>,
            /// frequently used licence plate flag · 常用车牌标志
            pub common_use_flag: Option<CommonUseFlag>,
            origin_: crate::model::Origin,
        }

        crate::model! { PlateNumberInfoPlateNumberInfo: Received {
            plate_number: body("plate_number"),
            channel_type: body("channel_type"),
            common_use_flag: body("common_use_flag"),
        } }

        /// licence plate information · 车牌信息
        #[non_exhaustive]
        pub struct PlateNumberInfo {
            /// licence plate list · 车牌信息列表
            pub plate_number_info: Vec<PlateNumberInfoPlateNumberInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { PlateNumberInfo: Received {
            plate_number_info: body("plate_number_info"),
        } }
    }
}
