import type { ArticleVersion } from "../../../knowledge/editing/load-version.ts";
import { Badge, Rows, Section, Time } from "../../frame/components/index.ts";
import { versionWords, whoWords } from "../words.ts";

type Props = {
  base: string;
  versions: ArticleVersion[];
  names: ReadonlyMap<string, string>;
  self: string;
};

/** The texts an article has had or shall have, each with its page. */
export function VersionList({ base, versions, names, self }: Props) {
  return (
    <Section title="Lịch sử" count={versions.length}>
      <Rows
        caption="Lịch sử"
        head={["Bản", "Tình trạng", "Người viết", "Người quyết định"]}
        rows={versions.map((version) => [
          <a href={`${base}/knowledge/versions/${version.id}`}>
            <Time at={version.writtenAt} />
          </a>,
          <Badge tone={versionWords[version.status].tone}>{versionWords[version.status].words}</Badge>,
          whoWords(version.writtenBy, self, names),
          <>
            {whoWords(version.decidedBy, self, names)} <Time at={version.decidedAt} />
          </>,
        ])}
        empty="Chưa có bản nào do cán bộ viết."
      />
    </Section>
  );
}
