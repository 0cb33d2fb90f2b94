import type { ServedPlace } from "../../localities/served-place.ts";
import { officeName } from "../../signal-reports/news/news-text.ts";
import { channelWords } from "../../signal-reports/offices/compose-digest.ts";
import type { Trouble } from "../../signal-reports/offices/read-trouble.ts";
import { Badge, Rows, Section, Time } from "../frame/components/index.ts";
import { todayLinks } from "./links.ts";
import { sendWords } from "./send-words.ts";

type Props = {
  trouble: Pick<Trouble, "unsent" | "failing">;
  place: ServedPlace;
  base: string;
  /** Whether this person may set a channel right. */
  mayMend: boolean;
};

/** What did not reach an office: somebody has to ring up or set the channel right. */
export function OfficeTrouble({ trouble: { unsent, failing }, place, base, mayMend }: Props) {
  if (unsent.length + failing.length === 0) return null;
  const broken = failing.map(({ officeId, kind, address, reason, failedAt }) => [
    officeName(place, officeId),
    kind === "zalo" ? channelWords.zalo : address,
    <>
      <Badge tone="bad">Kênh đang hỏng</Badge> {reason}
    </>,
    <Time at={failedAt} />,
    mayMend && (
      <a class="button" href={base + todayLinks.offices}>
        Sửa kênh
      </a>
    ),
  ]);
  const lost = unsent.map(({ officeId, kind, status, reason, createdAt, code }) => [
    officeName(place, officeId),
    channelWords[kind],
    <span title={reason ?? ""}>{sendWords(status)}</span>,
    <Time at={createdAt} />,
    code && (
      <a class="button" href={`${base}/reports/${code}`}>
        Mở {code}
      </a>
    ),
  ]);
  return (
    <Section title="Tin chưa tới cơ quan" count={unsent.length + failing.length} id="offices">
      <Rows
        caption="Kênh liên lạc đang hỏng, và tin gửi cơ quan không được hoặc chưa rõ"
        head={["Cơ quan", "Qua", "Tình trạng", "Từ lúc", { title: "", kind: "actions" }]}
        rows={[...broken, ...lost]}
        empty=""
      />
    </Section>
  );
}
