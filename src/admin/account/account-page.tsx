import { hasNoAddress } from "../../staff/first-run-link.ts";
import { Field, Form, FormActions, Notice, PageScript, Section } from "../frame/components/index.ts";
import type { AccountProps } from "./account-props.ts";
import { PasskeySection } from "./passkey-section.tsx";
import { SecondFactorSection } from "./second-factor-section.tsx";
import { SessionSection } from "./session-section.tsx";

/** One's own account: name, ways to sign in, open sessions. */
export function AccountPage(props: AccountProps) {
  const { account, base, first, needsCurrent, done, forms } = props;
  const email = hasNoAddress(account.email) ? "" : account.email;
  return (
    <>
      {done && (
        <Notice tone="good" news>
          {done}
        </Notice>
      )}
      {first && (
        <Notice tone="warn" title="Cần một cách để lần sau vào lại">
          Ghi tên và e-mail, rồi đặt mật khẩu hoặc thêm khóa của máy. Đường dẫn vừa mở chỉ dùng được một lần.
        </Notice>
      )}
      <Section title="Tên và e-mail">
        <Form action={`${base}/account`} form={forms.self}>
          <Field
            name="name"
            label="Họ và tên"
            value={account.name}
            maxlength={500}
            required
            form={forms.self}
          />
          <Field
            name="email"
            label="E-mail để đăng nhập"
            kind="email"
            value={email}
            autocomplete="email"
            required
            form={forms.self}
          />
          <FormActions submit="Lưu" />
        </Form>
      </Section>
      <Section title={account.hasPassword ? "Đổi mật khẩu" : "Đặt mật khẩu"}>
        <Form action={`${base}/account/password`} form={forms.password}>
          {needsCurrent && (
            <Field
              name="current"
              label="Mật khẩu đang dùng"
              kind="password"
              autocomplete="current-password"
              required
              form={forms.password}
            />
          )}
          <Field
            name="password"
            label="Mật khẩu mới"
            kind="password"
            hint="Ít nhất 10 ký tự, có thể là một câu ngắn có dấu cách. Không cần ký tự đặc biệt."
            autocomplete="new-password"
            required
            form={forms.password}
          />
          <FormActions submit={account.hasPassword ? "Đổi mật khẩu" : "Đặt mật khẩu"} />
        </Form>
      </Section>
      <SecondFactorSection {...props} />
      <PasskeySection {...props} />
      <SessionSection {...props} />
      <PageScript area="account" />
    </>
  );
}
