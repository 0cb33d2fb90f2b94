import type { AdminParts } from "../admin-parts.ts";
import type { AdminRoute, ProvincePage } from "../admin-route.ts";
import { type AccountTools, accountTools } from "./account-tools.tsx";
import { passkeyPages } from "./passkey-routes.tsx";
import { passwordPages } from "./password-routes.tsx";
import { secondFactorPages } from "./second-factor-routes.tsx";
import { selfPages } from "./self-routes.tsx";
import { sessionPages } from "./session-routes.tsx";

/** `/admin/:place/account` and `/admin/tinh/account`: everybody's own, whatever their role. */
export function accountPages(parts: AdminParts): AdminRoute<ProvincePage>[] {
  const tools: AccountTools = accountTools(parts);
  return [
    { method: "GET", path: "/account", permission: "today.see", handle: (page) => tools.show(page) },
    ...selfPages(tools),
    ...passwordPages(tools),
    ...secondFactorPages(tools),
    ...passkeyPages(tools),
    ...sessionPages(tools),
  ];
}
