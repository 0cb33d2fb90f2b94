import { Field, Form, FormActions, type FormState } from "../frame/components/index.ts";
import { Layout } from "../frame/layout.tsx";
import { Kept } from "./kept.tsx";

/** The second step for whoever has set one up. */
export function CodePage({ form, kept }: { form?: FormState; kept?: string | undefined }) {
  return (
    <Layout title="Mã xác thực">
      <Form action="/admin/sign-in/code" form={form}>
        <Kept kept={kept} />
        <Field
          name="code"
          label="Mã 6 số trong ứng dụng xác thực"
          hint="Mất điện thoại: gõ một mã dự phòng, ví dụ a1B2c-D3e4F. Mỗi mã dùng được một lần."
          autocomplete="one-time-code"
          required
          form={form}
        />
        <FormActions submit="Tiếp tục" cancel={{ href: "/admin/sign-in", label: "Đăng nhập lại" }} />
      </Form>
    </Layout>
  );
}
