type PhoneFound = {
  at: number;
  length: number;
  number: string;
  kind: "mobile" | "landline" | "hotline";
};

const NUMBER = /(?<![\d.])(?:\+?84|0|1[89]00)(?:[\s.()-]{0,2}\d){4,10}(?![\d])/g;

/**
 * Vietnamese telephone numbers in a text, written plainly: mobile 10 digits, landline 11 (02…), hotlines 1800/1900.
 * “+84 912.345.678” → 0912345678.
 */
export function findPhoneNumbers(text: string): PhoneFound[] {
  const found: PhoneFound[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const digits = match[0].replace(/\D/g, "");
    const number = digits.startsWith("84") ? `0${digits.slice(2)}` : digits;
    const kind = kindOf(number);
    if (kind) found.push({ at: match.index, length: match[0].length, number, kind });
  }
  return found;
}

function kindOf(number: string): PhoneFound["kind"] | null {
  if (/^0[35789]\d{8}$/.test(number)) return "mobile";
  if (/^02\d{9}$/.test(number)) return "landline";
  return /^1[89]00\d{4,6}$/.test(number) ? "hotline" : null;
}
