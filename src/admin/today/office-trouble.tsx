import { momentWords } from "../../signal-reports/offices/case-words.ts";
import { channelWords } from "../../signal-reports/offices/compose-digest.ts";
import type { Trouble } from "../../signal-reports/offices/read-trouble.ts";
import { Rows } from "../frame/rows.tsx";

/** What did not reach an office, or perhaps not: somebody has to ring up or set the channel right. */
export function OfficeTrouble({ trouble: { unsent, failing } }: { trouble: Trouble }) {
  return (
    <section>
      <h2>Tin tới cơ quan chưa chắc đã đến ({unsent.length})</h2>
      <Rows
        head={["Địa phương", "Phản ánh", "Cơ quan", "Qua", "Tình trạng", "Từ lúc"]}
        rows={unsent.map(({ locality, code, officeId, kind, status, reason, createdAt }) => [
          locality,
          code ?? "",
          officeId,
          channelWords[kind],
          <span title={reason ?? ""}>
            {status === "dead" ? "Không gửi được" : "Chưa rõ đã đến hay chưa"}
          </span>,
          momentWords(createdAt),
        ])}
        empty="Không có."
      />
      {failing.length > 0 && (
        <>
          <h2>Kênh liên lạc đang hỏng ({failing.length})</h2>
          <Rows
            head={["Số", "Địa phương", "Cơ quan", "Kênh", "Lý do", "Từ lúc"]}
            rows={failing.map(({ id, locality, officeId, kind, address, reason, failedAt }) => [
              String(id),
              locality,
              officeId,
              kind === "zalo" ? channelWords.zalo : address,
              reason ?? "",
              failedAt ? momentWords(failedAt) : "",
            ])}
            empty=""
          />
        </>
      )}
    </section>
  );
}
