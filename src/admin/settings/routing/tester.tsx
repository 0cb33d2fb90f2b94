import type { LocalityProfile } from "../../../localities/schema.ts";
import { OPERATORS, REPORT_KINDS, SERVICES } from "../../../localities/signal-schema.ts";
import { workingHoursOf } from "../../../localities/working-hours-of.ts";
import { deadlinesFor } from "../../../signal-reports/deadlines/deadlines-for.ts";
import { routeReport } from "../../../signal-reports/routing/route-report.ts";
import { Section as Card, Field, FormActions, KeyValues, Time } from "../../frame/components/index.ts";
import { kindChoices, operatorChoices, serviceChoices } from "./rule-form.tsx";

type Asked = Record<"area" | "service" | "operator" | "kind", string>;
type Props = { profile: LocalityProfile; asked: Asked | null; action: string; now: Date };

/** “Ai sẽ nhận?”: the same function that routes a report, asked before anybody files one. */
export function Tester({ profile, asked, action, now }: Props) {
  return (
    <Card title="Ai sẽ nhận?" id="tester">
      <form class="form" method="get" action={`${action}#tester`} aria-label="Thử xem ai sẽ nhận phản ánh">
        <input type="hidden" name="test" value="1" />
        <Field name="area" label="Khu vực" value={asked?.area} hint="Ví dụ: Xóm 5" />
        <Field
          name="operator"
          label="Nhà mạng"
          kind="select"
          placeholder="Không rõ"
          choices={operatorChoices}
          value={asked?.operator}
        />
        <Field
          name="service"
          label="Dịch vụ"
          kind="select"
          placeholder="Không rõ"
          choices={serviceChoices}
          value={asked?.service}
        />
        <Field
          name="kind"
          label="Loại"
          kind="select"
          choices={kindChoices}
          value={asked?.kind || "partial"}
          required
        />
        <FormActions submit="Xem ai sẽ nhận" />
      </form>
      {asked && <Answer profile={profile} asked={asked} now={now} />}
    </Card>
  );
}

function Answer({ profile, asked, now }: { profile: LocalityProfile; asked: Asked; now: Date }) {
  const kind = REPORT_KINDS.find((one) => one === asked.kind) ?? "partial";
  const route = routeReport(profile, {
    area: asked.area === "" ? null : asked.area,
    services: SERVICES.filter((one) => one === asked.service),
    operators: OPERATORS.filter((one) => one === asked.operator),
    kind,
  });
  const office = (id: string | null) => profile.offices.find((one) => one.id === id)?.name ?? "";
  const place = { profile, workingHours: workingHoursOf(profile) };
  const { acknowledgeBy, answerBy } = deadlinesFor({ clockStartedAt: now, urgent: kind === "urgent" }, place);
  return (
    <KeyValues
      pairs={[
        ["Nơi nhận", office(route.receiver)],
        ["Nơi điều phối", office(route.coordinator)],
        ["Nơi khắc phục", office(route.fixer)],
        ["Nơi được báo", office(route.told)],
        ["Hỗ trợ tại chỗ", office(route.helper)],
        ["Vì", route.why],
        ["Theo quy tắc", route.ruleId],
        ["Tiếp nhận trước", <Time at={acknowledgeBy} />],
        ["Trả lời trước", <Time at={answerBy} />],
      ]}
    />
  );
}
