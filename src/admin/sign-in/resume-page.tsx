import type { KeptPost } from "../../staff/kept-post.ts";
import { FormActions, Notice } from "../frame/components/index.ts";
import { Layout } from "../frame/layout.tsx";

/** Names that mean nothing to a reader. */
const unseen = /^(key|version|kept)$/;

/** What was typed before the session was over, when it cannot simply be carried out: the person decides. */
export function ResumePage({ post }: { post: KeptPost }) {
  const texts = post.fields.filter(([name, value]) => value.trim() !== "" && !unseen.test(name));
  return (
    <Layout title="Nội dung đang viết dở">
      {post.files.length > 0 ? (
        <Notice tone="warn">
          {`Tệp đã chọn (${post.files.join(", ")}) không giữ lại được. Về trang trước, chọn lại tệp và chép nội dung dưới đây.`}
        </Notice>
      ) : (
        <Notice tone="info">Chưa gửi. Xem lại rồi bấm “Gửi”.</Notice>
      )}
      <form method="post" action={post.path} class="form">
        {post.fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {texts.map(([, value]) => (
          <blockquote>{value}</blockquote>
        ))}
        {post.files.length === 0 ? (
          <FormActions submit="Gửi" cancel={{ href: post.from, label: "Về trang trước, không gửi" }} />
        ) : (
          <a class="button" href={post.from}>
            Về trang trước
          </a>
        )}
      </form>
    </Layout>
  );
}

export function NotYoursPage() {
  return (
    <Layout title="Nội dung của người khác">
      <Notice tone="warn">
        Nội dung đang viết dở trên máy này là của một người khác nên không được gửi. Họ đăng nhập lại thì gửi
        tiếp được.
      </Notice>
      <p>
        <a class="button" href="/admin">
          Về trang đầu
        </a>
      </p>
    </Layout>
  );
}
