import type { ServiceRequest } from "../../../signal-reports/actor.ts";
import type { Colleagues } from "../../conversations/colleagues.ts";
import { Details, Field, Form, FormActions, Section } from "../../frame/components/index.ts";

type Props = { request: ServiceRequest; colleagues: Colleagues; base: string };

/** What the place's own staff note among themselves: who looks after it, labels, how urgent. */
export function DeskForms({ request, colleagues, base }: Props) {
  const { code, version, urgent, assigneeId, labels } = request;
  const at = `${base}/reports/${code}`;
  return (
    <Section title="Sắp việc">
      <Form action={`${at}/assign`} hidden={{ version }} inline label="Người phụ trách">
        <Field
          label="Người phụ trách"
          name="assignee"
          kind="select"
          required
          value={assigneeId ?? "-"}
          choices={[
            { value: "-", label: "Không ai riêng" },
            ...colleagues.assignable.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <FormActions submit="Giao" />
      </Form>
      <Form
        action={`${at}/priority`}
        hidden={{ version, urgent: urgent ? "0" : "1" }}
        inline
        label="Mức khẩn"
      >
        <FormActions submit={urgent ? "Bỏ dấu khẩn" : "Đánh dấu khẩn"} />
      </Form>
      <Details title={`Nhãn (${labels.length})`}>
        {labels.map((label) => (
          <Form action={`${at}/label`} hidden={{ version, label, on: "0" }} inline label={`Bỏ nhãn ${label}`}>
            <FormActions submit={`Bỏ nhãn “${label}”`} />
          </Form>
        ))}
        <Form action={`${at}/label`} hidden={{ version, on: "1" }} inline label="Gắn nhãn">
          <Field label="Nhãn mới" name="label" required maxlength={40} />
          <FormActions submit="Gắn nhãn" />
        </Form>
      </Details>
    </Section>
  );
}
