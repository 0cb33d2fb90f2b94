import { FormActions, Notice } from "../frame/components/index.ts";
import { Layout } from "../frame/layout.tsx";

/** A page between the link and its use: a mail scanner or a preview opens links, but presses no button. */
export function LinkQuestionPage({ token }: { token: string }) {
  return (
    <Layout title="Đăng nhập Cửa Số">
      <form method="post" action={`/admin/sign-in/${encodeURIComponent(token)}`}>
        <FormActions submit="Đăng nhập" />
      </form>
    </Layout>
  );
}

export function LinkSpentPage() {
  return (
    <Layout title="Đường dẫn đã hết hiệu lực">
      <Notice tone="bad">Đường dẫn này đã được dùng hoặc đã quá 24 giờ.</Notice>
      <ul>
        <li>
          <a href="/admin/sign-in">Đăng nhập bằng cách khác</a>, hoặc nhận đường dẫn mới qua e-mail ở đó.
        </li>
        <li>Nhờ quản trị viên của địa phương tạo đường dẫn mới (trang Người dùng).</li>
        <li>Lần đầu cài đặt: khởi động lại máy chủ để có đường dẫn mới.</li>
      </ul>
    </Layout>
  );
}

/** The same whether anybody has the address. */
export function LinkMailedPage() {
  return (
    <Layout title="Xem hộp thư">
      <Notice tone="info" news>
        Nếu e-mail này có tài khoản, thư chứa đường dẫn đăng nhập sẽ tới trong vài phút. Xem cả mục thư rác.
      </Notice>
      <BackToSignIn />
    </Layout>
  );
}

export function TooOftenPage() {
  return (
    <Layout title="Thử quá nhiều lần">
      <Notice tone="bad" news>
        Có quá nhiều lần thử. Chờ 15 phút rồi thử lại.
      </Notice>
      <BackToSignIn />
    </Layout>
  );
}

/** Signed in, with no part in any place. */
export function NoPartPage() {
  return (
    <Layout title="Chưa có địa phương nào">
      <Notice tone="warn">
        Tài khoản này chưa có, hoặc không còn, vai trò ở địa phương nào. Hỏi quản trị viên của địa phương.
      </Notice>
    </Layout>
  );
}

function BackToSignIn() {
  return (
    <p>
      <a class="button" href="/admin/sign-in">
        Về trang đăng nhập
      </a>
    </p>
  );
}
