import type { Context } from "hono";
import { forgetTries, mayTry } from "../../staff/attempts.ts";
import { endSessions, readOwnAccount } from "../../staff/own-account.ts";
import { refusedPassword } from "../../staff/password-rules.ts";
import { replacePassword } from "../../staff/replace-password.ts";
import type { StaffService } from "../../staff/staff-service.ts";
import type { AdminRoute, ProvincePage } from "../admin-route.ts";
import { formState } from "../frame/components/index.ts";
import { postedText } from "../sign-in/posted-text.ts";
import type { AccountTools } from "./account-tools.tsx";

type Asked = { c: Context; staffId: string; password: string; current: string };

/** A first one; another by who knows the old; another by who came in by a link. @returns whether it was set */
const ways = {
  async set({ call, auth }: StaffService, { c, password }: Asked) {
    const body = { newPassword: password };
    return (await call(c, (given) => auth.api.setPassword({ ...given, body }))).ok;
  },
  async change({ call, auth }: StaffService, { c, password, current }: Asked) {
    const body = { currentPassword: current, newPassword: password };
    return (await call(c, (given) => auth.api.changePassword({ ...given, body }))).ok;
  },
  async replace(inside: StaffService, { staffId, password }: Asked) {
    await replacePassword(inside, staffId, password);
    return true;
  },
};

/** A first password, or another one; everybody else who is signed in as this person is not any more. */
export function passwordPages(tools: AccountTools): AdminRoute<ProvincePage>[] {
  const { parts, show, act, sessionOf } = tools;
  return [{ method: "POST", path: "/account/password", permission: "today.see", handle: save }];

  async function save(page: ProvincePage) {
    const { c, desk, now, goTo } = page;
    const { password = "", current = "" } = await postedText(c);
    const { staffId } = desk.session;
    const account = await readOwnAccount(parts.staff.tools.db, staffId, now);
    const again = (field: string, words: string) =>
      show(page, { password: formState({}, { [field]: words }) }, 422);
    const refused = refusedPassword(password, [account?.name ?? "", account?.email ?? ""]);
    if (refused) return await again("password", refused);
    const how = !account?.hasPassword
      ? "set"
      : (await parts.staff.browserOf(c))?.byLink
        ? "replace"
        : "change";
    const email = account?.email ?? "";
    if (how === "change" && !(await mayTry(parts.staff.tools, "passwordOfAccount", email)))
      return await again("current", "Thử sai quá nhiều lần. Chờ 15 phút.");
    const allBut = await sessionOf(page);
    const done = await act(
      page,
      "password",
      async (inside) => {
        const set = await ways[how](inside, { c, staffId, password, current });
        if (set) await endSessions(inside.tools.db, staffId, { allBut });
        return set;
      },
      (set) => (set ? {} : null),
    );
    if (!done && how === "change") return await again("current", "Mật khẩu đang dùng chưa đúng.");
    if (!done) return await again("password", "Chưa đặt được mật khẩu. Đăng nhập lại rồi thử.");
    if (how === "change") await forgetTries(parts.staff.tools, "passwordOfAccount", email);
    return goTo("/account?done=password");
  }
}
