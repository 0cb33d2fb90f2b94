import { questionsOf } from "../../figures/turn-groups.ts";
import { countWords, hoursWords, shareWords } from "../../figures/words.ts";
import { type StatProps, Stats } from "../frame/components/index.ts";
import type { FiguresProps } from "./figures-props.ts";
import { conversationsLink, reportsLink } from "./links.ts";

/** The numbers that say at once how it goes, each against the period before. */
export function FigureStats({ figures, period, base, withLists }: FiguresProps) {
  const { turns, now, before, answering, verdicts } = figures;
  const asked = questionsOf(turns.byStatus, "now");
  const earlier = questionsOf(turns.byStatus, "before");
  const said = verdicts.good + verdicts.better + verdicts.not_fixed + verdicts.silent;
  const pleased = { part: verdicts.good + verdicts.better, whole: said };
  const list = (href: string) => (withLists ? href : undefined);
  const stats: StatProps[] = [
    {
      label: "Lượt hỏi",
      value: countWords(asked.asked),
      note: `kỳ trước ${countWords(earlier.asked)}`,
      href: list(conversationsLink(base, period, {})),
    },
    {
      label: "Trả lời được ngay",
      value: shareWords({ part: asked.answered, whole: asked.asked }),
      note: `kỳ trước ${shareWords({ part: earlier.answered, whole: earlier.asked })}`,
      href: list(conversationsLink(base, period, { status: "answered" })),
    },
    {
      label: "Cán bộ trả lời, mức giữa",
      value: hoursWords(answering.spread?.median),
      note:
        answering.unanswered > 0 ? `${countWords(answering.unanswered)} lượt chưa trả lời` : "giờ làm việc",
      href: list(conversationsLink(base, period, { status: "handover" })),
    },
    {
      label: "Phản ánh mới",
      value: countWords(now.filed),
      note: `kỳ trước ${countWords(before.filed)}`,
      href: list(reportsLink(base, period)),
    },
    {
      label: "Xử lý xong, mức giữa",
      value: hoursWords(now.fix?.median),
      note: `kỳ trước ${hoursWords(before.fix?.median)}`,
      href: list(reportsLink(base, period, { tab: "done" })),
    },
    {
      label: "Xử lý đúng hạn",
      value: shareWords(now.answeredOnTime),
      note: `kỳ trước ${shareWords(before.answeredOnTime)}`,
      href: list(reportsLink(base, period, { tab: "late" })),
    },
    {
      label: "Người báo hài lòng",
      value: shareWords(pleased),
      note: `${countWords(verdicts.silent)} người không trả lời, tính là chưa`,
      href: list("#verdicts"),
    },
  ];
  return <Stats stats={stats} label="Số liệu chính" />;
}
