import type { DossierListed } from "../../signal-reports/dossier/list-dossiers.ts";
import { Badge, Details, Rows, Section, Time } from "../frame/components/index.ts";
import { AnswerForm, SendForm } from "../reports/letters/letter-forms.tsx";
import { todayLinks } from "./links.ts";
import { More } from "./more.tsx";

const mostShown = 10;
const files = [
  ["letter", "Công văn"],
  ["workbook", "Bảng Excel"],
  ["geojson", "Vị trí"],
  ["map", "Sơ đồ"],
] as const;

type LettersProps = { letters: DossierListed[]; count: number; withFiles: boolean; base: string };

/** Demands to carriers: to be sent, and to be answered. */
export function Letters({ letters, count, withFiles, base }: LettersProps) {
  if (letters.length === 0) return null;
  return (
    <Section title="Hồ sơ gửi nhà mạng" count={count} id="letters">
      <Rows
        caption="Hồ sơ gửi nhà mạng chưa gửi hoặc chưa có trả lời"
        head={["Số", "Nhà mạng", "Nơi", "Tình trạng", "Tệp", { title: "", kind: "actions" }]}
        rows={letters.slice(0, mostShown).map((letter) => [
          letter.number,
          letter.operator,
          `${letter.place}: ${letter.reports} phản ánh, ${letter.voices} người báo${letter.kind === "total" ? ", mọi nhà mạng lớn đều yếu" : ""}`,
          <State letter={letter} />,
          withFiles
            ? files.map(([kind, title]) => (
                <div>
                  <a href={`${base}/letters/${letter.id}/${kind}`}>{title}</a>
                </div>
              ))
            : "Tải ở máy chủ Node",
          letter.status === "draft" ? (
            <Details title="Gửi">
              <SendForm id={letter.id} base={base} onToday />
            </Details>
          ) : (
            <Details title="Ghi trả lời">
              <AnswerForm id={letter.id} base={base} onToday />
            </Details>
          ),
        ])}
        empty=""
      />
      <More shown={Math.min(mostShown, letters.length)} count={count} href={base + todayLinks.letters} />
    </Section>
  );
}

function State({ letter: { status, answerBy, chased } }: { letter: DossierListed }) {
  if (status === "draft") return <Badge tone="warn">Chưa gửi</Badge>;
  return (
    <>
      <Badge>Đã gửi, chờ trả lời</Badge> hạn <Time at={answerBy} />, đã nhắc {chased} lần
    </>
  );
}
