// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle.md

//! `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`

/// Personal collection: apply to process an abnormal settlement batch · 个人收款-申请异常结算批次单处理
///
/// `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
///
/// Official pages · 官方文档:
///
/// - partner: [4015198012](https://pay.weixin.qq.com/doc/v3/partner/4015198012)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::ecommerce::settle::prepay_settle_orders::by_settle_batch_no::apply_abnormal_settle::post::{AbnormalSettleType, Request, Required};
///
/// let request = Request::new(Required {
///     settle_batch_no: "123685544886666",
///     individual_auth_id: "256322110225",
///     out_abnormal_settle_batch_no: "1236698745558870",
///     abnormal_settle_type: AbnormalSettleType::TransferToOriginalReceiveUser,
/// });
/// let answer = request.send(&client).await?;
/// let out_settle_batch_no = answer.out_settle_batch_no()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::platsolution::ecommerce::settle::prepay_settle_orders::by_settle_batch_no::apply_abnormal_settle::post::{AbnormalSettleType, Request, Required};
///
/// let request = Request::new(Required {
///     settle_batch_no: "123685544886666",
///     individual_auth_id: "256322110225",
///     out_abnormal_settle_batch_no: "1236698745558870",
///     abnormal_settle_type: AbnormalSettleType::TransferToOriginalReceiveUser,
/// })
/// .description("xx结算失败，转付至原用户");
/// ```
#[doc(alias("个人收款-申请异常结算批次单处理", "4015198012"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Personal collection: apply to process an abnormal settlement batch · 个人收款-申请异常结算批次单处理
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay settlement batch ID · 微信支付结算批次单号
        pub settle_batch_no: String,
        /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
        pub individual_auth_id: String,
        /// merchant abnormal settlement batch number · 商户异常结算批次单号
        pub out_abnormal_settle_batch_no: String,
        /// handling method of the abnormal settlement batch · 异常结算批次单处理方式
        pub abnormal_settle_type: AbnormalSettleType,
        /// abnormality handling explanation · 异常处理说明
        pub description: Option<String>,
    }

    crate::model! { Request {
        settle_batch_no: path("settle_batch_no").required(),
        individual_auth_id: body("individual_auth_id").required(),
        out_abnormal_settle_batch_no: body("out_abnormal_settle_batch_no").required(),
        abnormal_settle_type: body("abnormal_settle_type").required(),
        description: body("description"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat Pay settlement batch ID · 微信支付结算批次单号
        settle_batch_no(&'a str),
        /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
        individual_auth_id(&'a str),
        /// merchant abnormal settlement batch number · 商户异常结算批次单号
        out_abnormal_settle_batch_no(&'a str),
        /// handling method of the abnormal settlement batch · 异常结算批次单处理方式
        abnormal_settle_type(AbnormalSettleType),
    } {
        /// abnormality handling explanation · 异常处理说明
        description description_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle",
        "个人收款-申请异常结算批次单处理",
        "Personal collection: apply to process an abnormal settlement batch",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// handling method of the abnormal settlement batch · 异常结算批次单处理方式
        pub enum AbnormalSettleType {
            TransferToOriginalReceiveUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
        }
    }

    /// Personal collection: apply to process an abnormal settlement batch · 个人收款-申请异常结算批次单处理
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
        pub state: Option<response::State>,
        /// trade scene · 交易场景
        pub trade_scenario: Option<response::TradeScenario>,
        /// batch creation time · 批次创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// batch completion time · 批次完成时间; as 2018-06-08T10:34:56+08:00
        pub finish_time: Option<crate::Time>,
        /// abnormality reason type · 异常原因类型
        pub abnormal_type: Option<response::AbnormalType>,
        /// abnormal settlement processing result · 异常结算处理结果
        pub abnormal_settle_result: Option<response::AbnormalSettleResult>,
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
        abnormal_type: body("abnormal_type"),
        abnormal_settle_result: body("abnormal_settle_result"),
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
        state 4(&response::State),
        /// trade scene · 交易场景
        trade_scenario 5(&response::TradeScenario),
        /// batch creation time · 批次创建时间; as 2018-06-08T10:34:56+08:00
        create_time 6(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// batch or stock state · 批次状态
            pub enum State {
                Accepted = "ACCEPTED",
                Received = "RECEIVED",
                Success = "SUCCESS",
                DeductFeeFail = "DEDUCT_FEE_FAIL",
                Abnormal = "ABNORMAL",
                AbnormalSettleSuccess = "ABNORMAL_SETTLE_SUCCESS",
            }
        }

        crate::open_enum! {
            /// trade scene · 交易场景
            pub enum TradeScenario {
                Recommerce = "RECOMMERCE",
                Individualtrade = "INDIVIDUALTRADE",
            }
        }

        crate::open_enum! {
            /// abnormality reason type · 异常原因类型
            pub enum AbnormalType {
                AuthRelationshipInvalid = "AUTH_RELATIONSHIP_INVALID",
                UserPayQuotaLimit = "USER_PAY_QUOTA_LIMIT",
            }
        }

        /// abnormal settlement processing result · 异常结算处理结果
        #[non_exhaustive]
        pub struct AbnormalSettleResult {
            /// handling method of the abnormal settlement batch · 异常结算批次单处理方式
            pub abnormal_settle_type: Option<super::AbnormalSettleType>,
            /// batch creation time · 批次创建时间
            pub apply_success_time: Option<String>,
            /// WeChat Pay abnormal fund payment ID · 微信支付异常资金付款单号
            pub abnormal_fund_receipt_id: Option<String>,
            /// merchant abnormal settlement batch number · 商户异常结算批次单号
            pub out_abnormal_settle_batch_no: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { AbnormalSettleResult: Received {
            abnormal_settle_type: body("abnormal_settle_type").promised(),
            apply_success_time: body("apply_success_time").promised(),
            abnormal_fund_receipt_id: body("abnormal_fund_receipt_id").promised(),
            out_abnormal_settle_batch_no: body("out_abnormal_settle_batch_no").promised(),
        } }

        crate::promised::promised! { AbnormalSettleResult {
            /// handling method of the abnormal settlement batch · 异常结算批次单处理方式
            abnormal_settle_type 0(&super::AbnormalSettleType),
            /// batch creation time · 批次创建时间
            apply_success_time 1(&str),
            /// WeChat Pay abnormal fund payment ID · 微信支付异常资金付款单号
            abnormal_fund_receipt_id 2(&str),
            /// merchant abnormal settlement batch number · 商户异常结算批次单号
            out_abnormal_settle_batch_no 3(&str),
        } }
    }
}
