import { ConfirmForm, Field, Form, FormActions, type FormState, Section } from "../frame/components/index.ts";
import type { AccountProps } from "./account-props.ts";

/** Codes of an authenticator app: on, off, new backup codes. */
export function SecondFactorSection({ account, base, forms }: AccountProps) {
  const at = `${base}/account/second-factor`;
  if (!account.twoFactorEnabled)
    return (
      <Section title="Xác thực hai bước: đang tắt">
        <p>Ngoài mật khẩu còn cần mã trên điện thoại. Vai trò quản trị bắt buộc có.</p>
        <Form action={`${at}/start`} form={forms.second}>
          <Password needed={account.hasPassword} form={forms.second} id="f-second" />
          <FormActions submit="Cài xác thực hai bước" />
        </Form>
      </Section>
    );
  return (
    <Section title="Xác thực hai bước: đang bật">
      <ConfirmForm
        action={`${at}/codes`}
        title="Tạo mã dự phòng mới"
        question="Các mã dự phòng cũ sẽ không dùng được nữa."
        submit="Tạo mã mới"
        tone="main"
      >
        <Password needed={account.hasPassword} form={forms.second} id="f-codes" />
      </ConfirmForm>
      <ConfirmForm
        action={`${at}/off`}
        title="Tắt xác thực hai bước"
        question="Sau đó chỉ còn mật khẩu. Với vai trò quản trị, lần đăng nhập sau sẽ phải cài lại."
        submit="Tắt"
      >
        <Password needed={account.hasPassword} form={forms.second} id="f-off" />
      </ConfirmForm>
    </Section>
  );
}

function Password({ needed, form, id }: { needed: boolean; form: FormState | undefined; id: string }) {
  if (!needed) return null;
  return (
    <Field
      id={id}
      name="password"
      label="Mật khẩu đang dùng"
      kind="password"
      autocomplete="current-password"
      required
      form={form}
    />
  );
}
