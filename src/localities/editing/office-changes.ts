import type { LocalityProfile } from "../schema.ts";
import type { ProfileChange } from "./apply-changes.ts";

/** What an administrator writes about an office; empty lines are nothing known. */
export type OfficeWords = {
  name: string;
  shortName: string;
  /** What it does for residents. */
  duty: string;
  phone: string;
  address: string;
  hours: string;
};

/** An unaccented id that no office has yet: “Trạm Y tế” is `tram-y-te`, then `tram-y-te-2`. */
export function newOfficeId(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40)
    .replace(/-$/, "");
  const base = plain === "" ? "office" : plain;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

/** Changes what is said of an office the place has. */
export function officeChanges({ offices }: LocalityProfile, id: string, words: OfficeWords): ProfileChange[] {
  const at = offices.findIndex((office) => office.id === id);
  const duty = words.duty === "" ? undefined : words.duty;
  return [
    { path: ["offices", at, "name"], value: words.name },
    { path: ["offices", at, "shortName"], value: words.shortName },
    ...(duty === offices[at]?.duties.residents
      ? []
      : [{ path: ["offices", at, "duties", "residents"], value: duty }]),
    { path: ["contacts", id], value: contactOf(words) },
  ];
}

/** Adds an office; it gets no work before a rule or a matter names it. */
export function addOffice({ offices }: LocalityProfile, id: string, words: OfficeWords): ProfileChange[] {
  const { name, shortName, duty } = words;
  const duties = duty === "" ? {} : { duties: { residents: duty } };
  return [
    { path: ["offices", offices.length], value: { id, name, shortName, source: "law", ...duties } },
    { path: ["contacts", id], value: contactOf(words) },
  ];
}

/** Takes an office out. */
export function removeOffice({ offices }: LocalityProfile, id: string): ProfileChange[] {
  return [
    { path: ["offices", offices.findIndex((office) => office.id === id)], value: undefined },
    { path: ["contacts", id], value: undefined },
  ];
}

/** Where an office is named, in words; one that is cannot be taken out. */
export function usesOf({ responsibilities, signal }: LocalityProfile, id: string): string[] {
  const matters = Object.entries(responsibilities).flatMap(
    ([topic, { receiver, coordinator, fixer, told }]) =>
      [receiver, coordinator, fixer, told].includes(id) ? [`việc “${topic}”`] : [],
  );
  const rules = signal.rules.flatMap((rule) =>
    [rule.receiver, rule.coordinator, rule.fixer, rule.told, rule.helper].includes(id)
      ? [`quy tắc “${rule.id}”`]
      : [],
  );
  return [...matters, ...rules];
}

function contactOf({ phone, address, hours }: OfficeWords) {
  const known = (text: string) => (text === "" ? null : text);
  return { phone: known(phone), address: known(address), hours: known(hours) };
}
