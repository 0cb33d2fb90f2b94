import type { CarrierHotline } from "../../localities/signal-schema.ts";
import { operatorWords } from "./ask/words.ts";

type Trouble = { services: string[]; operators: string[] };
const fixedLines = ["fixed-broadband", "wifi"];

/** What often helps at once, while the report goes its way; the carrier's own number with its price when known. */
export function firstAid({ services, operators }: Trouble, hotlines: readonly CarrierHotline[]): string {
  const fixed = services.some((service) => fixedLines.includes(service));
  const mobile = !fixed || services.some((service) => service === "voice" || service === "mobile-data");
  return [
    "Trong lúc chờ, bác thử:",
    ...(mobile ? ["- Tắt máy bật lại; bật chế độ máy bay 10 giây rồi tắt; thử SIM mạng khác."] : []),
    ...(fixed ? ["- Rút điện bộ phát wifi (modem) 30 giây rồi cắm lại."] : []),
    ...calls(services, operators, hotlines),
  ].join("\n");
}

function calls(services: string[], operators: string[], hotlines: readonly CarrierHotline[]): string[] {
  const fitting = hotlines.filter(
    (hotline) =>
      operators.includes(hotline.operator) && hotline.services.some((service) => services.includes(service)),
  );
  const phones = fitting.map(
    ({ operator, phone, free }) =>
      `${operatorWords[operator]} ${phone}${free === true ? " (miễn phí)" : free === false ? " (tính cước)" : ""}`,
  );
  return phones.length > 0 ? [`- Gọi tổng đài nhà mạng: ${phones.join("; ")}.`] : [];
}
