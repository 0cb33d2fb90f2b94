import type { ServedPlace } from "../../localities/served-place.ts";
import { officeName } from "../../signal-reports/news/news-text.ts";
import { KeyValues, Notice, Section } from "../frame/components/index.ts";
import { CallOutcomes } from "./call-outcomes.tsx";
import { callWhy } from "./call-why.ts";
import type { OpenedCall } from "./read-calls.ts";

type Props = { call: OpenedCall; place: ServedPlace; base: string; mayAct: boolean };

/** One call with what helps to find the person; shown once, after the look was recorded. */
export function CallPage({ call, place, base, mayAct }: Props) {
  const { id, code, area, why, officeId, contact, landmark, words } = call;
  return (
    <>
      <Notice>Lần xem này đã được ghi vào nhật ký.</Notice>
      <Section title={callWhy[why]}>
        <KeyValues
          pairs={[
            ["Phản ánh", <a href={`${base}/reports/${code}`}>{code}</a>],
            ["Liên hệ", contact ?? "Không có số; nhờ người ở thôn, tổ tìm giúp theo chỗ ghi dưới đây."],
            ["Chỗ", [area, landmark].filter((part) => part).join(", ") || "Chưa rõ chỗ"],
            ["Lời người báo", words],
            ["Ai gọi", officeName(place, officeId)],
          ]}
        />
      </Section>
      {mayAct && (
        <Section title="Gọi xong, ghi kết quả">
          <CallOutcomes id={id} why={why} base={base} />
        </Section>
      )}
    </>
  );
}
