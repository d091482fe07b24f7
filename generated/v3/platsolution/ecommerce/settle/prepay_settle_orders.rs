// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders.md

//! `/v3/platsolution/ecommerce/settle/prepay-settle-orders`

pub mod by_settle_batch_no;

/// Personal collection: apply for batch settlement · 个人收款-申请批量结算
///
/// `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`
///
/// Official pages · 官方文档:
///
/// - partner: [4012649847](https://pay.weixin.qq.com/doc/v3/partner/4012649847)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::ecommerce::settle::prepay_settle_orders::post::{Amount, Request, Required, SettleDetailInfoList, SettleDetailInfoListRequired, SettleInfoList, SettleInfoListRequired, TradeScenario};
///
/// let request = Request::new(Required {
///     appid: "WXA12368855126622",
///     out_settle_batch_no: "1236698745558870",
///     individual_auth_id: "256322110225",
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
///     description: "共计2笔订单，订单金额xxx元，平台服务费xxx元，合计收款xxx元",
///     trade_scenario: TradeScenario::Recommerce,
///     settle_info_list: vec![SettleInfoList::new(SettleInfoListRequired {
///         out_settle_no: "12369666555136622",
///         transaction_id: "4207752501201407033233368018",
///         settle_detail_info_list: vec![SettleDetailInfoList::new(SettleDetailInfoListRequired {
///             out_settle_detail_no: "123688556699666554",
///             settle_type: "RECEIVE",
///             receiver_type: "MERCHANT",
///             receiver_account: "1234567890",
///             amount: Amount::new(11000),
///         })],
///     })],
/// });
/// let answer = request.send(&client).await?;
/// let settle_batch_no = answer.settle_batch_no()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::platsolution::ecommerce::settle::prepay_settle_orders::post::{Amount, Request, Required, SettleDetailInfoList, SettleDetailInfoListRequired, SettleInfoList, SettleInfoListRequired, TradeScenario};
///
/// let request = Request::new(Required {
///     appid: "WXA12368855126622",
///     out_settle_batch_no: "1236698745558870",
///     individual_auth_id: "256322110225",
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
///     description: "共计2笔订单，订单金额xxx元，平台服务费xxx元，合计收款xxx元",
///     trade_scenario: TradeScenario::Recommerce,
///     settle_info_list: vec![SettleInfoList::new(SettleInfoListRequired {
///         out_settle_no: "12369666555136622",
///         transaction_id: "4207752501201407033233368018",
///         settle_detail_info_list: vec![SettleDetailInfoList::new(SettleDetailInfoListRequired {
///             out_settle_detail_no: "123688556699666554",
///             settle_type: "RECEIVE",
///             receiver_type: "MERCHANT",
///             receiver_account: "1234567890",
///             amount: Amount::new(11000).currency("CNY"),
///         })],
///     })],
/// })
/// .receive_type_template_id(0);
/// ```
#[doc(alias("个人收款-申请批量结算", "4012649847"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Personal collection: apply for batch settlement · 个人收款-申请批量结算
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// initiator appid · 发起方AppID
        pub appid: String,
        /// merchant settlement batch number · 商户结算批次单号
        pub out_settle_batch_no: String,
        /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
        pub individual_auth_id: String,
        /// notification URL · 通知地址
        pub notify_url: String,
        /// payee description · 收款方描述
        pub description: String,
        /// trade scene · 交易场景
        pub trade_scenario: TradeScenario,
        /// settlement list · 结算信息列表
        pub settle_info_list: Vec<SettleInfoList>,
        /// collection type template ID · 收款类型模板ID (`1`, `2`)
        pub receive_type_template_id: Option<i64>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        out_settle_batch_no: body("out_settle_batch_no").required(),
        individual_auth_id: body("individual_auth_id").required(),
        notify_url: body("notify_url").required(),
        description: body("description").required(),
        trade_scenario: body("trade_scenario").required(),
        settle_info_list: body("settle_info_list").required(),
        receive_type_template_id: body("receive_type_template_id"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// initiator appid · 发起方AppID
        appid(&'a str),
        /// merchant settlement batch number · 商户结算批次单号
        out_settle_batch_no(&'a str),
        /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
        individual_auth_id(&'a str),
        /// notification URL · 通知地址
        notify_url(&'a str),
        /// payee description · 收款方描述
        description(&'a str),
        /// trade scene · 交易场景
        trade_scenario(TradeScenario),
        /// settlement list · 结算信息列表
        settle_info_list(Vec<SettleInfoList>),
    } {
        /// collection type template ID · 收款类型模板ID (`1`, `2`)
        receive_type_template_id receive_type_template_id_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/platsolution/ecommerce/settle/prepay-settle-orders",
        "个人收款-申请批量结算",
        "Personal collection: apply for batch settlement",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// trade scene · 交易场景
        pub enum TradeScenario {
            Recommerce = "RECOMMERCE",
        }
    }

    /// amount · 金额
    #[must_use]
    #[non_exhaustive]
    pub struct Amount {
        /// amount · 金额 (fen)
        pub amount: crate::Fen,
        /// currency · 币种
        pub currency: Option<String>,
    }

    crate::model! { Amount {
        amount: body("amount").required(),
        currency: body("currency"),
    } }

    crate::sent::sent! { Amount(amount: into crate::Fen) {
        /// currency · 币种
        currency currency_opt(into String),
    } }

    /// settlement detail list · 结算明细单列表
    #[must_use]
    #[non_exhaustive]
    pub struct SettleDetailInfoList {
        /// merchant settlement detail number · 商户结算明细单号
        pub out_settle_detail_no: String,
        /// settlement type · 结算类型
        pub settle_type: String,
        /// receiver type · 接收方类型
        pub receiver_type: String,
        /// receiver's account · 接收方账号
        pub receiver_account: String,
        /// amount · 金额
        pub amount: Amount,
    }

    crate::model! { SettleDetailInfoList {
        out_settle_detail_no: body("out_settle_detail_no").required(),
        settle_type: body("settle_type").required(),
        receiver_type: body("receiver_type").required(),
        receiver_account: body("receiver_account").required(),
        amount: body("amount").required(),
    } }

    crate::sent::sent! { SettleDetailInfoList(SettleDetailInfoListRequired<'a>) {
        /// merchant settlement detail number · 商户结算明细单号
        out_settle_detail_no(&'a str),
        /// settlement type · 结算类型
        settle_type(&'a str),
        /// receiver type · 接收方类型
        receiver_type(&'a str),
        /// receiver's account · 接收方账号
        receiver_account(&'a str),
        /// amount · 金额
        amount(Amount),
    } {
    } }

    /// settlement list · 结算信息列表
    #[must_use]
    #[non_exhaustive]
    pub struct SettleInfoList {
        /// merchant settlement number · 商户结算单号
        pub out_settle_no: String,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: String,
        /// settlement detail list · 结算明细单列表
        pub settle_detail_info_list: Vec<SettleDetailInfoList>,
    }

    crate::model! { SettleInfoList {
        out_settle_no: body("out_settle_no").required(),
        transaction_id: body("transaction_id").required(),
        settle_detail_info_list: body("settle_detail_info_list").required(),
    } }

    crate::sent::sent! { SettleInfoList(SettleInfoListRequired<'a>) {
        /// merchant settlement number · 商户结算单号
        out_settle_no(&'a str),
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id(&'a str),
        /// settlement detail list · 结算明细单列表
        settle_detail_info_list(Vec<SettleDetailInfoList>),
    } {
    } }

    /// Personal collection: apply for batch settlement · 个人收款-申请批量结算
    #[non_exhaustive]
    pub struct Response {
        /// merchant settlement batch number · 商户结算批次单号
        pub out_settle_batch_no: Option<String>,
        /// WeChat Pay settlement batch ID · 微信支付结算批次单号
        pub settle_batch_no: Option<String>,
        /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
        pub individual_auth_id: Option<String>,
        /// payee description · 收款方描述
        pub description: Option<String>,
        /// batch or stock state · 批次状态
        pub state: Option<String>,
        /// trade scene · 交易场景
        pub trade_scenario: Option<String>,
        /// batch creation time · 批次创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// batch completion time · 批次完成时间; as 2018-06-08T10:34:56+08:00
        pub finish_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_settle_batch_no: body("out_settle_batch_no").promised(),
        settle_batch_no: body("settle_batch_no").promised(),
        individual_auth_id: body("individual_auth_id").promised(),
        description: body("description").promised(),
        state: body("state").promised(),
        trade_scenario: body("trade_scenario").promised(),
        create_time: body("create_time").promised(),
        finish_time: body("finish_time"),
    } }

    crate::promised::promised! { Response {
        /// merchant settlement batch number · 商户结算批次单号
        out_settle_batch_no 0(&str),
        /// WeChat Pay settlement batch ID · 微信支付结算批次单号
        settle_batch_no 1(&str),
        /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
        individual_auth_id 2(&str),
        /// payee description · 收款方描述
        description 3(&str),
        /// batch or stock state · 批次状态
        state 4(&str),
        /// trade scene · 交易场景
        trade_scenario 5(&str),
        /// batch creation time · 批次创建时间; as 2018-06-08T10:34:56+08:00
        create_time 6(&crate::Time),
    } }
}
