// Written by `cargo xtask codegen` from spec/codes.toml

//! The codes of refusals, and what they say.

crate::open_enum! {
    /// A code of a refusal. Spellings that mean the same are one: `ORDERNOTEXIST` of v2 is `ORDER_NOT_EXIST`.
    pub enum ErrorCode {
        /// The call met another one of the same number.
        Aborted = "ABORTED",
        /// It was accepted and is being worked on.
        Accepted = "ACCEPTED",
        /// Something is wrong with the account.
        AccountError = "ACCOUNT_ERROR" | "ACCOUNTERROR",
        /// The account's owner has not proved who it is.
        AccountNotVerified = "ACCOUNT_NOT_VERIFIED",
        /// There is one of that number already.
        AlreadyExists = "ALREADY_EXISTS",
        /// The stock of coupons is used up or over.
        StockOver = "AL_STOCK_OVER",
        /// The amount is less or more than is allowed.
        AmountLimit = "AMOUNT_LIMIT",
        /// The amount is more than what is left.
        AmountOverdue = "AMOUNT_OVERDUE",
        /// The operation was closed.
        ApiMethodClosed = "API_METHOD_CLOSED",
        /// The app is not bound to the merchant.
        AppidMchidNotMatch = "APPID_MCHID_NOT_MATCH",
        /// There is no such app.
        AppidNotExist = "APPID_NOT_EXIST",
        /// The payment code is not one.
        AuthCodeError = "AUTH_CODE_ERROR",
        /// The payment code has expired: the user shows a new one.
        AuthCodeExpired = "AUTH_CODE_EXPIRED" | "AUTHCODEEXPIRE",
        /// The payment code is not one of WeChat Pay's.
        AuthCodeInvalid = "AUTH_CODE_INVALID",
        /// The bank's system failed.
        BankError = "BANK_ERROR" | "BANKERROR",
        /// It has to be tried again, with the same number.
        BizerrNeedRetry = "BIZERR_NEED_RETRY",
        /// The order is another user's.
        BuyerMismatch = "BUYER_MISMATCH",
        /// The client certificate is missing or wrong.
        CaError = "CA_ERROR",
        /// The client certificate does not hold.
        CertError = "CERT_ERROR",
        /// There is such a contract already.
        Contracted = "CONTRACTED",
        /// Something is wrong with the contract.
        ContractError = "CONTRACTERROR",
        /// The user has not agreed to the contract yet.
        ContractNotConfirmed = "CONTRACT_NOT_CONFIRMED",
        /// There is no such contract.
        ContractNotExist = "CONTRACT_NOT_EXIST" | "CONTRACT_NOT_EXISTED",
        /// It failed, and nothing is said of why.
        Error = "ERROR",
        /// It was asked for again with other parameters.
        FatalError = "FATAL_ERROR",
        /// It was asked for too often.
        FrequencyLimited = "FREQUENCY_LIMITED" | "FREQENCY_LIMIT" | "FREQUENCY_LIMIT" | "FREQUENCY_LIMIT_EXCEED" | "FREQ_LIMIT",
        /// It was done too often for now.
        FreqOverLimit = "FREQ_OVER_LIMIT",
        /// The app is not one that may do this.
        IllegalAppid = "ILLEGAL_APPID",
        /// The order is in a state that does not allow it.
        InvalidOrderState = "INVALID_ORDER_STATE",
        /// The request breaks a rule of the operation's.
        InvalidRequest = "INVALID_REQUEST",
        /// There were too many invalid requests.
        InvalidRequestTooMuch = "INVALID_REQ_TOO_MUCH",
        /// The short URL is not one.
        InvalidShortUrl = "INVALID_SHORTURL",
        /// The transaction ID is not one.
        InvalidTransactionId = "INVALID_TRANSACTIONID",
        /// A parameter is missing.
        LackParams = "LACK_PARAMS",
        /// There is no such merchant.
        MchNotExists = "MCH_NOT_EXISTS" | "MCHID_NOT_EXIST",
        /// The amount is less or more than is allowed.
        MoneyLimit = "MONEY_LIMIT",
        /// The app that sends the message is wrong.
        MessageAppidError = "MSGAPPID_ERROR",
        /// The name is not the user's.
        NameMismatch = "NAME_MISMATCH",
        /// The network failed on the way.
        NetworkError = "NETWORK_ERROR",
        /// The kind of card is not supported.
        NotSupportedCard = "NOTSUPORTCARD",
        /// The balance is too low.
        NotEnough = "NOT_ENOUGH" | "NOTENOUGH",
        /// It is not there.
        NotFound = "NOT_FOUND",
        /// The order is not one to be shared.
        NotShareOrder = "NOT_SHARE_ORDER",
        /// The text is not UTF-8.
        NotUtf8 = "NOT_UTF8" | "PARAM_IS_NOT_UTF8",
        /// The merchant has no permission for it.
        NoAuth = "NO_AUTH" | "NOAUTH",
        /// There is no bill of that day.
        NoStatementExist = "NO_STATEMENT_EXIST",
        /// The openid is not one of the app's.
        OpenidError = "OPENID_ERROR",
        /// The openid does not belong to the app.
        OpenidMismatch = "OPENID_MISMATCH",
        /// The order is paid already.
        OrderPaid = "ORDERPAID",
        /// The order was reversed.
        OrderReversed = "ORDERREVERSED",
        /// The order was cancelled.
        OrderCanceled = "ORDER_CANCELED",
        /// The order is closed.
        OrderClosed = "ORDER_CLOSED" | "ORDERCLOSED",
        /// The order is done already.
        OrderDone = "ORDER_DONE",
        /// There is no such order.
        OrderNotExist = "ORDER_NOT_EXIST" | "ORDERNOTEXIST",
        /// The order is not ready for it yet.
        OrderNotReady = "ORDER_NOT_READY",
        /// The merchant's order number was used already.
        OutTradeNoUsed = "OUT_TRADE_NO_USED",
        /// A parameter is wrong.
        ParamError = "PARAM_ERROR" | "PARAMERROR",
        /// The way of payment is not allowed.
        PayChannelNotAllowed = "PAY_CHANNEL_NOT_ALLOWED",
        /// The request has no body.
        PostDataEmpty = "POST_DATA_EMPTY",
        /// It is being worked on.
        Processing = "PROCESSING",
        /// It was asked for more often than the limit allows.
        RatelimitExceeded = "RATELIMIT_EXCEEDED" | "RATELIMIT_EXCEED",
        /// The user has received as much as is allowed.
        ReceivedAmountLimit = "RCVDAMOUNT_LIMIT",
        /// The user has received as much as is allowed today.
        ReceivedMoneyLimit = "RECEIVED_MONEY_LIMIT",
        /// The receiver is at high risk.
        ReceiverHighRisk = "RECEIVER_HIGH_RISK",
        /// The receiver is not one.
        ReceiverInvalid = "RECEIVER_INVALID",
        /// The receiving account is not on the list of those that are allowed.
        RecvAccountNotAllowed = "RECV_ACCOUNT_NOT_ALLOWED",
        /// There is no such refund.
        RefundNotExist = "REFUNDNOTEXIST",
        /// The amount of the refund is more than what was paid.
        RefundFeeInvalid = "REFUND_FEE_INVALID",
        /// The request was stopped by a rule of WeChat Pay's.
        RequestBlocked = "REQUEST_BLOCKED",
        /// It has to be asked for by POST.
        RequirePostMethod = "REQUIRE_POST_METHOD",
        /// There is such a thing already.
        ResourceAlreadyExists = "RESOURCE_ALREADY_EXISTS",
        /// There is no such thing.
        ResourceNotExists = "RESOURCE_NOT_EXISTS",
        /// It is too late to reverse the order.
        ReverseExpire = "REVERSE_EXPIRE",
        /// A rule of the business does not allow it.
        RuleLimit = "RULE_LIMIT" | "RULELIMIT",
        /// The merchant has sent as much as is allowed.
        SentAmountLimit = "SENDAMOUNT_LIMIT",
        /// The user has received as many as is allowed today.
        SentNumberLimit = "SENDNUM_LIMIT",
        /// It could not be paid out, and nothing is said of why.
        SendFailed = "SEND_FAILED",
        /// The merchant has sent as much as is allowed today.
        SendMoneyLimit = "SEND_MONEY_LIMIT",
        /// The signature does not hold.
        SignError = "SIGN_ERROR" | "SIGNERROR",
        /// The bill is being made: the same call again, after ten in the morning of the day that follows the bill's.
        StatementCreating = "STATEMENT_CREATING",
        /// WeChat Pay's system failed: the same call again, with the same numbers.
        SystemError = "SYSTEM_ERROR" | "SYSTEMERROR",
        /// The payment failed, or is in a state that does not allow it.
        TradeError = "TRADE_ERROR",
        /// The order is too old for it.
        TradeOverdue = "TRADE_OVERDUE",
        /// The order is in a state that does not allow it.
        TradeStateError = "TRADE_STATE_ERROR",
        /// The user's account was closed or is restricted.
        UserAccountAbnormal = "USER_ACCOUNT_ABNORMAL",
        /// The user has the coupon already.
        UserHasCoupon = "USER_AL_GET_COUPON",
        /// The user cannot do this.
        UserError = "USER_ERROR",
        /// There is no such user.
        UserNotExist = "USER_NOT_EXIST",
        /// The user is entering the password.
        UserPaying = "USER_PAYING" | "USERPAYING",
        /// The user has not proved who it is, and cannot receive.
        V2AccountSimpleBan = "V2_ACCOUNT_SIMPLE_BAN",
        /// The XML cannot be read.
        XmlFormatError = "XML_FORMAT_ERROR" | "XML_ERROR",
    }
}

