import type { ReplyCost } from "../../../outbox/reply-cost.ts";
import { limits } from "../../../zalo/index.ts";
import { Field, Form, FormActions, type FormState, Notice, Section } from "../../frame/components/index.ts";
import { accepted } from "../acts/read-file.ts";
import { costWords } from "./cost-words.ts";
import type { ConversationPage } from "./read-page.ts";
import type { ThreadTools } from "./thread-tools.ts";

type Props = {
  page: ConversationPage;
  cost: ReplyCost;
  tools: ThreadTools;
  form?: FormState | undefined;
  overtaken?: string | undefined;
};

/** The answer of a person; it silences the machine. */
export function ReplyForm({ page, cost, tools, form, overtaken }: Props) {
  const { canned, conversation } = page;
  const { words, tone } = costWords(cost, tools.now);
  const { here } = tools;
  return (
    <Section title="Trả lời" id="answer">
      <Notice tone={tone}>{words}</Notice>
      <Form action={`${here}/reply`} keep={`reply:${conversation.id}`} files id="reply" form={form}>
        {overtaken && (
          <Notice tone="warn" news title={overtaken}>
            <p>Tin của anh/chị chưa gửi. Xem lại tin mới ở trên; vẫn muốn gửi thì bấm “Vẫn gửi”.</p>
          </Notice>
        )}
        <Field
          label="Câu trả lời"
          name="text"
          kind="textarea"
          rows={5}
          maxlength={limits.text}
          counted
          quiet
          form={form}
          hint="Trợ lý tự động sẽ im lặng sau tin này, đến khi trả lại hoặc hết 8 giờ làm việc."
        />
        {canned.length > 0 && (
          <div class="form-actions">
            <Field
              label="Câu soạn sẵn"
              name="canned"
              kind="select"
              placeholder="Chọn câu soạn sẵn"
              error={form?.errors.canned}
              choices={canned.map(({ id, title }) => ({ value: String(id), label: title }))}
            />
            <button
              type="submit"
              formaction={`${here}/reply/insert`}
              hx-post={`${here}/reply/insert`}
              hx-select="#answer"
              hx-target="#answer"
              hx-swap="outerHTML"
            >
              Chèn vào câu trả lời
            </button>
          </div>
        )}
        <Field
          label="Ảnh hoặc tệp"
          name="file"
          kind="file"
          accept={accepted}
          form={form}
          hint="Ảnh JPG, PNG, GIF đến 1 MB; tệp PDF, DOC, DOCX, CSV đến 5 MB."
        />
        <FormActions
          submit={overtaken ? "Vẫn gửi" : "Gửi cho người dân"}
          name="anyway"
          value={overtaken ? "1" : "0"}
        >
          <a href={`${tools.base}/conversations/canned`}>Sửa câu soạn sẵn</a>
        </FormActions>
      </Form>
    </Section>
  );
}
