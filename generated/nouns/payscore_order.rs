// Written by `cargo xtask codegen`

//! a pay score order, as operations answer it and notifications bring it · 支付分服务订单
//!
//! Brought by
//! - `POST /v3/payscore/serviceorder/{out_order_no}/complete`
//! - `POST /v3/payscore/serviceorder/{out_order_no}/modify`
//! - `POST /v3/payscore/serviceorder/{out_order_no}/sync`
//! - `GET /v3/payscore/serviceorder`
//! - `POST /v3/payscore/serviceorder`
//! - Notification `PAYSCORE.USER_CONFIRM`
//! - Notification `PAYSCORE.USER_PAID`

use crate::model::body;

/// a pay score order, as operations answer it and notifications bring it · 支付分服务订单
#[non_exhaustive]
pub struct PayscoreOrder {
    /// merchant service order number · 商户服务订单号; up to 32 characters
    pub out_order_no: Option<String>,
    /// service ID · 服务ID; up to 32 characters
    pub service_id: Option<String>,
    /// partner official account appid · 服务商公众号ID; up to 32 characters
    pub appid: Option<String>,
    /// partner merchant ID · 服务商商户号; up to 32 characters
    pub mchid: Option<String>,
    /// service information · 服务信息; up to 20 characters
    pub service_introduction: Option<String>,
    /// service order state · 服务订单状态
    pub state: Option<State>,
    /// order state explanation · 订单状态说明
    pub state_description: Option<StateDescription>,
    /// post-paid items · 后付费项目
    pub post_payments: Vec<PostPayments>,
    /// merchant discounts · 商户优惠; at most 30 of them
    pub post_discounts: Vec<PostDiscounts>,
    /// service risk fund · 服务风险金
    pub risk_fund: Option<RiskFund>,
    /// total amount · 总金额 (fen)
    pub total_amount: Option<crate::Fen>,
    /// whether collection is needed · 是否需要收款
    pub need_collection: Option<bool>,
    /// collection information · 收款信息
    pub collection: Option<Collection>,
    /// service time · 服务时间
    pub time_range: Option<TimeRange>,
    /// service location · 服务位置
    pub location: Option<Location>,
    /// attached data · 附加数据; up to 256 characters
    pub attach: Option<String>,
    /// merchant notification URL · 商户回调地址; up to 256 characters
    pub notify_url: Option<String>,
    /// user openid under the partner's official account · 服务商公众号下的用户标识; up to 128 characters
    pub openid: Option<String>,
    /// WeChat Pay service order ID · 微信支付服务订单号; up to 64 characters
    pub order_id: Option<String>,
    /// order data for jumping to the WeChat mini program · 跳转微信侧小程序订单数据; up to 300 characters
    pub package: Option<String>,
    /// sub-merchant appid · 子商户应用ID
    pub sub_appid: Option<String>,
    /// sub-merchant's merchant ID · 子商户商户号
    pub sub_mchid: Option<String>,
    /// channel partner merchant ID passed when calling the order creation API · 调用创单接口时传入的渠道商商户号
    pub channel_id: Option<String>,
    /// user openid under the sub-merchant's official account · 子商户公众号下的用户标识
    pub sub_openid: Option<String>,
    /// merchant's internal deduction number · 商户系统内部扣款单号
    pub out_trade_no: Option<String>,
    /// user service state `USER_OPEN_SERVICE` · `USER_OPEN_SERVICE`
    pub user_service_status: Option<UserServiceStatus>,
    /// success time of service opening or authorisation revocation · 服务开启/解除授权成功时间
    pub openorclose_time: Option<String>,
    /// merchant's internal authorisation agreement number · 商户系统内部授权协议号
    pub authorization_code: Option<String>,
    /// unique ID of the merchant request submitted to the authorisation service · 调用授权服务接口提交的商户请求唯一标识
    pub out_request_no: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { PayscoreOrder: Received {
    out_order_no: body("out_order_no").promised(),
    service_id: body("service_id").promised(),
    appid: body("appid").promised(),
    mchid: body("mchid").promised(),
    service_introduction: body("service_introduction").promised(),
    state: body("state").promised(),
    state_description: body("state_description").promised(),
    post_payments: body("post_payments").promised(),
    post_discounts: body("post_discounts"),
    risk_fund: body("risk_fund").promised(),
    total_amount: body("total_amount").promised(),
    need_collection: body("need_collection"),
    collection: body("collection"),
    time_range: body("time_range").promised(),
    location: body("location"),
    attach: body("attach"),
    notify_url: body("notify_url").promised(),
    openid: body("openid").promised(),
    order_id: body("order_id").promised(),
    package: body("package").promised(),
    sub_appid: body("sub_appid"),
    sub_mchid: body("sub_mchid").promised(),
    channel_id: body("channel_id"),
    sub_openid: body("sub_openid"),
    out_trade_no: body("out_trade_no").promised(),
    user_service_status: body("user_service_status"),
    openorclose_time: body("openorclose_time"),
    authorization_code: body("authorization_code"),
    out_request_no: body("out_request_no"),
} }

crate::promised::promised! { PayscoreOrder {
    /// merchant service order number · 商户服务订单号; up to 32 characters
    out_order_no 0(&str),
    /// service ID · 服务ID; up to 32 characters
    service_id 1(&str),
    /// partner official account appid · 服务商公众号ID; up to 32 characters
    appid 2(&str),
    /// partner merchant ID · 服务商商户号; up to 32 characters
    mchid 3(&str),
    /// service information · 服务信息; up to 20 characters
    service_introduction 4(&str),
    /// service order state · 服务订单状态
    state 5(&State),
    /// order state explanation · 订单状态说明
    state_description 6(&StateDescription),
    /// post-paid items · 后付费项目
    post_payments 7([PostPayments]),
    /// service risk fund · 服务风险金
    risk_fund 9(&RiskFund),
    /// total amount · 总金额 (fen)
    total_amount 10(crate::Fen),
    /// service time · 服务时间
    time_range 13(&TimeRange),
    /// merchant notification URL · 商户回调地址; up to 256 characters
    notify_url 16(&str),
    /// user openid under the partner's official account · 服务商公众号下的用户标识; up to 128 characters
    openid 17(&str),
    /// WeChat Pay service order ID · 微信支付服务订单号; up to 64 characters
    order_id 18(&str),
    /// order data for jumping to the WeChat mini program · 跳转微信侧小程序订单数据; up to 300 characters
    package 19(&str),
    /// sub-merchant's merchant ID · 子商户商户号
    sub_mchid 21(&str),
    /// merchant's internal deduction number · 商户系统内部扣款单号
    out_trade_no 24(&str),
} }

pub use crate::states::PayscoreState as State;

crate::open_enum! {
    /// order state explanation · 订单状态说明
    pub enum StateDescription {
        /// the user has confirmed · 用户已确认状态
        UserConfirm = "USER_CONFIRM",
        /// the merchant has completed it · 商户已完结状态
        MchComplete = "MCH_COMPLETE",
    }
}

/// post-paid items · 后付费项目
#[non_exhaustive]
pub struct PostPayments {
    /// payment item name · 付费名称; up to 20 characters
    pub name: Option<String>,
    /// fee-item amount · 付费金额 (fen); at least 0
    pub amount: Option<crate::Fen>,
    /// payment explanation · 付费说明; up to 30 characters
    pub description: Option<String>,
    /// fee quantity · 付费数量
    pub count: Option<i64>,
    origin_: crate::model::Origin,
}

crate::model! { PostPayments: Received {
    name: body("name").promised(),
    amount: body("amount"),
    description: body("description"),
    count: body("count"),
} }

crate::promised::promised! { PostPayments {
    /// payment item name · 付费名称; up to 20 characters
    name 0(&str),
} }

/// merchant discounts · 商户优惠
#[non_exhaustive]
pub struct PostDiscounts {
    /// discount name · 优惠名称; up to 20 characters
    pub name: Option<String>,
    /// discount explanation · 优惠说明; up to 30 characters
    pub description: Option<String>,
    /// discount amount · 优惠金额 (fen); at least 0
    pub amount: Option<crate::Fen>,
    /// discount quantity · 优惠数量
    pub count: Option<i64>,
    origin_: crate::model::Origin,
}

crate::model! { PostDiscounts: Received {
    name: body("name"),
    description: body("description"),
    amount: body("amount"),
    count: body("count"),
} }

crate::open_enum! {
    /// risk name · 风险名称
    pub enum Name {
        /// deposit · 押金
        Deposit = "DEPOSIT",
        /// advance payment · 预付款
        Advance = "ADVANCE",
        /// deposit · 保证金
        CashDeposit = "CASH_DEPOSIT",
        /// estimated cost of the order · 订单预估费用
        EstimateOrderCost = "ESTIMATE_ORDER_COST",
    }
}

/// service risk fund · 服务风险金
#[non_exhaustive]
pub struct RiskFund {
    /// risk name · 风险名称
    pub name: Option<Name>,
    /// risk amount · 风险金额 (fen); at least 1
    pub amount: Option<crate::Fen>,
    /// risk explanation · 风险说明; up to 30 characters
    pub description: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { RiskFund: Received {
    name: body("name").promised(),
    amount: body("amount").promised(),
    description: body("description"),
} }

crate::promised::promised! { RiskFund {
    /// risk name · 风险名称
    name 0(&Name),
    /// risk amount · 风险金额 (fen); at least 1
    amount 1(crate::Fen),
} }

crate::open_enum! {
    /// collection state · 收款状态
    pub enum CollectionState {
        /// to be paid · 待支付
        UserPaying = "USER_PAYING",
        /// paid · 已支付
        UserPaid = "USER_PAID",
    }
}

crate::open_enum! {
    /// channel of successful collection · 收款成功渠道
    pub enum PaidType {
        /// WeChat Pay score's channel · 微信支付分渠道
        Newton = "NEWTON",
        /// the merchant's channel · 商户渠道
        Mch = "MCH",
    }
}

crate::open_enum! {
    /// discount scope · 优惠范围
    pub enum Scope {
        /// coupon for everything · 全场代金券
        Global = "GLOBAL",
        /// discount on single goods · 单品优惠
        Single = "SINGLE",
    }
}

crate::open_enum! {
    /// discount type · 优惠类型
    pub enum Type {
        /// funded in advance · 预充值
        Cash = "CASH",
        /// not funded in advance · 免充值
        Nocash = "NOCASH",
    }
}

/// item list · 单品列表
#[non_exhaustive]
pub struct GoodsDetail {
    /// goods code · 商品编码; up to 32 characters
    pub goods_id: Option<String>,
    /// goods quantity · 商品数量
    pub quantity: Option<i64>,
    /// goods price · 商品价格 (fen)
    pub unit_price: Option<crate::Fen>,
    /// goods discount amount · 商品优惠金额 (fen)
    pub discount_amount: Option<crate::Fen>,
    /// goods remark · 商品备注; up to 128 characters
    pub goods_remark: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { GoodsDetail: Received {
    goods_id: body("goods_id").promised(),
    quantity: body("quantity"),
    unit_price: body("unit_price"),
    discount_amount: body("discount_amount"),
    goods_remark: body("goods_remark"),
} }

crate::promised::promised! { GoodsDetail {
    /// goods code · 商品编码; up to 32 characters
    goods_id 0(&str),
} }

/// discount function · 优惠功能
#[non_exhaustive]
pub struct PromotionDetail {
    /// coupon ID · 券ID; up to 32 characters
    pub coupon_id: Option<String>,
    /// discount name · 优惠名称; up to 64 characters
    pub name: Option<String>,
    /// discount scope · 优惠范围
    pub scope: Option<Scope>,
    /// discount type · 优惠类型
    pub type_: Option<Type>,
    /// coupon face value · 优惠券面额 (fen)
    pub amount: Option<crate::Fen>,
    /// activity ID · 活动ID; up to 32 characters
    pub stock_id: Option<String>,
    /// WeChat Pay funding · 微信出资 (fen)
    pub wechatpay_contribute: Option<crate::Fen>,
    /// merchant funding · 商户出资 (fen)
    pub merchant_contribute: Option<crate::Fen>,
    /// other funding · 其他出资 (fen)
    pub other_contribute: Option<crate::Fen>,
    /// discount currency · 优惠币种; up to 32 characters
    pub currency: Option<String>,
    /// item list · 单品列表
    pub goods_detail: Vec<GoodsDetail>,
    origin_: crate::model::Origin,
}

crate::model! { PromotionDetail: Received {
    coupon_id: body("coupon_id").promised(),
    name: body("name"),
    scope: body("scope"),
    type_: body("type"),
    amount: body("amount").promised(),
    stock_id: body("stock_id"),
    wechatpay_contribute: body("wechatpay_contribute"),
    merchant_contribute: body("merchant_contribute"),
    other_contribute: body("other_contribute"),
    currency: body("currency"),
    goods_detail: body("goods_detail"),
} }

crate::promised::promised! { PromotionDetail {
    /// coupon ID · 券ID; up to 32 characters
    coupon_id 0(&str),
    /// coupon face value · 优惠券面额 (fen)
    amount 4(crate::Fen),
} }

/// collection detail list · 收款明细列表
#[non_exhaustive]
pub struct Details {
    /// collection serial number · 收款序号; at least 1
    pub seq: Option<i64>,
    /// amount of a single collection · 单笔收款金额 (fen)
    pub amount: Option<crate::Fen>,
    /// channel of successful collection · 收款成功渠道
    pub paid_type: Option<PaidType>,
    /// collection success time · 收款成功时间; as 20180608103456
    pub paid_time: Option<crate::CompactTime>,
    /// WeChat Pay transaction ID · 微信支付交易单号; up to 200 characters
    pub transaction_id: Option<String>,
    /// discount function · 优惠功能
    pub promotion_detail: Vec<PromotionDetail>,
    origin_: crate::model::Origin,
}

crate::model! { Details: Received {
    seq: body("seq"),
    amount: body("amount").promised(),
    paid_type: body("paid_type"),
    paid_time: body("paid_time").promised(),
    transaction_id: body("transaction_id"),
    promotion_detail: body("promotion_detail"),
} }

crate::promised::promised! { Details {
    /// amount of a single collection · 单笔收款金额 (fen)
    amount 1(crate::Fen),
    /// collection success time · 收款成功时间; as 20180608103456
    paid_time 3(&crate::CompactTime),
} }

/// collection information · 收款信息
#[non_exhaustive]
pub struct Collection {
    /// collection state · 收款状态
    pub state: Option<CollectionState>,
    /// total amount to collect · 总收款金额 (fen)
    pub total_amount: Option<crate::Fen>,
    /// amount to be collected · 待收金额 (fen)
    pub paying_amount: Option<crate::Fen>,
    /// amount collected · 已收金额 (fen)
    pub paid_amount: Option<crate::Fen>,
    /// collection detail list · 收款明细列表
    pub details: Vec<Details>,
    origin_: crate::model::Origin,
}

crate::model! { Collection: Received {
    state: body("state").promised(),
    total_amount: body("total_amount").promised(),
    paying_amount: body("paying_amount").promised(),
    paid_amount: body("paid_amount").promised(),
    details: body("details"),
} }

crate::promised::promised! { Collection {
    /// collection state · 收款状态
    state 0(&CollectionState),
    /// total amount to collect · 总收款金额 (fen)
    total_amount 1(crate::Fen),
    /// amount to be collected · 待收金额 (fen)
    paying_amount 2(crate::Fen),
    /// amount collected · 已收金额 (fen)
    paid_amount 3(crate::Fen),
} }

crate::open_enum! {
    /// service start time · 服务开始时间
    pub enum StartTime {
        /// the time at which the user confirmed the order · 用户确认订单成功时间
        OnAccept = "OnAccept",
    }
}

/// service time · 服务时间
#[non_exhaustive]
pub struct TimeRange {
    /// service start time · 服务开始时间
    pub start_time: Option<StartTime>,
    /// service end time · 服务结束时间; as 20180608103456
    pub end_time: Option<crate::CompactTime>,
    /// service start time remark · 服务开始时间备注; up to 20 characters
    pub start_time_remark: Option<String>,
    /// service end time remark · 服务结束时间备注; up to 20 characters
    pub end_time_remark: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { TimeRange: Received {
    start_time: body("start_time").promised(),
    end_time: body("end_time"),
    start_time_remark: body("start_time_remark"),
    end_time_remark: body("end_time_remark"),
} }

crate::promised::promised! { TimeRange {
    /// service start time · 服务开始时间
    start_time 0(&StartTime),
} }

/// service location · 服务位置
#[non_exhaustive]
pub struct Location {
    /// service start location · 服务开始地点; up to 20 characters
    pub start_location: Option<String>,
    /// service end location · 服务结束地点; up to 20 characters
    pub end_location: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Location: Received {
    start_location: body("start_location"),
    end_location: body("end_location"),
} }

crate::open_enum! {
    /// user service state `USER_OPEN_SERVICE` · `USER_OPEN_SERVICE`
    pub enum UserServiceStatus {
        UserOpenService = "USER_OPEN_SERVICE",
        UserCloseService = "USER_CLOSE_SERVICE",
    }
}
