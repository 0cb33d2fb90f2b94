const minute = 60_000;

/** “5 phút”, “3 giờ 20 phút”, “2 ngày 4 giờ”: how long something has lasted, in milliseconds. */
export function ageWords(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / minute));
  if (minutes < 1) return "dưới 1 phút";
  if (minutes < 60) return `${minutes} phút`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return joined(`${hours} giờ`, minutes % 60, "phút");
  return joined(`${Math.floor(hours / 24)} ngày`, hours % 24, "giờ");
}

function joined(first: string, rest: number, unit: string): string {
  return rest > 0 ? `${first} ${rest} ${unit}` : first;
}
