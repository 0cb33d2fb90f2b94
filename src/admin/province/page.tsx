import type { OaHealth } from "../../official-accounts/read-oa-health.ts";
import { Notice, Rows, Section, Stats } from "../frame/components/index.ts";
import { OaBadge } from "../oa-badge.tsx";
import type { PlaceWork } from "./read-places.ts";

export type PlaceLine = PlaceWork & { slug: string; name: string; health: OaHealth[]; factsDue: number };

type Props = {
  lines: PlaceLine[];
  /** Topics switched off in all places at once. */
  switchesOff: number;
};

const sum = (lines: PlaceLine[], of: (line: PlaceLine) => number) =>
  lines.reduce((total, line) => total + of(line), 0).toLocaleString("vi-VN");

/** All places, the one with most to do first. */
export function ProvinceView({ lines, switchesOff }: Props) {
  const broken = lines.filter((line) => troubled(line) !== null);
  const sorted = lines.toSorted((one, other) => weight(other) - weight(one));
  return (
    <>
      {switchesOff > 0 && (
        <Notice tone="bad">{`Trợ lý đang tắt ${switchesOff} mục ở mọi địa phương.`}</Notice>
      )}
      <Stats
        label="Toàn tỉnh"
        stats={[
          { label: "Người dân đang chờ", value: sum(lines, ({ waiting }) => waiting) },
          { label: "Phản ánh quá hạn", value: sum(lines, ({ late }) => late) },
          {
            label: "Địa phương có OA cần xem",
            value: String(broken.length),
            tone: broken.length > 0 ? "bad" : "good",
          },
        ]}
      />
      <Section title="Các địa phương" count={lines.length}>
        <Rows
          head={[
            "Địa phương",
            "Zalo OA",
            { title: "Đang chờ cán bộ", kind: "number" },
            { title: "Quá hạn", kind: "number" },
            { title: "Mục đang tắt", kind: "number" },
            { title: "Bài cần xem lại", kind: "number" },
          ]}
          rows={sorted.map((line) => [
            <a href={`/admin/${line.slug}`}>{line.name}</a>,
            <a href={`/admin/${line.slug}/settings/oa`}>
              <OaBadge trouble={troubled(line)} />
            </a>,
            <Count
              line={line}
              path="/conversations?tab=waiting"
              value={line.waiting}
              what="người đang chờ"
            />,
            <Count line={line} path="/reports?tab=late" value={line.late} what="phản ánh quá hạn" />,
            <Count line={line} path="/knowledge/switches" value={line.switchesOff} what="mục đang tắt" />,
            <Count line={line} path="/knowledge?view=due" value={line.factsDue} what="bài cần xem lại" />,
          ])}
          empty="Chưa có địa phương nào."
          caption="Tình hình từng địa phương, nhiều việc nhất trước"
        />
      </Section>
    </>
  );
}

type CountProps = { line: PlaceLine; path: string; value: number; what: string };

function Count({ line: { slug, name }, path, value, what }: CountProps) {
  const words = value.toLocaleString("vi-VN");
  return value === 0 ? (
    <span>0</span>
  ) : (
    <a href={`/admin/${slug}${path}`} aria-label={`${name}: ${words} ${what}`}>
      {words}
    </a>
  );
}

function troubled({ health }: PlaceLine) {
  if (health.length === 0) return "unlinked";
  return health.find(({ trouble }) => trouble !== null)?.trouble ?? null;
}

/** What cannot be told in numbers comes first. */
function weight(line: PlaceLine): number {
  const grave = troubled(line) === "needs_relink" || troubled(line) === "silent" ? 10_000 : 0;
  return grave + line.waiting * 3 + line.late * 2 + line.switchesOff + line.factsDue / 100;
}
