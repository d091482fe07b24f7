// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/goods/upload.md

//! `/v3/gov/subsidy/goods/upload`

/// Upload goods information · 商品信息上传
///
/// `POST /v3/gov/subsidy/goods/upload`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
///
/// ```
/// use wechatpay::v3::gov::subsidy::goods::upload::post::{EnergyGrade, ProductType, Request};
///
/// let request = Request {
///     energy_grade: Some(EnergyGrade::FirstLevel),
///     product_model: Some("XX".into()),
///     ..Request::new(
///         1,
///         "测试商品",
///         "海尔",
///         310100,
///         "联想（北京）信息技术有限公司",
///         "91110108397173806M",
///         10000,
///         10000,
///         ProductType::CommonProduct,
///         "6901010101098",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Upload goods information · 商品信息上传
    pub struct Request {
        /// consumption category ID · 消费品类ID (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`)
        pub appliance_id: i64,
        /// goods name · 商品名称
        pub product_name: String,
        /// energy efficiency level · 能效等级
        pub energy_grade: Option<EnergyGrade>,
        /// home appliance brand · 家电品牌
        pub brand: String,
        /// region code of the qualification used · 使用的资格的地区编码
        pub qualification_region_code: i64,
        /// selling enterprise name · 销售企业名称
        pub seller_name: String,
        /// unified social credit code · 统一社会信息代码
        pub license_number: String,
        /// base price · 基准价格
        pub base_price: i64,
        /// average transaction price over the last 1 month · 近1个月平均交易价 (fen)
        pub average_trading_price: i64,
        /// product type · 产品类型
        pub product_type: ProductType,
        /// goods model · 商品型号
        pub product_model: Option<String>,
        /// goods barcode · 商品条码
        pub bar_code: String,
    }

    crate::model! { Request {
        appliance_id: body("appliance_id").required(),
        product_name: body("product_name").required(),
        energy_grade: body("energy_grade"),
        brand: body("brand").required(),
        qualification_region_code: body("qualification_region_code").required(),
        seller_name: body("seller_name").required(),
        license_number: body("license_number").required(),
        base_price: body("base_price").required(),
        average_trading_price: body("average_trading_price").required(),
        product_type: body("product_type").required(),
        product_model: body("product_model"),
        bar_code: body("bar_code").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            appliance_id: i64,
            product_name: impl Into<String>,
            brand: impl Into<String>,
            qualification_region_code: i64,
            seller_name: impl Into<String>,
            license_number: impl Into<String>,
            base_price: i64,
            average_trading_price: i64,
            product_type: ProductType,
            bar_code: impl Into<String>,
        ) -> Self {
            Self {
                appliance_id,
                product_name: product_name.into(),
                energy_grade: None,
                brand: brand.into(),
                qualification_region_code,
                seller_name: seller_name.into(),
                license_number: license_number.into(),
                base_price,
                average_trading_price,
                product_type,
                product_model: None,
                bar_code: bar_code.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/goods/upload",
        "商品信息上传",
        "Upload goods information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// energy efficiency level · 能效等级
        pub enum EnergyGrade {
            FirstLevel = "FIRST_LEVEL",
            SecondLevel = "SECOND_LEVEL",
            EnergyGradeUnknown = "ENERGY_GRADE_UNKNOWN",
        }
    }

    crate::open_enum! {
        /// product type · 产品类型
        pub enum ProductType {
            CommonProduct = "COMMON_PRODUCT",
            AiProduct = "AI_PRODUCT",
        }
    }

    /// Upload goods information · 商品信息上传
    #[non_exhaustive]
    pub struct Response {
        /// response code · 响应码
        pub code: Option<String>,
        /// response description · 响应描述
        pub message: Option<String>,
    }

    crate::model! { Response: Default {
        code: body("code"),
        message: body("message"),
    } }
}
