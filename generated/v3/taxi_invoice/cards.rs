// Written by `cargo xtask codegen` from spec/openapi/v3/taxi-invoice/cards.md

//! `/v3/taxi-invoice/cards`

pub mod upload_file;

/// Insert a taxi e-fapiao into the user's WeChat card wallet · 将出租车电子发票插入微信用户卡包
///
/// `POST /v3/taxi-invoice/cards`
///
/// Official pages · 官方文档:
///
/// - partner: [4012461432](https://pay.weixin.qq.com/doc/v3/partner/4012461432)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::taxi_invoice::cards::post::{BuyerInformation, BuyerInformationRequired, ExtraInformation, FapiaoCardInformation, FapiaoCardInformationRequired, Request, Required, SellerInformation, SellerInformationRequired};
///
/// let request = Request::new(Required {
///     company_mchid: "1900000109",
///     trade_number: "10001071012021110600437180176110",
///     openid: "oUypO5aQ1oOCaSiNZUpT5kxxJHuc",
///     region_id: 310100,
///     driver_license: "6298416",
///     plate_number: "浙AD12345",
///     fapiao_card_information: FapiaoCardInformation::new(FapiaoCardInformationRequired {
///         fapiao_media_id: "ASNFZ4mrze/+3LqYdlQyEA==",
///         fapiao_number: "12897794",
///         fapiao_code: "044001911211",
///         fapiao_time: "2020-07-01T12:00:00+08:00".into(),
///         check_code: "69001808340631374774",
///         password: "006>299-375/326>2+7/*0-+<351059<80<4…",
///         total_amount: Fen(382895),
///         tax_amount: Fen(44050),
///         amount: Fen(338845),
///         buyer_information: BuyerInformation::new(BuyerInformationRequired {
///             type_: "CORPORATION",
///             name: "深圳市南山区测试企业",
///         }),
///         seller_information: SellerInformation::new(SellerInformationRequired {
///             name: "深圳市南山区测试公司",
///             taxpayer_id: "202003261233701778",
///             address: "深圳市南山区深南大道10000号",
///         }),
///         extra_information: ExtraInformation::new("王五"),
///     }),
/// });
/// let answer = request.send(&client).await?;
/// let card_appid = answer.card_appid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::taxi_invoice::cards::post::{BuyerInformation, BuyerInformationRequired, ExtraInformation, FapiaoCardInformation, FapiaoCardInformationRequired, Items, ItemsRequired, Request, Required, SellerInformation, SellerInformationRequired};
///
/// let request = Request::new(Required {
///     company_mchid: "1900000109",
///     trade_number: "10001071012021110600437180176110",
///     openid: "oUypO5aQ1oOCaSiNZUpT5kxxJHuc",
///     region_id: 310100,
///     driver_license: "6298416",
///     plate_number: "浙AD12345",
///     fapiao_card_information: FapiaoCardInformation::new(FapiaoCardInformationRequired {
///         fapiao_media_id: "ASNFZ4mrze/+3LqYdlQyEA==",
///         fapiao_number: "12897794",
///         fapiao_code: "044001911211",
///         fapiao_time: "2020-07-01T12:00:00+08:00".into(),
///         check_code: "69001808340631374774",
///         password: "006>299-375/326>2+7/*0-+<351059<80<4…",
///         total_amount: Fen(382895),
///         tax_amount: Fen(44050),
///         amount: Fen(338845),
///         buyer_information: BuyerInformation::new(BuyerInformationRequired {
///             type_: "CORPORATION",
///             name: "深圳市南山区测试企业",
///         })
///         .taxpayer_id("202003261233701778")
///         .address("深圳市南山区深南大道10000号")
///         .telephone("075512345678")
///         .bank_name("测试银行")
///         .bank_account("62001234567890"),
///         seller_information: SellerInformation::new(SellerInformationRequired {
///             name: "深圳市南山区测试公司",
///             taxpayer_id: "202003261233701778",
///             address: "深圳市南山区深南大道10000号",
///         })
///         .telephone("075512345678")
///         .bank_name("测试银行")
///         .bank_account("62001234567890"),
///         extra_information: ExtraInformation::new("王五").payee("张三").reviewer("李四"),
///     })
///     .items([Items::new(ItemsRequired {
///         tax_code: "3010101020203000000",
///         goods_name: "出租汽车客运服务",
///         quantity: 100000000,
///         unit_price: 380442000000,
///         amount: Fen(380442),
///         tax_amount: Fen(49458),
///         total_amount: Fen(429900),
///         tax_rate: 1300,
///         tax_prefer_mark: "NO_FAVORABLE",
///         discount: true,
///     })
///     .specification("A4")
///     .unit("次")])
///     .remark("备注"),
/// })
/// .appid("wxb1170446a4c0a5a2")
/// .token("ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V");
/// ```
#[doc(alias("将出租车电子发票插入微信用户卡包", "4012461432"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Insert a taxi e-fapiao into the user's WeChat card wallet · 将出租车电子发票插入微信用户卡包
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID of the taxi operating entity · 出租车经营主体商户号
        pub company_mchid: String,
        /// face-to-face payment number · 面对面付款单号
        pub trade_number: String,
        /// appid · 应用ID
        pub appid: Option<String>,
        /// user openid · 用户标识
        pub openid: String,
        /// administrative division code · 行政区划代码
        pub region_id: i64,
        /// operating qualification certificate number · 营运资格证号
        pub driver_license: String,
        /// licence plate number · 车牌号
        pub plate_number: String,
        /// fapiao card information · 发票卡券信息
        pub fapiao_card_information: FapiaoCardInformation,
        /// credential for getting the passenger's trip record · 获取乘客行程单详情的凭证
        pub token: Option<String>,
    }

    crate::model! { Request {
        company_mchid: body("company_mchid").required(),
        trade_number: body("trade_number").required(),
        appid: body("appid"),
        openid: body("openid").required(),
        region_id: body("region_id").required(),
        driver_license: body("driver_license").required(),
        plate_number: body("plate_number").required(),
        fapiao_card_information: body("fapiao_card_information").required(),
        token: body("token"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant ID of the taxi operating entity · 出租车经营主体商户号
        company_mchid(&'a str),
        /// face-to-face payment number · 面对面付款单号
        trade_number(&'a str),
        /// user openid · 用户标识
        openid(&'a str),
        /// administrative division code · 行政区划代码
        region_id(i64),
        /// operating qualification certificate number · 营运资格证号
        driver_license(&'a str),
        /// licence plate number · 车牌号
        plate_number(&'a str),
        /// fapiao card information · 发票卡券信息
        fapiao_card_information(FapiaoCardInformation),
    } {
        /// appid · 应用ID
        appid appid_opt(into String),
        /// credential for getting the passenger's trip record · 获取乘客行程单详情的凭证
        token token_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/taxi-invoice/cards",
        "将出租车电子发票插入微信用户卡包",
        "Insert a taxi e-fapiao into the user's WeChat card wallet",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// buyer information · 购买方信息
    #[must_use]
    #[non_exhaustive]
    pub struct BuyerInformation {
        /// buyer type · 购买方类型
        pub type_: String,
        /// name · 名称
        pub name: String,
        /// taxpayer identification number · 纳税人识别号
        pub taxpayer_id: Option<String>,
        /// address · 地址
        pub address: Option<String>,
        /// telephone · 电话
        pub telephone: Option<String>,
        /// bank of deposit · 开户银行
        pub bank_name: Option<String>,
        /// bank account number · 银行账号
        pub bank_account: Option<String>,
    }

    crate::model! { BuyerInformation {
        type_: body("type").required(),
        name: body("name").required(),
        taxpayer_id: body("taxpayer_id"),
        address: body("address"),
        telephone: body("telephone"),
        bank_name: body("bank_name"),
        bank_account: body("bank_account"),
    } }

    crate::sent::sent! { BuyerInformation(BuyerInformationRequired<'a>) {
        /// buyer type · 购买方类型
        type_(&'a str),
        /// name · 名称
        name(&'a str),
    } {
        /// taxpayer identification number · 纳税人识别号
        taxpayer_id taxpayer_id_opt(into String),
        /// address · 地址
        address address_opt(into String),
        /// telephone · 电话
        telephone telephone_opt(into String),
        /// bank of deposit · 开户银行
        bank_name bank_name_opt(into String),
        /// bank account number · 银行账号
        bank_account bank_account_opt(into String),
    } }

    /// seller information · 销售方信息
    #[must_use]
    #[non_exhaustive]
    pub struct SellerInformation {
        /// name · 名称
        pub name: String,
        /// taxpayer identification number · 纳税人识别号
        pub taxpayer_id: String,
        /// address · 地址
        pub address: String,
        /// telephone · 电话
        pub telephone: Option<String>,
        /// bank of deposit · 开户银行
        pub bank_name: Option<String>,
        /// bank account number · 银行账号
        pub bank_account: Option<String>,
    }

    crate::model! { SellerInformation {
        name: body("name").required(),
        taxpayer_id: body("taxpayer_id").required(),
        address: body("address").required(),
        telephone: body("telephone"),
        bank_name: body("bank_name"),
        bank_account: body("bank_account"),
    } }

    crate::sent::sent! { SellerInformation(SellerInformationRequired<'a>) {
        /// name · 名称
        name(&'a str),
        /// taxpayer identification number · 纳税人识别号
        taxpayer_id(&'a str),
        /// address · 地址
        address(&'a str),
    } {
        /// telephone · 电话
        telephone telephone_opt(into String),
        /// bank of deposit · 开户银行
        bank_name bank_name_opt(into String),
        /// bank account number · 银行账号
        bank_account bank_account_opt(into String),
    } }

    /// attached information · 附加信息
    #[must_use]
    #[non_exhaustive]
    pub struct ExtraInformation {
        /// payee · 收款人
        pub payee: Option<String>,
        /// reviewer · 复核人
        pub reviewer: Option<String>,
        /// fapiao issuer · 开票人
        pub drawer: String,
    }

    crate::model! { ExtraInformation {
        payee: body("payee"),
        reviewer: body("reviewer"),
        drawer: body("drawer").required(),
    } }

    crate::sent::sent! { ExtraInformation(drawer: into String) {
        /// payee · 收款人
        payee payee_opt(into String),
        /// reviewer · 复核人
        reviewer reviewer_opt(into String),
    } }

    /// fapiao line information · 发票行信息
    #[must_use]
    #[non_exhaustive]
    pub struct Items {
        /// code of the goods or taxable services · 货物或应税劳务、服务编码
        pub tax_code: String,
        /// name of the goods or taxable services · 货物或应税劳务、服务名称
        pub goods_name: String,
        /// specification and model · 规格型号
        pub specification: Option<String>,
        /// unit · 单位
        pub unit: Option<String>,
        /// quantity · 数量
        pub quantity: i64,
        /// unit price · 单价
        pub unit_price: i64,
        /// amount of the line · 单行金额 (fen)
        pub amount: crate::Fen,
        /// tax amount of the line · 单行税额 (fen)
        pub tax_amount: crate::Fen,
        /// total amount of the line · 单行金额合计 (fen)
        pub total_amount: crate::Fen,
        /// tax rate · 税率
        pub tax_rate: i64,
        /// tax preferential policy flag · 税收优惠政策标识
        pub tax_prefer_mark: String,
        /// whether a discount line · 是否折扣行
        pub discount: bool,
    }

    crate::model! { Items {
        tax_code: body("tax_code").required(),
        goods_name: body("goods_name").required(),
        specification: body("specification"),
        unit: body("unit"),
        quantity: body("quantity").required(),
        unit_price: body("unit_price").required(),
        amount: body("amount").required(),
        tax_amount: body("tax_amount").required(),
        total_amount: body("total_amount").required(),
        tax_rate: body("tax_rate").required(),
        tax_prefer_mark: body("tax_prefer_mark").required(),
        discount: body("discount").required(),
    } }

    crate::sent::sent! { Items(ItemsRequired<'a>) {
        /// code of the goods or taxable services · 货物或应税劳务、服务编码
        tax_code(&'a str),
        /// name of the goods or taxable services · 货物或应税劳务、服务名称
        goods_name(&'a str),
        /// quantity · 数量
        quantity(i64),
        /// unit price · 单价
        unit_price(i64),
        /// amount of the line · 单行金额 (fen)
        amount(crate::Fen),
        /// tax amount of the line · 单行税额 (fen)
        tax_amount(crate::Fen),
        /// total amount of the line · 单行金额合计 (fen)
        total_amount(crate::Fen),
        /// tax rate · 税率
        tax_rate(i64),
        /// tax preferential policy flag · 税收优惠政策标识
        tax_prefer_mark(&'a str),
        /// whether a discount line · 是否折扣行
        discount(bool),
    } {
        /// specification and model · 规格型号
        specification specification_opt(into String),
        /// unit · 单位
        unit unit_opt(into String),
    } }

    /// fapiao card information · 发票卡券信息
    #[must_use]
    #[non_exhaustive]
    pub struct FapiaoCardInformation {
        /// e-fapiao file ID · 电子发票文件ID
        pub fapiao_media_id: String,
        /// fapiao number · 发票号码
        pub fapiao_number: String,
        /// fapiao code · 发票代码
        pub fapiao_code: String,
        /// fapiao issuing time · 开票时间; as 2018-06-08T10:34:56+08:00
        pub fapiao_time: crate::Time,
        /// check code · 校验码
        pub check_code: String,
        /// password · 密码
        pub password: String,
        /// grand total of price and tax · 总价税合计 (fen)
        pub total_amount: crate::Fen,
        /// total tax amount · 总税额 (fen)
        pub tax_amount: crate::Fen,
        /// total amount · 总金额 (fen)
        pub amount: crate::Fen,
        /// buyer information · 购买方信息
        pub buyer_information: BuyerInformation,
        /// seller information · 销售方信息
        pub seller_information: SellerInformation,
        /// attached information · 附加信息
        pub extra_information: ExtraInformation,
        /// fapiao line information · 发票行信息
        pub items: Option<Vec<Items>>,
        /// remark information · 备注信息
        pub remark: Option<String>,
    }

    crate::model! { FapiaoCardInformation {
        fapiao_media_id: body("fapiao_media_id").required(),
        fapiao_number: body("fapiao_number").required(),
        fapiao_code: body("fapiao_code").required(),
        fapiao_time: body("fapiao_time").required(),
        check_code: body("check_code").required(),
        password: body("password").required(),
        total_amount: body("total_amount").required(),
        tax_amount: body("tax_amount").required(),
        amount: body("amount").required(),
        buyer_information: body("buyer_information").required(),
        seller_information: body("seller_information").required(),
        extra_information: body("extra_information").required(),
        items: body("items"),
        remark: body("remark"),
    } }

    crate::sent::sent! { FapiaoCardInformation(FapiaoCardInformationRequired<'a>) {
        /// e-fapiao file ID · 电子发票文件ID
        fapiao_media_id(&'a str),
        /// fapiao number · 发票号码
        fapiao_number(&'a str),
        /// fapiao code · 发票代码
        fapiao_code(&'a str),
        /// fapiao issuing time · 开票时间; as 2018-06-08T10:34:56+08:00
        fapiao_time(crate::Time),
        /// check code · 校验码
        check_code(&'a str),
        /// password · 密码
        password(&'a str),
        /// grand total of price and tax · 总价税合计 (fen)
        total_amount(crate::Fen),
        /// total tax amount · 总税额 (fen)
        tax_amount(crate::Fen),
        /// total amount · 总金额 (fen)
        amount(crate::Fen),
        /// buyer information · 购买方信息
        buyer_information(BuyerInformation),
        /// seller information · 销售方信息
        seller_information(SellerInformation),
        /// attached information · 附加信息
        extra_information(ExtraInformation),
    } {
        /// fapiao line information · 发票行信息
        items items_opt([Items]),
        /// remark information · 备注信息
        remark remark_opt(into String),
    } }

    /// Insert a taxi e-fapiao into the user's WeChat card wallet · 将出租车电子发票插入微信用户卡包
    #[non_exhaustive]
    pub struct Response {
        /// appid of the official account inserting into the user's card wallet · 插入用户卡包的公众号AppID
        pub card_appid: Option<String>,
        /// user openid under the card-inserting official account · 用户在插卡公众号下的OpenID
        pub card_openid: Option<String>,
        /// taxi e-fapiao card template ID · 出租车电子发票卡券模板ID
        pub card_id: Option<String>,
        /// taxi e-fapiao code in the card pack · 出租车电子发票在卡包中的编码
        pub card_code: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        card_appid: body("card_appid").promised(),
        card_openid: body("card_openid").promised(),
        card_id: body("card_id").promised(),
        card_code: body("card_code").promised(),
    } }

    crate::promised::promised! { Response {
        /// appid of the official account inserting into the user's card wallet · 插入用户卡包的公众号AppID
        card_appid 0(&str),
        /// user openid under the card-inserting official account · 用户在插卡公众号下的OpenID
        card_openid 1(&str),
        /// taxi e-fapiao card template ID · 出租车电子发票卡券模板ID
        card_id 2(&str),
        /// taxi e-fapiao code in the card pack · 出租车电子发票在卡包中的编码
        card_code 3(&str),
    } }
}
