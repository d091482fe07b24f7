// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-service/complaints.md

//! `/v3/merchant-service/complaints`

pub mod by_transaction_id;

/// Query complaint information · 查询投诉信息
///
/// `GET /v3/merchant-service/complaints`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_service::complaints::get::{Request, Required};
///
/// let request = Request::new(Required {
///     begin_date: "2019-01-01".into(),
///     end_date: "2019-01-01".into(),
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::merchant_service::complaints::get::{Request, Required};
///
/// let request = Request::new(Required {
///     begin_date: "2019-01-01".into(),
///     end_date: "2019-01-01".into(),
/// })
/// .limit(5)
/// .offset(10)
/// .sub_mchid("1900012181");
/// ```
#[deprecated(note = "offline since 2021.01.08; use /v3/merchant-service/complaints-v2")]
#[doc(alias("查询投诉信息"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query complaint information · 查询投诉信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// page start position · 分页开始位置
        pub offset: Option<i64>,
        /// start date · 开始日期; as 2018-06-08
        pub begin_date: crate::Date,
        /// end date · 结束日期; as 2018-06-08
        pub end_date: crate::Date,
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: Option<String>,
    }

    crate::model! { Request {
        limit: query("limit"),
        offset: query("offset"),
        begin_date: query("begin_date").required(),
        end_date: query("end_date").required(),
        sub_mchid: query("sub_mchid"),
    } }

    crate::sent::sent! { Request(Required) {
        /// start date · 开始日期; as 2018-06-08
        begin_date(crate::Date),
        /// end date · 结束日期; as 2018-06-08
        end_date(crate::Date),
    } {
        /// page size · 分页大小
        limit limit_opt(i64),
        /// page start position · 分页开始位置
        offset offset_opt(i64),
        /// sub-merchant ID · 特约商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        deprecated: Some("offline since 2021.01.08; use /v3/merchant-service/complaints-v2"),
        ..Operation::new(
            Method::Get,
            "/v3/merchant-service/complaints",
            "查询投诉信息",
            "Query complaint information",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    /// Query complaint information · 查询投诉信息
    #[non_exhaustive]
    pub struct Response {
        /// page start position · 分页开始位置
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// total count of complaints · 投诉总条数
        pub total_count: Option<i64>,
        /// user's complaint details · 用户投诉信息详情
        pub data: Vec<response::Data>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        offset: body("offset").promised(),
        limit: body("limit").promised(),
        total_count: body("total_count"),
        data: body("data"),
    } }

    crate::promised::promised! { Response {
        /// page start position · 分页开始位置
        offset 0(i64),
        /// page size · 分页大小
        limit 1(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::{Mark, body};

        crate::open_enum! {
            /// complaint state · 投诉单状态
            pub enum ComplaintState {
                PayerComplainted = "PAYER_COMPLAINTED",
                Frozened = "FROZENED",
                FrozenFinished = "FROZEN_FINISHED",
                PayerCanceled = "PAYER_CANCELED",
                MerchantRefunded = "MERCHANT_REFUNDED",
                SystemRefunded = "SYSTEM_REFUNDED",
                ManualUnfrozen = "MANUAL_UNFROZEN",
            }
        }

        /// user's complaint details · 用户投诉信息详情
        #[non_exhaustive]
        pub struct Data {
            /// merchant order number · 商户订单号
            pub out_trade_no: Option<String>,
            /// complaint time · 投诉时间; as 2018-06-08T10:34:56+08:00
            pub complaint_time: Option<crate::Time>,
            /// order amount · 订单金额 (fen)
            pub amount: Option<crate::Fen>,
            /// complainant's contact details · 投诉人联系方式
            pub payer_phone: Option<crate::Sensitive>,
            /// complaint details · 投诉详情
            pub complaint_detail: Option<String>,
            /// complaint state · 投诉单状态
            pub complaint_state: Option<ComplaintState>,
            /// WeChat Pay transaction ID · 微信订单号
            pub transaction_id: Option<String>,
            /// freeze end time · 冻结结束时间
            pub frozen_end_time: Option<String>,
            /// sub-merchant ID · 特约商户号
            pub sub_mchid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            out_trade_no: body("out_trade_no").promised(),
            complaint_time: body("complaint_time").promised(),
            amount: body("amount").promised(),
            payer_phone: body("payer_phone").mark(Mark::Rsa),
            complaint_detail: body("complaint_detail").promised(),
            complaint_state: body("complaint_state").promised(),
            transaction_id: body("transaction_id").promised(),
            frozen_end_time: body("frozen_end_time"),
            sub_mchid: body("sub_mchid"),
        } }

        crate::promised::promised! { Data {
            /// merchant order number · 商户订单号
            out_trade_no 0(&str),
            /// complaint time · 投诉时间; as 2018-06-08T10:34:56+08:00
            complaint_time 1(&crate::Time),
            /// order amount · 订单金额 (fen)
            amount 2(crate::Fen),
            /// complaint details · 投诉详情
            complaint_detail 4(&str),
            /// complaint state · 投诉单状态
            complaint_state 5(&ComplaintState),
            /// WeChat Pay transaction ID · 微信订单号
            transaction_id 6(&str),
        } }
    }
}
