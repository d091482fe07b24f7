// Written by `cargo xtask codegen`

//! a consumer's complaint, as it is listed and queried · 投诉单
//!
//! Brought by
//! - `GET /v3/merchant-service/complaints-v2/{complaint_id}`
//! - `GET /v3/merchant-service/complaints-v2`

use crate::model::{Mark, body};

/// a consumer's complaint, as it is listed and queried · 投诉单
#[non_exhaustive]
pub struct Complaint {
    /// complaint ID · 投诉单号; up to 64 characters
    pub complaint_id: Option<String>,
    /// complaint time · 投诉时间; as 2018-06-08T10:34:56+08:00
    pub complaint_time: Option<crate::Time>,
    /// complaint details · 投诉详情; up to 300 characters
    pub complaint_detail: Option<String>,
    /// complaint state · 投诉单状态
    pub complaint_state: Option<ComplaintState>,
    /// merchant ID complained about · 被诉商户号
    pub complainted_mchid: Option<String>,
    /// complainant's contact details · 投诉人联系方式; up to 512 characters
    pub payer_phone: Option<crate::Sensitive>,
    /// complainant openid · 投诉人openid; up to 128 characters
    pub payer_openid: Option<String>,
    /// complaint material list · 投诉资料列表
    pub complaint_media_list: Vec<ComplaintMediaList>,
    /// information of the order associated with the complaint · 投诉单关联订单信息
    pub complaint_order_info: Vec<ComplaintOrderInfo>,
    /// information of the service order associated with the complaint · 投诉单关联服务单信息
    pub service_order_info: Vec<ServiceOrderInfo>,
    /// whether the complaint is fully refunded · 投诉单是否已全额退款
    pub complaint_full_refunded: Option<bool>,
    /// whether a user message awaits a reply · 是否有待回复的用户留言
    pub incoming_user_response: Option<bool>,
    /// problem description · 问题描述; up to 256 characters
    pub problem_description: Option<String>,
    /// number of user complaints · 用户投诉次数
    pub user_complaint_times: Option<i64>,
    /// problem type · 问题类型
    pub problem_type: Option<ProblemType>,
    /// refund amount applied for · 申请退款金额 (fen)
    pub apply_refund_amount: Option<crate::Fen>,
    /// user tag list · 用户标签列表
    pub user_tag_list: Vec<UserTagList>,
    /// supplementary information · 补充信息
    pub additional_info: Option<AdditionalInfo>,
    /// whether under platform assistance · 是否在平台协助中
    pub in_platform_service: Option<bool>,
    /// whether the user needs immediate service · 是否需即时服务用户
    pub need_immediate_service: Option<bool>,
    /// whether it is an AI agent complaint · 是否是智能体投诉
    pub is_agent_mode: Option<bool>,
    origin_: crate::model::Origin,
}

crate::model! { Complaint: Received {
    complaint_id: body("complaint_id").promised(),
    complaint_time: body("complaint_time").promised(),
    complaint_detail: body("complaint_detail").promised(),
    complaint_state: body("complaint_state").promised(),
    complainted_mchid: body("complainted_mchid").promised(),
    payer_phone: body("payer_phone").mark(Mark::Rsa),
    payer_openid: body("payer_openid"),
    complaint_media_list: body("complaint_media_list"),
    complaint_order_info: body("complaint_order_info"),
    service_order_info: body("service_order_info"),
    complaint_full_refunded: body("complaint_full_refunded").promised(),
    incoming_user_response: body("incoming_user_response").promised(),
    problem_description: body("problem_description").promised(),
    user_complaint_times: body("user_complaint_times").promised(),
    problem_type: body("problem_type"),
    apply_refund_amount: body("apply_refund_amount"),
    user_tag_list: body("user_tag_list"),
    additional_info: body("additional_info"),
    in_platform_service: body("in_platform_service"),
    need_immediate_service: body("need_immediate_service"),
    is_agent_mode: body("is_agent_mode"),
} }

crate::promised::promised! { Complaint {
    /// complaint ID · 投诉单号; up to 64 characters
    complaint_id 0(&str),
    /// complaint time · 投诉时间; as 2018-06-08T10:34:56+08:00
    complaint_time 1(&crate::Time),
    /// complaint details · 投诉详情; up to 300 characters
    complaint_detail 2(&str),
    /// complaint state · 投诉单状态
    complaint_state 3(&ComplaintState),
    /// merchant ID complained about · 被诉商户号
    complainted_mchid 4(&str),
    /// whether the complaint is fully refunded · 投诉单是否已全额退款
    complaint_full_refunded 10(bool),
    /// whether a user message awaits a reply · 是否有待回复的用户留言
    incoming_user_response 11(bool),
    /// problem description · 问题描述; up to 256 characters
    problem_description 12(&str),
    /// number of user complaints · 用户投诉次数
    user_complaint_times 13(i64),
} }

crate::open_enum! {
    /// complaint state · 投诉单状态
    pub enum ComplaintState {
        /// to be processed · 待处理
        Pending = "PENDING",
        /// being processed · 处理中
        Processing = "PROCESSING",
        /// processed · 已处理完成
        Processed = "PROCESSED",
    }
}

crate::open_enum! {
    /// business type of the media file · 媒体文件业务类型
    pub enum MediaType {
        /// picture that the user attached to the complaint · 用户提交投诉时上传的图片凭证
        UserComplaintImage = "USER_COMPLAINT_IMAGE",
        /// when user, merchant and WeChat Pay's customer service settle a complaint · 用户、商户、微信支付客服在协商解决投诉时
        OperationImage = "OPERATION_IMAGE",
    }
}

