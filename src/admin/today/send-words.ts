/** What became of a message that did not arrive, or perhaps not. */
export function sendWords(status: string): string {
  return status === "dead" ? "Không gửi được" : "Chưa rõ đã tới hay chưa";
}
