import { html } from "hono/html";
import type { Child } from "hono/jsx";

export type FrameProps = { title: string; styleAt: string; children: Child };

/** The frame of a page behind a secret link: no script, nothing of the staff view, nothing for search engines. */
export function Frame({ title, styleAt, children }: FrameProps) {
  return html`<!doctype html>${(
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>{title} · Cửa Số</title>
        <link rel="stylesheet" href={styleAt} />
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
