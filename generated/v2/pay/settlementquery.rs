// Written by `cargo xtask codegen` from spec/openapi/v2/pay/settlementquery.md

//! `/pay/settlementquery`

/// Query settlement funds · 查询结算资金
///
/// `POST /pay/settlementquery`
///
/// Official pages · 官方文档:
///
/// - global: [4013634920](https://pay.weixin.qq.com/doc/global/v2/zh/4013634920), [4013634968](https://pay.weixin.qq.com/doc/global/v2/zh/4013634968), [4013635001](https://pay.weixin.qq.com/doc/global/v2/zh/4013635001), [4013635256](https://pay.weixin.qq.com/doc/global/v2/zh/4013635256), [4013636497](https://pay.weixin.qq.com/doc/global/v2/zh/4013636497), [4013636618](https://pay.weixin.qq.com/doc/global/v2/zh/4013636618)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::pay::settlementquery::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     usetag: 1,
///     offset: 0,
///     limit: 10,
///     date_start: "20150807",
///     date_end: "20150807",
/// });
/// let answer = request.send(&client).await?;
/// let mch_id = answer.mch_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::pay::settlementquery::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     usetag: 1,
///     offset: 0,
///     limit: 10,
///     date_start: "20150807",
///     date_end: "20150807",
/// })
/// .mchid("1900000109")
/// .sub_mch_id("1230000109");
/// ```
#[doc(alias("查询结算资金", "4013634920", "4013634968", "4013635001", "4013635256", "4013636497", "4013636618"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Query settlement funds · 查询结算资金
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// settlement state · 结算状态 (`1`, `2`)
        pub usetag: i64,
        /// offset · 偏移量
        pub offset: i64,
        /// maximum number of records · 最大记录条数
        pub limit: i64,
        /// start date · 开始日期
        pub date_start: String,
        /// end date · 结束日期
        pub date_end: String,
        /// whether to query profit-sharing settlement information · 是否查询分账结算信息
        pub query_split: Option<bool>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mchid: body("mchid"),
        sub_mch_id: body("sub_mch_id"),
        usetag: body("usetag").required(),
        offset: body("offset").required(),
        limit: body("limit").required(),
        date_start: body("date_start").required(),
        date_end: body("date_end").required(),
        query_split: body("query_split"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// settlement state · 结算状态 (`1`, `2`)
        usetag(i64),
        /// offset · 偏移量
        offset(i64),
        /// maximum number of records · 最大记录条数
        limit(i64),
        /// start date · 开始日期
        date_start(&'a str),
        /// end date · 结束日期
        date_end(&'a str),
    } {
        /// merchant ID · 商户号
        mchid mchid_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mch_id sub_mch_id_opt(into String),
        /// whether to query profit-sharing settlement information · 是否查询分账结算信息
        query_split query_split_opt(bool),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/pay/settlementquery",
            "查询结算资金",
            "Query settlement funds",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query settlement funds · 查询结算资金
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// number of data rows returned · 返回数据行数
        pub record_num: Option<String>,
        /// FX remittance batch number · 付汇批次号
        pub fbatchno: Option<String>,
        /// settlement date · 结算日期
        pub date_settlement: Option<String>,
        /// transaction start date · 交易开始日期
        pub date_start: Option<String>,
        /// trade end date · 交易结束日期
        pub date_end: Option<String>,
        /// paid-out amount · 划账金额 (smallest unit of its currency)
        pub settlement_fee: Option<i64>,
        /// amount not yet paid out · 未划账金额 (smallest unit of its currency)
        pub unsettlement_fee: Option<i64>,
        /// settlement currency · 结算币种
        pub settlementfee_type: Option<String>,
        /// payment amount · 支付金额 (smallest unit of its currency)
        pub pay_fee: Option<i64>,
        /// refund amount · 退款金额 (smallest unit of its currency)
        pub refund_fee: Option<i64>,
        /// net payment amount · 支付净额 (smallest unit of its currency)
        pub pay_net_fee: Option<i64>,
        /// fee amount · 手续费金额 (smallest unit of its currency)
        pub poundage_fee: Option<i64>,
        /// profit-sharing amount paid out · 分账划账金额 (smallest unit of its currency)
        pub split_settlement_fee: Option<i64>,
        /// profit-sharing amount not yet paid out · 分账未划账金额 (smallest unit of its currency)
        pub split_unsettlement_fee: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        nonce_str: body("nonce_str"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        sign: body("sign"),
        record_num: body("record_num").promised(),
        fbatchno: body("fbatchno").promised(),
        date_settlement: body("date_settlement").promised(),
        date_start: body("date_start").promised(),
        date_end: body("date_end").promised(),
        settlement_fee: body("settlement_fee").promised(),
        unsettlement_fee: body("unsettlement_fee").promised(),
        settlementfee_type: body("settlementfee_type").promised(),
        pay_fee: body("pay_fee").promised(),
        refund_fee: body("refund_fee").promised(),
        pay_net_fee: body("pay_net_fee").promised(),
        poundage_fee: body("poundage_fee").promised(),
        split_settlement_fee: body("split_settlement_fee"),
        split_unsettlement_fee: body("split_unsettlement_fee"),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 2(&str),
        /// merchant ID · 商户号
        mch_id 3(&str),
        /// number of data rows returned · 返回数据行数
        record_num 9(&str),
        /// FX remittance batch number · 付汇批次号
        fbatchno 10(&str),
        /// settlement date · 结算日期
        date_settlement 11(&str),
        /// transaction start date · 交易开始日期
        date_start 12(&str),
        /// trade end date · 交易结束日期
        date_end 13(&str),
        /// paid-out amount · 划账金额 (smallest unit of its currency)
        settlement_fee 14(i64),
        /// amount not yet paid out · 未划账金额 (smallest unit of its currency)
        unsettlement_fee 15(i64),
        /// settlement currency · 结算币种
        settlementfee_type 16(&str),
        /// payment amount · 支付金额 (smallest unit of its currency)
        pay_fee 17(i64),
        /// refund amount · 退款金额 (smallest unit of its currency)
        refund_fee 18(i64),
        /// net payment amount · 支付净额 (smallest unit of its currency)
        pay_net_fee 19(i64),
        /// fee amount · 手续费金额 (smallest unit of its currency)
        poundage_fee 20(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transaction_success::ReturnCode;

        pub use crate::webhook::v2::transaction_success::ResultCode;
    }
}
