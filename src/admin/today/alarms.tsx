import type { OaHealth } from "../../official-accounts/read-oa-health.ts";
import { Notice } from "../frame/components/index.ts";
import { momentWords } from "../frame/moment-words.ts";
import { FewMessages } from "./accounts.tsx";
import { todayLinks } from "./links.ts";
import type { TodayProps } from "./today-props.ts";

/** What is wrong with the counter itself, so that residents are not served as they should be. */
export function Alarms(props: TodayProps) {
  return (
    <>
      <Signature {...props} />
      <Troubles {...props} />
      <FewMessages {...props} />
      <NodeWork {...props} />
      <Switches {...props} />
    </>
  );
}

function Signature({ today: { webhookApp } }: TodayProps) {
  if (!webhookApp || webhookApp.firstVerifiedAt || webhookApp.refusedBeforeFirst === 0) return null;
  return (
    <Notice tone="bad" title="Zalo gọi tới nhưng chữ ký chưa lần nào đúng">
      {`Đã ${webhookApp.refusedBeforeFirst} lần. Kiểm tra lại OA Secret Key ở trang Webhook của Zalo (không phải App Secret).`}
    </Notice>
  );
}

function Troubles({ today: { accounts }, place, base, may }: TodayProps) {
  if (accounts === null) return null;
  if (accounts.length === 0)
    return (
      <Notice tone="warn" title="Chưa liên kết Official Account nào">
        <p>Người dân chưa nhắn được cho {place.name} qua Zalo.</p>
        {may("oa.link") && <LinkButton slug={place.slug} title="Liên kết OA" />}
      </Notice>
    );
  return (
    <>
      {accounts.map((account) => {
        const words = troubleWords(account);
        return (
          words && (
            <Notice tone={words.tone} title={words.title}>
              <p>{words.text}</p>
              {may("oa.link") && account.trouble !== "silent" && (
                <LinkButton slug={place.slug} title="Liên kết lại" />
              )}
              {may("settings.see") && account.trouble === "silent" && (
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

type Words = { tone: "warn" | "bad"; title: string; text: string };

function troubleWords({ name, oaId, trouble, reason, lastEventAt, chainEndsAt, silentHours }: OaHealth) {
  const account = name || oaId;
  const said: Record<NonNullable<OaHealth["trouble"]>, Words> = {
    needs_relink: {
      tone: "bad",
      title: `Cần liên kết lại OA ${account}`,
      text: `Zalo không nhận khóa nữa nên tin chưa gửi đi được${reason ? ` (${reason})` : ""}. Tin đang chờ sẽ đi ngay sau khi liên kết.`,
    },
    silent: {
      tone: "warn",
      title: `OA ${account} im lặng ${Math.floor(silentHours)} giờ làm việc`,
      text: `Zalo có thể đã tắt webhook. Tin cuối: ${lastEventAt ? momentWords(lastEventAt) : "chưa có tin nào"}. Nhắn thử một tin; không thấy trả lời thì bật lại webhook ở trang nhà phát triển của Zalo.`,
    },
    chain_ends: {
      tone: "warn",
      title: `Khóa của OA ${account} sắp hết hạn`,
      text: `Hết hạn lúc ${momentWords(chainEndsAt)}. Liên kết lại trước ngày đó để không gián đoạn.`,
    },
  };
  return trouble && said[trouble];
}

function LinkButton({ slug, title }: { slug: string; title: string }) {
  return (
    <p>
      <a class="button" href={`/oauth/zalo/start?locality=${slug}`}>
        {title}
      </a>
    </p>
  );
}

function NodeWork({ today: { nodeWork } }: TodayProps) {
  if (!nodeWork) return null;
  return (
    <Notice tone="warn" title="Thư và ảnh đang nằm chờ">
      {`${nodeWork.jobs} việc (thư cho cơ quan, ảnh người dân gửi) chờ đã ${nodeWork.minutes} phút. Có vẻ không có máy chủ Node nào đang chạy; báo người quản trị hệ thống.`}
    </Notice>
  );
}

function Switches({ today: { switches }, base, may, titleOf }: TodayProps) {
  if (switches.length === 0) return null;
  const whole = switches.some(({ articleId }) => articleId === "*");
  return (
    <Notice tone="warn" title={whole ? "Trợ lý tự động đang tắt" : `${switches.length} bài đang tắt`}>
      <ul>
        {switches.map(({ articleId, reason, offAt }) => (
          <li>
            {articleId === "*" ? "Cả trợ lý" : <Article {...{ articleId, base, titleOf }} />}: {reason} (tắt
            lúc {momentWords(offAt)})
          </li>
        ))}
      </ul>
      {may("assistant.switch") && (
        <p>
          <a class="button" href={base + todayLinks.switches}>
            Bật lại
          </a>
        </p>
      )}
    </Notice>
  );
}

type ArticleProps = Pick<TodayProps, "base" | "titleOf"> & { articleId: string };

/** An article by its title, leading to its page; by its id once it is gone. */
function Article({ articleId, base, titleOf }: ArticleProps) {
  const title = titleOf(articleId);
  return title === undefined ? articleId : <a href={`${base}/knowledge/${articleId}`}>{title}</a>;
}
