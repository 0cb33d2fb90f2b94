import { LineList } from "../../link-pages/line-list.tsx";
import { caseLines } from "../../signal-reports/offices/case-lines.ts";
import type { OfficeCase, RequestEvent } from "../../signal-reports/offices/read-case.ts";
import { formsOf } from "./forms-of.ts";
import { History } from "./history.tsx";
import { isOverdue } from "./is-overdue.ts";
import { MoveForms } from "./move-forms.tsx";
import type { OpenedVoice } from "./open-voices.ts";
import { Voices } from "./voices.tsx";

type Props = {
  found: OfficeCase;
  events: RequestEvent[];
  /** `null`: nobody has asked to read them. */
  opened: OpenedVoice[] | null;
  /** Why what was pressed was not done. */
  refusal?: string | undefined;
  now: Date;
  base: string;
};

/** One report for the staff: what is known, what happened, and every move they may make. */
export function CasePage({ found, events, opened, refusal, now, base }: Props) {
  const { request, place } = found;
  return (
    <>
      {refusal && <p class="notice bad">{refusal}</p>}
      {isOverdue(request, now) && <p class="notice bad">Quá hạn.</p>}
      <section>
        <h2>Phản ánh</h2>
        <LineList lines={caseLines(found, opened ? "acting" : "told")} />
      </section>
      <MoveForms forms={formsOf(found)} code={request.code} version={request.version} base={base} />
      <Voices found={found} opened={opened} base={base} />
      <History events={events} place={place} />
      <p>
        <a href={`${base}/reports`}>Về danh sách phản ánh</a>
      </p>
    </>
  );
}
