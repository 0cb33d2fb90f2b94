import type { Child } from "hono/jsx";
import { Frame as LinkFrame } from "../link-pages/frame.tsx";

export function Frame({ title, children }: { title: string; children: Child }) {
  return (
    <LinkFrame title={title} styleAt="/status/style.css">
      {children}
    </LinkFrame>
  );
}

/** The same words for a wrong secret, none, and a code that does not exist. */
export function NotFoundPage() {
  return (
    <Frame title="Không có trang này">
      <p class="notice bad">
        Đường dẫn không đúng hoặc không còn. Mở lại đường dẫn trong tin nhắn Zalo, hoặc nhắn “tình trạng phản
        ánh” vào Zalo của phường, xã để nhận đường dẫn mới.
      </p>
    </Frame>
  );
}

export function TooManyPage() {
  return (
    <Frame title="Thử lại sau">
      <p class="notice bad">
        Đường dẫn sai đã được thử nhiều lần. Sau một giờ hãy thử lại, hoặc mở đường dẫn trong tin nhắn Zalo.
      </p>
    </Frame>
  );
}
