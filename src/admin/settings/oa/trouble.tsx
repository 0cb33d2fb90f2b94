import type { OaHealth } from "../../../official-accounts/read-oa-health.ts";
import { troubleWords } from "../../../official-accounts/trouble-words.ts";
import { Notice } from "../../frame/components/index.ts";

/** What is wrong with an account and what to do about it, or that it works. */
export function TroubleNotice({ account }: { account: OaHealth }) {
  if (account.trouble === null) return <Notice tone="good">Đang hoạt động.</Notice>;
  return <Notice tone={account.trouble === "chain_ends" ? "warn" : "bad"}>{troubleWords(account)}</Notice>;
}
