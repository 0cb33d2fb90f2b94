import { ConfirmForm, Field, Form, Notice } from "../../frame/components/index.ts";
import type { VersionPageProps } from "./version-page-props.ts";

/** The buttons that fit the text's state and the person. */
export function Decide({
  base,
  version,
  self,
  problems,
  stale,
  secondPerson,
  decidesHere,
  may,
}: VersionPageProps) {
  const here = `${base}/knowledge/versions/${version.id}`;
  const own = version.writtenBy === self;
  const sound = problems.length === 0 && !stale;
  const { status } = version;
  const open = status === "draft" || status === "submitted";
  const approvable = sound && may.approve && decidesHere && (!secondPerson || !own);
  const button = (verb: string, words: string, main = false) => (
    <Form action={`${here}/${verb}`} inline label={words}>
      <button type="submit" class={main ? "main" : undefined}>
        {words}
      </button>
    </Form>
  );
  return (
    <>
      <div class="form-actions article-acts no-print">
        {(status === "submitted" || (status === "draft" && own && !secondPerson)) &&
          approvable &&
          button("approve", "Duyệt và dùng ngay", true)}
        {status === "draft" && own && sound && may.write && button("submit", "Gửi duyệt", !approvable)}
        {open && may.try && button("trial", "Thử trước khi dùng")}
        {may.write && (open || status === "rejected") && (
          <a class="button" href={`${here}/edit`}>
            {own && status === "draft" ? "Sửa tiếp" : "Viết bản khác từ bản này"}
          </a>
        )}
        {status === "submitted" && may.approve && decidesHere && (
          <ConfirmForm
            action={`${here}/reject`}
            title="Trả lại"
            question="Người viết đọc lý do và sửa."
            submit="Trả lại bài"
          >
            <Field name="reason" label="Lý do" kind="textarea" required maxlength={500} />
          </ConfirmForm>
        )}
        {open && own && may.write && (
          <ConfirmForm
            action={`${here}/withdraw`}
            title="Rút bản này"
            question="Bản này không dùng nữa; bài đang dùng không đổi."
            submit="Rút"
          />
        )}
        {status === "approved" && may.write && button("revert", "Trở lại bản này")}
      </div>
      {open && !decidesHere && (
        <Notice>Bài dùng chung cho nhiều địa phương: người phụ trách tất cả địa phương duyệt.</Notice>
      )}
      {open && decidesHere && secondPerson && own && (
        <Notice>Cần một người khác duyệt bài anh/chị viết.</Notice>
      )}
    </>
  );
}
