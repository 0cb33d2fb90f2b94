import type { ServedPlace } from "../../../localities/served-place.ts";
import type { BulkVerb } from "../../../signal-reports/bulk/bulk-verbs.ts";
import type { Colleagues } from "../../conversations/colleagues.ts";
import { Field, Form, FormActions, type FormState, Section } from "../../frame/components/index.ts";
import { bulkTitles } from "./bulk-words.ts";

type Props = {
  place: ServedPlace;
  base: string;
  colleagues: Colleagues;
  /** Made for this page: the form sent twice acts once. */
  bulkKey: string;
  /** Where the list stands, to come back to. */
  query: string;
  /** A member of an office moves reports; the rest is the place's own. */
  inOffice: boolean;
  form?: FormState | undefined;
};

const officeVerbs: BulkVerb[] = ["acknowledge", "start", "forward"];

/** What to do with the rows that were chosen; the boxes of the list belong to this form. */
export function BulkForm({ place, base, colleagues, bulkKey, query, inOffice, form }: Props) {
  const verbs = Object.entries(bulkTitles).filter(
    ([verb]) => !inOffice || officeVerbs.includes(verb as BulkVerb),
  );
  const people = colleagues.assignable.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Section title="Làm với các phản ánh đã chọn">
      <Form
        id="bulk"
        action={`${base}/reports/bulk`}
        hidden={{ key: bulkKey, query }}
        form={form}
        label="Làm với các phản ánh đã chọn"
      >
        <p class="hint">
          Chọn các dòng ở trên (phím <kbd>x</kbd>), chọn việc, bấm Làm. Trong ít giây sau đó còn hoàn tác
          được.
        </p>
        {form?.errors.item && <p class="error">{form.errors.item}</p>}
        <Field
          label="Việc"
          name="verb"
          id="bulk-verb"
          kind="select"
          required
          placeholder="Chọn việc"
          form={form}
          choices={verbs.map(([value, label]) => ({ value, label }))}
        />
        <Field
          label="Chuyển tới (khi chuyển nơi khác)"
          name="office"
          id="bulk-office"
          kind="select"
          placeholder="Chọn nơi nhận"
          form={form}
          choices={place.profile.offices.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {!inOffice && (
          <>
            <Field
              label="Người phụ trách (khi giao)"
              name="assignee"
              id="bulk-assignee"
              kind="select"
              placeholder="Chọn người"
              form={form}
              choices={[...people, { value: "-", label: "Không ai riêng" }]}
            />
            <Field label="Nhãn (khi gắn, bỏ nhãn)" name="label" id="bulk-label" maxlength={40} form={form} />
            <Field
              label="Mã phản ánh giữ lại (khi gộp)"
              name="into"
              id="bulk-into"
              maxlength={20}
              form={form}
            />
          </>
        )}
        <Field
          label="Ghi chú"
          name="note"
          id="bulk-note"
          kind="textarea"
          rows={2}
          maxlength={500}
          form={form}
        />
        <FormActions submit="Làm" />
      </Form>
    </Section>
  );
}
