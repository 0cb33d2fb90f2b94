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
  /** What was typed for it, as it came back. */
  act?: FormState | undefined;
  /** What was asked of Zalo, after the look was put on record. */
  personal?: Personal | undefined;
};

type Props = {
  page: ConversationPage;
  cost: ReplyCost;
  tools: ThreadTools;
  forms: ThreadForms;
  /** An older part of the thread ends here; `null`: its newest part. */
  before: Date | null;
  mayLook: boolean;
};

/** One person's whole thread, what staff can do, and what is known of them. */
export function ThreadPage({ page, cost, tools, forms, before, mayLook }: Props) {
  const { conversation, newestByPerson } = page;
  const { here, base } = tools;
  return (
    <>
      <Breadcrumb steps={[[`${base}/conversations`, "Hội thoại"]]} here={`Người dân số ${conversation.id}`} />
      {forms.refusal && (
        <Notice tone="bad" news>
          {forms.refusal}
        </Notice>
      )}
      <div class="conversation-columns">
        <div>
          <LiveRegion id="conversation" url={here + olderThan(before)} stream={`${here}/live`} every={20}>
            <Present page={page} tools={tools} />
            <StatusBar conversation={conversation} tools={tools} />
            <Messages page={page} tools={tools} before={before} />
            {tools.mayAct && <input type="hidden" name="seen" form="reply" value={String(newestByPerson)} />}
          </LiveRegion>
          {tools.mayAct && (
            <ReplyForm
              {...{ page, cost, tools }}
              form={forms.reply}
              overtaken={forms.overtaken && overtakenWords(forms.overtaken.by, tools)}
            />
          )}
        </div>
        <div>
          {tools.mayAct && <Acts conversation={conversation} tools={tools} form={forms.act} />}
          <SidePanel page={page} tools={tools} personal={forms.personal} mayLook={mayLook} />
        </div>
      </div>
    </>
  );
}

function Present({ page: { present }, tools }: Pick<Props, "page" | "tools">) {
  if (present.length === 0) return null;
  const names = present.map((id) => nameOf(tools.colleagues, id)).join(", ");
  return <Notice tone="warn">{`Đang mở hội thoại này: ${names}.`}</Notice>;
}

function Messages({ page: { thread }, tools, before }: Pick<Props, "page" | "tools" | "before">) {
  return (
    <Section title="Tin nhắn" id="messages" bare>
      {thread.before && (
        <p>
          <a class="button" href={tools.here + olderThan(thread.before)}>
            Xem tin cũ hơn
          </a>
        </p>
      )}
      <ThreadItems items={thread.items} tools={tools} />
      {thread.items.length === 0 && <p class="quiet">Chưa có tin nào.</p>}
      {before && (
        <p>
          <a class="button" href={tools.here}>
            Về tin mới nhất
          </a>
        </p>
      )}
    </Section>
  );
}

function olderThan(before: Date | null): string {
  return before ? `?before=${before.getTime()}` : "";
}

function overtakenWords(by: string | null, { colleagues }: ThreadTools): string {
  return `${by ? nameOf(colleagues, by) : "Đồng nghiệp (từ Zalo OA)"} vừa trả lời người này.`;
}
