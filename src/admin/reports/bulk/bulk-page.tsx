import type { BulkAct } from "../../../signal-reports/bulk/queue-bulk-act.ts";
import { Badge, Breadcrumb, LiveRegion, Rows } from "../../frame/components/index.ts";
import { BulkBar } from "./bulk-bar.tsx";
import type { bulkWords } from "./bulk-words.ts";

type Props = { act: BulkAct; tools: Parameters<typeof bulkWords>[1]; base: string };

/** What came of an act on several reports, one line each. */
export function BulkPage({ act, tools, base }: Props) {
  const outcome = new Map(act.results.map(({ code, why }) => [code, why]));
  return (
    <>
      <Breadcrumb steps={[[`${base}/reports`, "Phản ánh"]]} here="Làm nhiều phản ánh" />
      <LiveRegion id="bulk-result" url={`${base}/reports/bulk/${act.id}`} every={3}>
        <BulkBar act={act} tools={tools} base={base} />
        <Rows
          head={["Mã", "Kết quả", "Vì sao"]}
          rows={act.items.map(({ code }) => [
            <a href={`${base}/reports/${code}`}>{code}</a>,
            <Outcome done={outcome.get(code)} cancelled={act.status === "cancelled"} />,
            outcome.get(code) ?? "",
          ])}
          empty="Không có phản ánh nào."
        />
      </LiveRegion>
    </>
  );
}

function Outcome({ done, cancelled }: { done: string | null | undefined; cancelled: boolean }) {
  if (done === null) return <Badge tone="good">Đã làm</Badge>;
  if (done !== undefined) return <Badge tone="bad">Chưa làm được</Badge>;
  return <Badge>{cancelled ? "Đã hoàn tác" : "Đang chờ"}</Badge>;
}
