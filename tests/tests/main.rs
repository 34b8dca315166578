//! One binary for every test through the front door.

mod ahead;
mod cli;
mod demands;
mod docs;
mod flow_table;
mod golden;
mod ignorefile;
mod once;
mod properties;
mod reach;
mod redaction;
mod requirements;
mod rules;
mod same_secret;
mod tidy;
