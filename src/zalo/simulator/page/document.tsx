import type { Child } from "hono/jsx";

/** The frame of every page of the simulator: one stylesheet, at most one script, nothing inline. */
export function Page(props: { title: string; basePath: string; script: boolean; children?: Child }) {
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <title>{props.title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={`${props.basePath}/assets/simulator.css`} />
        {props.script && <script src={`${props.basePath}/assets/simulator.js`} defer></script>}
      </head>
      <body data-base={props.basePath}>{props.children}</body>
    </html>
  );
}
