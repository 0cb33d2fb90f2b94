import type { FactDue } from "../../knowledge/facts-due.ts";
import { Rows, Section, Time } from "../frame/components/index.ts";
import { todayLinks } from "./links.ts";
import { More } from "./more.tsx";
import type { TodayProps } from "./today-props.ts";

/** More than a person checks in a day. */
const mostFacts = 5;

const reasons: Record<FactDue["why"], string> = {
  unreadable: "Không đọc được, trợ lý không dùng",
  conflicting: "Hai ý trái nhau",
  expired: "Đã hết hiệu lực, trợ lý không trả lời nữa",
  superseded: "Đã có quy định mới thay",
  review: "Quá hạn kiểm tra lại",
};

/** What residents asked and the assistant did not know. */
export function Gaps({ today: { gaps, counts }, base }: TodayProps) {
  if (gaps.length === 0) return null;
  return (
    <Section title="Câu hỏi chưa trả lời được" count={counts.gaps} id="gaps">
      <Rows
        caption="Câu hỏi trợ lý chưa trả lời được, hỏi nhiều nhất đứng đầu"
        head={["Câu hỏi", { title: "Số lần", kind: "number" }, "Gần nhất"]}
        rows={gaps.map(({ question, count, lastAt }) => [
          <a href={base + todayLinks.gaps}>{question}</a>,
          count.toLocaleString("vi-VN"),
          <Time at={lastAt} />,
        ])}
        empty=""
      />
      <More shown={gaps.length} count={counts.gaps} href={base + todayLinks.gaps} />
    </Section>
  );
}

/** Texts that wait for a second person. */
export function Drafts({ today: { drafts, counts }, base, titleOf }: TodayProps) {
  if (drafts.length === 0) return null;
  return (
    <Section title="Bài chờ duyệt" count={counts.drafts} id="drafts">
      <Rows
        caption="Bài chờ người thứ hai duyệt, gửi trước đứng đầu"
        head={["Bài", "Gửi lúc"]}
        rows={drafts.map(({ id, articleId, writtenAt }) => [
          <a href={`${base}/knowledge/versions/${id}`}>{titleOf(articleId) ?? articleId}</a>,
          <Time at={writtenAt} />,
        ])}
        empty=""
      />
      <More shown={drafts.length} count={counts.drafts} href={base + todayLinks.drafts} />
    </Section>
  );
}

/** What residents are told, or no longer told, until somebody looks at it. */
export function FactsDue({ today: { factsDue }, base }: TodayProps) {
  if (factsDue.length === 0) return null;
  return (
    <Section title="Nội dung cần kiểm tra" count={factsDue.length} id="facts-due">
      <Rows
        caption="Bài cần kiểm tra lại, việc nặng nhất đứng đầu"
        head={["Bài", "Vì sao", "Từ ngày"]}
        rows={factsDue
          .slice(0, mostFacts)
          .map(({ articleId, title, why, since, detail }) => [
            <a href={`${base}/knowledge/${articleId}`}>{title}</a>,
            detail ? `${reasons[why]}: ${detail}` : reasons[why],
            since ? since.split("-").reverse().join("/") : "",
          ])}
        empty=""
      />
      <More
        shown={Math.min(mostFacts, factsDue.length)}
        count={factsDue.length}
        href={base + todayLinks.factsDue}
      />
    </Section>
  );
}
