import { actOnAccount } from "../../staff/act-on-account.ts";
import { readOwnAccount } from "../../staff/own-account.ts";
import type { Called, StaffService } from "../../staff/staff-service.ts";
import type { AdminParts } from "../admin-parts.ts";
import type { PageStatus, ProvincePage } from "../admin-route.ts";
import { AccountPage } from "./account-page.tsx";
import type { AccountProps } from "./account-props.ts";

/** What the forms of the account share. */
export type AccountTools = {
  parts: AdminParts;
  /** The page, with what came back or what was just done. */
  show(page: ProvincePage, forms?: AccountProps["forms"], status?: PageStatus): Promise<Response>;
  /** `actOnAccount` of the person on this page. */
  act<T>(
    page: ProvincePage,
    action: string,
    work: (inside: StaffService) => Promise<T>,
    details: (result: T) => Record<string, unknown> | null,
  ): Promise<T>;
  sessionOf(page: ProvincePage): Promise<string>;
};

const doneWords: Record<string, string> = {
  self: "Đã lưu.",
  password: "Đã đặt mật khẩu mới. Các phiên khác đã kết thúc.",
  second: "Đã bật xác thực hai bước.",
  off: "Đã tắt xác thực hai bước.",
  passkey: "Đã thêm khóa của máy.",
  removed: "Đã bỏ khóa.",
  ended: "Đã kết thúc phiên.",
};

export function accountTools(parts: AdminParts): AccountTools {
  const sessionOf = async ({ c }: ProvincePage) => (await parts.staff.browserOf(c))?.sessionId ?? "";
  return {
    parts,
    sessionOf,
    async show(page, forms = {}, status = 200) {
      const { c, base, desk, now, view } = page;
      const account = await readOwnAccount(parts.staff.tools.db, desk.session.staffId, now);
      if (!account) return await c.notFound();
      const shown = {
        account,
        base,
        forms,
        sessionId: await sessionOf(page),
        needsCurrent: account.hasPassword && !(await parts.staff.browserOf(c))?.byLink,
        first: !account.hasPassword && account.passkeys.length === 0,
        done: doneWords[c.req.query("done") ?? ""],
      };
      return await view("Tài khoản của tôi", <AccountPage {...shown} />, status);
    },
    act: ({ desk }, action, work, details) => actOnAccount(parts.staff, desk.session, action, work, details),
  };
}

/** The line of a call of the library: there is one when it was done. */
export const whenOk = (called: Called) => (called.ok ? {} : null);
