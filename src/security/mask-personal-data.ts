/** What a citizen must never send here; each is answered with a warning. */
export type SecretKind = "id_number" | "otp" | "password" | "bank_card" | "bank_account";

export type MaskedText = { text: string; secrets: SecretKind[] };

type Rule = {
  kind: SecretKind | null;
  label: string;
  find: RegExp;
  keepGroup?: number;
  /** @param groups how many digits stand together, from left to right. */
  accept?: (digits: string, groups: number[]) => boolean;
};

const gap = "[\\s.\\-]?";
const digits = (count: string) => `(?<![\\d.,])\\d(?:${gap}\\d)${count}(?![\\d])`;

/** What an officer's number or a date in the gap says: the digits after it are no code of the citizen's. */
const otpGap = "(?:(?!g[oọ]i|t[oổ]ng|hotline|n[aă]m\\s|li[eê]n)[^\\d\\n]){0,25}";
const otpName = "(?:\\botp\\b|m[aã]\\s*(?:otp|x[aá]c\\s*(?:th[uự]c|nh[aậ]n|minh)))";
const passwordName = "(?:m[aậ]t\\s*kh[aẩ]u|password|passcode)";
const pinName = `(?:${passwordName}|\\bm[aã]\\s*pin|\\bpin\\s+(?:vneid|app|th[eẻ]|c[uủ]a)|\\bmk|\\bpass)(?!\\p{L})`;
const spaced = "\\d(?:[\\s.-]\\d){3,7}";

/** Digits read out as words, as voice typing writes them. */
const word =
  "(?:kh[oô]ng|m[oộ]t|hai|ba|b[oố]n|t[uư]|n[aă]m|l[aă]m|s[aá]u|b[aả]y|t[aá]m|ch[ií]n|linh)(?!\\p{L})";
const words = (count: string) => `(?<!\\p{L})${word}(?:[\\s,.-]+${word})${count}`;
/** The kinds of holder with which a health insurance number begins. */
const insured = "(?:GD|HN|DT|DK|DN|HT|TE|HS|SV|CN|HG|BT|NN|KC|CK|CC|HC|LS|TS|XN|MS|TV|PV|CB|TN)";

