//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use clap_complete::Shell;

/// `wechatpay`: what it can do, and for whom.
#[derive(Debug, Parser)]
#[command(
    name = "wechatpay",
    version,
    about = "WeChat Pay's merchant API: find, look at and call any operation; bills, certificates, settings",
    after_help = "Exit codes: 0 done, 1 not usable as given (nothing was sent), 2 the command line, 3 refused by \
                  WeChat Pay, 4 unclear (it may have been carried out), 5 may succeed later, 6 the answer is not \
                  known to be WeChat Pay's, 7 nobody said yes, 8 looked at and not as it should be."
)]
pub(crate) struct Arguments {
    /// The file with merchants and their keys; else the environment, wechatpay.toml, or the user's settings.
    #[arg(long, global = true, value_name = "FILE", env = "WECHATPAY_CONFIG")]
    pub(crate) config: Option<PathBuf>,
    /// Which merchant of the file.
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) merchant: Option<String>,
    /// Prints JSON, errors too.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// A command.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Finds operations and notifications by words of their titles, Chinese or English, URL, path, event, or the
    /// number or URL of an official page.
    Search {
        /// All of them must occur.
        #[arg(required = true)]
        words: Vec<String>,
    },
    /// Shows the fields of an operation or a notification, their types and values.
    Show {
        /// A URL, `METHOD /path`, Rust path, event, or words that only one has.
        #[arg(required = true)]
        operation: Vec<String>,
    },
    /// Calls an operation; asks first where it changes anything.
    Call(CallArgs),
    /// Bills: fetched, checked, compared with one's own records.
    #[command(subcommand)]
    Bill(BillCommand),
    /// Lists the certificates, the merchant's and WeChat Pay's, and when they expire.
    Cert,
    /// Looks whether keys, clock and connection are as they must be, and says what to do where not.
    #[command(after_help = SETTINGS)]
    Doctor,
    /// Speaks the Model Context Protocol over standard input and output, for agents that write programs: finds and
    /// describes operations, explains refusals, and drives a sandbox. It never calls WeChat Pay.
    Mcp {
        #[command(flatten)]
        at: At,
    },
    /// Verifies a stored answer or notification: whose signature it is, when it was made, what it says. With the
    /// keys of the settings; certificates are fetched.
    Verify(VerifyArgs),
    /// Runs a local WeChat Pay until it is interrupted.
    Sandbox(SandboxArgs),
    /// Shows the notifications of a sandbox as they are delivered, and has them sent to a program here while it
    /// runs, wherever requests want them.
    Listen {
        #[command(flatten)]
        at: At,
        /// Where they go: the program's address for notifications.
        #[arg(long, value_name = "URL")]
        forward_to: Option<String>,
    },
    /// Makes a sandbox send a notification, signed and encrypted, by its event.
    Trigger {
        #[command(flatten)]
        at: At,
        /// Where the notification goes, if nobody listens and it is not where the sandbox sends what names no address.
        #[arg(long)]
        url: Option<String>,
        /// The event, such as TRANSACTION.SUCCESS.
        event: String,
        /// Fields of what it tells: `amount.total=100`; the others are made up.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "FIELD")]
        fields: Vec<String>,
    },
    /// Has a sandbox send a notification again.
    Resend {
        #[command(flatten)]
        at: At,
        /// Its id, or the number of what it is about (`out_trade_no`, `out_refund_no`); without one, the latest.
        what: Option<String>,
    },
    /// Shows the latest requests to a sandbox, with what should have been signed where a signature is wrong.
    Log {
        #[command(flatten)]
        at: At,
        /// Goes on with those to come.
        #[arg(long, short)]
        follow: bool,
    },
    /// Prints completions for a shell.
    Completions {
        /// The shell.
        shell: Shell,
    },
}

const SETTINGS: &str = "\
A file with two merchants:

    default = \"shop\"

    [merchant.shop]
    merchant_id = \"1900000001\"
    certificate_file = \"apiclient_cert.pem\"   # files are beside this one
    private_key_file = \"apiclient_key.pem\"
    public_key_id = \"PUB_KEY_ID_…\"
    public_key_file = \"pub_key.pem\"
    api_v3_key = \"…\"

    [merchant.sandbox]
    host = \"http://127.0.0.1:8089\"
    merchant_id = \"1900000001\"
    …

In the environment the same names are in capitals, with WECHATPAY_ before them.";

/// The arguments of `call`.
#[derive(Debug, Args)]
pub(crate) struct CallArgs {
    /// Prints what would be sent, and sends nothing.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Sends without a question.
    #[arg(long, short)]
    pub(crate) yes: bool,
    /// Fields as JSON, or @FILE, or @- for what is piped in.
    #[arg(long, short, value_name = "JSON")]
    pub(crate) data: Option<String>,
    /// A URL, `METHOD /path`, Rust path, or words that only one has.
    pub(crate) operation: String,
    /// Fields: `--amount.total 100`, `amount.total=100`, `goods[0].name=tea`, `name:=JSON`. A file of an upload
    /// is its path.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "FIELD")]
    pub(crate) fields: Vec<String>,
}

/// Commands for bills.
#[derive(Debug, Subcommand)]
pub(crate) enum BillCommand {
    /// Fetches the bill of a day, unpacked, its hash checked.
    Get {
        /// The day, as 2026-08-21.
        date: String,
        /// The kind of things it lists.
        #[arg(long, value_enum, default_value_t = BillKind::Trade)]
        kind: BillKind,
        /// Where it goes; a file that is there stays until the new one is whole.
        #[arg(long, short)]
        output: PathBuf,
    },
    /// Reads a bill to its end, and compares its rows with its own totals.
    Check {
        /// The bill, as it was downloaded, packed or not.
        file: PathBuf,
    },
    /// Compares a trade bill with one's own records.
    Reconcile {
        /// The trade bill, packed or not.
        file: PathBuf,
        /// One's own payments and refunds: CSV with the columns `number` (`out_trade_no` or `out_refund_no`) and
        /// `amount` (yuan, as 42.00), and where an order and a refund may have the same number `kind` (`payment` or
        /// `refund`).
        #[arg(long, value_name = "CSV")]
        with: PathBuf,
    },
}

/// The arguments of `verify`.
#[derive(Debug, Args)]
pub(crate) struct VerifyArgs {
    /// The message as it came: its headers, an empty line, its body; or the body alone. `-` is what is piped in.
    pub(crate) file: PathBuf,
    /// A header that is not in the file: `Wechatpay-Timestamp: 1722850421`.
    #[arg(long, short = 'H', value_name = "HEADER")]
    pub(crate) header: Vec<String>,
}

/// The sandbox that is meant.
#[derive(Debug, Args)]
pub(crate) struct At {
    /// Where the sandbox is, if not where the settings or the usual port say.
    #[arg(long, value_name = "URL")]
    pub(crate) at: Option<String>,
}

/// The arguments of `sandbox`.
#[derive(Debug, Args)]
pub(crate) struct SandboxArgs {
    /// Where it listens; port 0 is any that is free.
    #[arg(long, default_value = "127.0.0.1:8089")]
    pub(crate) address: SocketAddr,
    /// Where everything is kept: its store, the keys, and a wechatpay.toml to call it with. Without it all is
    /// forgotten at the end.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) data: Option<PathBuf>,
    /// Where notifications go that no request names an address for.
    #[arg(long, value_name = "URL")]
    pub(crate) notify_url: Option<String>,
}

/// Which bill.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub(crate) enum BillKind {
    /// Payments and refunds.
    Trade,
    /// The movements into and out of the account.
    FundFlow,
}
