// Written by `cargo xtask codegen` from spec/openapi/v3/global/customs/orders.md

//! `/v3/global/customs/orders`

/// Query a customs declaration · 报关查询
///
/// `GET /v3/global/customs/orders`
///
/// Official pages · 官方文档:
///
/// - global: [4013025131](https://pay.weixin.qq.com/doc/global/v3/zh/4013025131)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::customs::orders::get::{Customs, OrderType, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     mchid: "1230000109",
///     order_type: OrderType::OutTradeNo,
///     order_no: "20150806125346",
///     customs: Customs::ShanghaiZs,
/// });
/// let answer = request.send(&client).await?;
/// let transaction_id = answer.transaction_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::customs::orders::get::{Customs, OrderType, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     mchid: "1230000109",
///     order_type: OrderType::OutTradeNo,
///     order_no: "20150806125346",
///     customs: Customs::ShanghaiZs,
/// })
/// .offset(1)
/// .limit(20);
/// ```
#[doc(alias("报关查询", "4013025131"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query a customs declaration · 报关查询
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// institution appid · 机构APPID
        pub appid: String,
        /// merchant ID · 商户号
        pub mchid: String,
        /// order type · 订单类型
        pub order_type: OrderType,
        /// order number · 订单号
        pub order_no: String,
        /// customs · 海关
        pub customs: Customs,
        /// offset · 偏移量
        pub offset: Option<i64>,
        /// maximum number of records requested · 请求最大记录条数
        pub limit: Option<i64>,
    }

    crate::model! { Request {
        appid: query("appid").required(),
        mchid: query("mchid").required(),
        order_type: query("order_type").required(),
        order_no: query("order_no").required(),
        customs: query("customs").required(),
        offset: query("offset"),
        limit: query("limit"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// institution appid · 机构APPID
        appid(&'a str),
        /// merchant ID · 商户号
        mchid(&'a str),
        /// order type · 订单类型
        order_type(OrderType),
        /// order number · 订单号
        order_no(&'a str),
        /// customs · 海关
        customs(Customs),
    } {
        /// offset · 偏移量
        offset offset_opt(i64),
        /// maximum number of records requested · 请求最大记录条数
        limit limit_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Get,
            "/v3/global/customs/orders",
            "报关查询",
            "Query a customs declaration",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    crate::open_enum! {
        /// order type · 订单类型
        pub enum OrderType {
            OutTradeNo = "out_trade_no",
            TransactionId = "transaction_id",
            SubOrderNo = "sub_order_no",
            SubOrderId = "sub_order_id",
        }
    }

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

    /// Query a customs declaration · 报关查询
    #[non_exhaustive]
    pub struct Response {
        /// institution appid · 机构APPID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// verifying institution · 核验机构
        pub verify_department: Option<response::VerifyDepartment>,
        /// verification institution's serial number · 核验机构流水号
        pub verify_department_trade_id: Option<String>,
        /// offset · 偏移量
        pub offset: Option<i64>,
        /// maximum number of records requested · 请求最大记录条数
        pub limit: Option<i64>,
        /// total count of query results · 查询结果总条数
        pub total_count: Option<i64>,
        /// customs declaration data package · 报关数据包
        pub data: Vec<response::Data>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        appid: body("appid").promised(),
        mchid: body("mchid").promised(),
        transaction_id: body("transaction_id").promised(),
        verify_department: body("verify_department").promised(),
        verify_department_trade_id: body("verify_department_trade_id").promised(),
        offset: body("offset").promised(),
        limit: body("limit").promised(),
        total_count: body("total_count").promised(),
        data: body("data").promised(),
    } }

    crate::promised::promised! { Response {
        /// institution appid · 机构APPID
        appid 0(&str),
        /// merchant ID · 商户号
        mchid 1(&str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id 2(&str),
        /// verifying institution · 核验机构
        verify_department 3(&response::VerifyDepartment),
        /// verification institution's serial number · 核验机构流水号
        verify_department_trade_id 4(&str),
        /// offset · 偏移量
        offset 5(i64),
        /// maximum number of records requested · 请求最大记录条数
        limit 6(i64),
        /// total count of query results · 查询结果总条数
        total_count 7(i64),
        /// customs declaration data package · 报关数据包
        data 8([response::Data]),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// verifying institution · 核验机构
            pub enum VerifyDepartment {
                Unionpay = "UNIONPAY",
                Netsunion = "NETSUNION",
                Others = "OTHERS",
            }
        }

        crate::open_enum! {
            /// customs declaration state · 报关状态
            pub enum State {
                Processing = "PROCESSING",
                Undeclared = "UNDECLARED",
                Submitted = "SUBMITTED",
                Success = "SUCCESS",
                Fail = "FAIL",
                Except = "EXCEPT",
            }
        }

        /// customs declaration data package · 报关数据包
        #[non_exhaustive]
        pub struct Data {
            /// merchant sub-order number · 商户子单号
            pub sub_order_no: Option<String>,
            /// WeChat sub-order ID · 微信子单号
            pub sub_order_id: Option<String>,
            /// merchant's customs filing number · 商户海关备案号
            pub mch_customs_no: Option<String>,
            /// customs code · 海关代码
            pub customs: Option<super::Customs>,
            /// currency · 币种
            pub fee_type: Option<String>,
            /// sub-order amount · 子单金额 (smallest unit of its currency)
            pub order_fee: Option<i64>,
            /// customs duty · 关税 (smallest unit of its currency)
            pub duty: Option<i64>,
            /// logistics fee · 物流费用 (smallest unit of its currency)
            pub transport_fee: Option<i64>,
            /// goods fee · 商品费用 (smallest unit of its currency)
            pub product_fee: Option<i64>,
            /// customs declaration state · 报关状态
            pub state: Option<State>,
            /// customs declaration result explanation · 报关结果说明
            pub explanation: Option<String>,
            /// last update time · 最后更新时间; as 2018-06-08T10:34:56+08:00
            pub modify_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            sub_order_no: body("sub_order_no"),
            sub_order_id: body("sub_order_id"),
            mch_customs_no: body("mch_customs_no"),
            customs: body("customs").promised(),
            fee_type: body("fee_type"),
            order_fee: body("order_fee"),
            duty: body("duty"),
            transport_fee: body("transport_fee"),
            product_fee: body("product_fee"),
            state: body("state").promised(),
            explanation: body("explanation"),
            modify_time: body("modify_time").promised(),
        } }

        crate::promised::promised! { Data {
            /// customs code · 海关代码
            customs 3(&super::Customs),
            /// customs declaration state · 报关状态
            state 9(&State),
            /// last update time · 最后更新时间; as 2018-06-08T10:34:56+08:00
            modify_time 11(&crate::Time),
        } }
    }
}

/// Modify a customs declaration · 报关信息修改
///
/// `PATCH /v3/global/customs/orders`
///
/// Official pages · 官方文档:
///
/// - global: [4013025136](https://pay.weixin.qq.com/doc/global/v3/zh/4013025136)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::customs::orders::patch::{Customs, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     mchid: "1230000109",
///     out_trade_no: "20150806125346",
///     transaction_id: "1000320306201511078440737890",
///     customs: Customs::ShanghaiZs,
///     merchant_customs_no: "123456",
/// });
/// let answer = request.send(&client).await?;
/// let state = answer.state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::customs::orders::patch::{Customs, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     mchid: "1230000109",
///     out_trade_no: "20150806125346",
///     transaction_id: "1000320306201511078440737890",
///     customs: Customs::ShanghaiZs,
///     merchant_customs_no: "123456",
/// })
/// .sub_order_no("20150806125346")
/// .duty(888)
/// .order_fee(888)
/// .transport_fee(888)
/// .product_fee(888);
/// ```
#[doc(alias("报关信息修改", "4013025136"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Modify a customs declaration · 报关信息修改
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// institution appid · 机构APPID
        pub appid: String,
        /// merchant ID · 商户号
        pub mchid: String,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: String,
        /// merchant sub-order number · 商户子订单号
        pub sub_order_no: Option<String>,
        /// customs code · 海关编码
        pub customs: Customs,
        /// merchant's customs filing number · 商户海关备案号
        pub merchant_customs_no: String,
        /// customs duty · 关税 (smallest unit of its currency)
        pub duty: Option<i64>,
        /// sub-order amount · 子订单金额 (smallest unit of its currency)
        pub order_fee: Option<i64>,
        /// logistics fee · 物流费用 (smallest unit of its currency)
        pub transport_fee: Option<i64>,
        /// goods fee · 商品费用 (smallest unit of its currency)
        pub product_fee: Option<i64>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mchid: body("mchid").required(),
        out_trade_no: body("out_trade_no").required(),
        transaction_id: body("transaction_id").required(),
        sub_order_no: body("sub_order_no"),
        customs: body("customs").required(),
        merchant_customs_no: body("merchant_customs_no").required(),
        duty: body("duty"),
        order_fee: body("order_fee"),
        transport_fee: body("transport_fee"),
        product_fee: body("product_fee"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// institution appid · 机构APPID
        appid(&'a str),
        /// merchant ID · 商户号
        mchid(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id(&'a str),
        /// customs code · 海关编码
        customs(Customs),
        /// merchant's customs filing number · 商户海关备案号
        merchant_customs_no(&'a str),
    } {
        /// merchant sub-order number · 商户子订单号
        sub_order_no sub_order_no_opt(into String),
        /// customs duty · 关税 (smallest unit of its currency)
        duty duty_opt(i64),
        /// sub-order amount · 子订单金额 (smallest unit of its currency)
        order_fee order_fee_opt(i64),
        /// logistics fee · 物流费用 (smallest unit of its currency)
        transport_fee transport_fee_opt(i64),
        /// goods fee · 商品费用 (smallest unit of its currency)
        product_fee product_fee_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Patch,
            "/v3/global/customs/orders",
            "报关信息修改",
            "Modify a customs declaration",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::global::customs::orders::get::Customs;

    /// Modify a customs declaration · 报关信息修改
    #[non_exhaustive]
    pub struct Response {
        /// institution appid · 机构APPID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// customs declaration state · 报关状态
        pub state: Option<response::State>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// merchant sub-order number · 商户子订单号
        pub sub_order_no: Option<String>,
        /// WeChat sub-order ID · 微信子订单号
        pub sub_order_id: Option<String>,
        /// last update time · 最后更新时间; as 2018-06-08T10:34:56+08:00
        pub modify_time: Option<crate::Time>,
        /// verifying institution · 核验机构
        pub verify_department: Option<response::VerifyDepartment>,
        /// verification institution's serial number · 核验机构流水号
        pub verify_department_trade_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        appid: body("appid").promised(),
        mchid: body("mchid").promised(),
        state: body("state").promised(),
        out_trade_no: body("out_trade_no").promised(),
        transaction_id: body("transaction_id").promised(),
        sub_order_no: body("sub_order_no"),
        sub_order_id: body("sub_order_id"),
        modify_time: body("modify_time").promised(),
        verify_department: body("verify_department").promised(),
        verify_department_trade_id: body("verify_department_trade_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// institution appid · 机构APPID
        appid 0(&str),
        /// merchant ID · 商户号
        mchid 1(&str),
        /// customs declaration state · 报关状态
        state 2(&response::State),
        /// merchant order number · 商户订单号
        out_trade_no 3(&str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id 4(&str),
        /// last update time · 最后更新时间; as 2018-06-08T10:34:56+08:00
        modify_time 7(&crate::Time),
        /// verifying institution · 核验机构
        verify_department 8(&response::VerifyDepartment),
        /// verification institution's serial number · 核验机构流水号
        verify_department_trade_id 9(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::global::customs::orders::get::response::State;

        pub use crate::v3::global::customs::orders::get::response::VerifyDepartment;
    }
}

/// Declare an order to customs · 报关
///
/// `POST /v3/global/customs/orders`
///
/// Official pages · 官方文档:
///
/// - global: [4013025127](https://pay.weixin.qq.com/doc/global/v3/zh/4013025127)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::customs::orders::post::{Customs, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     mchid: "1230000109",
///     out_trade_no: "20150806125346",
///     transaction_id: "1000320306201511078440737890",
///     customs: Customs::ShanghaiZs,
///     merchant_customs_no: "123456",
/// });
/// let answer = request.send(&client).await?;
/// let state = answer.state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::customs::orders::post::{Customs, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     mchid: "1230000109",
///     out_trade_no: "20150806125346",
///     transaction_id: "1000320306201511078440737890",
///     customs: Customs::ShanghaiZs,
///     merchant_customs_no: "123456",
/// })
/// .duty(888)
/// .sub_order_no("20150806125346")
/// .fee_type("CNY")
/// .order_fee(888)
/// .transport_fee(888)
/// .product_fee(888);
/// ```
#[doc(alias("报关", "4013025127"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Declare an order to customs · 报关
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// institution appid · 机构APPID
        pub appid: String,
        /// merchant ID · 商户号
        pub mchid: String,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: String,
        /// customs · 海关
        pub customs: Customs,
        /// merchant's customs filing number · 商户海关备案号
        pub merchant_customs_no: String,
        /// customs duty · 关税 (smallest unit of its currency)
        pub duty: Option<i64>,
        /// merchant sub-order number · 商户子订单号
        pub sub_order_no: Option<String>,
        /// currency type · 货币类型
        pub fee_type: Option<String>,
        /// sub-order amount · 子订单金额 (smallest unit of its currency)
        pub order_fee: Option<i64>,
        /// logistics fee · 物流费用 (smallest unit of its currency)
        pub transport_fee: Option<i64>,
        /// goods fee · 商品费用 (smallest unit of its currency)
        pub product_fee: Option<i64>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mchid: body("mchid").required(),
        out_trade_no: body("out_trade_no").required(),
        transaction_id: body("transaction_id").required(),
        customs: body("customs").required(),
        merchant_customs_no: body("merchant_customs_no").required(),
        duty: body("duty"),
        sub_order_no: body("sub_order_no"),
        fee_type: body("fee_type"),
        order_fee: body("order_fee"),
        transport_fee: body("transport_fee"),
        product_fee: body("product_fee"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// institution appid · 机构APPID
        appid(&'a str),
        /// merchant ID · 商户号
        mchid(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id(&'a str),
        /// customs · 海关
        customs(Customs),
        /// merchant's customs filing number · 商户海关备案号
        merchant_customs_no(&'a str),
    } {
        /// customs duty · 关税 (smallest unit of its currency)
        duty duty_opt(i64),
        /// merchant sub-order number · 商户子订单号
        sub_order_no sub_order_no_opt(into String),
        /// currency type · 货币类型
        fee_type fee_type_opt(into String),
        /// sub-order amount · 子订单金额 (smallest unit of its currency)
        order_fee order_fee_opt(i64),
        /// logistics fee · 物流费用 (smallest unit of its currency)
        transport_fee transport_fee_opt(i64),
        /// goods fee · 商品费用 (smallest unit of its currency)
        product_fee product_fee_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Post,
            "/v3/global/customs/orders",
            "报关",
            "Declare an order to customs",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::global::customs::orders::get::Customs;

    /// Declare an order to customs · 报关
    #[non_exhaustive]
    pub struct Response {
        /// institution appid · 机构APPID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// customs declaration state · 报关状态
        pub state: Option<response::State>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// merchant sub-order number · 商户子订单号
        pub sub_order_no: Option<String>,
        /// WeChat sub-order ID · 微信子订单号
        pub sub_order_id: Option<String>,
        /// verifying institution · 核验机构
        pub verify_department: Option<response::VerifyDepartment>,
        /// verification institution's trade serial number · 核验机构交易流水号
        pub verify_department_trade_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        appid: body("appid").promised(),
        mchid: body("mchid").promised(),
        state: body("state").promised(),
        out_trade_no: body("out_trade_no").promised(),
        transaction_id: body("transaction_id").promised(),
        sub_order_no: body("sub_order_no"),
        sub_order_id: body("sub_order_id"),
        verify_department: body("verify_department").promised(),
        verify_department_trade_id: body("verify_department_trade_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// institution appid · 机构APPID
        appid 0(&str),
        /// merchant ID · 商户号
        mchid 1(&str),
        /// customs declaration state · 报关状态
        state 2(&response::State),
        /// merchant order number · 商户订单号
        out_trade_no 3(&str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id 4(&str),
        /// verifying institution · 核验机构
        verify_department 7(&response::VerifyDepartment),
        /// verification institution's trade serial number · 核验机构交易流水号
        verify_department_trade_id 8(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::global::customs::orders::get::response::State;

        pub use crate::v3::global::customs::orders::get::response::VerifyDepartment;
    }
}
