// Written by `cargo xtask codegen` from spec/openapi/v3/ebike/charge/transactions.md

//! `/v3/ebike/charge/transactions`

pub mod id;
pub mod out_trade_no;

/// Request an entrusted deduction for e-bike charging · 充电自行车代扣受理扣款
///
/// `POST /v3/ebike/charge/transactions`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml)
///
/// ```
/// use wechatpay::v3::ebike::charge::transactions::post::{Amount, ChargeInfo, DeviceInfo, Request};
///
/// let request = Request {
///     sub_mchid: Some("1900000109".into()),
///     sub_appid: Some("wxd678efh567hg6999".into()),
///     attach: Some("自定义数据".into()),
///     goods_tag: Some("test".into()),
///     ..Request::new(
///         "wxd678efh567hg678",
///         "121775250124070332",
///         "http://1111:111/metro-spt-api/callback",
///         "商品信息",
///         "sdjf23kdsHJfdk",
///         Amount {
///             currency: Some("CNY".into()),
///             ..Amount::new(888)
///         },
///         ChargeInfo {
///             park_duration: Some(60),
///             park_fee: Some(100),
///             ..ChargeInfo::new(
///                 "2017-08-26T09:43:39+08:00",
///                 "2017-08-26T09:43:39+08:00",
///                 "xxx充电站",
///                 "6555",
///                 10,
///             )
///         },
///         DeviceInfo::new("12343232", "123.12.12.123"),
///     )
/// };
/// ```
#[deprecated(note = "offline since 2019.12.16")]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Request an entrusted deduction for e-bike charging · 充电自行车代扣受理扣款
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            appid: impl Into<String>,
            out_trade_no: impl Into<String>,
            notify_url: impl Into<String>,
            description: impl Into<String>,
            charging_token: impl Into<String>,
            amount: Amount,
            charge_info: ChargeInfo,
            device_info: DeviceInfo,
        ) -> Self {
            Self {
                sub_mchid: None,
                appid: appid.into(),
                sub_appid: None,
                out_trade_no: out_trade_no.into(),
                attach: None,
                goods_tag: None,
                notify_url: notify_url.into(),
                description: description.into(),
                charging_token: charging_token.into(),
                amount,
                charge_info,
                device_info,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
    pub struct Amount {
        /// total order amount · 订单总金额
        pub total: i64,
        /// currency type · 货币类型
        pub currency: Option<String>,
    }

    crate::model! { Amount {
        total: body("total").required(),
        currency: body("currency"),
    } }

    impl Amount {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(total: i64) -> Self {
            Self { total, currency: None }
        }
    }

    /// bicycle charging scene information · 充电自行车场景信息
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
        /// fee for overstaying in the charging space · 车位延时占用产生的费用
        pub park_fee: Option<i64>,
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

    impl ChargeInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            start_time: impl Into<String>,
            end_time: impl Into<String>,
            charging_station_name: impl Into<String>,
            charging_gun_number: impl Into<String>,
            charged_capacity: i64,
        ) -> Self {
            Self {
                start_time: start_time.into(),
                end_time: end_time.into(),
                charging_station_name: charging_station_name.into(),
                charging_gun_number: charging_gun_number.into(),
                charged_capacity,
                park_duration: None,
                park_fee: None,
            }
        }
    }

    /// device information · 设备信息
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

    impl DeviceInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(device_id: impl Into<String>, device_ip: impl Into<String>) -> Self {
            Self {
                device_id: device_id.into(),
                device_ip: device_ip.into(),
            }
        }
    }

    /// Request an entrusted deduction for e-bike charging · 充电自行车代扣受理扣款
    #[non_exhaustive]
    pub struct Response {
        /// acceptance state · 受理状态
        pub accept_state: Option<String>,
        /// order creation time · 订单创建时间
        pub create_time: Option<String>,
    }

    crate::model! { Response: Default {
        accept_state: body("accept_state"),
        create_time: body("create_time"),
    } }
}
