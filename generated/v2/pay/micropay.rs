// Written by `cargo xtask codegen` from spec/openapi/v2/pay/micropay.md

//! `/pay/micropay`

/// Submit a payment code payment · 提交付款码支付
///
/// `POST /pay/micropay`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011937125](https://pay.weixin.qq.com/doc/v2/merchant/4011937125)
/// - partner: [4012382179](https://pay.weixin.qq.com/doc/v3/partner/4012382179), [4011983208](https://pay.weixin.qq.com/doc/v2/partner/4011983208)
/// - global: [401363489](https://pay.weixin.qq.com/doc/global/v2/zh/401363489)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v2::pay::micropay::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     body: "image形象店-深圳腾大- QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     total_fee: Fen(888),
///     spbill_create_ip: "8.8.8.8",
///     auth_code: "120061098828009406",
/// });
/// let answer = request.send(&client).await?;
/// let openid = answer.openid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v2::pay::micropay::post::{Deposit, Detail, GoodsDetail, ProfitSharing, Request, Required, SceneInfo, SignType, StoreInfo};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     body: "image形象店-深圳腾大- QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     total_fee: Fen(888),
///     spbill_create_ip: "8.8.8.8",
///     auth_code: "120061098828009406",
/// })
/// .version("1.0")
/// .profit_sharing(ProfitSharing::N)
/// .deposit(Deposit::Y)
/// .sub_appid("wx8888888888888888")
/// .mch_id("1900000109")
/// .sub_mch_id("1900000100")
/// .device_info("013467007045764")
/// .sign_type(SignType::HmacSha256)
/// .detail(Detail::new([GoodsDetail::new()
///     .goods_id("商品编码")
///     .wxpay_goods_id("1001")
///     .goods_name("iPhone6s 16G")
///     .quantity(1)
///     .price(528800)
///     .goods_category("123789")
///     .body("苹果手机")
///     .category("FOOD_BEVERAGE")
///     .merchant_category_code(5942)])
/// .cost_price(1)
/// .receipt_id("wx123"))
/// .attach("说明")
/// .fee_type("CNY")
/// .goods_tag("1234")
/// .limit_pay("no_credit")
/// .time_start("20091225091010")
/// .time_expire("20091227091010")
/// .receipt("Y")
/// .scene_info(SceneInfo::new(StoreInfo::new("SZTX001").name("腾大餐厅").area_code("440305").address("科技园中一路腾讯大厦")));
/// ```
#[doc(alias("提交付款码支付", "4011937125", "4012382179", "4011983208", "401363489"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Submit a payment code payment · 提交付款码支付
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// API version number · 接口版本号
        pub version: Option<String>,
        /// whether to designate partner profit sharing · 是否指定服务商分账
        pub profit_sharing: Option<ProfitSharing>,
        /// whether a deposit payment · 是否押金支付
        pub deposit: Option<Deposit>,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// device number · 设备号
        pub device_info: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// goods description · 商品描述
        pub body: String,
        /// required for item discount activities · 单品优惠活动该字段必传
        pub detail: Option<crate::JsonString<Detail>>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// order amount · 订单金额 (fen)
        pub total_fee: crate::Fen,
        /// currency type · 货币类型
        pub fee_type: Option<String>,
        /// client IP · 终端IP
        pub spbill_create_ip: String,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
        /// specified payment method · 指定支付方式
        pub limit_pay: Option<String>,
        /// trade start time · 交易起始时间; as 20180608103456
        pub time_start: Option<crate::CompactTime>,
        /// trade end time · 交易结束时间; as 20180608103456
        pub time_expire: Option<crate::CompactTime>,
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        pub receipt: Option<String>,
        /// authorisation code · 授权码
        pub auth_code: String,
        /// scene information as a `JSON` string · 场景信息`JSON`格式字符串
        pub scene_info: Option<crate::JsonString<SceneInfo>>,
    }

    crate::model! { Request {
        version: body("version"),
        profit_sharing: body("profit_sharing"),
        deposit: body("deposit"),
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id"),
        device_info: body("device_info"),
        sign_type: body("sign_type"),
        body: body("body").required(),
        detail: body("detail").mark(Mark::Json),
        attach: body("attach"),
        out_trade_no: body("out_trade_no").required(),
        total_fee: body("total_fee").required(),
        fee_type: body("fee_type"),
        spbill_create_ip: body("spbill_create_ip").required(),
        goods_tag: body("goods_tag"),
        limit_pay: body("limit_pay"),
        time_start: body("time_start"),
        time_expire: body("time_expire"),
        receipt: body("receipt"),
        auth_code: body("auth_code").required(),
        scene_info: body("scene_info").mark(Mark::Json),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// goods description · 商品描述
        body(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// order amount · 订单金额 (fen)
        total_fee(crate::Fen),
        /// client IP · 终端IP
        spbill_create_ip(&'a str),
        /// authorisation code · 授权码
        auth_code(&'a str),
    } {
        /// API version number · 接口版本号
        version version_opt(into String),
        /// whether to designate partner profit sharing · 是否指定服务商分账
        profit_sharing profit_sharing_opt(ProfitSharing),
        /// whether a deposit payment · 是否押金支付
        deposit deposit_opt(Deposit),
        /// sub-merchant official account appid · 子商户公众账号ID
        sub_appid sub_appid_opt(into String),
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mch_id sub_mch_id_opt(into String),
        /// device number · 设备号
        device_info device_info_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
        /// required for item discount activities · 单品优惠活动该字段必传
        detail detail_opt(into crate::JsonString<Detail>),
        /// attached data · 附加数据
        attach attach_opt(into String),
        /// currency type · 货币类型
        fee_type fee_type_opt(into String),
        /// order discount tag · 订单优惠标记
        goods_tag goods_tag_opt(into String),
        /// specified payment method · 指定支付方式
        limit_pay limit_pay_opt(into String),
        /// trade start time · 交易起始时间; as 20180608103456
        time_start time_start_opt(into crate::CompactTime),
        /// trade end time · 交易结束时间; as 20180608103456
        time_expire time_expire_opt(into crate::CompactTime),
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        receipt receipt_opt(into String),
        /// scene information as a `JSON` string · 场景信息`JSON`格式字符串
        scene_info scene_info_opt(into crate::JsonString<SceneInfo>),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::Md5, crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/pay/micropay",
            "提交付款码支付",
            "Submit a payment code payment",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// whether to designate partner profit sharing · 是否指定服务商分账
        pub enum ProfitSharing {
            N = "N",
            Y = "Y",
        }
    }

    pub use crate::v2::pay::facepay::post::Deposit;

    pub use crate::webhook::v2::transaction_success::SignType;

    /// item list · 单品列表
    #[must_use]
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// goods code · 商品编码
        pub goods_id: Option<String>,
        /// WeChat Pay goods code · 微信支付商品编码
        pub wxpay_goods_id: Option<String>,
        /// goods name · 商品名称
        pub goods_name: Option<String>,
        /// goods quantity · 商品数量
        pub quantity: Option<i64>,
        /// goods unit price · 商品单价 (fen)
        pub price: Option<crate::Fen>,
        /// goods category · 商品种类
        pub goods_category: Option<String>,
        /// goods description · 商品描述
        pub body: Option<String>,
        /// goods category · 商品种类
        pub category: Option<String>,
        /// goods MCC · 商品MCC码
        pub merchant_category_code: Option<i64>,
    }

    crate::model! { GoodsDetail: Default {
        goods_id: body("goods_id"),
        wxpay_goods_id: body("wxpay_goods_id"),
        goods_name: body("goods_name"),
        quantity: body("quantity"),
        price: body("price"),
        goods_category: body("goods_category"),
        body: body("body"),
        category: body("category"),
        merchant_category_code: body("merchant_category_code"),
    } }

    crate::sent::sent! { GoodsDetail {
        /// goods code · 商品编码
        goods_id goods_id_opt(into String),
        /// WeChat Pay goods code · 微信支付商品编码
        wxpay_goods_id wxpay_goods_id_opt(into String),
        /// goods name · 商品名称
        goods_name goods_name_opt(into String),
        /// goods quantity · 商品数量
        quantity quantity_opt(i64),
        /// goods unit price · 商品单价 (fen)
        price price_opt(into crate::Fen),
        /// goods category · 商品种类
        goods_category goods_category_opt(into String),
        /// goods description · 商品描述
        body body_opt(into String),
        /// goods category · 商品种类
        category category_opt(into String),
        /// goods MCC · 商品MCC码
        merchant_category_code merchant_category_code_opt(i64),
    } }

    /// required for item discount activities · 单品优惠活动该字段必传
    #[must_use]
    #[non_exhaustive]
    pub struct Detail {
        /// original order price · 订单原价 (fen)
        pub cost_price: Option<crate::Fen>,
        /// goods receipt ID · 商品小票ID
        pub receipt_id: Option<String>,
        /// item list · 单品列表
        pub goods_detail: Vec<GoodsDetail>,
    }

    crate::model! { Detail {
        cost_price: body("cost_price"),
        receipt_id: body("receipt_id"),
        goods_detail: body("goods_detail").required(),
    } }

    crate::sent::sent! { Detail(goods_detail: [GoodsDetail]) {
        /// original order price · 订单原价 (fen)
        cost_price cost_price_opt(into crate::Fen),
        /// goods receipt ID · 商品小票ID
        receipt_id receipt_id_opt(into String),
    } }

    /// actual store information · 实际门店信息
    #[must_use]
    #[non_exhaustive]
    pub struct StoreInfo {
        /// store ID · 门店id
        pub id: String,
        /// store name · 门店名称
        pub name: Option<String>,
        /// store's administrative division code · 门店行政区划码
        pub area_code: Option<String>,
        /// store's detailed address · 门店详细地址
        pub address: Option<String>,
    }

    crate::model! { StoreInfo {
        id: body("id").required(),
        name: body("name"),
        area_code: body("area_code"),
        address: body("address"),
    } }

    crate::sent::sent! { StoreInfo(id: into String) {
        /// store name · 门店名称
        name name_opt(into String),
        /// store's administrative division code · 门店行政区划码
        area_code area_code_opt(into String),
        /// store's detailed address · 门店详细地址
        address address_opt(into String),
    } }

    /// scene information as a `JSON` string · 场景信息`JSON`格式字符串
    #[must_use]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// actual store information · 实际门店信息
        pub store_info: StoreInfo,
    }

    crate::model! { SceneInfo {
        store_info: body("store_info").required(),
    } }

    crate::sent::sent! { SceneInfo(store_info: StoreInfo) {
    } }

    /// Submit a payment code payment · 提交付款码支付
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// sub-merchant official account appid · 子商户公众账号ID
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
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// whether the official account is followed · 是否关注公众账号
        pub is_subscribe: Option<response::IsSubscribe>,
        /// trade type · 交易类型
        pub trade_type: Option<String>,
        /// payer's bank · 付款银行
        pub bank_type: Option<String>,
        /// currency type · 货币类型
        pub fee_type: Option<String>,
        /// order amount · 订单金额 (fen)
        pub total_fee: Option<crate::Fen>,
        /// order amount due for settlement · 应结订单金额 (fen)
        pub settlement_total_fee: Option<crate::Fen>,
        /// cash coupon amount · 代金券金额 (fen)
        pub coupon_fee: Option<crate::Fen>,
        /// cash payment currency type · 现金支付货币类型
        pub cash_fee_type: Option<String>,
        /// cash payment amount · 现金支付金额 (fen)
        pub cash_fee: Option<crate::Fen>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// merchant data package · 商家数据包
        pub attach: Option<String>,
        /// payment completion time · 支付完成时间; as 20180608103456
        pub time_end: Option<crate::CompactTime>,
        /// promotion details as a `JSON` string · 营销详情`JSON`格式字符串
        pub promotion_detail: Option<crate::JsonString<Vec<response::PromotionDetail>>>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        appid: body("appid").promised(),
        sub_appid: body("sub_appid"),
        mch_id: body("mch_id").promised(),
        sub_mch_id: body("sub_mch_id"),
        device_info: body("device_info"),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        openid: body("openid").promised(),
        is_subscribe: body("is_subscribe").promised(),
        trade_type: body("trade_type").promised(),
        bank_type: body("bank_type").promised(),
        fee_type: body("fee_type"),
        total_fee: body("total_fee").promised(),
        settlement_total_fee: body("settlement_total_fee"),
        coupon_fee: body("coupon_fee"),
        cash_fee_type: body("cash_fee_type"),
        cash_fee: body("cash_fee").promised(),
        transaction_id: body("transaction_id").promised(),
        out_trade_no: body("out_trade_no").promised(),
        attach: body("attach"),
        time_end: body("time_end").promised(),
        promotion_detail: body("promotion_detail").mark(Mark::Json),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 2(&str),
        /// merchant ID · 商户号
        mch_id 4(&str),
        /// user openid · 用户标识
        openid 12(&str),
        /// whether the official account is followed · 是否关注公众账号
        is_subscribe 13(&response::IsSubscribe),
        /// trade type · 交易类型
        trade_type 14(&str),
        /// payer's bank · 付款银行
        bank_type 15(&str),
        /// order amount · 订单金额 (fen)
        total_fee 17(crate::Fen),
        /// cash payment amount · 现金支付金额 (fen)
        cash_fee 21(crate::Fen),
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id 22(&str),
        /// merchant order number · 商户订单号
        out_trade_no 23(&str),
        /// payment completion time · 支付完成时间; as 20180608103456
        time_end 25(&crate::CompactTime),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::webhook::v2::transaction_success::ReturnCode;

        pub use crate::webhook::v2::transaction_success::ResultCode;

        pub use crate::webhook::v2::transaction_success::IsSubscribe;

        pub use crate::webhook::v2::transaction_success::Scope;

        pub use crate::webhook::v2::transaction_success::Type;

        /// item list · 单品列表
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// goods code · 商品编码
            pub goods_id: Option<String>,
            /// goods remark · 商品备注
            pub goods_remark: Option<String>,
            /// goods discount amount · 商品优惠金额 (fen)
            pub discount_amount: Option<crate::Fen>,
            /// WeChat Pay goods code · 微信支付商品编码
            pub wxpay_goods_id: Option<String>,
            /// goods name · 商品名称
            pub goods_name: Option<String>,
            /// goods quantity · 商品数量
            pub quantity: Option<i64>,
            /// goods unit price · 商品单价 (fen)
            pub price: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { GoodsDetail: Received {
            goods_id: body("goods_id"),
            goods_remark: body("goods_remark"),
            discount_amount: body("discount_amount"),
            wxpay_goods_id: body("wxpay_goods_id"),
            goods_name: body("goods_name"),
            quantity: body("quantity").promised(),
            price: body("price").promised(),
        } }

        crate::promised::promised! { GoodsDetail {
            /// goods quantity · 商品数量
            quantity 5(i64),
            /// goods unit price · 商品单价 (fen)
            price 6(crate::Fen),
        } }

        /// promotion details as a `JSON` string · 营销详情`JSON`格式字符串
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// coupon ID · 券ID
            pub promotion_id: Option<String>,
            /// discount name · 优惠名称
            pub name: Option<String>,
            /// discount scope · 优惠范围
            pub scope: Option<Scope>,
            /// discount type · 优惠类型
            pub type_: Option<Type>,
            /// coupon face value · 优惠券面额 (fen)
            pub amount: Option<crate::Fen>,
            /// activity ID · 活动ID
            pub activity_id: Option<String>,
            /// WeChat Pay funding · 微信出资 (fen)
            pub wxpay_contribute: Option<crate::Fen>,
            /// merchant funding · 商户出资 (fen)
            pub merchant_contribute: Option<crate::Fen>,
            /// other funding · 其他出资 (fen)
            pub other_contribute: Option<crate::Fen>,
            /// item list · 单品列表
            pub goods_detail: Vec<GoodsDetail>,
            origin_: crate::model::Origin,
        }

        crate::model! { PromotionDetail: Received {
            promotion_id: body("promotion_id").promised(),
            name: body("name"),
            scope: body("scope"),
            type_: body("type"),
            amount: body("amount").promised(),
            activity_id: body("activity_id").promised(),
            wxpay_contribute: body("wxpay_contribute"),
            merchant_contribute: body("merchant_contribute"),
            other_contribute: body("other_contribute"),
            goods_detail: body("goods_detail").promised(),
        } }

        crate::promised::promised! { PromotionDetail {
            /// coupon ID · 券ID
            promotion_id 0(&str),
            /// coupon face value · 优惠券面额 (fen)
            amount 4(crate::Fen),
            /// activity ID · 活动ID
            activity_id 5(&str),
            /// item list · 单品列表
            goods_detail 9([GoodsDetail]),
        } }
    }
}
