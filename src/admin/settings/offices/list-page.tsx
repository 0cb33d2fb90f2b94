import type { LocalityProfile } from "../../../localities/schema.ts";
import { Badge, Breadcrumb, Section as Card, Notice, Rows } from "../../frame/components/index.ts";
import type { Channel } from "./read-channels.ts";

type Props = {
  profile: LocalityProfile;
  channels: Channel[];
  saved: boolean;
  mayWrite: boolean;
  base: string;
};

export function OfficesPage({ profile, channels, saved, mayWrite, base }: Props) {
  return (
    <>
      <Breadcrumb steps={[[`${base}/settings`, "Cài đặt"]]} here="Cơ quan" />
      {saved && (
        <Notice tone="good" news>
          Đã lưu. Thay đổi có hiệu lực ngay.
        </Notice>
      )}
      <Card
        title="Các cơ quan"
        count={profile.offices.length}
        actions={
          mayWrite && (
            <a class="button" href={`${base}/settings/offices/new`}>
              Thêm cơ quan
            </a>
          )
        }
      >
        <Rows
          head={["Cơ quan", "Điện thoại", "Nhận tin qua"]}
          rows={profile.offices.map(({ id, name }) => [
            <a href={`${base}/settings/offices/${id}`}>{name}</a>,
            profile.contacts[id]?.phone ?? <Badge tone="warn">Chưa có</Badge>,
            <Ways channels={channels.filter(({ office }) => office === id)} />,
          ])}
          empty="Chưa có cơ quan nào."
          caption="Các cơ quan của địa phương"
        />
      </Card>
    </>
  );
}

const kinds = { email: "thư", zalo: "Zalo", webhook: "webhook" } as const;

function Ways({ channels }: { channels: Channel[] }) {
  const used = channels.filter(({ status }) => status !== "off");
  if (used.length === 0) return <span class="quiet">chưa có đường nào</span>;
  const words = [...new Set(used.map(({ kind }) => kinds[kind]))].join(", ");
  const failing = used.some(({ status }) => status === "failing");
  return failing ? <Badge tone="bad">{`${words}: đang hỏng`}</Badge> : words;
}
