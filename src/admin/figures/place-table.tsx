import { byPlace } from "../../figures/group-reports.ts";
import { measureReports, type WorkedHours } from "../../figures/measure-reports.ts";
import { measureWaits } from "../../figures/measure-waits.ts";
import { type Period, periodQuery } from "../../figures/period.ts";
import type { Wait } from "../../figures/read-waits.ts";
import { questionsOf } from "../../figures/turn-groups.ts";
import { countWords, hoursWords, shareWords } from "../../figures/words.ts";
import { Rows, Section } from "../frame/components/index.ts";
import type { Figures } from "./read-figures.ts";

type Props = {
  places: { slug: string; name: string }[];
  figures: Figures;
  period: Period;
  now: Date;
  worked: WorkedHours;
};

/** The same figures for each place, the one with most to do first; a name leads to that place's own page. */
export function PlaceTable({ places, figures, period, now, worked }: Props) {
  const reports = byPlace(figures.reports);
  const waits = Map.groupBy(figures.waits, ({ locality }: Wait) => locality);
  const rows = places
    .map(({ slug, name }) => ({
      slug,
      name,
      asked: questionsOf(figures.turns.byPlace.get(slug) ?? new Map(), "now"),
      answering: measureWaits(waits.get(slug) ?? [], worked),
      measured: measureReports(reports.get(slug) ?? [], now, worked),
    }))
    .sort((a, b) => b.asked.asked + b.measured.filed - (a.asked.asked + a.measured.filed));
  const number = (title: string) => ({ title, kind: "number" }) as const;
  return (
    <Section title="Theo địa phương" id="places" count={places.length}>
      <Rows
        caption="Số liệu từng địa phương"
        head={[
          "Địa phương",
          number("Lượt hỏi"),
          number("Trả lời được"),
          number("Cán bộ trả lời, mức giữa"),
          number("Chờ cán bộ"),
          number("Phản ánh"),
          number("Xử lý xong, mức giữa"),
          number("Đúng hạn"),
        ]}
        rows={rows.map(({ slug, name, asked, answering, measured }) => [
          <a href={`/admin/${slug}/figures?${periodQuery(period)}`}>{name}</a>,
          countWords(asked.asked),
          shareWords({ part: asked.answered, whole: asked.asked }),
          hoursWords(answering.spread?.median),
          countWords(answering.unanswered),
          countWords(measured.filed),
          hoursWords(measured.fix?.median),
          shareWords(measured.answeredOnTime),
        ])}
        empty="Chưa có địa phương nào."
      />
    </Section>
  );
}
