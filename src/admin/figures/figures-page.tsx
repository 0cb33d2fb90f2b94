import { Section } from "../frame/components/index.ts";
import { Answering } from "./answering.tsx";
import { AreaHeat } from "./area-heat.tsx";
import { reportBars, turnBars } from "./charts/bars-of.ts";
import { Chart } from "./charts/chart.tsx";
import { FigureStats } from "./figure-stats.tsx";
import type { FiguresProps } from "./figures-props.ts";
import { reportsLink } from "./links.ts";
import { OperatorTable } from "./operator-table.tsx";
import { PeriodForm } from "./period-form.tsx";
import { ReportTimes, Satisfaction } from "./report-times.tsx";
import { StatusTables } from "./status-tables.tsx";
import { TopGaps, TopTopics } from "./top-lists.tsx";

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
