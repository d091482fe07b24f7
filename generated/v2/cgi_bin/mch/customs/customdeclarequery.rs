// Written by `cargo xtask codegen` from spec/openapi/v2/cgi-bin/mch/customs/customdeclarequery.md

//! `/cgi-bin/mch/customs/customdeclarequery`

/// Query additional order information · 订单附加信息查询接口
///
/// `POST /cgi-bin/mch/customs/customdeclarequery`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011985273](https://pay.weixin.qq.com/doc/v2/merchant/4011985273)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::cgi_bin::mch::customs::customdeclarequery::post::{Customs, OrderKey, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     customs: Customs::from("SHANGHAI"),
///     order: OrderKey::OutTradeNo("20150806125346"),
/// });
/// let answer = request.send(&client).await?;
/// let count = answer.count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::cgi_bin::mch::customs::customdeclarequery::post::{Customs, OrderKey, Request, Required, SignType};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     customs: Customs::from("SHANGHAI"),
///     order: OrderKey::OutTradeNo("20150806125346"),
/// })
/// .sign_type(SignType::Md5)
/// .mch_id("1230000109");
/// ```
#[doc(alias("订单附加信息查询接口", "4011985273"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Query additional order information · 订单附加信息查询接口
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// merchant sub-order number · 商户子订单号
        pub sub_order_no: Option<String>,
        /// WeChat sub-order ID · 微信子订单号
        pub sub_order_id: Option<String>,
        /// customs · 海关
        pub customs: Customs,
    }

    crate::model! { Request {
        sign_type: body("sign_type"),
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        out_trade_no: body("out_trade_no").one_of(0, 0),
        transaction_id: body("transaction_id").one_of(0, 1),
        sub_order_no: body("sub_order_no").one_of(0, 2),
        sub_order_id: body("sub_order_id").one_of(0, 3),
        customs: body("customs").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// customs · 海关
        customs(Customs),
    } one of {
        /// the order, in exactly one way
        order: OrderKey {
            OutTradeNo (out_trade_no) [out_trade_no],
            TransactionId (transaction_id) [transaction_id],
            SubOrderNo (sub_order_no) [sub_order_no],
            SubOrderId (sub_order_id) [sub_order_id],
        },
    } {
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
    } }

    /// Exactly one way to say the order.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum OrderKey<'a> {
        /// merchant order number · 商户订单号
        OutTradeNo(&'a str),
        /// WeChat Pay transaction ID · 微信支付订单号
        TransactionId(&'a str),
        /// merchant sub-order number · 商户子订单号
        SubOrderNo(&'a str),
        /// WeChat sub-order ID · 微信子订单号
        SubOrderId(&'a str),
    }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        nonceless: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/cgi-bin/mch/customs/customdeclarequery",
            "订单附加信息查询接口",
            "Query additional order information",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v2::cgi_bin::mch::customs::customdeclareorder::post::response::SignType;

    pub use crate::v2::cgi_bin::mch::customs::customdeclareorder::post::Customs;

    /// Query additional order information · 订单附加信息查询接口
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
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
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// number of entries · 笔数
        pub count: Option<i64>,
        /// verifying institution · 验核机构
        pub verify_department: Option<response::VerifyDepartment>,
        /// verification institution's trade serial number · 验核机构交易流水号
        pub verify_department_trade_id: Option<String>,
        /// the numbered fields as a list: `sub_order_no_$n`, `sub_order_id_$n`, `mch_customs_no_$n`, …
        pub items: Vec<response::Item>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        sign: body("sign"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        transaction_id: body("transaction_id").promised(),
        count: body("count").promised(),
        verify_department: body("verify_department").promised(),
        verify_department_trade_id: body("verify_department_trade_id").promised(),
        items: body("items"),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 3(&str),
        /// merchant ID · 商户号
        mch_id 4(&str),
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id 8(&str),
        /// number of entries · 笔数
        count 9(i64),
        /// verifying institution · 验核机构
        verify_department 10(&response::VerifyDepartment),
        /// verification institution's trade serial number · 验核机构交易流水号
        verify_department_trade_id 11(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::webhook::v2::transaction_success::ReturnCode;

        pub use crate::webhook::v2::transaction_success::ResultCode;

        pub use crate::v2::cgi_bin::mch::customs::customdeclareorder::post::response::VerifyDepartment;

        pub use crate::v2::cgi_bin::mch::customs::customdeclareorder::post::response::State;

        pub use crate::v2::cgi_bin::mch::customs::customdeclareorder::post::response::CertCheckResult;

        /// the numbered fields as a list: `sub_order_no_$n`, `sub_order_id_$n`, `mch_customs_no_$n`, …
        #[non_exhaustive]
        pub struct Item {
            /// merchant sub-order number · 商户子订单号
            pub sub_order_no: Option<String>,
            /// WeChat sub-order ID · 微信子订单号
            pub sub_order_id: Option<String>,
            /// merchant's customs filing number · 商户海关备案号
            pub mch_customs_no: Option<String>,
            /// customs · 海关
            pub customs: Option<super::Customs>,
            /// currency · 币种
            pub fee_type: Option<String>,
            /// payable amount · 应付金额 (fen)
            pub order_fee: Option<crate::Fen>,
            /// customs duty · 关税 (fen)
            pub duty: Option<crate::Fen>,
            /// logistics charge · 物流费 (fen)
            pub transport_fee: Option<crate::Fen>,
            /// goods price · 商品价格 (fen)
            pub product_fee: Option<crate::Fen>,
            /// state code · 状态码
            pub state: Option<State>,
            /// declaration result explanation · 申报结果说明
            pub explanation: Option<String>,
            /// last update time · 最后更新时间
            pub modify_time: Option<String>,
            /// identity check result of the orderer and the payer · 订购人和支付人身份信息校验结果
            pub cert_check_result: Option<CertCheckResult>,
            origin_: crate::model::Origin,
        }

        crate::model! { Item: Received {
            sub_order_no: body("sub_order_no").family("sub_order_no_$n"),
            sub_order_id: body("sub_order_id").family("sub_order_id_$n"),
            mch_customs_no: body("mch_customs_no").family("mch_customs_no_$n"),
            customs: body("customs").family("customs_$n").promised(),
            fee_type: body("fee_type").family("fee_type_$n"),
            order_fee: body("order_fee").family("order_fee_$n"),
            duty: body("duty").family("duty_$n"),
            transport_fee: body("transport_fee").family("transport_fee_$n"),
            product_fee: body("product_fee").family("product_fee_$n"),
            state: body("state").family("state_$n").promised(),
            explanation: body("explanation").family("explanation_$n"),
            modify_time: body("modify_time").family("modify_time_$n").promised(),
            cert_check_result: body("cert_check_result").family("cert_check_result_$n").promised(),
        } }

        crate::promised::promised! { Item {
            /// customs · 海关
            customs 3(&super::Customs),
            /// state code · 状态码
            state 9(&State),
            /// last update time · 最后更新时间
            modify_time 11(&str),
            /// identity check result of the orderer and the payer · 订购人和支付人身份信息校验结果
            cert_check_result 12(&CertCheckResult),
        } }
    }
}
