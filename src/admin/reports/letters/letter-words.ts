import type { Dossier } from "../../../signal-reports/dossier/lock-dossier.ts";

export const letterStatus: Record<Dossier["status"], string> = {
  draft: "Chưa gửi",
  sent: "Đã gửi, chờ trả lời",
  answered: "Đã có trả lời",
};

export const letterFiles = [
  ["letter", "Công văn"],
  ["workbook", "Bảng Excel và phiếu trả lời"],
  ["geojson", "Vị trí (GeoJSON)"],
  ["map", "Sơ đồ"],
] as const;
