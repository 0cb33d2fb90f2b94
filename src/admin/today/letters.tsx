import type { DossierListed } from "../../signal-reports/dossier/list-dossiers.ts";
import { momentWords } from "../frame/moment-words.ts";
import { Rows } from "../frame/rows.tsx";

const statusWords: Record<DossierListed["status"], string> = {
  draft: "Chưa gửi",
  sent: "Đã gửi, chờ trả lời",
  answered: "Đã có trả lời",
};
const files = [
  ["letter", "Công văn"],
  ["workbook", "Bảng Excel"],
  ["geojson", "Vị trí"],
  ["map", "Sơ đồ"],
] as const;

/** Demands to carriers: to be sent, and to be answered. */
type LettersProps = { letters: DossierListed[]; withFiles: boolean; base: string };

export function Letters({ letters, withFiles, base }: LettersProps) {
  return (
    <section>
      <h2>Hồ sơ gửi nhà mạng ({letters.length})</h2>
      <Rows
        head={["Số", "Nhà mạng", "Nơi", "Tình trạng", "Tệp", "Việc cần làm"]}
        rows={letters.map((letter) => [
          letter.number,
          letter.operator,
          `${letter.place}, ${letter.locality}: ${letter.reports} phản ánh, ${letter.voices} người báo${letter.kind === "total" ? ", mọi nhà mạng lớn đều yếu" : ""}`,
          letter.status === "sent"
            ? `${statusWords.sent} (hạn ${momentWords(letter.answerBy)}, đã nhắc ${letter.chased} lần)`
            : statusWords[letter.status],
          withFiles
            ? files.map(([kind, title]) => (
                <div>
                  <a href={`${base}/letters/${letter.id}/${kind}`}>{title}</a>
                </div>
              ))
            : "Tải ở máy chủ Node",
          letter.status === "draft" ? (
            <SendForm id={letter.id} base={base} />
          ) : (
            <AnswerForm id={letter.id} base={base} />
          ),
        ])}
        empty="Không có."
      />
    </section>
  );
}

function SendForm({ id, base }: { id: number; base: string }) {
  return (
    <form method="post" action={`${base}/letters/${id}/send`}>
      <input type="text" name="number" maxlength={80} placeholder="Số công văn" aria-label="Số công văn" />
      <button type="submit" name="by" value="hand">
        Đã gửi bằng công văn
      </button>
      <button type="submit" name="by" value="mail">
        Gửi thư điện tử
      </button>
    </form>
  );
}

function AnswerForm({ id, base }: { id: number; base: string }) {
  return (
    <form method="post" action={`${base}/letters/${id}/answer`}>
      <input type="text" name="station" maxlength={200} placeholder="Trạm" aria-label="Trạm" required />
      <input
        type="number"
        name="distanceM"
        min={0}
        placeholder="Cách (mét)"
        aria-label="Khoảng cách, mét"
        required
      />
      <input
        type="text"
        name="cause"
        maxlength={2000}
        placeholder="Nguyên nhân"
        aria-label="Nguyên nhân"
        required
      />
      <input
        type="text"
        name="plan"
        maxlength={2000}
        placeholder="Phương án"
        aria-label="Phương án"
        required
      />
      <input type="date" name="date" aria-label="Ngày hoàn thành" required />
      <button type="submit">Ghi trả lời</button>
    </form>
  );
}
