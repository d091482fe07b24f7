// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/goods/upload.md

//! `/v3/gov/subsidy/goods/upload`

/// Upload goods information · 商品信息上传
///
/// `POST /v3/gov/subsidy/goods/upload`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989543](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::gov::subsidy::goods::upload::post::{ProductType, Request, Required};
///
/// let request = Request::new(Required {
///     appliance_id: 1,
///     product_name: "测试商品",
///     brand: "海尔",
///     qualification_region_code: 310100,
///     seller_name: "联想（北京）信息技术有限公司",
///     license_number: "91110108397173806M",
///     base_price: 10000,
///     average_trading_price: Fen(10000),
///     product_type: ProductType::CommonProduct,
///     bar_code: "6901010101098",
/// });
/// let answer = request.send(&client).await?;
/// let code = answer.code()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::gov::subsidy::goods::upload::post::{EnergyGrade, ProductType, Request, Required};
///
/// let request = Request::new(Required {
///     appliance_id: 1,
///     product_name: "测试商品",
///     brand: "海尔",
///     qualification_region_code: 310100,
///     seller_name: "联想（北京）信息技术有限公司",
///     license_number: "91110108397173806M",
///     base_price: 10000,
///     average_trading_price: Fen(10000),
///     product_type: ProductType::CommonProduct,
///     bar_code: "6901010101098",
/// })
/// .energy_grade(EnergyGrade::FirstLevel)
/// .product_model("XX");
/// ```
#[doc(alias("商品信息上传", "4013989543"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Upload goods information · 商品信息上传
    #[must_use]
    #[non_exhaustive]
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
        pub average_trading_price: crate::Fen,
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

    crate::sent::sent! { Request(Required<'a>) {
        /// consumption category ID · 消费品类ID (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`)
        appliance_id(i64),
        /// goods name · 商品名称
        product_name(&'a str),
        /// home appliance brand · 家电品牌
        brand(&'a str),
        /// region code of the qualification used · 使用的资格的地区编码
        qualification_region_code(i64),
        /// selling enterprise name · 销售企业名称
        seller_name(&'a str),
        /// unified social credit code · 统一社会信息代码
        license_number(&'a str),
        /// base price · 基准价格
        base_price(i64),
        /// average transaction price over the last 1 month · 近1个月平均交易价 (fen)
        average_trading_price(crate::Fen),
        /// product type · 产品类型
        product_type(ProductType),
        /// goods barcode · 商品条码
        bar_code(&'a str),
    } {
        /// energy efficiency level · 能效等级
        energy_grade energy_grade_opt(EnergyGrade),
        /// goods model · 商品型号
        product_model product_model_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
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
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        code: body("code").promised(),
        message: body("message").promised(),
    } }

    crate::promised::promised! { Response {
        /// response code · 响应码
        code 0(&str),
        /// response description · 响应描述
        message 1(&str),
    } }
}
