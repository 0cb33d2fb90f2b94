import { reopens, takesBack } from "./data/not-reports.ts";
import { type PlainText, plainText } from "./plain-text.ts";

/** A stretch of the conversation; `corrects` when it puts right what was said before it. */
export type Part = { text: PlainText; corrects: boolean };

const TURN =
  /(?<=[\s,.;!?]|^)(?=(?:à|a|á|ủa|ua|ấy|ý|ơ|í|i|y|ui|úi|oái|ôi)[ ,]+(?:(?:không|khong|ko|k)(?= *[,.!]| (?:ph[ảa]i|xóm|xom|thôn|thon|tổ|to|khu|bản|ban|tdp|kp|từ|tu|mạng|mang|sim|viettel|vina|mobi))|nhầm|nham|lộn|lon|quên|quen)(?:[ ,.!])|(?:nhầm|nham|lộn|ghi nhầm|nói nhầm|noi nham|viết nhầm|xin lỗi nhầm)[ ,.:]+|(?:sửa lại|sua lai|đính chính|dinh chinh|nói lại|noi lai) )/iu;
const CORRECTS =
  /^\W*(?:(?:a|ua|ay|y|o|i|ui|oai|oi|the|u)\W+)?(?:(?<=[a-z]\W+)khong\b|khong phai|khong *[,.]|nham|lon |quen|noi nham|ghi nham|viet nham|xin loi|sua lai|dinh chinh|chinh lai|noi lai|doi lai)|^\W*(?:a|ua|y|oi)\b.*\b(?:chu|moi phai)(?: nhe| a| nhi)*\W*$|\b(?:moi dung|chu khong phai|khong phai .+ (?:ma|dau)|nham roi|bi nham|noi nham|viet nham|ghi nham|go nham|y (?:em|toi|minh|bac|tui) la|dung ra (?:la|thi|phai la)|chu khong|sua (?:lai )?(?:thanh|cho)|doi (?:lai )?thanh|lon roi)\b/;

/** “à quên, cả wifi nữa”: more, not instead. */
const ADDS = /\b(?:ca|them|con)\b.*\bnua\b/;

/**
 * The messages that count, later ones after earlier ones: what a cancellation takes back is gone, unless a later message
 * wants it after all; a message is cut where its writer changes course (“xóm 5 à nhầm xóm 6”). Empty after a
 * cancellation with nothing behind it.
 */
export function conversationParts(messages: string[]): Part[] {
  return standing(messages).flatMap((message) =>
    message.split(TURN).map((piece) => {
      const text = plainText(piece);
      return { text, corrects: CORRECTS.test(text.plain) && !ADDS.test(text.plain) };
    }),
  );
}

function standing(messages: string[]): string[] {
  const read = messages.map((message) => ({ message, plain: plainText(message).plain.trim() }));
  const isWanted = ({ plain }: { plain: string }) => reopens.test(plain);
  const cancelled = read.findLastIndex((one) => takesBack.test(one.plain) && !isWanted(one));
  const left = read.slice(cancelled + 1);
  const counted = left.some(isWanted)
    ? read.filter((one) => isWanted(one) || !takesBack.test(one.plain))
    : left;
  return counted.map(({ message }) => message);
}
