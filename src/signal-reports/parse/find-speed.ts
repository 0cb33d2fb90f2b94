import { parseNumberWords } from "../../knowledge/text/index.ts";
import type { PlainText } from "./plain-text.ts";
import type { Speed } from "./types.ts";

const FIGURE = String.raw`\d+(?:[.,]\d+)?`;
const UNIT = String.raw`(?:mbps|mbit ?/ ?s|mb ?/ ?s|mbit|mbs|mb|mega(?:bit)?(?: ?/ ?s| tren giay| mot giay| giay)?|me ?ga|me(?! con)|m ?/ ?s|kbps|kb ?/ ?s|kbit ?/ ?s|kbs|kb|k ?/ ?s|gbps|gb ?/ ?s|m)\b`;
const SAID = `(?: ?(?:duoc|la|co|chi|moi|dat|toc do|khoang|con|duoc co|:|=|->|-|~|hon|gan|thi|ve|chay|do|so|,))*`;
const DOWN = `(?:tai xuong|tai ve|download|down ?load|down|xuong|toc do tai|↓|⬇)`;
const UP = `(?:tai len|upload|up ?load|up|day len|len|↑|⬆)`;
const PING = `(?:ping|do tre|latency|tre)`;
const WORDS = "mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|muoi|tram|linh|le|ruoi|khong|chuc";
const SPOKEN = new RegExp(
  String.raw`\b(${DOWN}|${UP}|${PING}|do)(${SAID}) ((?:${WORDS})(?: (?:${WORDS}))*)(?: (?:phay|cham) ((?:${WORDS})(?: (?:${WORDS}))*))?`,
  "g",
);
/** What was promised or paid for was not measured. */
const PROMISED =
  /\b(goi|dang ky|hop dong|quang cao|cam ket|hua|dung luong|het|(?<!chi )con|mua|nap|lap|cuoc)( (goi|cuoc|mang|la|cap quang|internet|toc do|dang ky|wifi|duoc|co|den|toi|ban))* *$/;

/** The measured figures a message gives, in Mbit/s and ms; `null` when there is none. */
export function findSpeed(message: PlainText): Speed | null {
  const plain = figuresWritten(
    message.plain.replace(/(?<!\d)0\d{9}(?!\d)/g, (number) => " ".repeat(number.length)),
  );
  const rate = (words: string) => firstRate(plain, words, message);
  const speed: Speed = lettered(plain) ??
    paired(plain) ??
    named(plain) ?? { down: rate(DOWN), up: rate(UP), ping: firstPing(plain) };
  if (speed.down === null && speed.up === null) speed.down = bareRate(plain, message);
  return speed.down === null && speed.up === null && speed.ping === null ? null : speed;
}

function firstRate(plain: string, words: string, message: PlainText): number | null {
  const named = new RegExp(
    String.raw`(?<![a-z])${words}${SAID} ?(${FIGURE})(?!\d) ?(${UNIT})?(?! ?(?:ms|h|gio|ngay|tuan|thang|hom|nguoi|nha|vach|lan|k\b|gb\b|g\b|tieng|phut|giay\b|met))`,
    "g",
  );
  for (const match of plain.matchAll(named)) {
    const bare = /^(len|xuong)/.test(match[0]) && match[2] === undefined;
    if (bare && !/\b(tai|ping|mbps|speed|speedtest|toc do|do duoc|i ?speed|down|up)\b/.test(plain)) continue;
    return inMbits(match[1], match[2], typedUnit(message, plain, match));
  }
  const after = new RegExp(String.raw`(${FIGURE}) ?(${UNIT}) (?:${words})(?!${SAID} ?\d)`).exec(plain);
  return after ? inMbits(after[1], after[2], typedUnit(message, plain, after)) : null;
}

function firstPing(plain: string): number | null {
  const named = new RegExp(
    String.raw`\b${PING}(?: (?:len|toi|den|cao|tan|nhay))*${SAID} ?(${FIGURE}) ?(giay|s)?\b(?! ?${UNIT})`,
  ).exec(plain);
  const [, figure, seconds] = named ?? /(?<![\d.,])(\d+(?:[.,]\d+)?) ?(?:ms|mili ?giay)\b/.exec(plain) ?? [];
  return figure === undefined ? null : round(numberOf(figure) * (seconds ? 1000 : 1));
}

