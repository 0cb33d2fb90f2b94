import type { ArticleDraft } from "../../../knowledge/editing/article-draft.ts";
import type { DraftProblem } from "../../../knowledge/editing/check-draft.ts";
import type { OutboundMessage } from "../../../outbox/outbound-message.ts";
import { Breadcrumb, Details, Field, Form, FormActions, Notice } from "../../frame/components/index.ts";
import { PreviewPart } from "./preview-part.tsx";
import { ReplacementFields, SourceFields } from "./row-fields.tsx";

export type EditorState = {
  draft: ArticleDraft;
  /** The draft that is open; `null` before the first save. */
  version: { id: number; writtenAt: Date } | null;
  baseHash: string | null;
  gapIds: number[];
  note: string;
};

type Props = EditorState & {
  base: string;
  problems: DraftProblem[];
  preview: OutboundMessage[] | null;
  previewFor: string;
  /** Why it was not kept. */
  refused?: string | undefined;
  /** Texts of the questions it is to answer. */
  asked: string[];
};

const headings =
  "Cách làm, Giấy tờ, Lệ phí, Thời gian, Nơi làm, Điều kiện, Mức phạt, Đã thay đổi, Lưu ý, Nơi hỗ trợ";

/** An article as a form: what is typed comes back whatever happens, each mistake at its field. */
export function EditorPage(props: Props) {
  const { base, draft, version, baseHash, gapIds, note, problems, refused, asked } = props;
  const error = (field: keyof ArticleDraft) =>
    problems
      .filter((problem) => problem.field === field)
      .map(({ line, words }) => (line === null ? words : `Dòng ${line}: ${words}`))
      .join(" ") || undefined;
  const text = (name: keyof ArticleDraft & string) => ({
    name,
    value: String(draft[name]),
    error: error(name),
  });
  return (
    <>
      <Breadcrumb steps={[[`${base}/knowledge`, "Kiến thức"]]} here={draft.title || "Bài mới"} />
      {refused && (
        <Notice tone="bad" news>
          {refused}
        </Notice>
      )}
      {asked.length > 0 && (
        <Notice>
          <p>
            Viết để trả lời câu:{" "}
            {asked
              .slice(0, 5)
              .map((question) => `“${question}”`)
              .join(", ")}
          </p>
        </Notice>
      )}
      <Form
        id="editor"
        action={`${base}/knowledge/editor`}
        keep={`article:${draft.id || `new ${gapIds.join(",")}`}`}
        label="Soạn bài"
        hidden={{
          articleId: draft.id,
          version: version?.id ?? "",
          writtenAt: version?.writtenAt.getTime() ?? "",
          baseHash: baseHash ?? "",
          gaps: gapIds.join(","),
        }}
      >
        <Field
          label="Tiêu đề (câu người dân hỏi)"
          {...text("title")}
          required
          maxlength={500}
          hint="Ví dụ: Làm thẻ thư viện ở đâu? Nhiều nhất 120 ký tự."
        />
        <Field
          label="Nội dung"
          {...text("body")}
          kind="textarea"
          rows={16}
          required
          hint={
            <>
              Đoạn đầu là câu trả lời, nhiều nhất 300 ký tự. Mỗi con số ghi kèm nguồn:{" "}
              <code>[20.000 đồng]{"{S01}"}</code>. Đề mục bắt đầu bằng <code>## </code>: {headings}.
            </>
          }
        />
        <Field
          label="Các cách hỏi, mỗi dòng một cách"
          {...text("questions")}
          kind="textarea"
          rows={10}
          required
          hint="Từ 8 đến 80 cách: có dấu, không dấu, nói tắt, tiếng địa phương."
        />
        <SourceFields sources={draft.sources} error={error("sources")} />
        <Field
          label="Căn cứ pháp lý, mỗi dòng một văn bản"
          {...text("law")}
          kind="textarea"
          rows={2}
          hint="Hiện dưới câu trả lời, văn bản quan trọng nhất ghi trước."
        />
        <Field
          label="Mức kiểm chứng"
          {...text("confidence")}
          kind="select"
          required
          choices={[
            { value: "A", label: "A: hai nguồn khớp nhau" },
            { value: "B", label: "B: một nguồn" },
            { value: "S", label: "S: kế hoạch của địa phương" },
            { value: "C", label: "C: chưa kiểm chứng (không trả lời)" },
          ]}
        />
        <Field
          label="Dùng thế nào"
          {...text("status")}
          kind="select"
          required
          choices={[
            { value: "approved", label: "Trợ lý trả lời bằng bài này" },
            { value: "draft", label: "Chỉ nhận ra câu hỏi và mời gặp cán bộ" },
          ]}
        />
        <Field label="Đúng từ ngày" {...text("validFrom")} kind="date" required />
        <Field label="Hết hiệu lực sau ngày" {...text("validUntil")} kind="date" />
        <Field
          label="Phải kiểm tra lại trước ngày"
          {...text("reviewBy")}
          kind="date"
          required
          hint="Sau ngày này trợ lý nhắc người dân hỏi lại, và bài vào danh sách cần kiểm tra."
        />
        <Field
          label="Nơi áp dụng (mã địa phương hoặc tỉnh)"
          {...text("localities")}
          hint="Để trống là dùng cho mọi địa phương; bài dùng chung do người phụ trách tất cả địa phương duyệt."
        />
        <Details
          title="Thêm: bài liên quan, bài thay thế, quy định cũ, điều chưa kiểm chứng"
          open={["related", "supersededBy", "replaces", "unverified", "topic"].some((field) =>
            problems.some((problem) => problem.field === field),
          )}
        >
          <Field label="Bài liên quan (mã bài, nhiều nhất 5)" {...text("related")} />
          <Field label="Được thay bằng bài (mã bài)" {...text("supersededBy")} />
          <Field label="Mã chủ đề" {...text("topic")} />
          <ReplacementFields replaces={draft.replaces} error={error("replaces")} />
          <Field
            label="Điều chưa kiểm chứng, mỗi dòng một điều (người dân không đọc)"
            {...text("unverified")}
            kind="textarea"
            rows={3}
          />
        </Details>
        <Field label="Ghi chú cho người duyệt" name="note" value={note} maxlength={500} />
        <FormActions
          submit="Lưu nháp và xem lại"
          name="do"
          value="save"
          cancel={{ href: `${base}/knowledge` }}
        >
          <button
            type="submit"
            name="do"
            value="preview"
            hx-post={`${base}/knowledge/editor?do=preview`}
            hx-target="#preview"
            hx-select="#preview"
            hx-swap="outerHTML"
          >
            Xem trước
          </button>
        </FormActions>
      </Form>
      <PreviewPart {...props} />
    </>
  );
}
