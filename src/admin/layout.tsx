import { html } from "hono/html";
import type { Child } from "hono/jsx";

/** The frame of every staff page: no script is needed to read or act. */
export function Layout({ title, children }: { title: string; children: Child }) {
  return html`<!doctype html>${(
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title} · Cửa Số</title>
        <link rel="stylesheet" href="/admin/style.css" />
      </head>
      <body>
        <header>
          <a class="brand" href="/admin">
            Cửa Số
          </a>{" "}
          <a href="/admin/reports">Phản ánh</a>
        </header>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  )}`;
}
