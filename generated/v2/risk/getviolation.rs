// Written by `cargo xtask codegen` from spec/openapi/v2/risk/getviolation.md

//! `/risk/getviolation`

/// Query violations of a bank's sub-merchant · 银行特约商户违规信息查询
///
/// `POST /risk/getviolation`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - institution: [4011985446](https://pay.weixin.qq.com/doc/v2/institution/4011985446)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::risk::getviolation::post::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::risk::getviolation::post::{Request, SignType, ViolationRecordsFormat};
///
/// let request = Request::new()
///     .mch_id("1230000110")
///     .sign_type(SignType::HmacSha256)
///     .begin_time("2020-05-11 10:10:00")
///     .end_time("2020-05-11 10:10:00")
///     .page_index("1")
///     .page_size("10")
///     .violation_records_format(ViolationRecordsFormat::Json);
/// ```
#[doc(alias("银行特约商户违规信息查询", "4011985446"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Query violations of a bank's sub-merchant · 银行特约商户违规信息查询
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// start time · 开始时间
        pub begin_time: Option<String>,
        /// end time · 结束时间
        pub end_time: Option<String>,
        /// page number · 页码
        pub page_index: Option<String>,
        /// quantity returned per page · 每页返回的数量
        pub page_size: Option<String>,
        /// violation record data format · 违规记录数据格式
        pub violation_records_format: Option<ViolationRecordsFormat>,
    }

    crate::model! { Request: Default {
        mch_id: body("mch_id"),
        sign_type: body("sign_type"),
        begin_time: body("begin_time"),
        end_time: body("end_time"),
        page_index: body("page_index"),
        page_size: body("page_size"),
        violation_records_format: body("violation_records_format"),
    } }

    crate::sent::sent! { Request {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
        /// start time · 开始时间
        begin_time begin_time_opt(into String),
        /// end time · 结束时间
        end_time end_time_opt(into String),
        /// page number · 页码
        page_index page_index_opt(into String),
        /// quantity returned per page · 每页返回的数量
        page_size page_size_opt(into String),
        /// violation record data format · 违规记录数据格式
        violation_records_format violation_records_format_opt(ViolationRecordsFormat),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        unsigned_answer: true,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/risk/getviolation",
            "银行特约商户违规信息查询",
            "Query violations of a bank's sub-merchant",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::webhook::v2::transactions_risk_occurred::SignType;

    crate::open_enum! {
        /// violation record data format · 违规记录数据格式
        pub enum ViolationRecordsFormat {
            Csv = "csv",
            Json = "json",
        }
    }

    /// Query violations of a bank's sub-merchant · 银行特约商户违规信息查询
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// error code description · 错误码描述
        pub return_msg: Option<String>,
        /// error code · 错误码
        pub error_code: Option<String>,
        /// error code description · 错误代码描述
        pub error_code_des: Option<String>,
        /// return status code · 返回状态码
        pub result_code: Option<response::ResultCode>,
        /// error code description · 错误码描述
        pub result_msg: Option<String>,
        /// violation records as a `JSON` string · 违规记录数据`JSON`格式字符串
        pub violation_records: Option<crate::JsonString<response::ViolationRecords>>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        error_code: body("error_code"),
        error_code_des: body("error_code_des"),
        result_code: body("result_code"),
        result_msg: body("result_msg"),
        violation_records: body("violation_records").mark(Mark::Json),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::webhook::v2::transactions_risk_occurred::ReturnCode;

        pub use crate::v2::mchrisk::bankquerymchauditinfo::post::response::ResultCode;

        /// violation record list · 违规记录列表
        #[non_exhaustive]
        pub struct ViolationRecordsViolationRecords {
            /// company name · 公司名称
            pub company_name: Option<String>,
            /// handling method · 处理方式
            pub handle_method: Option<String>,
            /// handling state · 处理状态
            pub handle_state: Option<String>,
            /// penalty time · 处罚时间
            pub punish_time: Option<String>,
            /// violating sub-merchant ID · 违规子商户号
            pub sub_mch_id: Option<String>,
            /// handling deadline · 最后处理时间
            pub deadline: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ViolationRecordsViolationRecords: Received {
            company_name: body("company_name").promised(),
            handle_method: body("handle_method").promised(),
            handle_state: body("handle_state").promised(),
            punish_time: body("punish_time").promised(),
            sub_mch_id: body("sub_mch_id").promised(),
            deadline: body("deadline"),
        } }

        crate::promised::promised! { ViolationRecordsViolationRecords {
            /// company name · 公司名称
            company_name 0(&str),
            /// handling method · 处理方式
            handle_method 1(&str),
            /// handling state · 处理状态
            handle_state 2(&str),
            /// penalty time · 处罚时间
            punish_time 3(&str),
            /// violating sub-merchant ID · 违规子商户号
            sub_mch_id 4(&str),
        } }

        /// violation records as a `JSON` string · 违规记录数据`JSON`格式字符串
        #[non_exhaustive]
        pub struct ViolationRecords {
            /// total count of records · 记录总数
            pub total_size: Option<i64>,
            /// violation record list · 违规记录列表
            pub violation_records: Vec<ViolationRecordsViolationRecords>,
            origin_: crate::model::Origin,
        }

        crate::model! { ViolationRecords: Received {
            total_size: body("total_size").promised(),
            violation_records: body("violation_records").promised(),
        } }

        crate::promised::promised! { ViolationRecords {
            /// total count of records · 记录总数
            total_size 0(i64),
            /// violation record list · 违规记录列表
            violation_records 1([ViolationRecordsViolationRecords]),
        } }
    }
}
