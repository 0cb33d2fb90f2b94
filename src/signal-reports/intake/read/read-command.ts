import { fold, hasMarks } from "../../../knowledge/text/index.ts";
import { plainText } from "../../parse/plain-text.ts";
import type { FormStep } from "../answers.ts";
import { changes, fieldNames, formCommands, politeEnd, politeStart } from "../data/form-commands.ts";
import type { Field } from "../draft.ts";

export type FormCommand = { go: FormStep } | { change: Field; said: string };

const longest = 12;

/** The steering a message is and nothing else; `null` when it tells or asks something. */
export function readCommand(message: string): FormCommand | null {
  const text = plainText(message)
    .plain.replace(/[^a-z0-9 ]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (text === "" || text.split(" ").length > longest) return null;
  // “đúng” confirms, “dừng” stops; without marks it is the commoner of the two.
  if (/^dung$/.test(text))
    return { go: hasMarks(message) && /dừng/iu.test(message.normalize("NFC")) ? "cancel" : "yes" };
  const typed = fold(message).trim();
  for (const form of [text, text.replace(politeStart, ""), text.replace(politeEnd, ""), both(text), typed]) {
    const command = formCommands.find(([, words]) => words.test(form))?.[0];
    if (command) return { go: command };
  }
  const what = changes.exec(text.replace(politeStart, ""))?.[1];
  const field = what && fieldNames.find(([, name]) => name.test(what))?.[0];
  return field ? { change: field, said: message } : null;
}

function both(text: string): string {
  return text.replace(politeStart, "").replace(politeEnd, "");
}

/** The field a word or two name, as the answer to “sửa phần nào?”. */
export function readFieldName(message: string): Field | null {
  const { plain } = plainText(message);
  const found = plain.split(" ").length <= 3 && fieldNames.find(([, name]) => name.test(plain));
  return found ? found[0] : null;
}
