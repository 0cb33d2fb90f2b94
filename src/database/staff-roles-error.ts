const insufficientPrivilege = "42501";

/** The database's user may neither make nor use the roles that keep each place's staff to their place. */
export class StaffRolesError extends Error {
  constructor(user: string) {
    super(
      [
        "The database user may not make the two roles that keep each place's staff to their place.",
        "Somebody who may (a superuser, or your provider's administrator) runs this once, then start again:",
        "",
        "  CREATE ROLE cua_so_staff NOLOGIN NOSUPERUSER NOBYPASSRLS;",
        "  CREATE ROLE cua_so_province NOLOGIN NOSUPERUSER NOBYPASSRLS;",
        `  GRANT cua_so_staff, cua_so_province TO ${user};`,
        "",
        "A CREATE ROLE that says the role exists already is fine. Nothing was changed.",
      ].join("\n"),
    );
    this.name = "StaffRolesError";
  }
}

/** Whether PostgreSQL refused for want of a right, however deep the driver has wrapped it. */
export function isForbidden(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return code === insufficientPrivilege || isForbidden(cause);
}
