import type { Db } from "../../database/database.ts";
import { RequestRefused } from "../../signal-reports/request-refused.ts";
import type { Permission } from "../../staff/permissions.ts";
import type { StaffPage } from "../admin-route.ts";
import { refusedPage } from "../refused-page.tsx";

/** Runs a verb on the row an URL names; what it refuses is said in words. */
export async function actOnRow(
  page: StaffPage,
  permission: Permission,
  entry: { action: string; subject: string },
  verb: (tx: Db, id: number) => Promise<unknown>,
) {
  const { c, desk, goTo } = page;
  const id = Number(c.req.param("id"));
  if (!Number.isSafeInteger(id)) return c.notFound();
  try {
    await desk.act(permission, { ...entry, subjectId: String(id) }, (tx) => verb(tx, id));
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
    return refused(page, error.message, error.code === "not_found" ? 404 : 409);
  }
  return goTo("");
}

export function refused(page: StaffPage, words: string, status: 400 | 404 | 409) {
  return refusedPage(page, words, { to: "", label: "Về trang đầu" }, status);
}
