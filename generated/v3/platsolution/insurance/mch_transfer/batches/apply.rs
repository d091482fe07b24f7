// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/insurance/mch-transfer/batches/apply.md

//! `/v3/platsolution/insurance/mch-transfer/batches/apply`

/// Request a merchant transfer · 受理商家转账
///
/// `POST /v3/platsolution/insurance/mch-transfer/batches/apply`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504220)
///
/// ```
/// use wechatpay::v3::platsolution::insurance::mch_transfer::batches::apply::post::{Request, TransferDetailList};
///
/// let request = Request {
///     sub_appid: Some("wxf636efh567hg4356".into()),
///     ..Request::new(
///         "1900001109",
///         "wxf636efh567hg4356",
///         "sjzz20230223",
///         "2023年2月深圳分部报销单",
///         "2023年2月深圳分部报销单",
///         4000000,
///         200,
///         "1000",
///         vec![TransferDetailList::new(
///             "x23zy545Bd5436",
///             200000,
///             "2023年2月报销",
///             "1330000071100999991182020050700019480001",
///             "o-MYE42l80oelYMDE34nYD456Xoy",
///         )],
///         "https://www.weixin.qq.com/wxpay/pay.php",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Request a merchant transfer · 受理商家转账
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// partner appid · 服务商AppID
        pub sp_appid: String,
        /// second-tier merchant appid · 二级商户AppID
        pub sub_appid: Option<String>,
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
        /// transfer scene ID · 转账场景ID
        pub transfer_scene_id: String,
        /// transfer detail list · 转账明细列表
        pub transfer_detail_list: Vec<TransferDetailList>,
        /// merchant notification URL · 商户回调地址
        pub notify_url: String,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        sp_appid: body("sp_appid").required(),
        sub_appid: body("sub_appid"),
        out_batch_no: body("out_batch_no").required(),
        batch_name: body("batch_name").required(),
        batch_remark: body("batch_remark").required(),
        total_amount: body("total_amount").required(),
        total_num: body("total_num").required(),
        transfer_scene_id: body("transfer_scene_id").required(),
        transfer_detail_list: body("transfer_detail_list").required(),
        notify_url: body("notify_url").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            sub_mchid: impl Into<String>,
            sp_appid: impl Into<String>,
            out_batch_no: impl Into<String>,
            batch_name: impl Into<String>,
            batch_remark: impl Into<String>,
            total_amount: i64,
            total_num: i64,
            transfer_scene_id: impl Into<String>,
            transfer_detail_list: Vec<TransferDetailList>,
            notify_url: impl Into<String>,
        ) -> Self {
            Self {
                sub_mchid: sub_mchid.into(),
                sp_appid: sp_appid.into(),
                sub_appid: None,
                out_batch_no: out_batch_no.into(),
                batch_name: batch_name.into(),
                batch_remark: batch_remark.into(),
                total_amount,
                total_num,
                transfer_scene_id: transfer_scene_id.into(),
                transfer_detail_list,
                notify_url: notify_url.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/platsolution/insurance/mch-transfer/batches/apply",
        "受理商家转账",
        "Request a merchant transfer",
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
        /// WeChat transfer reservation ID · 微信转账预约单号
        pub reservation_id: String,
        /// receiving user's openid · 收款用户OpenID
        pub openid: String,
    }

    crate::model! { TransferDetailList {
        out_detail_no: body("out_detail_no").required(),
        transfer_amount: body("transfer_amount").required(),
        transfer_remark: body("transfer_remark").required(),
        reservation_id: body("reservation_id").required(),
        openid: body("openid").required(),
    } }

    impl TransferDetailList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_detail_no: impl Into<String>,
            transfer_amount: i64,
            transfer_remark: impl Into<String>,
            reservation_id: impl Into<String>,
            openid: impl Into<String>,
        ) -> Self {
            Self {
                out_detail_no: out_detail_no.into(),
                transfer_amount,
                transfer_remark: transfer_remark.into(),
                reservation_id: reservation_id.into(),
                openid: openid.into(),
            }
        }
    }

    /// Request a merchant transfer · 受理商家转账
    #[non_exhaustive]
    pub struct Response {
        /// merchant batch number · 商家批次单号
        pub out_batch_no: Option<String>,
        /// merchant transfer batch number · 商家转账批次单号
        pub batch_id: Option<String>,
        /// batch creation time · 批次创建时间
        pub create_time: Option<String>,
        /// batch or stock state · 批次状态
        pub batch_state: Option<response::BatchState>,
    }

    crate::model! { Response: Default {
        out_batch_no: body("out_batch_no"),
        batch_id: body("batch_id"),
        create_time: body("create_time"),
        batch_state: body("batch_state"),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// batch or stock state · 批次状态
            pub enum BatchState {
                Accepted = "ACCEPTED",
                Processing = "PROCESSING",
                Completed = "COMPLETED",
                Closed = "CLOSED",
            }
        }
    }
}
