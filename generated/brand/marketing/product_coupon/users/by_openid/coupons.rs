// Written by `cargo xtask codegen` from spec/official/brand/4015736420.md

//! `/brand/marketing/product-coupon/users/{openid}/coupons`

pub mod by_coupon_code;

/// Query the list of a user's product coupons by coupon state · 指定券状态查询用户商品券列表
///
/// `GET /brand/marketing/product-coupon/users/{openid}/coupons`
///
/// Official pages · 官方文档:
///
/// - brand: [4015736420](https://pay.weixin.qq.com/doc/brand/4015736420), [4016427406](https://pay.weixin.qq.com/doc/brand/4016427406)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `ALREADY_EXISTS` | There is one of that number already. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 403 | `USER_ERROR` | The user cannot do this. |
/// | 404 | `NOT_FOUND` | It is not there. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::product_coupon::users::by_openid::coupons::get::{Request, Required};
///
/// let request = Request::new(Required { openid: "…", appid: "…" });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
#[doc(alias("指定券状态查询用户商品券列表", "4015736420", "4016427406"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the list of a user's product coupons by coupon state · 指定券状态查询用户商品券列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户OpenID
        pub openid: String,
        /// product coupon ID · 商品券ID
        pub product_coupon_id: Option<String>,
        /// stock ID · 批次ID
        pub stock_id: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// user's product coupon state · 用户商品券状态
        pub coupon_state: Option<CouponState>,
        /// user coupon bundle ID · 用户券组ID
        pub user_coupon_bundle_id: Option<String>,
        /// page size · 分页大小; at most 50
        pub page_size: Option<i64>,
        /// page token · 分页Token
        pub page_token: Option<String>,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        product_coupon_id: query("product_coupon_id"),
        stock_id: query("stock_id"),
        appid: query("appid").required(),
        coupon_state: query("coupon_state"),
        user_coupon_bundle_id: query("user_coupon_bundle_id"),
        page_size: query("page_size"),
        page_token: query("page_token"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户OpenID
        openid(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
    } {
        /// product coupon ID · 商品券ID
        product_coupon_id product_coupon_id_opt(into String),
        /// stock ID · 批次ID
        stock_id stock_id_opt(into String),
        /// user's product coupon state · 用户商品券状态
        coupon_state coupon_state_opt(CouponState),
        /// user coupon bundle ID · 用户券组ID
        user_coupon_bundle_id user_coupon_bundle_id_opt(into String),
        /// page size · 分页大小; at most 50
        page_size page_size_opt(i64),
        /// page token · 分页Token
        page_token page_token_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/brand/marketing/product-coupon/users/{openid}/coupons",
        "指定券状态查询用户商品券列表",
        "Query the list of a user's product coupons by coupon state",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// user's product coupon state · 用户商品券状态
        pub enum CouponState {
            /// to be confirmed · 待确认
            Confirming = "CONFIRMING",
            /// given out, not yet in effect · 已发放待生效
            Pending = "PENDING",
            /// in effect · 已生效
            Effective = "EFFECTIVE",
            /// redeemed · 已核销
            Used = "USED",
            /// expired · 已过期
            Expired = "EXPIRED",
            /// deleted · 已删除
            Deleted = "DELETED",
            /// no longer valid · 已失效
            Deactivated = "DEACTIVATED",
        }
    }

    /// Query the list of a user's product coupons by coupon state · 指定券状态查询用户商品券列表
    #[non_exhaustive]
    pub struct Response {
        /// total count · 总个数
        pub total_count: Option<i64>,
        /// user product coupon list · 用户商品券列表
        pub user_coupon_list: Vec<response::UserCouponList>,
        /// next page token · 下一页Token; up to 100 characters
        pub next_page_token: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count").promised(),
        user_coupon_list: body("user_coupon_list"),
        next_page_token: body("next_page_token"),
    } }

    crate::promised::promised! { Response {
        /// total count · 总个数
        total_count 0(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::brand::webhook::product_coupon::send::SendChannel;

        /// WeChat Pay order information of the coupon redemption · 券核销的微信支付订单信息
        #[non_exhaustive]
        pub struct AssociatedOrderInfo {
            /// WeChat Pay transaction ID · 微信支付单号
            pub transaction_id: Option<String>,
            /// merchant order number · 商户订单号
            pub out_trade_no: Option<String>,
            /// merchant ID · 商户号
            pub mchid: Option<String>,
            /// sub-merchant ID · 子商户号
            pub sub_mchid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { AssociatedOrderInfo: Received {
            transaction_id: body("transaction_id"),
            out_trade_no: body("out_trade_no"),
            mchid: body("mchid"),
            sub_mchid: body("sub_mchid"),
        } }

        /// WeChat Pay Score order information associated with the coupon redemption · 券核销的关联微信支付分订单信息
        #[non_exhaustive]
        pub struct AssociatedPayScoreOrderInfo {
            /// WeChat Pay service order ID · 微信支付服务订单号
            pub order_id: Option<String>,
            /// merchant service order number · 商户服务订单号
            pub out_order_no: Option<String>,
            /// merchant ID · 商户号
            pub mchid: Option<String>,
            /// sub-merchant ID · 子商户号
            pub sub_mchid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { AssociatedPayScoreOrderInfo: Received {
            order_id: body("order_id"),
            out_order_no: body("out_order_no"),
            mchid: body("mchid"),
            sub_mchid: body("sub_mchid"),
        } }

        /// single-coupon usage details · 单券使用详情
        #[non_exhaustive]
        pub struct SingleUsageDetail {
            /// coupon redemption request number · 券核销请求单号
            pub use_request_no: Option<String>,
            /// coupon redemption time · 券核销时间; as 2018-06-08T10:34:56+08:00
            pub use_time: Option<crate::Time>,
            /// coupon return request number · 退券请求单号
            pub return_request_no: Option<String>,
            /// coupon return time · 退券时间; as 2018-06-08T10:34:56+08:00
            pub return_time: Option<crate::Time>,
            /// WeChat Pay order information of the coupon redemption · 券核销的微信支付订单信息
            pub associated_order_info: Option<AssociatedOrderInfo>,
            /// WeChat Pay Score order information associated with the coupon redemption · 券核销的关联微信支付分订单信息
            pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
            /// discount amount · 优惠金额 (fen)
            pub saved_amount: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { SingleUsageDetail: Received {
            use_request_no: body("use_request_no"),
            use_time: body("use_time"),
            return_request_no: body("return_request_no"),
            return_time: body("return_time"),
            associated_order_info: body("associated_order_info"),
            associated_pay_score_order_info: body("associated_pay_score_order_info"),
            saved_amount: body("saved_amount"),
        } }

        /// multi-use discount usage details · 多次优惠使用详情
        #[non_exhaustive]
        pub struct ProgressiveBundleUsageDetail {
            /// coupon redemption request number · 券核销请求单号
            pub use_request_no: Option<String>,
            /// coupon redemption time · 券核销时间; as 2018-06-08T10:34:56+08:00
            pub use_time: Option<crate::Time>,
            /// coupon return request number · 退券请求单号
            pub return_request_no: Option<String>,
            /// coupon return time · 退券时间; as 2018-06-08T10:34:56+08:00
            pub return_time: Option<crate::Time>,
            /// WeChat Pay order information of the coupon redemption · 券核销的微信支付订单信息
            pub associated_order_info: Option<AssociatedOrderInfo>,
            /// WeChat Pay Score order information associated with the coupon redemption · 券核销的关联微信支付分订单信息
            pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
            /// discount amount · 优惠金额 (fen)
            pub saved_amount: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { ProgressiveBundleUsageDetail: Received {
            use_request_no: body("use_request_no"),
            use_time: body("use_time"),
            return_request_no: body("return_request_no"),
            return_time: body("return_time"),
            associated_order_info: body("associated_order_info"),
            associated_pay_score_order_info: body("associated_pay_score_order_info"),
            saved_amount: body("saved_amount"),
        } }

        /// user's coupon bundle information · 用户券组信息
        #[non_exhaustive]
        pub struct UserProductCouponBundleInfo {
            /// user coupon bundle ID · 用户券组ID
            pub user_coupon_bundle_id: Option<String>,
            /// index within the user's coupon bundle · 用户券组内索引; at least 0
            pub user_coupon_bundle_index: Option<i64>,
            /// total number of allowed uses · 总可使用次数
            pub total_count: Option<i64>,
            /// number of times used · 已使用次数
            pub used_count: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { UserProductCouponBundleInfo: Received {
            user_coupon_bundle_id: body("user_coupon_bundle_id").promised(),
            user_coupon_bundle_index: body("user_coupon_bundle_index").promised(),
            total_count: body("total_count").promised(),
            used_count: body("used_count").promised(),
        } }

        crate::promised::promised! { UserProductCouponBundleInfo {
            /// user coupon bundle ID · 用户券组ID
            user_coupon_bundle_id 0(&str),
            /// index within the user's coupon bundle · 用户券组内索引; at least 0
            user_coupon_bundle_index 1(i64),
            /// total number of allowed uses · 总可使用次数
            total_count 2(i64),
            /// number of times used · 已使用次数
            used_count 3(i64),
        } }

        pub use crate::brand::marketing::product_coupon::image_generation_tasks::post::Scope;

        pub use crate::brand::marketing::product_coupon::image_generation_tasks::post::Type;

        pub use crate::brand::marketing::product_coupon::image_generation_tasks::post::UsageMode;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::NormalCoupon;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::DiscountCoupon;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::SingleUsageInfo;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::ProgressiveBundleUsageInfo;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::ChoiceList;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::ComboPackageList;

        /// display information · 展示信息
        #[non_exhaustive]
        pub struct DisplayInfo {
            /// product coupon name · 商品券名称; up to 15 characters; 3 to 15
            pub name: Option<String>,
            /// product coupon image · 商品券图片
            pub image_url: Option<String>,
            /// product coupon background image · 商品券背景图
            pub background_url: Option<String>,
            /// product coupon details image list · 商品券详情图列表; at most 8 of them
            pub detail_image_url_list: Vec<String>,
            /// original goods price · 商品原价 (fen); at most 10000000
            pub original_price: Option<crate::Fen>,
            /// combination of the applicable goods · 适用商品组合; at most 50 of them
            pub combo_package_list: Vec<ComboPackageList>,
            origin_: crate::model::Origin,
        }

        crate::model! { DisplayInfo: Received {
            name: body("name").promised(),
            image_url: body("image_url").promised(),
            background_url: body("background_url").promised(),
            detail_image_url_list: body("detail_image_url_list"),
            original_price: body("original_price"),
            combo_package_list: body("combo_package_list"),
        } }

        crate::promised::promised! { DisplayInfo {
            /// product coupon name · 商品券名称; up to 15 characters; 3 to 15
            name 0(&str),
            /// product coupon image · 商品券图片
            image_url 1(&str),
            /// product coupon background image · 商品券背景图
            background_url 2(&str),
        } }

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::State;

        /// product coupon information · 商品券信息
        #[non_exhaustive]
        pub struct ProductCoupon {
            /// product coupon ID · 商品券ID; up to 40 characters
            pub product_coupon_id: Option<String>,
            /// discount scope · 优惠范围
            pub scope: Option<Scope>,
            /// product coupon type · 商品券类型
            pub type_: Option<Type>,
            /// usage mode · 使用模式
            pub usage_mode: Option<UsageMode>,
            /// single-coupon mode information · 单券模式信息
            pub single_usage_info: Option<SingleUsageInfo>,
            /// multi-use discount mode information · 多次优惠模式信息
            pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
            /// display information · 展示信息
            pub display_info: Option<DisplayInfo>,
            /// external product ID · 外部商品ID
            pub out_product_no: Option<String>,
            /// product coupon state · 商品券状态
            pub state: Option<State>,
            /// invalidation request number · 失效请求单号; up to 128 characters
            pub deactivate_request_no: Option<String>,
            /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
            pub deactivate_time: Option<crate::Time>,
            /// invalidation reason · 失效原因; up to 150 characters
            pub deactivate_reason: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ProductCoupon: Received {
            product_coupon_id: body("product_coupon_id").promised(),
            scope: body("scope").promised(),
            type_: body("type").promised(),
            usage_mode: body("usage_mode").promised(),
            single_usage_info: body("single_usage_info"),
            progressive_bundle_usage_info: body("progressive_bundle_usage_info"),
            display_info: body("display_info").promised(),
            out_product_no: body("out_product_no"),
            state: body("state").promised(),
            deactivate_request_no: body("deactivate_request_no"),
            deactivate_time: body("deactivate_time"),
            deactivate_reason: body("deactivate_reason"),
        } }

        crate::promised::promised! { ProductCoupon {
            /// product coupon ID · 商品券ID; up to 40 characters
            product_coupon_id 0(&str),
            /// discount scope · 优惠范围
            scope 1(&Scope),
            /// product coupon type · 商品券类型
            type_ 2(&Type),
            /// usage mode · 使用模式
            usage_mode 3(&UsageMode),
            /// display information · 展示信息
            display_info 6(&DisplayInfo),
            /// product coupon state · 商品券状态
            state 8(&State),
        } }

        pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::get::response::CouponCodeMode;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::CouponCodeCountInfo;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::StockSendRule;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::DayList;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::DayPeriodList;

        pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::get::response::WeeklyAvailablePeriod;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::IrregularAvailablePeriodList;

        pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::get::response::CouponAvailablePeriod;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::ExchangeCoupon;

        pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::get::response::SingleUsageRule;

        pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::get::response::ProgressiveBundleUsageRule;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::StockBundleInfo;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::CouponUsageMethodList;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::CouponAvailableStoreInfo;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::AppJumpType;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::UsageRuleDisplayInfo;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::CodeDisplayMode;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::EntranceMiniProgram;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::EntranceOfficialAccount;

        pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::get::response::CouponDisplayInfo;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::NotifyConfig;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::StoreScope;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::SentCountInfo;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::StockState;

        /// stock information · 批次信息
        #[non_exhaustive]
        pub struct Stock {
            /// product coupon ID · 商品券ID; up to 40 characters
            pub product_coupon_id: Option<String>,
            /// stock ID · 批次ID; up to 40 characters
            pub stock_id: Option<String>,
            /// remark · 备注; up to 20 characters
            pub remark: Option<String>,
            /// coupon code assignment mode · 券Code分配模式
            pub coupon_code_mode: Option<CouponCodeMode>,
            /// quantity of coupon codes pre-uploaded by the brand · 品牌方预上传的券Code数量信息
            pub coupon_code_count_info: Option<CouponCodeCountInfo>,
            /// issuing rules · 发放规则
            pub stock_send_rule: Option<StockSendRule>,
            /// single-coupon usage rules · 单券使用规则
            pub single_usage_rule: Option<SingleUsageRule>,
            /// multi-use discount usage rules · 多次优惠使用规则
            pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
            /// stock bundle information · 批次组信息
            pub stock_bundle_info: Option<StockBundleInfo>,
            /// display information of the coupon usage rules · 券使用规则展示信息
            pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
            /// display information of the user's product coupon · 用户商品券展示信息
            pub coupon_display_info: Option<CouponDisplayInfo>,
            /// event notification configuration · 事件通知配置
            pub notify_config: Option<NotifyConfig>,
            /// scope of usable stores · 可用门店范围
            pub store_scope: Option<StoreScope>,
            /// number issued · 已发放次数
            pub sent_count_info: Option<SentCountInfo>,
            /// batch or stock state · 批次状态
            pub state: Option<StockState>,
            /// invalidation request number · 失效请求单号; up to 128 characters
            pub deactivate_request_no: Option<String>,
            /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
            pub deactivate_time: Option<crate::Time>,
            /// invalidation reason · 失效原因; up to 150 characters
            pub deactivate_reason: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Stock: Received {
            product_coupon_id: body("product_coupon_id").promised(),
            stock_id: body("stock_id").promised(),
            remark: body("remark"),
            coupon_code_mode: body("coupon_code_mode").promised(),
            coupon_code_count_info: body("coupon_code_count_info"),
            stock_send_rule: body("stock_send_rule").promised(),
            single_usage_rule: body("single_usage_rule"),
            progressive_bundle_usage_rule: body("progressive_bundle_usage_rule"),
            stock_bundle_info: body("stock_bundle_info"),
            usage_rule_display_info: body("usage_rule_display_info").promised(),
            coupon_display_info: body("coupon_display_info").promised(),
            notify_config: body("notify_config").promised(),
            store_scope: body("store_scope").promised(),
            sent_count_info: body("sent_count_info").promised(),
            state: body("state").promised(),
            deactivate_request_no: body("deactivate_request_no"),
            deactivate_time: body("deactivate_time"),
            deactivate_reason: body("deactivate_reason"),
        } }

        crate::promised::promised! { Stock {
            /// product coupon ID · 商品券ID; up to 40 characters
            product_coupon_id 0(&str),
            /// stock ID · 批次ID; up to 40 characters
            stock_id 1(&str),
            /// coupon code assignment mode · 券Code分配模式
            coupon_code_mode 3(&CouponCodeMode),
            /// issuing rules · 发放规则
            stock_send_rule 5(&StockSendRule),
            /// display information of the coupon usage rules · 券使用规则展示信息
            usage_rule_display_info 9(&UsageRuleDisplayInfo),
            /// display information of the user's product coupon · 用户商品券展示信息
            coupon_display_info 10(&CouponDisplayInfo),
            /// event notification configuration · 事件通知配置
            notify_config 11(&NotifyConfig),
            /// scope of usable stores · 可用门店范围
            store_scope 12(&StoreScope),
            /// number issued · 已发放次数
            sent_count_info 13(&SentCountInfo),
            /// batch or stock state · 批次状态
            state 14(&StockState),
        } }

        pub use crate::brand::marketing::product_coupon::users::by_openid::coupon_bundles::post::CouponTagList;

        /// member tag information · 会员标签信息
        #[non_exhaustive]
        pub struct MemberTagInfo {
            /// membership card template ID · 会员卡模板ID
            pub member_card_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { MemberTagInfo: Received {
            member_card_id: body("member_card_id"),
        } }

        /// tag information of the user's product coupon · 用户商品券标签信息
        #[non_exhaustive]
        pub struct CouponTagInfo {
            /// user product coupon tag list · 用户商品券标签列表
            pub coupon_tag_list: Vec<CouponTagList>,
            /// member tag information · 会员标签信息
            pub member_tag_info: Option<MemberTagInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponTagInfo: Received {
            coupon_tag_list: body("coupon_tag_list"),
            member_tag_info: body("member_tag_info"),
        } }

        /// user product coupon list · 用户商品券列表
        #[non_exhaustive]
        pub struct UserCouponList {
            /// user product coupon code · 用户商品券Code; up to 40 characters
            pub coupon_code: Option<String>,
            /// user's product coupon state · 用户商品券状态
            pub coupon_state: Option<super::CouponState>,
            /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
            pub valid_begin_time: Option<crate::Time>,
            /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
            pub valid_end_time: Option<crate::Time>,
            /// coupon claim time · 领券时间; as 2018-06-08T10:34:56+08:00
            pub receive_time: Option<crate::Time>,
            /// coupon issue request number · 发券请求单号; up to 128 characters
            pub send_request_no: Option<String>,
            /// coupon issuing channel · 发券渠道
            pub send_channel: Option<SendChannel>,
            /// confirmation request number · 确认请求单号
            pub confirm_request_no: Option<String>,
            /// issue confirmation time · 确认发放时间; as 2018-06-08T10:34:56+08:00
            pub confirm_time: Option<crate::Time>,
            /// invalidation request number · 失效请求单号; up to 128 characters
            pub deactivate_request_no: Option<String>,
            /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
            pub deactivate_time: Option<crate::Time>,
            /// invalidation reason · 失效原因; up to 150 characters
            pub deactivate_reason: Option<String>,
            /// single-coupon usage details · 单券使用详情
            pub single_usage_detail: Option<SingleUsageDetail>,
            /// multi-use discount usage details · 多次优惠使用详情
            pub progressive_bundle_usage_detail: Option<ProgressiveBundleUsageDetail>,
            /// user's coupon bundle information · 用户券组信息
            pub user_product_coupon_bundle_info: Option<UserProductCouponBundleInfo>,
            /// product coupon information · 商品券信息
            pub product_coupon: Option<ProductCoupon>,
            /// stock information · 批次信息
            pub stock: Option<Stock>,
            /// custom attached information · 自定义附加信息
            pub attach: Option<String>,
            /// channel's custom information · 渠道自定义信息; up to 1000 characters
            pub channel_custom_info: Option<String>,
            /// tag information of the user's product coupon · 用户商品券标签信息
            pub coupon_tag_info: Option<CouponTagInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { UserCouponList: Received {
            coupon_code: body("coupon_code").promised(),
            coupon_state: body("coupon_state").promised(),
            valid_begin_time: body("valid_begin_time").promised(),
            valid_end_time: body("valid_end_time").promised(),
            receive_time: body("receive_time").promised(),
            send_request_no: body("send_request_no").promised(),
            send_channel: body("send_channel").promised(),
            confirm_request_no: body("confirm_request_no"),
            confirm_time: body("confirm_time"),
            deactivate_request_no: body("deactivate_request_no"),
            deactivate_time: body("deactivate_time"),
            deactivate_reason: body("deactivate_reason"),
            single_usage_detail: body("single_usage_detail"),
            progressive_bundle_usage_detail: body("progressive_bundle_usage_detail"),
            user_product_coupon_bundle_info: body("user_product_coupon_bundle_info"),
            product_coupon: body("product_coupon").promised(),
            stock: body("stock").promised(),
            attach: body("attach"),
            channel_custom_info: body("channel_custom_info"),
            coupon_tag_info: body("coupon_tag_info"),
        } }

        crate::promised::promised! { UserCouponList {
            /// user product coupon code · 用户商品券Code; up to 40 characters
            coupon_code 0(&str),
            /// user's product coupon state · 用户商品券状态
            coupon_state 1(&super::CouponState),
            /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
            valid_begin_time 2(&crate::Time),
            /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
            valid_end_time 3(&crate::Time),
            /// coupon claim time · 领券时间; as 2018-06-08T10:34:56+08:00
            receive_time 4(&crate::Time),
            /// coupon issue request number · 发券请求单号; up to 128 characters
            send_request_no 5(&str),
            /// coupon issuing channel · 发券渠道
            send_channel 6(&SendChannel),
            /// product coupon information · 商品券信息
            product_coupon 15(&ProductCoupon),
            /// stock information · 批次信息
            stock 16(&Stock),
        } }
    }
}

/// Issue a product coupon to a user · 向用户发放商品券
///
/// `POST /brand/marketing/product-coupon/users/{openid}/coupons`
///
/// Official pages · 官方文档:
///
/// - brand: [4015736390](https://pay.weixin.qq.com/doc/brand/4015736390)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `ALREADY_EXISTS` | There is one of that number already. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 403 | `USER_ERROR` | The user cannot do this. |
/// | 404 | `NOT_FOUND` | It is not there. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::product_coupon::users::by_openid::coupons::post::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "…",
///     product_coupon_id: "1000000013",
///     stock_id: "1000000013001",
///     appid: "wx233544546545989",
///     send_request_no: "MCHSEND202003101234",
/// });
/// let answer = request.send(&client).await?;
/// let coupon_state = answer.coupon_state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::brand::marketing::product_coupon::users::by_openid::coupons::post::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "…",
///     product_coupon_id: "1000000013",
///     stock_id: "1000000013001",
///     appid: "wx233544546545989",
///     send_request_no: "MCHSEND202003101234",
/// })
/// .coupon_code("Code_123456")
/// .attach("any attach content");
/// ```
#[doc(alias("向用户发放商品券", "4015736390"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Issue a product coupon to a user · 向用户发放商品券
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户OpenID
        pub openid: String,
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock ID · 批次ID
        pub stock_id: String,
        /// user product coupon code · 用户商品券Code; up to 40 characters
        pub coupon_code: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// coupon issue request number · 发券请求单号; up to 128 characters; 6 to 128
        pub send_request_no: String,
        /// custom attached information · 自定义附加信息; up to 150 characters
        pub attach: Option<String>,
        /// tag information of the user's product coupon · 用户商品券标签信息
        pub coupon_tag_info: Option<CouponTagInfo>,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        product_coupon_id: body("product_coupon_id").required(),
        stock_id: body("stock_id").required(),
        coupon_code: body("coupon_code"),
        appid: body("appid").required(),
        send_request_no: body("send_request_no").required(),
        attach: body("attach"),
        coupon_tag_info: body("coupon_tag_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户OpenID
        openid(&'a str),
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock ID · 批次ID
        stock_id(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// coupon issue request number · 发券请求单号; up to 128 characters; 6 to 128
        send_request_no(&'a str),
    } {
        /// user product coupon code · 用户商品券Code; up to 40 characters
        coupon_code coupon_code_opt(into String),
        /// custom attached information · 自定义附加信息; up to 150 characters
        attach attach_opt(into String),
        /// tag information of the user's product coupon · 用户商品券标签信息
        coupon_tag_info coupon_tag_info_opt(CouponTagInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/marketing/product-coupon/users/{openid}/coupons",
        "向用户发放商品券",
        "Issue a product coupon to a user",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::brand::marketing::product_coupon::users::by_openid::coupon_bundles::post::CouponTagList;

    pub use crate::brand::marketing::product_coupon::users::by_openid::coupon_bundles::post::MemberTagInfo;

    pub use crate::brand::marketing::product_coupon::users::by_openid::coupon_bundles::post::CouponTagInfo;

    pub use crate::nouns::user_product_coupon::UserProductCoupon as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::user_product_coupon::*;
    }
}
