import { namesOf } from "../../../knowledge/editing/count-approvers.ts";
import { EditRefused } from "../../../knowledge/editing/edit-refused.ts";
import { switchOff } from "../../../knowledge/switches/switch-off.ts";
import { switchOn } from "../../../knowledge/switches/switch-on.ts";
import { everything, readSwitches } from "../../../knowledge/switches/switched-off.ts";
import { typedLine } from "../../../security/typed-text.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { PageStatus } from "../../admin-route.ts";
import { type FormState, formState } from "../../frame/components/index.ts";
import { type KnowledgePage, type KnowledgeRoute, scopeHere } from "../knowledge-page.ts";
import { notHere, orRefused, statusOf } from "../refusal.tsx";
import { SwitchesPage } from "./switches-page.tsx";

/** The assistant, or one article, off with a reason that residents read; and on again. */
export function switchRoutes({ knowledge }: AdminParts): KnowledgeRoute[] {
  return [
    {
      method: "GET",
      path: "/knowledge/switches",
      permission: "knowledge.see",
      handle: (page) => show(page),
    },
    { method: "POST", path: "/knowledge/switches/off", permission: "assistant.switch", handle: off },
    { method: "POST", path: "/knowledge/switches/:id/on", permission: "assistant.switch", handle: on },
  ];

  async function show(page: KnowledgePage, form?: FormState, status?: PageStatus) {
    const { desk, base, view, place } = page;
    const { switches, names } = await desk.read("knowledge.see", async (tx) => {
      const switches = await readSwitches(tx, scopeHere(page));
      return {
        switches,
        names: await namesOf(
          tx,
          switches.map(({ offBy }) => offBy),
        ),
      };
    });
    const { articles } = knowledge.library();
    return await view(
      "Tắt và bật trợ lý",
      <SwitchesPage
        base={base}
        switches={switches}
        names={names}
        self={desk.session.staffId}
        scope={scopeHere(page)}
        titleOf={(id) => articles.get(id)?.stored.article.title ?? id}
        maySwitch={desk.may("assistant.switch")}
        province={place === null}
        form={form}
      />,
      status,
    );
  }

  async function off(page: KnowledgePage) {
    const { c, desk, now, goTo } = page;
    const posted = await c.req.parseBody({ all: true });
    const articleId = typedLine(String(posted.articleId ?? "")) || everything;
    const reason = typedLine(String(posted.reason ?? ""));
    const { staffId } = desk.session;
    try {
      await desk.act(
        "assistant.switch",
        { action: "assistant.off", subject: "article", subjectId: articleId, details: { reason } },
        (tx) => switchOff(tx, { place: scopeHere(page), articleId, reason, staffId }, now),
      );
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      return await show(page, formState(posted, { [error.field]: error.message }), statusOf(error));
    }
    knowledge.lookAgain();
    return goTo("/knowledge/switches");
  }

  async function on(page: KnowledgePage) {
    const { c, desk, now, goTo } = page;
    const id = Number(c.req.param("id"));
    if (!Number.isSafeInteger(id)) return await notHere(page, "Không có mục này.");
    return await orRefused(page, "/knowledge/switches", async () => {
      await desk.act(
        "assistant.switch",
        ({ articleId }: { articleId: string }) => ({
          action: "assistant.on",
          subject: "article",
          subjectId: articleId,
          details: { switch: id },
        }),
        (tx) => switchOn(tx, { id, place: scopeHere(page), staffId: desk.session.staffId }, now),
      );
      knowledge.lookAgain();
      return goTo("/knowledge/switches");
    });
  }
}
