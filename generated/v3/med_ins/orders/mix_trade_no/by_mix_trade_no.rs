// Written by `cargo xtask codegen` from spec/openapi/v3/med-ins/orders/mix-trade-no/{mix_trade_no}.md

//! `/v3/med-ins/orders/mix-trade-no/{mix_trade_no}`

/// Query an order result by mixed medical insurance and self-paid order number · 使用医保自费混合订单号查看下单结果
///
/// `GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4016781479](https://pay.weixin.qq.com/doc/v3/merchant/4016781479)
/// - partner: [4012503155](https://pay.weixin.qq.com/doc/v3/partner/4012503155)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::med_ins::orders::mix_trade_no::by_mix_trade_no::get::Request;
///
/// let request = Request::new("1217752501201407033233368318");
/// let answer = request.send(&client).await?;
/// let mix_pay_status = answer.mix_pay_status()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::med_ins::orders::mix_trade_no::by_mix_trade_no::get::Request;
///
/// let request = Request::new("1217752501201407033233368318").sub_mchid("1900000109");
/// ```
#[doc(alias("使用医保自费混合订单号查看下单结果", "4016781479", "4012503155"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path, query};

    /// Query an order result by mixed medical insurance and self-paid order number · 使用医保自费混合订单号查看下单结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// mixed medical insurance and self-paid order number · 医保自费混合订单号
        pub mix_trade_no: String,
        /// medical institution's merchant ID · 医疗机构的商户号
        pub sub_mchid: Option<String>,
    }

    crate::model! { Request {
        mix_trade_no: path("mix_trade_no").required(),
        sub_mchid: query("sub_mchid"),
    } }

    crate::sent::sent! { Request(mix_trade_no: into String) {
        /// medical institution's merchant ID · 医疗机构的商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/med-ins/orders/mix-trade-no/{mix_trade_no}",
        "使用医保自费混合订单号查看下单结果",
        "Query an order result by mixed medical insurance and self-paid order number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an order result by mixed medical insurance and self-paid order number · 使用医保自费混合订单号查看下单结果
    #[non_exhaustive]
    pub struct Response {
        /// mixed medical insurance and self-paid order number · 医保自费混合订单号
        pub mix_trade_no: Option<String>,
        /// payment state of the mixed medical insurance and self-paid order · 医保自费混合订单支付状态
        pub mix_pay_status: Option<response::MixPayStatus>,
        /// payment state of the self-paid part of the mixed order · 混合订单中自费部分的支付状态
        pub self_pay_status: Option<response::SelfPayStatus>,
        /// payment state of the self-paid part of the mixed order · 混合订单中自费部分的支付状态
        pub med_ins_pay_status: Option<response::MedInsPayStatus>,
        /// order payment time · 订单支付时间; as 2018-06-08T10:34:56+08:00
        pub paid_time: Option<crate::Time>,
        /// content returned by the medical insurance bureau after payment · 支付完成后医保局返回内容
        pub passthrough_response_content: Option<
            crate::JsonString<response::PassthroughResponseContent>,
        >,
        /// mixed payment type · 混合支付类型
        pub mix_pay_type: Option<response::MixPayType>,
        /// order type · 订单类型
        pub order_type: Option<response::OrderType>,
        /// acquiring institution official account appid · 从业机构的公众号ID
        pub appid: Option<String>,
        /// medical institution official account appid · 医疗机构的公众号ID
        pub sub_appid: Option<String>,
        /// medical institution's merchant ID · 医疗机构的商户号
        pub sub_mchid: Option<String>,
        /// user openid under the appid · 用户在appid下的唯一标识
        pub openid: Option<String>,
        /// user openid under the medical institution appid · 用户在医疗机构AppID下的唯一标识
        pub sub_openid: Option<String>,
        /// whether paying on behalf of relatives · 是否代亲属支付
        pub pay_for_relatives: Option<bool>,
        /// acquiring institution order number · 从业机构订单号
        pub out_trade_no: Option<String>,
        /// medical institution order number · 医疗机构订单号
        pub serial_no: Option<String>,
        /// payment order ID returned by the medical insurance bureau · 医保局返回的支付单ID
        pub pay_order_id: Option<String>,
        /// payment authorisation code returned by the medical insurance bureau · 医保局返回的支付授权码
        pub pay_auth_no: Option<String>,
        /// user's location information · 用户定位信息
        pub geo_location: Option<String>,
        /// city ID · 城市ID
        pub city_id: Option<String>,
        /// medical institution name · 医疗机构名称
        pub med_inst_name: Option<String>,
        /// medical institution code · 医疗机构编码
        pub med_inst_no: Option<String>,
        /// medical insurance order time · 医保下单时间; as 2018-06-08T10:34:56+08:00
        pub med_ins_order_create_time: Option<crate::Time>,
        /// total amount of the order placed with this API · 使用该接口下单的总金额 (fen)
        pub total_fee: Option<crate::Fen>,
        /// after settlement by the medical insurance bureau · 医保局结算后 (fen)
        pub med_ins_gov_fee: Option<crate::Fen>,
        /// after settlement by the medical insurance bureau · 医保局结算后 (fen)
        pub med_ins_self_fee: Option<crate::Fen>,
        /// after settlement by the medical insurance bureau · 医保局结算后 (fen)
        pub med_ins_other_fee: Option<crate::Fen>,
        /// after settlement by the medical insurance bureau · 医保局结算后 (fen)
        pub med_ins_cash_fee: Option<crate::Fen>,
        /// amount the user actually has to pay by WeChat Pay · 实际需要用户微信支付的金额 (fen)
        pub wechat_pay_cash_fee: Option<crate::Fen>,
        /// cash supplement list · 现金补充列表
        pub cash_add_detail: Vec<response::CashAddDetail>,
        /// cash reduction list · 现金减免列表
        pub cash_reduce_detail: Vec<response::CashReduceDetail>,
        /// notification URL · 回调通知URL
        pub callback_url: Option<String>,
        /// self-paid prepay order ID · 自费预下单ID
        pub prepay_id: Option<String>,
        /// data passed through by the medical institution to medical insurance · 医疗机构透传给医保的数据
        pub passthrough_request_content: Option<
            crate::JsonString<response::PassthroughRequestContent>,
        >,
        /// extension field · 扩展字段
        pub extends: Option<String>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// channel number · 渠道号
        pub channel_no: Option<String>,
        /// whether to place the order in the medical insurance bureau's test environment · 是否到医保局测试环境下单
        pub med_ins_test_env: Option<bool>,
        /// medical insurance payment failure reason · 医保支付失败原因
        pub med_ins_fail_reason: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mix_trade_no: body("mix_trade_no").promised(),
        mix_pay_status: body("mix_pay_status").promised(),
        self_pay_status: body("self_pay_status").promised(),
        med_ins_pay_status: body("med_ins_pay_status").promised(),
        paid_time: body("paid_time"),
        passthrough_response_content: body("passthrough_response_content").mark(Mark::Json),
        mix_pay_type: body("mix_pay_type").promised(),
        order_type: body("order_type").promised(),
        appid: body("appid").promised(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid"),
        openid: body("openid"),
        sub_openid: body("sub_openid"),
        pay_for_relatives: body("pay_for_relatives"),
        out_trade_no: body("out_trade_no").promised(),
        serial_no: body("serial_no").promised(),
        pay_order_id: body("pay_order_id"),
        pay_auth_no: body("pay_auth_no"),
        geo_location: body("geo_location"),
        city_id: body("city_id").promised(),
        med_inst_name: body("med_inst_name").promised(),
        med_inst_no: body("med_inst_no").promised(),
        med_ins_order_create_time: body("med_ins_order_create_time"),
        total_fee: body("total_fee").promised(),
        med_ins_gov_fee: body("med_ins_gov_fee"),
        med_ins_self_fee: body("med_ins_self_fee"),
        med_ins_other_fee: body("med_ins_other_fee"),
        med_ins_cash_fee: body("med_ins_cash_fee"),
        wechat_pay_cash_fee: body("wechat_pay_cash_fee"),
        cash_add_detail: body("cash_add_detail"),
        cash_reduce_detail: body("cash_reduce_detail"),
        callback_url: body("callback_url").promised(),
        prepay_id: body("prepay_id"),
        passthrough_request_content: body("passthrough_request_content").mark(Mark::Json),
        extends: body("extends"),
        attach: body("attach"),
        channel_no: body("channel_no"),
        med_ins_test_env: body("med_ins_test_env"),
        med_ins_fail_reason: body("med_ins_fail_reason"),
    } }

    crate::promised::promised! { Response {
        /// mixed medical insurance and self-paid order number · 医保自费混合订单号
        mix_trade_no 0(&str),
        /// payment state of the mixed medical insurance and self-paid order · 医保自费混合订单支付状态
        mix_pay_status 1(&response::MixPayStatus),
        /// payment state of the self-paid part of the mixed order · 混合订单中自费部分的支付状态
        self_pay_status 2(&response::SelfPayStatus),
        /// payment state of the self-paid part of the mixed order · 混合订单中自费部分的支付状态
        med_ins_pay_status 3(&response::MedInsPayStatus),
        /// mixed payment type · 混合支付类型
        mix_pay_type 6(&response::MixPayType),
        /// order type · 订单类型
        order_type 7(&response::OrderType),
        /// acquiring institution official account appid · 从业机构的公众号ID
        appid 8(&str),
        /// acquiring institution order number · 从业机构订单号
        out_trade_no 14(&str),
        /// medical institution order number · 医疗机构订单号
        serial_no 15(&str),
        /// city ID · 城市ID
        city_id 19(&str),
        /// medical institution name · 医疗机构名称
        med_inst_name 20(&str),
        /// medical institution code · 医疗机构编码
        med_inst_no 21(&str),
        /// total amount of the order placed with this API · 使用该接口下单的总金额 (fen)
        total_fee 23(crate::Fen),
        /// notification URL · 回调通知URL
        callback_url 31(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::med_ins::orders::post::response::MixPayStatus;

        pub use crate::v3::med_ins::orders::post::response::SelfPayStatus;

        pub use crate::v3::med_ins::orders::post::response::MedInsPayStatus;

        pub use crate::v3::med_ins::orders::post::response::PassthroughResponseContent;

        pub use crate::v3::med_ins::orders::post::MixPayType;

        pub use crate::v3::med_ins::orders::post::OrderType;

        pub use crate::v3::med_ins::orders::post::CashAddType;

        pub use crate::v3::med_ins::orders::post::response::CashAddDetail;

        pub use crate::v3::med_ins::orders::post::CashReduceType;

        pub use crate::v3::med_ins::orders::post::response::CashReduceDetail;

        pub use crate::v3::med_ins::orders::post::response::PassthroughRequestContent;
    }
}
