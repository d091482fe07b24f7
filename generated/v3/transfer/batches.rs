// Written by `cargo xtask codegen` from spec/openapi/v3/transfer/batches.md

//! `/v3/transfer/batches`

pub mod batch_id;
pub mod out_batch_no;

/// Initiate a batch transfer · 发起批量转账
///
/// `POST /v3/transfer/batches`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458841)
///
/// ```
/// use wechatpay::v3::transfer::batches::post::{Request, TransferDetailList};
///
/// let request = Request {
///     transfer_scene_id: Some("1001".into()),
///     notify_url: Some("https://www.weixin.qq.com/wxpay/pay.php".into()),
///     ..Request::new(
///         "wxf636efh567hg4356",
///         "plfk2020042013",
///         "2019年1月深圳分部报销单",
///         "2019年1月深圳分部报销单",
///         4000000,
///         200,
///         vec![TransferDetailList {
///             user_name: Some("…".into()),
///             user_id_card: Some("…".into()),
///             ..TransferDetailList::new(
///                 "x23zy545Bd5436",
///                 200000,
///                 "2020年4月报销",
///                 "o-MYE42l80oelYMDE34nYD456Xoy",
///             )
///         }],
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Initiate a batch transfer · 发起批量转账
    pub struct Request {
        /// direct merchant appid · 直连商户的appid
        pub appid: String,
        /// merchant batch number · 商家批次单号
        pub out_batch_no: String,
        /// batch name · 批次名称
        pub batch_name: String,
        /// batch remark · 批次备注
        pub batch_remark: String,
        /// total transfer amount · 转账总金额
        pub total_amount: i64,
        /// total number of transfers · 转账总笔数
        pub total_num: i64,
        /// transfer detail list · 转账明细列表
        pub transfer_detail_list: Vec<TransferDetailList>,
        /// transfer scene ID · 转账场景ID
        pub transfer_scene_id: Option<String>,
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        out_batch_no: body("out_batch_no").required(),
        batch_name: body("batch_name").required(),
        batch_remark: body("batch_remark").required(),
        total_amount: body("total_amount").required(),
        total_num: body("total_num").required(),
        transfer_detail_list: body("transfer_detail_list").required(),
        transfer_scene_id: body("transfer_scene_id"),
        notify_url: body("notify_url"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            appid: impl Into<String>,
            out_batch_no: impl Into<String>,
            batch_name: impl Into<String>,
            batch_remark: impl Into<String>,
            total_amount: i64,
            total_num: i64,
            transfer_detail_list: Vec<TransferDetailList>,
        ) -> Self {
            Self {
                appid: appid.into(),
                out_batch_no: out_batch_no.into(),
                batch_name: batch_name.into(),
                batch_remark: batch_remark.into(),
                total_amount,
                total_num,
                transfer_detail_list,
                transfer_scene_id: None,
                notify_url: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/transfer/batches",
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
        /// merchant detail number · 商家明细单号
        pub out_detail_no: String,
        /// transfer amount · 转账金额
        pub transfer_amount: i64,
        /// transfer remark · 转账备注
        pub transfer_remark: String,
        /// user openid under the direct merchant's app · 用户在直连商户应用下的用户标示
        pub openid: String,
        /// receiving user's name · 收款用户姓名
        pub user_name: Option<crate::Sensitive>,
        /// ID card of the receiving user · 收款用户身份证
        pub user_id_card: Option<crate::Sensitive>,
    }

    crate::model! { TransferDetailList {
        out_detail_no: body("out_detail_no").required(),
        transfer_amount: body("transfer_amount").required(),
        transfer_remark: body("transfer_remark").required(),
        openid: body("openid").required(),
        user_name: body("user_name").mark(Mark::Rsa),
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
        ) -> Self {
            Self {
                out_detail_no: out_detail_no.into(),
                transfer_amount,
                transfer_remark: transfer_remark.into(),
                openid: openid.into(),
                user_name: None,
                user_id_card: None,
            }
        }
    }

    /// Initiate a batch transfer · 发起批量转账
    #[non_exhaustive]
    pub struct Response {
        /// merchant batch number · 商家批次单号
        pub out_batch_no: Option<String>,
        /// WeChat batch ID · 微信批次单号
        pub batch_id: Option<String>,
        /// batch creation time · 批次创建时间
        pub create_time: Option<String>,
        /// batch or stock state · 批次状态
        pub batch_status: Option<response::BatchStatus>,
    }

    crate::model! { Response: Default {
        out_batch_no: body("out_batch_no"),
        batch_id: body("batch_id"),
        create_time: body("create_time"),
        batch_status: body("batch_status"),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// batch or stock state · 批次状态
            pub enum BatchStatus {
                Accepted = "ACCEPTED",
                Processing = "PROCESSING",
                Finished = "FINISHED",
                Closed = "CLOSED",
            }
        }
    }
}
