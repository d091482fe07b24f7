-- What the shop has asked WeChat Pay for. A row is written before anything is sent: its number is the one that
-- is sent, however often it is, so that nothing is lost or done twice wherever the process ends.

CREATE TABLE orders (
    number         TEXT    PRIMARY KEY,     -- out_trade_no
    key            TEXT    NOT NULL UNIQUE, -- the caller's own: the same request again is the same order
    store          TEXT    NOT NULL,
    merchant       TEXT    NOT NULL,
    sub_merchant   TEXT,
    appid          TEXT    NOT NULL,
    kind           TEXT    NOT NULL,
    payer          TEXT    NOT NULL,        -- openid of JSAPI, the address of H5, else nothing
    description    TEXT    NOT NULL,
    total          INTEGER NOT NULL CHECK (total > 0),
    is_shared      INTEGER NOT NULL,
    state          TEXT    NOT NULL,
    sent           INTEGER NOT NULL DEFAULT 0,
    pay            TEXT,                    -- prepay_id, code_url or h5_url
    transaction_id TEXT    UNIQUE,
    refusal        TEXT,
    created_at     INTEGER NOT NULL,
    expires_at     INTEGER NOT NULL
) STRICT;
CREATE INDEX open_orders ON orders (created_at) WHERE state IN ('new', 'open');

CREATE TABLE refunds (
    number       TEXT    PRIMARY KEY,       -- out_refund_no
    key          TEXT    NOT NULL UNIQUE,
    order_number TEXT    NOT NULL REFERENCES orders,
    fen          INTEGER NOT NULL CHECK (fen > 0),
    reason       TEXT    NOT NULL,
    state        TEXT    NOT NULL,
    sent         INTEGER NOT NULL DEFAULT 0,
    refusal      TEXT,
    created_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX refunds_of ON refunds (order_number);

CREATE TABLE transfers (
    number     TEXT    PRIMARY KEY,         -- out_bill_no
    key        TEXT    NOT NULL UNIQUE,
    store      TEXT    NOT NULL,
    merchant   TEXT    NOT NULL,
    appid      TEXT    NOT NULL,
    openid     TEXT    NOT NULL,
    user_name  TEXT,                        -- erased when the transfer has ended
    fen        INTEGER NOT NULL CHECK (fen > 0),
    remark     TEXT    NOT NULL,
    state      TEXT    NOT NULL,
    sent       INTEGER NOT NULL DEFAULT 0,
    package    TEXT,                        -- what the customer confirms with
    refusal    TEXT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE shares (
    number       TEXT    PRIMARY KEY,       -- out_order_no
    key          TEXT    NOT NULL UNIQUE,
    order_number TEXT    NOT NULL REFERENCES orders,
    receiver     TEXT,                      -- nobody: the rest is set free
    fen          INTEGER NOT NULL,
    state        TEXT    NOT NULL,
    sent         INTEGER NOT NULL DEFAULT 0,
    refusal      TEXT,
    created_at   INTEGER NOT NULL
) STRICT;

-- What has happened, once each: the only thing that goods are given out on.
CREATE TABLE books (
    kind      TEXT    NOT NULL,             -- payment, refund, transfer, share
    number    TEXT    NOT NULL,             -- the shop's
    merchant  TEXT    NOT NULL,
    fen       INTEGER NOT NULL,
    reference TEXT    NOT NULL,             -- WeChat Pay's number
    day       TEXT    NOT NULL,             -- of the bill it stands in
    PRIMARY KEY (kind, number),
    UNIQUE (kind, reference)
) STRICT;
CREATE INDEX books_of ON books (merchant, day);
