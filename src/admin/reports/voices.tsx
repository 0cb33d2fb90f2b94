import type { Medium } from "../../media/read-media.ts";
import {
  dayWords,
  hoursWords,
  indoorsWords,
  operatorWords,
} from "../../signal-reports/offices/case-words.ts";
import type { OfficeCase } from "../../signal-reports/offices/read-case.ts";
import { Field, Form, FormActions, Section } from "../frame/components/index.ts";
import type { OpenedVoice } from "./open-voices.ts";

const pictureWords: Partial<Record<Medium["purpose"], string>> = {
  ispeed: "Ảnh kết quả đo",
  proof: "Ảnh làm chứng đã xử lý",
};
const verdicts = { good: "tốt rồi", better: "đỡ hơn", not_fixed: "chưa được" };

type Props = {
  found: OfficeCase;
  /** `null`: closed, until somebody asks, since these are people's own words. */
  opened: OpenedVoice[] | null;
  base: string;
  may: { look: boolean; act: boolean; split: boolean };
};

export function Voices({ found, opened, base, may }: Props) {
  const { code } = found.request;
  if (opened === null)
    return (
      <Section title="Lời người báo" count={found.voices} id="voices">
        <p class="hint">Lời kể, chỗ ở, cách liên lạc và ảnh. Mỗi lần mở được ghi vào nhật ký.</p>
        {may.look && (
          <Form action={`${base}/reports/${code}/voices#voices`} label="Mở lời người báo">
            <FormActions submit="Mở để xem" />
          </Form>
        )}
      </Section>
    );
  return (
    <Section title="Lời người báo" count={opened.length} id="voices">
      {opened.map((voice) => (
        <Spoken voice={voice} />
      ))}
      <Photos found={found} base={base} mayRedact={may.act} />
      {may.split && opened.length > 1 && <Split found={found} opened={opened} base={base} />}
    </Section>
  );
}

function Spoken({ voice }: { voice: OpenedVoice }) {
  return (
    <div class="voice">
      <p>
        {[
          dayWords(voice.joinedAt),
          operatorWords(voice.operators),
          indoorsWords(voice.indoors ? [voice.indoors] : []),
          hoursWords(voice.hours ? [voice.hours] : []),
          voice.since ?? "",
          voice.verdict ? `nay nói: ${verdicts[voice.verdict]}` : "",
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <blockquote>{voice.details.words || "Không kể thêm."}</blockquote>
      {voice.details.landmark && <p>Chỗ báo: {voice.details.landmark}</p>}
      {voice.details.contact && <p>Liên lạc: {voice.details.contact}</p>}
    </div>
  );
}

type PhotosProps = { found: OfficeCase; base: string; mayRedact: boolean };

function Photos({ found: { request, pictures }, base, mayRedact }: PhotosProps) {
  const stored = pictures.filter(({ status }) => status === "stored");
  if (stored.length === 0) return null;
  const at = `${base}/reports/${request.code}/photo`;
  return (
    <ul class="photos">
      {stored.map(({ id, purpose }, index) => (
        <li>
          <a href={`${at}/${id}`}>
            <img
              src={`${at}/${id}?size=thumbnail`}
              alt={pictureWords[purpose] ?? `Ảnh người báo gửi ${index + 1}`}
              loading="lazy"
            />
          </a>
          {mayRedact && <a href={`${at}/${id}/redact`}>Che bớt ảnh {index + 1}</a>}
        </li>
      ))}
    </ul>
  );
}

function Split({ found, opened, base }: { found: OfficeCase; opened: OpenedVoice[]; base: string }) {
  const { code, id, version } = found.request;
  const own = opened.filter(({ requestId }) => requestId === id);
  if (own.length < 2) return null;
  return (
    <Form action={`${base}/reports/${code}/split`} hidden={{ version }} label="Tách người báo">
      <Field
        label="Tách những người báo nói chuyện khác sang một phản ánh riêng"
        name="voice"
        kind="checkbox"
        choices={own.map((voice, at) => ({
          value: String(voice.id),
          label: `Người báo ${at + 1}, ${dayWords(voice.joinedAt)}, ${operatorWords(voice.operators)}`,
        }))}
      />
      <FormActions submit="Tách" />
    </Form>
  );
}
