import { ageWords } from "../conversations/age-words.ts";
import { Rows, Section } from "../frame/components/index.ts";
import { todayLinks } from "./links.ts";
import { More } from "./more.tsx";
import type { TodayProps } from "./today-props.ts";

/** Residents whose words wait for a person. */
export function Waiting({ today: { waiting, counts }, base, now }: TodayProps) {
  if (waiting.length === 0) return null;
  return (
    <Section title="Đang chờ cán bộ" count={counts.waiting} id="waiting">
      <Rows
        caption="Người dân đang chờ cán bộ trả lời, chờ lâu nhất đứng đầu"
        head={["Người dân", "Đã chờ", "Ai phụ trách", { title: "", kind: "actions" }]}
        rows={waiting.map(({ id, userId, since, assigneeId }) => [
          `Số cuối ${userId.slice(-4)}`,
          since ? ageWords(now.getTime() - since.getTime()) : "",
          assigneeId ? "Đã có người nhận" : "Chưa ai nhận",
          <a class="button main" href={`${base}/conversations/${id}`}>
            Trả lời
          </a>,
        ])}
        empty=""
      />
      <More shown={waiting.length} count={counts.waiting} href={base + todayLinks.waiting} />
    </Section>
  );
}
