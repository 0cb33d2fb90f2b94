import { explainSearch } from "../../../knowledge/trial/explain-search.ts";
import { tryQuestion } from "../../../knowledge/trial/try-question.ts";
import { vietnamDay } from "../../../localities/vietnam-time.ts";
import { toOutboundMessages } from "../../../outbox/outbound-message.ts";
import { typedLine } from "../../../security/typed-text.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import { SearchPage } from "./search-page.tsx";

const longest = 500;

/** Asks as a resident would, today or on a day: what goes out, and why this and not that. */
export function searchRoutes({ knowledge }: AdminParts): AdminRoute[] {
  return [{ method: "GET", path: "/knowledge/search", permission: "knowledge.see", handle: search }];

  async function search({ c, place, now, base, view }: StaffPage) {
    const question = typedLine(c.req.query("q") ?? "").slice(0, longest);
    const day = c.req.query("on") ?? "";
    const at = momentOn(day, now);
    const local = knowledge.forLocality(place.slug, at ?? now);
    const context = { ...local, now: at ?? now };
    const outcome = question === "" ? null : tryQuestion(question, context);
    return await view(
      "Thử hỏi",
      <SearchPage
        base={base}
        question={question}
        day={at ? day : vietnamDay(now)}
        wrongDay={day !== "" && at === null}
        outcome={outcome}
        messages={outcome ? toOutboundMessages(outcome.replies) : []}
        why={question === "" ? null : explainSearch(local.knowledge, question)}
        titleOf={(id) => knowledge.library().articles.get(id)?.stored.article.title ?? id}
        placeName={place.name}
      />,
    );
  }
}

/** The working morning of a day; `null` when it is none. */
function momentOn(day: string, now: Date): Date | null {
  if (day === "" || day === vietnamDay(now)) return day === "" ? null : now;
  const at = new Date(`${day}T09:00:00+07:00`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(at.getTime()) ? at : null;
}