// The order matters: a card or an ID number must not be eaten by the telephone rule.
const rules: Rule[] = [
  {
    kind: null,
    label: "[email đã che]",
    find: /(?<![\w.+-])[\w.+-]{1,100}@[\w-]{1,100}(?:\.[\w-]{1,100}){1,5}/g,
  },
  {
    kind: "password",
    label: "[mật khẩu đã che]",
    find: /((?:m[aậ]t\s*kh[aẩ]u|password|passcode|pass|\bmk|\bpw)(?!\p{L})[^\n.,;?!]{0,25}?(?:(?<=\s)l[aà](?=\s)|[:=])\s*)((?=\S*[\d@#$%^&*!_])\S{4,})/giu,
    keepGroup: 1,
  },
  {
    kind: "otp",
    label: "[mã xác thực đã che]",
    find: new RegExp(
      `(${otpName}${otpGap})(?!1[89]00[\\s.-]?\\d)(\\d{3}[\\s.-]\\d{3}|\\d\\d(?:[\\s.-]\\d\\d){2,3}|${spaced}|\\d{4,8})(?!\\d)`,
      "giu",
    ),
    keepGroup: 1,
  },
  {
    // “Mã nó gởi về máy là 7 7 1 0 4 2”: one digit after another is read from a telephone.
    kind: "otp",
    label: "[mã xác thực đã che]",
    find: /(\bm[aã](?!\p{L})[^\d\n]{0,25}\b(?:g[uửởơ]i|v[eề]|nh[aậ]n|b[aá]o|l[aà])(?!\p{L})[^\d\n]{0,20}?)(\d(?:[\s.-]\d){3,7}|\d{6})(?![\d])/giu,
    keepGroup: 1,
  },
  {
    kind: "otp",
    label: "[mã xác thực đã che]",
    find: new RegExp(`(?<![\\d.,])\\d{6}(?=\\s*(?:l[aà]\\s*)?${otpName})`, "giu"),
  },
  {
    kind: "password",
    label: "[mật khẩu đã che]",
    find: new RegExp(`(${passwordName}\\s+)((?=\\S*\\d)[^\\s[]{6,})`, "giu"),
    keepGroup: 1,
  },
  {
    kind: "password",
    label: "[mật khẩu đã che]",
    find: new RegExp(
      `(${pinName}${otpGap}(?:[468]\\s*(?:ch[uữ]\\s*)?s[oố][^\\d\\n]{0,15})?)(?!1[89]00[\\s.-]?\\d)(\\d{3}[\\s.-]\\d{3}|${spaced}|\\d{4,8})(?![\\d/])`,
      "giu",
    ),
    keepGroup: 1,
  },
  { kind: "otp", label: "[mã xác thực đã che]", find: /^\s*\d{6}\s*$/g },
  {
    kind: "password",
    label: "[mật khẩu đã che]",
    find: new RegExp(`((?:${otpName}|${pinName})[^\\d\\n]{0,40}?)${words("{3,8}")}(?!\\s+${word})`, "giu"),
    keepGroup: 1,
  },
  {
    kind: null,
    label: "[số điện thoại đã che]",
    find: new RegExp(
      `(?<!\\p{L})kh[oô]ng\\s+(?:ba|n[aă]m|b[aả]y|t[aá]m|ch[ií]n)(?:[\\s,.-]+${word}){8}(?![\\s,.-]+${word})`,
      "giu",
    ),
  },
  { kind: "id_number", label: "[số giấy tờ đã che]", find: new RegExp(words("{8,15}"), "giu") },
  {
    kind: "id_number",
    label: "[số thẻ đã che]",
    find: new RegExp(`(?<![\\p{L}\\d])${insured}(?:${gap}\\d){13}(?!\\d)`, "giu"),
  },
  {
    kind: "bank_card",
    label: "[số thẻ đã che]",
    find: new RegExp(digits("{15,18}"), "g"),
    accept: (number, groups) => passesLuhn(number) && groups.every((length) => length >= 3),
  },
  {
    kind: "id_number",
    label: "[số giấy tờ đã che]",
    find: new RegExp(digits("{11}"), "g"),
    // Written in one piece, in threes or fours, by its meaning (province, century, year, number) or digit by digit; a
    // telephone number beside another is none.
    accept: (number, groups) =>
      number.startsWith("0") &&
      (groups.length === 12 ||
        groups.every((length) => length >= 3) ||
        (groups[0] === 3 && groups.slice(1).some((length) => length < 3) && (groups.at(-1) ?? 0) >= 3)),
  },
  {
    kind: "id_number",
    label: "[số giấy tờ đã che]",
    find: /((?:\bcmnd|\bcmt|\bcccd|ch[uứ]ng\s*minh|c[aă]n\s*c[uư][oớ]c|caa?wn\s*cuwowcs|ca8n\s*cu7o71c|[dđ][iị]nh\s*danh)[^\d\n]{0,20})(\d(?:[\s.-]?\d){8,11})(?!\d)/giu,
    keepGroup: 1,
    accept: (number) => !/^(?:0[35789]\d{8}|84[35789]\d{8}|1[89]00\d{4,6})$/.test(number),
  },
  {
    kind: null,
    label: "[số điện thoại đã che]",
    find: new RegExp(`(?<![\\d.,])02(?:${gap}\\d){8,9}(?!\\d)`, "g"),
    accept: (_number, groups) => groups.slice(1).every((length) => length >= 3),
  },
  {
    kind: null,
    label: "[số điện thoại đã che]",
    find: new RegExp(`(?<![\\d.,])(?:\\+?84|0)(?:${gap}\\d){9}(?!\\d)`, "g"),
    accept: (number) => /^(?:84|0)[235789]/.test(number),
  },
  {
    kind: "bank_account",
    label: "[số tài khoản đã che]",
    find: /((?:\bstk|t[aà]i\s*kho[aả]n|\b(?:s[oố]\s*)?tk)(?!\p{L})[^\d\n]{0,25})(\d(?:[\s.-]?\d){7,15})(?!\d)/giu,
    keepGroup: 1,
    accept: (number) => !/^1[89]00\d{4,6}$/.test(number),
  },
];

/** Replaces personal numbers and secrets by labels; only the masked text may be stored, logged or shown to a model. */
export function maskPersonalData(text: string): MaskedText {
  const secrets = new Set<SecretKind>();
  let masked = readable(text);
  for (const { kind, label, find, keepGroup, accept } of rules) {
    masked = masked.replace(find, (whole: string, ...groups: unknown[]) => {
      const numbers = whole.split(/\D+/).filter(Boolean);
      const lengths = numbers.map(({ length }) => length);
      if (accept && !accept(numbers.join(""), lengths)) return whole;
      if (kind) secrets.add(kind);
      return keepGroup ? `${String(groups[keepGroup - 1])}${label}` : label;
    });
  }
  return { text: masked, secrets: [...secrets] };
}

/** One spelling: composed letters, plain digits, nothing invisible between them that would hide a number. */
function readable(text: string): string {
  const composed = text.normalize("NFC").replace(/\p{Cf}/gu, "");
  return composed.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}

/** A stored body, masked. */
export function maskJsonText(json: string): string {
  return JSON.stringify(maskJson(JSON.parse(json)));
}

/** The same for every string of a JSON value; what a citizen filled into Zalo's own form goes entirely. */
export function maskJson(value: unknown, key = ""): unknown {
  if (key === "info" || key === "coordinates") return "[đã che]";
  if (typeof value === "string") return idLike.test(key) ? value : maskPersonalData(value).text;
  if (Array.isArray(value)) return value.map((item) => maskJson(item, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, maskJson(item, name)]));
}

// Zalo's own ids and timestamps are long digit strings too, and no personal numbers.
const idLike = /^(?:id|.*_ids?|.*_by_app|timestamp|checksum|url|thumbnail)$/;

function passesLuhn(number: string): boolean {
  let sum = 0;
  for (let position = 0; position < number.length; position += 1) {
    const digit = Number(number[number.length - 1 - position]);
    const doubled = position % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
