import { type StatProps, Stats } from "../frame/components/index.ts";
import { todayLinks } from "./links.ts";
import type { TodayProps } from "./today-props.ts";

/** The numbers at the top, each of which opens its list; only what this person has to do with. */
export function todayStats({ today, base, may }: TodayProps): StatProps[] {
  const { counts, factsDue, accounts } = today;
  const inOffice = accounts === null;
  const stat = (label: string, value: number, link: string, tone: StatProps["tone"]): StatProps => ({
    label,
    value: value.toLocaleString("vi-VN"),
    href: base + link,
    tone: value > 0 ? tone : "plain",
  });
  return [
    ...(may("conversations.see")
      ? [
          stat("Chờ cán bộ", counts.waiting, todayLinks.waiting, "bad"),
          stat("Hội thoại nên xem lại", counts.flagged, todayLinks.flagged, "warn"),
        ]
      : []),
    stat("Phản ánh quá hạn", counts.late, todayLinks.late, "bad"),
    stat("Sắp quá hạn", counts.soon, todayLinks.soon, "warn"),
    stat("Cần gọi điện", counts.calls, todayLinks.calls, "warn"),
    ...(inOffice ? [] : [stat("Hồ sơ nhà mạng", counts.letters, todayLinks.letters, "info")]),
    ...(may("conversations.see")
      ? [stat("Tin chưa tới người dân", counts.failedSends, "#failed-sends", "warn")]
      : []),
    ...(may("knowledge.see")
      ? [
          stat("Câu chưa trả lời được", counts.gaps, todayLinks.gaps, "info"),
          stat("Bài cần kiểm tra", factsDue.length, todayLinks.factsDue, "info"),
        ]
      : []),
    ...(may("knowledge.approve") ? [stat("Bài chờ duyệt", counts.drafts, todayLinks.drafts, "info")] : []),
  ];
}

export function TodayStats({ stats }: { stats: StatProps[] }) {
  return <Stats stats={stats} label="Việc đang chờ" />;
}