/// complaint material list · 投诉资料列表
#[non_exhaustive]
pub struct ComplaintMediaList {
    /// business type of the media file · 媒体文件业务类型
    pub media_type: Option<MediaType>,
    /// media file list · 媒体文列表; up to 512 characters
    pub media_url: Vec<String>,
    origin_: crate::model::Origin,
}

crate::model! { ComplaintMediaList: Received {
    media_type: body("media_type").promised(),
    media_url: body("media_url"),
} }

crate::promised::promised! { ComplaintMediaList {
    /// business type of the media file · 媒体文件业务类型
    media_type 0(&MediaType),
} }

/// information of the order associated with the complaint · 投诉单关联订单信息
#[non_exhaustive]
pub struct ComplaintOrderInfo {
    /// WeChat Pay transaction ID · 微信订单号; up to 64 characters
    pub transaction_id: Option<String>,
    /// merchant order number · 商户订单号; up to 64 characters
    pub out_trade_no: Option<String>,
    /// order amount · 订单金额 (fen)
    pub amount: Option<crate::Fen>,
    origin_: crate::model::Origin,
}

crate::model! { ComplaintOrderInfo: Received {
    transaction_id: body("transaction_id").promised(),
    out_trade_no: body("out_trade_no").promised(),
    amount: body("amount").promised(),
} }

crate::promised::promised! { ComplaintOrderInfo {
    /// WeChat Pay transaction ID · 微信订单号; up to 64 characters
    transaction_id 0(&str),
    /// merchant order number · 商户订单号; up to 64 characters
    out_trade_no 1(&str),
    /// order amount · 订单金额 (fen)
    amount 2(crate::Fen),
} }

crate::open_enum! {
    /// pay score service order state · 支付分服务单状态
    pub enum State {
        /// the service order is under way · 服务订单进行中
        Doing = "DOING",
        /// the service order is cancelled · 服务订单已取消
        Revoked = "REVOKED",
        /// the service order is to be paid · 服务订单待支付
        Waitpay = "WAITPAY",
        /// the service order is completed · 服务订单已完成
        Done = "DONE",
    }
}

/// information of the service order associated with the complaint · 投诉单关联服务单信息
#[non_exhaustive]
pub struct ServiceOrderInfo {
    /// WeChat Pay service order ID · 微信支付服务订单号; up to 128 characters
    pub order_id: Option<String>,
    /// merchant service order number · 商户服务订单号; up to 128 characters
    pub out_order_no: Option<String>,
    /// pay score service order state · 支付分服务单状态
    pub state: Option<State>,
    origin_: crate::model::Origin,
}

crate::model! { ServiceOrderInfo: Received {
    order_id: body("order_id"),
    out_order_no: body("out_order_no"),
    state: body("state"),
} }

crate::open_enum! {
    /// problem type · 问题类型
    pub enum ProblemType {
        /// Apply for a refund · 申请退款
        Refund = "REFUND",
        /// the benefits of the service are not in effect yet · 服务权益未生效
        ServiceNotWork = "SERVICE_NOT_WORK",
        /// another kind · 其他类型
        Others = "OTHERS",
    }
}

crate::open_enum! {
    /// user tag list · 用户标签列表
    pub enum UserTagList {
        /// such users meet the conditions for an instant refund · 此类用户满足极速退款条件
        Trusted = "TRUSTED",
        /// complaint of high risk · 高风险投诉
        HighRisk = "HIGH_RISK",
    }
}

crate::open_enum! {
    /// supplementary information type · 补充信息类型
    pub enum Type {
        /// complaints of the power bank industry · 充电宝投诉相关行业
        SharePowerType = "SHARE_POWER_TYPE",
    }
}

/// return location information · 归还地点信息
#[non_exhaustive]
pub struct ReturnAddressInfo {
    /// return location · 归还地点; up to 256 characters
    pub return_address: Option<String>,
    /// return location longitude · 归还地点经度; up to 32 characters
    pub longitude: Option<String>,
    /// return location latitude · 归还地点纬度; up to 32 characters
    pub latitude: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { ReturnAddressInfo: Received {
    return_address: body("return_address"),
    longitude: body("longitude"),
    latitude: body("latitude"),
} }

/// information related to the power bank complaint · 充电宝投诉相关信息
#[non_exhaustive]
pub struct SharePowerInfo {
    /// return time of the rental · 归还时间; as 2018-06-08T10:34:56+08:00
    pub return_time: Option<crate::Time>,
    /// return location information · 归还地点信息
    pub return_address_info: Option<ReturnAddressInfo>,
    /// whether returned to the same machine · 是否归还同一柜机
    pub is_returned_to_same_machine: Option<bool>,
    origin_: crate::model::Origin,
}

crate::model! { SharePowerInfo: Received {
    return_time: body("return_time"),
    return_address_info: body("return_address_info"),
    is_returned_to_same_machine: body("is_returned_to_same_machine"),
} }

/// supplementary information · 补充信息
#[non_exhaustive]
pub struct AdditionalInfo {
    /// supplementary information type · 补充信息类型
    pub type_: Option<Type>,
    /// information related to the power bank complaint · 充电宝投诉相关信息
    pub share_power_info: Option<SharePowerInfo>,
    origin_: crate::model::Origin,
}

crate::model! { AdditionalInfo: Received {
    type_: body("type"),
    share_power_info: body("share_power_info"),
} }
