import { Layout } from "../frame/layout.tsx";

export function SignInPage() {
  return (
    <Layout title="Đăng nhập">
      <p class="notice">
        Mở đường dẫn đăng nhập một lần mà máy chủ in ra khi khởi động. Đường dẫn đã dùng hoặc quá 24 giờ thì
        khởi động lại máy chủ để có đường dẫn mới.
      </p>
    </Layout>
  );
}

/** A page between the link and its use: a mail scanner or a preview opens links, but presses no button. */
export function SignInQuestionPage({ token }: { token: string }) {
  return (
    <Layout title="Đăng nhập quản trị">
      <form method="post" action={`/admin/sign-in/${encodeURIComponent(token)}`}>
        <button class="main" type="submit">
          Đăng nhập
        </button>
      </form>
    </Layout>
  );
}

export function LinkSpentPage() {
  return (
    <Layout title="Đường dẫn đã hết hiệu lực">
      <p class="notice bad">
        Đường dẫn này đã được dùng hoặc đã quá hạn. Khởi động lại máy chủ để có đường dẫn mới.
      </p>
    </Layout>
  );
}
