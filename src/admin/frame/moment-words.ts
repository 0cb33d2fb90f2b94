/** “20/11/26 09:00” in Vietnam; nothing for no moment. */
export function momentWords(at: Date | null): string {
  if (!at) return "";
  return new Intl.DateTimeFormat("vi-VN", {
    timeZone: "Asia/Ho_Chi_Minh",
    dateStyle: "short",
    timeStyle: "short",
  }).format(at);
}
