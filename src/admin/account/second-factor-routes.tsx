import { forgetTries, mayTry } from "../../staff/attempts.ts";
import type { Called } from "../../staff/staff-service.ts";
import type { AdminRoute, ProvincePage } from "../admin-route.ts";
import { formState, Notice, Section } from "../frame/components/index.ts";
import { checkCode, whyNot } from "../sign-in/check-code.ts";
import { postedText } from "../sign-in/posted-text.ts";
import { SecondFactorSetupForm } from "../sign-in/second-factor-setup.tsx";
import { openSetup, readSetup, sealSetup } from "../sign-in/setup-sealing.ts";
import type { AccountTools } from "./account-tools.tsx";

/** Turning the second factor on and off, and new backup codes; each asks for the password again. */
export function secondFactorPages({ parts, show, record }: AccountTools): AdminRoute<ProvincePage>[] {
  const at = "/account/second-factor";
  const post = (path: string, handle: (page: ProvincePage) => Promise<Response>) =>
    ({ method: "POST", path: at + path, permission: "today.see", handle }) as const;
  return [post("/start", start), post("", confirm), post("/codes", newCodes), post("/off", off)];

  async function withPassword(
    page: ProvincePage,
    call: (given: { headers: Headers; asResponse: true }, body: { password?: string }) => Promise<Response>,
  ): Promise<Called | null> {
    const { password = "" } = await postedText(page.c);
    const email = (await parts.staff.browserOf(page.c))?.member.email ?? "";
    if (!(await mayTry(parts.staff.tools, "passwordOfAccount", email))) return null;
    const called = await parts.staff.call(page.c, (given) =>
      call(given, password === "" ? {} : { password }),
    );
    if (!called.ok) return null;
    await forgetTries(parts.staff.tools, "passwordOfAccount", email);
    return called;
  }

  function wrongPassword(page: ProvincePage) {
    const words = "Mật khẩu chưa đúng, hoặc đã thử sai quá nhiều lần.";
    return show(page, { second: formState({}, { password: words }) }, 422);
  }

  async function start(page: ProvincePage) {
    const begun = await withPassword(page, (given, body) =>
      parts.staff.auth.api.enableTwoFactor({ ...given, body }),
    );
    if (!begun) return await wrongPassword(page);
    const setup = readSetup(begun.body);
    return await page.view(
      "Cài xác thực hai bước",
      <SecondFactorSetupForm
        setup={setup}
        sealed={sealSetup(parts.staff.tools.sealer, setup)}
        action={page.base + at}
      />,
    );
  }

  async function confirm(page: ProvincePage) {
    const { code = "", setup: sealed = "" } = await postedText(page.c);
    const setup = openSetup(parts.staff.tools.sealer, sealed);
    if (!setup) return page.goTo("/account");
    const checked = await checkCode(parts.staff, page.c, code);
    if (!checked.ok)
      return await page.view(
        "Cài xác thực hai bước",
        <SecondFactorSetupForm
          setup={setup}
          sealed={sealed}
          action={page.base + at}
          form={formState({}, { code: whyNot(checked) })}
        />,
        422,
      );
    await record(page, "second_factor_on");
    return page.goTo("/account?done=second");
  }

  async function newCodes(page: ProvincePage) {
    const made = await withPassword(page, (given, body) =>
      parts.staff.auth.api.generateBackupCodes({ ...given, body }),
    );
    if (!made) return await wrongPassword(page);
    await record(page, "backup_codes");
    const codes = made.body.backupCodes as string[];
    return await page.view(
      "Mã dự phòng mới",
      <Section title="Chép lại hoặc in ra">
        <Notice tone="warn">Chỉ hiện ở đây một lần. Mã cũ không dùng được nữa.</Notice>
        <ul class="codes">
          {codes.map((code) => (
            <li>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <a class="button" href={`${page.base}/account`}>
          Đã cất, về tài khoản
        </a>
      </Section>,
    );
  }

  async function off(page: ProvincePage) {
    const done = await withPassword(page, (given, body) =>
      parts.staff.auth.api.disableTwoFactor({ ...given, body }),
    );
    if (!done) return await wrongPassword(page);
    await record(page, "second_factor_off");
    return page.goTo("/account?done=off");
  }
}
