import type { LocalityProfile } from "../../../localities/schema.ts";
import type { OaHealth } from "../../../official-accounts/read-oa-health.ts";
import type { Step } from "../../frame/components/index.ts";
import type { Channel } from "../offices/read-channels.ts";

type Known = {
  profile: LocalityProfile;
  boundary: string | null;
  accounts: OaHealth[];
  channels: Channel[];
};

/** The first day, step by step: what a place still has to fill in before residents are well served. */
export function missingOf({ profile, boundary, accounts, channels }: Known, base: string): Step[] {
  const settings = `${base}/settings`;
  const name = (id: string) => profile.offices.find((office) => office.id === id)?.name ?? id;
  const receivers = [...new Set(profile.signal.rules.map(({ receiver }) => receiver))];
  const unreachable = receivers.filter(
    (id) => !channels.some(({ office, status }) => office === id && status !== "off"),
  );
  const failing = channels.filter(({ status }) => status === "failing");
  const silent = Object.entries(profile.contacts).filter(([, { phone }]) => phone === null);
  const broken = accounts.filter(({ trouble }) => trouble === "needs_relink");
  return [
    {
      title: "Liên kết Zalo OA",
      done: accounts.length > 0 && broken.length === 0,
      href: `${settings}/oa`,
      hint:
        accounts.length === 0
          ? "Chưa liên kết OA nào nên chưa nhận được tin của người dân."
          : broken.length > 0 && "OA cần liên kết lại.",
    },
    {
      title: "Xác nhận giờ làm việc",
      done: profile.workingHours.confirmed,
      href: `${settings}/hours`,
      hint: !profile.workingHours.confirmed && "Đang dùng giờ hành chính mặc định, chưa ai xác nhận.",
    },
    {
      title: "Đường nhận tin của nơi nhận phản ánh",
      done: unreachable.length === 0,
      href: unreachable[0] ? `${settings}/offices/${unreachable[0]}` : undefined,
      hint: unreachable.length > 0 && `Chưa có địa chỉ thư hay Zalo của ${unreachable.map(name).join(", ")}.`,
    },
    ...(failing.length > 0
      ? [
          {
            title: "Sửa đường nhận tin đang hỏng",
            done: false,
            href: `${settings}/offices/${officeOf(failing[0]?.office ?? "", profile)}`,
            hint: `${failing.length} đường không gửi được.`,
          },
        ]
      : []),
    {
      title: "Số điện thoại các cơ quan",
      done: silent.length === 0,
      href: `${settings}/offices`,
      hint: silent.length > 0 && `Chưa có số của ${silent.map(([id]) => name(id)).join(", ")}.`,
    },
    {
      title: `Danh sách ${profile.unit.word}`,
      done: profile.signal.hamlets.length > 0,
      href: `${settings}/areas`,
      hint: profile.signal.hamlets.length === 0 && "Chưa có: người dân phải tự gõ tên khi báo sóng yếu.",
    },
    {
      title: "Ranh giới địa bàn",
      done: boundary !== null,
      href: `${settings}/boundary`,
      hint: boundary === null && "Chưa có: không nhận ra vị trí gửi từ ngoài địa bàn.",
    },
  ];
}

/** The office behind a channel, also where the channel is one carrier's. */
function officeOf(channelOffice: string, { offices }: LocalityProfile): string {
  const known = offices.find(({ id }) => id === channelOffice || channelOffice.startsWith(`${id}-`));
  return known?.id ?? channelOffice;
}
