import { caseLines } from "../../signal-reports/offices/case-lines.ts";
import type { ReportTools } from "../../signal-reports/report-tools.ts";
import type { StaffSession } from "../../staff/staff-session.ts";
import { nameOf } from "../conversations/colleagues.ts";
import { Badge, Breadcrumb, LiveRegion, Notice, Section, UndoBar } from "../frame/components/index.ts";
import { CaseLines } from "./case/case-lines.tsx";
import { CaseState } from "./case/case-state.tsx";
import { DeskForms } from "./case/desk-forms.tsx";
import type { CaseFacts } from "./case/read-case-page.ts";
import { Responsible } from "./case/responsible.tsx";
import { StatusBadge } from "./case/status-badge.tsx";
import { undoOf } from "./case/undo-of.ts";
import { formsOf } from "./forms-of.ts";
import { History } from "./history.tsx";
import { isOverdue } from "./is-overdue.ts";
import { MoveForms, type Returned } from "./move-forms.tsx";
import type { OpenedVoice } from "./open-voices.ts";
import { Voices } from "./voices.tsx";

type Props = {
  facts: CaseFacts;
  session: StaffSession;
  may: { act: boolean; look: boolean };
  /** `null`: nobody has asked to read them. */
  opened: OpenedVoice[] | null;
  /** Why what was pressed was not done. */
  refusal?: string | undefined;
  returned?: Returned | undefined;
  sealer: ReportTools["sealer"];
  now: Date;
  base: string;
};

/** One report for the staff: what is known, who has it, what happened, and every move they may make. */
export function CasePage({ facts, session, may, opened, refusal, returned, sealer, now, base }: Props) {
  const { found, events, colleagues, incident, mergedInto } = facts;
  const { request, place } = found;
  const { code, version, status } = request;
  const ofPlace = session.officeId === null;
  const tools = { place, colleagues };
  const undo = may.act ? undoOf(events, session, now, tools) : null;
  const at = `${base}/reports/${code}`;
  return (
    <>
      <Breadcrumb steps={[[`${base}/reports`, "Phản ánh"]]} here={code} />
      {refusal && (
        <Notice tone="bad" news>
          {refusal}
        </Notice>
      )}
      {undo && (
        <UndoBar words={undo.words} action={`${at}/${undo.verb}`} hidden={{ version, ...undo.hidden }} />
      )}
      <LiveRegion id="case-state" url={`${at}/state?seen=${version}`} every={30}>
        <CaseState facts={facts} seenVersion={version} />
      </LiveRegion>
      <p class="badges">
        <StatusBadge status={status} /> {request.urgent && <Badge tone="bad">Khẩn</Badge>}{" "}
        {isOverdue(request, now) && <Badge tone="bad">Quá hạn.</Badge>}{" "}
        {request.labels.map((label) => (
          <Badge>{label}</Badge>
        ))}{" "}
        {request.assigneeId && <span>Phụ trách: {nameOf(colleagues, request.assigneeId)}</span>}
      </p>
      {may.act && (
        <MoveForms
          forms={formsOf(found, ofPlace ? "staff" : "office")}
          {...{ status, code, version, base, returned }}
        />
      )}
      <Section title="Phản ánh">
        <CaseLines lines={caseLines(found, opened ? "acting" : "told")} />
        {mergedInto && (
          <p>
            Đã gộp vào <a href={`${base}/reports/${mergedInto}`}>{mergedInto}</a>.
          </p>
        )}
        {incident && (
          <p>
            Thuộc{" "}
            <a href={`${base}/reports/incidents/${incident.id}`}>
              sự cố số {incident.id}, {incident.members} phản ánh
            </a>
            {incident.kind === "total" ? ", mọi nhà mạng lớn đều yếu" : ""}.
          </p>
        )}
        <p class="no-print">
          <a href={`${at}/print`}>Bản in</a>
        </p>
      </Section>
      <Responsible found={found} now={now} />
      {may.act && ofPlace && <DeskForms request={request} colleagues={colleagues} base={base} />}
      <Voices found={found} opened={opened} base={base} may={{ ...may, split: may.act && ofPlace }} />
      <History events={events} tools={tools} sealer={opened ? sealer : null} />
    </>
  );
}
