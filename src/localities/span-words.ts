const perYear = 365;
const perMonth = 30.4;

/** A span of days as a resident reads it: “2 năm”, “18 tháng”, “45 ngày”. */
export function spanWords(days: number): string {
  if (days % perYear === 0) return `${days / perYear} năm`;
  return days >= 90 ? `${Math.round(days / perMonth)} tháng` : `${days} ngày`;
}
