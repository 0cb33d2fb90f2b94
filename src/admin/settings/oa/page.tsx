import type { ServedPlace } from "../../../localities/served-place.ts";
import type { OaHealth } from "../../../official-accounts/read-oa-health.ts";
import type { OaQuota } from "../../../zalo/index.ts";
import {
  Breadcrumb,
  Section as Card,
  Details,
  Empty,
  KeyValues,
  Notice,
  Rows,
  Time,
} from "../../frame/components/index.ts";
import { momentWords } from "../../frame/moment-words.ts";
import { TroubleNotice } from "./trouble.tsx";

type Props = {
  accounts: OaHealth[];
  /** In the order of the accounts, once asked for. */
  quotas: (OaQuota[] | null)[] | undefined;
  place: ServedPlace;
  base: string;
  publicUrl: string;
  mayLink: boolean;
  simulated: boolean;
};

export function OaPage({ accounts, quotas, place, base, publicUrl, mayLink, simulated }: Props) {
  return (
    <>
      <Breadcrumb steps={[[`${base}/settings`, "Cài đặt"]]} here="Zalo OA" />
      {simulated && (
        <Notice>Đang chạy với Zalo mô phỏng. Liên kết ở đây chỉ để thử, không đụng tới OA thật.</Notice>
      )}
      {accounts.length === 0 && (
        <Card title="Chưa liên kết">
          <Empty>{`${place.name} chưa liên kết Zalo Official Account nào nên chưa nhận được tin của người dân.`}</Empty>
          {mayLink && <LinkButton slug={place.slug} words="Liên kết OA" />}
        </Card>
      )}
      {accounts.map((account, at) => (
        <Card title={account.name || `OA ${account.oaId}`}>
          <TroubleNotice account={account} />
          <KeyValues
            pairs={[
              ["Mã OA", account.oaId],
              ["Liên kết lúc", <Time at={account.linkedAt} />],
              ["Tin gần nhất nhận được", <Time at={account.lastEventAt} none="chưa có" />],
              ["Khóa truy cập hết hạn", <Time at={account.accessExpiresAt} />],
              ["Phải liên kết lại trước", <Time at={account.chainEndsAt} />],
            ]}
          />
          {quotas ? (
            <Quota quota={quotas[at] ?? null} />
          ) : (
            <>
              {account.quotas && <Quota quota={account.quotas} at={account.quotasAt} />}
              <AskQuota base={base} />
            </>
          )}
          {mayLink && <LinkButton slug={place.slug} words="Liên kết lại" />}
        </Card>
      ))}
      <Details title="Khi nào phải liên kết lại?">
        <p>
          Hệ thống tự gia hạn khóa trước khi hết 25 giờ. Phải liên kết lại khi quản trị OA đổi mật khẩu, thu
          hồi quyền, hoặc khóa gia hạn đã dùng mất. Tin chưa gửi được giữ lại và gửi tiếp ngay sau khi liên
          kết.
        </p>
        <p>
          Địa chỉ webhook để dán vào trang quản lý ứng dụng Zalo: <code>{`${publicUrl}/webhooks/zalo`}</code>
        </p>
      </Details>
    </>
  );
}

function AskQuota({ base }: { base: string }) {
  return (
    <p>
      <a class="button" href={`${base}/settings/oa?quota=1`}>
        Hỏi Zalo hạn mức tin còn lại
      </a>
    </p>
  );
}

function LinkButton({ slug, words }: { slug: string; words: string }) {
  return (
    <>
      <p class="hint">
        Trình duyệt sang trang của Zalo. Đăng nhập bằng tài khoản quản trị OA, chọn OA của địa phương rồi bấm
        đồng ý.
      </p>
      <p>
        <a class="button" href={`/oauth/zalo/start?locality=${encodeURIComponent(slug)}`}>
          {words}
        </a>
      </p>
    </>
  );
}

const products: Record<string, string> = {
  cs: "tin tư vấn",
  transaction: "tin giao dịch",
  gmf: "nhóm chat",
  promotion: "tin truyền thông",
};

const types: Record<string, string> = {
  sub_quota: "trong gói",
  purchase_quota: "mua thêm",
  reward_quota: "đổi thưởng",
};

function Quota({ quota, at }: { quota: OaQuota[] | null; at?: Date | null }) {
  if (quota === null) return <Notice tone="warn">Zalo chưa trả lời về hạn mức. Thử lại sau ít phút.</Notice>;
  const caption = `Hạn mức tin còn lại theo Zalo${at ? ` lúc ${momentWords(at)}` : ""}`;
  return (
    <>
      <p>{caption}</p>
      <Rows
        head={[
          "Loại tin",
          { title: "Còn lại", kind: "number" },
          { title: "Tổng", kind: "number" },
          "Dùng đến",
        ]}
        rows={quota.map(({ product, type, remain, total, validThrough }) => [
          `${products[product] ?? product}, ${types[type] ?? type}`,
          remain.toLocaleString("vi-VN"),
          total.toLocaleString("vi-VN"),
          validThrough ?? "",
        ])}
        empty="Gói của OA không kèm tin trả phí. Tin trả lời trong 7 ngày sau tin của người dân vẫn gửi được theo hạn mức miễn phí."
        caption={caption}
      />
    </>
  );
}
