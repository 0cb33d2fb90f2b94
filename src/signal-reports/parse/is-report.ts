import { fold } from "../../knowledge/text/index.ts";
import { blankOut } from "./blank-out.ts";
import * as signs from "./data/not-reports.ts";
import { carrierProducts, operatorNames } from "./data/operators.ts";
import { provinceNames } from "./data/place-words.ts";
import { findTroubles } from "./find-troubles.ts";
import type { Mention, ReadingPlace } from "./types.ts";

export type Evidence = { area: boolean; since: boolean; measured: boolean };

/**
 * Whether a conversation complains of signal, data, calls, internet or wifi at the reporter's place now. Questions
 * about plans, coverage or whom to tell, errors of an app, power cuts, scams, other provinces, what is over and what
 * might be are not reports; a complaint with a question in it is.
 * @param plain the messages in their plain form, one a line.
 * @param evidence what else was read from them.
 */
export function isReport(plain: string, place: ReadingPlace, evidence: Evidence): boolean {
  const troubles = findTroubles(blankOut(plain, carrierProducts)).filter((trouble) =>
    concernsNetwork(plain, trouble, place),
  );
  const last = troubles.at(-1);
  if (!last)
    return (
      evidence.measured &&
      !/\?|\b(khong|bao nhieu|la gi|the nao|chua|nao|sao)\b\s*$/.test(plain) &&
      !/\b(goi|lap|dang ky|cuoc)\b/.test(plain)
    );
  if (isOver(plain, last)) return false;
  return troubles.some((trouble) => isComplaint(plain, trouble, evidence));
}

function sentenceOf(
  plain: string,
  { at, end }: Mention<string>,
): { text: string; before: string; after: string } {
  const start = plain.slice(0, at).search(/[^.!?;\n]*$/);
  const stop = end + plain.slice(end).search(/[.!?;\n]|$/);
  const closing = plain.slice(stop, stop + 1) === "?" ? "?" : "";
  return {
    text: plain.slice(start, stop) + closing,
    before: plain.slice(start, at),
    after: plain.slice(end, stop) + closing,
  };
}

function concernsNetwork(plain: string, trouble: Mention<string>, place: ReadingPlace): boolean {
  const { text, before } = sentenceOf(plain, trouble);
  if (signs.otherMatters.test(text.replace(signs.onlyTold, ""))) return false;
  if (
    signs.appNames.test(text) &&
    (signs.blamesNetwork.test(text) || signs.appNames.test(before + trouble.value))
  )
    return false;
  if (signs.ownDevice.test(text) && !/\b(?:khong phai|dau phai|van (?:day|khoe|tot))\b/.test(text))
    return false;
  if (signs.powerCut.test(plain) && !signs.powerBack.test(plain) && !/\b(song|[34]g)\b/.test(plain))
    return false;
  if (signs.longAgo.test(text) && !signs.stillSo.test(text.replace(signs.longAgo, " "))) return false;
  if (
    /\b(goi|alo|lien lac)\b.*\b(tong dai|can bo|uy ban|cong an|hotline|1[89]00|truong thon|ky thuat|nhan vien)\b/.test(
      trouble.value,
    ) &&
    !/\b(song|mang|4g|wifi)\b/.test(trouble.value)
  )
    return false;
  return !isElsewhere(plain, text, place);
}

function isElsewhere(plain: string, sentence: string, place: ReadingPlace): boolean {
  const own = [
    place.name,
    place.province.name.replace(/^(tỉnh|thành phố) /u, ""),
    ...place.spellings,
    ...place.formerNames,
  ].map(fold);
  const names = provinceNames.filter((name) => !own.some((one) => one.includes(name)));
  const foreign = [
    ...names,
    ...place.notToConfuse.map(({ name }) => fold(name)).filter((name) => name.startsWith("xa ")),
  ];
  const there = new RegExp(
    String.raw`\b(?:o|tai|trong|ngoai|duoi|tren|que|vao|ra|ve|tinh|tp|thanh pho)(?: (?:tinh|thanh pho|tp|tan|ben|tan ngoai|mai|tan trong))? (?:${foreign.map((name) => name.replace(/\W+/g, "\\W+")).join("|")})\b|\b(?:xa|phuong|huyen|tinh) (?:ben(?! canh nha)|khac|ban)\b|\bben (?:xa|phuong) (?:ba|ong|anh|chi|co|no|ho)\b`,
  );
  if (signs.travelling.test(sentence) && !OWN_PLACE.test(plain)) return true;
  if (!there.test(sentence)) return false;
  const rest = plain.replace(new RegExp(there, "g"), " ");
  const livesThere = new RegExp(String.raw`\b(?:toi|em|minh|chau|tui) (?:dang |hien )*${there.source}`).test(
    plain,
  );
  return !(livesThere ? HAMLET : OWN_PLACE).test(rest);
}

