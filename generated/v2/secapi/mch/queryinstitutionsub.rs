// Written by `cargo xtask codegen` from spec/openapi/v2/secapi/mch/queryInstitutionsub.md

//! `/secapi/mch/queryInstitutionsub`

/// Query a sub-merchant · 查询子商户
///
/// `POST /secapi/mch/queryInstitutionsub`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - global: [4013636643](https://pay.weixin.qq.com/doc/global/v2/zh/4013636643)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::secapi::mch::queryinstitutionsub::post::{Request, Required};
///
/// let request = Request::new(Required { app_id: "wx8888888888888888", sub_mch_id: "20000100" });
/// let answer = request.send(&client).await?;
/// let merchant_name = answer.merchant_name()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::secapi::mch::queryinstitutionsub::post::{Request, Required};
///
/// let request = Request::new(Required { app_id: "wx8888888888888888", sub_mch_id: "20000100" })
///     .mch_id("3200000001");
/// ```
#[doc(alias("查询子商户", "4013636643"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Query a sub-merchant · 查询子商户
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// institution appid · 机构appid
        pub app_id: String,
        /// institution's merchant ID · 机构商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: String,
    }

    crate::model! { Request {
        app_id: body("app_id").required(),
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// institution appid · 机构appid
        app_id(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mch_id(&'a str),
    } {
        /// institution's merchant ID · 机构商户号
        mch_id mch_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        nonceless: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/secapi/mch/queryInstitutionsub",
            "查询子商户",
            "Query a sub-merchant",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a sub-merchant · 查询子商户
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// business return code · 业务返回码
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误编码
        pub err_code: Option<String>,
        /// error description · 错误描述
        pub err_code_des: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// sub-merchant name · 子商户名称
        pub merchant_name: Option<String>,
        /// sub-merchant short name · 子商户简称
        pub merchant_shortname: Option<String>,
        /// country or region of registration · 注册国家或区域
        pub merchant_country_code: Option<String>,
        /// business category · 业务类目
        pub business_category: Option<String>,
        /// MCC
        pub mcc: Option<String>,
        /// company contact telephone · 公司联系电话
        pub office_phone: Option<String>,
        /// contact's name · 联系人姓名
        pub contact_name: Option<String>,
        /// contact person's mobile number · 联系人手机
        pub contact_phone: Option<String>,
        /// contact person's e-mail · 联系人邮箱
        pub contact_email: Option<String>,
        /// unique ID of the sub-merchant · 子商户唯一标识
        pub merchant_remark: Option<String>,
        /// business type · 业务类型
        pub business_type: Option<response::BusinessType>,
        /// merchant type · 商户类型
        pub merchant_type: Option<response::MerchantType>,
        /// company registration document number · 公司注册文件编号
        pub registration_certificate_number: Option<String>,
        /// company registration document expiry time · 公司注册文件过期时间
        pub registration_certificate_date: Option<String>,
        /// app download link · APP下载链接
        pub app_download: Option<String>,
        /// business website · 业务网站
        pub business_website: Option<String>,
        /// official account · 公众号
        pub office_account: Option<String>,
        /// mini program · 小程序
        pub mini_program: Option<String>,
        /// store address · 门店地址
        pub store_address: Option<String>,
        /// director's name · 董事姓名
        pub director_name: Option<String>,
        /// director's document number · 董事证件编号
        pub director_id_number: Option<String>,
        /// person in charge's name · 负责人姓名
        pub principal_name: Option<String>,
        /// person in charge's document number · 负责人证件编号
        pub principal_id_number: Option<String>,
        /// sub-merchant's settlement bank account · 子商户结算银行账户
        pub settlement_bank_number: Option<String>,
        /// channel number · 渠道编号
        pub channel_id: Option<String>,
        /// H5 payment permission state · H5支付权限状态
        pub h5_authorization_state: Option<response::H5AuthorizationState>,
        /// H5 rejection details · H5驳回详情
        pub h5_audit_reject_detail: Option<String>,
        /// sub-merchant state · 子商户状态
        pub sub_mch_status: Option<response::SubMchStatus>,
        /// sub-merchant onboarding state · 子商户入驻状态
        pub application_status: Option<response::ApplicationStatus>,
        /// sub-merchant onboarding rejection details · 子商户入驻驳回详情
        pub application_reject_detail: Option<
            crate::JsonString<response::ApplicationRejectDetail>,
        >,
        /// attached information · 附加信息
        pub attach: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        sign: body("sign"),
        sub_mch_id: body("sub_mch_id").promised(),
        merchant_name: body("merchant_name").promised(),
        merchant_shortname: body("merchant_shortname").promised(),
        merchant_country_code: body("merchant_country_code"),
        business_category: body("business_category").promised(),
        mcc: body("mcc"),
        office_phone: body("office_phone").promised(),
        contact_name: body("contact_name"),
        contact_phone: body("contact_phone"),
        contact_email: body("contact_email"),
        merchant_remark: body("merchant_remark").promised(),
        business_type: body("business_type"),
        merchant_type: body("merchant_type"),
        registration_certificate_number: body("registration_certificate_number"),
        registration_certificate_date: body("registration_certificate_date"),
        app_download: body("app_download"),
        business_website: body("business_website"),
        office_account: body("office_account"),
        mini_program: body("mini_program"),
        store_address: body("store_address"),
        director_name: body("director_name"),
        director_id_number: body("director_id_number"),
        principal_name: body("principal_name"),
        principal_id_number: body("principal_id_number"),
        settlement_bank_number: body("settlement_bank_number"),
        channel_id: body("channel_id"),
        h5_authorization_state: body("h5_authorization_state"),
        h5_audit_reject_detail: body("h5_audit_reject_detail"),
        sub_mch_status: body("sub_mch_status"),
        application_status: body("application_status"),
        application_reject_detail: body("application_reject_detail").mark(Mark::Json),
        attach: body("attach"),
    } }

    crate::promised::promised! { Response {
        /// sub-merchant ID · 子商户号
        sub_mch_id 6(&str),
        /// sub-merchant name · 子商户名称
        merchant_name 7(&str),
        /// sub-merchant short name · 子商户简称
        merchant_shortname 8(&str),
        /// business category · 业务类目
        business_category 10(&str),
        /// company contact telephone · 公司联系电话
        office_phone 12(&str),
        /// unique ID of the sub-merchant · 子商户唯一标识
        merchant_remark 16(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::webhook::v2::transactions_risk_occurred::ReturnCode;

        pub use crate::v2::mchrisk::bankquerymchauditinfo::post::response::ResultCode;

        pub use crate::v2::secapi::mch::addinstitutionsub::post::BusinessType;

        pub use crate::v2::secapi::mch::addinstitutionsub::post::MerchantType;

        pub use crate::v2::secapi::mch::addinstitutionsub::post::response::H5AuthorizationState;

        crate::open_enum! {
            /// sub-merchant state · 子商户状态
            pub enum SubMchStatus {
                Operating = "OPERATING",
                Pending = "PENDING",
                Deactivated = "DEACTIVATED",
                Closed = "CLOSED",
                IncompleteApplication = "INCOMPLETE_APPLICATION",
            }
        }

        crate::open_enum! {
            /// sub-merchant onboarding state · 子商户入驻状态
            pub enum ApplicationStatus {
                UnderReview = "UNDER_REVIEW",
                Rejected = "REJECTED",
            }
        }

        /// rejection reason list · 驳回原因列表
        #[non_exhaustive]
        pub struct Reason {
            /// field · 字段
            pub field: Option<String>,
            /// reason · 原因
            pub reason: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Reason: Received {
            field: body("field"),
            reason: body("reason"),
        } }

        /// sub-merchant onboarding rejection details · 子商户入驻驳回详情
        #[non_exhaustive]
        pub struct ApplicationRejectDetail {
            /// rejection reason list · 驳回原因列表
            pub reason: Vec<Reason>,
            origin_: crate::model::Origin,
        }

        crate::model! { ApplicationRejectDetail: Received {
            reason: body("reason").promised(),
        } }

        crate::promised::promised! { ApplicationRejectDetail {
            /// rejection reason list · 驳回原因列表
            reason 0([Reason]),
        } }
    }
}
