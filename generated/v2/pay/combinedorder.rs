// Written by `cargo xtask codegen` from spec/openapi/v2/pay/combinedorder.md

//! `/pay/combinedorder`

/// Place a combined order · 合单下单
///
/// `POST /pay/combinedorder`
///
/// Closed to new merchants since 2021.09.01.
///
/// Official pages · 官方文档:
///
/// - [Official page of combined payment · 官方合单支付文档](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v2::pay::combinedorder::post::{OrderList, OrderListRequired, Request, Required, SceneInfo, SubOrderList, SubOrderListRequired};
///
/// let request = Request::new(Required {
///     combine_appid: "wx8888888888888888",
///     combine_out_trade_no: "1217752501201407033233368018",
///     spbill_create_ip: "8.8.8.8",
///     notify_url: "http://www.weixin.qq.com/wxpay/pay.php",
///     trade_type: "JSAPI",
///     scene_info: SceneInfo::new("14.17.22.32"),
///     sub_order_list: SubOrderList::new(SubOrderListRequired {
///         order_num: 2,
///         order_list: vec![OrderList::new(OrderListRequired {
///             appid: "wxdace645e0bc2c424",
///             mch_id: "1900009001",
///             body: "子订单1",
///             attach: "深圳分店",
///             out_trade_no: "OD201708030001",
///             fee_type: "CNY",
///             total_fee: Fen(88),
///         })],
///     }),
/// });
/// let answer = request.send(&client).await?;
/// let prepay_id = answer.prepay_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v2::pay::combinedorder::post::{H5Info, OrderList, OrderListRequired, Request, Required, SceneInfo, SignType, SubOrderList, SubOrderListRequired, Type};
///
/// let request = Request::new(Required {
///     combine_appid: "wx8888888888888888",
///     combine_out_trade_no: "1217752501201407033233368018",
///     spbill_create_ip: "8.8.8.8",
///     notify_url: "http://www.weixin.qq.com/wxpay/pay.php",
///     trade_type: "JSAPI",
///     scene_info: SceneInfo::new("14.17.22.32")
///         .device_id("POS1:1")
///         .h5_info(H5Info::new(Type::IOs)
///             .app_name("王者荣耀")
///             .app_url("")
///             .bundle_id("com.tencent.wzryIOS")
///             .package_name("")),
///     sub_order_list: SubOrderList::new(SubOrderListRequired {
///         order_num: 2,
///         order_list: vec![OrderList::new(OrderListRequired {
///             appid: "wxdace645e0bc2c424",
///             mch_id: "1900009001",
///             body: "子订单1",
///             attach: "深圳分店",
///             out_trade_no: "OD201708030001",
///             fee_type: "CNY",
///             total_fee: Fen(88),
///         })
///         .detail("商品详细描述")
///         .sub_appid("wxd678efh567hg6787")
///         .sub_mch_id("1256324589")],
///     }),
/// })
/// .combine_mch_id("1900000109")
/// .device_info("013467007045764")
/// .sign_type(SignType::HmacSha256)
/// .time_start("20171225091010")
/// .time_expire("20171225091510")
/// .product_id("1234567890")
/// .combine_openid("120061098828009406");
/// ```
#[deprecated(note = "closed to new merchants since 2021.09.01; use /v3/combine-transactions/app, /v3/combine-transactions/h5, /v3/combine-transactions/jsapi, /v3/combine-transactions/native")]
#[doc(alias("合单下单"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Place a combined order · 合单下单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// combined order appid · 合单appid
        pub combine_appid: String,
        /// combined order merchant ID · 合单商户号
        pub combine_mch_id: Option<String>,
        /// device number · 设备号
        pub device_info: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// merchant order number of the combined order · 合单商户订单号
        pub combine_out_trade_no: String,
        /// client IP · 终端IP
        pub spbill_create_ip: String,
        /// trade start time · 交易起始时间; as 20180608103456
        pub time_start: Option<crate::CompactTime>,
        /// trade end time · 交易结束时间; as 20180608103456
        pub time_expire: Option<crate::CompactTime>,
        /// notification URL · 通知地址
        pub notify_url: String,
        /// trade type · 交易类型
        pub trade_type: String,
        /// goods ID · 商品ID
        pub product_id: Option<String>,
        /// combined-order user openid · 合单用户标识
        pub combine_openid: Option<String>,
        /// scene information as a `JSON` string · 场景信息`JSON`格式字符串
        pub scene_info: crate::JsonString<SceneInfo>,
        /// sub-orders as a `JSON` string · 子单信息`JSON`格式字符串
        pub sub_order_list: crate::JsonString<SubOrderList>,
    }

    crate::model! { Request {
        combine_appid: body("combine_appid").required(),
        combine_mch_id: body("combine_mch_id"),
        device_info: body("device_info"),
        sign_type: body("sign_type"),
        combine_out_trade_no: body("combine_out_trade_no").required(),
        spbill_create_ip: body("spbill_create_ip").required(),
        time_start: body("time_start"),
        time_expire: body("time_expire"),
        notify_url: body("notify_url").required(),
        trade_type: body("trade_type").required(),
        product_id: body("product_id"),
        combine_openid: body("combine_openid"),
        scene_info: body("scene_info").required().mark(Mark::Json),
        sub_order_list: body("sub_order_list").required().mark(Mark::Json),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// combined order appid · 合单appid
        combine_appid(&'a str),
        /// merchant order number of the combined order · 合单商户订单号
        combine_out_trade_no(&'a str),
        /// client IP · 终端IP
        spbill_create_ip(&'a str),
        /// notification URL · 通知地址
        notify_url(&'a str),
        /// trade type · 交易类型
        trade_type(&'a str),
        /// scene information as a `JSON` string · 场景信息`JSON`格式字符串
        scene_info(SceneInfo),
        /// sub-orders as a `JSON` string · 子单信息`JSON`格式字符串
        sub_order_list(SubOrderList),
    } {
        /// combined order merchant ID · 合单商户号
        combine_mch_id combine_mch_id_opt(into String),
        /// device number · 设备号
        device_info device_info_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
        /// trade start time · 交易起始时间; as 20180608103456
        time_start time_start_opt(into crate::CompactTime),
        /// trade end time · 交易结束时间; as 20180608103456
        time_expire time_expire_opt(into crate::CompactTime),
        /// goods ID · 商品ID
        product_id product_id_opt(into String),
        /// combined-order user openid · 合单用户标识
        combine_openid combine_openid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        deprecated: Some(
            "closed to new merchants since 2021.09.01; use /v3/combine-transactions/app, /v3/combine-transactions/h5, /v3/combine-transactions/jsapi, /v3/combine-transactions/native",
        ),
        ..Operation::new(
            Method::Post,
            "/pay/combinedorder",
            "合单下单",
            "Place a combined order",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v2::billcommentsp::batchquerycomment::post::SignType;

    crate::open_enum! {
        /// scene type · 场景类型
        pub enum Type {
            IOs = "iOS",
            Android = "Android",
            Wap = "Wap",
        }
    }

    /// H5 scene information · H5场景信息
    #[must_use]
    #[non_exhaustive]
    pub struct H5Info {
        /// scene type · 场景类型
        pub type_: Type,
        /// app name · 应用名称
        pub app_name: Option<String>,
        /// website URL · 网站URL
        pub app_url: Option<String>,
        /// iOS bundle ID · iOS平台BundleID
        pub bundle_id: Option<String>,
        /// Android package name · Android平台PackageName
        pub package_name: Option<String>,
    }

    crate::model! { H5Info {
        type_: body("type").required(),
        app_name: body("app_name"),
        app_url: body("app_url"),
        bundle_id: body("bundle_id"),
        package_name: body("package_name"),
    } }

    crate::sent::sent! { H5Info(type_: Type) {
        /// app name · 应用名称
        app_name app_name_opt(into String),
        /// website URL · 网站URL
        app_url app_url_opt(into String),
        /// iOS bundle ID · iOS平台BundleID
        bundle_id bundle_id_opt(into String),
        /// Android package name · Android平台PackageName
        package_name package_name_opt(into String),
    } }

    /// scene information as a `JSON` string · 场景信息`JSON`格式字符串
    #[must_use]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// merchant-side device number · 商户端设备号
        pub device_id: Option<String>,
        /// user client IP · 用户终端IP
        pub payer_client_ip: String,
        /// H5 scene information · H5场景信息
        pub h5_info: Option<H5Info>,
    }

    crate::model! { SceneInfo {
        device_id: body("device_id"),
        payer_client_ip: body("payer_client_ip").required(),
        h5_info: body("h5_info"),
    } }

    crate::sent::sent! { SceneInfo(payer_client_ip: into String) {
        /// merchant-side device number · 商户端设备号
        device_id device_id_opt(into String),
        /// H5 scene information · H5场景信息
        h5_info h5_info_opt(H5Info),
    } }

    /// sub-order information · 子订单信息
    #[must_use]
    #[non_exhaustive]
    pub struct OrderList {
        /// sub-order merchant appid · 子单商户appid
        pub appid: String,
        /// sub-order merchant ID · 子单商户号
        pub mch_id: String,
        /// goods description · 商品描述
        pub body: String,
        /// goods details · 商品详情
        pub detail: Option<String>,
        /// attached data · 附加数据
        pub attach: String,
        /// merchant order number of the sub-order · 子单商户订单号
        pub out_trade_no: String,
        /// quoted currency · 标价币种
        pub fee_type: String,
        /// sub-order amount · 子单金额 (fen)
        pub total_fee: crate::Fen,
        /// in partner mode · 服务商模式下
        pub sub_appid: Option<String>,
        /// sub-merchant's merchant ID · 特约商户商户号
        pub sub_mch_id: Option<String>,
    }

    crate::model! { OrderList {
        appid: body("appid").required(),
        mch_id: body("mch_id").required(),
        body: body("body").required(),
        detail: body("detail"),
        attach: body("attach").required(),
        out_trade_no: body("out_trade_no").required(),
        fee_type: body("fee_type").required(),
        total_fee: body("total_fee").required(),
        sub_appid: body("sub_appid"),
        sub_mch_id: body("sub_mch_id"),
    } }

    crate::sent::sent! { OrderList(OrderListRequired<'a>) {
        /// sub-order merchant appid · 子单商户appid
        appid(&'a str),
        /// sub-order merchant ID · 子单商户号
        mch_id(&'a str),
        /// goods description · 商品描述
        body(&'a str),
        /// attached data · 附加数据
        attach(&'a str),
        /// merchant order number of the sub-order · 子单商户订单号
        out_trade_no(&'a str),
        /// quoted currency · 标价币种
        fee_type(&'a str),
        /// sub-order amount · 子单金额 (fen)
        total_fee(crate::Fen),
    } {
        /// goods details · 商品详情
        detail detail_opt(into String),
        /// in partner mode · 服务商模式下
        sub_appid sub_appid_opt(into String),
        /// sub-merchant's merchant ID · 特约商户商户号
        sub_mch_id sub_mch_id_opt(into String),
    } }

    /// sub-orders as a `JSON` string · 子单信息`JSON`格式字符串
    #[must_use]
    #[non_exhaustive]
    pub struct SubOrderList {
        /// number of sub-orders · 子订单数
        pub order_num: i64,
        /// sub-order information · 子订单信息
        pub order_list: Vec<OrderList>,
    }

    crate::model! { SubOrderList {
        order_num: body("order_num").required(),
        order_list: body("order_list").required(),
    } }

    crate::sent::sent! { SubOrderList(SubOrderListRequired) {
        /// number of sub-orders · 子订单数
        order_num(i64),
        /// sub-order information · 子订单信息
        order_list(Vec<OrderList>),
    } {
    } }

    /// Place a combined order · 合单下单
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// combined order appid · 合单appid
        pub combine_appid: Option<String>,
        /// combined order merchant ID · 合单商户号
        pub combine_mch_id: Option<String>,
        /// device number · 设备号
        pub device_info: Option<String>,
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
        /// trade type · 交易类型
        pub trade_type: Option<String>,
        /// QR code link · 二维码链接
        pub code_url: Option<String>,
        /// prepay ID · 预支付交易会话标识
        pub prepay_id: Option<String>,
        /// H5 payment jump link · H5支付跳转链接
        pub mweb_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        combine_appid: body("combine_appid").promised(),
        combine_mch_id: body("combine_mch_id").promised(),
        device_info: body("device_info"),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        trade_type: body("trade_type").promised(),
        code_url: body("code_url"),
        prepay_id: body("prepay_id").promised(),
        mweb_url: body("mweb_url"),
    } }

    crate::promised::promised! { Response {
        /// combined order appid · 合单appid
        combine_appid 2(&str),
        /// combined order merchant ID · 合单商户号
        combine_mch_id 3(&str),
        /// trade type · 交易类型
        trade_type 10(&str),
        /// prepay ID · 预支付交易会话标识
        prepay_id 12(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transaction_success::ReturnCode;

        pub use crate::webhook::v2::transaction_success::ResultCode;
    }
}
