import { deviceWords } from "../../staff/device-words.ts";
import { Rows, Section, Time } from "../frame/components/index.ts";
import type { AccountProps } from "./account-props.ts";

const ways = { password: "mật khẩu", code: "mật khẩu và mã", passkey: "khóa của máy", link: "đường dẫn" };

/** Where the account is signed in now. */
export function SessionSection({ account, base, sessionId }: AccountProps) {
  const others = account.sessions.filter(({ id }) => id !== sessionId);
  return (
    <Section title="Đang đăng nhập ở" count={account.sessions.length}>
      <Rows
        head={["Thiết bị", "Dùng gần nhất", "Vào bằng", { title: "", kind: "actions" }]}
        rows={account.sessions.map((session) => [
          deviceWords(session.userAgent) + (session.ipAddress ? ` (${session.ipAddress})` : ""),
          session.id === sessionId ? "Máy này, ngay bây giờ" : <Time at={session.seenAt} />,
          ways[session.method],
          <form method="post" action={`${base}/account/sessions/end`}>
            <input type="hidden" name="id" value={session.id} />
            <button type="submit">{session.id === sessionId ? "Đăng xuất" : "Kết thúc"}</button>
          </form>,
        ])}
        empty="Không có."
        caption="Các phiên đăng nhập"
      />
      {others.length > 0 && (
        <form method="post" action={`${base}/account/sessions/end-others`}>
          <button class="danger" type="submit">
            Kết thúc tất cả phiên khác
          </button>
        </form>
      )}
    </Section>
  );
}
