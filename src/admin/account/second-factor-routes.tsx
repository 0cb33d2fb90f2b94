import { forgetTries, mayTry } from "../../staff/attempts.ts";
import type { Called, StaffService } from "../../staff/staff-service.ts";
import type { AdminRoute, ProvincePage } from "../admin-route.ts";
import { formState, Notice, Section } from "../frame/components/index.ts";
import { checkCode, whyNot } from "../sign-in/check-code.ts";
import { postedText } from "../sign-in/posted-text.ts";
import { SecondFactorSetupForm } from "../sign-in/second-factor-setup.tsx";
import { openSetup, readSetup, sealSetup } from "../sign-in/setup-sealing.ts";
import { type AccountTools, whenOk } from "./account-tools.tsx";

/** Turning the second factor on and off, and new backup codes; each asks for the password again. */
export function secondFactorPages({ parts, show, act }: AccountTools): AdminRoute<ProvincePage>[] {
  const at = "/account/second-factor";
  const post = (path: string, handle: (page: ProvincePage) => Promise<Response>) =>
    ({ method: "POST", path: at + path, permission: "today.see", handle }) as const;
  return [post("/start", start), post("", confirm), post("/codes", newCodes), post("/off", off)];

  async function withPassword(
    page: ProvincePage,
    run: (body: { password?: string }) => Promise<Called>,
  ): Promise<Called | null> {
    const { password = "" } = await postedText(page.c);
    const email = (await parts.staff.browserOf(page.c))?.member.email ?? "";
    if (!(await mayTry(parts.staff.tools, "passwordOfAccount", email))) return null;
    const called = await run(password === "" ? {} : { password });
    if (!called.ok) return null;
    await forgetTries(parts.staff.tools, "passwordOfAccount", email);
    return called;
  }

  function wrongPassword(page: ProvincePage) {
    const words = "Mật khẩu chưa đúng, hoặc đã thử sai quá nhiều lần.";
    return show(page, { second: formState({}, { password: words }) }, 422);
  }

  async function start(page: ProvincePage) {
    const { call, auth } = parts.staff;
    const begun = await withPassword(page, (body) =>
      call(page.c, (given) => auth.api.enableTwoFactor({ ...given, body })),
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
    const check = (inside: StaffService) => checkCode(inside, page.c, code);
    const checked = await act(page, "second_factor_on", check, whenOk);
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
    return page.goTo("/account?done=second");
  }

  async function newCodes(page: ProvincePage) {
    const made = await withPassword(page, (body) => {
      const make = ({ call, auth }: StaffService) =>
        call(page.c, (given) => auth.api.generateBackupCodes({ ...given, body }));
      return act(page, "backup_codes", make, whenOk);
    });
    if (!made) return await wrongPassword(page);
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
    const done = await withPassword(page, (body) => {
      const turnOff = ({ call, auth }: StaffService) =>
        call(page.c, (given) => auth.api.disableTwoFactor({ ...given, body }));
      return act(page, "second_factor_off", turnOff, whenOk);
    });
    if (!done) return await wrongPassword(page);
    return page.goTo("/account?done=off");
  }
}