impl ErrorCode {
    /// The fate of the operation that was refused with it; none of a code that was never heard of.
    #[must_use]
    pub fn outcome(&self) -> Option<super::Outcome> {
        match self {
            Self::AccountError
            | Self::AccountNotVerified
            | Self::AlreadyExists
            | Self::StockOver
            | Self::AmountLimit
            | Self::AmountOverdue
            | Self::ApiMethodClosed
            | Self::AppidMchidNotMatch
            | Self::AppidNotExist
            | Self::AuthCodeError
            | Self::AuthCodeExpired
            | Self::AuthCodeInvalid
            | Self::BuyerMismatch
            | Self::CaError
            | Self::CertError
            | Self::Contracted
            | Self::ContractError
            | Self::ContractNotConfirmed
            | Self::ContractNotExist
            | Self::FatalError
            | Self::FrequencyLimited
            | Self::FreqOverLimit
            | Self::IllegalAppid
            | Self::InvalidOrderState
            | Self::InvalidRequest
            | Self::InvalidRequestTooMuch
            | Self::InvalidShortUrl
            | Self::InvalidTransactionId
            | Self::LackParams
            | Self::MchNotExists
            | Self::MoneyLimit
            | Self::MessageAppidError
            | Self::NameMismatch
            | Self::NotSupportedCard
            | Self::NotEnough
            | Self::NotFound
            | Self::NotShareOrder
            | Self::NotUtf8
            | Self::NoAuth
            | Self::NoStatementExist
            | Self::OpenidError
            | Self::OpenidMismatch
            | Self::OrderPaid
            | Self::OrderReversed
            | Self::OrderCanceled
            | Self::OrderClosed
            | Self::OrderDone
            | Self::OrderNotExist
            | Self::OrderNotReady
            | Self::OutTradeNoUsed
            | Self::ParamError
            | Self::PayChannelNotAllowed
            | Self::PostDataEmpty
            | Self::RatelimitExceeded
            | Self::ReceivedAmountLimit
            | Self::ReceivedMoneyLimit
            | Self::ReceiverHighRisk
            | Self::ReceiverInvalid
            | Self::RecvAccountNotAllowed
            | Self::RefundNotExist
            | Self::RefundFeeInvalid
            | Self::RequestBlocked
            | Self::RequirePostMethod
            | Self::ResourceAlreadyExists
            | Self::ResourceNotExists
            | Self::ReverseExpire
            | Self::RuleLimit
            | Self::SentAmountLimit
            | Self::SentNumberLimit
            | Self::SendMoneyLimit
            | Self::SignError
            | Self::TradeError
            | Self::TradeOverdue
            | Self::TradeStateError
            | Self::UserAccountAbnormal
            | Self::UserHasCoupon
            | Self::UserError
            | Self::UserNotExist
            | Self::V2AccountSimpleBan
            | Self::XmlFormatError => Some(super::Outcome::Final),
            Self::Aborted
            | Self::BankError
            | Self::BizerrNeedRetry
            | Self::Error
            | Self::NetworkError
            | Self::SendFailed
            | Self::SystemError => Some(super::Outcome::Uncertain),
            Self::Accepted
            | Self::Processing
            | Self::StatementCreating
            | Self::UserPaying => Some(super::Outcome::Waiting),
            Self::Unknown(_) => None,
        }
    }
    /// True if the server is busy or broken, was asked too often, or has not made yet what the call asks
    /// for: the same call may succeed later.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        matches!(
            self, Self::BankError | Self::BizerrNeedRetry | Self::FrequencyLimited |
            Self::RatelimitExceeded | Self::StatementCreating | Self::SystemError
        )
    }
    /// True if the thing the call is about is not there: the order, the refund, the bill. It is not so
    /// where the merchant, its app or the user is not there.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        matches!(
            self, Self::ContractNotExist | Self::NotFound | Self::NoStatementExist |
            Self::OrderNotExist | Self::RefundNotExist | Self::ResourceNotExists
        )
    }
}
