import type { DraftProblem } from "../../../knowledge/editing/check-draft.ts";
import type { OutboundMessage } from "../../../outbox/outbound-message.ts";
import { Notice, Section } from "../../frame/components/index.ts";
import { ZaloPreview } from "../preview.tsx";
import { fieldTitles } from "./field-titles.ts";

type Props = { problems: DraftProblem[]; preview: OutboundMessage[] | null; previewFor: string };

/** What a resident would read, and all that is still wrong. */
export function PreviewPart({ problems, preview, previewFor }: Props) {
  return (
    <div id="preview" aria-live="polite">
      {preview && (
        <Section title={`Người dân ${previewFor} sẽ đọc`}>
          <Problems problems={problems} />
          <ZaloPreview messages={preview} label="Xem trước như trên Zalo" />
        </Section>
      )}
    </div>
  );
}

/** All that keeps a text from being served. */
export function Problems({ problems }: { problems: DraftProblem[] }) {
  if (problems.length === 0) return <Notice tone="good">Bài đủ điều kiện để gửi duyệt.</Notice>;
  return (
    <Notice tone="warn" title={`Còn ${problems.length} chỗ phải sửa trước khi dùng`}>
      <ul>
        {problems.map(({ field, line, words }) => (
          <li>{`${fieldTitles[field]}${line === null ? "" : `, dòng ${line}`}: ${words}`}</li>
        ))}
      </ul>
    </Notice>
  );
}
