import { Field, Form, FormActions, type FormState } from "../../frame/components/index.ts";

type Props = {
  id: number;
  base: string;
  form?: FormState | undefined;
  /** Among other letters' forms on one page, to which the person comes back. */
  onToday?: boolean;
};

const today = { from: "today" };

/** Whether a posted form stood on the first page. */
export const isFromToday = (posted: Record<string, unknown>) => posted.from === today.from;

/** The letter has left: by hand, or now by mail. */
export function SendForm({ id, base, form, onToday }: Props) {
  return (
    <Form
      action={`${base}/reports/letters/${id}/send`}
      keep={`letter:${id}`}
      hidden={onToday ? today : {}}
      form={form}
    >
      <Field
        label="Số công văn của cơ quan"
        name="number"
        id={onToday ? `number-${id}` : undefined}
        maxlength={80}
        form={form}
      />
      <FormActions submit="Đã gửi bằng công văn" name="by" value="hand">
        <button type="submit" name="by" value="mail">
          Gửi thư điện tử
        </button>
      </FormActions>
    </Form>
  );
}

/** What the carrier answered, typed from its letter. */
export function AnswerForm({ id, base, form, onToday }: Props) {
  const field = (name: string) =>
    ({ name, id: onToday ? `${name}-${id}` : undefined, required: true, form }) as const;
  return (
    <Form
      action={`${base}/reports/letters/${id}/answer`}
      keep={`letter-answer:${id}`}
      hidden={onToday ? today : {}}
      form={form}
      label="Ghi trả lời"
    >
      <Field {...field("station")} label="Trạm phát sóng" maxlength={200} />
      <Field {...field("distanceM")} label="Khoảng cách (mét)" kind="decimal" />
      <Field {...field("cause")} label="Nguyên nhân" kind="textarea" maxlength={2_000} />
      <Field {...field("plan")} label="Phương án" kind="textarea" maxlength={2_000} />
      <Field {...field("date")} label="Ngày hoàn thành" kind="date" />
      <FormActions submit="Ghi trả lời" />
    </Form>
  );
}
