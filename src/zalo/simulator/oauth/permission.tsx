import type { Context } from "hono";
import { Page, toHtml } from "../page/document.tsx";
import { nextSecret } from "../state/ids.ts";
import { own } from "../state/own.ts";
import type { World } from "../state/world.ts";
import { type OauthErrorName, oauthErrors } from "./oauth-error.ts";

/** GET /v4/oa/permission: the consent page an administrator of the OA sees; one button approves. */
export function permissionPage(world: World, c: Context): Response | Promise<Response> {
  const asked = c.req.query();
  const problem = problemWith(world, asked);
  if (problem) return c.redirect(`${world.options.basePath}/oauth/v4/permission/error?error_code=${problem}`);
  c.header("Content-Security-Policy", consentPolicy(asked.redirect_uri ?? ""));
  const { app_id = "", redirect_uri = "", code_challenge = "", state = "" } = asked;
  return c.html(
    toHtml(
      <Page
        title="Cấp quyền cho ứng dụng"
        basePath={world.options.basePath}
        assets={world.options.assets}
        script={false}
      >
        <main class="consent">
          <h1>Cấp quyền cho ứng dụng</h1>
          <p>
            Ứng dụng {app_id} xin quyền gửi tin nhắn, xem thông tin và quản lý tin nhắn người dùng của tài
            khoản:
          </p>
          <form method="post" action={`${world.options.basePath}/oauth/v4/oa/permission`}>
            <input type="hidden" name="app_id" value={app_id} />
            <input type="hidden" name="redirect_uri" value={redirect_uri} />
            <input type="hidden" name="code_challenge" value={code_challenge} />
            <input type="hidden" name="state" value={state} />
            <label for="oa_id">Official Account</label>
            <select id="oa_id" name="oa_id">
              {Object.values(world.state.oas).map((oa) => (
                <option value={oa.oaId} selected={oa.oaId === asked.oa_id}>
                  {oa.name}
                </option>
              ))}
            </select>
            <button type="submit">Cho phép</button>
          </form>
        </main>
      </Page>,
    ),
  );
}

/** POST /v4/oa/permission: the consent itself; leads back to `redirect_uri` with a code of ten minutes. */
export async function approvePermission(world: World, c: Context): Promise<Response> {
  const form = Object.fromEntries(new URLSearchParams(await c.req.text()));
  const problem = problemWith(world, form);
  const oa = own(world.state.oas, form.oa_id);
  if (problem || !oa) {
    return c.redirect(`${world.options.basePath}/oauth/v4/permission/error?error_code=${problem ?? -205}`);
  }
  const code = nextSecret(world, "c_");
  const expiresAt = world.now() + 600_000;
  world.state.codes[code] = { oaId: oa.oaId, challenge: form.code_challenge || null, expiresAt, used: false };
  await world.save();
  const back = new URL(form.redirect_uri ?? "");
  back.searchParams.set("code", code);
  back.searchParams.set("oa_id", oa.oaId);
  if (form.state) back.searchParams.set("state", form.state);
  return c.redirect(back.href);
}

/** GET /v4/permission/error: where a request with a wrong app or callback ends. */
export function permissionError(world: World, c: Context): Response | Promise<Response> {
  const code = c.req.query("error_code") ?? "";
  const known = Object.values(oauthErrors).find((one) => "error" in one && String(one.error) === code);
  return c.html(
    toHtml(
      <Page
        title="Không cấp được quyền"
        basePath={world.options.basePath}
        assets={world.options.assets}
        script={false}
      >
        <main class="consent">
          <h1>Không cấp được quyền</h1>
          <p>
            Mã lỗi {code}: {known?.error_reason ?? "yêu cầu không hợp lệ"}
          </p>
        </main>
      </Page>,
    ),
    400,
  );
}

function problemWith(world: World, asked: Record<string, string | undefined>): number | undefined {
  const fail = (name: Extract<OauthErrorName, "app" | "redirect">) => oauthErrors[name].error;
  if (asked.app_id !== world.options.appId) return fail("app");
  const uri = asked.redirect_uri ?? "";
  const saved = world.state.readings.callbackUrl;
  const fine =
    URL.canParse(uri) && /^https?:$/.test(new URL(uri).protocol) && (saved === null || uri === saved);
  return fine ? undefined : fail("redirect");
}

// The form's answer redirects to the product, which form-action would block on another origin.
const consentPolicy = (redirectUri: string) =>
  `default-src 'none'; style-src 'self'; form-action 'self' ${new URL(redirectUri).origin}; frame-ancestors 'none'`;
