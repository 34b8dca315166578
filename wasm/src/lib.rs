//! The narrow bridge.
