import type { ServedPlace } from "../../../localities/served-place.ts";
import type { Settings } from "../../../settings.ts";
import { countOperators, whoCanMend } from "../../../signal-reports/duplicates/index.ts";
import { officeName } from "../../../signal-reports/news/news-text.ts";
import { operatorWords } from "../../../signal-reports/offices/case-words.ts";
import { Badge, Breadcrumb, KeyValues, Rows, Section, Time } from "../../frame/components/index.ts";
import { MapView } from "../../map/map-view.tsx";
import { StatusBadge } from "../case/status-badge.tsx";
import { letterStatus } from "../letters/letter-words.ts";
import type { IncidentFacts } from "./read-incidents.ts";

type Props = {
  facts: IncidentFacts;
  place: ServedPlace;
  base: string;
  tiles: Settings["mapTiles"];
  /** The letters are the place's own desk's. */
  withLetters: boolean;
};

/** Reports of one place and trouble together: who can mend it, and what was asked of the carriers. */
export function IncidentPage({
  facts: { incident, members, letters },
  place,
  base,
  tiles,
  withLetters,
}: Props) {
  const counts = countOperators(members.map(({ request }) => request));
  const said = [...counts].sort((a, b) => b[1] - a[1]).map(([name, n]) => `${operatorWords([name])}: ${n}`);
  return (
    <>
      <Breadcrumb
        steps={[
          [`${base}/reports`, "Phản ánh"],
          [`${base}/reports/incidents`, "Sự cố"],
        ]}
        here={`Số ${incident.id}`}
      />
      <Section title="Sự cố">
        <KeyValues
          pairs={[
            ["Chỗ", incident.area ?? "Chưa rõ chỗ"],
            [
              "Tình trạng",
              <Badge tone={incident.status === "open" ? "warn" : "good"}>
                {incident.status === "open" ? "Đang có" : "Đã hết"}
              </Badge>,
            ],
            ["Ai xử lý được", whoCanMend(incident.kind, incident.operators)],
            ["Số phản ánh theo nhà mạng", said.join("; ")],
            ["Người báo", String(members.reduce((sum, { voices }) => sum + voices, 0))],
            ["Từ lúc", <Time at={incident.openedAt} />],
            ["Phản ánh mới nhất", <Time at={incident.lastReportAt} />],
            ["Hết lúc", incident.closedAt && <Time at={incident.closedAt} />],
          ]}
        />
      </Section>
      <MapView
        label="Vị trí các phản ánh của sự cố"
        points={`${base}/reports/map/points?tab=all&incident=${incident.id}`}
        tiles={tiles}
      />
      <Section title="Các phản ánh" count={members.length}>
        <Rows
          caption="Các phản ánh của sự cố"
          head={[
            "Mã",
            "Chỗ báo",
            "Mạng",
            "Tình trạng",
            "Nơi giữ việc",
            "Báo lúc",
            { title: "Người báo", kind: "number" },
          ]}
          rows={members.map(({ request, voices }) => [
            <a href={`${base}/reports/${request.code}`}>{request.code}</a>,
            request.area ?? "Chưa rõ chỗ",
            operatorWords(request.operators),
            <StatusBadge status={request.status} />,
            officeName(place, request.receiver),
            <Time at={request.filedAt} />,
            String(voices),
          ])}
          empty="Không có."
        />
      </Section>
      {withLetters && (
        <Section title="Hồ sơ gửi nhà mạng" count={letters.length}>
          <Rows
            caption="Hồ sơ gửi nhà mạng"
            head={["Số", "Nhà mạng", "Tình trạng", "Gửi lúc", "Hạn trả lời"]}
            rows={letters.map((letter) => [
              <a href={`${base}/reports/letters/${letter.id}`}>{letter.number}</a>,
              operatorWords([letter.operator]),
              letterStatus[letter.status],
              <Time at={letter.sentAt} />,
              <Time at={letter.answerBy} />,
            ])}
            empty={`Hồ sơ được soạn sẵn khi có từ ${place.profile.signal.dossierThreshold} người báo.`}
          />
        </Section>
      )}
    </>
  );
}
