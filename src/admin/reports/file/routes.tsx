import { findConversation } from "../../../conversation/find-conversation.ts";
import { RequestRefused } from "../../../signal-reports/request-refused.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, PageStatus, StaffPage } from "../../admin-route.ts";
import { type FormState, formState, Notice } from "../../frame/components/index.ts";
import { statusOfRefusal } from "../case/status-of-refusal.ts";
import { staffOf } from "../staff-actor.ts";
import { type FiledForSomebody, type FilingChoice, fileForSomebody } from "./file-for-somebody.ts";
import { FilePage, type FilePageProps } from "./file-page.tsx";
import { guessFields } from "./guess-fields.ts";
import { readFiling } from "./read-filing.ts";
import { readToldMessages } from "./read-told-messages.ts";

/** `/reports/new`: a report for a caller, a visitor, or somebody in the chat. */
export function filePages({ tools, jobs }: AdminParts): AdminRoute[] {
  return [
    { method: "GET", path: "/reports/new", permission: "reports.file", handle: open },
    { method: "POST", path: "/reports/new", permission: "reports.file", handle: file },
  ];

  async function open(page: StaffPage) {
    const { c, desk, place } = page;
    const conversationId = numberOf(c.req.query("conversation"));
    if (conversationId === null) return await show(page, { conversation: null });
    const turnId = numberOf(c.req.query("message"));
    const entry = {
      action: "conversation.quote",
      subject: "conversation",
      subjectId: String(conversationId),
    };
    const messages = await desk.act<string[] | null>(
      "conversations.see",
      (read) => (read ? entry : null),
      async (tx) =>
        (await findConversation(tx, conversationId))
          ? await readToldMessages(tx, tools.sealer, { conversationId, turnId })
          : null,
    );
    if (!messages) return await noConversation(page);
    const form: FormState = { values: guessFields(messages, place), errors: {} };
    return await show(page, { conversation: conversationId, form });
  }

  async function file(page: StaffPage) {
    const { c, desk, place, goTo } = page;
    const posted = await c.req.parseBody({ all: true });
    const conversation = numberOf(posted.conversation);
    const step = typeof posted.step === "string" ? posted.step : "ask";
    const key = typeof posted.key === "string" && posted.key !== "" ? posted.key : tools.newId();
    const shown = { conversation, filingKey: key };
    if (step === "read") {
      const guessed = guessFields([String(posted.words ?? "")], place);
      const typed = formState(posted).values;
      const kept = Object.fromEntries(Object.entries(typed).filter(([, value]) => value.length > 0));
      return await show(page, { ...shown, form: { values: { ...guessed, ...kept }, errors: {} } });
    }
    const read = readFiling(posted);
    if (!read.ok) return await show(page, { ...shown, form: formState(posted, read.errors) }, 422);
    const filing = {
      locality: place.profile.slug,
      channel: "staff" as const,
      trouble: read.trouble,
      voice: { ...read.voice, conversationId: conversation },
    };
    const asked = { filing, key, choice: choiceOf(step), actor: staffOf(desk.session) };
    try {
      const done = await desk.act<FiledForSomebody | null>(
        "reports.file",
        (result) =>
          result?.outcome === "filed" || result?.outcome === "joined"
            ? {
                action: "report.file",
                subject: "report",
                subjectId: result.code,
                details: { key, outcome: result.outcome, conversation },
              }
            : null,
        async (tx) => {
          if (conversation !== null && !(await findConversation(tx, conversation))) return null;
          return await fileForSomebody(tools, tx, asked);
        },
      );
      if (!done) return await noConversation(page);
      if (done.outcome === "similar")
        return await show(page, { ...shown, form: formState(posted), similar: done.similar });
      for (const job of ["deliver-messages", "send-office-messages"] as const) jobs.wake(job);
      return goTo(`/reports/${done.code}`);
    } catch (error) {
      if (!(error instanceof RequestRefused)) throw error;
      const refused = { ...shown, form: formState(posted), refusal: error.message };
      return await show(page, refused, statusOfRefusal(error));
    }
  }

  type Shown = Pick<FilePageProps, "conversation" | "form" | "similar" | "refusal"> & { filingKey?: string };
  async function show({ view, base, place }: StaffPage, shown: Shown, status?: PageStatus) {
    return await view(
      "Ghi phản ánh",
      <FilePage {...{ base, place }} {...shown} filingKey={shown.filingKey ?? tools.newId()} />,
      status,
    );
  }
}

async function noConversation({ view }: StaffPage) {
  return await view("Không có hội thoại này", <Notice tone="bad">Không có hội thoại này.</Notice>, 404);
}

function numberOf(value: unknown): number | null {
  return typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : null;
}

function choiceOf(step: string): FilingChoice {
  if (step === "anyway") return { do: "anyway" };
  return step.startsWith("join:") ? { do: "join", code: step.slice("join:".length) } : { do: "ask" };
}
