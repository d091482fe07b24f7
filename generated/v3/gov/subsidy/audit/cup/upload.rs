// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/audit/cup/upload.md

//! `/v3/gov/subsidy/audit/cup/upload`

/// Upload review data · 上传审核数据
///
/// `POST /v3/gov/subsidy/audit/cup/upload`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989535](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::audit::cup::upload::post::{InvoiceInfo, Request, Required, TrackInfo};
///
/// let request = Request::new(Required {
///     org_no: "",
///     sub_mchnt_cd: "",
///     sub_mchnt_nm: "",
///     online_no: "",
///     mchnt_order_id: "",
///     upload_time: "".into(),
///     notify_url: "",
///     prod_id: "",
///     brand_nm: "",
///     prod_model: "",
///     plat_form: "",
///     payer_tp: "",
///     sales_at: "",
///     actual_at: "",
///     trans_tm: "",
///     mchnt_cd: "",
///     discount_at: "",
///     sn_code: "",
///     invoice_info: InvoiceInfo::new(),
///     track_info: TrackInfo::new(),
/// });
/// let answer = request.send(&client).await?;
/// let code = answer.code()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::gov::subsidy::audit::cup::upload::post::{InvoiceInfo, Request, Required, TrackInfo};
///
/// let request = Request::new(Required {
///     org_no: "",
///     sub_mchnt_cd: "",
///     sub_mchnt_nm: "",
///     online_no: "",
///     mchnt_order_id: "",
///     upload_time: "".into(),
///     notify_url: "",
///     prod_id: "",
///     brand_nm: "",
///     prod_model: "",
///     plat_form: "",
///     payer_tp: "",
///     sales_at: "",
///     actual_at: "",
///     trans_tm: "",
///     mchnt_cd: "",
///     discount_at: "",
///     sn_code: "",
///     invoice_info: InvoiceInfo::new()
///         .invoice_cd("")
///         .invoice_no("")
///         .invoice_dt("")
///         .invoice_link("")
///         .invoice_tp("")
///         .invoice_ck_cd("")
///         .nm("")
///         .tax("")
///         .invoice_tax_amt("")
///         .sales_ent_nm("")
///         .tax_payer("")
///         .num("")
///         .service_nm(""),
///     track_info: TrackInfo::new()
///         .tracking_no("")
///         .tracking_company("")
///         .usr_prov("")
///         .usr_city("")
///         .usr_area("")
///         .usr_addr("")
///         .tracking_type("")
///         .delivery_method("")
///         .shipping_addr("")
///         .delivery_time(""),
/// })
/// .store_nm("")
/// .eng_grade("")
/// .sales_chnl("")
/// .trade_in_order_id("")
/// .trade_in_at("")
/// .is_trade_in("")
/// .mer_sub_at("")
/// .image01("")
/// .image02("")
/// .image03("")
/// .image04("")
/// .image05("")
/// .image06("")
/// .image07("")
/// .image08("")
/// .image09("")
/// .image10("")
/// .commitment_letter_photo("")
/// .commitment_letter_photo_format("")
/// .device_photo("")
/// .device_photo_format("")
/// .pack_and_active_photo("")
/// .bar_code("")
/// .imei1("")
/// .imei2("")
/// .register_model("")
/// .record_number("")
/// .eng_grade_standard("");
/// ```
#[doc(alias("上传审核数据", "4013989535"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Upload review data · 上传审核数据
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// branch company organisation code · 分公司机构代码
        pub org_no: String,
        /// shop code · 店铺编码
        pub sub_mchnt_cd: String,
        /// shop name · 店铺名称
        pub sub_mchnt_nm: String,
        /// store name · 门店名称
        pub store_nm: Option<String>,
        /// online platform order number · 线上平台订单号
        pub online_no: String,
        /// merchant order number · 商户订单号
        pub mchnt_order_id: String,
        /// review record upload time · 审核记录上传时间; as 2018-06-08T10:34:56+08:00
        pub upload_time: crate::Time,
        /// review result notification URL · 审核结果通知地址
        pub notify_url: String,
        /// product category · 品类
        pub prod_id: String,
        /// energy efficiency · 能效
        pub eng_grade: Option<String>,
        /// brand · 品牌
        pub brand_nm: String,
        /// model · 型号
        pub prod_model: String,
        /// sales mode (online or offline) · 销售方式（线上或线下）
        pub sales_chnl: Option<String>,
        /// e-commerce platform · 电商平台方
        pub plat_form: String,
        /// payment method type · 支付方式类型
        pub payer_tp: String,
        /// trade-in order number · 收旧订单号
        pub trade_in_order_id: Option<String>,
        /// trade-in price · 收旧价格
        pub trade_in_at: Option<String>,
        /// whether the trade-in price is counted · 收旧价格是否统计
        pub is_trade_in: Option<String>,
        /// order amount · 订单金额
        pub sales_at: String,
        /// amount actually paid · 实付金额
        pub actual_at: String,
        /// trade time · 交易时间
        pub trans_tm: String,
        /// merchant code · 商户编码
        pub mchnt_cd: String,
        /// merchant discount amount · 商家优惠金额
        pub mer_sub_at: Option<String>,
        /// government subsidy discount amount · 国补优惠金额
        pub discount_at: String,
        /// other image 1 · 其他图片1
        pub image01: Option<String>,
        /// other image 2 · 其他图片2
        pub image02: Option<String>,
        /// other image 3 · 其他图片3
        pub image03: Option<String>,
        /// other image 4 · 其他图片4
        pub image04: Option<String>,
        /// other image 5 · 其他图片5
        pub image05: Option<String>,
        /// other image 6 · 其他图片6
        pub image06: Option<String>,
        /// other image 7 · 其他图片7
        pub image07: Option<String>,
        /// other image 8 · 其他图片8
        pub image08: Option<String>,
        /// other image 9 · 其他图片9
        pub image09: Option<String>,
        /// other image 10 · 其他图片10
        pub image10: Option<String>,
        /// trade-in commitment letter photo · 收旧承诺函照片
        pub commitment_letter_photo: Option<String>,
        /// photo format of the trade-in commitment letter · 收旧承诺函照片格式
        pub commitment_letter_photo_format: Option<String>,
        /// trade-in device appearance photo · 收旧设备外观照片
        pub device_photo: Option<String>,
        /// photo format of the traded-in device's exterior · 收旧设备外观照片格式
        pub device_photo_format: Option<String>,
        /// activation photo with the complete outer packaging and the SN · 包含完整外包装及sn码的激活照片
        pub pack_and_active_photo: Option<String>,
        /// goods barcode · 商品条码
        pub bar_code: Option<String>,
        /// SN · SN码
        pub sn_code: String,
        /// IMEI 1 · IMEI1
        pub imei1: Option<String>,
        /// IMEI 2 · IMEI2
        pub imei2: Option<String>,
        /// model registered with the energy or water efficiency website · 能效或水效网备案登记型号
        pub register_model: Option<String>,
        /// energy or water efficiency filing number · 能效或水效备案号
        pub record_number: Option<String>,
        /// name of the national standard for energy or water efficiency · 能效或水效执行的国家标准名称
        pub eng_grade_standard: Option<String>,
        /// fapiao information · 发票信息
        pub invoice_info: InvoiceInfo,
        /// logistics information · 物流信息
        pub track_info: TrackInfo,
    }

    crate::model! { Request {
        org_no: body("org_no").required(),
        sub_mchnt_cd: body("sub_mchnt_cd").required(),
        sub_mchnt_nm: body("sub_mchnt_nm").required(),
        store_nm: body("store_nm"),
        online_no: body("online_no").required(),
        mchnt_order_id: body("mchnt_order_id").required(),
        upload_time: body("upload_time").required(),
        notify_url: body("notify_url").required(),
        prod_id: body("prod_id").required(),
        eng_grade: body("eng_grade"),
        brand_nm: body("brand_nm").required(),
        prod_model: body("prod_model").required(),
        sales_chnl: body("sales_chnl"),
        plat_form: body("plat_form").required(),
        payer_tp: body("payer_tp").required(),
        trade_in_order_id: body("trade_in_order_id"),
        trade_in_at: body("trade_in_at"),
        is_trade_in: body("is_trade_in"),
        sales_at: body("sales_at").required(),
        actual_at: body("actual_at").required(),
        trans_tm: body("trans_tm").required(),
        mchnt_cd: body("mchnt_cd").required(),
        mer_sub_at: body("mer_sub_at"),
        discount_at: body("discount_at").required(),
        image01: body("image01"),
        image02: body("image02"),
        image03: body("image03"),
        image04: body("image04"),
        image05: body("image05"),
        image06: body("image06"),
        image07: body("image07"),
        image08: body("image08"),
        image09: body("image09"),
        image10: body("image10"),
        commitment_letter_photo: body("commitment_letter_photo"),
        commitment_letter_photo_format: body("commitment_letter_photo_format"),
        device_photo: body("device_photo"),
        device_photo_format: body("device_photo_format"),
        pack_and_active_photo: body("pack_and_active_photo"),
        bar_code: body("bar_code"),
        sn_code: body("sn_code").required(),
        imei1: body("imei1"),
        imei2: body("imei2"),
        register_model: body("register_model"),
        record_number: body("record_number"),
        eng_grade_standard: body("eng_grade_standard"),
        invoice_info: body("invoice_info").required(),
        track_info: body("track_info").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// branch company organisation code · 分公司机构代码
        org_no(&'a str),
        /// shop code · 店铺编码
        sub_mchnt_cd(&'a str),
        /// shop name · 店铺名称
        sub_mchnt_nm(&'a str),
        /// online platform order number · 线上平台订单号
        online_no(&'a str),
        /// merchant order number · 商户订单号
        mchnt_order_id(&'a str),
        /// review record upload time · 审核记录上传时间; as 2018-06-08T10:34:56+08:00
        upload_time(crate::Time),
        /// review result notification URL · 审核结果通知地址
        notify_url(&'a str),
        /// product category · 品类
        prod_id(&'a str),
        /// brand · 品牌
        brand_nm(&'a str),
        /// model · 型号
        prod_model(&'a str),
        /// e-commerce platform · 电商平台方
        plat_form(&'a str),
        /// payment method type · 支付方式类型
        payer_tp(&'a str),
        /// order amount · 订单金额
        sales_at(&'a str),
        /// amount actually paid · 实付金额
        actual_at(&'a str),
        /// trade time · 交易时间
        trans_tm(&'a str),
        /// merchant code · 商户编码
        mchnt_cd(&'a str),
        /// government subsidy discount amount · 国补优惠金额
        discount_at(&'a str),
        /// SN · SN码
        sn_code(&'a str),
        /// fapiao information · 发票信息
        invoice_info(InvoiceInfo),
        /// logistics information · 物流信息
        track_info(TrackInfo),
    } {
        /// store name · 门店名称
        store_nm store_nm_opt(into String),
        /// energy efficiency · 能效
        eng_grade eng_grade_opt(into String),
        /// sales mode (online or offline) · 销售方式（线上或线下）
        sales_chnl sales_chnl_opt(into String),
        /// trade-in order number · 收旧订单号
        trade_in_order_id trade_in_order_id_opt(into String),
        /// trade-in price · 收旧价格
        trade_in_at trade_in_at_opt(into String),
        /// whether the trade-in price is counted · 收旧价格是否统计
        is_trade_in is_trade_in_opt(into String),
        /// merchant discount amount · 商家优惠金额
        mer_sub_at mer_sub_at_opt(into String),
        /// other image 1 · 其他图片1
        image01 image01_opt(into String),
        /// other image 2 · 其他图片2
        image02 image02_opt(into String),
        /// other image 3 · 其他图片3
        image03 image03_opt(into String),
        /// other image 4 · 其他图片4
        image04 image04_opt(into String),
        /// other image 5 · 其他图片5
        image05 image05_opt(into String),
        /// other image 6 · 其他图片6
        image06 image06_opt(into String),
        /// other image 7 · 其他图片7
        image07 image07_opt(into String),
        /// other image 8 · 其他图片8
        image08 image08_opt(into String),
        /// other image 9 · 其他图片9
        image09 image09_opt(into String),
        /// other image 10 · 其他图片10
        image10 image10_opt(into String),
        /// trade-in commitment letter photo · 收旧承诺函照片
        commitment_letter_photo commitment_letter_photo_opt(into String),
        /// photo format of the trade-in commitment letter · 收旧承诺函照片格式
        commitment_letter_photo_format commitment_letter_photo_format_opt(into String),
        /// trade-in device appearance photo · 收旧设备外观照片
        device_photo device_photo_opt(into String),
        /// photo format of the traded-in device's exterior · 收旧设备外观照片格式
        device_photo_format device_photo_format_opt(into String),
        /// activation photo with the complete outer packaging and the SN · 包含完整外包装及sn码的激活照片
        pack_and_active_photo pack_and_active_photo_opt(into String),
        /// goods barcode · 商品条码
        bar_code bar_code_opt(into String),
        /// IMEI 1 · IMEI1
        imei1 imei1_opt(into String),
        /// IMEI 2 · IMEI2
        imei2 imei2_opt(into String),
        /// model registered with the energy or water efficiency website · 能效或水效网备案登记型号
        register_model register_model_opt(into String),
        /// energy or water efficiency filing number · 能效或水效备案号
        record_number record_number_opt(into String),
        /// name of the national standard for energy or water efficiency · 能效或水效执行的国家标准名称
        eng_grade_standard eng_grade_standard_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/audit/cup/upload",
        "上传审核数据",
        "Upload review data",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::gov::subsidy::audit::cup::update::post::InvoiceInfo;

    pub use crate::v3::gov::subsidy::audit::cup::update::post::TrackInfo;

    /// Upload review data · 上传审核数据
    #[non_exhaustive]
    pub struct Response {
        /// response code · 响应码
        pub code: Option<String>,
        /// response description · 响应描述
        pub msg: Option<String>,
        /// detailed response code · 详细应答码
        pub sub_code: Option<String>,
        /// detailed response code description · 详细应答码描述
        pub sub_msg: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        code: body("code").promised(),
        msg: body("msg").promised(),
        sub_code: body("sub_code"),
        sub_msg: body("sub_msg"),
    } }

    crate::promised::promised! { Response {
        /// response code · 响应码
        code 0(&str),
        /// response description · 响应描述
        msg 1(&str),
    } }
}
