import { raw } from "hono/html";
import { renderSVG } from "uqr";
import { Field, Form, FormActions, type FormState, Notice } from "../frame/components/index.ts";
import { Kept } from "./kept.tsx";
import type { SecondFactorSetup } from "./setup-sealing.ts";

type Props = {
  setup: SecondFactorSetup;
  /** The same, sealed, so that a wrong code does not lose it. */
  sealed: string;
  action: string;
  form?: FormState | undefined;
  kept?: string | undefined;
};

/** The picture to scan, the codes to write down, and the first code that shows it works. */
export function SecondFactorSetupForm({ setup, sealed, action, form, kept }: Props) {
  const secret = new URL(setup.totpUri).searchParams.get("secret") ?? "";
  return (
    <>
      <ol>
        <li>
          Mở ứng dụng xác thực trên điện thoại (Google Authenticator, Microsoft Authenticator, 2FAS…), chọn
          thêm tài khoản và quét hình này.
        </li>
        <li>Không quét được thì gõ khóa ở dưới hình vào ứng dụng.</li>
        <li>Gõ mã 6 số ứng dụng đang hiện.</li>
      </ol>
      <div class="qr" role="img" aria-label="Hình mã QR để quét bằng ứng dụng xác thực">
        {raw(renderSVG(setup.totpUri, { border: 2 }))}
      </div>
      <p>
        Khóa: <code>{secret.match(/.{1,4}/g)?.join(" ")}</code>
      </p>
      <Notice tone="warn" title="Mã dự phòng, dùng khi mất điện thoại">
        <p>Chép lại hoặc in ra, cất nơi an toàn. Mỗi mã dùng một lần và chỉ hiện ở đây.</p>
        <ul class="codes">
          {setup.backupCodes.map((code) => (
            <li>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </Notice>
      <Form action={action} hidden={{ setup: sealed }} form={form}>
        <Kept kept={kept} />
        <Field
          name="code"
          label="Mã 6 số đang hiện"
          autocomplete="one-time-code"
          maxlength={12}
          required
          form={form}
        />
        <FormActions submit="Bật xác thực hai bước" />
      </Form>
    </>
  );
}
