// Written by `cargo xtask codegen` from spec/openapi/v2/mmpaymkttransfers/gethbinfo.md

//! `/mmpaymkttransfers/gethbinfo`

/// Query a red packet record · 查询红包记录
///
/// `POST /mmpaymkttransfers/gethbinfo`
///
/// Closed to new merchants since 2026.06.18.
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - merchant: [4011981612](https://pay.weixin.qq.com/doc/v2/merchant/4011981612), [4011937431](https://pay.weixin.qq.com/doc/v2/merchant/4011937431)
/// - partner: [4011983160](https://pay.weixin.qq.com/doc/v2/partner/4011983160), [4011941290](https://pay.weixin.qq.com/doc/v2/partner/4011941290)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::mmpaymkttransfers::gethbinfo::post::{BillType, Request, Required};
///
/// let request = Request::new(Required {
///     mch_billno: "10000098201411111234567890",
///     appid: "wxe062425f740d30d8",
///     bill_type: BillType::Mcht,
/// });
/// let answer = request.send(&client).await?;
/// let detail_id = answer.detail_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::mmpaymkttransfers::gethbinfo::post::{BillType, Request, Required};
///
/// let request = Request::new(Required {
///     mch_billno: "10000098201411111234567890",
///     appid: "wxe062425f740d30d8",
///     bill_type: BillType::Mcht,
/// })
/// .mch_id("10000098");
/// ```
#[deprecated(note = "closed to new merchants since 2026.06.18; use /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}, /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}")]
#[doc(alias("查询红包记录", "4011981612", "4011937431", "4011983160", "4011941290"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Query a red packet record · 查询红包记录
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant order number · 商户订单号
        pub mch_billno: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// appid
        pub appid: String,
        /// order type · 订单类型
        pub bill_type: BillType,
    }

    crate::model! { Request {
        mch_billno: body("mch_billno").required(),
        mch_id: body("mch_id"),
        appid: body("appid").required(),
        bill_type: body("bill_type").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant order number · 商户订单号
        mch_billno(&'a str),
        /// appid
        appid(&'a str),
        /// order type · 订单类型
        bill_type(BillType),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        unsigned_answer: true,
        asks: true,
        deprecated: Some(
            "closed to new merchants since 2026.06.18; use /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}, /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
        ),
        ..Operation::new(
            Method::Post,
            "/mmpaymkttransfers/gethbinfo",
            "查询红包记录",
            "Query a red packet record",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// order type · 订单类型
        pub enum BillType {
            Mcht = "MCHT",
        }
    }

    /// Query a red packet record · 查询红包记录
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// merchant order number · 商户订单号
        pub mch_billno: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// red packet number · 红包单号
        pub detail_id: Option<String>,
        /// red packet state · 红包状态
        pub status: Option<response::Status>,
        /// issue type · 发放类型
        pub send_type: Option<response::SendType>,
        /// red packet type · 红包类型
        pub hb_type: Option<response::HbType>,
        /// number of red packets · 红包个数
        pub total_num: Option<i64>,
        /// red packet amount · 红包金额 (fen)
        pub total_amount: Option<crate::Fen>,
        /// failure reason · 失败原因
        pub reason: Option<String>,
        /// red packet sending time · 红包发送时间
        pub send_time: Option<String>,
        /// red packet refund time · 红包退款时间
        pub refund_time: Option<String>,
        /// red packet refund amount · 红包退款金额 (fen)
        pub refund_amount: Option<crate::Fen>,
        /// greeting · 祝福语
        pub wishing: Option<String>,
        /// activity description · 活动描述
        pub remark: Option<String>,
        /// activity name · 活动名称
        pub act_name: Option<String>,
        /// red packet claim records · 红包领取记录
        pub hblist: Option<response::Hblist>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        mch_billno: body("mch_billno").promised(),
        mch_id: body("mch_id").promised(),
        detail_id: body("detail_id").promised(),
        status: body("status").promised(),
        send_type: body("send_type").promised(),
        hb_type: body("hb_type").promised(),
        total_num: body("total_num").promised(),
        total_amount: body("total_amount").promised(),
        reason: body("reason"),
        send_time: body("send_time").promised(),
        refund_time: body("refund_time"),
        refund_amount: body("refund_amount"),
        wishing: body("wishing"),
        remark: body("remark"),
        act_name: body("act_name"),
        hblist: body("hblist"),
    } }

    crate::promised::promised! { Response {
        /// merchant order number · 商户订单号
        mch_billno 5(&str),
        /// merchant ID · 商户号
        mch_id 6(&str),
        /// red packet number · 红包单号
        detail_id 7(&str),
        /// red packet state · 红包状态
        status 8(&response::Status),
        /// issue type · 发放类型
        send_type 9(&response::SendType),
        /// red packet type · 红包类型
        hb_type 10(&response::HbType),
        /// number of red packets · 红包个数
        total_num 11(i64),
        /// red packet amount · 红包金额 (fen)
        total_amount 12(crate::Fen),
        /// red packet sending time · 红包发送时间
        send_time 14(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// return status code · 返回状态码
            pub enum ReturnCode {
                Success = "SUCCESS",
                Fail = "FAIL",
            }
        }

        crate::open_enum! {
            /// business result · 业务结果
            pub enum ResultCode {
                Success = "SUCCESS",
                Fail = "FAIL",
            }
        }

        crate::open_enum! {
            /// red packet state · 红包状态
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
            /// issue type · 发放类型
            pub enum SendType {
                Api = "API",
                Upload = "UPLOAD",
                Activity = "ACTIVITY",
            }
        }

        crate::open_enum! {
            /// red packet type · 红包类型
            pub enum HbType {
                Normal = "NORMAL",
                Group = "GROUP",
            }
        }

        /// list of group red packet claims · 裂变红包领取列表
        #[non_exhaustive]
        pub struct Hbinfo {
            /// openid of the user claiming the red packet · 领取红包的Openid
            pub openid: Option<String>,
            /// amount · 金额 (fen)
            pub amount: Option<crate::Fen>,
            /// receiving time · 接收时间
            pub rcv_time: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Hbinfo: Received {
            openid: body("openid"),
            amount: body("amount"),
            rcv_time: body("rcv_time"),
        } }

        /// red packet claim records · 红包领取记录
        #[non_exhaustive]
        pub struct Hblist {
            /// list of group red packet claims · 裂变红包领取列表
            pub hbinfo: Vec<Hbinfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { Hblist: Received {
            hbinfo: body("hbinfo"),
        } }
    }
}
