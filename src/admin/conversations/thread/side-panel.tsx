import { Details, Field, Form, FormActions, KeyValues, Section, Time } from "../../frame/components/index.ts";
import type { ConversationPage } from "./read-page.ts";
import type { ThreadTools } from "./thread-tools.ts";

/** Shown only after the look was put on record; `name` null when Zalo did not say. */
export type Personal = { name: string | null; kept: boolean; userId: string };

type Props = {
  page: ConversationPage;
  tools: ThreadTools;
  personal?: Personal | undefined;
  mayLook: boolean;
};

/** What is known of the person: reports, other conversations, and, asked for, who they are. */
export function SidePanel({ page, tools, personal, mayLook }: Props) {
  const { base, here } = tools;
  const { reports, others, conversation } = page;
  return (
    <>
      <Section title="Phản ánh của người này" count={reports.length}>
        {reports.length === 0 && <p class="quiet">Chưa có phản ánh nào.</p>}
        <ul class="plain">
          {reports.map(({ code, area, filedAt }) => (
            <li>
              <a href={`${base}/reports/${code}`}>{code}</a> {area} <Time at={filedAt} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Người này là ai" id="person">
        {personal ? (
          <KeyValues
            pairs={[
              ["Tên trên Zalo", personal.name ?? "Zalo chưa cho biết tên"],
              ["Đã giữ lại tên", personal.kept ? "Có (mã hóa)" : "Không"],
              ["Mã người dùng Zalo", personal.userId],
            ]}
          />
        ) : (
          <p class="quiet">Tên và nội dung gốc được giấu. Mỗi lần xem được ghi vào nhật ký.</p>
        )}
        {mayLook && !personal && (
          <Form action={`${here}/personal`}>
            <Field label="Giữ lại tên (mã hóa) để lần sau không phải hỏi Zalo" name="keep" kind="checkbox" />
            <FormActions submit="Xem tên Zalo và mở được ảnh, tệp đã gửi" />
          </Form>
        )}
        {others.length > 0 && (
          <p>
            Cùng một người:{" "}
            {others.map((id) => (
              <>
                <a href={`${base}/conversations/${id}`}>hội thoại số {id}</a>{" "}
              </>
            ))}
          </p>
        )}
        {tools.mayAct && (
          <Details title="Gộp các hội thoại của cùng một người">
            <Form action={`${here}/merge`} inline>
              <Field
                label="Số hội thoại kia"
                name="other"
                kind="number"
                required
                min={1}
                hint="Chỉ gộp khi chắc là cùng một người; tách lại được."
              />
              <FormActions submit="Gộp" />
            </Form>
            {conversation.personId && (
              <Form action={`${here}/split`} inline label="Tách hội thoại này ra">
                <button type="submit">Tách hội thoại này ra</button>
              </Form>
            )}
          </Details>
        )}
      </Section>
    </>
  );
}
