import type { AdminParts } from "../../admin-parts.ts";
import type { PageStatus, StaffPage } from "../../admin-route.ts";
import { CasePage } from "../case-page.tsx";
import type { Returned } from "../move-forms.tsx";
import type { OpenedVoice } from "../open-voices.ts";
import { NoCasePage } from "../refusal-pages.tsx";
import { type CaseFacts, readCasePage } from "./read-case-page.ts";

type Shown = {
  opened?: OpenedVoice[];
  refusal?: string;
  returned?: Returned | undefined;
  status?: PageStatus;
};
export type ShowCase = (page: StaffPage, shown?: Shown) => Promise<Response>;

export function codeOf({ c }: StaffPage): string {
  return (c.req.param("code") ?? "").toUpperCase();
}

export async function noCase({ view, base }: StaffPage): Promise<Response> {
  return await view("Không có phản ánh này", <NoCasePage base={base} />, 404);
}

/** A report's facts; that somebody has it open is noted, and on record once a look. */
export async function readFacts({ tools }: AdminParts, page: StaffPage): Promise<CaseFacts | null> {
  const { desk, now } = page;
  const code = codeOf(page);
  return await desk.act<CaseFacts | null>(
    "reports.see",
    (facts) => (facts?.presence.isNew ? { action: "report.open", subject: "report", subjectId: code } : null),
    (tx) => readCasePage(tools, tx, { code, session: desk.session, now }),
  );
}

/** The page of one report, also as it comes back after something that was not done. */
export function caseView(parts: AdminParts): ShowCase {
  return async (page, { opened, refusal, returned, status = 200 } = {}) => {
    const { desk, view, base, now } = page;
    const facts = await readFacts(parts, page);
    if (!facts) return await noCase(page);
    return await view(
      `Phản ánh ${facts.found.request.code}`,
      <CasePage
        {...{ facts, refusal, returned, now, base }}
        session={desk.session}
        may={{ act: desk.may("reports.act"), look: desk.may("personal_data.see") }}
        opened={opened ?? null}
        sealer={parts.tools.sealer}
      />,
      status,
    );
  };
}
