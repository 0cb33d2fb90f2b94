import type { Medium } from "../../media/read-media.ts";
import {
  dayWords,
  hoursWords,
  indoorsWords,
  operatorWords,
} from "../../signal-reports/offices/case-words.ts";
import type { OfficeCase } from "../../signal-reports/offices/read-case.ts";
import type { OpenedVoice } from "./open-voices.ts";

const pictureWords: Partial<Record<Medium["purpose"], string>> = {
  ispeed: "Ảnh kết quả đo",
  proof: "Ảnh làm chứng đã xử lý",
};
const verdicts = { good: "tốt rồi", better: "đỡ hơn", not_fixed: "chưa được" };

/** Closed until somebody asks, since these are people's own words. */
type Props = { found: OfficeCase; opened: OpenedVoice[] | null; base: string };

export function Voices({ found, opened, base }: Props) {
  const { code } = found.request;
  if (opened === null)
    return (
      <section>
        <h2>Lời người báo ({found.voices})</h2>
        <p class="quiet">Lời kể, chỗ ở, cách liên lạc và ảnh. Mỗi lần mở được ghi vào nhật ký.</p>
        <form method="post" action={`${base}/reports/${code}/voices`}>
          <button type="submit">Mở để xem</button>
        </form>
      </section>
    );
  return (
    <section>
      <h2>Lời người báo ({opened.length})</h2>
      {opened.map((voice) => (
        <div>
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
      ))}
      <Photos found={found} base={base} />
    </section>
  );
}

function Photos({ found: { request, pictures }, base }: { found: OfficeCase; base: string }) {
  const stored = pictures.filter(({ status }) => status === "stored");
  if (stored.length === 0) return null;
  return (
    <ul class="photos">
      {stored.map(({ id, purpose }, index) => (
        <li>
          <a href={`${base}/reports/${request.code}/photo/${id}`}>
            <img
              src={`${base}/reports/${request.code}/photo/${id}?size=thumbnail`}
              alt={pictureWords[purpose] ?? `Ảnh người báo gửi ${index + 1}`}
              loading="lazy"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
