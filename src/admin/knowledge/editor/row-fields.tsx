import type { ReplacementDraft, SourceDraft } from "../../../knowledge/editing/article-draft.ts";
import { Field } from "../../frame/components/index.ts";

const noSource: SourceDraft = { code: "", name: "", publisher: "", date: "", approximate: false };
const noReplacement: ReplacementDraft = { old: "", now: "", since: "", said: "" };

/** Each source with its parts, and two more to fill in. */
export function SourceFields({ sources, error }: { sources: SourceDraft[]; error: string | undefined }) {
  return (
    <fieldset class="field" data-invalid={error ? "" : undefined}>
      <legend>Nguồn</legend>
      <p class="hint">Mã nguồn dùng trong nội dung (S01, S02 …). Cần ít nhất một nguồn có ngày.</p>
      {error && <p class="error">{error}</p>}
      {[...sources, noSource, noSource].map((source, at) => (
        <div class="source-row">
          <Field name={`source-${at}-code`} label={`Mã nguồn ${at + 1}`} value={source.code} />
          <Field name={`source-${at}-name`} label={`Tên văn bản, bài viết ${at + 1}`} value={source.name} />
          <Field
            name={`source-${at}-publisher`}
            label={`Nơi ban hành, đăng ${at + 1}`}
            value={source.publisher}
          />
          <Field
            name={`source-${at}-date`}
            label={`Ngày ${at + 1}`}
            value={source.date}
            placeholder="2026-05-01"
          />
          <Field
            name={`source-${at}-approximate`}
            label="Ngày ước chừng"
            kind="checkbox"
            value={source.approximate ? "1" : ""}
          />
        </div>
      ))}
    </fieldset>
  );
}

/** What people still name, and what holds now. */
export function ReplacementFields({
  replaces,
  error,
}: {
  replaces: ReplacementDraft[];
  error: string | undefined;
}) {
  return (
    <fieldset class="field" data-invalid={error ? "" : undefined}>
      <legend>Quy định cũ người dân còn nhắc</legend>
      {error && <p class="error">{error}</p>}
      {[...replaces, noReplacement].map(({ old, now, since, said }, at) => (
        <div class="source-row">
          <Field name={`replaces-${at}-old`} label={`Cũ ${at + 1}`} value={old} />
          <Field name={`replaces-${at}-now`} label={`Nay ${at + 1}`} value={now} />
          <Field name={`replaces-${at}-since`} label={`Từ ngày ${at + 1}`} value={since} kind="date" />
          <Field
            name={`replaces-${at}-said`}
            label={`Cách nói cũ ${at + 1}, mỗi dòng một cách`}
            value={said}
            kind="textarea"
            rows={2}
          />
        </div>
      ))}
    </fieldset>
  );
}
