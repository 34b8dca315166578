//! One binary for every test through the front door.

mod ahead;
mod cli;
mod docs;
mod golden;
mod ignorefile;
mod properties;
mod reach;
mod redaction;
mod rules;
mod same_secret;
mod tidy;
