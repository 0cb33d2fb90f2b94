import { Layout } from "../admin/frame/layout.tsx";

/** What the administrator reads on coming back from Zalo. */
export function oauthMessagePage(message: string, done: boolean) {
  return (
    <Layout title="Liên kết Zalo OA">
      <p class={done ? "notice good" : "notice bad"}>{message}</p>
      <p>
        <a href="/admin">Về trang quản trị</a>
      </p>
    </Layout>
  );
}
