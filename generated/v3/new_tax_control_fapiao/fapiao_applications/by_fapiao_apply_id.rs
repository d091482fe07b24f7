// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}.md

//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`

pub mod fapiao_files;
pub mod insert_cards;
pub mod reverse;

/// Query an e-fapiao · 查询电子发票
///
/// `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012531753](https://pay.weixin.qq.com/doc/v3/merchant/4012531753)
/// - partner: [4012489258](https://pay.weixin.qq.com/doc/v3/partner/4012489258), [4015792567](https://pay.weixin.qq.com/doc/v3/partner/4015792567)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::get::Request;
///
/// let request = Request::new("4200000444201910177461284488");
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::get::Request;
///
/// let request = Request::new("4200000444201910177461284488")
///     .sub_mchid("1900000109")
///     .fapiao_id("20200701123456");
/// ```
#[doc(alias("查询电子发票", "4012531753", "4012489258", "4015792567"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query an e-fapiao · 查询电子发票
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// fapiao application number · 发票申请单号
        pub fapiao_apply_id: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// merchant fapiao number · 商户发票单号
        pub fapiao_id: Option<String>,
    }

    crate::model! { Request {
        fapiao_apply_id: path("fapiao_apply_id").required(),
        sub_mchid: query("sub_mchid"),
        fapiao_id: query("fapiao_id"),
    } }

    crate::sent::sent! { Request(fapiao_apply_id: into String) {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// merchant fapiao number · 商户发票单号
        fapiao_id fapiao_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}",
        "查询电子发票",
        "Query an e-fapiao",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an e-fapiao · 查询电子发票
    #[non_exhaustive]
    pub struct Response {
        /// fapiao quantity · 发票数量
        pub total_count: Option<i64>,
        /// fapiao information · 发票信息
        pub fapiao_information: Vec<response::FapiaoInformation>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count").promised(),
        fapiao_information: body("fapiao_information").promised(),
    } }

    crate::promised::promised! { Response {
        /// fapiao quantity · 发票数量
        total_count 0(i64),
        /// fapiao information · 发票信息
        fapiao_information 1([response::FapiaoInformation]),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::{Mark, body};

        crate::open_enum! {
            /// fapiao state · 发票状态
            pub enum Status {
                IssueAccepted = "ISSUE_ACCEPTED",
                Issued = "ISSUED",
                ReverseAccepted = "REVERSE_ACCEPTED",
                Reversed = "REVERSED",
                IssueFailed = "ISSUE_FAILED",
                ReverseFailed = "REVERSE_FAILED",
            }
        }

        /// blue-letter fapiao information · 蓝字发票信息
        #[non_exhaustive]
        pub struct BlueFapiao {
            /// fapiao code · 发票代码
            pub fapiao_code: Option<String>,
            /// fapiao number · 发票号码
            pub fapiao_number: Option<String>,
            /// check code · 校验码
            pub check_code: Option<String>,
            /// password · 密码
            pub password: Option<String>,
            /// fapiao issuing time · 开票时间; as 2018-06-08T10:34:56+08:00
            pub fapiao_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { BlueFapiao: Received {
            fapiao_code: body("fapiao_code").promised(),
            fapiao_number: body("fapiao_number").promised(),
            check_code: body("check_code").promised(),
            password: body("password").promised(),
            fapiao_time: body("fapiao_time").promised(),
        } }

        crate::promised::promised! { BlueFapiao {
            /// fapiao code · 发票代码
            fapiao_code 0(&str),
            /// fapiao number · 发票号码
            fapiao_number 1(&str),
            /// check code · 校验码
            check_code 2(&str),
            /// password · 密码
            password 3(&str),
            /// fapiao issuing time · 开票时间; as 2018-06-08T10:34:56+08:00
            fapiao_time 4(&crate::Time),
        } }

        /// red-letter fapiao information · 红字发票信息
        #[non_exhaustive]
        pub struct RedFapiao {
            /// fapiao code · 发票代码
            pub fapiao_code: Option<String>,
            /// fapiao number · 发票号码
            pub fapiao_number: Option<String>,
            /// check code · 校验码
            pub check_code: Option<String>,
            /// password · 密码
            pub password: Option<String>,
            /// fapiao issuing time · 开票时间; as 2018-06-08T10:34:56+08:00
            pub fapiao_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { RedFapiao: Received {
            fapiao_code: body("fapiao_code").promised(),
            fapiao_number: body("fapiao_number").promised(),
            check_code: body("check_code").promised(),
            password: body("password").promised(),
            fapiao_time: body("fapiao_time").promised(),
        } }

        crate::promised::promised! { RedFapiao {
            /// fapiao code · 发票代码
            fapiao_code 0(&str),
            /// fapiao number · 发票号码
            fapiao_number 1(&str),
            /// check code · 校验码
            check_code 2(&str),
            /// password · 密码
            password 3(&str),
            /// fapiao issuing time · 开票时间; as 2018-06-08T10:34:56+08:00
            fapiao_time 4(&crate::Time),
        } }

        pub use crate::webhook::v3::fapiao::card_discarded::CardStatus;

        /// card insertion information of the e-fapiao · 电子发票插卡信息
        #[non_exhaustive]
        pub struct CardInformation {
            /// card-inserting official account appid · 插卡公众号AppID
            pub card_appid: Option<String>,
            /// user openid under the card-inserting official account · 用户在插卡公众号下的OpenID
            pub card_openid: Option<String>,
            /// e-fapiao card template ID · 电子发票卡券模板ID
            pub card_id: Option<String>,
            /// e-fapiao code in the card pack · 电子发票在卡包中的编码
            pub card_code: Option<String>,
            /// fapiao card state · 发票卡券状态
            pub card_status: Option<CardStatus>,
            origin_: crate::model::Origin,
        }

        crate::model! { CardInformation: Received {
            card_appid: body("card_appid").promised(),
            card_openid: body("card_openid").promised(),
            card_id: body("card_id"),
            card_code: body("card_code"),
            card_status: body("card_status").promised(),
        } }

        crate::promised::promised! { CardInformation {
            /// card-inserting official account appid · 插卡公众号AppID
            card_appid 0(&str),
            /// user openid under the card-inserting official account · 用户在插卡公众号下的OpenID
            card_openid 1(&str),
            /// fapiao card state · 发票卡券状态
            card_status 4(&CardStatus),
        } }

        /// seller information · 销售方信息
        #[non_exhaustive]
        pub struct SellerInformation {
            /// name · 名称
            pub name: Option<String>,
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
            origin_: crate::model::Origin,
        }

        crate::model! { SellerInformation: Received {
            name: body("name").promised(),
            taxpayer_id: body("taxpayer_id").promised(),
            address: body("address").promised(),
            telephone: body("telephone"),
            bank_name: body("bank_name"),
            bank_account: body("bank_account"),
        } }

        crate::promised::promised! { SellerInformation {
            /// name · 名称
            name 0(&str),
            /// taxpayer identification number · 纳税人识别号
            taxpayer_id 1(&str),
            /// address · 地址
            address 2(&str),
        } }

        pub use crate::v3::new_tax_control_fapiao::user_title::get::response::Type;

        pub use crate::v3::new_tax_control_fapiao::user_title::get::response::FapiaoBillType;

        /// buyer information · 购买方信息
        #[non_exhaustive]
        pub struct BuyerInformation {
            /// buyer type · 购买方类型
            pub type_: Option<Type>,
            /// name · 名称
            pub name: Option<String>,
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
            /// mobile number · 手机号
            pub phone: Option<crate::Sensitive>,
            /// e-mail address · 邮箱地址
            pub email: Option<crate::Sensitive>,
            /// order amount · 订单金额 (fen)
            pub amount: Option<crate::Fen>,
            /// merchant order number · 商户订单号
            pub out_trade_no: Option<String>,
            /// issued fapiao type · 开具的发票类型
            pub fapiao_bill_type: Option<FapiaoBillType>,
            /// message information · 留言信息
            pub user_apply_message: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { BuyerInformation: Received {
            type_: body("type").promised(),
            name: body("name").promised(),
            taxpayer_id: body("taxpayer_id"),
            address: body("address"),
            telephone: body("telephone"),
            bank_name: body("bank_name"),
            bank_account: body("bank_account"),
            phone: body("phone").mark(Mark::Rsa),
            email: body("email").mark(Mark::Rsa),
            amount: body("amount"),
            out_trade_no: body("out_trade_no"),
            fapiao_bill_type: body("fapiao_bill_type"),
            user_apply_message: body("user_apply_message"),
        } }

        crate::promised::promised! { BuyerInformation {
            /// buyer type · 购买方类型
            type_ 0(&Type),
            /// name · 名称
            name 1(&str),
        } }

        /// attached information · 附加信息
        #[non_exhaustive]
        pub struct ExtraInformation {
            /// payee · 收款人
            pub payee: Option<String>,
            /// reviewer · 复核人
            pub reviewer: Option<String>,
            /// fapiao issuer · 开票人
            pub drawer: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ExtraInformation: Received {
            payee: body("payee"),
            reviewer: body("reviewer"),
            drawer: body("drawer").promised(),
        } }

        crate::promised::promised! { ExtraInformation {
            /// fapiao issuer · 开票人
            drawer 2(&str),
        } }

        crate::open_enum! {
            /// tax preferential policy flag · 税收优惠政策标识
            pub enum TaxPreferMark {
                NoFavorable = "NO_FAVORABLE",
                OutsideVat = "OUTSIDE_VAT",
                VatExempt = "VAT_EXEMPT",
                NormalZeroRated = "NORMAL_ZERO_RATED",
                ExportZeroRated = "EXPORT_ZERO_RATED",
            }
        }

        /// fapiao line information · 发票行信息
        #[non_exhaustive]
        pub struct Items {
            /// code of the goods or taxable services · 货物或应税劳务、服务编码
            pub tax_code: Option<String>,
            /// name of the goods or taxable services · 货物或应税劳务、服务名称
            pub goods_name: Option<String>,
            /// specification and model · 规格型号
            pub specification: Option<String>,
            /// unit · 单位
            pub unit: Option<String>,
            /// quantity · 数量
            pub quantity: Option<i64>,
            /// unit price · 单价
            pub unit_price: Option<i64>,
            /// amount of the line · 单行金额 (fen)
            pub amount: Option<crate::Fen>,
            /// tax amount of the line · 单行税额 (fen)
            pub tax_amount: Option<crate::Fen>,
            /// total amount of the line · 单行金额合计 (fen)
            pub total_amount: Option<crate::Fen>,
            /// tax rate · 税率
            pub tax_rate: Option<i64>,
            /// tax preferential policy flag · 税收优惠政策标识
            pub tax_prefer_mark: Option<TaxPreferMark>,
            /// whether a discount line · 是否折扣行
            pub discount: Option<bool>,
            origin_: crate::model::Origin,
        }

        crate::model! { Items: Received {
            tax_code: body("tax_code").promised(),
            goods_name: body("goods_name").promised(),
            specification: body("specification"),
            unit: body("unit"),
            quantity: body("quantity").promised(),
            unit_price: body("unit_price").promised(),
            amount: body("amount").promised(),
            tax_amount: body("tax_amount").promised(),
            total_amount: body("total_amount").promised(),
            tax_rate: body("tax_rate").promised(),
            tax_prefer_mark: body("tax_prefer_mark").promised(),
            discount: body("discount").promised(),
        } }

        crate::promised::promised! { Items {
            /// code of the goods or taxable services · 货物或应税劳务、服务编码
            tax_code 0(&str),
            /// name of the goods or taxable services · 货物或应税劳务、服务名称
            goods_name 1(&str),
            /// quantity · 数量
            quantity 4(i64),
            /// unit price · 单价
            unit_price 5(i64),
            /// amount of the line · 单行金额 (fen)
            amount 6(crate::Fen),
            /// tax amount of the line · 单行税额 (fen)
            tax_amount 7(crate::Fen),
            /// total amount of the line · 单行金额合计 (fen)
            total_amount 8(crate::Fen),
            /// tax rate · 税率
            tax_rate 9(i64),
            /// tax preferential policy flag · 税收优惠政策标识
            tax_prefer_mark 10(&TaxPreferMark),
            /// whether a discount line · 是否折扣行
            discount 11(bool),
        } }

        /// fapiao information · 发票信息
        #[non_exhaustive]
        pub struct FapiaoInformation {
            /// merchant fapiao number · 商户发票单号
            pub fapiao_id: Option<String>,
            /// fapiao state · 发票状态
            pub status: Option<Status>,
            /// blue-letter fapiao information · 蓝字发票信息
            pub blue_fapiao: Option<BlueFapiao>,
            /// red-letter fapiao information · 红字发票信息
            pub red_fapiao: Option<RedFapiao>,
            /// card insertion information of the e-fapiao · 电子发票插卡信息
            pub card_information: Option<CardInformation>,
            /// grand total of price and tax · 总价税合计 (fen)
            pub total_amount: Option<crate::Fen>,
            /// total tax amount · 总税额 (fen)
            pub tax_amount: Option<crate::Fen>,
            /// total amount · 总金额 (fen)
            pub amount: Option<crate::Fen>,
            /// seller information · 销售方信息
            pub seller_information: Option<SellerInformation>,
            /// buyer information · 购买方信息
            pub buyer_information: Option<BuyerInformation>,
            /// attached information · 附加信息
            pub extra_information: Option<ExtraInformation>,
            /// fapiao line information · 发票行信息
            pub items: Vec<Items>,
            /// remark information · 备注信息
            pub remark: Option<String>,
            /// fapiao issuing failure error code · 开票失败错误码
            pub fapiao_error_code: Option<String>,
            /// fapiao issuing failure reason · 开票失败原因
            pub fapiao_error_message: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { FapiaoInformation: Received {
            fapiao_id: body("fapiao_id").promised(),
            status: body("status").promised(),
            blue_fapiao: body("blue_fapiao"),
            red_fapiao: body("red_fapiao"),
            card_information: body("card_information"),
            total_amount: body("total_amount").promised(),
            tax_amount: body("tax_amount").promised(),
            amount: body("amount").promised(),
            seller_information: body("seller_information").promised(),
            buyer_information: body("buyer_information").promised(),
            extra_information: body("extra_information").promised(),
            items: body("items").promised(),
            remark: body("remark"),
            fapiao_error_code: body("fapiao_error_code"),
            fapiao_error_message: body("fapiao_error_message"),
        } }

        crate::promised::promised! { FapiaoInformation {
            /// merchant fapiao number · 商户发票单号
            fapiao_id 0(&str),
            /// fapiao state · 发票状态
            status 1(&Status),
            /// grand total of price and tax · 总价税合计 (fen)
            total_amount 5(crate::Fen),
            /// total tax amount · 总税额 (fen)
            tax_amount 6(crate::Fen),
            /// total amount · 总金额 (fen)
            amount 7(crate::Fen),
            /// seller information · 销售方信息
            seller_information 8(&SellerInformation),
            /// buyer information · 购买方信息
            buyer_information 9(&BuyerInformation),
            /// attached information · 附加信息
            extra_information 10(&ExtraInformation),
            /// fapiao line information · 发票行信息
            items 11([Items]),
        } }
    }
}
