import type { TurnContext } from "../conversation/types.ts";
import { fold } from "../knowledge/text/index.ts";

/** One line when the question names another place than the one written to: its rules may differ. */
export function otherPlaceNotice({ knowledge, place }: TurnContext, question: string): string | null {
  const text = ` ${words(question)} `;
  if (text.includes(` ${words(place.name.replace(/^\p{L}+ /u, ""))} `)) return null;
  const other = knowledge.otherPlaces.find((name) =>
    text.includes(` ${words(name.replace(/^\p{L}+ /u, ""))} `),
  );
  return other
    ? `Đây là Zalo của ${place.name}. Nội dung dưới đây nói cho ${place.name}; ở ${other} có thể khác.`
    : null;
}

function words(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
