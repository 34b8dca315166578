//! Times at which a workflow starts.

use crate::audit::Context;
use crate::model::schema::timezone::is_timezone;
use crate::syntax::yaml::Node;
use std::ops::RangeInclusive;

pub(super) fn check(item: &Node, cx: &mut Context<'_>) {
    let Some(node) = item.get("cron") else {
        if item.is_mapping() && item.get("<<").is_none() {
            cx.report(item.span, "a schedule without `cron` starts nothing");
        }
        return;
    };
    check_timezone(item, cx);
    let Some(text) = node.as_str().filter(|text| node.alias.is_none() && !text.contains("${{") && !text.contains("$cron")) else {
        return;
    };
    let fields: Vec<&str> = text.split_whitespace().collect();
    let [minute, hour, day, month, weekday] = fields.as_slice() else {
        cx.report(node.span, format!("`{text}` is no cron expression: it takes five fields"));
        return;
    };
    let known = [
        (*minute, 0..=59, &[] as &[&str]),
        (*hour, 0..=23, &[]),
        (*day, 1..=31, &[]),
        (*month, 1..=12, MONTHS),
        (*weekday, 0..=7, DAYS),
    ];
    for (field, range, words) in known {
        if !is_field(field, &range, words) {
            let (least, most) = range.into_inner();
            cx.report(node.span, format!("`{field}` in `{text}` is nothing between {least} and {most}"));
            return;
        }
    }
    if let Some(backward) = [minute, hour, day, month, weekday].into_iter().find(|field| is_backward(field)) {
        cx.report(node.span, format!("`{backward}` in `{text}` begins after its end"));
    } else if never(day, month, weekday) {
        cx.report(node.span, format!("`{text}` never comes: no such month has that day"));
    } else if often(minute, *hour == "*") {
        cx.report(node.span, format!("`{text}` asks for more than one run in five minutes, which GitHub does not give"));
    }
}

const MONTHS: &[&str] = &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAYS: &[&str] = &["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

fn is_field(field: &str, range: &RangeInclusive<u32>, words: &[&str]) -> bool {
    field.split(',').all(|part| {
        let (base, step) = part.split_once('/').unwrap_or((part, "1"));
        let stepped = step.parse::<u32>().is_ok_and(|step| step > 0);
        let value = |text: &str| {
            text.parse::<u32>().is_ok_and(|number| range.contains(&number)) || words.contains(&text.to_ascii_lowercase().as_str())
        };
        stepped && (base == "*" || value(base) || base.split_once('-').is_some_and(|(from, to)| value(from) && value(to)))
    })
}

/// Whether a minute field asks for runs less than five minutes apart.
fn often(field: &str, hourly: bool) -> bool {
    let mut minutes: Vec<u32> = field.split(',').flat_map(minutes_of).collect();
    minutes.sort_unstable();
    minutes.dedup();
    if let ([first, .., last], true) = (minutes.as_slice(), hourly)
        && first + 60 - last < 5
    {
        return true;
    }
    minutes.windows(2).any(|pair| matches!(pair, [one, next] if next - one < 5))
}

fn minutes_of(part: &str) -> Vec<u32> {
    let (base, step) = part.split_once('/').unwrap_or((part, ""));
    let number = |text: &str| text.parse::<u32>().ok();
    let (from, to) = match base.split_once('-') {
        Some((from, to)) => (number(from), number(to)),
        None if base == "*" => (Some(0), Some(59)),
        None if step.is_empty() => (number(base), number(base)),
        None => (number(base), Some(59)),
    };
    let (Some(from), Some(to)) = (from, to) else { return Vec::new() };
    let step = number(step).filter(|step| *step > 0).unwrap_or(1);
    (from..=to.min(59)).step_by(usize::try_from(step).unwrap_or(1)).collect()
}

/// `5-1`: from a number back to a smaller one.
fn is_backward(field: &str) -> bool {
    field.split(',').any(|part| {
        let base = part.split('/').next().unwrap_or(part);
        let numbers = base.split_once('-').and_then(|(from, to)| Some((from.parse::<u32>().ok()?, to.parse::<u32>().ok()?)));
        numbers.is_some_and(|(from, to)| from > to)
    })
}

/// A day that none of the months has: `30 2`.
fn never(day: &str, month: &str, weekday: &str) -> bool {
    let numbers = |field: &str| -> Option<Vec<u32>> { field.split(',').map(|part| part.parse().ok()).collect() };
    let month_of = |part: &str| {
        let named =
            MONTHS.iter().position(|name| part.eq_ignore_ascii_case(name)).and_then(|index| u32::try_from(index + 1).ok());
        named.or_else(|| part.parse().ok())
    };
    let months: Option<Vec<u32>> = month.split(',').map(month_of).collect();
    let (Some(days), Some(months), "*") = (numbers(day), months, weekday) else { return false };
    let longest = months.iter().map(|month| match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    });
    let longest = longest.max().unwrap_or(31);
    days.iter().all(|day| *day > longest)
}

fn check_timezone(item: &Node, cx: &mut Context<'_>) {
    let Some(node) = item.get("timezone").filter(|node| node.alias.is_none()) else { return };
    if let Some(name) = node.as_str().filter(|name| !name.contains("${{") && !is_timezone(name)) {
        cx.report(node.span, format!("`{name}` is no time zone: they are called as `Europe/Vienna` is"));
    }
}
