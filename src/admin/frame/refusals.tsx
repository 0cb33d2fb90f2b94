import type { Permission } from "../../staff/permissions.ts";
import { Layout } from "./layout.tsx";

/** Shown for a place or a thing that does not exist, and for one that is somebody else's. */
export function NotFoundPage() {
  return (
    <Layout title="Không tìm thấy">
      <p class="notice bad">Không có trang này, hoặc nó không thuộc địa phương của anh/chị.</p>
      <p>
        <a class="button" href="/admin">
          Về trang đầu
        </a>
      </p>
    </Layout>
  );
}

export function TooLargePage() {
  return (
    <Layout title="Tệp quá lớn">
      <p class="notice bad">
        Nội dung gửi lên quá lớn nên chưa được nhận. Bấm nút quay lại, giảm bớt rồi gửi lại.
      </p>
    </Layout>
  );
}

export function UnreadablePage() {
  return (
    <Layout title="Không đọc được">
      <p class="notice bad">
        Nội dung gửi lên có ký tự không dùng được nên chưa được nhận. Bấm nút quay lại, gõ lại chỗ đó rồi gửi.
      </p>
    </Layout>
  );
}

export function NotAllowedPage({ permission }: { permission: Permission }) {
  return (
    <p class="notice bad" data-permission={permission}>
      Tài khoản của anh/chị không có quyền làm việc này. Cần thì hỏi quản trị viên của địa phương.
    </p>
  );
}
