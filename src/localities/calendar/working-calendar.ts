/** The days (YYYY-MM-DD) on which one place differs from the country: off, or at work on a day of rest. */
export type WorkingCalendar = { off: string[]; work: string[] };
