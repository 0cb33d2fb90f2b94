import { officeName } from "../signal-reports/news/news-text.ts";
import { dayWords, operatorWords, serviceWords } from "../signal-reports/offices/case-words.ts";
import { eventWords, whoAndWhen } from "../signal-reports/offices/event-words.ts";
import { statusWords } from "../signal-reports/states.ts";
import { Frame } from "./frame.tsx";
import type { StatusEvent, StatusOfReport } from "./read-status.ts";
import { deadlineWords, whatNext } from "./what-next.ts";

type Props = { status: StatusOfReport; secret: string };

/** One report as those who reported it may see it. */
export function StatusPage({ status, secret }: Props) {
  const { request, place, voices, continuedAt } = status;
  const deadline = deadlineWords(status);
  return (
    <Frame title={`Phản ánh ${request.code}`}>
      <p class={request.status === "closed_fixed" ? "notice good" : "notice"}>
        <strong>Tình trạng: {statusWords[request.status]}.</strong>
      </p>
      <section>
        <h2>Việc tiếp theo</h2>
        {whatNext(status).map((sentence) => (
          <p>{sentence}</p>
        ))}
        {continuedAt && (
          <p>
            <a class="button" href={continuedAt.link}>
              Xem phản ánh {continuedAt.code}
            </a>
          </p>
        )}
      </section>
      <section>
        <h2>Phản ánh</h2>
        <dl>
          <dt>Chỗ báo</dt>
          <dd>{request.area ? `${request.area}, ${place.name}` : place.name}</dd>
          <dt>Dịch vụ</dt>
          <dd>{serviceWords(request.services)}</dd>
          <dt>Nhà mạng</dt>
          <dd>{operatorWords(request.operators)}</dd>
          <dt>Ngày báo</dt>
          <dd>{dayWords(request.filedAt)}</dd>
          <dt>Số người báo</dt>
          <dd>{String(voices)}</dd>
          <dt>Nơi xử lý</dt>
          <dd>{officeName(place, request.receiver)}</dd>
          {deadline && (
            <>
              <dt>Hạn trả lời</dt>
              <dd>{deadline}</dd>
            </>
          )}
        </dl>
      </section>
      <section>
        <h2>Đã làm</h2>
        <ol>
          {status.history.map((event) => (
            <Step event={event} status={status} secret={secret} />
          ))}
        </ol>
      </section>
    </Frame>
  );
}

function Step({ event, status: { place, request }, secret }: Props & { event: StatusEvent }) {
  const { details, note, photo } = event;
  const plan = event.verb === "decline" && typeof details.plan === "string" ? details.plan : null;
  return (
    <li>
      <p>{photo ? "Đã báo xử lý xong, có ảnh chụp tại chỗ làm bằng chứng." : eventWords(event, place)}</p>
      {plan && <p>Kế hoạch: {plan}</p>}
      {note && <p>Ghi chú: {note}</p>}
      <p class="quiet">
        <time datetime={event.at.toISOString()}>{whoAndWhen(event, place)}</time>
      </p>
      {photo?.stored && (
        <img
          src={`/status/${request.code}/photo/${photo.id}?k=${secret}`}
          alt="Ảnh cơ quan chụp làm bằng chứng đã xử lý"
          loading="lazy"
        />
      )}
      {photo && !photo.stored && <p class="quiet">Ảnh đang được chuẩn bị, mở lại trang sau ít phút.</p>}
    </li>
  );
}
