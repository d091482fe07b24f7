// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders.md

//! `/v3/platsolution/ecommerce/settle/prepay-settle-orders`

pub mod by_settle_batch_no;

/// Personal collection: apply for batch settlement · 个人收款-申请批量结算
///
/// `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012649847)
///
/// ```
/// use wechatpay::v3::platsolution::ecommerce::settle::prepay_settle_orders::post::{Amount, Request, SettleDetailInfoList, SettleInfoList, TradeScenario};
///
/// let request = Request {
///     receive_type_template_id: Some(0),
///     ..Request::new(
///         "WXA12368855126622",
///         "1236698745558870",
///         "256322110225",
///         "https://www.weixin.qq.com/wxpay/pay.php",
///         "共计2笔订单，订单金额xxx元，平台服务费xxx元，合计收款xxx元",
///         TradeScenario::Recommerce,
///         vec![SettleInfoList::new(
///             "12369666555136622",
///             "4207752501201407033233368018",
///             vec![SettleDetailInfoList::new(
///                 "123688556699666554",
///                 "RECEIVE",
///                 "MERCHANT",
///                 "1234567890",
///                 Amount {
///                     currency: Some("CNY".into()),
///                     ..Amount::new(11000)
///                 },
///             )],
///         )],
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Personal collection: apply for batch settlement · 个人收款-申请批量结算
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            appid: impl Into<String>,
            out_settle_batch_no: impl Into<String>,
            individual_auth_id: impl Into<String>,
            notify_url: impl Into<String>,
            description: impl Into<String>,
            trade_scenario: TradeScenario,
            settle_info_list: Vec<SettleInfoList>,
        ) -> Self {
            Self {
                appid: appid.into(),
                out_settle_batch_no: out_settle_batch_no.into(),
                individual_auth_id: individual_auth_id.into(),
                notify_url: notify_url.into(),
                description: description.into(),
                trade_scenario,
                settle_info_list,
                receive_type_template_id: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
    pub struct Amount {
        /// amount · 金额
        pub amount: i64,
        /// currency · 币种
        pub currency: Option<String>,
    }

    crate::model! { Amount {
        amount: body("amount").required(),
        currency: body("currency"),
    } }

    impl Amount {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(amount: i64) -> Self {
            Self { amount, currency: None }
        }
    }

    /// settlement detail list · 结算明细单列表
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

    impl SettleDetailInfoList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_settle_detail_no: impl Into<String>,
            settle_type: impl Into<String>,
            receiver_type: impl Into<String>,
            receiver_account: impl Into<String>,
            amount: Amount,
        ) -> Self {
            Self {
                out_settle_detail_no: out_settle_detail_no.into(),
                settle_type: settle_type.into(),
                receiver_type: receiver_type.into(),
                receiver_account: receiver_account.into(),
                amount,
            }
        }
    }

    /// settlement list · 结算信息列表
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

    impl SettleInfoList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_settle_no: impl Into<String>,
            transaction_id: impl Into<String>,
            settle_detail_info_list: Vec<SettleDetailInfoList>,
        ) -> Self {
            Self {
                out_settle_no: out_settle_no.into(),
                transaction_id: transaction_id.into(),
                settle_detail_info_list,
            }
        }
    }

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
        /// batch creation time · 批次创建时间
        pub create_time: Option<String>,
        /// batch completion time · 批次完成时间
        pub finish_time: Option<String>,
    }

    crate::model! { Response: Default {
        out_settle_batch_no: body("out_settle_batch_no"),
        settle_batch_no: body("settle_batch_no"),
        individual_auth_id: body("individual_auth_id"),
        description: body("description"),
        state: body("state"),
        trade_scenario: body("trade_scenario"),
        create_time: body("create_time"),
        finish_time: body("finish_time"),
    } }
}
