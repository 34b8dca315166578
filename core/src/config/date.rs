//! A day, without a clock: hosts say which day it is.

use std::fmt;

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    pub year: u16,
    /// From 1.
    pub month: u8,
    /// From 1.
    pub day: u8,
}

impl Date {
    /// Reads `YYYY-MM-DD`; nothing else, and no day that the calendar does not have.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let shaped =
            text.bytes().enumerate().all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() });
        if text.len() != 10 || !shaped {
            return None;
        }
        let mut parts = text.split('-');
        let date =
            Self { year: parts.next()?.parse().ok()?, month: parts.next()?.parse().ok()?, day: parts.next()?.parse().ok()? };
        (date.day >= 1 && date.day <= date.days_in_month()?).then_some(date)
    }

    /// The day, so many days after 1970-01-01, which is how a clock counts. `None` past the year 65535.
    #[must_use]
    pub fn from_unix_days(days: u64) -> Option<Self> {
        // Howard Hinnant, "chrono-compatible low-level date algorithms", civil_from_days: eras of 400 years that start on 1 March.
        let shifted = days.checked_add(719_468)?;
        let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = era * 400 + year_of_era + u64::from(month <= 2);
        Some(Self { year: year.try_into().ok()?, month: month.try_into().ok()?, day: day.try_into().ok()? })
    }

    /// The days since 1970-01-01; 0 before it.
    #[must_use]
    pub fn unix_days(self) -> u64 {
        // The same page's days_from_civil.
        let year = u64::from(self.year).saturating_sub(u64::from(self.month <= 2));
        let (era, year_of_era) = (year / 400, year % 400);
        let month_from_march = (u64::from(self.month) + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + u64::from(self.day).saturating_sub(1);
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        (era * 146_097 + day_of_era).saturating_sub(719_468)
    }

    fn days_in_month(self) -> Option<u8> {
        let leap = self.year.is_multiple_of(4) && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400));
        match self.month {
            4 | 6 | 9 | 11 => Some(30),
            2 => Some(if leap { 29 } else { 28 }),
            1..=12 => Some(31),
            _ => None,
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        assert!(Date::parse("2028-02-29").is_some());
        for wrong in ["2027-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-1-1", "26-01-01", "2026-01-01T", "+026-01-01"]
        {
            assert_eq!(Date::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_clock_counts_days_since_1970() {
        for (days, date) in
            [(0, "1970-01-01"), (59, "1970-03-01"), (11_016, "2000-02-29"), (20_453, "2025-12-31"), (20_454, "2026-01-01")]
        {
            assert_eq!(Date::from_unix_days(days).map(|day| day.to_string()).as_deref(), Some(date));
            assert_eq!(Date::parse(date).map(Date::unix_days), Some(days));
        }
    }
}
