// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/mch-transfer/transfer-bills.md

//! `/v3/platsolution/ecommerce/mch-transfer/transfer-bills`

pub mod bill_id;
pub mod out_bill_no;

/// Compensate from the security deposit · 保证金赔付
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills`
///
/// Official pages · 官方文档:
///
/// - partner: [4013504198](https://pay.weixin.qq.com/doc/v3/partner/4013504198)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::ecommerce::mch_transfer::transfer_bills::post::{BusinessType, Receiver, Request, Required};
///
/// let request = Request::new(Required {
///     business_type: BusinessType::DepositCompensation,
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
/// use wechatpay::v3::platsolution::ecommerce::mch_transfer::transfer_bills::post::{BusinessType, MchInfo, Receiver, Request, Required, Type};
///
/// let request = Request::new(Required {
///     business_type: BusinessType::DepositCompensation,
///     receiver: Receiver::new()
///         .type_(Type::Merchant)
///         .mch_info(MchInfo::new().mch_id("1900001108").mchid("1900001108")),
///     out_bill_no: "plfk2020042013",
///     transfer_remark: "直播违规扣罚",
/// })
/// .sub_mchid("1900000109")
/// .sp_appid("wx8888888888888888")
/// .amount(10000)
/// .receiver_remark("小店XXXX直播违规扣罚");
/// ```
#[doc(alias("保证金赔付", "4013504198"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Compensate from the security deposit · 保证金赔付
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// official account appid · 公众账号ID
        pub sp_appid: Option<String>,
        /// business type · 业务类型
        pub business_type: BusinessType,
        /// payee information · 收款方信息
        pub receiver: Receiver,
        /// merchant reference number · 商户单号
        pub out_bill_no: String,
        /// compensation amount · 赔付金额 (fen)
        pub amount: Option<crate::Fen>,
        /// compensation reason · 赔付原因
        pub transfer_remark: String,
        /// payee remark · 收款方备注
        pub receiver_remark: Option<String>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid"),
        sp_appid: body("sp_appid"),
        business_type: body("business_type").required(),
        receiver: body("receiver").required(),
        out_bill_no: body("out_bill_no").required(),
        amount: body("amount"),
        transfer_remark: body("transfer_remark").required(),
        receiver_remark: body("receiver_remark"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// business type · 业务类型
        business_type(BusinessType),
        /// payee information · 收款方信息
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
        /// payee remark · 收款方备注
        receiver_remark receiver_remark_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/platsolution/ecommerce/mch-transfer/transfer-bills",
        "保证金赔付",
        "Compensate from the security deposit",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// business type · 业务类型
        pub enum BusinessType {
            DepositCompensation = "DEPOSIT_COMPENSATION",
            PlatformAfterSalesCompensation = "PLATFORM_AFTER_SALES_COMPENSATION",
            InsuranceClaim = "INSURANCE_CLAIM",
            DepositAfterSalesCompensation = "DEPOSIT_AFTER_SALES_COMPENSATION",
        }
    }

    pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::post::Type;

    /// merchant information of the transfer receiver · 转账接收方商户信息
    #[must_use]
    #[non_exhaustive]
    pub struct MchInfo {
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
    }

    crate::model! { MchInfo: Default {
        mch_id: body("mch_id"),
        mchid: body("mchid"),
    } }

    crate::sent::sent! { MchInfo {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// merchant ID · 商户号
        mchid mchid_opt(into String),
    } }

    /// payee information · 收款方信息
    #[must_use]
    #[non_exhaustive]
    pub struct Receiver {
        /// transfer receiver type · 转账接收方类型
        pub type_: Option<Type>,
        /// merchant information of the transfer receiver · 转账接收方商户信息
        pub mch_info: Option<MchInfo>,
    }

    crate::model! { Receiver: Default {
        type_: body("type"),
        mch_info: body("mch_info"),
    } }

    crate::sent::sent! { Receiver {
        /// transfer receiver type · 转账接收方类型
        type_ type_opt(Type),
        /// merchant information of the transfer receiver · 转账接收方商户信息
        mch_info mch_info_opt(MchInfo),
    } }

    /// Compensate from the security deposit · 保证金赔付
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// second-tier merchant appid · 二级商户AppID
        pub sub_appid: Option<String>,
        /// business type · 业务类型
        pub business_type: Option<BusinessType>,
        /// transfer receiver information · 转账接收方信息
        pub receiver_detail: Option<response::ReceiverDetail>,
        /// merchant reference number · 商户单号
        pub out_bill_no: Option<String>,
        /// compensation amount · 赔付金额 (fen)
        pub amount: Option<crate::Fen>,
        /// compensation reason · 赔付原因
        pub transfer_remark: Option<String>,
        /// payee remark · 收款方备注
        pub receiver_remark: Option<String>,
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
        business_type: body("business_type"),
        receiver_detail: body("receiver_detail").promised(),
        out_bill_no: body("out_bill_no").promised(),
        amount: body("amount"),
        transfer_remark: body("transfer_remark").promised(),
        receiver_remark: body("receiver_remark"),
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
        receiver_detail 4(&response::ReceiverDetail),
        /// merchant reference number · 商户单号
        out_bill_no 5(&str),
        /// compensation reason · 赔付原因
        transfer_remark 7(&str),
        /// WeChat Pay transfer ID · 微信支付转账单号
        bill_id 9(&str),
        /// compensation state · 赔付状态
        state 10(&response::State),
        /// acceptance time · 受理时间
        accept_time 11(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// merchant information of the transfer receiver · 转账接收方商户信息
        #[non_exhaustive]
        pub struct MchInfo {
            /// merchant ID · 商户号
            pub mch_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { MchInfo: Received {
            mch_id: body("mch_id"),
        } }

        /// transfer receiver information · 转账接收者信息
        #[non_exhaustive]
        pub struct Receiver {
            /// transfer receiver type · 转账接收方类型
            pub type_: Option<super::Type>,
            /// merchant information of the transfer receiver · 转账接收方商户信息
            pub mch_info: Option<MchInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { Receiver: Received {
            type_: body("type"),
            mch_info: body("mch_info"),
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