/** “d 4.5 u 1.2 p 88”, as measuring apps are copied down. */
function lettered(plain: string): Speed | null {
  const match = new RegExp(
    String.raw`\bd[ :=]*(${FIGURE}) ?(${UNIT})?[ ,;/]*u[ :=]*(${FIGURE}) ?(${UNIT})?(?:[ ,;/]*p(?:ing)?[ :=]*(${FIGURE}))?`,
  ).exec(plain);
  if (!match) return null;
  const [, down, downUnit, up, upUnit, ping] = match;
  return {
    down: inMbits(down, downUnit),
    up: inMbits(up, upUnit ?? downUnit),
    ping: ping === undefined ? null : numberOf(ping),
  };
}

/** “đo được 2.1/0.5”, “3.4 / 0.9 Mbps”: what comes down, then what goes up. */
function paired(plain: string): Speed | null {
  const measured = String.raw`\b(?:do|duoc|toc do|speed ?test|i ?speed|test)[ :]*(?:duoc |co |chi |la |khoang )*`;
  const match = new RegExp(
    String.raw`(?:(${measured})|(?<![\d.,/]))(${FIGURE}) ?(?:${UNIT})? ?/ ?(${FIGURE})(?! ?/|\d)(?: ?(${UNIT}))?`,
  ).exec(plain);
  if (!match) return null;
  const [, before, down, up, unit] = match;
  if (before === undefined && unit === undefined) return null;
  return { down: inMbits(down, unit), up: inMbits(up, unit), ping: firstPing(plain) };
}

/** “4,7 mê xuống, 1,1 mê lên”: the direction behind the figure. */
function named(plain: string): Speed | null {
  const match = new RegExp(
    String.raw`(${FIGURE}) ?(${UNIT}) ?${DOWN}[ ,;/]*(?:va )?(${FIGURE}) ?(${UNIT})? ?${UP}(?! ?\d)`,
  ).exec(plain);
  if (!match) return null;
  const [, down, downUnit, up, upUnit] = match;
  return { down: inMbits(down, downUnit), up: inMbits(up, upUnit ?? downUnit), ping: firstPing(plain) };
}

/** A rate with its unit and no direction is what arrives: “được 3,2 mb/s”. */
function bareRate(plain: string, message: PlainText): number | null {
  const sure = new RegExp(String.raw`(?<![\d.,])(${FIGURE}) ?(${UNIT})`, "g");
  for (const match of plain.matchAll(sure)) {
    if (/^(me?|k ?\/ ?s)$/.test(match[2] ?? "") && !/\b(do|test|toc do|speed)\b/.test(plain)) continue;
    if (PROMISED.test(plain.slice(0, match.index))) continue;
    return inMbits(match[1], match[2], typedUnit(message, plain, match));
  }
  const measured = new RegExp(
    String.raw`\b(?:toc do|speed(?:test)?|do)(?: (?:mang|4g|5g|wifi|i ?speed|ispeed|speedtest|bang i ?speed|thu|ra|len|duoc|co|chi|moi|con|la|dat|khoang|tam|thay))*[ :]+(${FIGURE})(?! ?(?:gb|g\b|h\b|lan|gio|ngay|ms|tuan|thang|%))`,
  ).exec(plain);
  return measured ? inMbits(measured[1], undefined, "") : null;
}

/** The unit in the letters typed: “MB” counts bytes, “Mb” and “mb” bits. */
function typedUnit(message: PlainText, plain: string, match: RegExpMatchArray): string {
  const unit = match[2];
  if (unit === undefined || plain.length !== message.plain.length) return unit ?? "";
  const at = (match.index ?? 0) + match[0].indexOf(unit, match[0].indexOf(match[1] ?? ""));
  return message.typed(at, at + unit.length);
}

function inMbits(figure = "0", unit = "", typed = ""): number {
  const bytes = /^[MKG]B ?\/ ?s/.test(typed) ? 8 : 1;
  const size = unit.startsWith("k") ? 0.001 : unit.startsWith("g") ? 1000 : 1;
  return round(numberOf(figure) * size * bytes);
}

function numberOf(figure: string): number {
  return Number(figure.replace(",", "."));
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** “tải xuống ba phẩy hai” → “tai xuong 3.2”, as voice typing leaves it. */
function figuresWritten(plain: string): string {
  return plain
    .replace(/(\d+) (?:phay|cham) (\d+)/g, "$1.$2")
    .replace(SPOKEN, (whole, word: string, said: string, units: string, decimals: string | undefined) => {
      const number = parseNumberWords(units);
      const after = decimals === undefined ? null : parseNumberWords(decimals);
      if (number === null || (word === "do" && decimals === undefined)) return whole;
      return `${word}${said} ${number}${after === null ? "" : `.${after}`}`;
    });
}
