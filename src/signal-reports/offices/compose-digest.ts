import { vietnamDay } from "../../localities/vietnam-time.ts";
import { countOpenCalls } from "../call-tasks/count-open-calls.ts";
import { officeName } from "../news/news-text.ts";
import { statusWords } from "../states.ts";
import { dayWords, momentWords } from "./case-words.ts";
import type { Notice } from "./notice.ts";
import type { OfficeTools } from "./office-tools.ts";
import { readTrouble } from "./read-trouble.ts";

/** The morning's digest for a place's coordinating office; `null` when nothing is wrong any more. */
export async function composeDigest(
  { db, now, placeOf }: Pick<OfficeTools, "db" | "now" | "placeOf">,
  locality: string,
): Promise<Notice | null> {
  const place = placeOf(locality);
  const at = now();
  const { overdue, unsent, failing } = await readTrouble(db, locality, at);
  const calls = await countOpenCalls(db, locality);
  const count = overdue.length + unsent.length + failing.length + calls.count;
  if (count === 0) return null;
  return {
    subject: `[${vietnamDay(at)}] ${place.name}: ${overdue.length} phản ánh quá hạn, ${unsent.length} tin chưa tới`,
    opening: [
      `Tổng hợp sáng ${dayWords(at)} của ${place.name}: việc quá hạn, người cần gọi, tin gửi không tới, kênh liên lạc hỏng.`,
    ],
    lines: [
      ...overdue.map(({ code, status, area, receiver, acknowledgeBy, answerBy }) => ({
        label: `Quá hạn ${code}`,
        value: `${area ?? "chưa rõ chỗ"}; ${statusWords[status]}; ${officeName(place, receiver)}; hạn ${momentWords(status === "submitted" ? acknowledgeBy : answerBy)}`,
      })),
      ...(calls.count > 0
        ? [
            {
              label: "Cần gọi cho người báo",
              value: `${calls.count} người${calls.since ? `, lâu nhất từ ${momentWords(calls.since)}` : ""}; xem “Cần gọi” ở trang cán bộ`,
            },
          ]
        : []),
      ...unsent.map(({ code, status, officeId, kind }) => ({
        label: status === "dead" ? "Không gửi được" : "Chưa rõ đã tới hay chưa",
        value: `${code ?? "tin chung"} tới ${officeName(place, officeId)} qua ${channelWords[kind]}`,
      })),
      ...failing.map(({ officeId, kind, address, failedAt }) => ({
        label: "Kênh hỏng",
        value: `${officeName(place, officeId)}, ${channelWords[kind]}${kind === "zalo" ? "" : ` ${address}`}${failedAt ? `, từ ${momentWords(failedAt)}` : ""}`,
      })),
    ],
    links: [],
    pictureIds: [],
  };
}

export const channelWords = { email: "thư điện tử", zalo: "Zalo", webhook: "kết nối phần mềm" } as const;
