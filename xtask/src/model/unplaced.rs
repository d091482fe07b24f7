//! Operations as they are compared.

use super::{Field, Operation};

/// The operations without where things stand, since a row more or less moves the others: no line, and no order.
#[must_use]
pub fn unplaced(mut operations: Vec<Operation>) -> Vec<Operation> {
    fn level(fields: &mut [Field]) {
        fields.sort_by(|a, b| a.name.cmp(&b.name));
        for field in fields {
            field.line = 0;
            field.values.sort();
            level(&mut field.fields);
            for form in &mut field.forms {
                form.line = 0;
                level(&mut form.fields);
            }
        }
    }
    for operation in &mut operations {
        operation.line = 0;
        for table in [&mut operation.request, &mut operation.response, &mut operation.exception] {
            level(table);
        }
    }
    operations
}
