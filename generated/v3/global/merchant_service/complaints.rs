// Written by `cargo xtask codegen` from spec/openapi/v3/global/merchant-service/complaints.md

//! `/v3/global/merchant-service/complaints`

pub mod by_complaint_id;

/// Query the list of complaints · 查询投诉单列表
///
/// `GET /v3/global/merchant-service/complaints`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://docs.qq.com/doc/DTmZhV0pWT1Zmd2du?nlc=1)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::merchant_service::complaints::get::{Request, Required};
///
/// let request = Request::new(Required { begin_date: "2019-01-01", end_date: "2019-01-01" });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::merchant_service::complaints::get::{MchLanguage, Request, Required};
///
/// let request = Request::new(Required { begin_date: "2019-01-01", end_date: "2019-01-01" })
///     .limit(5)
///     .offset(10)
///     .complainted_mchid("1900012181")
///     .mch_language(MchLanguage::from("zh_CN"));
/// ```
#[doc(alias("查询投诉单列表"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the list of complaints · 查询投诉单列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// page start position · 分页开始位置
        pub offset: Option<i64>,
        /// start date · 开始日期
        pub begin_date: String,
        /// end date · 结束日期
        pub end_date: String,
        /// merchant ID complained about · 诉商户号
        pub complainted_mchid: Option<String>,
        /// merchant language · 商户语言
        pub mch_language: Option<MchLanguage>,
    }

    crate::model! { Request {
        limit: query("limit"),
        offset: query("offset"),
        begin_date: query("begin_date").required(),
        end_date: query("end_date").required(),
        complainted_mchid: query("complainted_mchid"),
        mch_language: query("mch_language"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// start date · 开始日期
        begin_date(&'a str),
        /// end date · 结束日期
        end_date(&'a str),
    } {
        /// page size · 分页大小
        limit limit_opt(i64),
        /// page start position · 分页开始位置
        offset offset_opt(i64),
        /// merchant ID complained about · 诉商户号
        complainted_mchid complainted_mchid_opt(into String),
        /// merchant language · 商户语言
        mch_language mch_language_opt(MchLanguage),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        sealing: crate::endpoint::Sealing::Pkcs1v15,
        ..Operation::new(
            Method::Get,
            "/v3/global/merchant-service/complaints",
            "查询投诉单列表",
            "Query the list of complaints",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    crate::open_enum! {
        /// merchant language · 商户语言
        pub enum MchLanguage {
            ZhCn = "ZH_CN",
            ZhTw = "ZH_TW",
            ZhHk = "ZH_HK",
            En = "EN",
            Ja = "JA",
            Ko = "KO",
            Th = "TH",
            Vi = "VI",
            Ru = "RU",
            De = "DE",
            Fr = "FR",
            Ar = "AR",
            Es = "ES",
        }
    }

    /// Query the list of complaints · 查询投诉单列表
    #[non_exhaustive]
    pub struct Response {
        /// user's complaint details · 用户投诉信息详情
        pub data: Vec<response::Data>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// page start position · 分页开始位置
        pub offset: Option<i64>,
        /// total count of complaints · 投诉总条数
        pub total_count: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        data: body("data"),
        limit: body("limit").promised(),
        offset: body("offset").promised(),
        total_count: body("total_count"),
    } }

    crate::promised::promised! { Response {
        /// page size · 分页大小
        limit 1(i64),
        /// page start position · 分页开始位置
        offset 2(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::{Mark, body};

        crate::open_enum! {
            /// complaint state · 投诉单状态
            pub enum ComplaintState {
                Pending = "PENDING",
                Processing = "PROCESSING",
                Processed = "PROCESSED",
            }
        }

        /// information of the order associated with the complaint · 投诉单关联订单信息
        #[non_exhaustive]
        pub struct ComplaintOrderInfo {
            /// WeChat Pay transaction ID · 微信订单号
            pub transaction_id: Option<String>,
            /// merchant order number · 商户订单号
            pub out_trade_no: Option<String>,
            /// amount in the settlement currency · 结算币种金额 (smallest unit of its currency)
            pub settlement_amount: Option<i64>,
            /// accumulated refunded amount in the settlement currency · 结算币种累计已退款金额
            pub settlement_refunded_amount: Option<String>,
            /// settlement currency · 结算币种
            pub settlement_currency: Option<String>,
            /// order amount · 订单金额 (smallest unit of its currency)
            pub payer_amount: Option<i64>,
            /// accumulated refunded amount in the payment currency · 支付币种累计已退款金额 (smallest unit of its currency)
            pub payer_refunded_amount: Option<i64>,
            /// payment currency · 支付币种
            pub payer_currency: Option<String>,
            /// trade time · 交易时间; as 2018-06-08T10:34:56+08:00
            pub trade_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { ComplaintOrderInfo: Received {
            transaction_id: body("transaction_id").promised(),
            out_trade_no: body("out_trade_no").promised(),
            settlement_amount: body("settlement_amount").promised(),
            settlement_refunded_amount: body("settlement_refunded_amount").promised(),
            settlement_currency: body("settlement_currency").promised(),
            payer_amount: body("payer_amount").promised(),
            payer_refunded_amount: body("payer_refunded_amount").promised(),
            payer_currency: body("payer_currency").promised(),
            trade_time: body("trade_time").promised(),
        } }

        crate::promised::promised! { ComplaintOrderInfo {
            /// WeChat Pay transaction ID · 微信订单号
            transaction_id 0(&str),
            /// merchant order number · 商户订单号
            out_trade_no 1(&str),
            /// amount in the settlement currency · 结算币种金额 (smallest unit of its currency)
            settlement_amount 2(i64),
            /// accumulated refunded amount in the settlement currency · 结算币种累计已退款金额
            settlement_refunded_amount 3(&str),
            /// settlement currency · 结算币种
            settlement_currency 4(&str),
            /// order amount · 订单金额 (smallest unit of its currency)
            payer_amount 5(i64),
            /// accumulated refunded amount in the payment currency · 支付币种累计已退款金额 (smallest unit of its currency)
            payer_refunded_amount 6(i64),
            /// payment currency · 支付币种
            payer_currency 7(&str),
            /// trade time · 交易时间; as 2018-06-08T10:34:56+08:00
            trade_time 8(&crate::Time),
        } }

        crate::open_enum! {
            /// priority · 优先级
            pub enum Priority {
                Priority = "PRIORITY",
                General = "GENERAL",
            }
        }

        crate::open_enum! {
            /// business type of the media file · 媒体文件业务类型
            pub enum MediaType {
                UserComplaintImage = "USER_COMPLAINT_IMAGE",
                OperationImage = "OPERATION_IMAGE",
            }
        }

        /// complaint material list · 投诉资料列表
        #[non_exhaustive]
        pub struct ComplaintMediaList {
            /// business type of the media file · 媒体文件业务类型
            pub media_type: Option<MediaType>,
            /// media file list · 媒体文列表
            pub media_url: Vec<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ComplaintMediaList: Received {
            media_type: body("media_type").promised(),
            media_url: body("media_url").promised(),
        } }

        crate::promised::promised! { ComplaintMediaList {
            /// business type of the media file · 媒体文件业务类型
            media_type 0(&MediaType),
            /// media file list · 媒体文列表
            media_url 1([String]),
        } }

        crate::open_enum! {
            /// pay score service order state · 支付分服务单状态
            pub enum State {
                Doing = "DOING",
                Revoked = "REVOKED",
                Waitpay = "WAITPAY",
                Done = "DONE",
            }
        }

        /// information of the service order associated with the complaint · 投诉单关联服务单信息
        #[non_exhaustive]
        pub struct ServiceOrderInfo {
            /// WeChat Pay service order ID · 微信支付服务订单号
            pub order_id: Option<String>,
            /// merchant service order number · 商户服务订单号
            pub out_order_no: Option<String>,
            /// pay score service order state · 支付分服务单状态
            pub state: Option<State>,
            origin_: crate::model::Origin,
        }

        crate::model! { ServiceOrderInfo: Received {
            order_id: body("order_id"),
            out_order_no: body("out_order_no"),
            state: body("state"),
        } }

        /// user's complaint details · 用户投诉信息详情
        #[non_exhaustive]
        pub struct Data {
            /// complaint ID · 投诉单号
            pub complaint_id: Option<String>,
            /// complaint time · 投诉时间; as 2018-06-08T10:34:56+08:00
            pub complaint_time: Option<crate::Time>,
            /// complaint details · 投诉详情
            pub complaint_detail: Option<String>,
            /// complaint state · 投诉单状态
            pub complaint_state: Option<ComplaintState>,
            /// merchant ID complained about · 被诉商户号
            pub complainted_mchid: Option<String>,
            /// complainant's contact details · 投诉人联系方式
            pub payer_phone: Option<crate::Sensitive>,
            /// information of the order associated with the complaint · 投诉单关联订单信息
            pub complaint_order_info: Vec<ComplaintOrderInfo>,
            /// whether the complaint is fully refunded · 投诉单是否已全额退款
            pub complaint_full_refunded: Option<bool>,
            /// whether it has timed out · 是否超时
            pub is_overdue: Option<bool>,
            /// priority · 优先级
            pub priority: Option<Priority>,
            /// whether a user message awaits a reply · 是否有待回复的用户留言
            pub incoming_user_response: Option<bool>,
            /// number of user complaints · 用户投诉次数
            pub user_complaint_times: Option<i64>,
            /// complaint material list · 投诉资料列表
            pub complaint_media_list: Vec<ComplaintMediaList>,
            /// problem description · 问题描述
            pub problem_description: Option<String>,
            /// translation of complaint details · 投诉详情翻译
            pub complaint_detail_trans: Option<String>,
            /// information of the service order associated with the complaint · 投诉单关联服务单信息
            pub service_order_info: Vec<ServiceOrderInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            complaint_id: body("complaint_id").promised(),
            complaint_time: body("complaint_time").promised(),
            complaint_detail: body("complaint_detail").promised(),
            complaint_state: body("complaint_state").promised(),
            complainted_mchid: body("complainted_mchid").promised(),
            payer_phone: body("payer_phone").mark(Mark::Rsa),
            complaint_order_info: body("complaint_order_info"),
            complaint_full_refunded: body("complaint_full_refunded").promised(),
            is_overdue: body("is_overdue"),
            priority: body("priority"),
            incoming_user_response: body("incoming_user_response").promised(),
            user_complaint_times: body("user_complaint_times").promised(),
            complaint_media_list: body("complaint_media_list"),
            problem_description: body("problem_description"),
            complaint_detail_trans: body("complaint_detail_trans"),
            service_order_info: body("service_order_info"),
        } }

        crate::promised::promised! { Data {
            /// complaint ID · 投诉单号
            complaint_id 0(&str),
            /// complaint time · 投诉时间; as 2018-06-08T10:34:56+08:00
            complaint_time 1(&crate::Time),
            /// complaint details · 投诉详情
            complaint_detail 2(&str),
            /// complaint state · 投诉单状态
            complaint_state 3(&ComplaintState),
            /// merchant ID complained about · 被诉商户号
            complainted_mchid 4(&str),
            /// whether the complaint is fully refunded · 投诉单是否已全额退款
            complaint_full_refunded 7(bool),
            /// whether a user message awaits a reply · 是否有待回复的用户留言
            incoming_user_response 10(bool),
            /// number of user complaints · 用户投诉次数
            user_complaint_times 11(i64),
        } }
    }
}
