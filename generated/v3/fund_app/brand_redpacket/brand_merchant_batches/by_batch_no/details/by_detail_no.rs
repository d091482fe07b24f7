// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}.md

//! `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`

/// Query a transfer detail by merchant detail number · 商家明细单号查询明细单
///
/// `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4014310384](https://pay.weixin.qq.com/doc/v3/merchant/4014310384)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::fund_app::brand_redpacket::brand_merchant_batches::by_batch_no::details::by_detail_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     batch_no: "1030000071100999991182020050700019480001",
///     detail_no: "1040000071100999991182020050700019500100",
/// });
/// let answer = request.send(&client).await?;
/// let brand_mchid = answer.brand_mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("商家明细单号查询明细单", "4014310384"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path};

    /// Query a transfer detail by merchant detail number · 商家明细单号查询明细单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay brand red packet batch ID · 微信支付品牌红包批次单号
        pub batch_no: String,
        /// merchant brand red packet detail number · 商家品牌红包明细单号
        pub detail_no: String,
    }

    crate::model! { Request {
        batch_no: path("batch_no").required(),
        detail_no: path("detail_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat Pay brand red packet batch ID · 微信支付品牌红包批次单号
        batch_no(&'a str),
        /// merchant brand red packet detail number · 商家品牌红包明细单号
        detail_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}",
        "商家明细单号查询明细单",
        "Query a transfer detail by merchant detail number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a transfer detail by merchant detail number · 商家明细单号查询明细单
    #[non_exhaustive]
    pub struct Response {
        /// main brand merchant ID · 品牌主商户号
        pub brand_mchid: Option<String>,
        /// merchant brand red packet batch number · 商家品牌红包批次单号
        pub out_batch_no: Option<String>,
        /// WeChat Pay brand red packet batch ID · 微信支付品牌红包批次单号
        pub batch_no: Option<String>,
        /// merchant brand red packet detail number · 商家品牌红包明细单号
        pub out_detail_no: Option<String>,
        /// WeChat Pay brand red packet detail ID · 微信支付品牌红包明细单号
        pub detail_no: Option<String>,
        /// brand red packet detail state · 品牌红包明细单状态
        pub detail_state: Option<response::DetailState>,
        /// red packet amount · 红包金额 (fen)
        pub amount: Option<crate::Fen>,
        /// red packet remark · 红包备注
        pub remark: Option<String>,
        /// failure reason · 失败原因
        pub fail_reason: Option<response::FailReason>,
        /// openid of the red packet receiver · 接收红包用户OpenID
        pub openid: Option<String>,
        /// name of the user receiving the red packet · 接收红包用户姓名
        pub user_name: Option<crate::Sensitive>,
        /// brand red packet initiation time · 品牌红包发起时间
        pub initiate_time: Option<String>,
        /// brand red packet update time · 品牌红包更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        /// brand ID · 品牌ID
        pub brand_id: Option<i64>,
        /// brand red packet template ID · 品牌红包模板ID
        pub template_id: Option<String>,
        /// brand appid · 品牌AppID
        pub brand_appid: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        brand_mchid: body("brand_mchid").promised(),
        out_batch_no: body("out_batch_no").promised(),
        batch_no: body("batch_no").promised(),
        out_detail_no: body("out_detail_no").promised(),
        detail_no: body("detail_no").promised(),
        detail_state: body("detail_state").promised(),
        amount: body("amount").promised(),
        remark: body("remark").promised(),
        fail_reason: body("fail_reason"),
        openid: body("openid").promised(),
        user_name: body("user_name").mark(Mark::Rsa),
        initiate_time: body("initiate_time"),
        update_time: body("update_time").promised(),
        brand_id: body("brand_id").promised(),
        template_id: body("template_id").promised(),
        brand_appid: body("brand_appid"),
    } }

    crate::promised::promised! { Response {
        /// main brand merchant ID · 品牌主商户号
        brand_mchid 0(&str),
        /// merchant brand red packet batch number · 商家品牌红包批次单号
        out_batch_no 1(&str),
        /// WeChat Pay brand red packet batch ID · 微信支付品牌红包批次单号
        batch_no 2(&str),
        /// merchant brand red packet detail number · 商家品牌红包明细单号
        out_detail_no 3(&str),
        /// WeChat Pay brand red packet detail ID · 微信支付品牌红包明细单号
        detail_no 4(&str),
        /// brand red packet detail state · 品牌红包明细单状态
        detail_state 5(&response::DetailState),
        /// red packet amount · 红包金额 (fen)
        amount 6(crate::Fen),
        /// red packet remark · 红包备注
        remark 7(&str),
        /// openid of the red packet receiver · 接收红包用户OpenID
        openid 9(&str),
        /// brand red packet update time · 品牌红包更新时间; as 2018-06-08T10:34:56+08:00
        update_time 12(&crate::Time),
        /// brand ID · 品牌ID
        brand_id 13(i64),
        /// brand red packet template ID · 品牌红包模板ID
        template_id 14(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::states::RedpacketDetailState as DetailState;

        crate::open_enum! {
            /// failure reason · 失败原因
            pub enum FailReason {
                AccountFrozen = "ACCOUNT_FROZEN",
                RealNameCheckFail = "REAL_NAME_CHECK_FAIL",
                NameNotCorrect = "NAME_NOT_CORRECT",
                OpenidInvalid = "OPENID_INVALID",
                TransferQuotaExceed = "TRANSFER_QUOTA_EXCEED",
                DayReceivedQuotaExceed = "DAY_RECEIVED_QUOTA_EXCEED",
                DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
                ProductAuthCheckFail = "PRODUCT_AUTH_CHECK_FAIL",
                OverdueClose = "OVERDUE_CLOSE",
                AccountNotExist = "ACCOUNT_NOT_EXIST",
                TransferRisk = "TRANSFER_RISK",
                UserAccountLimit = "USER_ACCOUNT_LIMIT",
                FailReasonUnknown = "FAIL_REASON_UNKNOWN",
                PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
                PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
                UserReceiveOverdue = "USER_RECEIVE_OVERDUE",
                RemarkNotCorrect = "REMARK_NOT_CORRECT",
                MerchantReject = "MERCHANT_REJECT",
                MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
                BlockB2cUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
            }
        }
    }
}
