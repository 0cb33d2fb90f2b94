import type { BulkAct } from "../../../signal-reports/bulk/queue-bulk-act.ts";
import { Form, Notice, UndoBar } from "../../frame/components/index.ts";
import { bulkWords } from "./bulk-words.ts";

type Props = { act: BulkAct; tools: Parameters<typeof bulkWords>[1]; base: string };

/** What was asked for several reports: to be undone while it waits, its outcome afterwards. */
export function BulkBar({ act, tools, base }: Props) {
  const words = bulkWords(act, tools);
  const at = `${base}/reports/bulk/${act.id}`;
  const failed = act.results.filter(({ why }) => why !== null).length;
  switch (act.status) {
    case "waiting":
      return (
        <>
          <UndoBar words={`${words}: sẽ làm sau ít giây.`} action={`${at}/undo`} />
          <Form action={`${at}/now`} inline label={`Làm ngay: ${words}`}>
            <button type="submit">Làm ngay</button>
            <a class="button" href={at}>
              Xem kết quả
            </a>
          </Form>
        </>
      );
    case "cancelled":
      return (
        <Notice tone="info" news>
          {`Đã hoàn tác: ${words}. Không có gì thay đổi.`}
        </Notice>
      );
    default:
      return (
        <Notice tone={failed > 0 ? "warn" : "good"} news>
          <p>
            {words}: xong {act.results.length - failed} trong {act.items.length}
            {failed > 0 ? `, ${failed} chưa làm được` : ""}. <a href={at}>Xem từng phản ánh</a>
          </p>
        </Notice>
      );
  }
}
