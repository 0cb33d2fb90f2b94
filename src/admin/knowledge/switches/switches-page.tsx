import { longestReason } from "../../../knowledge/switches/switch-off.ts";
import { type AssistantSwitch, everything } from "../../../knowledge/switches/switched-off.ts";
import {
  Field,
  Form,
  FormActions,
  type FormState,
  Notice,
  Rows,
  Section,
  Time,
} from "../../frame/components/index.ts";
import { AreaTabs } from "../area-tabs.tsx";
import { whoWords } from "../words.ts";

type Props = {
  base: string;
  switches: AssistantSwitch[];
  names: ReadonlyMap<string, string>;
  self: string;
  /** Whose switches may be turned here. */
  scope: string;
  titleOf: (articleId: string) => string;
  maySwitch: boolean;
  province: boolean;
  form: FormState | undefined;
};

export function SwitchesPage(props: Props) {
  const { base, switches, names, self, scope, titleOf, maySwitch, province, form } = props;
  const whole = switches.some(({ articleId, locality }) => articleId === everything && locality === scope);
  return (
    <>
      <AreaTabs base={base} here="switches" province={province} />
      <Section title="Đang tắt" count={switches.length}>
        <Rows
          caption="Đang tắt"
          head={["Mục", "Lý do người dân đọc", "Ai tắt", "Từ lúc", { title: "", kind: "actions" }]}
          rows={switches.map(({ id, articleId, locality, reason, offBy, offAt }) => [
            <>
              {articleId === everything ? (
                <strong>Cả trợ lý</strong>
              ) : (
                <a href={`${base}/knowledge/${articleId}`}>{titleOf(articleId)}</a>
              )}
              {locality === everything && " (mọi địa phương)"}
            </>,
            reason,
            whoWords(offBy, self, names),
            <Time at={offAt} />,
            maySwitch && locality === scope && (
              <Form
                action={`${base}/knowledge/switches/${id}/on`}
                inline
                label={`Bật lại ${titleOf(articleId)}`}
              >
                <button type="submit">Bật lại</button>
              </Form>
            ),
          ])}
          empty="Không có gì đang tắt: trợ lý trả lời bình thường."
        />
      </Section>
      {maySwitch && (
        <Section title={province ? "Tắt ở mọi địa phương" : "Tắt"}>
          <Notice>
            Khi tắt, người dân hỏi sẽ đọc lý do và được mời gặp cán bộ. Báo sóng yếu, việc khẩn cấp và cảnh
            báo lừa đảo vẫn hoạt động.
          </Notice>
          <Form action={`${base}/knowledge/switches/off`} form={form} label="Tắt">
            <Field
              name="articleId"
              label={whole ? "Mã bài" : "Mã bài (để trống: tắt cả trợ lý)"}
              required={whole}
              form={form}
              hint="Mã bài ghi trên trang của bài; cũng tắt được bằng nút trên trang đó."
            />
            <Field
              name="reason"
              label="Lý do (người dân đọc)"
              required
              maxlength={longestReason}
              counted
              form={form}
              hint="Ví dụ: xã đang rà soát thủ tục này theo quy định mới"
            />
            <FormActions submit="Tắt" tone="danger" />
          </Form>
        </Section>
      )}
    </>
  );
}
