import type { Child } from "hono/jsx";

type Assets = { script: string; style: string };

/** The frame of every page of the simulator: one stylesheet, at most one script, nothing inline. */
export function Page(props: {
  title: string;
  basePath: string;
  assets: Assets;
  script: boolean;
  children?: Child;
}) {
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <title>{props.title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={props.assets.style} />
        {props.script && <script src={props.assets.script} defer></script>}
      </head>
      <body data-base={props.basePath}>{props.children}</body>
    </html>
  );
}

/** The whole page as text, in standards mode. */
export const toHtml = (page: { toString(): string }): string => `<!DOCTYPE html>${page}`;
