// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/partner/charity-transfer-bills.md

//! `/v3/fund-app/mch-transfer/partner/charity-transfer-bills`

pub mod out_transfer_no;

/// Initiate a charity donation · 发起公益捐赠
///
/// `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`
///
/// Official pages · 官方文档:
///
/// - partner: [4015554841](https://pay.weixin.qq.com/doc/v3/partner/4015554841)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::fund_app::mch_transfer::partner::charity_transfer_bills::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_budget_no: "budget202506300102",
///     out_transfer_no: "trans202506300102",
///     sponsor_mchid: "1900001109",
///     receive_mchid: "1900001109",
///     amount: Fen(20000000),
///     transfer_remark: "帮助受助群体爱心捐款",
/// });
/// let answer = request.send(&client).await?;
/// let budget_id = answer.budget_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::fund_app::mch_transfer::partner::charity_transfer_bills::post::{Request, Required, TransactionInfo, TransactionInfoRequired, TransactionType};
///
/// let request = Request::new(Required {
///     out_budget_no: "budget202506300102",
///     out_transfer_no: "trans202506300102",
///     sponsor_mchid: "1900001109",
///     receive_mchid: "1900001109",
///     amount: Fen(20000000),
///     transfer_remark: "帮助受助群体爱心捐款",
/// })
/// .transaction_info(TransactionInfo::new(TransactionInfoRequired {
///     transaction_type: TransactionType::Wxpay,
///     transaction_id: "4217752501201407033233368018",
/// }));
/// ```
#[doc(alias("发起公益捐赠", "4015554841"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Initiate a charity donation · 发起公益捐赠
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant budget number · 商户预算单号
        pub out_budget_no: String,
        /// merchant charity donation number · 商户公益捐赠单号
        pub out_transfer_no: String,
        /// related trade numbers · 关联的交易单号
        pub transaction_info: Option<TransactionInfo>,
        /// funding merchant ID · 出资商户号
        pub sponsor_mchid: String,
        /// receiving merchant ID · 收款商户号
        pub receive_mchid: String,
        /// total budget amount · 预算总金额 (fen)
        pub amount: crate::Fen,
        /// donation remark · 捐赠备注
        pub transfer_remark: String,
    }

    crate::model! { Request {
        out_budget_no: body("out_budget_no").required(),
        out_transfer_no: body("out_transfer_no").required(),
        transaction_info: body("transaction_info"),
        sponsor_mchid: body("sponsor_mchid").required(),
        receive_mchid: body("receive_mchid").required(),
        amount: body("amount").required(),
        transfer_remark: body("transfer_remark").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant budget number · 商户预算单号
        out_budget_no(&'a str),
        /// merchant charity donation number · 商户公益捐赠单号
        out_transfer_no(&'a str),
        /// funding merchant ID · 出资商户号
        sponsor_mchid(&'a str),
        /// receiving merchant ID · 收款商户号
        receive_mchid(&'a str),
        /// total budget amount · 预算总金额 (fen)
        amount(crate::Fen),
        /// donation remark · 捐赠备注
        transfer_remark(&'a str),
    } {
        /// related trade numbers · 关联的交易单号
        transaction_info transaction_info_opt(TransactionInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/fund-app/mch-transfer/partner/charity-transfer-bills",
        "发起公益捐赠",
        "Initiate a charity donation",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// order type · 订单类型
        pub enum TransactionType {
            Wxpay = "WXPAY",
        }
    }

    /// related trade numbers · 关联的交易单号
    #[must_use]
    #[non_exhaustive]
    pub struct TransactionInfo {
        /// order type · 订单类型
        pub transaction_type: TransactionType,
        /// order number · 订单号
        pub transaction_id: String,
    }

    crate::model! { TransactionInfo {
        transaction_type: body("transaction_type").required(),
        transaction_id: body("transaction_id").required(),
    } }

    crate::sent::sent! { TransactionInfo(TransactionInfoRequired<'a>) {
        /// order type · 订单类型
        transaction_type(TransactionType),
        /// order number · 订单号
        transaction_id(&'a str),
    } {
    } }

    /// Initiate a charity donation · 发起公益捐赠
    #[non_exhaustive]
    pub struct Response {
        /// merchant budget number · 商户预算单号
        pub out_budget_no: Option<String>,
        /// WeChat Pay budget ID · 微信支付预算单号
        pub budget_id: Option<String>,
        /// merchant charity donation number · 商户公益捐赠单号
        pub out_transfer_no: Option<String>,
        /// WeChat Pay charity donation ID · 微信支付公益捐赠单号
        pub transfer_id: Option<String>,
        /// total budget amount · 预算总金额 (fen)
        pub amount: Option<crate::Fen>,
        /// donation remark · 捐赠备注
        pub transfer_remark: Option<String>,
        /// receiving merchant ID · 收款商户号
        pub receive_mchid: Option<String>,
        /// donation state · 捐赠状态
        pub state: Option<response::State>,
        /// donation order creation time · 捐赠单创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// donation completion time · 捐赠完成时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_budget_no: body("out_budget_no").promised(),
        budget_id: body("budget_id").promised(),
        out_transfer_no: body("out_transfer_no").promised(),
        transfer_id: body("transfer_id").promised(),
        amount: body("amount").promised(),
        transfer_remark: body("transfer_remark").promised(),
        receive_mchid: body("receive_mchid").promised(),
        state: body("state").promised(),
        create_time: body("create_time").promised(),
        success_time: body("success_time"),
    } }

    crate::promised::promised! { Response {
        /// merchant budget number · 商户预算单号
        out_budget_no 0(&str),
        /// WeChat Pay budget ID · 微信支付预算单号
        budget_id 1(&str),
        /// merchant charity donation number · 商户公益捐赠单号
        out_transfer_no 2(&str),
        /// WeChat Pay charity donation ID · 微信支付公益捐赠单号
        transfer_id 3(&str),
        /// total budget amount · 预算总金额 (fen)
        amount 4(crate::Fen),
        /// donation remark · 捐赠备注
        transfer_remark 5(&str),
        /// receiving merchant ID · 收款商户号
        receive_mchid 6(&str),
        /// donation state · 捐赠状态
        state 7(&response::State),
        /// donation order creation time · 捐赠单创建时间; as 2018-06-08T10:34:56+08:00
        create_time 8(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// donation state · 捐赠状态
            pub enum State {
                Accepted = "ACCEPTED",
                Success = "SUCCESS",
                Close = "CLOSE",
            }
        }
    }
}
