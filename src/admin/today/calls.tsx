import { officeName } from "../../signal-reports/news/news-text.ts";
import { ageWords } from "../conversations/age-words.ts";
import { Details, Form, Rows, Section } from "../frame/components/index.ts";
import { CallOutcomes } from "./call-outcomes.tsx";
import { callWhy } from "./call-why.ts";
import { todayLinks } from "./links.ts";
import { More } from "./more.tsx";
import type { TodayProps } from "./today-props.ts";

/** People Zalo lets nothing through to any more; how to find them is opened one by one, and remembered. */
export function Calls({ today: { calls, counts }, place, base, now, may }: TodayProps) {
  if (calls.length === 0) return null;
  return (
    <Section title="Cần gọi cho người báo" count={counts.calls} id="calls">
      <Rows
        caption="Các cuộc gọi cần làm, chờ lâu nhất đứng đầu"
        head={["Phản ánh", "Nơi", "Để làm gì", "Ai gọi", "Đã chờ", { title: "", kind: "actions" }]}
        rows={calls.map(({ id, code, area, why, officeId, createdAt }) => [
          <a href={`${base}/reports/${code}`}>{code}</a>,
          area ?? "Chưa rõ chỗ",
          callWhy[why],
          officeName(place, officeId),
          ageWords(now.getTime() - createdAt.getTime()),
          <>
            {may("personal_data.see") && (
              <Form action={`${base}/calls/${id}/open`} inline>
                <button type="submit">Xem cách liên hệ</button>
              </Form>
            )}
            {may("reports.act") && (
              <Details title="Ghi kết quả">
                <CallOutcomes id={id} why={why} base={base} />
              </Details>
            )}
          </>,
        ])}
        empty=""
      />
      <More shown={calls.length} count={counts.calls} href={base + todayLinks.calls} />
    </Section>
  );
}
