import { messagesLeft } from "../../official-accounts/messages-left.ts";
import type { OaHealth } from "../../official-accounts/read-oa-health.ts";
import { Notice, Rows, Section, Time } from "../frame/components/index.ts";
import { momentWords } from "../frame/moment-words.ts";
import { OaBadge } from "../oa-badge.tsx";
import { quotaWords } from "../quota-words.ts";
import { todayLinks } from "./links.ts";
import type { TodayProps } from "./today-props.ts";

/** Each Official Account: whether it works, until when its key lasts, what it may still send as Zalo last said. */
export function Accounts({ today: { accounts }, base, may }: TodayProps) {
  if (!accounts?.length) return null;
  const nameOf = ({ name, oaId }: OaHealth) =>
    may("settings.see") ? <a href={base + todayLinks.officialAccount}>{name || oaId}</a> : name || oaId;
  return (
    <Section title="Zalo OA" id="accounts">
      <Rows
        caption="Tình trạng và hạn mức tin của từng Official Account"
        head={["OA", "Tình trạng", "Khóa dùng đến", "Tin gửi được sau 48 giờ", "Zalo báo lúc"]}
        rows={accounts.map((account) => [
          nameOf(account),
          <OaBadge trouble={account.trouble} />,
          <Time at={account.chainEndsAt} />,
          account.quotas ? quotaWords(messagesLeft(account.quotas)) : "Chưa rõ",
          <Time at={account.quotasAt} none="chưa hỏi được" />,
        ])}
        empty=""
      />
      <p class="hint">
        Trả lời trong 48 giờ sau tin của người dân không trừ vào hạn mức này. Hệ thống hỏi lại Zalo mỗi giờ.
      </p>
    </Section>
  );
}

/** Messages that run out are told of before they have. */
export function FewMessages({ today: { accounts }, base, may }: TodayProps) {
  return (
    <>
      {accounts?.map(({ name, oaId, quotas, quotasAt }) => {
        const left = quotas && messagesLeft(quotas);
        return (
          left?.isLittle && (
            <Notice tone="warn" title={`OA ${name || oaId} sắp hết tin gửi sau 48 giờ`}>
              <p>
                {`${quotaWords(left)}, theo Zalo lúc ${momentWords(quotasAt)}. Hết thì kết quả phản ánh chưa tới được người đã nhắn quá 48 giờ: gọi điện cho họ, hoặc mua thêm tin ở trang quản lý OA.`}
              </p>
              {may("settings.see") && (
                <p>
                  <a class="button" href={base + todayLinks.officialAccount}>
                    Xem Official Account
                  </a>
                </p>
              )}
            </Notice>
          )
        );
      })}
    </>
  );
}
