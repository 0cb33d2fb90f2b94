import { Form, Rows, Section, Time } from "../frame/components/index.ts";
import { More } from "./more.tsx";
import { sendWords } from "./send-words.ts";
import type { TodayProps } from "./today-props.ts";

/** What did not reach a resident, or perhaps not. */
export function FailedSends({ today: { failedSends, counts }, base }: TodayProps) {
  if (failedSends.length === 0) return null;
  return (
    <Section title="Tin chưa tới người dân" count={counts.failedSends} id="failed-sends">
      <Rows
        caption="Tin gửi người dân không được hoặc chưa rõ, mới nhất đứng đầu"
        head={["Tin", "Tình trạng", "Lúc", { title: "", kind: "actions" }]}
        rows={failedSends.map(({ id, conversationId, status, reason, createdAt }) => [
          `Số ${id}`,
          <span title={reason ?? ""}>{sendWords(status)}</span>,
          <Time at={createdAt} />,
          <a class="button" href={`${base}/conversations/${conversationId}`}>
            Mở hội thoại
          </a>,
        ])}
        empty=""
      />
      <More shown={failedSends.length} count={counts.failedSends} href={`${base}/conversations?tab=all`} />
    </Section>
  );
}

/** What a resident sent and the counter could not take; one press tries it again. */
export function DeadEvents({ today: { deadEvents }, base }: TodayProps) {
  if (deadEvents.length === 0) return null;
  return (
    <Section title="Sự kiện xử lý hỏng" count={deadEvents.length} id="dead-events">
      <Rows
        caption="Sự kiện Zalo gửi tới mà chưa xử lý được"
        head={["Số", "Sự kiện", "Nhận lúc", "Lỗi", { title: "", kind: "actions" }]}
        rows={deadEvents.slice(0, mostEvents).map(({ id, eventName, receivedAt, error }) => [
          String(id),
          eventName,
          <Time at={receivedAt} />,
          error ?? "",
          <Form action={`${base}/events/${id}/replay`} inline>
            <button type="submit">Chạy lại</button>
          </Form>,
        ])}
        empty=""
      />
    </Section>
  );
}

const mostEvents = 20;
