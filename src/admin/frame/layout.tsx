import { html } from "hono/html";
import type { Child } from "hono/jsx";
import { assetUrl } from "./assets/asset-url.ts";
import { Icon } from "./components/icon.tsx";
import type { FrameFacts } from "./frame-facts.ts";
import { Navigation } from "./navigation-bar.tsx";
import type { Theme } from "./theme.ts";
import { TopBar } from "./top-bar.tsx";

export type { FrameFacts } from "./frame-facts.ts";

type Props = {
  title: string;
  frame?: FrameFacts | undefined;
  /** For pages without a frame. */
  theme?: Theme | undefined;
  /** The page says why something was not done: what was typed is still to be kept. */
  failed?: boolean;
  children: Child;
};

/** htmx draws nothing by itself, runs nothing from the page, and leaves the address to the browser. */
const htmxConfig = JSON.stringify({ includeIndicatorCSS: false, history: false, mode: "same-origin" });

/** The frame of every staff page: no script is needed to read or act. */
export function Layout({ title, frame, theme = frame?.theme, failed = false, children }: Props) {
  return html`<!doctype html>${(
    <html lang="vi" data-theme={theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="htmx-config" content={htmxConfig} />
        <meta name="theme-color" content="#1257b8" />
        <title>{frame?.place ? `${title} · ${frame.place.name} · Cửa Số` : `${title} · Cửa Số`}</title>
        <link rel="stylesheet" href={assetUrl("staff.css")} />
        <link rel="icon" href={assetUrl("icon.svg")} type="image/svg+xml" />
        <link rel="apple-touch-icon" href={assetUrl("icon-192.png")} />
        <link rel="manifest" href="/admin-view.webmanifest" />
        <script type="module" src={assetUrl("staff.js")} />
      </head>
      <body
        class={frame ? "framed" : undefined}
        data-base={frame?.base}
        data-person={frame?.session.staffId}
        data-failed={failed ? "" : undefined}
      >
        <a class="skip" href="#main">
          Tới nội dung
        </a>
        <TopBar frame={frame} />
        <p class="offline" hidden data-offline>
          Đang mất mạng. Những gì đã gõ vẫn được giữ trên máy này; có mạng lại rồi hãy gửi.
        </p>
        {frame && <Navigation frame={frame} />}
        <main id="main" tabindex={-1}>
          {frame?.assistantOff && <AssistantOff reason={frame.assistantOff} base={frame.base} />}
          <h1>{title}</h1>
          {children}
        </main>
        <p class="hidden" role="status" data-announce />
      </body>
    </html>
  )}`;
}

/** On every page of the place, so that nobody forgets to switch it on again. */
function AssistantOff({ reason, base }: { reason: string; base: string }) {
  return (
    <div class="notice bad">
      <Icon name="bad" />
      <p>
        Trợ lý tự động đang tắt: {reason}. <a href={`${base}/knowledge/switches`}>Xem hoặc bật lại</a>
      </p>
    </div>
  );
}
