import { hasNoAddress } from "../../staff/first-run-link.ts";
import { renameUser } from "../../staff/own-account.ts";
import { readEmail, readName } from "../../staff/person-fields.ts";
import { StaffRefused } from "../../staff/staff-refused.ts";
import type { AdminRoute, ProvincePage } from "../admin-route.ts";
import { formState } from "../frame/components/index.ts";
import { postedText } from "../sign-in/posted-text.ts";
import type { AccountTools } from "./account-tools.tsx";

/** Name and address. */
export function selfPages({ show, act }: AccountTools): AdminRoute<ProvincePage>[] {
  return [{ method: "POST", path: "/account", permission: "today.see", handle: save }];

  async function save(page: ProvincePage) {
    const { c, desk, now, goTo } = page;
    const posted = await postedText(c);
    try {
      const [name, email] = [readName(posted.name ?? ""), readEmail(posted.email ?? "")];
      if (hasNoAddress(email)) throw new StaffRefused("email", "Ghi một e-mail đang dùng.");
      const { staffId } = desk.session;
      await act(
        page,
        "rename",
        ({ tools }) => renameUser(tools.db, staffId, { name, email, now }),
        () => ({}),
      );
    } catch (error) {
      if (!(error instanceof StaffRefused)) throw error;
      return await show(page, { self: formState(posted, { [error.field]: error.message }) }, 422);
    }
    return goTo("/account?done=self");
  }
}
