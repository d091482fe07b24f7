//! Which operation a method and a path belong to.

use std::collections::{BTreeSet, HashMap};

use wechatpay::catalog::{self, Entry, Kind};
use wechatpay::endpoint::{Method, Operation};

use crate::text::percent_decoded;

/// All operations by the segments of their paths.
#[derive(Debug, Default)]
pub(crate) struct Routes {
    root: Node,
    /// The prefixes that hosts have before the path, such as `/hk/`.
    prefixes: BTreeSet<&'static str>,
}

#[derive(Debug, Default)]
struct Node {
    literal: HashMap<&'static str, Node>,
    parameter: Option<Box<Node>>,
    routes: Vec<Route>,
}

/// An operation as it is called.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Route {
    pub(crate) entry: &'static Entry,
    pub(crate) operation: &'static Operation,
}

impl Route {
    /// True if it is an operation of v2.
    pub(crate) fn is_v2(&self) -> bool {
        self.operation.is_v2()
    }
}

/// The operation that a method and a path lead to.
#[derive(Debug)]
pub(crate) enum Found {
    /// An operation, and its path parameters, decoded.
    Operation(Route, Vec<(&'static str, String)>),
    /// The path is known, with other methods.
    OtherMethod,
    /// The path is unknown.
    Nothing,
}

impl Routes {
    /// All operations that are built in.
    pub(crate) fn of_catalog() -> Self {
        let mut routes = Self::default();
        for entry in catalog::entries() {
            if let Kind::Endpoint(operation) = entry.kind {
                routes.root.insert(operation.path, Route { entry, operation });
                routes.prefixes.extend(operation.host.and_then(prefix));
            }
        }
        routes
    }

    /// Finds the operation of a request. The hosts abroad have a prefix that is part of the path:
    /// `/hk/v3/…`, `/global/v3/…`.
    pub(crate) fn find(&self, method: &str, path: &str) -> Found {
        let direct = self.root.find(method, path);
        let abroad = self.prefixes.iter().find_map(|prefix| path.strip_prefix(prefix));
        match (direct, abroad) {
            (Found::Nothing, Some(rest)) => self.root.find(method, &format!("/{rest}")),
            (found, _) => found,
        }
    }
}

/// The path of a host that has one.
fn prefix(host: &'static str) -> Option<&'static str> {
    let (_, rest) = host.split_once("://")?;
    rest.find('/').map(|at| &rest[at..]).filter(|path| *path != "/")
}

impl Node {
    fn insert(&mut self, path: &'static str, route: Route) {
        let mut node = self;
        for segment in path.split('/') {
            node = if segment.starts_with('{') {
                node.parameter.get_or_insert_default()
            } else {
                node.literal.entry(segment).or_default()
            };
        }
        node.routes.push(route);
    }

    fn find(&self, method: &str, path: &str) -> Found {
        let segments: Vec<&str> = path.split('/').collect();
        let mut values = Vec::new();
        let mut known = false;
        match self.walk(&segments, method, &mut values, &mut known) {
            Some(route) => Found::Operation(route, named(route.operation, values)),
            None if known => Found::OtherMethod,
            None => Found::Nothing,
        }
    }

    /// Prefers the literal, and comes back to the parameter where the literal leads nowhere.
    fn walk(&self, path: &[&str], method: &str, values: &mut Vec<String>, known: &mut bool) -> Option<Route> {
        let Some((segment, rest)) = path.split_first() else {
            *known |= !self.routes.is_empty();
            return self.routes.iter().find(|route| takes(route.operation.method, method)).copied();
        };
        if let Some(node) = self.literal.get(segment)
            && let Some(route) = node.walk(rest, method, values, known)
        {
            return Some(route);
        }
        let node = self.parameter.as_ref().filter(|_| !segment.is_empty())?;
        values.push(percent_decoded(segment)?);
        let route = node.walk(rest, method, values, known);
        if route.is_none() {
            values.pop();
        }
        route
    }
}

fn takes(documented: Method, method: &str) -> bool {
    documented.as_str() == method
}

/// The path parameters in the order of the template.
fn named(operation: &'static Operation, values: Vec<String>) -> Vec<(&'static str, String)> {
    let names = operation.path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'));
    names.zip(values).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_goes_before_a_parameter() {
        let routes = Routes::of_catalog();
        let Found::Operation(route, parameters) =
            routes.find("GET", "/v3/pay/transactions/out-trade-no/a%20b%2Fc")
        else {
            panic!("no operation");
        };
        assert_eq!(route.operation.path, "/v3/pay/transactions/out-trade-no/{out_trade_no}");
        assert_eq!(parameters, [("out_trade_no", "a b/c".to_owned())]);
        assert!(matches!(
            routes.find("POST", "/v3/pay/transactions/native"),
            Found::Operation(route, _) if route.operation.path == "/v3/pay/transactions/native"
        ));
    }

    #[test]
    fn another_method_is_told_from_another_path() {
        let routes = Routes::of_catalog();
        assert!(matches!(routes.find("GET", "/v3/pay/transactions/native"), Found::OtherMethod));
        assert!(matches!(routes.find("GET", "/v3/pay/transactions/nothing"), Found::Nothing));
        assert!(matches!(routes.find("GET", "/v3/pay/transactions/out-trade-no/"), Found::Nothing));
        assert!(matches!(routes.find("GET", "/v3/pay/transactions/out-trade-no/%ZZ"), Found::Nothing));
    }

    /// The method and the path without the names of its parameters.
    fn shape(operation: &Operation) -> (Method, Vec<&str>) {
        let parameter = |segment: &'static str| if segment.starts_with('{') { "{}" } else { segment };
        (operation.method, operation.path.split('/').map(parameter).collect())
    }

    #[test]
    fn every_operation_is_found_by_its_own_path() {
        let routes = Routes::of_catalog();
        let mut count = 0;
        for entry in catalog::entries() {
            let Kind::Endpoint(operation) = entry.kind else { continue };
            let path = operation.path.replace(['{', '}'], "");
            for prefix in ["", "/hk"] {
                match routes.find(operation.method.as_str(), &format!("{prefix}{path}")) {
                    // Two operations of the documentation differ in the name of a parameter alone, which a
                    // path does not have.
                    Found::Operation(route, _) => assert_eq!(shape(route.operation), shape(operation)),
                    other => panic!("{path}: {other:?}"),
                }
            }
            count += 1;
        }
        assert!(count > 30);
    }
}
