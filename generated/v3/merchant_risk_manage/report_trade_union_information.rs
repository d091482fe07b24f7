// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-risk-manage/report-trade-union-information.md

//! `/v3/merchant-risk-manage/report-trade-union-information`

/// Report order-associated information · 上报订单关联信息
///
/// `POST /v3/merchant-risk-manage/report-trade-union-information`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012529250](https://pay.weixin.qq.com/doc/v3/merchant/4012529250)
/// - partner: [4012692160](https://pay.weixin.qq.com/doc/v3/partner/4012692160)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_risk_manage::report_trade_union_information::post::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::merchant_risk_manage::report_trade_union_information::post::{LivingExpensesFields, RechargeFields, Request, SubOrders};
///
/// let request = Request::new()
///     .sp_mchid("1900000109")
///     .acquiring_bank_id("1356485")
///     .channel_id("1900000108")
///     .sub_mchid("1900009231")
///     .out_trade_no("1217752501201407033233368018")
///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///     .phone("ca775af5f841bdf424b2e6eb86a6e21e")
///     .certificates_number("ca775af5f841bdf424b2e6eb86a6e21e")
///     .client_ip("123.12.12.123")
///     .risk_level(1)
///     .line_type(1)
///     .goods_type(1)
///     .seller_type(1)
///     .is_need_deliver(true)
///     .device_type(1)
///     .userid("华为的账号：260XXX")
///     .phone_from(1)
///     .seller_userid("抖音的账号：XXXXX")
///     .scene(1)
///     .recharge_fields(RechargeFields::new().account_type(1).account("example_account"))
///     .living_expenses_fields(LivingExpensesFields::new()
///         .acc_no("123456")
///         .type_(1)
///         .city("湖南衡阳")
///         .address("广东省深圳市南山区海天二路33号")
///         .acc_name("詹讯")
///         .company_name("深圳电力")
///         .amount(500))
///     .extra_fields1("{\"key1\":\"value1\"}")
///     .extra_fields2("{\"key1\":\"value1\"}")
///     .extra_fields3("{\"key1\":\"value1\"}")
///     .high_risk_goods(1)
///     .same_deviced(true)
///     .reliable_device(true)
///     .delivery_province("example_delivery_province")
///     .delivery_city("example_delivery_city")
///     .new_address(true)
///     .last_pay_openid("example_last_pay_openid")
///     .risky_goods(1)
///     .offline_delivery_label(1)
///     .proxy_payment(true)
///     .order_phone_number("example_order_phone_number")
///     .user_risk_level(1)
///     .sp_risk_level(1)
///     .phone_number_location("example_phone_number_location")
///     .goods_category("example_goods_category")
///     .pre_opening_behavior("example_pre_opening_behavior")
///     .new_store(true)
///     .store_identifier("example_store_identifier")
///     .goods_listing_time("example_goods_listing_time")
///     .combine_out_trade_no("example_combine_out_trade_no")
///     .combine_mchid("example_combine_mchid")
///     .sub_orders([SubOrders::new()
///         .out_trade_no("example_out_trade_no")
///         .mch_id("example_mch_id")
///         .delivery_province("example_delivery_province")
///         .delivery_city("example_delivery_city")
///         .risky_goods(1)
///         .user_risk_level(1)
///         .sp_risk_level(1)]);
/// ```
#[doc(alias("上报订单关联信息", "4012529250", "4012692160"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Report order-associated information · 上报订单关联信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// acquiring institution's merchant ID · 从业机构商户号
        pub acquiring_bank_id: Option<String>,
        /// channel number · 渠道号
        pub channel_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// user's mobile number · 用户手机号
        pub phone: Option<crate::Sensitive>,
        /// user's real-name document number · 用户实名证件号
        pub certificates_number: Option<crate::Sensitive>,
        /// user client IP · 用户终端ip
        pub client_ip: Option<String>,
        /// transaction risk level judged by the merchant · 商户判定交易的风险等级
        pub risk_level: Option<i64>,
        /// online or offline flag · 线上线下标识 (`1`, `2`)
        pub line_type: Option<i64>,
        /// virtual or physical goods flag · 虚拟实物标识 (`1`, `2`)
        pub goods_type: Option<i64>,
        /// item posting type · 物品发布类型 (`1`, `2`)
        pub seller_type: Option<i64>,
        /// whether shipping by logistics is required · 是否需要物流发货
        pub is_need_deliver: Option<bool>,
        /// user's device type · 用户设备类型 (`1`, `2`, `3`)
        pub device_type: Option<i64>,
        /// payer user ID · 付款方用户标识
        pub userid: Option<String>,
        /// mobile number source · 手机号来源
        pub phone_from: Option<i64>,
        /// payee user openid · 收款方用户标识
        pub seller_userid: Option<String>,
        /// business scene · 业务场景 (`0`, `1`, `2`)
        pub scene: Option<i64>,
        /// fields specific to the top-up business scene · 充值业务场景独有字段
        pub recharge_fields: Option<RechargeFields>,
        /// fields specific to the utility bill payment scene · 生活缴费场景独有字段
        pub living_expenses_fields: Option<LivingExpensesFields>,
        /// extension field 1 · 扩展字段1
        pub extra_fields1: Option<String>,
        /// extension field 2 · 扩展字段2
        pub extra_fields2: Option<String>,
        /// extension field 3 · 扩展字段3
        pub extra_fields3: Option<String>,
        /// high-risk goods tag · 高风险商品标签
        pub high_risk_goods: Option<i64>,
        /// whether the user's ordering device is the payment device · 用户下单设备与支付设备是否一致
        pub same_deviced: Option<bool>,
        /// whether the user's ordering device is a usual device · 用户下单设备是否是常用设备
        pub reliable_device: Option<bool>,
        /// delivery province · 收货省份
        pub delivery_province: Option<String>,
        /// delivery city · 收货城市
        pub delivery_city: Option<String>,
        /// whether the recipient's address is new · 收货人地址是否新增
        pub new_address: Option<bool>,
        /// openid of the previous payment · 上一笔支付openid
        pub last_pay_openid: Option<String>,
        /// high-risk category · 高风险类目 (`1`, `2`, `3`, `4`, `5`, `6`)
        pub risky_goods: Option<i64>,
        /// order recognition flag · 订单识别标识 (`1`, `2`)
        pub offline_delivery_label: Option<i64>,
        /// whether the order is paid on another's behalf · 是否为代付订单
        pub proxy_payment: Option<bool>,
        /// orderer's mobile number · 下单人手机号
        pub order_phone_number: Option<String>,
        /// orderer's risk level · 下单人风险等级 (`1`, `2`, `3`, `4`, `5`, `6`, `7`)
        pub user_risk_level: Option<i64>,
        /// merchant risk level · 商户风险等级 (`1`, `2`, `3`, `4`, `5`, `6`, `7`)
        pub sp_risk_level: Option<i64>,
        /// location of the mobile number · 手机号所属地
        pub phone_number_location: Option<String>,
        /// goods category · 商品类目
        pub goods_category: Option<String>,
        /// abnormal pre-opening behaviour · 前置打开行为异常
        pub pre_opening_behavior: Option<String>,
        /// whether the seller's account is new · 卖家是否是新账号
        pub new_store: Option<bool>,
        /// shop ID · 店铺标识
        pub store_identifier: Option<String>,
        /// goods listing time · 商品上架时间
        pub goods_listing_time: Option<String>,
        /// merchant order number of the combined order · 合单商户订单号
        pub combine_out_trade_no: Option<String>,
        /// combined order merchant ID · 合单商户号
        pub combine_mchid: Option<String>,
        /// sub-order list · 子单列表
        pub sub_orders: Option<Vec<SubOrders>>,
    }

    crate::model! { Request: Default {
        sp_mchid: body("sp_mchid"),
        acquiring_bank_id: body("acquiring_bank_id"),
        channel_id: body("channel_id"),
        sub_mchid: body("sub_mchid"),
        out_trade_no: body("out_trade_no"),
        openid: body("openid"),
        phone: body("phone").mark(Mark::Rsa),
        certificates_number: body("certificates_number").mark(Mark::Rsa),
        client_ip: body("client_ip"),
        risk_level: body("risk_level"),
        line_type: body("line_type"),
        goods_type: body("goods_type"),
        seller_type: body("seller_type"),
        is_need_deliver: body("is_need_deliver"),
        device_type: body("device_type"),
        userid: body("userid"),
        phone_from: body("phone_from"),
        seller_userid: body("seller_userid"),
        scene: body("scene"),
        recharge_fields: body("recharge_fields"),
        living_expenses_fields: body("living_expenses_fields"),
        extra_fields1: body("extra_fields1"),
        extra_fields2: body("extra_fields2"),
        extra_fields3: body("extra_fields3"),
        high_risk_goods: body("high_risk_goods"),
        same_deviced: body("same_deviced"),
        reliable_device: body("reliable_device"),
        delivery_province: body("delivery_province"),
        delivery_city: body("delivery_city"),
        new_address: body("new_address"),
        last_pay_openid: body("last_pay_openid"),
        risky_goods: body("risky_goods"),
        offline_delivery_label: body("offline_delivery_label"),
        proxy_payment: body("proxy_payment"),
        order_phone_number: body("order_phone_number"),
        user_risk_level: body("user_risk_level"),
        sp_risk_level: body("sp_risk_level"),
        phone_number_location: body("phone_number_location"),
        goods_category: body("goods_category"),
        pre_opening_behavior: body("pre_opening_behavior"),
        new_store: body("new_store"),
        store_identifier: body("store_identifier"),
        goods_listing_time: body("goods_listing_time"),
        combine_out_trade_no: body("combine_out_trade_no"),
        combine_mchid: body("combine_mchid"),
        sub_orders: body("sub_orders"),
    } }

    crate::sent::sent! { Request {
        /// partner merchant ID · 服务商商户号
        sp_mchid sp_mchid_opt(into String),
        /// acquiring institution's merchant ID · 从业机构商户号
        acquiring_bank_id acquiring_bank_id_opt(into String),
        /// channel number · 渠道号
        channel_id channel_id_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// merchant order number · 商户订单号
        out_trade_no out_trade_no_opt(into String),
        /// user openid · 用户标识
        openid openid_opt(into String),
        /// user's mobile number · 用户手机号
        phone phone_opt(into crate::Sensitive),
        /// user's real-name document number · 用户实名证件号
        certificates_number certificates_number_opt(into crate::Sensitive),
        /// user client IP · 用户终端ip
        client_ip client_ip_opt(into String),
        /// transaction risk level judged by the merchant · 商户判定交易的风险等级
        risk_level risk_level_opt(i64),
        /// online or offline flag · 线上线下标识 (`1`, `2`)
        line_type line_type_opt(i64),
        /// virtual or physical goods flag · 虚拟实物标识 (`1`, `2`)
        goods_type goods_type_opt(i64),
        /// item posting type · 物品发布类型 (`1`, `2`)
        seller_type seller_type_opt(i64),
        /// whether shipping by logistics is required · 是否需要物流发货
        is_need_deliver is_need_deliver_opt(bool),
        /// user's device type · 用户设备类型 (`1`, `2`, `3`)
        device_type device_type_opt(i64),
        /// payer user ID · 付款方用户标识
        userid userid_opt(into String),
        /// mobile number source · 手机号来源
        phone_from phone_from_opt(i64),
        /// payee user openid · 收款方用户标识
        seller_userid seller_userid_opt(into String),
        /// business scene · 业务场景 (`0`, `1`, `2`)
        scene scene_opt(i64),
        /// fields specific to the top-up business scene · 充值业务场景独有字段
        recharge_fields recharge_fields_opt(RechargeFields),
        /// fields specific to the utility bill payment scene · 生活缴费场景独有字段
        living_expenses_fields living_expenses_fields_opt(LivingExpensesFields),
        /// extension field 1 · 扩展字段1
        extra_fields1 extra_fields1_opt(into String),
        /// extension field 2 · 扩展字段2
        extra_fields2 extra_fields2_opt(into String),
        /// extension field 3 · 扩展字段3
        extra_fields3 extra_fields3_opt(into String),
        /// high-risk goods tag · 高风险商品标签
        high_risk_goods high_risk_goods_opt(i64),
        /// whether the user's ordering device is the payment device · 用户下单设备与支付设备是否一致
        same_deviced same_deviced_opt(bool),
        /// whether the user's ordering device is a usual device · 用户下单设备是否是常用设备
        reliable_device reliable_device_opt(bool),
        /// delivery province · 收货省份
        delivery_province delivery_province_opt(into String),
        /// delivery city · 收货城市
        delivery_city delivery_city_opt(into String),
        /// whether the recipient's address is new · 收货人地址是否新增
        new_address new_address_opt(bool),
        /// openid of the previous payment · 上一笔支付openid
        last_pay_openid last_pay_openid_opt(into String),
        /// high-risk category · 高风险类目 (`1`, `2`, `3`, `4`, `5`, `6`)
        risky_goods risky_goods_opt(i64),
        /// order recognition flag · 订单识别标识 (`1`, `2`)
        offline_delivery_label offline_delivery_label_opt(i64),
        /// whether the order is paid on another's behalf · 是否为代付订单
        proxy_payment proxy_payment_opt(bool),
        /// orderer's mobile number · 下单人手机号
        order_phone_number order_phone_number_opt(into String),
        /// orderer's risk level · 下单人风险等级 (`1`, `2`, `3`, `4`, `5`, `6`, `7`)
        user_risk_level user_risk_level_opt(i64),
        /// merchant risk level · 商户风险等级 (`1`, `2`, `3`, `4`, `5`, `6`, `7`)
        sp_risk_level sp_risk_level_opt(i64),
        /// location of the mobile number · 手机号所属地
        phone_number_location phone_number_location_opt(into String),
        /// goods category · 商品类目
        goods_category goods_category_opt(into String),
        /// abnormal pre-opening behaviour · 前置打开行为异常
        pre_opening_behavior pre_opening_behavior_opt(into String),
        /// whether the seller's account is new · 卖家是否是新账号
        new_store new_store_opt(bool),
        /// shop ID · 店铺标识
        store_identifier store_identifier_opt(into String),
        /// goods listing time · 商品上架时间
        goods_listing_time goods_listing_time_opt(into String),
        /// merchant order number of the combined order · 合单商户订单号
        combine_out_trade_no combine_out_trade_no_opt(into String),
        /// combined order merchant ID · 合单商户号
        combine_mchid combine_mchid_opt(into String),
        /// sub-order list · 子单列表
        sub_orders sub_orders_opt([SubOrders]),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/merchant-risk-manage/report-trade-union-information",
        "上报订单关联信息",
        "Report order-associated information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// fields specific to the top-up business scene · 充值业务场景独有字段
    #[must_use]
    #[non_exhaustive]
    pub struct RechargeFields {
        /// top-up account type · 充值账号类型
        pub account_type: Option<i64>,
        /// account to top up · 充值账号
        pub account: Option<String>,
    }

    crate::model! { RechargeFields: Default {
        account_type: body("account_type"),
        account: body("account"),
    } }

    crate::sent::sent! { RechargeFields {
        /// top-up account type · 充值账号类型
        account_type account_type_opt(i64),
        /// account to top up · 充值账号
        account account_opt(into String),
    } }

    /// fields specific to the utility bill payment scene · 生活缴费场景独有字段
    #[must_use]
    #[non_exhaustive]
    pub struct LivingExpensesFields {
        /// household account number · 户号
        pub acc_no: Option<String>,
        /// utility fee type · 费种
        pub type_: Option<i64>,
        /// bill payment city · 缴费城市
        pub city: Option<String>,
        /// address of the utility account number · 户号对应的地址信息
        pub address: Option<String>,
        /// bill payment account name · 缴费户名
        pub acc_name: Option<String>,
        /// institution name · 机构名称
        pub company_name: Option<String>,
        /// bill payment amount · 缴费金额 (fen)
        pub amount: Option<crate::Fen>,
    }

    crate::model! { LivingExpensesFields: Default {
        acc_no: body("acc_no"),
        type_: body("type"),
        city: body("city"),
        address: body("address"),
        acc_name: body("acc_name"),
        company_name: body("company_name"),
        amount: body("amount"),
    } }

    crate::sent::sent! { LivingExpensesFields {
        /// household account number · 户号
        acc_no acc_no_opt(into String),
        /// utility fee type · 费种
        type_ type_opt(i64),
        /// bill payment city · 缴费城市
        city city_opt(into String),
        /// address of the utility account number · 户号对应的地址信息
        address address_opt(into String),
        /// bill payment account name · 缴费户名
        acc_name acc_name_opt(into String),
        /// institution name · 机构名称
        company_name company_name_opt(into String),
        /// bill payment amount · 缴费金额 (fen)
        amount amount_opt(into crate::Fen),
    } }

    /// sub-order list · 子单列表
    #[must_use]
    #[non_exhaustive]
    pub struct SubOrders {
        /// merchant order number of the sub-order · 子单商户订单号
        pub out_trade_no: Option<String>,
        /// sub-order initiator's merchant ID · 子单发起方商户号
        pub mch_id: Option<String>,
        /// delivery province · 收货省份
        pub delivery_province: Option<String>,
        /// delivery city · 收货城市
        pub delivery_city: Option<String>,
        /// high-risk category · 高风险类目 (`1`, `2`, `3`, `4`, `5`, `6`)
        pub risky_goods: Option<i64>,
        /// orderer's risk level · 下单人风险等级 (`1`, `2`, `3`, `4`, `5`, `6`, `7`)
        pub user_risk_level: Option<i64>,
        /// merchant risk level · 商户风险等级 (`1`, `2`, `3`, `4`, `5`, `6`, `7`)
        pub sp_risk_level: Option<i64>,
    }

    crate::model! { SubOrders: Default {
        out_trade_no: body("out_trade_no"),
        mch_id: body("mch_id"),
        delivery_province: body("delivery_province"),
        delivery_city: body("delivery_city"),
        risky_goods: body("risky_goods"),
        user_risk_level: body("user_risk_level"),
        sp_risk_level: body("sp_risk_level"),
    } }

    crate::sent::sent! { SubOrders {
        /// merchant order number of the sub-order · 子单商户订单号
        out_trade_no out_trade_no_opt(into String),
        /// sub-order initiator's merchant ID · 子单发起方商户号
        mch_id mch_id_opt(into String),
        /// delivery province · 收货省份
        delivery_province delivery_province_opt(into String),
        /// delivery city · 收货城市
        delivery_city delivery_city_opt(into String),
        /// high-risk category · 高风险类目 (`1`, `2`, `3`, `4`, `5`, `6`)
        risky_goods risky_goods_opt(i64),
        /// orderer's risk level · 下单人风险等级 (`1`, `2`, `3`, `4`, `5`, `6`, `7`)
        user_risk_level user_risk_level_opt(i64),
        /// merchant risk level · 商户风险等级 (`1`, `2`, `3`, `4`, `5`, `6`, `7`)
        sp_risk_level sp_risk_level_opt(i64),
    } }

    /// Report order-associated information · 上报订单关联信息
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// acquiring institution's merchant ID · 从业机构商户号
        pub acquiring_bank_id: Option<String>,
        /// channel number · 渠道号
        pub channel_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid"),
        acquiring_bank_id: body("acquiring_bank_id"),
        channel_id: body("channel_id"),
        sub_mchid: body("sub_mchid"),
        out_trade_no: body("out_trade_no"),
    } }
}
