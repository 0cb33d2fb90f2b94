import { partWords } from "../settings/parts/part-words.ts";
import { valueWords } from "../settings/parts/value-words.ts";

const most = 400;
const own: Record<string, string> = {
  from: "từ",
  to: "thành",
  kind: "loại",
  address: "địa chỉ",
  label: "của",
  channel: "đường số",
  reports: "phản ánh",
  merged: "gộp",
  filter: "lọc",
  count: "số dòng",
  reason: "lý do",
  role: "vai trò",
};

/** What a line of the trail keeps of an act, in one line of words. */
export function detailsWords(details: Record<string, unknown>): string {
  const { changes, ...others } = details;
  const changed = Array.isArray(changes)
    ? changes.map(
        ({ path, before, after }: Record<string, unknown>) =>
          `${partWords(String(path))}: ${valueWords(before)} → ${valueWords(after)}`,
      )
    : [];
  const rest = Object.entries(others).map(([name, value]) => `${own[name] ?? name}: ${valueWords(value)}`);
  const words = [...changed, ...rest].join("; ");
  return words.length > most ? `${words.slice(0, most)}…` : words;
}
