// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills.md

//! `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`

pub mod by_out_bill_no;

/// Request compensation · 请求赔付
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`
///
/// Official pages · 官方文档:
///
/// - partner: [4016777363](https://pay.weixin.qq.com/doc/v3/partner/4016777363)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::platsolution::ecommerce::mch_transfer::sub_mch_compensation_bills::post::{MchInfo, Receiver, ReceiverRequired, Request, Required, Type};
///
/// let request = Request::new(Required {
///     receiver: Receiver::new(ReceiverRequired {
///         type_: Type::Merchant,
///         mch_info: MchInfo::new("1900001108"),
///     }),
///     out_bill_no: "plfk2020042013",
///     amount: Fen(10000),
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
/// use wechatpay::Fen;
/// use wechatpay::v3::platsolution::ecommerce::mch_transfer::sub_mch_compensation_bills::post::{MchInfo, Receiver, ReceiverRequired, Request, Required, Type};
///
/// let request = Request::new(Required {
///     receiver: Receiver::new(ReceiverRequired {
///         type_: Type::Merchant,
///         mch_info: MchInfo::new("1900001108"),
///     }),
///     out_bill_no: "plfk2020042013",
///     amount: Fen(10000),
///     transfer_remark: "直播违规扣罚",
/// })
/// .sponsor_mchid("1900001109");
/// ```
#[doc(alias("请求赔付", "4016777363"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Request compensation · 请求赔付
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// compensated merchant information · 赔付商户信息
        pub receiver: Receiver,
        /// merchant reference number · 商户单号
        pub out_bill_no: String,
        /// compensation amount · 赔付金额 (fen)
        pub amount: crate::Fen,
        /// compensation reason · 赔付原因
        pub transfer_remark: String,
        /// funding merchant ID · 出资商户号
        pub sponsor_mchid: Option<String>,
    }

    crate::model! { Request {
        receiver: body("receiver").required(),
        out_bill_no: body("out_bill_no").required(),
        amount: body("amount").required(),
        transfer_remark: body("transfer_remark").required(),
        sponsor_mchid: body("sponsor_mchid"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// compensated merchant information · 赔付商户信息
        receiver(Receiver),
        /// merchant reference number · 商户单号
        out_bill_no(&'a str),
        /// compensation amount · 赔付金额 (fen)
        amount(crate::Fen),
        /// compensation reason · 赔付原因
        transfer_remark(&'a str),
    } {
        /// funding merchant ID · 出资商户号
        sponsor_mchid sponsor_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills",
        "请求赔付",
        "Request compensation",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::post::Type;

    /// merchant information of the compensation receiver · 赔付接收方商户信息
    #[must_use]
    #[non_exhaustive]
    pub struct MchInfo {
        /// merchant ID · 商户号
        pub mchid: String,
    }

    crate::model! { MchInfo {
        mchid: body("mchid").required(),
    } }

    crate::sent::sent! { MchInfo(mchid: into String) {
    } }

    /// compensated merchant information · 赔付商户信息
    #[must_use]
    #[non_exhaustive]
    pub struct Receiver {
        /// compensation receiver type · 赔付接收方类型
        pub type_: Type,
        /// merchant information of the compensation receiver · 赔付接收方商户信息
        pub mch_info: MchInfo,
    }

    crate::model! { Receiver {
        type_: body("type").required(),
        mch_info: body("mch_info").required(),
    } }

    crate::sent::sent! { Receiver(ReceiverRequired) {
        /// compensation receiver type · 赔付接收方类型
        type_(Type),
        /// merchant information of the compensation receiver · 赔付接收方商户信息
        mch_info(MchInfo),
    } {
    } }

    /// Request compensation · 请求赔付
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// compensation receiver information · 赔付接收方信息
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
        receiver_detail: body("receiver_detail").promised(),
        out_bill_no: body("out_bill_no").promised(),
        amount: body("amount").promised(),
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
        /// compensation receiver information · 赔付接收方信息
        receiver_detail 1(&response::ReceiverDetail),
        /// merchant reference number · 商户单号
        out_bill_no 2(&str),
        /// compensation amount · 赔付金额 (fen)
        amount 3(crate::Fen),
        /// compensation reason · 赔付原因
        transfer_remark 4(&str),
        /// WeChat Pay transfer ID · 微信支付转账单号
        bill_id 5(&str),
        /// compensation state · 赔付状态
        state 6(&response::State),
        /// acceptance time · 受理时间
        accept_time 7(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// merchant information of the compensation receiver · 赔付接收方商户信息
        #[non_exhaustive]
        pub struct MchInfo {
            /// merchant ID · 商户号
            pub mchid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { MchInfo: Received {
            mchid: body("mchid").promised(),
        } }

        crate::promised::promised! { MchInfo {
            /// merchant ID · 商户号
            mchid 0(&str),
        } }

        /// compensation receiver information · 赔付接收者信息
        #[non_exhaustive]
        pub struct Receiver {
            /// compensation receiver type · 赔付接收方类型
            pub type_: Option<super::Type>,
            /// merchant information of the compensation receiver · 赔付接收方商户信息
            pub mch_info: Option<MchInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { Receiver: Received {
            type_: body("type"),
            mch_info: body("mch_info"),
        } }

        /// compensation receiver information · 赔付接收方信息
        #[non_exhaustive]
        pub struct ReceiverDetail {
            /// compensation receiver information · 赔付接收者信息
            pub receiver: Option<Receiver>,
            origin_: crate::model::Origin,
        }

        crate::model! { ReceiverDetail: Received {
            receiver: body("receiver"),
        } }

        pub use crate::states::TransferState as State;
    }
}
