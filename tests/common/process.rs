//! Tests that need a process of their own.

use std::process::Command;

const ALONE: &str = "WECHATPAY_TEST_ALONE";

/// Runs a test of this program again in a process in which nothing else runs. True in that process,
/// where the test is to do its work; false in the first, once the other has passed.
pub fn is_alone(test: &str) -> bool {
    is_alone_with(test, &[])
}

/// The same in a process with these variables in its environment.
pub fn is_alone_with(test: &str, variables: &[(&str, &str)]) -> bool {
    if std::env::var_os(ALONE).is_some_and(|alone| alone == test) {
        return true;
    }
    let again = Command::new(std::env::current_exe().unwrap())
        .args([test, "--exact", "--nocapture"])
        .env(ALONE, test)
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&again.stdout);
    assert!(again.status.success(), "{said}{}", String::from_utf8_lossy(&again.stderr));
    assert!(said.contains("1 passed"), "there is no test {test}: {said}");
    false
}
