// Written by `cargo xtask codegen` from spec/openapi/v2/mmpaymkttransfers/gethbinfo.md

//! `/mmpaymkttransfers/gethbinfo`

/// 查询红包记录
///
/// `POST /mmpaymkttransfers/gethbinfo`
///
/// Closed to new merchants since 2026.06.18.
///
/// Needs the merchant's client certificate.
///
/// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011981612)
/// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937431)
/// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011983160)
/// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011941290)
///
/// ```
/// use wechatpay::v2::mmpaymkttransfers::gethbinfo::post::{BillType, Request};
///
/// let request = Request {
///     mch_id: Some("10000098".into()),
///     ..Request::new("10000098201411111234567890", "wxe062425f740d30d8", BillType::Mcht)
/// };
/// ```
#[deprecated(note = "closed to new merchants since 2026.06.18; use /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}, /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}")]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// 查询红包记录
    pub struct Request {
        /// 商户订单号
        pub mch_billno: String,
        /// 商户号
        pub mch_id: Option<String>,
        /// Appid
        pub appid: String,
        /// 订单类型
        pub bill_type: BillType,
    }

    crate::model! { Request {
        mch_billno: body("mch_billno").required(),
        mch_id: body("mch_id"),
        appid: body("appid").required(),
        bill_type: body("bill_type").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            mch_billno: impl Into<String>,
            appid: impl Into<String>,
            bill_type: BillType,
        ) -> Self {
            Self {
                mch_billno: mch_billno.into(),
                mch_id: None,
                appid: appid.into(),
                bill_type,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        unsigned_answer: true,
        deprecated: Some(
            "closed to new merchants since 2026.06.18; use /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}, /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
        ),
        ..Operation::new(Method::Post, "/mmpaymkttransfers/gethbinfo", "查询红包记录")
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    crate::open_enum! {
        /// 订单类型
        pub enum BillType {
            Mcht = "MCHT",
        }
    }

    /// 查询红包记录
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<response::ResultCode>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 商户订单号
        pub mch_billno: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 红包单号
        pub detail_id: Option<String>,
        /// 红包状态
        pub status: Option<response::Status>,
        /// 发放类型
        pub send_type: Option<response::SendType>,
        /// 红包类型
        pub hb_type: Option<response::HbType>,
        /// 红包个数
        pub total_num: Option<i64>,
        /// 红包金额
        pub total_amount: Option<i64>,
        /// 失败原因
        pub reason: Option<String>,
        /// 红包发送时间
        pub send_time: Option<String>,
        /// 红包退款时间
        pub refund_time: Option<String>,
        /// 红包退款金额
        pub refund_amount: Option<i64>,
        /// 祝福语
        pub wishing: Option<String>,
        /// 活动描述
        pub remark: Option<String>,
        /// 活动名称
        pub act_name: Option<String>,
        /// 红包领取记录
        pub hblist: Option<response::Hblist>,
    }

    crate::model! { Response: Default {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        mch_billno: body("mch_billno"),
        mch_id: body("mch_id"),
        detail_id: body("detail_id"),
        status: body("status"),
        send_type: body("send_type"),
        hb_type: body("hb_type"),
        total_num: body("total_num"),
        total_amount: body("total_amount"),
        reason: body("reason"),
        send_time: body("send_time"),
        refund_time: body("refund_time"),
        refund_amount: body("refund_amount"),
        wishing: body("wishing"),
        remark: body("remark"),
        act_name: body("act_name"),
        hblist: body("hblist"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// 返回状态码
            pub enum ReturnCode {
                Success = "SUCCESS",
                Fail = "FAIL",
            }
        }

        crate::open_enum! {
            /// 业务结果
            pub enum ResultCode {
                Success = "SUCCESS",
                Fail = "FAIL",
            }
        }

        crate::open_enum! {
            /// 红包状态
            pub enum Status {
                Sending = "SENDING",
                Sent = "SENT",
                Failed = "FAILED",
                Received = "RECEIVED",
                RfundIng = "RFUND_ING",
                Refund = "REFUND",
            }
        }

        crate::open_enum! {
            /// 发放类型
            pub enum SendType {
                Api = "API",
                Upload = "UPLOAD",
                Activity = "ACTIVITY",
            }
        }

        crate::open_enum! {
            /// 红包类型
            pub enum HbType {
                Normal = "NORMAL",
                Group = "GROUP",
            }
        }

        /// 裂变红包领取列表
        #[non_exhaustive]
        pub struct Hbinfo {
            /// 领取红包的Openid
            pub openid: Option<String>,
            /// 金额
            pub amount: Option<i64>,
            /// 接收时间
            pub rcv_time: Option<String>,
        }

        crate::model! { Hbinfo: Default {
            openid: body("openid"),
            amount: body("amount"),
            rcv_time: body("rcv_time"),
        } }

        /// 红包领取记录
        #[non_exhaustive]
        pub struct Hblist {
            /// 裂变红包领取列表
            pub hbinfo: Vec<Hbinfo>,
        }

        crate::model! { Hblist: Default {
            hbinfo: body("hbinfo"),
        } }
    }
}
