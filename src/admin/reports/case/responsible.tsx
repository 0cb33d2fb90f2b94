import { officeName } from "../../../signal-reports/news/news-text.ts";
import type { OfficeCase } from "../../../signal-reports/offices/read-case.ts";
import { isOpen } from "../../../signal-reports/states.ts";
import { Badge, KeyValues, Section, Time } from "../../frame/components/index.ts";
import { dueBy } from "../is-overdue.ts";

/** Who has the report and why, and by when what has to be done. */
export function Responsible({ found: { request, place }, now }: { found: OfficeCase; now: Date }) {
  const { receiver, coordinator, fixer, told, helper, routingWhy, status } = request;
  const due = dueBy(request);
  const name = (office: string | null) => office && officeName(place, office);
  return (
    <Section title="Ai giữ việc, hạn nào">
      <KeyValues
        pairs={[
          ["Nơi giữ việc", name(receiver)],
          ["Vì sao là nơi này", routingWhy],
          ["Điều phối", name(coordinator)],
          ["Nơi khắc phục", name(fixer)],
          ["Được báo để biết", name(told)],
          ["Giúp tại chỗ", name(helper)],
          [
            "Phải tiếp nhận trước",
            status === "submitted" && (
              <Deadline at={request.acknowledgeBy} late={due !== null && due < now} />
            ),
          ],
          [
            "Phải trả lời trước",
            isOpen(status) && (
              <Deadline at={request.answerBy} late={request.answerBy < now && due !== null} />
            ),
          ],
          ["Đã tiếp nhận", request.acknowledgedAt && <Time at={request.acknowledgedAt} />],
          ["Đã báo xong", request.resolvedAt && <Time at={request.resolvedAt} />],
          ["Đã đóng", request.closedAt && <Time at={request.closedAt} />],
          ["Số lần đã nhắc", request.escalation > 0 && String(request.escalation)],
        ]}
      />
    </Section>
  );
}

function Deadline({ at, late }: { at: Date; late: boolean }) {
  return (
    <>
      <Time at={at} /> {late && <Badge tone="bad">Quá hạn</Badge>}
    </>
  );
}
