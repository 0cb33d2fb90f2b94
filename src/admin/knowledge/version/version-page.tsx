import { Badge, Breadcrumb, KeyValues, Notice, Section, Time } from "../../frame/components/index.ts";
import { Problems } from "../editor/preview-part.tsx";
import { ZaloPreview } from "../preview.tsx";
import { versionWords, whoWords } from "../words.ts";
import { Decide } from "./decide.tsx";
import { Diff } from "./diff.tsx";
import type { VersionPageProps } from "./version-page-props.ts";

/** One text: what a resident would read, what it changes, and what can be done with it. */
export function VersionPage(props: VersionPageProps) {
  const { base, version, names, self, problems, preview, previewFor, diff, isNew, stale } = props;
  const { tone, words } = versionWords[version.status];
  const open = version.status === "draft" || version.status === "submitted";
  return (
    <>
      <Breadcrumb
        steps={[
          [`${base}/knowledge`, "Kiến thức"],
          isNew && open
            ? [`${base}/knowledge/versions`, "Nháp và chờ duyệt"]
            : [`${base}/knowledge/${version.articleId}`, "Bài đang dùng"],
        ]}
        here={`Bản số ${version.id}`}
      />
      <p>
        <Badge tone={tone}>{words}</Badge>
      </p>
      {open && <Problems problems={problems} />}
      {stale && (
        <Notice tone="warn">
          <p>
            Bài đang dùng đã được sửa sau khi bản này được viết.{" "}
            <a href={`${base}/knowledge/${version.articleId}/edit`}>Mở bài mới nhất để viết lại</a>, xem phần
            khác nhau bên dưới.
          </p>
        </Notice>
      )}
      <Decide {...props} />
      <Section title="Về bản này">
        <KeyValues
          pairs={[
            ["Người viết", whoWords(version.writtenBy, self, names)],
            ["Viết lúc", <Time at={version.writtenAt} />],
            ["Ghi chú", version.note],
            ["Dùng cho", version.locality === "*" ? "Nhiều địa phương" : previewFor],
            ["Người quyết định", whoWords(version.decidedBy, self, names)],
            ["Quyết định lúc", version.decidedAt && <Time at={version.decidedAt} />],
            ["Lý do", version.decisionNote],
          ]}
        />
      </Section>
      <Section title={`Người dân ${previewFor} sẽ đọc`}>
        <ZaloPreview messages={preview} label="Xem trước như trên Zalo" />
      </Section>
      <Section title={isNew ? "Toàn bài" : "Khác với bản trước"}>
        {isNew ? <div class="diff">{version.markdown}</div> : <Diff parts={diff} />}
      </Section>
    </>
  );
}
