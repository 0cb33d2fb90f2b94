import type { Child } from "hono/jsx";
import { Frame as LinkFrame } from "../link-pages/frame.tsx";

export function Frame({ title, children }: { title: string; children: Child }) {
  return (
    <LinkFrame title={title} styleAt="/o/style.css">
      {children}
    </LinkFrame>
  );
}

/** The same words for a forged, a mistyped and a forgotten link. */
export function NotFoundPage() {
  return (
    <Frame title="Không có trang này">
      <p class="notice bad">
        Đường dẫn không đúng hoặc không còn. Mở lại đường dẫn trong thư mới nhất, hoặc liên hệ quản trị của
        phường, xã.
      </p>
    </Frame>
  );
}
