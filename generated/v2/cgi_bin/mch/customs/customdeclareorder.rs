// Written by `cargo xtask codegen` from spec/openapi/v2/cgi-bin/mch/customs/customdeclareorder.md

//! `/cgi-bin/mch/customs/customdeclareorder`

/// Submit additional order information · 订单附加信息提交接口
///
/// `POST /cgi-bin/mch/customs/customdeclareorder`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011985151](https://pay.weixin.qq.com/doc/v2/merchant/4011985151)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::cgi_bin::mch::customs::customdeclareorder::post::{Customs, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     out_trade_no: "20150806125346",
///     transaction_id: "1000320306201511078440737890",
///     customs: Customs::from("SHANGHAI"),
///     mch_customs_no: "123456",
/// });
/// let answer = request.send(&client).await?;
/// let state = answer.state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::cgi_bin::mch::customs::customdeclareorder::post::{ActionType, CertType, Customs, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     out_trade_no: "20150806125346",
///     transaction_id: "1000320306201511078440737890",
///     customs: Customs::from("SHANGHAI"),
///     mch_customs_no: "123456",
/// })
/// .mch_id("1230000109")
/// .duty(888)
/// .action_type(ActionType::Add)
/// .sub_order_no("20150806125346")
/// .fee_type("CNY")
/// .order_fee(888)
/// .transport_fee(888)
/// .product_fee(888)
/// .cert_type(CertType::Idcard)
/// .cert_id("330821198809085211")
/// .name("张三");
/// ```
#[doc(alias("订单附加信息提交接口", "4011985151"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Submit additional order information · 订单附加信息提交接口
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: String,
        /// customs · 海关
        pub customs: Customs,
        /// merchant's customs filing number · 商户海关备案号
        pub mch_customs_no: String,
        /// customs duty · 关税 (fen)
        pub duty: Option<crate::Fen>,
        /// customs declaration type · 报关类型
        pub action_type: Option<ActionType>,
        /// merchant sub-order number · 商户子订单号
        pub sub_order_no: Option<String>,
        /// currency · 币种
        pub fee_type: Option<String>,
        /// payable amount · 应付金额 (fen)
        pub order_fee: Option<crate::Fen>,
        /// logistics charge · 物流费 (fen)
        pub transport_fee: Option<crate::Fen>,
        /// goods price · 商品价格 (fen)
        pub product_fee: Option<crate::Fen>,
        /// document type · 证件类型
        pub cert_type: Option<CertType>,
        /// identity document number · 证件号码
        pub cert_id: Option<String>,
        /// name · 姓名
        pub name: Option<String>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        out_trade_no: body("out_trade_no").required(),
        transaction_id: body("transaction_id").required(),
        customs: body("customs").required(),
        mch_customs_no: body("mch_customs_no").required(),
        duty: body("duty"),
        action_type: body("action_type"),
        sub_order_no: body("sub_order_no"),
        fee_type: body("fee_type"),
        order_fee: body("order_fee"),
        transport_fee: body("transport_fee"),
        product_fee: body("product_fee"),
        cert_type: body("cert_type"),
        cert_id: body("cert_id"),
        name: body("name"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id(&'a str),
        /// customs · 海关
        customs(Customs),
        /// merchant's customs filing number · 商户海关备案号
        mch_customs_no(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// customs duty · 关税 (fen)
        duty duty_opt(into crate::Fen),
        /// customs declaration type · 报关类型
        action_type action_type_opt(ActionType),
        /// merchant sub-order number · 商户子订单号
        sub_order_no sub_order_no_opt(into String),
        /// currency · 币种
        fee_type fee_type_opt(into String),
        /// payable amount · 应付金额 (fen)
        order_fee order_fee_opt(into crate::Fen),
        /// logistics charge · 物流费 (fen)
        transport_fee transport_fee_opt(into crate::Fen),
        /// goods price · 商品价格 (fen)
        product_fee product_fee_opt(into crate::Fen),
        /// document type · 证件类型
        cert_type cert_type_opt(CertType),
        /// identity document number · 证件号码
        cert_id cert_id_opt(into String),
        /// name · 姓名
        name name_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        nonceless: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/cgi-bin/mch/customs/customdeclareorder",
            "订单附加信息提交接口",
            "Submit additional order information",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// customs · 海关
        pub enum Customs {
            GuangzhouZs = "GUANGZHOU_ZS",
            HangzhouZs = "HANGZHOU_ZS",
            Ningbo = "NINGBO",
            ZhengzhouBs = "ZHENGZHOU_BS",
            Chongqing = "CHONGQING",
            ShanghaiZs = "SHANGHAI_ZS",
            Shenzhen = "SHENZHEN",
            ZhengzhouZhZs = "ZHENGZHOU_ZH_ZS",
            Tianjin = "TIANJIN",
        }
    }

    crate::open_enum! {
        /// customs declaration type · 报关类型
        pub enum ActionType {
            Add = "ADD",
            Modify = "MODIFY",
        }
    }

    crate::open_enum! {
        /// document type · 证件类型
        pub enum CertType {
            Idcard = "IDCARD",
        }
    }

    /// Submit additional order information · 订单附加信息提交接口
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<response::SignType>,
        /// signature · 签名
        pub sign: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// state code · 状态码
        pub state: Option<response::State>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// merchant sub-order number · 商户子订单号
        pub sub_order_no: Option<String>,
        /// WeChat sub-order ID · 微信子订单号
        pub sub_order_id: Option<String>,
        /// last update time · 最后更新时间
        pub modify_time: Option<String>,
        /// identity check result of the orderer and the payer · 订购人和支付人身份信息校验结果
        pub cert_check_result: Option<response::CertCheckResult>,
        /// verifying institution · 验核机构
        pub verify_department: Option<response::VerifyDepartment>,
        /// verification institution's trade serial number · 验核机构交易流水号
        pub verify_department_trade_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        sign_type: body("sign_type"),
        sign: body("sign"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        state: body("state").promised(),
        transaction_id: body("transaction_id").promised(),
        out_trade_no: body("out_trade_no").promised(),
        sub_order_no: body("sub_order_no"),
        sub_order_id: body("sub_order_id"),
        modify_time: body("modify_time").promised(),
        cert_check_result: body("cert_check_result").promised(),
        verify_department: body("verify_department").promised(),
        verify_department_trade_id: body("verify_department_trade_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 4(&str),
        /// merchant ID · 商户号
        mch_id 5(&str),
        /// state code · 状态码
        state 9(&response::State),
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id 10(&str),
        /// merchant order number · 商户订单号
        out_trade_no 11(&str),
        /// last update time · 最后更新时间
        modify_time 14(&str),
        /// identity check result of the orderer and the payer · 订购人和支付人身份信息校验结果
        cert_check_result 15(&response::CertCheckResult),
        /// verifying institution · 验核机构
        verify_department 16(&response::VerifyDepartment),
        /// verification institution's trade serial number · 验核机构交易流水号
        verify_department_trade_id 17(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transaction_success::ReturnCode;

        crate::open_enum! {
            /// signature type · 签名类型
            pub enum SignType {
                Md5 = "MD5",
            }
        }

        pub use crate::webhook::v2::transaction_success::ResultCode;

        crate::open_enum! {
            /// state code · 状态码
            pub enum State {
                Ndeclared = "NDECLARED",
                Submitted = "SUBMITTED",
                Processing = "PROCESSING",
                Success = "SUCCESS",
                Fail = "FAIL",
                Except = "EXCEPT",
            }
        }

        crate::open_enum! {
            /// identity check result of the orderer and the payer · 订购人和支付人身份信息校验结果
            pub enum CertCheckResult {
                Unchecked = "UNCHECKED",
                Same = "SAME",
                Different = "DIFFERENT",
            }
        }

        crate::open_enum! {
            /// verifying institution · 验核机构
            pub enum VerifyDepartment {
                Unionpay = "UNIONPAY",
                Netsunion = "NETSUNION",
                Others = "OTHERS",
            }
        }
    }
}
