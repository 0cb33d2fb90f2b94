import { html } from "hono/html";
import type { Child } from "hono/jsx";

/** The frame of a resident's page: no script, nothing of the staff view, nothing for search engines. */
export function Frame({ title, children }: { title: string; children: Child }) {
  return html`<!doctype html>${(
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>{title} · Cửa Số</title>
        <link rel="stylesheet" href="/status/style.css" />
      </head>
      <body>
        <header>
          <span class="brand">Cửa Số</span>
        </header>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  )}`;
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
