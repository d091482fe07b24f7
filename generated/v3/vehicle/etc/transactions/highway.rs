// Written by `cargo xtask codegen` from spec/openapi/v3/vehicle/etc/transactions/highway.md

//! `/v3/vehicle/etc/transactions/highway`

/// Make a merchant deduction in the motorway scene · 高速场景商户扣款
///
/// `POST /v3/vehicle/etc/transactions/highway`
///
/// Official pages · 官方文档:
///
/// - partner: [4012715331](https://pay.weixin.qq.com/doc/v3/partner/4012715331)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::vehicle::etc::transactions::highway::post::{Amount, HighwayInfo, HighwayInfoRequired, Request, Required};
///
/// let request = Request::new(Required {
///     out_trade_no: "121775250124070332",
///     appid: "wxd678efh567hg6787",
///     contract_id: "wxd678ef4Fwxd678ef4Fwxd678ef4F21",
///     description: "商品信息",
///     highway_info: HighwayInfo::new(HighwayInfoRequired {
///         plate_number: "粤B888888",
///         start_time: "2017-08-26T09:43:39+08:00",
///         end_time: "2017-08-26T09:43:39+08:00",
///         channel_type: "ETC",
///         entrance: "沿江深圳-大铲湾",
///     }),
///     amount: Amount::new(),
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::vehicle::etc::transactions::highway::post::{Amount, DeviceInfo, HighwayInfo, HighwayInfoRequired, Request, Required};
///
/// let request = Request::new(Required {
///     out_trade_no: "121775250124070332",
///     appid: "wxd678efh567hg6787",
///     contract_id: "wxd678ef4Fwxd678ef4Fwxd678ef4F21",
///     description: "商品信息",
///     highway_info: HighwayInfo::new(HighwayInfoRequired {
///         plate_number: "粤B888888",
///         start_time: "2017-08-26T09:43:39+08:00",
///         end_time: "2017-08-26T09:43:39+08:00",
///         channel_type: "ETC",
///         entrance: "沿江深圳-大铲湾",
///     })
///     .car_type("CAR")
///     .exit("广珠东线-珠海站")
///     .carrying_capacity(3)
///     .carrying_range("6-12"),
///     amount: Amount::new().total(888).currency("CNY"),
/// })
/// .sub_mchid("1900000109")
/// .sub_appid("wxd678efh567hg6999")
/// .attach("自定义数据")
/// .goods_tag("test")
/// .device_info(DeviceInfo::new("123.12.12.123").device_id("POS1:1"));
/// ```
#[doc(alias("高速场景商户扣款", "4012715331"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Make a merchant deduction in the motorway scene · 高速场景商户扣款
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: Option<String>,
        /// merchant appid · 商户appid
        pub appid: String,
        /// sub-merchant appid · 特约商户appid
        pub sub_appid: Option<String>,
        /// ETC deduction authorisation contract number · ETC扣费授权协议号
        pub contract_id: String,
        /// goods information · 商品信息
        pub description: String,
        /// attached information · 附加信息
        pub attach: Option<String>,
        /// marketing information · 营销信息
        pub goods_tag: Option<String>,
        /// highway scene information · 高速场景信息
        pub highway_info: HighwayInfo,
        /// order amount · 订单金额
        pub amount: Amount,
        /// device information · 设备信息
        pub device_info: Option<DeviceInfo>,
    }

    crate::model! { Request {
        out_trade_no: body("out_trade_no").required(),
        sub_mchid: body("sub_mchid"),
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        contract_id: body("contract_id").required(),
        description: body("description").required(),
        attach: body("attach"),
        goods_tag: body("goods_tag"),
        highway_info: body("highway_info").required(),
        amount: body("amount").required(),
        device_info: body("device_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// merchant appid · 商户appid
        appid(&'a str),
        /// ETC deduction authorisation contract number · ETC扣费授权协议号
        contract_id(&'a str),
        /// goods information · 商品信息
        description(&'a str),
        /// highway scene information · 高速场景信息
        highway_info(HighwayInfo),
        /// order amount · 订单金额
        amount(Amount),
    } {
        /// sub-merchant ID · 特约商户号
        sub_mchid sub_mchid_opt(into String),
        /// sub-merchant appid · 特约商户appid
        sub_appid sub_appid_opt(into String),
        /// attached information · 附加信息
        attach attach_opt(into String),
        /// marketing information · 营销信息
        goods_tag goods_tag_opt(into String),
        /// device information · 设备信息
        device_info device_info_opt(DeviceInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/vehicle/etc/transactions/highway",
        "高速场景商户扣款",
        "Make a merchant deduction in the motorway scene",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// highway scene information · 高速场景信息
    #[must_use]
    #[non_exhaustive]
    pub struct HighwayInfo {
        /// licence plate number · 车牌号
        pub plate_number: String,
        /// station entry time · 入站时间
        pub start_time: String,
        /// station exit time · 出站时间
        pub end_time: String,
        /// lane type · 通道类型
        pub channel_type: String,
        /// vehicle type · 车辆类型
        pub car_type: Option<String>,
        /// entrance name · 入口名称
        pub entrance: String,
        /// exit name · 出口名称
        pub exit: Option<String>,
        /// passenger carrying capacity · 承载人数
        pub carrying_capacity: Option<i64>,
        /// load range · 荷载范围
        pub carrying_range: Option<String>,
    }

    crate::model! { HighwayInfo {
        plate_number: body("plate_number").required(),
        start_time: body("start_time").required(),
        end_time: body("end_time").required(),
        channel_type: body("channel_type").required(),
        car_type: body("car_type"),
        entrance: body("entrance").required(),
        exit: body("exit"),
        carrying_capacity: body("carrying_capacity"),
        carrying_range: body("carrying_range"),
    } }

    crate::sent::sent! { HighwayInfo(HighwayInfoRequired<'a>) {
        /// licence plate number · 车牌号
        plate_number(&'a str),
        /// station entry time · 入站时间
        start_time(&'a str),
        /// station exit time · 出站时间
        end_time(&'a str),
        /// lane type · 通道类型
        channel_type(&'a str),
        /// entrance name · 入口名称
        entrance(&'a str),
    } {
        /// vehicle type · 车辆类型
        car_type car_type_opt(into String),
        /// exit name · 出口名称
        exit exit_opt(into String),
        /// passenger carrying capacity · 承载人数
        carrying_capacity carrying_capacity_opt(i64),
        /// load range · 荷载范围
        carrying_range carrying_range_opt(into String),
    } }

    /// order amount · 订单金额
    #[must_use]
    #[non_exhaustive]
    pub struct Amount {
        /// order amount · 订单金额 (fen)
        pub total: Option<crate::Fen>,
        /// currency type · 货币类型
        pub currency: Option<String>,
    }

    crate::model! { Amount: Default {
        total: body("total"),
        currency: body("currency"),
    } }

    crate::sent::sent! { Amount {
        /// order amount · 订单金额 (fen)
        total total_opt(into crate::Fen),
        /// currency type · 货币类型
        currency currency_opt(into String),
    } }

    /// device information · 设备信息
    #[must_use]
    #[non_exhaustive]
    pub struct DeviceInfo {
        /// merchant-side device number · 商户端设备号
        pub device_id: Option<String>,
        /// merchant device IP · 商户端设备IP
        pub device_ip: String,
    }

    crate::model! { DeviceInfo {
        device_id: body("device_id"),
        device_ip: body("device_ip").required(),
    } }

    crate::sent::sent! { DeviceInfo(device_ip: into String) {
        /// merchant-side device number · 商户端设备号
        device_id device_id_opt(into String),
    } }

    /// Make a merchant deduction in the motorway scene · 高速场景商户扣款
    #[non_exhaustive]
    pub struct Response {
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: Option<String>,
        /// merchant appid · 商户appid
        pub appid: Option<String>,
        /// sub-merchant appid · 特约商户appid
        pub sub_appid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// merchant data · 商户数据
        pub attach: Option<String>,
        /// trade type · 交易类型
        pub trade_type: Option<String>,
        /// payer's bank · 付款银行
        pub bank_type: Option<String>,
        /// payment completion time · 支付完成时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// trade state · 交易状态
        pub trade_state: Option<String>,
        /// trade state description · 交易状态描述
        pub trade_state_desc: Option<String>,
        /// payer · 支付者
        pub payer: Option<response::Payer>,
        /// order amount · 订单金额
        pub amount: Option<response::Amount>,
        /// device information · 设备信息
        pub device_info: Option<response::DeviceInfo>,
        /// discount details · 优惠详情
        pub promotion_detail: Vec<response::PromotionDetail>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid").promised(),
        sub_mchid: body("sub_mchid"),
        appid: body("appid").promised(),
        sub_appid: body("sub_appid"),
        out_trade_no: body("out_trade_no").promised(),
        transaction_id: body("transaction_id").promised(),
        attach: body("attach"),
        trade_type: body("trade_type").promised(),
        bank_type: body("bank_type"),
        success_time: body("success_time"),
        trade_state: body("trade_state").promised(),
        trade_state_desc: body("trade_state_desc"),
        payer: body("payer"),
        amount: body("amount").promised(),
        device_info: body("device_info"),
        promotion_detail: body("promotion_detail"),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号
        mchid 0(&str),
        /// merchant appid · 商户appid
        appid 2(&str),
        /// merchant order number · 商户订单号
        out_trade_no 4(&str),
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id 5(&str),
        /// trade type · 交易类型
        trade_type 7(&str),
        /// trade state · 交易状态
        trade_state 10(&str),
        /// order amount · 订单金额
        amount 13(&response::Amount),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// payer · 支付者
        #[non_exhaustive]
        pub struct Payer {
            /// user openid in the partner's app · 用户在服务商APP的标识
            pub sp_openid: Option<String>,
            /// user openid in the sub-merchant's app · 用户在特约商户APP的标识
            pub sub_openid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Payer: Received {
            sp_openid: body("sp_openid"),
            sub_openid: body("sub_openid"),
        } }

        /// order amount · 订单金额
        #[non_exhaustive]
        pub struct Amount {
            /// order amount · 订单金额 (fen)
            pub total: Option<crate::Fen>,
            /// currency type · 货币类型
            pub currency: Option<String>,
            /// amount actually paid by the user · 用户实际支付金额 (fen)
            pub payer_total: Option<crate::Fen>,
            /// discount · 折扣 (fen)
            pub discount_total: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { Amount: Received {
            total: body("total").promised(),
            currency: body("currency"),
            payer_total: body("payer_total"),
            discount_total: body("discount_total"),
        } }

        crate::promised::promised! { Amount {
            /// order amount · 订单金额 (fen)
            total 0(crate::Fen),
        } }

        /// device information · 设备信息
        #[non_exhaustive]
        pub struct DeviceInfo {
            /// merchant-side device number · 商户端设备号
            pub device_id: Option<String>,
            /// merchant device IP · 商户端设备IP
            pub device_ip: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { DeviceInfo: Received {
            device_id: body("device_id"),
            device_ip: body("device_ip"),
        } }

        /// discount details · 优惠详情
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// coupon ID · 券ID
            pub promotion_id: Option<String>,
            /// discount name · 优惠名称
            pub name: Option<String>,
            /// discount scope · 优惠范围
            pub scope: Option<String>,
            /// discount type · 优惠类型
            pub type_: Option<String>,
            /// activity ID · 活动ID
            pub activity_id: Option<String>,
            /// coupon face value · 优惠券面额 (fen)
            pub amount: Option<crate::Fen>,
            /// WeChat Pay funding · 微信出资 (fen)
            pub wxpay_contribute: Option<crate::Fen>,
            /// merchant funding · 商户出资 (fen)
            pub merchant_contribute: Option<crate::Fen>,
            /// other funding · 其他出资 (fen)
            pub other_contribute: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { PromotionDetail: Received {
            promotion_id: body("promotion_id").promised(),
            name: body("name"),
            scope: body("scope"),
            type_: body("type"),
            activity_id: body("activity_id"),
            amount: body("amount").promised(),
            wxpay_contribute: body("wxpay_contribute"),
            merchant_contribute: body("merchant_contribute"),
            other_contribute: body("other_contribute"),
        } }

        crate::promised::promised! { PromotionDetail {
            /// coupon ID · 券ID
            promotion_id 0(&str),
            /// coupon face value · 优惠券面额 (fen)
            amount 5(crate::Fen),
        } }
    }
}
