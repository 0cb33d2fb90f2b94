import { html } from "hono/html";
import type { Child } from "hono/jsx";

/** The frame of a page behind a link of a mail: no script, nothing of the staff view. */
export function Frame({ title, children }: { title: string; children: Child }) {
  return html`<!doctype html>${(
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title} · Cửa Số</title>
        <link rel="stylesheet" href="/o/style.css" />
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
