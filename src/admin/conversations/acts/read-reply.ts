import { typedText } from "../../../security/typed-text.ts";
import { limits } from "../../../zalo/index.ts";
import { type ChosenFile, readFile } from "./read-file.ts";

/** What was typed and chosen, ready to go. */
export type Reply = { text: string; file: ChosenFile | null };
export type ReplyErrors = { text?: string; file?: string };

/** @returns the reply, or what is wrong with it in words, by field. */
export async function readReply(typed: string, chosen: unknown): Promise<Reply | { errors: ReplyErrors }> {
  const text = typedText(typed).trim();
  const given = chosen instanceof File && chosen.size > 0 ? await readFile(chosen) : null;
  const errors: ReplyErrors = {};
  const wrong = wrongText(text);
  if (wrong) errors.text = wrong;
  if (text === "" && !given) errors.text = "Gõ câu trả lời, hoặc chọn ảnh, tệp để gửi.";
  if (typeof given === "string") errors.file = given;
  if (errors.text || errors.file || typeof given === "string") return { errors };
  return { text, file: given };
}

/** Why a text cannot be said to a citizen as it stands; `null` when it can. */
export function wrongText(text: string): string | null {
  if (text.length > limits.text)
    return `Câu trả lời dài ${text.length} ký tự; Zalo nhận nhiều nhất ${limits.text}. Bớt đi hoặc chia làm hai tin.`;
  if (/\{\{|\}\}/.test(text)) return "Còn chỗ để trống {{…}}. Điền hoặc xóa đi trước khi gửi.";
  return null;
}