const HAMLET = /\b(?:nha o que|o que|xom|thon|to dan pho|khu pho|to \d)\b/;
const OWN_PLACE =
  /\b(nha (toi|em|minh|bac|chau|o que|ong ba|bo me)|o (day|nha|que)|xom|thon|to dan pho|khu pho|ca (xom|thon|to)|to \d)\b/;

function isOver(plain: string, last: Mention<string>): boolean {
  for (const { 0: over, index } of plain.matchAll(signs.overNow)) {
    if (isAnothers(plain, index + over.length)) continue;
    if (index < last.at || signs.notOver.test(plain.slice(Math.max(0, index - 30), index))) continue;
    if (
      /\b(van|lai (mat|yeu|cham|lag|rot|bi)|nhung (van|chua|con|lai))\b/.test(
        plain.slice(index + over.length),
      )
    )
      continue;
    if (
      /\?|^ *(khong|chua)\b/.test(
        plain
          .slice(index + over.length)
          .split("\n")[0]
          ?.slice(0, 12) ?? "",
      )
    )
      continue;
    return true;
  }
  return false;
}

/** “chưa bao giờ”, “không vạch nào”: words of questions that ask nothing. */
const NEVER =
  /\b(?:chua|khong|chang) bao gio\b|\b(?:khong|chua|chang)(?: (?!\?)\w+){1,3}? (?:nao|gi|ai)\b(?! *\?)|\b(?:chua|khong|chang) (?:hom|luc|khi|ngay|bua) nao\b/g;

/** “…, riêng Mobifone thì ổn”: another carrier than those complained of. */
function isAnothers(plain: string, end: number): boolean {
  const clause = /[^,.;\n]*$/.exec(plain.slice(0, end))?.[0] ?? "";
  const named = (text: string) => operatorNames.filter(([, pattern]) => text.search(pattern) >= 0);
  const here = named(clause);
  if (here.length === 0 || !/\b(?:thi|van|rieng|con|chi)\b/.test(clause)) return false;
  return named(plain).some((one) => !here.includes(one));
}

function isComplaint(plain: string, trouble: Mention<string>, evidence: Evidence): boolean {
  const { text, before, after } = sentenceOf(plain, trouble);
  const own = signs.ownPlace.test(text) || evidence.area || evidence.since;
  if (signs.hypotheses.test(before) && !/\b(la|thi)\b/.test(before.slice(before.search(signs.hypotheses))))
    return false;
  if (signs.asksAfter.test(text) && !/\b(van|lai|suot)\b/.test(text)) return false;
  if (signs.asksWhether.some((asks) => asks.test(text.trim())) && !evidence.since) return false;
  if (signs.chooses.test(text) && !own) return false;
  if (
    /\b(truoc khi|cach (bao|khac phuc|xu ly|sua)|quy trinh|anh huong (?:gi|the nao)|the nao la|nguyen nhan|la gi|co hai)\b/.test(
      text,
    ) &&
    !evidence.since
  )
    return false;
  if (/\b(?:het|xoa|bo)(?: vung| diem)? *$/.test(before)) return false;
  if (!signs.asksGenerally.test(text.replace(NEVER, ""))) return true;
  if (evidence.since || signs.complaining.test(text)) return true;
  const near = `${trouble.value} ${after.split(" ").slice(0, 3).join(" ")}`;
  if (
    signs.pressing.test(
      near.replace(/\b(lam (sao|the nao|gi|nhu)|the nao|phai lam|la gi|thi lam|thi phai lam)\b/g, " "),
    )
  )
    return true;
  if (signs.beforeOther.test(before) && !own) return false;
  if (!own)
    return !/\b(ai|dau|sao|gi|the nao|nao(?! cung)|so may|bao nhieu|bao gio|khi nao)\b|\?/.test(
      text.replace(NEVER, ""),
    );
  return (
    !/^\W*(o day |nha (em|toi) |xom (em|toi) )?(co )?(bi )?(hay )?$/.test(before) ||
    !/\b(khong|chua)\s*\??$/.test(text)
  );
}
