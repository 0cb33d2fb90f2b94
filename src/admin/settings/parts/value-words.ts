import { partWords } from "./part-words.ts";

const most = 600;

/** A value as an officer reads it. */
export function valueWords(value: unknown): string {
  const words = inWords(value);
  return words.length > most ? `${words.slice(0, most)}…` : words;
}

function inWords(value: unknown): string {
  if (value === null || value === undefined || value === "") return "(trống)";
  if (typeof value === "boolean") return value ? "có" : "không";
  if (Array.isArray(value)) {
    if (value.length === 0) return "(trống)";
    return value.map(inWords).join(value.some((one) => typeof one === "object") ? "; " : ", ");
  }
  if (typeof value === "object")
    return Object.entries(value)
      .map(([name, part]) => `${partWords(name)}: ${inWords(part)}`)
      .join(", ");
  return String(value);
}
