import type { ProfileMistake } from "../../../localities/editing/apply-changes.ts";

const known: [RegExp, string][] = [
  [/a time reads/, "Ghi giờ như 07:30."],
  [/a period ends after it begins/, "Giờ kết thúc phải sau giờ bắt đầu."],
  [/a period begins after the one before it/, "Các buổi phải theo thứ tự và không chồng nhau."],
  [/no office/, "Có chỗ chọn một cơ quan không còn trong danh sách."],
  [/stands twice|office id stands twice/, "Có hai dòng trùng mã."],
  [/nobody is left over/, "Quy tắc cuối cùng phải nhận mọi phản ánh (không có điều kiện)."],
  [/no rule after this one/, "Một quy tắc không có điều kiện chặn hết các quy tắc sau nó."],
  [/a later step comes later/, "Bước nhắc sau không được sớm hơn bước trước."],
  [/expected string to have <=|too big.*character/i, "Dài quá mức cho phép."],
  [/Too small|expected .* to have >=/i, "Còn trống hoặc nhỏ quá mức cho phép."],
  [/Too big/i, "Lớn quá mức cho phép."],
];

/** What the profile's own rules say, in an officer's words. */
export function mistakeWords({ path, message }: ProfileMistake): string {
  const words = known.find(([said]) => said.test(message))?.[1] ?? "Giá trị không hợp lệ.";
  return `${words} (${path || "profile"})`;
}
