import type { ListedKey } from "../../../open311/keys/list-keys.ts";
import {
  Badge,
  Breadcrumb,
  Section as Card,
  ConfirmForm,
  Field,
  Form,
  FormActions,
  type FormState,
  Notice,
  Rows,
  Time,
} from "../../frame/components/index.ts";

type Props = {
  keys: ListedKey[];
  form: FormState | undefined;
  once: string | undefined;
  saved: boolean;
  mayWrite: boolean;
  base: string;
  slug: string;
  publicUrl: string;
};

export function KeysPage({ keys, form, once, saved, mayWrite, base, slug, publicUrl }: Props) {
  const action = `${base}/settings/keys`;
  return (
    <>
      <Breadcrumb steps={[[`${base}/settings`, "Cài đặt"]]} here="Khóa kết nối Open311" />
      <p>
        Phần mềm khác (tổng đài tỉnh, ứng dụng) gửi phản ánh vào đây qua Open311 cần một khóa. Địa chỉ:{" "}
        <code>{`${publicUrl}/open311/v2/requests.json?jurisdiction_id=${slug}`}</code>
      </p>
      {saved && (
        <Notice tone="good" news>
          Đã thu hồi.
        </Notice>
      )}
      {once && (
        <Notice tone="warn" title="Ghi lại ngay, chỉ hiện một lần" news>
          <p>
            <code>{once}</code>
          </p>
        </Notice>
      )}
      <Card title="Các khóa" count={keys.length}>
        <Rows
          head={["Của ai", "Mã", "Tạo lúc", "Tình trạng", { title: "", kind: "actions" }]}
          rows={keys.map(({ id, label, createdAt, revokedAt }) => [
            label,
            <code>{id}</code>,
            <Time at={createdAt} />,
            revokedAt ? <Badge>Đã thu hồi</Badge> : <Badge tone="good">Đang dùng</Badge>,
            mayWrite && !revokedAt && (
              <ConfirmForm
                action={`${action}/${id}/revoke`}
                title="Thu hồi"
                question="Phần mềm dùng khóa này không gửi được nữa. Không lấy lại được khóa."
                submit="Thu hồi"
              />
            ),
          ])}
          empty="Chưa có khóa nào."
          caption="Khóa Open311 của địa phương"
        />
      </Card>
      {mayWrite && (
        <Card title="Tạo khóa">
          <Form action={action} form={form} label="Tạo khóa">
            <Field
              name="label"
              label="Khóa này của ai"
              required
              maxlength={100}
              form={form}
              hint="Ví dụ: Tổng đài 1022 tỉnh"
            />
            <FormActions submit="Tạo khóa" />
          </Form>
        </Card>
      )}
    </>
  );
}
