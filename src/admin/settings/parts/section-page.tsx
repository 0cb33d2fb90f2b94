import type { DoneChange } from "../../../localities/editing/apply-changes.ts";
import type { LocalityProfile } from "../../../localities/schema.ts";
import type { AuditRow } from "../../audit/read-trail.ts";
import {
  Breadcrumb,
  Section as Card,
  Form,
  FormActions,
  type FormState,
  Notice,
} from "../../frame/components/index.ts";
import { Changes } from "./changes.tsx";
import { History } from "./history.tsx";
import type { Section } from "./section.ts";

type Props = {
  section: Section;
  profile: LocalityProfile;
  seen: string;
  history: AuditRow[];
  form: FormState;
  /** The form came back with what was typed. */
  returned: boolean;
  words: string[];
  changes: DoneChange[] | undefined;
  saved: boolean;
  mayWrite: boolean;
  base: string;
  now: Date;
};

export function SectionPage(props: Props) {
  const { section, profile, seen, history, form, returned, words, changes, saved, mayWrite, base, now } =
    props;
  const view = { profile, form, base, now };
  return (
    <>
      <Breadcrumb steps={[[`${base}/settings`, "Cài đặt"]]} here={section.title} />
      <p>{section.intro}</p>
      {saved && (
        <Notice tone="good" news>
          Đã lưu. Thay đổi có hiệu lực ngay.
        </Notice>
      )}
      {words.map((sentence) => (
        <Notice tone="bad" news>
          {sentence}
        </Notice>
      ))}
      {changes && (
        <Card title="Xem trước thay đổi">
          <Changes changes={changes} />
          <p class="hint">Chưa lưu. Bấm “Lưu” ở cuối trang để áp dụng.</p>
        </Card>
      )}
      <Form
        action={`${base}/settings/${section.name}`}
        hidden={{ seen }}
        keep={`settings:${section.name}`}
        form={returned ? form : undefined}
        label={section.title}
      >
        {section.fields(view)}
        {mayWrite ? (
          <FormActions submit="Lưu" name="intent" value="save" cancel={{ href: `${base}/settings` }}>
            <button type="submit" name="intent" value="look">
              Xem thay đổi
            </button>
          </FormActions>
        ) : (
          <p class="hint">Anh/chị xem được nhưng không có quyền sửa cài đặt.</p>
        )}
      </Form>
      {section.below?.(view)}
      <History rows={history} base={base} />
    </>
  );
}
