import { toDraft } from "../../../knowledge/editing/draft-markdown.ts";
import type { ArticleVersion } from "../../../knowledge/editing/load-version.ts";
import { Badge, Rows, Section, Time } from "../../frame/components/index.ts";
import { AreaTabs } from "../area-tabs.tsx";
import { versionWords, whoWords } from "../words.ts";

type Props = {
  base: string;
  versions: ArticleVersion[];
  names: ReadonlyMap<string, string>;
  self: string;
  scope: string;
  province: boolean;
};

/** What waits for a decision first, then what is still being written. */
export function OpenVersionsPage({ base, versions, names, self, scope, province }: Props) {
  const rows = (list: ArticleVersion[]) =>
    list.map((version) => [
      <a href={`${base}/knowledge/versions/${version.id}`}>
        {toDraft(version.markdown).title || version.articleId}
      </a>,
      <Badge tone={versionWords[version.status].tone}>{versionWords[version.status].words}</Badge>,
      version.locality === "*" ? "Mọi địa phương" : "Địa phương này",
      whoWords(version.writtenBy, self, names),
      <Time at={version.writtenAt} />,
    ]);
  const head = ["Bài", "Tình trạng", "Dùng cho", "Người viết", "Lúc"];
  const waiting = versions.filter(({ status, locality }) => status === "submitted" && locality === scope);
  const elsewhere = versions.filter(({ status, locality }) => status === "submitted" && locality !== scope);
  const drafts = versions.filter(({ status }) => status === "draft");
  return (
    <>
      <AreaTabs base={base} here="waiting" province={province} />
      <Section title="Chờ duyệt ở đây" count={waiting.length}>
        <Rows
          caption="Chờ duyệt ở đây"
          head={head}
          rows={rows(waiting)}
          empty="Không có bài nào chờ duyệt."
        />
      </Section>
      {elsewhere.length > 0 && (
        <Section title="Đề nghị sửa bài dùng chung" count={elsewhere.length}>
          <p class="hint">Người phụ trách tất cả địa phương duyệt.</p>
          <Rows caption="Đề nghị sửa bài dùng chung" head={head} rows={rows(elsewhere)} empty="" />
        </Section>
      )}
      <Section title="Bản nháp" count={drafts.length}>
        <Rows caption="Bản nháp" head={head} rows={rows(drafts)} empty="Không có bản nháp nào." />
      </Section>
    </>
  );
}
