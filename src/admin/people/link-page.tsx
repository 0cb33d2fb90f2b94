import { Notice, Section } from "../frame/components/index.ts";

type Props = {
  base: string;
  name: string;
  email: string;
  /** `null`: it went to the person's own mailbox, since it opens other places as well. */
  link: string | null;
};

/** The link a colleague hands over; shown once. */
export function PersonLinkPage({ base, name, email, link }: Props) {
  return (
    <Section title={name}>
      {link ? (
        <>
          <p>Gửi đường dẫn này cho đúng người đó, ví dụ qua Zalo. Dùng được một lần, trong 24 giờ.</p>
          <p>
            <code class="link">{link}</code>
          </p>
          <Notice tone="warn">
            Chỉ hiện ở đây một lần. Ai có đường dẫn đều vào được bằng tên người này.
          </Notice>
        </>
      ) : (
        <p>
          Người này còn làm việc ở nơi khác, nên đường dẫn đăng nhập được gửi thẳng tới {email}, không hiện ở
          đây.
        </p>
      )}
      <p>
        <a class="button" href={`${base}/people`}>
          Về danh sách
        </a>
      </p>
    </Section>
  );
}
