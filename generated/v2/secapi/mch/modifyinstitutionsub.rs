// Written by `cargo xtask codegen` from spec/openapi/v2/secapi/mch/modifyInstitutionsub.md

//! `/secapi/mch/modifyInstitutionsub`

/// Modify a sub-merchant · 修改子商户
///
/// `POST /secapi/mch/modifyInstitutionsub`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - global: [4013636644](https://pay.weixin.qq.com/doc/global/v2/zh/4013636644)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::secapi::mch::modifyinstitutionsub::post::{BusinessType, MerchantType, Request, Required};
///
/// let request = Request::new(Required {
///     app_id: "wx8888888888888888",
///     sub_mch_id: "12345678",
///     merchant_name: "Merchantname",
///     merchant_shortname: "Merchantshortname",
///     merchant_country_code: "344",
///     merchant_type: MerchantType::Enterprise,
///     business_category: "343",
///     mcc: "4214",
///     registration_certificate_number: "5555-8888",
///     registration_certificate_date: "2020-10-16",
///     business_type: BusinessType::Both,
///     app_download: "https://download.qq.com",
///     business_website: "https://www.qq.com",
///     office_account: "wx8888888888888888",
///     mini_program: "wx8888888888888888",
///     store_address: "广东省深圳市南山区科技中一道10000号",
///     office_phone: "075586010000",
///     contact_name: "李先生",
///     contact_phone: "075586010000",
///     contact_email: "test@test.com",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::secapi::mch::modifyinstitutionsub::post::{ApplyH5Payment, BusinessType, MerchantType, Request, Required};
///
/// let request = Request::new(Required {
///     app_id: "wx8888888888888888",
///     sub_mch_id: "12345678",
///     merchant_name: "Merchantname",
///     merchant_shortname: "Merchantshortname",
///     merchant_country_code: "344",
///     merchant_type: MerchantType::Enterprise,
///     business_category: "343",
///     mcc: "4214",
///     registration_certificate_number: "5555-8888",
///     registration_certificate_date: "2020-10-16",
///     business_type: BusinessType::Both,
///     app_download: "https://download.qq.com",
///     business_website: "https://www.qq.com",
///     office_account: "wx8888888888888888",
///     mini_program: "wx8888888888888888",
///     store_address: "广东省深圳市南山区科技中一道10000号",
///     office_phone: "075586010000",
///     contact_name: "李先生",
///     contact_phone: "075586010000",
///     contact_email: "test@test.com",
/// })
/// .mch_id("3200000001")
/// .channel_id("101")
/// .registration_certificate_copy("aoGhHuxkrIaqB4GzPCeo963zXKcO2hDVD8AjXIpgrj")
/// .store_photos(vec!["Media_id1".into(), "Media_id2".into(), "Media_id3".into()])
/// .director_name("BobZhang")
/// .director_id_number("5555—8888")
/// .principal_name("BobZhang")
/// .principal_id_number("5555—8888")
/// .settlement_bank_number("555588889999")
/// .apply_h5_payment(ApplyH5Payment::Yes)
/// .h5_website_url("https://qq.com")
/// .h5_domains(vec!["www.qq.com".into(), "www.weixin.com".into()]);
/// ```
#[doc(alias("修改子商户", "4013636644"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Modify a sub-merchant · 修改子商户
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// institution appid · 机构appid
        pub app_id: String,
        /// institution's merchant ID · 机构商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: String,
        /// sub-merchant full name · 子商户全称
        pub merchant_name: String,
        /// channel number · 渠道编号
        pub channel_id: Option<String>,
        /// sub-merchant short name · 子商户简称
        pub merchant_shortname: String,
        /// country or region of registration · 注册国家或区域
        pub merchant_country_code: String,
        /// merchant type · 商户类型
        pub merchant_type: MerchantType,
        /// business category · 业务类目
        pub business_category: String,
        /// MCC · MCC码
        pub mcc: String,
        /// company registration document number · 公司注册文件编号
        pub registration_certificate_number: String,
        /// company registration document expiry time · 公司注册文件过期时间
        pub registration_certificate_date: String,
        /// company registration document photo · 公司注册文件照片
        pub registration_certificate_copy: Option<String>,
        /// business type · 业务类型
        pub business_type: BusinessType,
        /// app download link · APP下载链接
        pub app_download: String,
        /// business website · 业务网站
        pub business_website: String,
        /// official account · 公众号
        pub office_account: String,
        /// mini program · 小程序
        pub mini_program: String,
        /// store address · 门店地址
        pub store_address: String,
        /// store photos · 门店照片
        pub store_photos: Option<crate::JsonString<Vec<String>>>,
        /// director's name · 董事姓名
        pub director_name: Option<String>,
        /// director's identity document number · 董事证件号码
        pub director_id_number: Option<String>,
        /// person in charge's name · 负责人姓名
        pub principal_name: Option<String>,
        /// person in charge's document number · 负责人证件号
        pub principal_id_number: Option<String>,
        /// company telephone · 公司电话
        pub office_phone: String,
        /// contact's name · 联系人姓名
        pub contact_name: String,
        /// contact telephone · 联系人电话
        pub contact_phone: String,
        /// contact person's e-mail · 联系人邮箱
        pub contact_email: String,
        /// sub-merchant's settlement bank account · 子商户结算银行账户
        pub settlement_bank_number: Option<String>,
        /// whether to apply for H5 payment permission · 是否申请H5支付权限
        pub apply_h5_payment: Option<ApplyH5Payment>,
        /// H5 business website URL · H5经营网址
        pub h5_website_url: Option<String>,
        /// H5 payment domain · H5支付域名
        pub h5_domains: Option<crate::JsonString<Vec<String>>>,
    }

    crate::model! { Request {
        app_id: body("app_id").required(),
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id").required(),
        merchant_name: body("merchant_name").required(),
        channel_id: body("channel_id"),
        merchant_shortname: body("merchant_shortname").required(),
        merchant_country_code: body("merchant_country_code").required(),
        merchant_type: body("merchant_type").required(),
        business_category: body("business_category").required(),
        mcc: body("mcc").required(),
        registration_certificate_number: body("registration_certificate_number").required(),
        registration_certificate_date: body("registration_certificate_date").required(),
        registration_certificate_copy: body("registration_certificate_copy"),
        business_type: body("business_type").required(),
        app_download: body("app_download").required(),
        business_website: body("business_website").required(),
        office_account: body("office_account").required(),
        mini_program: body("mini_program").required(),
        store_address: body("store_address").required(),
        store_photos: body("store_photos").mark(Mark::Json),
        director_name: body("director_name"),
        director_id_number: body("director_id_number"),
        principal_name: body("principal_name"),
        principal_id_number: body("principal_id_number"),
        office_phone: body("office_phone").required(),
        contact_name: body("contact_name").required(),
        contact_phone: body("contact_phone").required(),
        contact_email: body("contact_email").required(),
        settlement_bank_number: body("settlement_bank_number"),
        apply_h5_payment: body("apply_h5_payment"),
        h5_website_url: body("h5_website_url"),
        h5_domains: body("h5_domains").mark(Mark::Json),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// institution appid · 机构appid
        app_id(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mch_id(&'a str),
        /// sub-merchant full name · 子商户全称
        merchant_name(&'a str),
        /// sub-merchant short name · 子商户简称
        merchant_shortname(&'a str),
        /// country or region of registration · 注册国家或区域
        merchant_country_code(&'a str),
        /// merchant type · 商户类型
        merchant_type(MerchantType),
        /// business category · 业务类目
        business_category(&'a str),
        /// MCC · MCC码
        mcc(&'a str),
        /// company registration document number · 公司注册文件编号
        registration_certificate_number(&'a str),
        /// company registration document expiry time · 公司注册文件过期时间
        registration_certificate_date(&'a str),
        /// business type · 业务类型
        business_type(BusinessType),
        /// app download link · APP下载链接
        app_download(&'a str),
        /// business website · 业务网站
        business_website(&'a str),
        /// official account · 公众号
        office_account(&'a str),
        /// mini program · 小程序
        mini_program(&'a str),
        /// store address · 门店地址
        store_address(&'a str),
        /// company telephone · 公司电话
        office_phone(&'a str),
        /// contact's name · 联系人姓名
        contact_name(&'a str),
        /// contact telephone · 联系人电话
        contact_phone(&'a str),
        /// contact person's e-mail · 联系人邮箱
        contact_email(&'a str),
    } {
        /// institution's merchant ID · 机构商户号
        mch_id mch_id_opt(into String),
        /// channel number · 渠道编号
        channel_id channel_id_opt(into String),
        /// company registration document photo · 公司注册文件照片
        registration_certificate_copy registration_certificate_copy_opt(into String),
        /// store photos · 门店照片
        store_photos store_photos_opt(into crate::JsonString<Vec<String>>),
        /// director's name · 董事姓名
        director_name director_name_opt(into String),
        /// director's identity document number · 董事证件号码
        director_id_number director_id_number_opt(into String),
        /// person in charge's name · 负责人姓名
        principal_name principal_name_opt(into String),
        /// person in charge's document number · 负责人证件号
        principal_id_number principal_id_number_opt(into String),
        /// sub-merchant's settlement bank account · 子商户结算银行账户
        settlement_bank_number settlement_bank_number_opt(into String),
        /// whether to apply for H5 payment permission · 是否申请H5支付权限
        apply_h5_payment apply_h5_payment_opt(ApplyH5Payment),
        /// H5 business website URL · H5经营网址
        h5_website_url h5_website_url_opt(into String),
        /// H5 payment domain · H5支付域名
        h5_domains h5_domains_opt(into crate::JsonString<Vec<String>>),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        nonceless: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/secapi/mch/modifyInstitutionsub",
            "修改子商户",
            "Modify a sub-merchant",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v2::secapi::mch::addinstitutionsub::post::MerchantType;

    pub use crate::v2::secapi::mch::addinstitutionsub::post::BusinessType;

    pub use crate::v2::secapi::mch::addinstitutionsub::post::ApplyH5Payment;

    /// Modify a sub-merchant · 修改子商户
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
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// verification state · 验证状态
        pub verification_status: Option<response::VerificationStatus>,
        /// H5 payment permission state · H5支付权限状态
        pub h5_authorization_state: Option<response::H5AuthorizationState>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        sub_mch_id: body("sub_mch_id").promised(),
        sign: body("sign"),
        verification_status: body("verification_status"),
        h5_authorization_state: body("h5_authorization_state"),
    } }

    crate::promised::promised! { Response {
        /// sub-merchant ID · 子商户号
        sub_mch_id 5(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transactions_risk_occurred::ReturnCode;

        pub use crate::v2::mchrisk::bankquerymchauditinfo::post::response::ResultCode;

        pub use crate::v2::secapi::mch::addinstitutionsub::post::response::VerificationStatus;

        pub use crate::v2::secapi::mch::addinstitutionsub::post::response::H5AuthorizationState;
    }
}
