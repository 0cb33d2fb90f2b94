import { Section as Card, Field, Form, FormActions } from "../../frame/components/index.ts";
import type { SectionView } from "../parts/section.ts";

/** One name for another, everywhere at once; two names of one area become one. */
export function RenameArea({ profile: { signal }, base }: SectionView) {
  if (signal.hamlets.length === 0) return null;
  const choices = signal.hamlets.map((name) => ({ value: name, label: name }));
  return (
    <Card title="Đổi tên hoặc gộp khu vực">
      <p>
        Tên mới thay tên cũ trong danh sách, trong quy tắc chuyển và ở các phản ánh đang mở. Chọn tên mới
        trùng một khu vực đã có thì hai khu vực gộp làm một.
      </p>
      <Form action={`${base}/settings/areas/rename`} label="Đổi tên hoặc gộp khu vực">
        <Field
          name="from"
          label="Khu vực"
          kind="select"
          placeholder="Chọn khu vực"
          choices={choices}
          required
        />
        <Field name="to" label="Tên mới" required maxlength={100} hint="Ví dụ: Xóm Đồng Tâm" />
        <FormActions submit="Đổi tên" tone="danger" />
      </Form>
    </Card>
  );
}
