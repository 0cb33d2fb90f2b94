import { momentWords } from "../frame/moment-words.ts";
import { Rows } from "../frame/rows.tsx";
import { Calls } from "./calls.tsx";
import { FactsDue } from "./facts-due.tsx";
import { Letters } from "./letters.tsx";
import { OfficeTrouble } from "./office-trouble.tsx";
import { Overdue } from "./overdue.tsx";
import type { Home } from "./read-home.ts";
import { turnStatusWords } from "./turn-status-words.ts";

type HomePageProps = { home: Home; now: Date; withFiles: boolean; base: string };

export function HomePage({ home, now, withFiles, base }: HomePageProps) {
  return (
    <>
      <Alarms home={home} />
      <Waiting home={home} />
      <Calls calls={home.calls} base={base} />
      <Overdue reports={home.overdue} />
      <Letters letters={home.letters} withFiles={withFiles} base={base} />
      <OfficeTrouble trouble={home.trouble} />
      <UnknownSends home={home} />
      <DeadEvents home={home} base={base} />
      <FactsDue facts={home.factsDue} />
      <Accounts home={home} now={now} />
      <Statuses home={home} />
    </>
  );
}

function Alarms({ home: { webhookApp } }: { home: Home }) {
  if (!webhookApp || webhookApp.firstVerifiedAt || webhookApp.refusedBeforeFirst === 0) return null;
  return (
    <p class="notice bad">
      Zalo đã gọi {webhookApp.refusedBeforeFirst} lần nhưng chữ ký chưa lần nào đúng. Kiểm tra lại OA Secret
      Key ở trang Webhook của Zalo (không phải App Secret).
    </p>
  );
}

function Accounts({ home, now }: { home: Home; now: Date }) {
  return (
    <section>
      <h2>Zalo Official Account</h2>
      <Rows
        head={["Địa phương", "OA", "Tình trạng", ""]}
        rows={home.accounts.map((account) => [
          account.locality,
          account.name || account.oaId,
          account.status === "linked"
            ? `Đang hoạt động, khóa còn ${hoursLeft(account.accessExpiresAt, now)} giờ`
            : `Cần liên kết lại: ${account.statusReason ?? ""}`,
          <a class="button" href={`/oauth/zalo/start?locality=${account.locality}`}>
            Liên kết lại
          </a>,
        ])}
        empty="Chưa liên kết Official Account nào."
      />
      {home.accounts.length === 0 && (
        <p>
          <a class="button" href={`/oauth/zalo/start?locality=${home.locality}`}>
            Liên kết OA
          </a>
        </p>
      )}
    </section>
  );
}

function Waiting({ home: { waiting } }: { home: Home }) {
  return (
    <section>
      <h2>Đang chờ cán bộ ({waiting.length})</h2>
      <Rows
        head={["Địa phương", "Từ lúc", "Người dân"]}
        rows={waiting.map(({ locality, humanSince, userId }) => [
          locality,
          momentWords(humanSince),
          `…${userId.slice(-4)}`,
        ])}
        empty="Không có ai chờ."
      />
      {waiting.length > 0 && (
        <p class="quiet">Trả lời bằng công cụ chat của OA; trợ lý tự động đang im lặng ở các cuộc này.</p>
      )}
    </section>
  );
}

function DeadEvents({ home: { deadEvents }, base }: { home: Home; base: string }) {
  return (
    <section>
      <h2>Sự kiện xử lý hỏng ({deadEvents.length})</h2>
      <Rows
        head={["Số", "Sự kiện", "Nhận lúc", "Lỗi", ""]}
        rows={deadEvents.map(({ id, eventName, receivedAt, error }) => [
          String(id),
          eventName,
          momentWords(receivedAt),
          error ?? "",
          <form method="post" action={`${base}/events/${id}/replay`}>
            <button type="submit">Chạy lại</button>
          </form>,
        ])}
        empty="Không có."
      />
    </section>
  );
}

function UnknownSends({ home: { unknownSends } }: { home: Home }) {
  return (
    <section>
      <h2>Tin chưa rõ đã đến hay chưa ({unknownSends.length})</h2>
      <Rows
        head={["Số", "Địa phương", "Gửi lúc", "Lý do"]}
        rows={unknownSends.map(({ id, locality, sendingSince, reason }) => [
          String(id),
          locality,
          momentWords(sendingSince),
          reason ?? "",
        ])}
        empty="Không có."
      />
    </section>
  );
}

function Statuses({ home: { statuses } }: { home: Home }) {
  return (
    <section>
      <h2>Kết quả các lượt trả lời</h2>
      <Rows
        head={["Kết quả", "Số lượt"]}
        rows={statuses.map(({ status, count }) => [turnStatusWords(status), String(count)])}
        empty="Chưa có."
      />
    </section>
  );
}

function hoursLeft(until: Date, now: Date): number {
  return Math.max(0, Math.floor((until.getTime() - now.getTime()) / 3_600_000));
}
