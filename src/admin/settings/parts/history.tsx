import type { DoneChange } from "../../../localities/editing/apply-changes.ts";
import type { AuditRow } from "../../audit/read-trail.ts";
import { Details, Section, Time } from "../../frame/components/index.ts";
import { Changes } from "./changes.tsx";

/** Who changed these settings last, and what. */
export function History({ rows, base }: { rows: readonly AuditRow[]; base: string }) {
  if (rows.length === 0) return null;
  return (
    <Section title="Đã thay đổi" actions={<a href={`${base}/audit?subject=settings`}>Xem nhật ký</a>}>
      {rows.map(({ at, staffId, staffName, details }) => (
        <Details
          title={
            <>
              <Time at={at} /> · {staffName ?? staffId}
            </>
          }
        >
          <Changes changes={changesOf(details)} />
        </Details>
      ))}
    </Section>
  );
}

function changesOf(details: Record<string, unknown>): DoneChange[] {
  const { changes } = details;
  return Array.isArray(changes) ? (changes as DoneChange[]) : [];
}
