import type { Service } from "../../signal-reports/filing.ts";

/** One type of request; the codes are those of a report's services. */
export type Open311Service = {
  service_code: Service;
  service_name: string;
  description: string;
  metadata: true;
  type: "realtime";
  keywords: string;
  group: string;
};

const group = "Sóng và mạng viễn thông";
const always = { metadata: true, type: "realtime" } as const;

/** What can be reported. The last is what a report is that does not say which service is weak. */
export const services: readonly Open311Service[] = [
  {
    service_code: "mobile-data",
    service_name: "Sóng yếu: dữ liệu di động (3G, 4G, 5G)",
    description: "Mạng di động chậm, chập chờn hoặc không vào được ở một chỗ.",
    ...always,
    keywords: "sóng yếu, lõm sóng, vùng trắng, mất mạng, 3G, 4G, 5G, mobile data, weak signal",
    group,
  },
  {
    service_code: "voice",
    service_name: "Sóng yếu: gọi thoại",
    description: "Cuộc gọi rớt, nghe ngắt quãng hoặc không gọi được ở một chỗ.",
    ...always,
    keywords: "sóng yếu, rớt cuộc gọi, không gọi được, mất sóng, voice, dropped calls",
    group,
  },
  {
    service_code: "fixed-broadband",
    service_name: "Internet cố định (cáp quang) yếu",
    description: "Đường internet cố định chậm, hay đứt hoặc chưa kéo tới nơi.",
    ...always,
    keywords: "internet, cáp quang, mạng chậm, đứt cáp, fixed broadband, FTTH",
    group,
  },
  {
    service_code: "wifi",
    service_name: "Wifi yếu",
    description: "Wifi chậm hoặc không vào được tại nhà, nhà văn hóa hay nơi công cộng.",
    ...always,
    keywords: "wifi, wi-fi, mạng chậm, wifi công cộng",
    group,
  },
  {
    service_code: "unknown",
    service_name: "Sóng, mạng yếu: chưa rõ loại dịch vụ",
    description: "Người báo chưa nói rõ gọi thoại, dữ liệu di động hay internet bị yếu.",
    ...always,
    keywords: "sóng yếu, mạng yếu, weak signal",
    group,
  },
];

export function serviceOf(code: string): Open311Service | undefined {
  return services.find(({ service_code }) => service_code === code);
}
