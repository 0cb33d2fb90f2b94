import { caseLines } from "../../../signal-reports/offices/case-lines.ts";
import { Section } from "../../frame/components/index.ts";
import { History } from "../history.tsx";
import { CaseLines } from "./case-lines.tsx";
import type { CaseFacts } from "./read-case-page.ts";
import { Responsible } from "./responsible.tsx";

/** One report on paper: no form, nobody's words. */
export function PrintedCase({ facts, now, base }: { facts: CaseFacts; now: Date; base: string }) {
  const { found, events, colleagues } = facts;
  return (
    <>
      <p class="no-print">
        Dùng lệnh In của trình duyệt (Ctrl + P).{" "}
        <a href={`${base}/reports/${found.request.code}`}>Về phản ánh</a>
      </p>
      <Section title="Phản ánh">
        <CaseLines lines={caseLines(found, "told")} />
      </Section>
      <Responsible found={found} now={now} />
      <History events={events} tools={{ place: found.place, colleagues }} sealer={null} />
    </>
  );
}
