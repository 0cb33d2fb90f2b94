import type { Conversation } from "../../../conversation/turn-tools.ts";
import { Details, Field, Form, FormActions, type FormState, Section } from "../../frame/components/index.ts";
import { longestLabel } from "../acts/label.ts";
import { longestNote } from "../acts/note.ts";
import { snoozeChoices } from "../acts/snooze.ts";
import type { ThreadTools } from "./thread-tools.ts";

type Props = {
  conversation: Conversation;
  tools: ThreadTools;
  /** What was typed for an act that was not done. */
  form?: FormState | undefined;
};

/** What staff do with a conversation beside answering. */
export function Acts({ conversation, tools, form }: Props) {
  const { here, now, colleagues } = tools;
  const { mode, humanUntil, snoozedUntil, assigneeId, labels, flag } = conversation;
  const back = (field: string) => (form && field in form.values ? form : undefined);
  const human = mode === "human" && humanUntil !== null && humanUntil > now;
  const snoozed = snoozedUntil !== null && snoozedUntil > now;
  return (
    <Section title="Việc khác" id="acts">
      {!human && <Press action={`${here}/take`} words="Nhận hội thoại (trợ lý im lặng)" />}
      {human && (
        <Form action={`${here}/back`} inline label="Trả lại cho trợ lý">
          <Field label="Báo cho người dân biết" name="tell" kind="checkbox" id="f-tell" />
          <button type="submit">Trả lại cho trợ lý tự động</button>
        </Form>
      )}
      {snoozed && <Press action={`${here}/wake`} words="Thôi tạm hoãn" />}
      {flag && <Press action={`${here}/unflag`} words="Bỏ cờ, đã xem" />}
      <Details title="Ghi chú nội bộ" open={back("note") !== undefined}>
        <Form action={`${here}/note`} keep={`note:${conversation.id}`} form={back("note")}>
          <Field
            label="Ghi chú (người dân không thấy)"
            name="note"
            kind="textarea"
            required
            maxlength={longestNote}
            form={back("note")}
          />
          <FormActions submit="Ghi" />
        </Form>
      </Details>
      <Details title="Giao cho">
        <Form action={`${here}/assign`} inline hidden={{ was: assigneeId ?? "" }}>
          <Field
            label="Cán bộ phụ trách"
            name="assignee"
            kind="select"
            id="f-assignee"
            value={assigneeId ?? ""}
            placeholder="Chưa ai nhận"
            choices={colleagues.assignable.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <FormActions submit="Giao" />
        </Form>
      </Details>
      <Details title="Tạm hoãn" open={back("until") !== undefined}>
        <Form action={`${here}/snooze`} form={back("until")}>
          <Field
            label="Hoãn bao lâu"
            name="until"
            kind="radio"
            required
            choices={snoozeChoices}
            form={back("until")}
            hint="Người dân nhắn tiếp thì hội thoại trở lại danh sách chờ ngay."
          />
          <Field label="Ngày (nếu chọn “Đến ngày…”)" name="day" kind="date" form={back("until")} />
          <FormActions submit="Tạm hoãn" />
        </Form>
      </Details>
      <Details title="Nhãn" open={back("label") !== undefined}>
        {labels.map((label) => (
          <Form action={`${here}/labels/remove`} inline hidden={{ label }} label={`Bỏ nhãn ${label}`}>
            <button type="submit">Bỏ nhãn “{label}”</button>
          </Form>
        ))}
        <Form action={`${here}/labels`} inline form={back("label")}>
          <Field
            label="Thêm nhãn"
            name="label"
            required
            maxlength={longestLabel}
            id="f-new-label"
            form={back("label")}
          />
          <FormActions submit="Thêm" />
        </Form>
      </Details>
      <p>
        <a href={`${tools.base}/reports/new?conversation=${conversation.id}`}>
          Ghi phản ánh cho người dân này
        </a>
      </p>
    </Section>
  );
}

function Press({ action, words }: { action: string; words: string }) {
  return (
    <Form action={action} inline label={words}>
      <button type="submit">{words}</button>
    </Form>
  );
}
