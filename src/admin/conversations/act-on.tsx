import { lockConversation } from "../../conversation/find-conversation.ts";
import type { Conversation } from "../../conversation/turn-tools.ts";
import type { Db } from "../../database/database.ts";
import type { StaffPage } from "../admin-route.ts";
import { formState } from "../frame/components/index.ts";
import { numberIn } from "../number-in.ts";
import { GonePage, goneTitle } from "./gone-page.tsx";
import type { ShowThread } from "./show-thread.tsx";

/** What an act came to: `refused` in words, `null` when there was nothing to do, else what the audit trail keeps. */
type Acted = { refused: string } | { details: Record<string, unknown> } | null;
type Verb = (tx: Db, conversation: Conversation) => Promise<Acted>;

/**
 * Does something to the locked conversation an address names, with its line in the audit trail, and goes back to its
 * page; what is refused is said there.
 * @param typed what comes back in the form then
 */
export async function actOn(
  page: StaffPage,
  show: ShowThread,
  action: string,
  verb: Verb,
  typed: Record<string, string> = {},
): Promise<Response> {
  const { desk, view, goTo, base } = page;
  const id = numberIn(page, "id");
  const done = await desk.act(
    "conversations.act",
    (result: Acted | "gone") =>
      result !== "gone" && result !== null && "details" in result
        ? {
            action: `conversation.${action}`,
            subject: "conversation",
            subjectId: String(id),
            details: result.details,
          }
        : null,
    async (tx) => {
      const conversation = await lockConversation(tx, id);
      return conversation ? await verb(tx, conversation) : "gone";
    },
  );
  if (done === "gone") return await view(goneTitle, <GonePage base={base} />, 404);
  if (done !== null && "refused" in done) return await refuse(page, show, typed, done.refused);
  return goTo(`/conversations/${id}`);
}

/** The conversation's page with why something was not done, at the first field of what was typed for it. */
export function refuse(page: StaffPage, show: ShowThread, typed: Record<string, string>, words: string) {
  const [field] = Object.keys(typed);
  return show(page, { refusal: words, act: field ? formState(typed, { [field]: words }) : undefined }, 422);
}

/** The posted fields that are text; the last of a repeated one counts. */
export async function textsIn({ c }: Pick<StaffPage, "c">): Promise<Record<string, string>> {
  const posted = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(posted).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}
