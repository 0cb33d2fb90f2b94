import { forgetTries, mayTry } from "../../staff/attempts.ts";
import { endSessions, readOwnAccount } from "../../staff/own-account.ts";
import { refusedPassword } from "../../staff/password-rules.ts";
import { replacePassword } from "../../staff/replace-password.ts";
import type { AdminRoute, ProvincePage } from "../admin-route.ts";
import { formState } from "../frame/components/index.ts";
import { postedText } from "../sign-in/posted-text.ts";
import type { AccountTools } from "./account-tools.tsx";

/** A first password, or another one; everybody else who is signed in as this person is not any more. */
export function passwordPages(tools: AccountTools): AdminRoute<ProvincePage>[] {
  const { parts, show, record, sessionOf } = tools;
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
    if (account?.hasPassword && (await parts.staff.browserOf(c))?.byLink) {
      await replacePassword(parts.staff, staffId, password);
    } else if (account?.hasPassword) {
      if (!(await mayTry(parts.staff.tools, "passwordOfAccount", account.email)))
        return await again("current", "Thử sai quá nhiều lần. Chờ 15 phút.");
      const body = { currentPassword: current, newPassword: password };
      const changed = await parts.staff.call(c, (given) =>
        parts.staff.auth.api.changePassword({ ...given, body }),
      );
      if (!changed.ok) return await again("current", "Mật khẩu đang dùng chưa đúng.");
      await forgetTries(parts.staff.tools, "passwordOfAccount", account.email);
    } else {
      const set = await parts.staff.call(c, (given) =>
        parts.staff.auth.api.setPassword({ ...given, body: { newPassword: password } }),
      );
      if (!set.ok) return await again("password", "Chưa đặt được mật khẩu. Đăng nhập lại rồi thử.");
    }
    await endSessions(parts.staff.tools.db, staffId, { allBut: await sessionOf(page) });
    await record(page, "password");
    return goTo("/account?done=password");
  }
}
