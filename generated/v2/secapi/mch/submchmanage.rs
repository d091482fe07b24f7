// Written by `cargo xtask codegen` from spec/openapi/v2/secapi/mch/submchmanage.md

//! `/secapi/mch/submchmanage`

/// Enter a bank's sub-merchant or query its details · 银行特约商户录入/银行特约商户资料查询
///
/// `POST /secapi/mch/submchmanage`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - institution: [4012194260](https://pay.weixin.qq.com/doc/v2/institution/4012194260)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::secapi::mch::submchmanage::post::{Action, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     page_index: "1",
///     action: Action::Add,
/// });
/// let answer = request.send(&client).await?;
/// let total = answer.total()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::secapi::mch::submchmanage::post::{Action, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     page_index: "1",
///     action: Action::Add,
/// })
/// .mch_id("1230000109")
/// .merchant_name("商户名称")
/// .sub_mch_id("1230000109")
/// .page_size("10");
/// ```
#[doc(alias("银行特约商户录入/银行特约商户资料查询", "4012194260"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Enter a bank's sub-merchant or query its details · 银行特约商户录入/银行特约商户资料查询
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// merchant name · 商户名称
        pub merchant_name: Option<String>,
        /// merchant identification code · 商户识别码
        pub sub_mch_id: Option<String>,
        /// page number · 页码
        pub page_index: String,
        /// number of records to show · 展示资料个数
        pub page_size: Option<String>,
        /// action
        pub action: Action,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        merchant_name: body("merchant_name"),
        sub_mch_id: body("sub_mch_id"),
        page_index: body("page_index").required(),
        page_size: body("page_size"),
        action: query("action").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// page number · 页码
        page_index(&'a str),
        /// action
        action(Action),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// merchant name · 商户名称
        merchant_name merchant_name_opt(into String),
        /// merchant identification code · 商户识别码
        sub_mch_id sub_mch_id_opt(into String),
        /// number of records to show · 展示资料个数
        page_size page_size_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        unsigned_answer: true,
        ..Operation::new(
            Method::Post,
            "/secapi/mch/submchmanage",
            "银行特约商户录入/银行特约商户资料查询",
            "Enter a bank's sub-merchant or query its details",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// action
        pub enum Action {
            Add = "add",
            Query = "query",
        }
    }

    /// Enter a bank's sub-merchant or query its details · 银行特约商户录入/银行特约商户资料查询
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// business result description · 业务结果描述
        pub result_msg: Option<String>,
        /// total number of records · 总记录数
        pub total: Option<String>,
        /// merchant list · 商户信息列表
        pub mchinfo: Vec<response::Mchinfo>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        result_msg: body("result_msg"),
        total: body("total").promised(),
        mchinfo: body("mchinfo").promised(),
    } }

    crate::promised::promised! { Response {
        /// total number of records · 总记录数
        total 4(&str),
        /// merchant list · 商户信息列表
        mchinfo 5([response::Mchinfo]),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::webhook::v2::transactions_risk_occurred::ReturnCode;

        pub use crate::v2::mchrisk::bankquerymchauditinfo::post::response::ResultCode;

        /// merchant list · 商户信息列表
        #[non_exhaustive]
        pub struct Mchinfo {
            /// official account appid · 公众账号ID
            pub appid: Option<String>,
            /// merchant ID · 商户号
            pub mch_id: Option<String>,
            /// merchant name · 商户名称
            pub merchant_name: Option<String>,
            /// merchant short name · 商户简称
            pub merchant_shortname: Option<String>,
            /// customer service telephone · 客服电话
            pub service_phone: Option<String>,
            /// contact person · 联系人
            pub contact: Option<String>,
            /// contact telephone · 联系电话
            pub contact_phone: Option<String>,
            /// contact e-mail · 联系邮箱
            pub contact_email: Option<String>,
            /// business operation category · 经营类目
            pub business: Option<String>,
            /// channel partner merchant ID · 渠道商商户号
            pub channel_id: Option<String>,
            /// channel partner name · 渠道商名称
            pub channel_name: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Mchinfo: Received {
            appid: body("appid").promised(),
            mch_id: body("mch_id").promised(),
            merchant_name: body("merchant_name").promised(),
            merchant_shortname: body("merchant_shortname").promised(),
            service_phone: body("service_phone").promised(),
            contact: body("contact"),
            contact_phone: body("contact_phone"),
            contact_email: body("contact_email"),
            business: body("business").promised(),
            channel_id: body("channel_id").promised(),
            channel_name: body("channel_name").promised(),
        } }

        crate::promised::promised! { Mchinfo {
            /// official account appid · 公众账号ID
            appid 0(&str),
            /// merchant ID · 商户号
            mch_id 1(&str),
            /// merchant name · 商户名称
            merchant_name 2(&str),
            /// merchant short name · 商户简称
            merchant_shortname 3(&str),
            /// customer service telephone · 客服电话
            service_phone 4(&str),
            /// business operation category · 经营类目
            business 8(&str),
            /// channel partner merchant ID · 渠道商商户号
            channel_id 9(&str),
            /// channel partner name · 渠道商名称
            channel_name 10(&str),
        } }
    }
}
