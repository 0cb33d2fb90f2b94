import { ConfirmForm, Field, FormActions, Rows, Section, Time } from "../frame/components/index.ts";
import type { AccountProps } from "./account-props.ts";

/** Devices that sign in by themselves; the device is asked by a script, all else works without. */
export function PasskeySection({ account, base, forms }: AccountProps) {
  const at = `${base}/account/passkeys`;
  return (
    <Section title="Khóa của máy" count={account.passkeys.length}>
      <p>Vân tay, khuôn mặt hoặc mã PIN của điện thoại, máy tính này thay cho mật khẩu và mã.</p>
      <Rows
        head={["Tên", "Thêm ngày", { title: "", kind: "actions" }]}
        rows={account.passkeys.map(({ id, name, createdAt }) => [
          name || "Không tên",
          <Time at={createdAt} />,
          <ConfirmForm
            action={`${at}/remove`}
            title="Bỏ"
            question="Máy đó sẽ không tự đăng nhập được nữa."
            submit="Bỏ khóa này"
            hidden={{ id }}
          />,
        ])}
        empty="Chưa có máy nào."
        caption="Khóa đã thêm"
      />
      <noscript>
        <p>Thêm khóa cần JavaScript. Trình duyệt này đang tắt.</p>
      </noscript>
      <form
        method="post"
        action={`${base}/account/passkeys/added`}
        class="form"
        data-passkey="register"
        data-passkey-at={at}
      >
        <Field
          name="name"
          label="Tên máy này"
          id="f-passkey"
          hint="Ví dụ: Điện thoại của tôi"
          maxlength={100}
          form={forms.passkey}
        />
        <FormActions submit="Thêm khóa của máy này" />
        <p role="status" data-passkey-status="" />
      </form>
    </Section>
  );
}
