/** Made once: a list of some hundred rows would spend most of its time making them. */
const words = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  dateStyle: "short",
  timeStyle: "short",
});

/** “20/11/26 09:00” in Vietnam; nothing for no moment. */
export function momentWords(at: Date | null): string {
  return at ? words.format(at) : "";
}
