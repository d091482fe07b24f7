//! Nothing: what stands here is what is depended on.
