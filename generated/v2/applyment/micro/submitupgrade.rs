// Written by `cargo xtask codegen` from spec/openapi/v2/applyment/micro/submitupgrade.md

//! `/applyment/micro/submitupgrade`

/// Submit an upgrade application · 提交升级申请单
///
/// `POST /applyment/micro/submitupgrade`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::applyment::micro::submitupgrade::post::{Request, Required, Version};
///
/// let request = Request::new(Required {
///     version: Version::V1_0,
///     cert_sn: "5663476TEREGD45FH63GDFHFG657FCHBFG",
///     sub_mch_id: "1230000109",
///     organization_type: "2",
///     business_license_copy: "",
///     business_license_number: "123456789012345",
///     merchant_name: "深圳腾讯科技有限公司",
///     company_address: "深圳市腾讯大厦",
///     legal_person: "",
///     business_time: "[\"1970-01-01\",\"长期\"]",
///     business_licence_type: "1762",
///     merchant_shortname: "",
///     business: "",
///     business_scene: "[1721]",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::applyment::micro::submitupgrade::post::{Request, Required, SignType, Version};
///
/// let request = Request::new(Required {
///     version: Version::V1_0,
///     cert_sn: "5663476TEREGD45FH63GDFHFG657FCHBFG",
///     sub_mch_id: "1230000109",
///     organization_type: "2",
///     business_license_copy: "",
///     business_license_number: "123456789012345",
///     merchant_name: "深圳腾讯科技有限公司",
///     company_address: "深圳市腾讯大厦",
///     legal_person: "",
///     business_time: "[\"1970-01-01\",\"长期\"]",
///     business_licence_type: "1762",
///     merchant_shortname: "",
///     business: "",
///     business_scene: "[1721]",
/// })
/// .mch_id("1230000109")
/// .sign_type(SignType::HmacSha256)
/// .organization_copy("")
/// .organization_number("1234567-1")
/// .organization_time("[\"1970-01-01\",\"长期\"]")
/// .account_name("")
/// .account_bank("工商银行")
/// .bank_address_code("11000")
/// .bank_name("深圳农村商业银行xxx支行")
/// .account_number("")
/// .qualifications("[\"xxx\",\"xxx\"]")
/// .business_addition_desc("")
/// .business_addition_pics("[\"123\",\"456\"]")
/// .contact_email("123@qq.com");
/// ```
#[deprecated(note = "offline since 2023.05.23")]
#[doc(alias("提交升级申请单"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Submit an upgrade application · 提交升级申请单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// API version number · 接口版本号
        pub version: Version,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// WeChat Pay platform certificate serial · 平台证书序列号
        pub cert_sn: String,
        /// micro merchant ID · 小微商户号
        pub sub_mch_id: String,
        /// entity type · 主体类型
        pub organization_type: String,
        /// business licence scan · 营业执照扫描件
        pub business_license_copy: String,
        /// business licence registration number · 营业执照注册号
        pub business_license_number: String,
        /// merchant name · 商户名称
        pub merchant_name: String,
        /// registered address · 注册地址
        pub company_address: String,
        /// name of the operator or legal representative · 经营者姓名/法定代表人
        pub legal_person: String,
        /// business term · 营业期限
        pub business_time: String,
        /// business licence type · 营业执照类型
        pub business_licence_type: String,
        /// organisation code certificate photo · 组织机构代码证照片
        pub organization_copy: Option<String>,
        /// organisation code · 组织机构代码
        pub organization_number: Option<String>,
        /// organisation code validity term · 组织机构代码有效期限
        pub organization_time: Option<String>,
        /// account name · 开户名称
        pub account_name: Option<String>,
        /// bank of deposit · 开户银行
        pub account_bank: Option<String>,
        /// province and city code of the bank of deposit · 开户银行省市编码
        pub bank_address_code: Option<String>,
        /// full name of the bank of deposit with branch; not needed for the 17 direct banks · 开户银行全称(含支行)17家直连银行无需填写
        pub bank_name: Option<String>,
        /// bank card number · 银行卡号
        pub account_number: Option<String>,
        /// merchant short name · 商户简称
        pub merchant_shortname: String,
        /// fee rate settlement rule ID · 费率结算规则ID
        pub business: String,
        /// special qualification · 特殊资质
        pub qualifications: Option<String>,
        /// business operation scene · 经营场景
        pub business_scene: String,
        /// supplementary explanation · 补充说明
        pub business_addition_desc: Option<String>,
        /// supplementary materials · 补充材料
        pub business_addition_pics: Option<String>,
        /// contact e-mail · 联系邮箱
        pub contact_email: Option<String>,
    }

    crate::model! { Request {
        version: body("version").required(),
        mch_id: body("mch_id"),
        sign_type: body("sign_type"),
        cert_sn: body("cert_sn").required(),
        sub_mch_id: body("sub_mch_id").required(),
        organization_type: body("organization_type").required(),
        business_license_copy: body("business_license_copy").required(),
        business_license_number: body("business_license_number").required(),
        merchant_name: body("merchant_name").required(),
        company_address: body("company_address").required(),
        legal_person: body("legal_person").required(),
        business_time: body("business_time").required(),
        business_licence_type: body("business_licence_type").required(),
        organization_copy: body("organization_copy"),
        organization_number: body("organization_number"),
        organization_time: body("organization_time"),
        account_name: body("account_name"),
        account_bank: body("account_bank"),
        bank_address_code: body("bank_address_code"),
        bank_name: body("bank_name"),
        account_number: body("account_number"),
        merchant_shortname: body("merchant_shortname").required(),
        business: body("business").required(),
        qualifications: body("qualifications"),
        business_scene: body("business_scene").required(),
        business_addition_desc: body("business_addition_desc"),
        business_addition_pics: body("business_addition_pics"),
        contact_email: body("contact_email"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// API version number · 接口版本号
        version(Version),
        /// WeChat Pay platform certificate serial · 平台证书序列号
        cert_sn(&'a str),
        /// micro merchant ID · 小微商户号
        sub_mch_id(&'a str),
        /// entity type · 主体类型
        organization_type(&'a str),
        /// business licence scan · 营业执照扫描件
        business_license_copy(&'a str),
        /// business licence registration number · 营业执照注册号
        business_license_number(&'a str),
        /// merchant name · 商户名称
        merchant_name(&'a str),
        /// registered address · 注册地址
        company_address(&'a str),
        /// name of the operator or legal representative · 经营者姓名/法定代表人
        legal_person(&'a str),
        /// business term · 营业期限
        business_time(&'a str),
        /// business licence type · 营业执照类型
        business_licence_type(&'a str),
        /// merchant short name · 商户简称
        merchant_shortname(&'a str),
        /// fee rate settlement rule ID · 费率结算规则ID
        business(&'a str),
        /// business operation scene · 经营场景
        business_scene(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
        /// organisation code certificate photo · 组织机构代码证照片
        organization_copy organization_copy_opt(into String),
        /// organisation code · 组织机构代码
        organization_number organization_number_opt(into String),
        /// organisation code validity term · 组织机构代码有效期限
        organization_time organization_time_opt(into String),
        /// account name · 开户名称
        account_name account_name_opt(into String),
        /// bank of deposit · 开户银行
        account_bank account_bank_opt(into String),
        /// province and city code of the bank of deposit · 开户银行省市编码
        bank_address_code bank_address_code_opt(into String),
        /// full name of the bank of deposit with branch; not needed for the 17 direct banks · 开户银行全称(含支行)17家直连银行无需填写
        bank_name bank_name_opt(into String),
        /// bank card number · 银行卡号
        account_number account_number_opt(into String),
        /// special qualification · 特殊资质
        qualifications qualifications_opt(into String),
        /// supplementary explanation · 补充说明
        business_addition_desc business_addition_desc_opt(into String),
        /// supplementary materials · 补充材料
        business_addition_pics business_addition_pics_opt(into String),
        /// contact e-mail · 联系邮箱
        contact_email contact_email_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        deprecated: Some("offline since 2023.05.23"),
        ..Operation::new(
            Method::Post,
            "/applyment/micro/submitupgrade",
            "提交升级申请单",
            "Submit an upgrade application",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// API version number · 接口版本号
        pub enum Version {
            V1_0 = "1.0",
        }
    }

    pub use crate::webhook::v2::transactions_risk_occurred::SignType;

    /// Submit an upgrade application · 提交升级申请单
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// name of the field that failed parameter validation · 参数校验不通过的字段名
        pub err_param: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        err_param: body("err_param"),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transactions_risk_occurred::ReturnCode;

        pub use crate::v2::mchrisk::bankquerymchauditinfo::post::response::ResultCode;
    }
}
