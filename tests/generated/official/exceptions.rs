//! Where an official page contradicts itself or its sisters, and how that is known.

/// What a sample has and no type, or, after `?`, no time: the page, the names from the top, why.
pub(crate) const SAMPLES: [(&str, &str, &str); 3] = [
    ("merchant/4012533439", "?data[0].normal_message.blocks[0].button.invalid_info.expired_time", NO_TIME),
    (
        "merchant/4012533439",
        "?data[0].normal_message.blocks[0].button_group.invalid_info.expired_time",
        NO_TIME,
    ),
    ("merchant/4012533439", "?data[0].normal_message.blocks[0].link.invalid_info.expired_time", NO_TIME),
];

const NO_TIME: &str = "the sample has `example_expired_time` for a time";

const MARK: &str = "required by its sisters and by the website: spec/errata.toml";
const HIGH: &str = "the page says in its remarks that these stand below `amount.from`";
const TOKEN: &str = "the page has no table of the query: the address that an answer gave has the token";

/// What is wrong with the smallest request of a page: the page, what is said, why.
pub(crate) const SMALLEST: [(&str, &str, &str); 9] = [
    ("merchant/4012587905", "sends service_id", MARK),
    ("merchant/4012587905", "service_id: expected a value, found nothing", MARK),
    ("merchant/4012587905", "wants service_id", MARK),
    ("merchant/4012587971", "loses amount.account", HIGH),
    ("merchant/4012587971", "loses amount.amount", HIGH),
    ("merchant/4012791868", "asks for {\"token\"}, not {}", TOKEN),
    ("merchant/4012791868", "wants token", TOKEN),
    ("partner/4012476702", "asks for {\"date\"}, not {}", MARK),
    ("partner/4012476702", "wants date", MARK),
];
