// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/zhejiang/goods/query.md

//! `/v3/gov/subsidy/zhejiang/goods/query`

/// Query goods information · 商品信息查询
///
/// `POST /v3/gov/subsidy/zhejiang/goods/query`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::zhejiang::goods::query::post::Request;
///
/// let request = Request::new("123");
/// let answer = request.send(&client).await?;
/// let resp_code = answer.resp_code()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::gov::subsidy::zhejiang::goods::query::post::Request;
///
/// let request = Request::new("123").goods_bar_code("").province("").req_time("");
/// ```
#[doc(alias("商品信息查询", "4013989530"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Query goods information · 商品信息查询
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// goods barcode · 商品条码
        pub goods_bar_code: Option<String>,
        /// province code · 省份代码
        pub province: Option<String>,
        /// request serial number · 请求流水号
        pub req_ssn: String,
        /// request time · 请求时间
        pub req_time: Option<String>,
    }

    crate::model! { Request {
        goods_bar_code: body("goods_bar_code"),
        province: body("province"),
        req_ssn: body("req_ssn").required(),
        req_time: body("req_time"),
    } }

    crate::sent::sent! { Request(req_ssn: into String) {
        /// goods barcode · 商品条码
        goods_bar_code goods_bar_code_opt(into String),
        /// province code · 省份代码
        province province_opt(into String),
        /// request time · 请求时间
        req_time req_time_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/zhejiang/goods/query",
        "商品信息查询",
        "Query goods information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Query goods information · 商品信息查询
    #[non_exhaustive]
    pub struct Response {
        /// response code · 响应码
        pub resp_code: Option<String>,
        /// response description · 响应描述
        pub resp_desc: Option<String>,
        /// goods barcode · 商品条码
        pub goods_bar_code: Option<String>,
        /// unique ID of this record · 本记录唯一ID
        pub seq_id: Option<String>,
        /// province code · 省份代码
        pub province: Option<String>,
        /// barcode type · 条码类型
        pub code_type: Option<response::CodeType>,
        /// goods category · 商品品类
        pub goods_type: Option<String>,
        /// goods name · 商品名称
        pub goods_name: Option<String>,
        /// brand name · 品牌名称
        pub logo_name: Option<String>,
        /// goods model · 商品型号
        pub goods_model: Option<String>,
        /// base price · 基准价格
        pub basis_price: Option<String>,
        /// manufacturer's unified social credit code · 厂商统一社会信用代码
        pub manufact_cert_code: Option<String>,
        /// manufacturer's suggested retail price · 厂商指导零售价
        pub manufact_price: Option<String>,
        /// energy efficiency label · 能效标识
        pub energy_effciency: Option<String>,
        /// energy efficiency filing number · 能效备案编号
        pub energy_reg_code: Option<String>,
        /// model of the energy efficiency filing · 能效备案型号
        pub energy_reg_model: Option<String>,
        /// 3C certification number · 3C 认证编号
        pub reg_3c_code: Option<String>,
        /// water efficiency label · 水效标识
        pub water_effciency: Option<String>,
        /// validity period · 有效期
        pub expire_date: Option<String>,
        /// product description · 产品描述
        pub description: Option<String>,
        /// GPC classification code · gpc 分类代码
        pub gpc: Option<String>,
        /// net content · 净含量
        pub net_content: Option<String>,
        /// net content unit code · 净含量单位代码
        pub unit_code: Option<String>,
        /// country of origin · 原产国
        pub origin: Option<String>,
        /// city code · 市级区域代码
        pub city: Option<String>,
        /// district or county code · 区县区域代码
        pub county: Option<String>,
        /// data state · 数据状态
        pub data_state: Option<String>,
        /// remark · 备注
        pub remark: Option<String>,
        /// upload state · 上送状态
        pub upload_state: Option<String>,
        /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
        pub expire_time: Option<crate::Time>,
        /// whether an AI product · 是否 AI 产品
        pub is_ai_product: Option<String>,
        /// device type · 设备类型
        pub device_type: Option<String>,
        /// manufacturer identification code · 厂商识别代码
        pub manufact_code: Option<String>,
        /// manufacturer registration date · 厂商注册日期
        pub manufact_login_date: Option<String>,
        /// manufacturer invalidation date · 厂商失效日期
        pub manufact_logout_date: Option<String>,
        /// manufacturer deregistration flag · 厂商失效标识
        pub manufact_logout_flag: Option<String>,
        /// manufacturer's registered address · 厂商注册地址
        pub manufact_register_addr: Option<String>,
        /// manufacturer expiry date · 厂商过期日期
        pub manufact_valid_date: Option<String>,
        /// manufacturer enterprise name · 厂商企业名称
        pub manufact_firm_name: Option<String>,
        /// enterprise pricing unit · 企业定价单位
        pub price_unit: Option<String>,
        /// market launch date · 上市日期
        pub sale_date: Option<String>,
        /// PC type · PC 类型
        pub pc_type: Option<String>,
        /// submitting platform code · 上送平台编码
        pub msg_src_platform: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        resp_code: body("resp_code").promised(),
        resp_desc: body("resp_desc").promised(),
        goods_bar_code: body("goods_bar_code").promised(),
        seq_id: body("seq_id").promised(),
        province: body("province").promised(),
        code_type: body("code_type").promised(),
        goods_type: body("goods_type").promised(),
        goods_name: body("goods_name").promised(),
        logo_name: body("logo_name").promised(),
        goods_model: body("goods_model").promised(),
        basis_price: body("basis_price").promised(),
        manufact_cert_code: body("manufact_cert_code").promised(),
        manufact_price: body("manufact_price").promised(),
        energy_effciency: body("energy_effciency"),
        energy_reg_code: body("energy_reg_code"),
        energy_reg_model: body("energy_reg_model"),
        reg_3c_code: body("reg_3c_code"),
        water_effciency: body("water_effciency"),
        expire_date: body("expire_date"),
        description: body("description"),
        gpc: body("gpc"),
        net_content: body("net_content"),
        unit_code: body("unit_code"),
        origin: body("origin"),
        city: body("city"),
        county: body("county"),
        data_state: body("data_state"),
        remark: body("remark"),
        upload_state: body("upload_state"),
        expire_time: body("expire_time"),
        is_ai_product: body("is_ai_product"),
        device_type: body("device_type"),
        manufact_code: body("manufact_code"),
        manufact_login_date: body("manufact_login_date"),
        manufact_logout_date: body("manufact_logout_date"),
        manufact_logout_flag: body("manufact_logout_flag"),
        manufact_register_addr: body("manufact_register_addr"),
        manufact_valid_date: body("manufact_valid_date"),
        manufact_firm_name: body("manufact_firm_name"),
        price_unit: body("price_unit"),
        sale_date: body("sale_date"),
        pc_type: body("pc_type"),
        msg_src_platform: body("msg_src_platform"),
    } }

    crate::promised::promised! { Response {
        /// response code · 响应码
        resp_code 0(&str),
        /// response description · 响应描述
        resp_desc 1(&str),
        /// goods barcode · 商品条码
        goods_bar_code 2(&str),
        /// unique ID of this record · 本记录唯一ID
        seq_id 3(&str),
        /// province code · 省份代码
        province 4(&str),
        /// barcode type · 条码类型
        code_type 5(&response::CodeType),
        /// goods category · 商品品类
        goods_type 6(&str),
        /// goods name · 商品名称
        goods_name 7(&str),
        /// brand name · 品牌名称
        logo_name 8(&str),
        /// goods model · 商品型号
        goods_model 9(&str),
        /// base price · 基准价格
        basis_price 10(&str),
        /// manufacturer's unified social credit code · 厂商统一社会信用代码
        manufact_cert_code 11(&str),
        /// manufacturer's suggested retail price · 厂商指导零售价
        manufact_price 12(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// barcode type · 条码类型
            pub enum CodeType {
                V001 = "001",
                V002 = "002",
            }
        }
    }
}
