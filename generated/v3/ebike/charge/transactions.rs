// Written by `cargo xtask codegen` from spec/openapi/v3/ebike/charge/transactions.md

//! `/v3/ebike/charge/transactions`

pub mod id;
pub mod out_trade_no;

/// Request an entrusted deduction for e-bike charging · 充电自行车代扣受理扣款
///
/// `POST /v3/ebike/charge/transactions`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ebike::charge::transactions::post::{Amount, ChargeInfo, ChargeInfoRequired, DeviceInfo, DeviceInfoRequired, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg678",
///     out_trade_no: "121775250124070332",
///     notify_url: "http://1111:111/metro-spt-api/callback",
///     description: "商品信息",
///     charging_token: "sdjf23kdsHJfdk",
///     amount: Amount::new(888),
///     charge_info: ChargeInfo::new(ChargeInfoRequired {
///         start_time: "2017-08-26T09:43:39+08:00",
///         end_time: "2017-08-26T09:43:39+08:00",
///         charging_station_name: "xxx充电站",
///         charging_gun_number: "6555",
///         charged_capacity: 10,
///     }),
///     device_info: DeviceInfo::new(DeviceInfoRequired {
///         device_id: "12343232",
///         device_ip: "123.12.12.123",
///     }),
/// });
/// let answer = request.send(&client).await?;
/// let accept_state = answer.accept_state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::ebike::charge::transactions::post::{Amount, ChargeInfo, ChargeInfoRequired, DeviceInfo, DeviceInfoRequired, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg678",
///     out_trade_no: "121775250124070332",
///     notify_url: "http://1111:111/metro-spt-api/callback",
///     description: "商品信息",
///     charging_token: "sdjf23kdsHJfdk",
///     amount: Amount::new(888).currency("CNY"),
///     charge_info: ChargeInfo::new(ChargeInfoRequired {
///         start_time: "2017-08-26T09:43:39+08:00",
///         end_time: "2017-08-26T09:43:39+08:00",
///         charging_station_name: "xxx充电站",
///         charging_gun_number: "6555",
///         charged_capacity: 10,
///     })
///     .park_duration(60)
///     .park_fee(100),
///     device_info: DeviceInfo::new(DeviceInfoRequired {
///         device_id: "12343232",
///         device_ip: "123.12.12.123",
///     }),
/// })
/// .sub_mchid("1900000109")
/// .sub_appid("wxd678efh567hg6999")
/// .attach("自定义数据")
/// .goods_tag("test");
/// ```
#[deprecated(note = "offline since 2019.12.16")]
#[doc(alias("充电自行车代扣受理扣款"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Request an entrusted deduction for e-bike charging · 充电自行车代扣受理扣款
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: Option<String>,
        /// partner official account appid · 服务商公众号ID
        pub appid: String,
        /// sub-merchant official account appid · 特约商户公众号ID
        pub sub_appid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// additional field · 附加字段
        pub attach: Option<String>,
        /// marketing information · 营销信息
        pub goods_tag: Option<String>,
        /// notification URL · 通知url
        pub notify_url: String,
        /// goods description · 商品描述
        pub description: String,
        /// credential of entrusted deduction for the user's charging · 用户充电代扣凭证
        pub charging_token: String,
        /// order amount · 订单金额信息
        pub amount: Amount,
        /// bicycle charging scene information · 充电自行车场景信息
        pub charge_info: ChargeInfo,
        /// device information · 设备信息
        pub device_info: DeviceInfo,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid"),
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        out_trade_no: body("out_trade_no").required(),
        attach: body("attach"),
        goods_tag: body("goods_tag"),
        notify_url: body("notify_url").required(),
        description: body("description").required(),
        charging_token: body("charging_token").required(),
        amount: body("amount").required(),
        charge_info: body("charge_info").required(),
        device_info: body("device_info").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// partner official account appid · 服务商公众号ID
        appid(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// notification URL · 通知url
        notify_url(&'a str),
        /// goods description · 商品描述
        description(&'a str),
        /// credential of entrusted deduction for the user's charging · 用户充电代扣凭证
        charging_token(&'a str),
        /// order amount · 订单金额信息
        amount(Amount),
        /// bicycle charging scene information · 充电自行车场景信息
        charge_info(ChargeInfo),
        /// device information · 设备信息
        device_info(DeviceInfo),
    } {
        /// sub-merchant ID · 特约商户号
        sub_mchid sub_mchid_opt(into String),
        /// sub-merchant official account appid · 特约商户公众号ID
        sub_appid sub_appid_opt(into String),
        /// additional field · 附加字段
        attach attach_opt(into String),
        /// marketing information · 营销信息
        goods_tag goods_tag_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        deprecated: Some("offline since 2019.12.16"),
        ..Operation::new(
            Method::Post,
            "/v3/ebike/charge/transactions",
            "充电自行车代扣受理扣款",
            "Request an entrusted deduction for e-bike charging",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// order amount · 订单金额信息
    #[must_use]
    #[non_exhaustive]
    pub struct Amount {
        /// total order amount · 订单总金额 (fen)
        pub total: crate::Fen,
        /// currency type · 货币类型
        pub currency: Option<String>,
    }

    crate::model! { Amount {
        total: body("total").required(),
        currency: body("currency"),
    } }

    crate::sent::sent! { Amount(total: into crate::Fen) {
        /// currency type · 货币类型
        currency currency_opt(into String),
    } }

    /// bicycle charging scene information · 充电自行车场景信息
    #[must_use]
    #[non_exhaustive]
    pub struct ChargeInfo {
        /// start time · 开始时间
        pub start_time: String,
        /// end time · 结束时间
        pub end_time: String,
        /// charging station name · 充电站名称
        pub charging_station_name: String,
        /// charging connector number · 充电枪编号
        pub charging_gun_number: String,
        /// capacity already charged · 已充电量
        pub charged_capacity: i64,
        /// duration of overstaying in the parking space · 车位延时占用时长
        pub park_duration: Option<i64>,
        /// fee for overstaying in the charging space · 车位延时占用产生的费用 (fen)
        pub park_fee: Option<crate::Fen>,
    }

    crate::model! { ChargeInfo {
        start_time: body("start_time").required(),
        end_time: body("end_time").required(),
        charging_station_name: body("charging_station_name").required(),
        charging_gun_number: body("charging_gun_number").required(),
        charged_capacity: body("charged_capacity").required(),
        park_duration: body("park_duration"),
        park_fee: body("park_fee"),
    } }

    crate::sent::sent! { ChargeInfo(ChargeInfoRequired<'a>) {
        /// start time · 开始时间
        start_time(&'a str),
        /// end time · 结束时间
        end_time(&'a str),
        /// charging station name · 充电站名称
        charging_station_name(&'a str),
        /// charging connector number · 充电枪编号
        charging_gun_number(&'a str),
        /// capacity already charged · 已充电量
        charged_capacity(i64),
    } {
        /// duration of overstaying in the parking space · 车位延时占用时长
        park_duration park_duration_opt(i64),
        /// fee for overstaying in the charging space · 车位延时占用产生的费用 (fen)
        park_fee park_fee_opt(into crate::Fen),
    } }

    /// device information · 设备信息
    #[must_use]
    #[non_exhaustive]
    pub struct DeviceInfo {
        /// charging bay device number · 充电位设备号
        pub device_id: String,
        /// merchant device IP · 商户端设备ip
        pub device_ip: String,
    }

    crate::model! { DeviceInfo {
        device_id: body("device_id").required(),
        device_ip: body("device_ip").required(),
    } }

    crate::sent::sent! { DeviceInfo(DeviceInfoRequired<'a>) {
        /// charging bay device number · 充电位设备号
        device_id(&'a str),
        /// merchant device IP · 商户端设备ip
        device_ip(&'a str),
    } {
    } }

    /// Request an entrusted deduction for e-bike charging · 充电自行车代扣受理扣款
    #[non_exhaustive]
    pub struct Response {
        /// acceptance state · 受理状态
        pub accept_state: Option<String>,
        /// order creation time · 订单创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        accept_state: body("accept_state").promised(),
        create_time: body("create_time"),
    } }

    crate::promised::promised! { Response {
        /// acceptance state · 受理状态
        accept_state 0(&str),
    } }
}
