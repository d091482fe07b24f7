// Written by `cargo xtask codegen` from spec/openapi/v3/qrcode/transactions.md

//! `/v3/qrcode/transactions`

pub mod out_trade_no;

/// Request a deduction · 扣费受理
///
/// `POST /v3/qrcode/transactions`
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::qrcode::transactions::post::{Request, Required, TradeScene};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     out_trade_no: "20150806125346",
///     trade_scene: TradeScene::Bus,
///     contract_id: "Wx15463511252015071056489715",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::qrcode::transactions::post::{Amount, BusInfo, MetroInfo, Request, Required, TradeScene};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     out_trade_no: "20150806125346",
///     trade_scene: TradeScene::Bus,
///     contract_id: "Wx15463511252015071056489715",
/// })
/// .sub_appid("wxcbda96de0b165486")
/// .sub_mchid("1900000109")
/// .description("地铁扣费")
/// .attach("深圳分店")
/// .goods_tag("WXG")
/// .notify_url("https://pay.weixin.qq.com/wxpay.html")
/// .amount(Amount::new().total(600).currency("CNY"))
/// .bus_info(BusInfo::new()
///     .start_time("2017-08-26T10:43:39+08:00")
///     .line_name("1路公车")
///     .plate_number("粤B888888"))
/// .metro_info(MetroInfo::new()
///     .start_time("2017-08-26T10:43:39+08:00")
///     .end_time("2017-08-26T10:43:39+08:00")
///     .start_station("西单")
///     .end_station("天安门西"));
/// ```
#[doc(alias("扣费受理"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Request a deduction · 扣费受理
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// appid WeChat assigned to the merchant's registered official account or mobile app · 商户在微信申请公众号或移动应用成功后分配的账号ID
        pub appid: String,
        /// sub official account appid · 子公众账号ID
        pub sub_appid: Option<String>,
        /// sub-merchant ID assigned by WeChat Pay · 微信支付分配的子商户号
        pub sub_mchid: Option<String>,
        /// merchant-defined field · 商户自定义字段
        pub description: Option<String>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// merchant's internal order number · 商户系统内部订单号
        pub out_trade_no: String,
        /// trade scene value · 交易场景值
        pub trade_scene: TradeScene,
        /// parameter of the cash coupon or instant discount feature · 代金券或立减优惠功能的参数
        pub goods_tag: Option<String>,
        /// given after the contract is signed · 签约成功后
        pub contract_id: String,
        /// notification URL for the deduction result · 接受扣款结果异步回调通知的URL
        pub notify_url: Option<String>,
        /// order amount · 订单金额信息
        pub amount: Option<Amount>,
        /// bus scene information · 公交场景信息
        pub bus_info: Option<BusInfo>,
        /// metro scene information · 地铁场景信息
        pub metro_info: Option<MetroInfo>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid"),
        description: body("description"),
        attach: body("attach"),
        out_trade_no: body("out_trade_no").required(),
        trade_scene: body("trade_scene").required(),
        goods_tag: body("goods_tag"),
        contract_id: body("contract_id").required(),
        notify_url: body("notify_url"),
        amount: body("amount"),
        bus_info: body("bus_info"),
        metro_info: body("metro_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// appid WeChat assigned to the merchant's registered official account or mobile app · 商户在微信申请公众号或移动应用成功后分配的账号ID
        appid(&'a str),
        /// merchant's internal order number · 商户系统内部订单号
        out_trade_no(&'a str),
        /// trade scene value · 交易场景值
        trade_scene(TradeScene),
        /// given after the contract is signed · 签约成功后
        contract_id(&'a str),
    } {
        /// sub official account appid · 子公众账号ID
        sub_appid sub_appid_opt(into String),
        /// sub-merchant ID assigned by WeChat Pay · 微信支付分配的子商户号
        sub_mchid sub_mchid_opt(into String),
        /// merchant-defined field · 商户自定义字段
        description description_opt(into String),
        /// attached data · 附加数据
        attach attach_opt(into String),
        /// parameter of the cash coupon or instant discount feature · 代金券或立减优惠功能的参数
        goods_tag goods_tag_opt(into String),
        /// notification URL for the deduction result · 接受扣款结果异步回调通知的URL
        notify_url notify_url_opt(into String),
        /// order amount · 订单金额信息
        amount amount_opt(Amount),
        /// bus scene information · 公交场景信息
        bus_info bus_info_opt(BusInfo),
        /// metro scene information · 地铁场景信息
        metro_info metro_info_opt(MetroInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/qrcode/transactions",
        "扣费受理",
        "Request a deduction",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// trade scene value · 交易场景值
        pub enum TradeScene {
            Bus = "BUS",
            Metro = "METRO",
        }
    }

    /// order amount · 订单金额信息
    #[must_use]
    #[non_exhaustive]
    pub struct Amount {
        /// total order amount · 订单总金额 (fen)
        pub total: Option<crate::Fen>,
        /// three-letter code under ISO 4217 · 符合ISO 4217标准的三位字母代码
        pub currency: Option<String>,
    }

    crate::model! { Amount: Default {
        total: body("total"),
        currency: body("currency"),
    } }

    crate::sent::sent! { Amount {
        /// total order amount · 订单总金额 (fen)
        total total_opt(into crate::Fen),
        /// three-letter code under ISO 4217 · 符合ISO 4217标准的三位字母代码
        currency currency_opt(into String),
    } }

    /// bus scene information · 公交场景信息
    #[must_use]
    #[non_exhaustive]
    pub struct BusInfo {
        /// user ride time (boarding) · 用户乘车时间（上车）
        pub start_time: Option<String>,
        /// route travelled · 乘车路线
        pub line_name: Option<String>,
        /// licence plate number · 车牌号
        pub plate_number: Option<String>,
    }

    crate::model! { BusInfo: Default {
        start_time: body("start_time"),
        line_name: body("line_name"),
        plate_number: body("plate_number"),
    } }

    crate::sent::sent! { BusInfo {
        /// user ride time (boarding) · 用户乘车时间（上车）
        start_time start_time_opt(into String),
        /// route travelled · 乘车路线
        line_name line_name_opt(into String),
        /// licence plate number · 车牌号
        plate_number plate_number_opt(into String),
    } }

    /// metro scene information · 地铁场景信息
    #[must_use]
    #[non_exhaustive]
    pub struct MetroInfo {
        /// user ride time (boarding) · 用户乘车时间（上车）
        pub start_time: Option<String>,
        /// user alighting time · 用户下车时间
        pub end_time: Option<String>,
        /// boarding station · 乘车起始站
        pub start_station: Option<String>,
        /// alighting station · 乘车终点站
        pub end_station: Option<String>,
    }

    crate::model! { MetroInfo: Default {
        start_time: body("start_time"),
        end_time: body("end_time"),
        start_station: body("start_station"),
        end_station: body("end_station"),
    } }

    crate::sent::sent! { MetroInfo {
        /// user ride time (boarding) · 用户乘车时间（上车）
        start_time start_time_opt(into String),
        /// user alighting time · 用户下车时间
        end_time end_time_opt(into String),
        /// boarding station · 乘车起始站
        start_station start_station_opt(into String),
        /// alighting station · 乘车终点站
        end_station end_station_opt(into String),
    } }

    /// Request a deduction · 扣费受理
    #[non_exhaustive]
    pub struct Response {
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// merchant ID · 商户号
        pub sp_mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// service description · 服务描述
        pub description: Option<String>,
        /// order creation time · 订单创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// trade state · 交易状态
        pub trade_state: Option<response::TradeState>,
        /// trade state description · 交易状态描述
        pub trade_state_description: Option<String>,
        /// payment completion time · 支付完成时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// payer's bank · 付款银行
        pub bank_type: Option<String>,
        /// user's repayment state · 用户还款状态
        pub user_repay_state: Option<response::UserRepayState>,
        /// WeChat Pay transaction ID of the repayment · 还款微信支付订单号
        pub repay_transaction_id: Option<String>,
        /// repayment time of the advance · 垫资还款时间
        pub repay_time: Option<String>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// deduction contract ID · 代扣签约ID
        pub contract_id: Option<String>,
        /// trade scene · 交易场景
        pub trade_scene: Option<TradeScene>,
        /// bus scene information · 公交场景信息
        pub bus_info: Option<response::BusInfo>,
        /// metro scene information · 地铁场景信息
        pub metro_info: Option<response::MetroInfo>,
        /// order amount · 订单金额信息
        pub amount: Option<response::Amount>,
        /// discount information · 优惠信息
        pub promotion_detail: Vec<response::PromotionDetail>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        appid: body("appid"),
        sub_appid: body("sub_appid"),
        sp_mchid: body("sp_mchid"),
        sub_mchid: body("sub_mchid"),
        description: body("description"),
        create_time: body("create_time"),
        out_trade_no: body("out_trade_no"),
        transaction_id: body("transaction_id"),
        trade_state: body("trade_state"),
        trade_state_description: body("trade_state_description"),
        success_time: body("success_time"),
        bank_type: body("bank_type"),
        user_repay_state: body("user_repay_state"),
        repay_transaction_id: body("repay_transaction_id"),
        repay_time: body("repay_time"),
        attach: body("attach"),
        contract_id: body("contract_id"),
        trade_scene: body("trade_scene"),
        bus_info: body("bus_info"),
        metro_info: body("metro_info"),
        amount: body("amount"),
        promotion_detail: body("promotion_detail"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::states::TradeState;

        crate::open_enum! {
            /// user's repayment state · 用户还款状态
            pub enum UserRepayState {
                NotRepay = "NOT_REPAY",
                Repaid = "REPAID",
                AllRefund = "ALL_REFUND",
            }
        }

        /// bus scene information · 公交场景信息
        #[non_exhaustive]
        pub struct BusInfo {
            /// user ride time (boarding) · 用户乘车时间（上车）
            pub start_time: Option<String>,
            /// route travelled · 乘车路线
            pub line_name: Option<String>,
            /// licence plate number · 车牌号
            pub plate_number: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { BusInfo: Received {
            start_time: body("start_time"),
            line_name: body("line_name"),
            plate_number: body("plate_number"),
        } }

        /// metro scene information · 地铁场景信息
        #[non_exhaustive]
        pub struct MetroInfo {
            /// user ride time (boarding) · 用户乘车时间（上车）
            pub start_time: Option<String>,
            /// user alighting time · 用户下车时间
            pub end_time: Option<String>,
            /// boarding station · 乘车起始站
            pub start_station: Option<String>,
            /// alighting station · 乘车终点站
            pub end_station: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { MetroInfo: Received {
            start_time: body("start_time"),
            end_time: body("end_time"),
            start_station: body("start_station"),
            end_station: body("end_station"),
        } }

        /// order amount · 订单金额信息
        #[non_exhaustive]
        pub struct Amount {
            /// currency type · 货币类型
            pub currency: Option<String>,
            /// amount paid by the user · 用户支付金额 (fen)
            pub payer_total: Option<crate::Fen>,
            /// amount · 金额 (fen)
            pub total: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { Amount: Received {
            currency: body("currency"),
            payer_total: body("payer_total"),
            total: body("total"),
        } }

        crate::open_enum! {
            /// discount scope · 优惠范围
            pub enum Scope {
                Global = "GLOBAL",
                Single = "SINGLE",
            }
        }

        crate::open_enum! {
            /// discount type · 优惠类型
            pub enum Type {
                Cash = "CASH",
                Nocash = "NOCASH",
            }
        }

        /// discount information · 优惠信息
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// coupon ID · 券ID
            pub coupon_id: Option<String>,
            /// discount name · 优惠名称
            pub name: Option<String>,
            /// discount scope · 优惠范围
            pub scope: Option<Scope>,
            /// discount type · 优惠类型
            pub type_: Option<Type>,
            /// activity ID · 活动ID
            pub stock_id: Option<String>,
            /// coupon face value · 优惠券面额 (fen)
            pub amount: Option<crate::Fen>,
            /// WeChat Pay funding · 微信出资 (fen)
            pub wechatpay_contribute: Option<crate::Fen>,
            /// merchant funding · 商户出资 (fen)
            pub merchant_contribute: Option<crate::Fen>,
            /// other funding · 其他出资 (fen)
            pub other_contribute: Option<crate::Fen>,
            /// discount currency · 优惠币种
            pub currency: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { PromotionDetail: Received {
            coupon_id: body("coupon_id"),
            name: body("name"),
            scope: body("scope"),
            type_: body("type"),
            stock_id: body("stock_id"),
            amount: body("amount"),
            wechatpay_contribute: body("wechatpay_contribute"),
            merchant_contribute: body("merchant_contribute"),
            other_contribute: body("other_contribute"),
            currency: body("currency"),
        } }
    }
}
