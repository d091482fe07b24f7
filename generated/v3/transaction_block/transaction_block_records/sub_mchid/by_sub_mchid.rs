// Written by `cargo xtask codegen` from spec/openapi/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}.md

//! `/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`

/// Query a sub-merchant's transaction block records by page · 分页查询子商户名下的交易拦截记录
///
/// `GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`
///
/// Official pages · 官方文档:
///
/// - partner: [4014940432](https://pay.weixin.qq.com/doc/v3/partner/4014940432)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::transaction_block::transaction_block_records::sub_mchid::by_sub_mchid::get::{Request, Required};
///
/// let request = Request::new(Required { sub_mchid: "123000110", limit: 5 });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::transaction_block::transaction_block_records::sub_mchid::by_sub_mchid::get::{Request, Required};
///
/// let request = Request::new(Required { sub_mchid: "123000110", limit: 5 }).offset(10);
/// ```
#[doc(alias("分页查询子商户名下的交易拦截记录", "4014940432"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a sub-merchant's transaction block records by page · 分页查询子商户名下的交易拦截记录
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// maximum number of resources · 最大资源条数
        pub limit: i64,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
        limit: query("limit").required(),
        offset: query("offset"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// maximum number of resources · 最大资源条数
        limit(i64),
    } {
        /// start position of the requested resource · 请求资源起始位置
        offset offset_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}",
        "分页查询子商户名下的交易拦截记录",
        "Query a sub-merchant's transaction block records by page",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    /// Query a sub-merchant's transaction block records by page · 分页查询子商户名下的交易拦截记录
    #[non_exhaustive]
    pub struct Response {
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
        /// maximum number of resources · 最大资源条数
        pub limit: Option<i64>,
        /// total count of resources · 资源总条数
        pub total_count: Option<i64>,
        /// transaction block record list · 交易拦截记录详情列表
        pub data: Vec<response::Data>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        offset: body("offset"),
        limit: body("limit"),
        total_count: body("total_count"),
        data: body("data"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::{Mark, body};

        pub use crate::v3::transaction_block::transaction_block_records::by_block_record_id::get::response::NumberOfBlock;

        pub use crate::v3::transaction_block::transaction_block_records::by_block_record_id::get::response::RecoverWay;

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

        pub use crate::v3::transaction_block::transaction_block_records::by_block_record_id::get::response::RequestedItemInfo;

        /// transaction block record list · 交易拦截记录详情列表
        #[non_exhaustive]
        pub struct Data {
            /// transaction block record ID · 交易拦截记录ID
            pub block_record_id: Option<String>,
            /// block time · 拦截时间
            pub block_time: Option<String>,
            /// blocking reason · 拦截原因
            pub block_reason: Option<String>,
            /// number of blocked transactions · 拦截笔数
            pub number_of_block: Option<NumberOfBlock>,
            /// way to lift the restriction · 解除管控方式
            pub recover_way: Option<RecoverWay>,
            /// materials submitted by the merchant · 商户提交资料内容
            pub requested_item_info: Option<crate::JsonString<RequestedItemInfo>>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            block_record_id: body("block_record_id"),
            block_time: body("block_time"),
            block_reason: body("block_reason"),
            number_of_block: body("number_of_block"),
            recover_way: body("recover_way"),
            requested_item_info: body("requested_item_info").mark(Mark::Json),
        } }
    }
}
