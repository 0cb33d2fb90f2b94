import { Field, Form, FormActions, type FormState, Notice } from "../frame/components/index.ts";
import { Layout } from "../frame/layout.tsx";
import { Kept } from "./kept.tsx";
import { SecondFactorSetupForm } from "./second-factor-setup.tsx";
import type { SecondFactorSetup } from "./setup-sealing.ts";

type Props = {
  /** `null`: the password is asked for first. */
  begun: { setup: SecondFactorSetup; sealed: string } | null;
  form?: FormState | undefined;
  kept?: string | undefined;
};

/** Administrators do not get in with a password alone. */
export function SetUpPage({ begun, form, kept }: Props) {
  return (
    <Layout title="Cài xác thực hai bước">
      <Notice tone="info">
        Vai trò quản trị cần thêm một bước ngoài mật khẩu. Cài một lần, mất khoảng hai phút.
      </Notice>
      {begun ? (
        <SecondFactorSetupForm {...begun} action="/admin/sign-in/second-factor" form={form} kept={kept} />
      ) : (
        <Form action="/admin/sign-in/second-factor/start" form={form}>
          <Kept kept={kept} />
          <Field
            name="password"
            label="Mật khẩu của anh/chị"
            kind="password"
            autocomplete="current-password"
            required
            form={form}
          />
          <FormActions submit="Bắt đầu" />
        </Form>
      )}
    </Layout>
  );
}
