import { twoFactor } from "better-auth/plugins/two-factor";
import { mailedLinkPath } from "./link-sign-in.ts";

const mayAnswerSeconds = 600;

/**
 * Authenticator codes and backup codes. A link asked for by mail stands for the password alone: whoever has a
 * second factor shows it after that as well.
 */
export function secondFactor() {
  const plugin = twoFactor({
    issuer: "Cửa Số",
    allowPasswordless: true,
    twoFactorCookieMaxAge: mayAnswerSeconds,
    backupCodeOptions: { amount: 10, length: 10 },
  });
  const after = plugin.hooks.after.map(({ matcher, handler }) => ({
    handler,
    matcher: (context: Parameters<typeof matcher>[0]) => matcher(context) || context.path === mailedLinkPath,
  }));
  return { ...plugin, hooks: { after } };
}
