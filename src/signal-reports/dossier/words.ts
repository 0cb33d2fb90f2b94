import type { DossierData, DossierRow, DossierService } from "./dossier-data.ts";

const services: Record<DossierService, string> = {
  "mobile-data": "dữ liệu di động",
  voice: "gọi thoại",
  "fixed-broadband": "internet cố định",
  wifi: "wifi",
  unknown: "chưa rõ",
};

const operators = {
  viettel: "Viettel",
  vinaphone: "VinaPhone (VNPT)",
  mobifone: "MobiFone",
  vietnamobile: "Vietnamobile",
};

export function serviceWords(row: Pick<DossierRow, "services">): string {
  return row.services.map((service) => services[service]).join(", ");
}

/** How the operator is called in the letter; one outside the list goes by the recipient's own name. */
export function operatorName({ operator, recipient }: Pick<DossierData, "operator" | "recipient">): string {
  return operator === "other" ? (recipient ?? "") : operators[operator];
}

export function recipientName(data: DossierData): string {
  return data.recipient ?? `Đơn vị phụ trách mạng ${operatorName(data)} tại ${data.locality.province}`;
}

/** “UBND xã Nam Hòa”. */
export function committeeName({ locality }: DossierData): string {
  return locality.committee.replace(/^Ủy ban nhân dân/i, "UBND");
}

/** Who writes: the office, else the committee. */
export function senderName(data: DossierData): string {
  return data.locality.office ?? committeeName(data);
}

/** The written-out name of the locality: “xã Nam Hòa”. */
export function localityName({ locality }: DossierData): string {
  return `${locality.kind} ${locality.name}`;
}

export function indoorsWords(indoors: DossierRow["indoors"]): string | null {
  if (indoors === null) return null;
  return { indoors: "trong nhà", outdoors: "ngoài trời", both: "trong nhà và ngoài trời" }[indoors];
}

/** Vietnamese writing of a figure: comma for decimals, point for thousands, at most one decimal. */
export function numberWords(value: number): string {
  const [whole = "", decimals] = String(Math.round(value * 10) / 10).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ".") + (decimals ? `,${decimals}` : "");
}

export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
