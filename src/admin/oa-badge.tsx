import type { OaHealth } from "../official-accounts/read-oa-health.ts";
import { Badge, type Tone } from "./frame/components/index.ts";

const said: Record<NonNullable<OaHealth["trouble"]> | "unlinked" | "well", readonly [Tone, string]> = {
  unlinked: ["warn", "Chưa liên kết"],
  needs_relink: ["bad", "Cần liên kết lại"],
  silent: ["bad", "Không có tin tới"],
  chain_ends: ["warn", "Sắp hết khóa"],
  well: ["good", "Đang hoạt động"],
};

/** How an Official Account does, in two or three words; `null`: nothing is wrong. */
export function OaBadge({ trouble }: { trouble: OaHealth["trouble"] | "unlinked" }) {
  const [tone, words] = said[trouble ?? "well"];
  return <Badge tone={tone}>{words}</Badge>;
}
