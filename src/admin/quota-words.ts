import type { MessagesLeft } from "../official-accounts/messages-left.ts";

/** How many messages an Official Account may still send to residents who wrote more than 48 hours ago. */
export function quotaWords({ ofPackage, extra }: MessagesLeft): string {
  const number = (value: number) => value.toLocaleString("vi-VN");
  const bought = `${number(extra)} tin mua hoặc đổi thêm`;
  if (!ofPackage) return extra > 0 ? `Còn ${bought}` : "Gói của OA không kèm tin";
  const { remain, total, validThrough } = ofPackage;
  const until = validThrough ? ` (dùng đến ${validThrough})` : "";
  return `Còn ${number(remain)} trên ${number(total)} tin của gói${until}${extra > 0 ? `, ${bought}` : ""}`;
}
