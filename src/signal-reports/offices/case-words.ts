import type { Operator, Service } from "../filing.ts";

const services: Record<Service, string> = {
  "mobile-data": "dữ liệu di động (3G/4G/5G)",
  voice: "gọi thoại",
  "fixed-broadband": "internet cố định",
  wifi: "wifi",
  unknown: "chưa rõ loại dịch vụ",
};

const operators: Record<Operator, string> = {
  viettel: "Viettel",
  vinaphone: "VinaPhone",
  mobifone: "MobiFone",
  vietnamobile: "Vietnamobile",
  other: "nhà mạng khác",
};

const indoors: Record<string, string> = {
  indoor: "trong nhà",
  outdoor: "ngoài trời",
  both: "trong nhà và ngoài trời",
};
const hours: Record<string, string> = {
  "all-day": "cả ngày",
  evening: "buổi tối",
  daytime: "ban ngày",
  sometimes: "lúc được lúc không",
};

export const serviceWords = (list: string[]) => listed(list, services, "chưa rõ");
export const operatorWords = (list: string[]) => listed(list, operators, "chưa rõ");
export const indoorsWords = (list: string[]) => listed(list, indoors, "");
export const hoursWords = (list: string[]) => listed(list, hours, "");

/** What is weak: the air, or the line into the house. */
export function troubleWords(list: string[]): string {
  const fixed = list.length > 0 && list.every((one) => one === "fixed-broadband" || one === "wifi");
  return fixed ? "internet cố định yếu" : "sóng yếu";
}

function listed(list: string[], words: Record<string, string>, none: string): string {
  return list.length === 0 ? none : [...new Set(list)].map((one) => words[one] ?? one).join(", ");
}

/** “11:30 thứ hai 23/11/2026”, Vietnam time. */
export function momentWords(at: Date): string {
  const zone = { timeZone: "Asia/Ho_Chi_Minh" } as const;
  const clock = new Intl.DateTimeFormat("vi-VN", { ...zone, hour: "2-digit", minute: "2-digit" }).format(at);
  const weekday = new Intl.DateTimeFormat("vi-VN", { ...zone, weekday: "long" }).format(at).toLowerCase();
  return `${clock} ${weekday} ${dayWords(at)}`;
}

/** “23/11/2026”, Vietnam time. */
export function dayWords(at: Date): string {
  return new Intl.DateTimeFormat("vi-VN", {
    timeZone: "Asia/Ho_Chi_Minh",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  }).format(at);
}

export function figure(value: number): string {
  return new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 }).format(value);
}
