import {
  Field,
  Form,
  FormActions,
  type FormState,
  Notice,
  PageScript,
  Section,
} from "../frame/components/index.ts";
import { Layout } from "../frame/layout.tsx";
import { Kept } from "./kept.tsx";

type Props = {
  /** What happened: a wrong password, an ended session. */
  notice?: { tone: "bad" | "info"; words: string } | undefined;
  form?: FormState | undefined;
  kept?: string | undefined;
};

/** Every way in; each works without scripts but the passkey, which cannot. */
export function SignInPage({ notice, form, kept }: Props) {
  return (
    <Layout title="Đăng nhập">
      {notice && (
        <Notice tone={notice.tone} news>
          {notice.words}
        </Notice>
      )}
      <Section title="Bằng mật khẩu">
        <Form action="/admin/sign-in" form={form}>
          <Kept kept={kept} />
          <Field name="email" label="E-mail" kind="email" autocomplete="username" required form={form} />
          <Field
            name="password"
            label="Mật khẩu"
            kind="password"
            autocomplete="current-password"
            required
            form={form}
          />
          <FormActions submit="Đăng nhập" />
        </Form>
      </Section>
      <Section title="Bằng khóa của máy này">
        <p class="hint">Vân tay, khuôn mặt hoặc mã PIN của điện thoại, máy tính đã đăng ký.</p>
        <noscript>
          <p>Cách này cần JavaScript. Trình duyệt này đang tắt, hãy dùng cách khác.</p>
        </noscript>
        <form method="post" action="/admin/sign-in/resume" data-passkey="sign-in">
          <Kept kept={kept} />
          <div class="form-actions">
            <button type="submit">Dùng khóa của máy</button>
          </div>
          <p role="status" data-passkey-status="" />
        </form>
      </Section>
      <Section title="Nhận đường dẫn qua e-mail">
        <Form action="/admin/sign-in/mail" label="Nhận đường dẫn qua e-mail">
          <Field
            id="f-mail"
            name="email"
            label="E-mail của anh/chị"
            kind="email"
            autocomplete="email"
            required
            value={String(form?.values.email ?? "")}
          />
          <FormActions submit="Gửi đường dẫn" tone="main" />
        </Form>
        <p class="hint">
          Lần đầu cài đặt: mở đường dẫn một lần mà máy chủ in ra khi khởi động. Mất đường dẫn thì khởi động
          lại máy chủ, hoặc nhờ quản trị viên gửi đường dẫn mới.
        </p>
      </Section>
      {kept && (
        <Section title="Đã đăng nhập ở cửa sổ khác?">
          <Form action="/admin/sign-in/resume" label="Gửi tiếp nội dung đang viết">
            <Kept kept={kept} />
            <FormActions submit="Gửi tiếp nội dung đang viết" />
          </Form>
        </Section>
      )}
      <PageScript area="sign-in" />
    </Layout>
  );
}
