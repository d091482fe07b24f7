// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills.md

//! `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`

pub mod bill_id;
pub mod out_bill_no;

/// Request after-sales compensation from the security deposit · 请求保证金售后赔付
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`
///
/// Official pages · 官方文档:
///
/// - partner: [4013504194](https://pay.weixin.qq.com/doc/v3/partner/4013504194)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::post::{Receiver, Request, Required};
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
/// use wechatpay::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::post::{Receiver, Request, Required, TransactionInfo, TransactionInfoType, Type, UserInfo};
///
/// let request = Request::new(Required {
///     receiver: Receiver::new()
///         .type_(Type::Merchant)
///         .transaction_info(TransactionInfo::new("1217752501201407033233368018")
///             .type_(TransactionInfoType::Wxpay))
///         .user_info(UserInfo::new().sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")),
///     out_bill_no: "plfk2020042013",
///     transfer_remark: "直播违规扣罚",
/// })
/// .sub_mchid("1900000109")
/// .sp_appid("wx8888888888888888")
/// .amount(10000)
/// .transfer_scene_id("1001")
/// .user_recv_perception("退货运费补偿")
/// .sub_appid("wx8888888888888888");
/// ```
#[doc(alias("请求保证金售后赔付", "4013504194"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Request after-sales compensation from the security deposit · 请求保证金售后赔付
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// official account appid · 公众账号ID
        pub sp_appid: Option<String>,
        /// payee information · 收款方信息
        pub receiver: Receiver,
        /// merchant reference number · 商户单号
        pub out_bill_no: String,
        /// compensation amount · 赔付金额 (fen)
        pub amount: Option<crate::Fen>,
        /// compensation reason · 赔付原因
        pub transfer_remark: String,
        /// transfer scene ID · 转账场景ID
        pub transfer_scene_id: Option<String>,
        /// receipt reason shown to the user · 用户收款感知
        pub user_recv_perception: Option<String>,
        /// second-tier merchant appid · 二级商户AppID
        pub sub_appid: Option<String>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid"),
        sp_appid: body("sp_appid"),
        receiver: body("receiver").required(),
        out_bill_no: body("out_bill_no").required(),
        amount: body("amount"),
        transfer_remark: body("transfer_remark").required(),
        transfer_scene_id: body("transfer_scene_id"),
        user_recv_perception: body("user_recv_perception"),
        sub_appid: body("sub_appid"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
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
        /// transfer scene ID · 转账场景ID
        transfer_scene_id transfer_scene_id_opt(into String),
        /// receipt reason shown to the user · 用户收款感知
        user_recv_perception user_recv_perception_opt(into String),
        /// second-tier merchant appid · 二级商户AppID
        sub_appid sub_appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills",
        "请求保证金售后赔付",
        "Request after-sales compensation from the security deposit",
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
            TransactionUser = "TRANSACTION_USER",
        }
    }

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::post::TransactionInfoType;

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::post::TransactionInfo;

    /// user receiving the transfer · 转账接收方用户
    #[must_use]
    #[non_exhaustive]
    pub struct UserInfo {
        /// openid of the transfer receiver user · 转账接收方用户 openid
        pub sp_openid: Option<String>,
    }

    crate::model! { UserInfo: Default {
        sp_openid: body("sp_openid"),
    } }

    crate::sent::sent! { UserInfo {
        /// openid of the transfer receiver user · 转账接收方用户 openid
        sp_openid sp_openid_opt(into String),
    } }

    /// payee information · 收款方信息
    #[must_use]
    #[non_exhaustive]
    pub struct Receiver {
        /// transfer receiver type · 转账接收方类型
        pub type_: Option<Type>,
        /// transfer receiver's order information · 转账接收方订单信息
        pub transaction_info: Option<TransactionInfo>,
        /// user receiving the transfer · 转账接收方用户
        pub user_info: Option<UserInfo>,
    }

    crate::model! { Receiver: Default {
        type_: body("type"),
        transaction_info: body("transaction_info"),
        user_info: body("user_info"),
    } }

    crate::sent::sent! { Receiver {
        /// transfer receiver type · 转账接收方类型
        type_ type_opt(Type),
        /// transfer receiver's order information · 转账接收方订单信息
        transaction_info transaction_info_opt(TransactionInfo),
        /// user receiving the transfer · 转账接收方用户
        user_info user_info_opt(UserInfo),
    } }

    /// Request after-sales compensation from the security deposit · 请求保证金售后赔付
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
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
        /// second-tier merchant appid · 二级商户AppID
        pub sub_appid: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        sub_mchid: body("sub_mchid"),
        receiver_detail: body("receiver_detail").promised(),
        out_bill_no: body("out_bill_no").promised(),
        amount: body("amount"),
        transfer_remark: body("transfer_remark").promised(),
        bill_id: body("bill_id").promised(),
        state: body("state").promised(),
        accept_time: body("accept_time").promised(),
        success_time: body("success_time"),
        sponsor_mchid: body("sponsor_mchid"),
        sub_appid: body("sub_appid"),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商商户号
        sp_mchid 0(&str),
        /// transfer receiver information · 转账接收方信息
        receiver_detail 2(&response::ReceiverDetail),
        /// merchant reference number · 商户单号
        out_bill_no 3(&str),
        /// compensation reason · 赔付原因
        transfer_remark 5(&str),
        /// WeChat Pay transfer ID · 微信支付转账单号
        bill_id 6(&str),
        /// compensation state · 赔付状态
        state 7(&response::State),
        /// acceptance time · 受理时间
        accept_time 8(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::post::response::TransactionInfo;

        /// transfer receiver information · 转账接收者信息
        #[non_exhaustive]
        pub struct Receiver {
            /// transfer receiver type · 转账接收方类型
            pub type_: Option<super::Type>,
            /// transfer receiver's order information · 转账接收方订单信息
            pub transaction_info: Option<TransactionInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { Receiver: Received {
            type_: body("type"),
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
