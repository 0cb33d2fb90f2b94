import type { CountedFigures } from "../../figures/count-figures.ts";
import type { Period } from "../../figures/period.ts";
import { Section } from "../frame/components/index.ts";
import { Answering } from "./answering.tsx";
import { AreaHeat } from "./area-heat.tsx";
import { reportBars, turnBars } from "./charts/bars-of.ts";
import { Chart } from "./charts/chart.tsx";
import { FigureStats } from "./figure-stats.tsx";
import { reportsLink } from "./links.ts";
import { OperatorTable } from "./operator-table.tsx";
import { PeriodForm } from "./period-form.tsx";
import type { TopGap } from "./read-figures.ts";
import { ReportTimes, Satisfaction } from "./report-times.tsx";
import { StatusTables } from "./status-tables.tsx";
import { TopGaps, TopTopics } from "./top-lists.tsx";

export type FiguresProps = {
  figures: CountedFigures;
  gaps: TopGap[];
  period: Period;
  /** Asks for the same figures again: as a picture, as a file. */
  query: string;
  base: string;
  now: Date;
  /** Of an article, by its id. */
  titleOf(articleId: string): string;
  /** Whether this page's numbers open lists: those of one place do. */
  withLists: boolean;
};

/** What the counter has done in a period, as numbers that open what they count. */
export function FiguresPage(props: FiguresProps) {
  const { figures, period, base, query } = props;
  return (
    <>
      <PeriodForm {...{ period, base, query }} now={props.now} />
      <FigureStats {...props} />
      <Section title="Các lượt hỏi theo thời gian">
        <Chart
          title="Các lượt hỏi theo thời gian"
          bars={turnBars(figures.turns, period)}
          src={`${base}/figures/chart/turns.svg?${query}`}
        />
      </Section>
      <StatusTables {...props} />
      <Answering {...props} />
      <TopTopics {...props} />
      <TopGaps {...props} />
      <Section
        title="Phản ánh sóng yếu theo thời gian"
        actions={props.withLists && <a href={reportsLink(base, period)}>Xem các phản ánh</a>}
      >
        <Chart
          title="Phản ánh sóng yếu theo thời gian"
          bars={reportBars(figures.reportSteps, period)}
          src={`${base}/figures/chart/reports.svg?${query}`}
        />
      </Section>
      <ReportTimes {...props} />
      <Satisfaction {...props} />
      <OperatorTable {...props} />
      {props.withLists && <AreaHeat {...props} />}
    </>
  );
}
