import { coarse, isNowhere } from "../dossier/coarse-place.ts";
import { officeName } from "../news/news-text.ts";
import { isOpen, statusWords } from "../states.ts";
import {
  dayWords,
  figure,
  hoursWords,
  indoorsWords,
  momentWords,
  operatorWords,
  serviceWords,
} from "./case-words.ts";
import type { OfficeCase } from "./read-case.ts";

export type CaseLine = { label: string; value: string; url?: string };

/** How much an office may see: one that acts sees the spot, one that is only told sees it roughly. */
export type Sight = "acting" | "told";

/** A report in lines of label and value, for mails, messages and pages alike. Lines without content are left out. */
export function caseLines(found: OfficeCase, sight: Sight): CaseLine[] {
  const { request, place } = found;
  const acting = sight === "acting";
  const lines: (CaseLine | null)[] = [
    line("Mã phản ánh", request.code),
    line("Tình trạng", statusWords[request.status]),
    line("Chỗ báo", whereWords(found)),
    acting ? line("Mô tả chỗ", found.landmarks.slice(0, 3).join("; ")) : null,
    mapLine(found, sight),
    line("Nhà mạng", operatorWords(request.operators)),
    line("Dịch vụ", serviceWords(request.services)),
    line("Từ khi nào", found.since.slice(0, 3).join("; ")),
    line("Lúc nào", hoursWords(found.hours)),
    line("Trong hay ngoài nhà", indoorsWords(found.indoors)),
    line("Số người báo", String(found.voices)),
    line("Số hộ bị ảnh hưởng", found.households > 0 ? `khoảng ${found.households}` : ""),
    line("Tốc độ đo được", speedWords(found)),
    line("Ảnh kèm theo", acting ? photoWords(found) : ""),
    line("Báo ngày", dayWords(request.filedAt)),
    line("Hạn", deadlineWords(found)),
    line("Nơi xử lý", officeName(place, request.receiver)),
    line("Vì sao chuyển tới nơi này", request.routingWhy),
  ];
  return lines.filter((one): one is CaseLine => one !== null && one.value !== "");
}

/** “Xóm 5, xã Nam Hòa”. */
export function whereWords({ request, place }: OfficeCase): string {
  const outside =
    request.outside === null
      ? ""
      : request.outside === "?"
        ? " (ngoài địa bàn)"
        : ` (thuộc ${request.outside})`;
  return `${request.area ? `${request.area}, ` : ""}${place.name}${outside}`;
}

/** By when what has to be done; nothing once it is done. */
function deadlineWords({ request }: OfficeCase): string {
  if (!isOpen(request.status)) return "";
  const answer = `trả lời trước ${momentWords(request.answerBy)}`;
  return request.status === "submitted"
    ? `tiếp nhận trước ${momentWords(request.acknowledgeBy)}; ${answer}`
    : answer;
}

function line(label: string, value: string): CaseLine {
  return { label, value };
}

function mapLine({ request: { lat, lon } }: OfficeCase, sight: Sight): CaseLine | null {
  if (lat === null || lon === null || isNowhere(lat, lon)) return null;
  const { place } = sight === "told" ? coarse({ lat, lon }) : { place: { lat, lon } };
  if (place === null) return null;
  const value = sight === "told" ? "xem trên bản đồ (vị trí gần đúng)" : "xem trên bản đồ";
  const zoom = sight === "told" ? 15 : 17;
  const url = `https://www.openstreetmap.org/?mlat=${place.lat}&mlon=${place.lon}#map=${zoom}/${place.lat}/${place.lon}`;
  return { label: "Bản đồ", value, url };
}

function speedWords({ speeds }: OfficeCase): string {
  const words = speeds
    .slice(0, 5)
    .map(({ down, up, ping }) =>
      [
        down === null ? "" : `tải xuống ${figure(down)} Mbit/s`,
        up === null ? "" : `tải lên ${figure(up)} Mbit/s`,
        ping === null ? "" : `độ trễ ${figure(ping)} ms`,
      ]
        .filter(Boolean)
        .join(", "),
    );
  return words.join("; ");
}

function photoWords({ pictures }: OfficeCase): string {
  return pictures.length > 0 ? `${pictures.length} ảnh` : "";
}
