// Written by `cargo xtask codegen` from spec/openapi/v3/bank-transfer/batches.md

//! `/v3/bank-transfer/batches`

pub mod batch_id;
pub mod out_batch_no;

/// Initiate a batch transfer · 发起批量转账
///
/// `POST /v3/bank-transfer/batches`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465889)
///
/// ```
/// use wechatpay::v3::bank_transfer::batches::post::{Request, TransferDetailList};
///
/// let request = Request {
///     attach_remark: Some("付款专用商户单号11111".into()),
///     transfer_detail_list: Some(vec![TransferDetailList {
///         user_id_card: Some("…".into()),
///         ..TransferDetailList::new(
///             "x23zy545Bd5436",
///             200000,
///             "2020年4月报销",
///             "o-MYE42l80oelYMDE34nYD456Xoy",
///             "…",
///         )
///     }]),
///     ..Request::new(
///         "1900001109",
///         "1900001109",
///         "1900001109",
///         "1900001109",
///         "wxaffdakkk11112e3",
///         "plfk2020042013",
///         "2019年1月深圳分部报销单",
///         "2019年1月深圳分部报销单",
///         4000000,
///         200,
///         "ORDINARY_TRANSFER",
///         "COMMISSION",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Initiate a batch transfer · 发起批量转账
    pub struct Request {
        /// service platform merchant ID · 服务平台商户号
        pub platform_mchid: String,
        /// paying enterprise's merchant ID · 付款企业商户号
        pub specialized_payment_mchid: String,
        /// actual funding merchant ID · 实际出资商户号
        pub sponsor_mchid: String,
        /// user-authorised merchant ID · 用户授权商户号
        pub user_authorized_mchid: String,
        /// user authorisation appid · 用户授权appid
        pub user_authorized_appid: String,
        /// bank batch number · 银行批次单号
        pub out_batch_no: String,
        /// batch name · 批次名称
        pub batch_name: String,
        /// batch remark · 批次备注
        pub batch_remark: String,
        /// attached information · 附加信息
        pub attach_remark: Option<String>,
        /// total transfer amount · 转账总金额
        pub total_amount: i64,
        /// total number of transfers · 转账总笔数
        pub total_count: i64,
        /// transfer scene · 转账场景
        pub transfer_scene: String,
        /// batch transfer purpose · 批量转账用途
        pub transfer_purpose: String,
        /// transfer detail list · 转账明细列表
        pub transfer_detail_list: Option<Vec<TransferDetailList>>,
    }

    crate::model! { Request {
        platform_mchid: body("platform_mchid").required(),
        specialized_payment_mchid: body("specialized_payment_mchid").required(),
        sponsor_mchid: body("sponsor_mchid").required(),
        user_authorized_mchid: body("user_authorized_mchid").required(),
        user_authorized_appid: body("user_authorized_appid").required(),
        out_batch_no: body("out_batch_no").required(),
        batch_name: body("batch_name").required(),
        batch_remark: body("batch_remark").required(),
        attach_remark: body("attach_remark"),
        total_amount: body("total_amount").required(),
        total_count: body("total_count").required(),
        transfer_scene: body("transfer_scene").required(),
        transfer_purpose: body("transfer_purpose").required(),
        transfer_detail_list: body("transfer_detail_list"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            platform_mchid: impl Into<String>,
            specialized_payment_mchid: impl Into<String>,
            sponsor_mchid: impl Into<String>,
            user_authorized_mchid: impl Into<String>,
            user_authorized_appid: impl Into<String>,
            out_batch_no: impl Into<String>,
            batch_name: impl Into<String>,
            batch_remark: impl Into<String>,
            total_amount: i64,
            total_count: i64,
            transfer_scene: impl Into<String>,
            transfer_purpose: impl Into<String>,
        ) -> Self {
            Self {
                platform_mchid: platform_mchid.into(),
                specialized_payment_mchid: specialized_payment_mchid.into(),
                sponsor_mchid: sponsor_mchid.into(),
                user_authorized_mchid: user_authorized_mchid.into(),
                user_authorized_appid: user_authorized_appid.into(),
                out_batch_no: out_batch_no.into(),
                batch_name: batch_name.into(),
                batch_remark: batch_remark.into(),
                attach_remark: None,
                total_amount,
                total_count,
                transfer_scene: transfer_scene.into(),
                transfer_purpose: transfer_purpose.into(),
                transfer_detail_list: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/bank-transfer/batches",
        "发起批量转账",
        "Initiate a batch transfer",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// transfer detail list · 转账明细列表
    pub struct TransferDetailList {
        /// bank detail number · 银行明细单号
        pub out_detail_no: String,
        /// transfer amount · 转账金额
        pub transfer_amount: i64,
        /// transfer remark · 转账备注
        pub transfer_remark: String,
        /// receiving user's openid · 收款用户openid
        pub openid: String,
        /// receiving user's name · 收款用户姓名
        pub user_name: crate::Sensitive,
        /// ID card of the receiving user · 收款用户身份证
        pub user_id_card: Option<crate::Sensitive>,
    }

    crate::model! { TransferDetailList {
        out_detail_no: body("out_detail_no").required(),
        transfer_amount: body("transfer_amount").required(),
        transfer_remark: body("transfer_remark").required(),
        openid: body("openid").required(),
        user_name: body("user_name").required().mark(Mark::Rsa),
        user_id_card: body("user_id_card").mark(Mark::Rsa),
    } }

    impl TransferDetailList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_detail_no: impl Into<String>,
            transfer_amount: i64,
            transfer_remark: impl Into<String>,
            openid: impl Into<String>,
            user_name: impl Into<crate::Sensitive>,
        ) -> Self {
            Self {
                out_detail_no: out_detail_no.into(),
                transfer_amount,
                transfer_remark: transfer_remark.into(),
                openid: openid.into(),
                user_name: user_name.into(),
                user_id_card: None,
            }
        }
    }

    /// Initiate a batch transfer · 发起批量转账
    #[non_exhaustive]
    pub struct Response {
        /// bank batch number · 银行批次单号
        pub out_batch_no: Option<String>,
        /// WeChat Pay batch ID · 微信支付批次单号
        pub batch_id: Option<String>,
        /// batch creation time · 批次创建时间
        pub create_time: Option<String>,
    }

    crate::model! { Response: Default {
        out_batch_no: body("out_batch_no"),
        batch_id: body("batch_id"),
        create_time: body("create_time"),
    } }
}
