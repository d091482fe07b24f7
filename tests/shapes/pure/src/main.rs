//! The least program that can send something: what is built of it is all Rust.

fn main() {
    match wechatpay::Client::from_env() {
        Ok(client) => println!("{client:?}"),
        Err(error) => eprintln!("{error}"),
    }
}
