// Written by `cargo xtask codegen` from spec/openapi/v2/applyment/micro/submit.md

//! `/applyment/micro/submit`

/// Apply for onboarding · 申请入驻
///
/// `POST /applyment/micro/submit`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::applyment::micro::submit::post::{Request, Required, Version};
///
/// let request = Request::new(Required {
///     version: Version::V3_0,
///     cert_sn: "5663476TEREGD45FH63GDFHFG657FCHBFG",
///     business_code: "123456",
///     id_card_copy: "",
///     id_card_national: "",
///     id_card_name: "佑佑",
///     id_card_number: "",
///     id_card_valid_time: vec!["1970-01-01", "长期"],
///     account_name: "",
///     account_bank: "工商银行",
///     bank_address_code: "110000",
///     account_number: "",
///     store_name: "",
///     store_address_code: "110000",
///     store_street: "",
///     store_entrance_pic: "",
///     indoor_pic: "",
///     merchant_shortname: "",
///     service_phone: "",
///     product_desc: "",
///     rate: "0.6%",
///     contact: "",
///     contact_phone: "",
/// });
/// let answer = request.send(&client).await?;
/// let applyment_id = answer.applyment_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::applyment::micro::submit::post::{Request, Required, SignType, Version};
///
/// let request = Request::new(Required {
///     version: Version::V3_0,
///     cert_sn: "5663476TEREGD45FH63GDFHFG657FCHBFG",
///     business_code: "123456",
///     id_card_copy: "",
///     id_card_national: "",
///     id_card_name: "佑佑",
///     id_card_number: "",
///     id_card_valid_time: vec!["1970-01-01", "长期"],
///     account_name: "",
///     account_bank: "工商银行",
///     bank_address_code: "110000",
///     account_number: "",
///     store_name: "",
///     store_address_code: "110000",
///     store_street: "",
///     store_entrance_pic: "",
///     indoor_pic: "",
///     merchant_shortname: "",
///     service_phone: "",
///     product_desc: "",
///     rate: "0.6%",
///     contact: "",
///     contact_phone: "",
/// })
/// .mch_id("1230000109")
/// .sign_type(SignType::HmacSha256)
/// .bank_name("深圳农村商业银行xxx支行")
/// .store_longitude("113.941355")
/// .store_latitude("22.546245")
/// .address_certification("")
/// .business_addition_desc("")
/// .business_addition_pics(vec!["123".into(), "456".into()])
/// .contact_email("");
/// ```
#[deprecated(note = "offline since 2023.05.23")]
#[doc(alias("申请入驻"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Apply for onboarding · 申请入驻
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// API version number · 接口版本号
        pub version: Version,
        /// WeChat Pay platform certificate serial · 平台证书序列号
        pub cert_sn: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// business application number · 业务申请编号
        pub business_code: String,
        /// ID card portrait side photo · 身份证人像面照片
        pub id_card_copy: String,
        /// ID card emblem side photo · 身份证国徽面照片
        pub id_card_national: String,
        /// name on the ID card · 身份证姓名
        pub id_card_name: String,
        /// ID card number · 身份证号码
        pub id_card_number: String,
        /// ID card validity period as a `JSON` string · 身份证有效期限`JSON`格式字符串
        pub id_card_valid_time: crate::JsonString<Vec<String>>,
        /// account name · 开户名称
        pub account_name: String,
        /// bank of deposit · 开户银行
        pub account_bank: String,
        /// province and city code of the bank of deposit · 开户银行省市编码
        pub bank_address_code: String,
        /// full name of the bank of deposit (with branch) · 开户银行全称（含支行）
        pub bank_name: Option<String>,
        /// bank account number · 银行账号
        pub account_number: String,
        /// store name · 门店名称
        pub store_name: String,
        /// store province and city code · 门店省市编码
        pub store_address_code: String,
        /// store street name · 门店街道名称
        pub store_street: String,
        /// store longitude · 门店经度
        pub store_longitude: Option<String>,
        /// store latitude · 门店纬度
        pub store_latitude: Option<String>,
        /// store entrance photo · 门店门口照片
        pub store_entrance_pic: String,
        /// store interior photo · 店内环境照片
        pub indoor_pic: String,
        /// proof of business premises · 经营场地证明
        pub address_certification: Option<String>,
        /// merchant short name · 商户简称
        pub merchant_shortname: String,
        /// customer service telephone · 客服电话
        pub service_phone: String,
        /// description of goods sold or services provided · 售卖商品/提供服务描述
        pub product_desc: String,
        /// fee rate · 费率
        pub rate: String,
        /// supplementary explanation · 补充说明
        pub business_addition_desc: Option<String>,
        /// supplementary materials · 补充材料
        pub business_addition_pics: Option<crate::JsonString<Vec<String>>>,
        /// super administrator's name · 超级管理员姓名
        pub contact: String,
        /// mobile number · 手机号码
        pub contact_phone: String,
        /// contact e-mail · 联系邮箱
        pub contact_email: Option<String>,
    }

    crate::model! { Request {
        version: body("version").required(),
        cert_sn: body("cert_sn").required(),
        mch_id: body("mch_id"),
        sign_type: body("sign_type"),
        business_code: body("business_code").required(),
        id_card_copy: body("id_card_copy").required(),
        id_card_national: body("id_card_national").required(),
        id_card_name: body("id_card_name").required(),
        id_card_number: body("id_card_number").required(),
        id_card_valid_time: body("id_card_valid_time").required().mark(Mark::Json),
        account_name: body("account_name").required(),
        account_bank: body("account_bank").required(),
        bank_address_code: body("bank_address_code").required(),
        bank_name: body("bank_name"),
        account_number: body("account_number").required(),
        store_name: body("store_name").required(),
        store_address_code: body("store_address_code").required(),
        store_street: body("store_street").required(),
        store_longitude: body("store_longitude"),
        store_latitude: body("store_latitude"),
        store_entrance_pic: body("store_entrance_pic").required(),
        indoor_pic: body("indoor_pic").required(),
        address_certification: body("address_certification"),
        merchant_shortname: body("merchant_shortname").required(),
        service_phone: body("service_phone").required(),
        product_desc: body("product_desc").required(),
        rate: body("rate").required(),
        business_addition_desc: body("business_addition_desc"),
        business_addition_pics: body("business_addition_pics").mark(Mark::Json),
        contact: body("contact").required(),
        contact_phone: body("contact_phone").required(),
        contact_email: body("contact_email"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// API version number · 接口版本号
        version(Version),
        /// WeChat Pay platform certificate serial · 平台证书序列号
        cert_sn(&'a str),
        /// business application number · 业务申请编号
        business_code(&'a str),
        /// ID card portrait side photo · 身份证人像面照片
        id_card_copy(&'a str),
        /// ID card emblem side photo · 身份证国徽面照片
        id_card_national(&'a str),
        /// name on the ID card · 身份证姓名
        id_card_name(&'a str),
        /// ID card number · 身份证号码
        id_card_number(&'a str),
        /// ID card validity period as a `JSON` string · 身份证有效期限`JSON`格式字符串
        id_card_valid_time(Vec<&'a str>),
        /// account name · 开户名称
        account_name(&'a str),
        /// bank of deposit · 开户银行
        account_bank(&'a str),
        /// province and city code of the bank of deposit · 开户银行省市编码
        bank_address_code(&'a str),
        /// bank account number · 银行账号
        account_number(&'a str),
        /// store name · 门店名称
        store_name(&'a str),
        /// store province and city code · 门店省市编码
        store_address_code(&'a str),
        /// store street name · 门店街道名称
        store_street(&'a str),
        /// store entrance photo · 门店门口照片
        store_entrance_pic(&'a str),
        /// store interior photo · 店内环境照片
        indoor_pic(&'a str),
        /// merchant short name · 商户简称
        merchant_shortname(&'a str),
        /// customer service telephone · 客服电话
        service_phone(&'a str),
        /// description of goods sold or services provided · 售卖商品/提供服务描述
        product_desc(&'a str),
        /// fee rate · 费率
        rate(&'a str),
        /// super administrator's name · 超级管理员姓名
        contact(&'a str),
        /// mobile number · 手机号码
        contact_phone(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
        /// full name of the bank of deposit (with branch) · 开户银行全称（含支行）
        bank_name bank_name_opt(into String),
        /// store longitude · 门店经度
        store_longitude store_longitude_opt(into String),
        /// store latitude · 门店纬度
        store_latitude store_latitude_opt(into String),
        /// proof of business premises · 经营场地证明
        address_certification address_certification_opt(into String),
        /// supplementary explanation · 补充说明
        business_addition_desc business_addition_desc_opt(into String),
        /// supplementary materials · 补充材料
        business_addition_pics business_addition_pics_opt(into crate::JsonString<Vec<String>>),
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
            "/applyment/micro/submit",
            "申请入驻",
            "Apply for onboarding",
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
            V3_0 = "3.0",
        }
    }

    pub use crate::webhook::v2::transactions_risk_occurred::SignType;

    /// Apply for onboarding · 申请入驻
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
        /// merchant application number · 商户申请单号
        pub applyment_id: Option<String>,
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
        applyment_id: body("applyment_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant application number · 商户申请单号
        applyment_id 8(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transactions_risk_occurred::ReturnCode;

        pub use crate::v2::mchrisk::bankquerymchauditinfo::post::response::ResultCode;
    }
}
