import { typedLine, typedLines, typedText } from "../../../security/typed-text.ts";
import { type FormState, formState } from "../../frame/components/index.ts";

export type Posted = Record<string, string | File | (string | File)[]>;

/** A posted form read field by field; what is wrong is collected at the fields' names. */
export type Typed = {
  errors: Record<string, string>;
  /** As it goes back into the form. */
  state(): FormState;
  line(name: string): string;
  text(name: string): string;
  lines(name: string): string[];
  /** The values of all boxes of a group. */
  all(name: string): string[];
  box(name: string): boolean;
  wrong(name: string, words: string): void;
  /** A whole number between two; the lower one when it is wrong, with an error. */
  whole(name: string, least: number, most: number): number;
};

export function openTyped(posted: Posted): Typed {
  const errors: Record<string, string> = {};
  const all = (name: string) =>
    [posted[name] ?? []].flat().filter((value): value is string => typeof value === "string");
  const raw = (name: string) => all(name).at(-1) ?? "";
  const wrong = (name: string, words: string) => {
    errors[name] ??= words;
  };
  return {
    errors,
    state: () => formState(posted, errors),
    line: (name) => typedLine(raw(name)),
    text: (name) => typedText(raw(name)).trim(),
    lines: (name) => typedLines(raw(name)),
    all: (name) => all(name).map(typedLine),
    box: (name) => raw(name) !== "" && raw(name) !== "0",
    wrong,
    whole(name, least, most) {
      const text = typedLine(raw(name));
      const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
      if (value >= least && value <= most) return value;
      wrong(name, `Ghi một số nguyên từ ${least} đến ${most}.`);
      return least;
    },
  };
}
