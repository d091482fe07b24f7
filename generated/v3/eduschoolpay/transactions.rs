// Written by `cargo xtask codegen` from spec/openapi/v3/eduschoolpay/transactions.md

//! `/v3/eduschoolpay/transactions`

pub mod id;
pub mod out_trade_no;

/// Make a deduction · 扣款
///
/// `POST /v3/eduschoolpay/transactions`
///
/// Official pages · 官方文档:
///
/// - partner: [4012469030](https://pay.weixin.qq.com/doc/v3/partner/4012469030)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::eduschoolpay::transactions::post::{Amount, AmountRequired, DeviceInfo, Request, Required, SceneInfo, SceneInfoRequired};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     description: "中山大学-第二食堂-海鲜炒饭",
///     out_trade_no: "121775250124070332",
///     notify_url: "https://www.weixin.qq.com/wxpay/pay",
///     contract_id: "2045011120563805041758214605",
///     user_id: "20200330tony",
///     amount: Amount::new(AmountRequired { total: Fen(888), currency: "CNY" }),
///     scene_info: SceneInfo::new(SceneInfoRequired {
///         start_time: "2017-08-26T09:43:39+08:00".into(),
///         school_id: "18260256813396",
///         scene_type: "CANTEEN",
///     }),
///     device_info: DeviceInfo::new("123.12.12.123"),
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::eduschoolpay::transactions::post::{Amount, AmountRequired, DeviceInfo, Request, Required, SceneInfo, SceneInfoRequired, SettleInfo};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     description: "中山大学-第二食堂-海鲜炒饭",
///     out_trade_no: "121775250124070332",
///     notify_url: "https://www.weixin.qq.com/wxpay/pay",
///     contract_id: "2045011120563805041758214605",
///     user_id: "20200330tony",
///     amount: Amount::new(AmountRequired { total: Fen(888), currency: "CNY" }),
///     scene_info: SceneInfo::new(SceneInfoRequired {
///         start_time: "2017-08-26T09:43:39+08:00".into(),
///         school_id: "18260256813396",
///         scene_type: "CANTEEN",
///     }),
///     device_info: DeviceInfo::new("123.12.12.123").device_id("12343232"),
/// })
/// .sub_mchid("1900000109")
/// .sub_appid("wx8888888888888888")
/// .attach("自定义数据")
/// .goods_tag("test")
/// .settle_info(SettleInfo::new().profit_sharing(true))
/// .payment_mode("SYNC");
/// ```
#[doc(alias("扣款", "4012469030"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Make a deduction · 扣款
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant appid · 商户appid
        pub appid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// sub-merchant appid · 子商户appid
        pub sub_appid: Option<String>,
        /// goods description · 商品描述
        pub description: String,
        /// merchant data · 商户数据
        pub attach: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
        /// URL on which the merchant receives notifications · 商户接收通知地址
        pub notify_url: String,
        /// contract number · 签约协议号
        pub contract_id: String,
        /// user account · 用户账号
        pub user_id: String,
        /// order amount · 订单金额
        pub amount: Amount,
        /// scene information · 场景信息
        pub scene_info: SceneInfo,
        /// device information · 设备信息
        pub device_info: DeviceInfo,
        /// profit-sharing settlement information · 分账结算信息
        pub settle_info: Option<SettleInfo>,
        /// deduction mode · 扣款模式
        pub payment_mode: Option<String>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        sub_mchid: body("sub_mchid"),
        sub_appid: body("sub_appid"),
        description: body("description").required(),
        attach: body("attach"),
        out_trade_no: body("out_trade_no").required(),
        goods_tag: body("goods_tag"),
        notify_url: body("notify_url").required(),
        contract_id: body("contract_id").required(),
        user_id: body("user_id").required(),
        amount: body("amount").required(),
        scene_info: body("scene_info").required(),
        device_info: body("device_info").required(),
        settle_info: body("settle_info"),
        payment_mode: body("payment_mode"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant appid · 商户appid
        appid(&'a str),
        /// goods description · 商品描述
        description(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// URL on which the merchant receives notifications · 商户接收通知地址
        notify_url(&'a str),
        /// contract number · 签约协议号
        contract_id(&'a str),
        /// user account · 用户账号
        user_id(&'a str),
        /// order amount · 订单金额
        amount(Amount),
        /// scene information · 场景信息
        scene_info(SceneInfo),
        /// device information · 设备信息
        device_info(DeviceInfo),
    } {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// sub-merchant appid · 子商户appid
        sub_appid sub_appid_opt(into String),
        /// merchant data · 商户数据
        attach attach_opt(into String),
        /// order discount tag · 订单优惠标记
        goods_tag goods_tag_opt(into String),
        /// profit-sharing settlement information · 分账结算信息
        settle_info settle_info_opt(SettleInfo),
        /// deduction mode · 扣款模式
        payment_mode payment_mode_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/eduschoolpay/transactions",
        "扣款",
        "Make a deduction",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// order amount · 订单金额
    #[must_use]
    #[non_exhaustive]
    pub struct Amount {
        /// total amount · 总金额 (fen)
        pub total: crate::Fen,
        /// currency type · 货币类型
        pub currency: String,
    }

    crate::model! { Amount {
        total: body("total").required(),
        currency: body("currency").required(),
    } }

    crate::sent::sent! { Amount(AmountRequired<'a>) {
        /// total amount · 总金额 (fen)
        total(crate::Fen),
        /// currency type · 货币类型
        currency(&'a str),
    } {
    } }

    /// scene information · 场景信息
    #[must_use]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// consumption time · 消费时间; as 2018-06-08T10:34:56+08:00
        pub start_time: crate::Time,
        /// school number · 学校编号
        pub school_id: String,
        /// consumption scene type · 消费场景类型
        pub scene_type: String,
    }

    crate::model! { SceneInfo {
        start_time: body("start_time").required(),
        school_id: body("school_id").required(),
        scene_type: body("scene_type").required(),
    } }

    crate::sent::sent! { SceneInfo(SceneInfoRequired<'a>) {
        /// consumption time · 消费时间; as 2018-06-08T10:34:56+08:00
        start_time(crate::Time),
        /// school number · 学校编号
        school_id(&'a str),
        /// consumption scene type · 消费场景类型
        scene_type(&'a str),
    } {
    } }

    /// device information · 设备信息
    #[must_use]
    #[non_exhaustive]
    pub struct DeviceInfo {
        /// device number · 设备号
        pub device_id: Option<String>,
        /// merchant device IP · 商户端设备ip
        pub device_ip: String,
    }

    crate::model! { DeviceInfo {
        device_id: body("device_id"),
        device_ip: body("device_ip").required(),
    } }

    crate::sent::sent! { DeviceInfo(device_ip: into String) {
        /// device number · 设备号
        device_id device_id_opt(into String),
    } }

    /// profit-sharing settlement information · 分账结算信息
    #[must_use]
    #[non_exhaustive]
    pub struct SettleInfo {
        /// whether to designate profit sharing · 是否指定分账
        pub profit_sharing: Option<bool>,
    }

    crate::model! { SettleInfo: Default {
        profit_sharing: body("profit_sharing"),
    } }

    crate::sent::sent! { SettleInfo {
        /// whether to designate profit sharing · 是否指定分账
        profit_sharing profit_sharing_opt(bool),
    } }

    /// Make a deduction · 扣款
    #[non_exhaustive]
    pub struct Response {
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// merchant appid · 商户AppID
        pub appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// sub-merchant appid · 子商户AppID
        pub sub_appid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// trade type · 交易类型
        pub trade_type: Option<String>,
        /// trade state · 交易状态
        pub trade_state: Option<String>,
        /// trade state description · 交易状态描述
        pub trade_state_desc: Option<String>,
        /// payer's bank · 付款银行
        pub bank_type: Option<String>,
        /// merchant data · 商户数据
        pub attach: Option<String>,
        /// payment completion time · 支付完成时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
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
        appid: body("appid").promised(),
        sub_mchid: body("sub_mchid"),
        sub_appid: body("sub_appid"),
        out_trade_no: body("out_trade_no").promised(),
        transaction_id: body("transaction_id"),
        trade_type: body("trade_type"),
        trade_state: body("trade_state").promised(),
        trade_state_desc: body("trade_state_desc"),
        bank_type: body("bank_type"),
        attach: body("attach"),
        success_time: body("success_time"),
        payer: body("payer"),
        amount: body("amount").promised(),
        device_info: body("device_info").promised(),
        promotion_detail: body("promotion_detail"),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号
        mchid 0(&str),
        /// merchant appid · 商户AppID
        appid 1(&str),
        /// merchant order number · 商户订单号
        out_trade_no 4(&str),
        /// trade state · 交易状态
        trade_state 7(&str),
        /// order amount · 订单金额
        amount 13(&response::Amount),
        /// device information · 设备信息
        device_info 14(&response::DeviceInfo),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// payer · 支付者
        #[non_exhaustive]
        pub struct Payer {
            /// user openid under the merchant appid · 商户AppID下的用户标识
            pub openid: Option<String>,
            /// user openid under the sub-merchant appid · 子商户AppID下的用户标识
            pub sub_openid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Payer: Received {
            openid: body("openid"),
            sub_openid: body("sub_openid"),
        } }

        /// order amount · 订单金额
        #[non_exhaustive]
        pub struct Amount {
            /// order amount · 订单金额 (fen)
            pub total: Option<crate::Fen>,
            /// amount paid by the user · 用户支付金额 (fen)
            pub payer_total: Option<crate::Fen>,
            /// discount · 折扣 (fen)
            pub discount_total: Option<crate::Fen>,
            /// currency type · 货币类型
            pub currency: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Amount: Received {
            total: body("total").promised(),
            payer_total: body("payer_total"),
            discount_total: body("discount_total"),
            currency: body("currency"),
        } }

        crate::promised::promised! { Amount {
            /// order amount · 订单金额 (fen)
            total 0(crate::Fen),
        } }

        /// device information · 设备信息
        #[non_exhaustive]
        pub struct DeviceInfo {
            /// device number · 设备号
            pub device_id: Option<String>,
            /// merchant device IP · 商户端设备IP
            pub device_ip: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { DeviceInfo: Received {
            device_id: body("device_id"),
            device_ip: body("device_ip").promised(),
        } }

        crate::promised::promised! { DeviceInfo {
            /// merchant device IP · 商户端设备IP
            device_ip 1(&str),
        } }

        /// discount details · 优惠详情
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// coupon ID · 券ID
            pub coupon_id: Option<String>,
            /// discount name · 优惠名称
            pub name: Option<String>,
            /// discount scope · 优惠范围
            pub scope: Option<String>,
            /// discount type · 优惠类型
            pub type_: Option<String>,
            /// coupon face value · 优惠券面额 (fen)
            pub amount: Option<crate::Fen>,
            /// activity ID · 活动ID
            pub stock_id: Option<String>,
            /// WeChat Pay funding · 微信出资 (fen)
            pub wechatpay_contribute: Option<crate::Fen>,
            /// merchant funding · 商户出资 (fen)
            pub merchant_contribute: Option<crate::Fen>,
            /// other funding · 其他出资 (fen)
            pub other_contribute: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { PromotionDetail: Received {
            coupon_id: body("coupon_id"),
            name: body("name"),
            scope: body("scope"),
            type_: body("type"),
            amount: body("amount"),
            stock_id: body("stock_id"),
            wechatpay_contribute: body("wechatpay_contribute"),
            merchant_contribute: body("merchant_contribute"),
            other_contribute: body("other_contribute"),
        } }
    }
}
