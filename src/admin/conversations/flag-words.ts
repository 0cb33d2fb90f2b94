import type { Tone } from "../frame/components/index.ts";

const words: Record<string, { title: string; tone: Tone }> = {
  unknown: { title: "Trợ lý chưa chắc", tone: "warn" },
  wrong: { title: "Người dân báo sai", tone: "bad" },
  safety_warning: { title: "Cảnh báo an toàn", tone: "warn" },
  emergency: { title: "Khẩn cấp", tone: "bad" },
  error: { title: "Lỗi, chưa trả lời được", tone: "bad" },
};

/** Why a conversation is flagged, as staff read it. */
export function flagWords(flag: string): { title: string; tone: Tone } {
  return words[flag] ?? { title: flag, tone: "warn" };
}
