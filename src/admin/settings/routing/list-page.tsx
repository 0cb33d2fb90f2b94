import type { LocalityProfile } from "../../../localities/schema.ts";
import type { RoutingRule } from "../../../localities/signal-schema.ts";
import { operatorWords, serviceWords } from "../../../signal-reports/offices/case-words.ts";
import type { AuditRow } from "../../audit/read-trail.ts";
import {
  Breadcrumb,
  Section as Card,
  ConfirmForm,
  Form,
  Notice,
  Rows,
} from "../../frame/components/index.ts";
import { History } from "../parts/history.tsx";
import { kindWords } from "./rule-form.tsx";
import { Tester } from "./tester.tsx";

type Props = {
  profile: LocalityProfile;
  seen: string;
  history: AuditRow[];
  asked: Parameters<typeof Tester>[0]["asked"];
  saved: boolean;
  mayWrite: boolean;
  base: string;
  now: Date;
};

export function RoutingPage({ profile, seen, history, asked, saved, mayWrite, base, now }: Props) {
  const action = `${base}/settings/routing`;
  const { rules } = profile.signal;
  const office = (id: string) => profile.offices.find((one) => one.id === id)?.shortName ?? id;
  return (
    <>
      <Breadcrumb steps={[[`${base}/settings`, "Cài đặt"]]} here="Quy tắc chuyển phản ánh" />
      <p>
        Phản ánh được giao theo quy tắc đầu tiên phù hợp, tính từ trên xuống. Quy tắc cuối nhận tất cả phần
        còn lại.
      </p>
      {saved && (
        <Notice tone="good" news>
          Đã lưu. Phản ánh mới được giao theo quy tắc này.
        </Notice>
      )}
      <Tester profile={profile} asked={asked} action={action} now={now} />
      <Card
        title="Các quy tắc"
        count={rules.length}
        actions={
          mayWrite && (
            <a class="button" href={`${action}/new`}>
              Thêm quy tắc
            </a>
          )
        }
      >
        <Rows
          head={["Thứ tự", "Khi", "Giao cho", "Vì", { title: "", kind: "actions" }]}
          rows={rules.map((rule, at) => [
            String(at + 1),
            whenWords(rule),
            `${office(rule.receiver)}; khắc phục: ${office(rule.fixer)}`,
            rule.why,
            mayWrite && (
              <>
                <a class="button" href={`${action}/${rule.id}`}>
                  {`Sửa quy tắc ${at + 1}`}
                </a>
                {at > 0 && at < rules.length - 1 && (
                  <Form
                    action={`${action}/${rule.id}/raise`}
                    hidden={{ seen }}
                    inline
                    label={`Đưa quy tắc ${at + 1} lên`}
                  >
                    <button type="submit">Lên trên</button>
                  </Form>
                )}
                {at < rules.length - 1 && (
                  <ConfirmForm
                    action={`${action}/${rule.id}/remove`}
                    title="Bỏ"
                    question="Phản ánh mới không còn theo quy tắc này. Phản ánh đã giao giữ nguyên nơi nhận."
                    submit="Bỏ quy tắc"
                    hidden={{ seen }}
                  />
                )}
              </>
            ),
          ])}
          empty="Chưa có quy tắc."
          caption="Quy tắc chuyển phản ánh theo thứ tự"
        />
      </Card>
      <History rows={history} base={base} />
    </>
  );
}

/** A rule's conditions in words. */
function whenWords({ when: { areas, services, operators, kinds } }: RoutingRule): string {
  const words = [
    areas && `khu vực có “${areas.join("”, “")}”`,
    kinds?.map((kind) => kindWords[kind]).join(" hoặc "),
    services && serviceWords(services),
    operators && operatorWords(operators),
  ].filter((part) => part !== undefined);
  return words.length === 0 ? "mọi phản ánh" : words.join("; ");
}
