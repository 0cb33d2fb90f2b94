import { blankOut } from "./blank-out.ts";
import { mobileSignal, onlineUses, type Service, serviceWords, voiceTrouble } from "./data/services.ts";
import { isPraised } from "./is-praised.ts";
import type { Mention } from "./types.ts";

const NO_CALL =
  /(?<!\b(?:khong|moi|chua|chang|cha|kho|the) )\b(goi|nghe)( dien)? duoc(?= (?:nhung|ma|chu)\b)|\b(goi|alo|lien lac)( (dien|len|cho|bao|den|toi|hoi|sang))* (tong dai|cskh|cham soc|hotline|(?:viettel|vnpt|fpt|mobi\w*|vina\w*)(?! (?:bi|toan|cu|hay|luc|khong|mai|suot|chap|ngat|rot))|tho|ky thuat|nhan vien|can bo|xa|phuong|uy ban|ubnd|truong thon|dien luc(?! (?:duoc|co|nao|thi))|cong an|1\d{3,})\b|\b(goi|nghe|nghe goi)( dien| thoai)?( thi| van)+ (duoc|ok|tot|binh thuong|on|ngon)\b|\bgoi (video|zalo|mess\w*|facetime|cuoc)\b|\bgoi \d*[a-z]*(k|mb|gb)\b/g;
/** “5G” in a wish for 5G is no service in trouble. */
const WISHED =
  /\bsim [345] ?g\b|\bphai (?:phat|dung|bat|xai)(?: \S+)? [345] ?g\b|\b(chua co|khong co|bao gio co|khi nao co|muon co|len) (song |mang )?5 ?g\b/g;

/** What was well once is what is complained of now. */
const ONCE_GOOD =
  /\b(?:truoc(?: gio| day| kia| nay)?|hoi (?:truoc|dau)|moi (?:hom|khi))\b.*\b(?:ma|nay|gio|nhung|chu)\b/;

/** The services a text complains of, and those it says are fine. */
export function findServices(plain: string): { said: Service[]; denied: Service[] } {
  const text = blankOut(plain, WISHED);
  const mentions = mentionsOf(text);
  const denied = mentions.filter((mention) => isPraised(text, mention, mentions));
  const said: Service[] = mentions.filter((mention) => !denied.includes(mention)).map(({ value }) => value);
  if (voiceTrouble.test(blankOut(text, NO_CALL))) said.push("voice");
  voiceTrouble.lastIndex = 0;
  if (
    onlineUses.test(text) &&
    mobileSignal.test(text) &&
    !said.includes("wifi") &&
    !said.includes("fixed-broadband")
  )
    said.push("mobile-data");
  if (said.length === 0 && /\b(?:los|pon)\b/.test(text)) said.push("fixed-broadband");
  const [only, ...others] = new Set(denied.map(({ value }) => value));
  if (said.length === 0 && only && others.length === 0 && ONCE_GOOD.test(text)) said.push(only);
  const different = [...new Set(said)].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return {
    said: different,
    denied: denied.map(({ value }) => value).filter((value) => !different.includes(value)),
  };
}

const order: Service[] = ["mobile-data", "voice", "fixed-broadband", "wifi"];

function mentionsOf(text: string): Mention<Service>[] {
  return serviceWords
    .flatMap(([value, pattern]) =>
      [...text.matchAll(pattern)].map(({ 0: said, index }) => ({
        value,
        at: index,
        end: index + said.length,
      })),
    )
    .sort((a, b) => a.at - b.at);
}
