import { fold } from "../../knowledge/text/index.ts";
import { menuChoice, personChoice } from "../choices.ts";
import { mainMenu, menuChoices } from "../menu.ts";
import { say, silence } from "../outcome.ts";
import type { TurnStep } from "../types.ts";

const whom =
  "(em|bac|chu|co|anh|chi|ad|admin|shop|ban|ca nha|moi nguoi|bot|tro ly|uy ban|xa|phuong|can bo|minh|cac anh chi|anh chi)";
const greeting = new RegExp(
  `^(da |vang |e |oi )?(xin chao|chao|hello|hi|helo|alo|alo alo|kinh chao|chao buoi (sang|trua|chieu|toi))( ${whom})*( a| nhe| oi)*$`,
);
const thanks = new RegExp(
  `^(da |vang |ok |oke |okay |roi )*(cam on|cam on nhieu|thank|thanks|thank you|tks|tk|thanks nhieu|cam ta)( ${whom})*( nhieu| rat nhieu| a| nhe| nha)*$`,
);
const assent =
  /^(ok|oke|okie|okay|uk|u|um|uh|vang|da|da vang|roi|duoc|dc|duoc roi|ok roi|hieu roi|da hieu|tot|tot roi|hay|tuyet)( a| nhe| nha| em| ban)*$/;
/** A letter or two, or one held down, says nothing that could be searched for; a number may be a choice gone stale. */
const tooShort = /^([a-z]{1,2}|\d|([a-z])\2+|[bcdghklmnpqrstvx]{3,})$/;
const askForWords = "Bác muốn hỏi việc gì? Gõ câu hỏi bằng chữ, không dấu cũng được.";
const farewell = new RegExp(`^(tam biet|bye|bai|pp|hen gap lai)( ${whom})*( nhe| nha)*$`);

/** Greeting, thanks, assent, farewell: short, and never a search. */
export const smallTalkStep: TurnStep = (context) => {
  const { event, now, state } = context;
  if (event.kind !== "text") return null;
  const text = fold(event.text)
    .replace(/[^\p{L}\p{N}?]+/gu, " ")
    .trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return onlySymbols(context);
  if (greeting.test(text)) {
    const choices = menuChoices(context);
    return say(context, "greeting", mainMenu(context), choices, {
      state: { ...state, choices, greetedAt: now.toISOString() },
    });
  }
  if (thanks.test(text))
    return say(context, "greeting", "Không có gì ạ. Bác cần gì cứ nhắn vào đây.", [menuChoice]);
  if (farewell.test(text)) return say(context, "greeting", "Chào bác. Khi cần, bác cứ nhắn lại vào đây.");
  if (assent.test(text)) return silence(context, "ignored");
  if (tooShort.test(text)) return say(context, "clarify", askForWords, [menuChoice, personChoice]);
  return null;
};

const onlySymbols: TurnStep = (context) => {
  if (context.event.kind === "text" && /^[\s?]*\?[\s?]*$/.test(context.event.text)) {
    return say(context, "clarify", askForWords, [menuChoice, personChoice]);
  }
  return silence(context, "ignored");
};
