import { limits } from "../../../zalo/index.ts";
import {
  Breadcrumb,
  ConfirmForm,
  Details,
  Empty,
  Field,
  Form,
  FormActions,
  type FormState,
  Section,
} from "../../frame/components/index.ts";
import type { CannedReply } from "./canned-replies.ts";

export const longestTitle = 80;

/** A form that came back; `id` null for the new one. */
export type CannedForm = { id: number | null; form: FormState };
type Props = { replies: CannedReply[]; base: string; returned?: CannedForm | undefined };

/** The ready answers of a place; the place's officers share them. */
export function CannedPage({ replies, base, returned }: Props) {
  const home = `${base}/conversations/canned`;
  return (
    <>
      <Breadcrumb steps={[[`${base}/conversations`, "Hội thoại"]]} here="Câu soạn sẵn" />
      <Section title="Các câu đang có" count={replies.length}>
        {replies.length === 0 && <Empty>Chưa có câu nào. Thêm câu đầu tiên ở dưới.</Empty>}
        {replies.map((reply) => (
          <Details title={reply.title} open={returned?.id === reply.id}>
            <Form
              action={`${home}/${reply.id}`}
              hidden={{ seen: reply.updatedAt.getTime() }}
              form={formOf(returned, reply.id)}
            >
              <Fields reply={reply} form={formOf(returned, reply.id)} />
              <FormActions submit="Lưu" />
            </Form>
            <ConfirmForm
              action={`${home}/${reply.id}/remove`}
              title="Xóa câu này"
              question={`Xóa “${reply.title}”? Các tin đã gửi không bị ảnh hưởng.`}
              submit="Xóa"
            />
          </Details>
        ))}
      </Section>
      <Section title="Thêm câu soạn sẵn">
        <Form action={home} keep="canned:new" form={formOf(returned, null)}>
          <Fields form={formOf(returned, null)} />
          <FormActions submit="Thêm" />
        </Form>
      </Section>
    </>
  );
}

function Fields({ reply, form }: { reply?: CannedReply; form: FormState | undefined }) {
  const id = reply ? String(reply.id) : "new";
  return (
    <>
      <Field
        label="Tên"
        name="title"
        id={`f-title-${id}`}
        value={reply?.title}
        required
        maxlength={longestTitle}
        form={form}
        hint="Chỉ cán bộ thấy, để chọn cho nhanh."
      />
      <Field
        label="Nội dung gửi cho người dân"
        name="text"
        id={`f-text-${id}`}
        kind="textarea"
        value={reply?.text}
        required
        maxlength={limits.text}
        counted
        form={form}
        hint="Viết trọn câu, không để chỗ trống kiểu {{tên}}."
      />
    </>
  );
}

function formOf(returned: CannedForm | undefined, id: number | null): FormState | undefined {
  return returned?.id === id ? returned.form : undefined;
}
