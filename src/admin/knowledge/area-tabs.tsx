import { Tabs } from "../frame/components/index.ts";

export type KnowledgeTab = "articles" | "waiting" | "gaps" | "search" | "corrections" | "switches";

type Props = {
  base: string;
  here: KnowledgeTab;
  counts?: Partial<Record<KnowledgeTab, number>>;
  /** Over all places only what concerns all of them. */
  province?: boolean;
};

const tabs: { tab: KnowledgeTab; path: string; label: string; ofPlace?: true }[] = [
  { tab: "articles", path: "", label: "Bài" },
  { tab: "waiting", path: "/versions", label: "Nháp và chờ duyệt" },
  { tab: "gaps", path: "/gaps", label: "Chưa trả lời được", ofPlace: true },
  { tab: "search", path: "/search", label: "Thử hỏi", ofPlace: true },
  { tab: "corrections", path: "/corrections", label: "Đã sửa câu trả lời", ofPlace: true },
  { tab: "switches", path: "/switches", label: "Tắt và bật" },
];

export function AreaTabs({ base, here, counts = {}, province = false }: Props) {
  return (
    <Tabs
      label="Kiến thức"
      tabs={tabs
        .filter(({ ofPlace }) => !province || !ofPlace)
        .map(({ tab, path, label }) => ({
          href: `${base}/knowledge${path}`,
          label,
          count: counts[tab],
          here: tab === here,
        }))}
    />
  );
}
