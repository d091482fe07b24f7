// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills.md

//! `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`

pub mod by_out_bill_no;

/// Initiate security deposit compensation of the insurer's premium · 发起保证金赔付保司保费
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`
///
/// Official pages · 官方文档:
///
/// - partner: [4014010905](https://pay.weixin.qq.com/doc/v3/partner/4014010905)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::post::{Receiver, Request, Required};
///
/// let request = Request::new(Required {
///     receiver: Receiver::new(),
///     out_bill_no: "plfk2020042013",
///     transfer_remark: "直播违规扣罚",
/// });
/// let answer = request.send(&client).await?;
/// let sp_mchid = answer.sp_mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::post::{MchInfo, Receiver, Request, Required, TransactionInfo, TransactionInfoRequired, TransactionInfoType, Type};
///
/// let request = Request::new(Required {
///     receiver: Receiver::new()
///         .type_(Type::Merchant)
///         .mch_info(MchInfo::new().mchid("1900001108"))
///         .transaction_info(TransactionInfo::new(TransactionInfoRequired {
///             transaction_id: "1217752501201407033233368018",
///             type_: TransactionInfoType::Wxpay,
///         })),
///     out_bill_no: "plfk2020042013",
///     transfer_remark: "直播违规扣罚",
/// })
/// .sub_mchid("1900000109")
/// .sp_appid("wx8888888888888888")
/// .amount(10000);
/// ```
#[doc(alias("发起保证金赔付保司保费", "4014010905"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Initiate security deposit compensation of the insurer's premium · 发起保证金赔付保司保费
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// official account appid · 公众账号ID
        pub sp_appid: Option<String>,
        /// compensated user information · 赔付用户信息
        pub receiver: Receiver,
        /// merchant reference number · 商户单号
        pub out_bill_no: String,
        /// compensation amount · 赔付金额 (fen)
        pub amount: Option<crate::Fen>,
        /// compensation reason · 赔付原因
        pub transfer_remark: String,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid"),
        sp_appid: body("sp_appid"),
        receiver: body("receiver").required(),
        out_bill_no: body("out_bill_no").required(),
        amount: body("amount"),
        transfer_remark: body("transfer_remark").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// compensated user information · 赔付用户信息
        receiver(Receiver),
        /// merchant reference number · 商户单号
        out_bill_no(&'a str),
        /// compensation reason · 赔付原因
        transfer_remark(&'a str),
    } {
        /// second-tier merchant ID · 二级商户号
        sub_mchid sub_mchid_opt(into String),
        /// official account appid · 公众账号ID
        sp_appid sp_appid_opt(into String),
        /// compensation amount · 赔付金额 (fen)
        amount amount_opt(into crate::Fen),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills",
        "发起保证金赔付保司保费",
        "Initiate security deposit compensation of the insurer's premium",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// transfer receiver type · 转账接收方类型
        pub enum Type {
            Merchant = "MERCHANT",
        }
    }

    /// merchant information of the transfer receiver · 转账接收方商户信息
    #[must_use]
    #[non_exhaustive]
    pub struct MchInfo {
        /// merchant ID · 商户号
        pub mchid: Option<String>,
    }

    crate::model! { MchInfo: Default {
        mchid: body("mchid"),
    } }

    crate::sent::sent! { MchInfo {
        /// merchant ID · 商户号
        mchid mchid_opt(into String),
    } }

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::post::TransactionInfoType;

    /// compensation order information · 赔付单信息
    #[must_use]
    #[non_exhaustive]
    pub struct TransactionInfo {
        /// trade order number · 交易订单号
        pub transaction_id: String,
        /// compensation order type · 赔付单类型
        pub type_: TransactionInfoType,
    }

    crate::model! { TransactionInfo {
        transaction_id: body("transaction_id").required(),
        type_: body("type").required(),
    } }

    crate::sent::sent! { TransactionInfo(TransactionInfoRequired<'a>) {
        /// trade order number · 交易订单号
        transaction_id(&'a str),
        /// compensation order type · 赔付单类型
        type_(TransactionInfoType),
    } {
    } }

    /// compensated user information · 赔付用户信息
    #[must_use]
    #[non_exhaustive]
    pub struct Receiver {
        /// transfer receiver type · 转账接收方类型
        pub type_: Option<Type>,
        /// merchant information of the transfer receiver · 转账接收方商户信息
        pub mch_info: Option<MchInfo>,
        /// compensation order information · 赔付单信息
        pub transaction_info: Option<TransactionInfo>,
    }

    crate::model! { Receiver: Default {
        type_: body("type"),
        mch_info: body("mch_info"),
        transaction_info: body("transaction_info"),
    } }

    crate::sent::sent! { Receiver {
        /// transfer receiver type · 转账接收方类型
        type_ type_opt(Type),
        /// merchant information of the transfer receiver · 转账接收方商户信息
        mch_info mch_info_opt(MchInfo),
        /// compensation order information · 赔付单信息
        transaction_info transaction_info_opt(TransactionInfo),
    } }

    /// Initiate security deposit compensation of the insurer's premium · 发起保证金赔付保司保费
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// second-tier merchant appid · 二级商户AppID
        pub sub_appid: Option<String>,
        /// transfer receiver information · 转账接收方信息
        pub receiver_detail: Option<response::ReceiverDetail>,
        /// merchant reference number · 商户单号
        pub out_bill_no: Option<String>,
        /// compensation amount · 赔付金额 (fen)
        pub amount: Option<crate::Fen>,
        /// compensation reason · 赔付原因
        pub transfer_remark: Option<String>,
        /// WeChat Pay transfer ID · 微信支付转账单号
        pub bill_id: Option<String>,
        /// compensation state · 赔付状态
        pub state: Option<response::State>,
        /// acceptance time · 受理时间
        pub accept_time: Option<String>,
        /// success time · 成功时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// funding merchant ID · 出资商户号
        pub sponsor_mchid: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        sub_mchid: body("sub_mchid"),
        sub_appid: body("sub_appid"),
        receiver_detail: body("receiver_detail").promised(),
        out_bill_no: body("out_bill_no").promised(),
        amount: body("amount"),
        transfer_remark: body("transfer_remark").promised(),
        bill_id: body("bill_id").promised(),
        state: body("state").promised(),
        accept_time: body("accept_time").promised(),
        success_time: body("success_time"),
        sponsor_mchid: body("sponsor_mchid"),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商商户号
        sp_mchid 0(&str),
        /// transfer receiver information · 转账接收方信息
        receiver_detail 3(&response::ReceiverDetail),
        /// merchant reference number · 商户单号
        out_bill_no 4(&str),
        /// compensation reason · 赔付原因
        transfer_remark 6(&str),
        /// WeChat Pay transfer ID · 微信支付转账单号
        bill_id 7(&str),
        /// compensation state · 赔付状态
        state 8(&response::State),
        /// acceptance time · 受理时间
        accept_time 9(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// merchant information of the transfer receiver · 转账接收方商户信息
        #[non_exhaustive]
        pub struct MchInfo {
            /// merchant ID · 商户号
            pub mchid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { MchInfo: Received {
            mchid: body("mchid"),
        } }

        /// compensation order information · 赔付单信息
        #[non_exhaustive]
        pub struct TransactionInfo {
            /// trade order number · 交易订单号
            pub transaction_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { TransactionInfo: Received {
            transaction_id: body("transaction_id").promised(),
        } }

        crate::promised::promised! { TransactionInfo {
            /// trade order number · 交易订单号
            transaction_id 0(&str),
        } }

        /// transfer receiver information · 转账接收者信息
        #[non_exhaustive]
        pub struct Receiver {
            /// transfer receiver type · 转账接收方类型
            pub type_: Option<super::Type>,
            /// merchant information of the transfer receiver · 转账接收方商户信息
            pub mch_info: Option<MchInfo>,
            /// compensation order information · 赔付单信息
            pub transaction_info: Option<TransactionInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { Receiver: Received {
            type_: body("type"),
            mch_info: body("mch_info"),
            transaction_info: body("transaction_info"),
        } }

        /// transfer receiver information · 转账接收方信息
        #[non_exhaustive]
        pub struct ReceiverDetail {
            /// transfer receiver information · 转账接收者信息
            pub receiver: Option<Receiver>,
            origin_: crate::model::Origin,
        }

        crate::model! { ReceiverDetail: Received {
            receiver: body("receiver"),
        } }

        pub use crate::states::TransferState as State;
    }
}
