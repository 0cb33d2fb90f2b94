import type { AnswerError } from "../../../signal-reports/dossier/carrier-answer.ts";
import type { Dossier } from "../../../signal-reports/dossier/lock-dossier.ts";
import { dossierInput } from "../../../signal-reports/dossier/snapshot.ts";
import type { CarrierAnswer } from "../../../signal-reports/move-details.ts";
import { operatorWords } from "../../../signal-reports/offices/case-words.ts";
import {
  Breadcrumb,
  Field,
  Form,
  FormActions,
  type FormState,
  KeyValues,
  Notice,
  Section,
  Time,
} from "../../frame/components/index.ts";
import { AnswerForm, SendForm } from "./letter-forms.tsx";
import { letterFiles, letterStatus } from "./letter-words.ts";

export type LetterPageProps = {
  letter: Dossier;
  base: string;
  mayAct: boolean;
  withFiles: boolean;
  withUpload: boolean;
  form?: FormState | undefined;
  refusal?: string | undefined;
  /** What is wrong in the form that was uploaded, by its cells. */
  cells?: AnswerError[];
};

/** One demand to a carrier: what it says, sending it, and what came back. */
export function LetterPage(props: LetterPageProps) {
  const { letter, base, mayAct, withFiles, refusal, cells = [] } = props;
  const { incident, rows } = dossierInput(letter.data);
  return (
    <>
      <Breadcrumb
        steps={[
          [`${base}/reports`, "Phản ánh"],
          [`${base}/reports/letters`, "Hồ sơ nhà mạng"],
        ]}
        here={letter.number}
      />
      {refusal && (
        <Notice tone="bad" news>
          {refusal}
        </Notice>
      )}
      {cells.length > 0 && (
        <Notice tone="bad" title="Phiếu trả lời chưa đọc được. Sửa các ô sau rồi tải lên lại:" news>
          <ul>
            {cells.map(({ message }) => (
              <li>{message}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Section title="Hồ sơ">
        <KeyValues
          pairs={[
            ["Số", letter.number],
            ["Nhà mạng", operatorWords([letter.operator])],
            ["Nơi", incident.place],
            ["Phản ánh", `${rows.length} (${rows.reduce((sum, row) => sum + row.voices, 0)} người báo)`],
            [
              "Sự cố",
              <a href={`${base}/reports/incidents/${letter.incidentId}`}>Sự cố số {letter.incidentId}</a>,
            ],
            ["Tình trạng", letterStatus[letter.status]],
            ["Gửi lúc", letter.sentAt && <Time at={letter.sentAt} />],
            ["Hạn trả lời", letter.answerBy && <Time at={letter.answerBy} />],
            ["Đã nhắc", letter.chased > 0 && `${letter.chased} lần`],
            ["Trả lời lúc", letter.answeredAt && <Time at={letter.answeredAt} />],
          ]}
        />
        {withFiles ? (
          <ul class="plain">
            {letterFiles.map(([kind, title]) => (
              <li>
                <a href={`${base}/letters/${letter.id}/${kind}`}>{title}</a>
              </li>
            ))}
          </ul>
        ) : (
          <p class="hint">Tải tệp ở máy chủ Node.</p>
        )}
      </Section>
      {letter.answer && <Answered answer={letter.answer as CarrierAnswer} />}
      {mayAct && letter.status === "draft" && <Send {...props} />}
      {mayAct && letter.status === "sent" && <Answers {...props} />}
    </>
  );
}

function Answered({ answer }: { answer: CarrierAnswer }) {
  return (
    <Section title="Nhà mạng trả lời">
      <KeyValues
        pairs={[
          ["Trạm", answer.station],
          ["Khoảng cách", `${answer.distanceM.toLocaleString("vi-VN")} m`],
          ["Nguyên nhân", answer.cause],
          ["Phương án", answer.plan],
          ["Ngày hoàn thành", answer.date.split("-").reverse().join("/")],
        ]}
      />
    </Section>
  );
}

function Send({ letter, base, form }: LetterPageProps) {
  return (
    <Section title="Gửi nhà mạng">
      <p class="hint">
        Gửi xong, các phản ánh đang mở của sự cố chuyển sang chờ nhà mạng và người báo được báo tin.
      </p>
      <SendForm id={letter.id} {...{ base, form }} />
    </Section>
  );
}

function Answers({ letter, base, form, withUpload }: LetterPageProps) {
  return (
    <>
      {withUpload && (
        <Section title="Tải phiếu trả lời lên">
          <Form action={`${base}/reports/letters/${letter.id}/upload`} files label="Tải phiếu trả lời lên">
            <Field
              label="Tệp Excel nhà mạng đã điền"
              name="file"
              kind="file"
              required
              accept=".xlsx"
              hint="Phiếu ở tờ “Phiếu trả lời” của bảng Excel đã gửi kèm công văn."
            />
            <FormActions submit="Đọc phiếu và ghi trả lời" />
          </Form>
        </Section>
      )}
      <Section title="Ghi trả lời bằng tay">
        <AnswerForm id={letter.id} {...{ base, form }} />
      </Section>
    </>
  );
}
