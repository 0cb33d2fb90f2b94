import type { Operator, Service, Voice } from "../../filing.ts";
import type { ReportDraft } from "../draft.ts";

export const operatorWords: Record<Operator, string> = {
  viettel: "Viettel",
  vinaphone: "VinaPhone",
  mobifone: "MobiFone",
  vietnamobile: "Vietnamobile",
  other: "mạng khác",
};

export const serviceWords: Record<Service, string> = {
  voice: "gọi điện",
  "mobile-data": "mạng 4G/5G",
  "fixed-broadband": "internet cáp quang",
  wifi: "wifi",
  unknown: "chưa rõ việc gì",
};

export const hoursWords: Record<NonNullable<Voice["hours"]>, string> = {
  "all-day": "cả ngày",
  evening: "buổi tối",
  daytime: "ban ngày",
  sometimes: "lúc được lúc không",
};

export const indoorsWords: Record<NonNullable<Voice["indoors"]>, string> = {
  indoor: "trong nhà",
  outdoor: "ngoài trời",
  both: "cả trong nhà và ngoài trời",
};

export function speedInWords({ down, up, ping }: NonNullable<Voice["speed"]>): string {
  return [
    ...(down === null ? [] : [`tải xuống ${figure(down)} Mbit/s`]),
    ...(up === null ? [] : [`tải lên ${figure(up)} Mbit/s`]),
    ...(ping === null ? [] : [`ping ${figure(ping)} ms`]),
  ].join(", ");
}

/** Where it is, as the person will recognise it. */
export function placeInWords({ areas, lat, landmark, outside }: ReportDraft): string {
  const named = areas.join(", ") || (landmark ?? "");
  const spot = lat === null ? "" : "vị trí đã gửi";
  const where = [named, spot].filter(Boolean).join(", ") || "chưa rõ chỗ";
  if (outside === null) return where;
  return `${where} (${outside === "?" ? "ngoài địa bàn" : `thuộc ${outside}`})`;
}

function figure(value: number): string {
  return new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 }).format(value);
}
