// Written by `cargo xtask codegen` from spec/openapi/v3/transaction-block/transaction-block-records/{block_record_id}.md

//! `/v3/transaction-block/transaction-block-records/{block_record_id}`

/// Query the details of a sub-merchant's transaction block record · 查询子商户交易拦截记录详情
///
/// `GET /v3/transaction-block/transaction-block-records/{block_record_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4014940435](https://pay.weixin.qq.com/doc/v3/partner/4014940435)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::transaction_block::transaction_block_records::by_block_record_id::get::{Request, Required};
///
/// let request = Request::new(Required { block_record_id: "123400", sub_mchid: "123000110" });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("查询子商户交易拦截记录详情", "4014940435"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path, query};

    /// Query the details of a sub-merchant's transaction block record · 查询子商户交易拦截记录详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// transaction block record ID · 交易拦截记录ID
        pub block_record_id: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        block_record_id: path("block_record_id").required(),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// transaction block record ID · 交易拦截记录ID
        block_record_id(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/transaction-block/transaction-block-records/{block_record_id}",
        "查询子商户交易拦截记录详情",
        "Query the details of a sub-merchant's transaction block record",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the details of a sub-merchant's transaction block record · 查询子商户交易拦截记录详情
    #[non_exhaustive]
    pub struct Response {
        /// transaction block record ID · 交易拦截记录ID
        pub block_record_id: Option<String>,
        /// block time · 拦截时间
        pub block_time: Option<String>,
        /// blocking reason · 拦截原因
        pub block_reason: Option<String>,
        /// number of blocked transactions · 拦截笔数
        pub number_of_block: Option<response::NumberOfBlock>,
        /// way to lift the restriction · 解除管控方式
        pub recover_way: Option<response::RecoverWay>,
        /// materials submitted by the merchant · 商户提交资料内容
        pub requested_item_info: Option<crate::JsonString<response::RequestedItemInfo>>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        block_record_id: body("block_record_id"),
        block_time: body("block_time"),
        block_reason: body("block_reason"),
        number_of_block: body("number_of_block"),
        recover_way: body("recover_way"),
        requested_item_info: body("requested_item_info").mark(Mark::Json),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// number of blocked transactions · 拦截笔数
            pub enum NumberOfBlock {
                LessThanTwenty = "LESS_THAN_TWENTY",
                LessThanOneHundred = "LESS_THAN_ONE_HUNDRED",
                LessThanOneThousand = "LESS_THAN_ONE_THOUSAND",
                OverOneThousand = "OVER_ONE_THOUSAND",
            }
        }

        crate::open_enum! {
            /// way to lift the restriction · 解除管控方式
            pub enum RecoverWay {
                SubmitInformation = "SUBMIT_INFORMATION",
            }
        }

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::FieldData;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::RepeatedFieldData;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::Validator;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::StringCheckRule;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::EnumCheckRule;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::EnumFileExts;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::FileCheckRule;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::TimeIntervalCheckRule;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::OrderIntervalCheckRule;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::Relations;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::RecordFields;

        /// materials submitted by the merchant · 商户提交资料内容
        #[non_exhaustive]
        pub struct RequestedItemInfo {
            /// material items · 资料项集合
            pub record_fields: Vec<RecordFields>,
            origin_: crate::model::Origin,
        }

        crate::model! { RequestedItemInfo: Received {
            record_fields: body("record_fields").promised(),
        } }

        crate::promised::promised! { RequestedItemInfo {
            /// material items · 资料项集合
            record_fields 0([RecordFields]),
        } }
    }
}
