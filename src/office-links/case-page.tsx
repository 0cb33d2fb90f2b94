import { LineList } from "../link-pages/line-list.tsx";
import type { Sealer } from "../security/sealer.ts";
import { type ActionLink, actionToken } from "../signal-reports/action-links/action-token.ts";
import { actionTitles } from "../signal-reports/action-links/issue-action-links.ts";
import { caseLines } from "../signal-reports/offices/case-lines.ts";
import { momentWords } from "../signal-reports/offices/case-words.ts";
import { eventWords, whoAndWhen } from "../signal-reports/offices/event-words.ts";
import type { OfficeCase } from "../signal-reports/offices/read-case.ts";
import { isAllowed } from "../signal-reports/states.ts";
import { ActionForm } from "./forms.tsx";
import { Frame } from "./frame.tsx";

export type CasePageProps = {
  sealer: Sealer;
  token: string;
  link: ActionLink;
  found: OfficeCase;
  /** The other things this office can still do by link. */
  others: ActionLink[];
  now: Date;
  /** Why what was pressed was not done. */
  refusal?: string | undefined;
};

/** One report and the one thing its link is for. */
export function CasePage(props: CasePageProps) {
  const { token, link, found, now, refusal, sealer, others } = props;
  const state = stateOf(props, now);
  return (
    <Frame title={`${actionTitles[link.action]}: ${found.request.code}`}>
      {refusal && <p class="notice bad">{refusal}</p>}
      {state && <p class={link.usedAt ? "notice good" : "notice"}>{state}</p>}
      {(state !== null || refusal) && !isVoid(link, now) && <LastEvent found={found} />}
      {!isVoid(link, now) && (
        <section>
          <h2>Phản ánh</h2>
          <LineList lines={caseLines(found, "acting")} />
          <Photos token={token} found={found} />
        </section>
      )}
      {state === null && (
        <section>
          <h2>{actionTitles[link.action]}</h2>
          <ActionForm action={link.action} token={token} found={found} />
        </section>
      )}
      {!isVoid(link, now) && others.length > 0 && (
        <section>
          <h2>Việc khác với phản ánh này</h2>
          {others.map((other) => (
            <p>
              <a class="button" href={`/o/${actionToken({ sealer }, other)}`}>
                {actionTitles[other.action]}
              </a>
            </p>
          ))}
        </section>
      )}
    </Frame>
  );
}

/** A link that has had its day shows nothing of the report any more. */
function isVoid({ revokedAt, expiresAt }: ActionLink, now: Date): boolean {
  return revokedAt !== null || expiresAt <= now;
}

/** Why there is no form: done already, moved on, too old, or not to be done now. `null`: there is one. */
function stateOf({ link, found }: CasePageProps, now: Date): string | null {
  const { code, status } = found.request;
  if (link.usedAt)
    return `Đã làm “${actionTitles[link.action]}” bằng đường dẫn này lúc ${momentWords(link.usedAt)}.`;
  if (link.revokedAt) return `Phản ánh ${code} đã chuyển sang nơi khác, đường dẫn này không còn hiệu lực.`;
  if (link.expiresAt <= now)
    return `Đường dẫn này đã hết hạn từ ${momentWords(link.expiresAt)}. Dùng đường dẫn trong thư mới nhất.`;
  if (!isAllowed(link.action, status, "office")) return "Bước này không còn làm được với phản ánh lúc này.";
  return null;
}

function LastEvent({ found: { lastEvent, place } }: { found: OfficeCase }) {
  if (!lastEvent) return null;
  return (
    <p>
      Gần nhất: {eventWords(lastEvent, place)} ({whoAndWhen(lastEvent, place)})
    </p>
  );
}

function Photos({ token, found }: { token: string; found: OfficeCase }) {
  const stored = found.pictures.filter(({ status }) => status === "stored");
  if (stored.length === 0) return null;
  return (
    <ul class="photos">
      {stored.map(({ id }, index) => (
        <li>
          <a href={`/o/${token}/photo/${id}`}>
            <img src={`/o/${token}/photo/${id}?size=thumbnail`} alt={`Ảnh ${index + 1}`} loading="lazy" />
          </a>
        </li>
      ))}
    </ul>
  );
}
