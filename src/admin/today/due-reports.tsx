import { officeName } from "../../signal-reports/news/news-text.ts";
import { statusWords } from "../../signal-reports/states.ts";
import { ageWords } from "../conversations/age-words.ts";
import { Badge, Rows, Section } from "../frame/components/index.ts";
import { todayLinks } from "./links.ts";
import { More } from "./more.tsx";
import type { DueReport } from "./read-due-reports.ts";
import type { TodayProps } from "./today-props.ts";

/** Late reports, then those that will be late before long. */
export function DueReports({ today: { due, counts }, place, base, now }: TodayProps) {
  if (due.length === 0) return null;
  return (
    <Section title="Phản ánh quá hạn và sắp quá hạn" count={counts.late + counts.soon} id="due">
      <Rows
        caption="Phản ánh quá hạn hoặc sắp quá hạn, việc khẩn đứng đầu"
        head={["Mã", "Nơi", "Tình trạng", "Nơi giữ việc", "Hạn", { title: "", kind: "actions" }]}
        rows={due.map((report) => [
          <>
            <a href={`${base}/reports/${report.code}`}>{report.code}</a>{" "}
            {report.urgent && <Badge tone="bad">Khẩn</Badge>}
          </>,
          report.area ?? "Chưa rõ chỗ",
          statusWords[report.status],
          officeName(place, report.receiver),
          <DueBadge report={report} now={now} />,
          <a class="button" href={`${base}/reports/${report.code}`}>
            Mở
          </a>,
        ])}
        empty=""
      />
      <More shown={due.length} count={counts.late + counts.soon} href={base + todayLinks.late} />
    </Section>
  );
}

function DueBadge({ report: { due }, now }: { report: DueReport; now: Date }) {
  return due < now ? (
    <Badge tone="bad">{`Quá hạn ${ageWords(now.getTime() - due.getTime())}`}</Badge>
  ) : (
    <Badge tone="warn">{`Còn ${ageWords(due.getTime() - now.getTime())}`}</Badge>
  );
}
