//! A report as text: one file a format, `Report` in, `String` out.
