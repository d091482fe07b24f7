// Written by `cargo xtask codegen` from spec/openapi/v2/applyment/micro/getupgradestate.md

//! `/applyment/micro/getupgradestate`

/// Query an upgrade application's state · 查询升级申请单状态
///
/// `POST /applyment/micro/getupgradestate`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::applyment::micro::getupgradestate::post::{Request, Required};
///
/// let request = Request::new(Required { version: "1.0", sub_mch_id: "1230000109" });
/// let answer = request.send(&client).await?;
/// let applyment_state = answer.applyment_state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::applyment::micro::getupgradestate::post::{Request, Required, SignType};
///
/// let request = Request::new(Required { version: "1.0", sub_mch_id: "1230000109" })
///     .mch_id("1230000109")
///     .sign_type(SignType::HmacSha256);
/// ```
#[deprecated(note = "offline since 2023.05.23")]
#[doc(alias("查询升级申请单状态"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Query an upgrade application's state · 查询升级申请单状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// API version number · 接口版本号
        pub version: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// micro merchant ID · 小微商户号
        pub sub_mch_id: String,
    }

    crate::model! { Request {
        version: body("version").required(),
        mch_id: body("mch_id"),
        sign_type: body("sign_type"),
        sub_mch_id: body("sub_mch_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// API version number · 接口版本号
        version(&'a str),
        /// micro merchant ID · 小微商户号
        sub_mch_id(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        asks: true,
        deprecated: Some("offline since 2023.05.23"),
        ..Operation::new(
            Method::Post,
            "/applyment/micro/getupgradestate",
            "查询升级申请单状态",
            "Query an upgrade application's state",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::webhook::v2::transactions_risk_occurred::SignType;

    /// Query an upgrade application's state · 查询升级申请单状态
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
        /// micro merchant ID · 小微商户号
        pub sub_mch_id: Option<String>,
        /// application state · 申请状态
        pub applyment_state: Option<String>,
        /// application state description · 申请状态描述
        pub applyment_state_desc: Option<String>,
        /// contract signing QR code · 签约二维码
        pub sign_qrcode: Option<String>,
        /// contract signing link · 签约链接
        pub sign_url: Option<String>,
        /// review details · 审核详情
        pub audit_detail: Option<String>,
        /// paying account name · 付款户名
        pub account_name: Option<String>,
        /// remittance amount · 汇款金额
        pub pay_amount: Option<String>,
        /// receiving card number · 收款卡号
        pub destination_account_number: Option<String>,
        /// receiving account name · 收款户名
        pub destination_account_name: Option<String>,
        /// bank of deposit · 开户银行
        pub destination_account_bank: Option<String>,
        /// province and city · 省市信息
        pub city: Option<String>,
        /// remark information · 备注信息
        pub remark: Option<String>,
        /// remittance deadline · 汇款截止时间
        pub deadline_time: Option<String>,
        /// parameter name · 参数名称
        pub param_name: Option<String>,
        /// rejection reason · 驳回原因
        pub reject_reason: Option<String>,
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
        sub_mch_id: body("sub_mch_id").promised(),
        applyment_state: body("applyment_state").promised(),
        applyment_state_desc: body("applyment_state_desc").promised(),
        sign_qrcode: body("sign_qrcode"),
        sign_url: body("sign_url"),
        audit_detail: body("audit_detail"),
        account_name: body("account_name").promised(),
        pay_amount: body("pay_amount").promised(),
        destination_account_number: body("destination_account_number").promised(),
        destination_account_name: body("destination_account_name").promised(),
        destination_account_bank: body("destination_account_bank").promised(),
        city: body("city").promised(),
        remark: body("remark").promised(),
        deadline_time: body("deadline_time").promised(),
        param_name: body("param_name").promised(),
        reject_reason: body("reject_reason").promised(),
    } }

    crate::promised::promised! { Response {
        /// micro merchant ID · 小微商户号
        sub_mch_id 7(&str),
        /// application state · 申请状态
        applyment_state 8(&str),
        /// application state description · 申请状态描述
        applyment_state_desc 9(&str),
        /// paying account name · 付款户名
        account_name 13(&str),
        /// remittance amount · 汇款金额
        pay_amount 14(&str),
        /// receiving card number · 收款卡号
        destination_account_number 15(&str),
        /// receiving account name · 收款户名
        destination_account_name 16(&str),
        /// bank of deposit · 开户银行
        destination_account_bank 17(&str),
        /// province and city · 省市信息
        city 18(&str),
        /// remark information · 备注信息
        remark 19(&str),
        /// remittance deadline · 汇款截止时间
        deadline_time 20(&str),
        /// parameter name · 参数名称
        param_name 21(&str),
        /// rejection reason · 驳回原因
        reject_reason 22(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transactions_risk_occurred::ReturnCode;

        pub use crate::v2::mchrisk::bankquerymchauditinfo::post::response::ResultCode;
    }
}
