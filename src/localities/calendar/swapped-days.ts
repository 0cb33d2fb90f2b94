/**
 * Days off that the Government joined to a holiday, each made up for on a day of rest: announced year by year. A new
 * year's announcement is a new line; a place that keeps other days says so in its profile (`calendar`).
 */
export const swappedDays: readonly { off: string; work: string }[] = [
  { off: "2024-04-29", work: "2024-05-04" },
  { off: "2025-05-02", work: "2025-04-26" },
  { off: "2026-01-02", work: "2026-01-10" },
  { off: "2026-08-31", work: "2026-08-22" },
];
