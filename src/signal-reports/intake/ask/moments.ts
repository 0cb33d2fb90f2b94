const zone = { timeZone: "Asia/Ho_Chi_Minh" } as const;

/** “21/11” in Vietnam. */
export function dayInWords(at: Date): string {
  return new Intl.DateTimeFormat("vi-VN", { ...zone, day: "numeric", month: "numeric" })
    .format(at)
    .replace("-", "/");
}

/** “16:30 thứ Hai 23/11”. */
export function momentInWords(at: Date): string {
  const clock = new Intl.DateTimeFormat("vi-VN", { ...zone, hour: "2-digit", minute: "2-digit" }).format(at);
  return `${clock} ${weekdayInWords(at)} ${dayInWords(at)}`;
}

export function weekdayInWords(at: Date): string {
  const day = new Intl.DateTimeFormat("vi-VN", { ...zone, weekday: "long" }).format(at);
  return day.replace("Thứ", "thứ").replace("Chủ", "chủ");
}
