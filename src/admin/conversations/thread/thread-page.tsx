import type { ReplyCost } from "../../../outbox/reply-cost.ts";
import { Breadcrumb, type FormState, LiveRegion, Notice, Section } from "../../frame/components/index.ts";
import { nameOf } from "../colleagues.ts";
import { Acts } from "./acts.tsx";
import type { ConversationPage } from "./read-page.ts";
import { ReplyForm } from "./reply-form.tsx";
import { type Personal, SidePanel } from "./side-panel.tsx";
import { StatusBar } from "./status-bar.tsx";
import { ThreadItems } from "./thread-items.tsx";
import type { ThreadTools } from "./thread-tools.ts";

export type ThreadForms = {
  reply?: FormState | undefined;
  /** Who has answered since the page was drawn (`by` null: from Zalo's own tool); asks whether to send anyway. */
  overtaken?: { by: string | null } | undefined;
  /** Why an act was not done. */
  refusal?: string | undefined;
  /** What was asked of Zalo, after the look was put on record. */
  personal?: Personal | undefined;
};

type Props = {
  page: ConversationPage;
  cost: ReplyCost;
  tools: ThreadTools;
  forms: ThreadForms;
  workingNow: boolean;
  /** Older part of the thread, not the newest. */
  older: boolean;
  mayLook: boolean;
};

/** One person's whole thread, what staff can do, and what is known of them. */
export function ThreadPage({ page, cost, tools, forms, workingNow, older, mayLook }: Props) {
  const { conversation, thread, present, newestByPerson } = page;
  const { here, base, colleagues } = tools;
  const olderHref = thread.before ? `${here}?before=${thread.before.getTime()}` : null;
  return (
    <>
      <Breadcrumb steps={[[`${base}/conversations`, "Hội thoại"]]} here={`Người dân số ${conversation.id}`} />
      {forms.refusal && (
        <Notice tone="bad" news>
          {forms.refusal}
        </Notice>
      )}
      <LiveRegion id="conversation" url={here} stream={`${here}/live`} every={20}>
        {present.length > 0 && (
          <Notice tone="warn">
            {`Đang mở hội thoại này: ${present.map((id) => nameOf(colleagues, id)).join(", ")}.`}
          </Notice>
        )}
        <StatusBar conversation={conversation} tools={tools} />
        <Section title="Tin nhắn" id="messages" bare>
          {olderHref && (
            <p>
              <a class="button" href={olderHref}>
                Xem tin cũ hơn
              </a>
            </p>
          )}
          <ThreadItems items={thread.items} tools={tools} />
          {thread.items.length === 0 && <p class="quiet">Chưa có tin nào.</p>}
          {older && (
            <p>
              <a class="button" href={here}>
                Về tin mới nhất
              </a>
            </p>
          )}
        </Section>
        {tools.mayAct && <input type="hidden" name="seen" form="reply" value={String(newestByPerson)} />}
      </LiveRegion>
      {tools.mayAct && (
        <>
          <ReplyForm
            {...{ page, cost, tools, workingNow }}
            form={forms.reply}
            overtaken={forms.overtaken && overtakenWords(forms.overtaken.by, tools)}
          />
          <Acts conversation={conversation} tools={tools} />
        </>
      )}
      <SidePanel page={page} tools={tools} personal={forms.personal} mayLook={mayLook} />
    </>
  );
}

function overtakenWords(by: string | null, { colleagues }: ThreadTools): string {
  return `${by ? nameOf(colleagues, by) : "Đồng nghiệp (từ Zalo OA)"} vừa trả lời người này.`;
}
