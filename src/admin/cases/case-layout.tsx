import type { Child } from "hono/jsx";
import { Layout } from "../layout.tsx";

/** The staff's frame with what forms and histories need besides. */
export function CaseLayout({ title, children }: { title: string; children: Child }) {
  return (
    <Layout title={title}>
      <link rel="stylesheet" href="/admin/reports/style.css" />
      {children}
    </Layout>
  );
}

export const caseStyle = `
p { overflow-wrap: anywhere; }
header a + a { margin-left: 16px; }
dl { margin: 0; }
dt { font-weight: 600; margin-top: 8px; }
dd { margin: 0; overflow-wrap: anywhere; }
ol { margin: 0; padding-left: 20px; }
ol li { margin: 0 0 8px; overflow-wrap: anywhere; }
form { display: grid; gap: 12px; margin: 12px 0; }
label { display: grid; gap: 4px; font-weight: 600; }
input, select, textarea { width: 100%; min-height: 44px; padding: 8px; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; }
textarea { min-height: 96px; }
details { border-top: 1px solid var(--line); padding: 8px 0; }
summary { min-height: 44px; padding: 8px 0; font-weight: 600; cursor: pointer; }
blockquote { margin: 8px 0; padding: 0 0 0 12px; border-left: 4px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
.photos { display: flex; flex-wrap: wrap; gap: 8px; padding: 0; list-style: none; }
.photos img { max-width: 150px; border-radius: 8px; display: block; }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; }
`;
