/** The base of pages behind a secret link: plain CSS, system fonts, light and dark. */
export const style = `
:root { color-scheme: light dark; --ink: #1c2733; --paper: #f5f7fa; --card: #fff; --line: #d5dce5; --blue: #0a4fb4; --good: #0b6b3a; --bad: #a3201d; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf3; --paper: #10161d; --card: #18212b; --line: #33404e; --blue: #8db9ff; --good: #7bd6a3; --bad: #ff9d97; } }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
header { padding: 12px 16px; background: var(--card); border-bottom: 1px solid var(--line); }
.brand { font-weight: 700; color: var(--blue); text-decoration: none; font-size: 18px; }
main { max-width: 960px; margin: 0 auto; padding: 16px; }
h1 { font-size: 24px; margin: 8px 0 16px; }
h2 { font-size: 18px; margin: 0 0 8px; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 16px; margin: 0 0 16px; }
a { color: var(--blue); }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; padding: 8px 6px; border-bottom: 1px solid var(--line); vertical-align: top; }
tr:last-child td { border-bottom: 0; }
button, .button { display: inline-block; min-height: 44px; padding: 8px 16px; font: inherit; font-weight: 600; border: 1px solid var(--blue); border-radius: 8px; background: transparent; color: var(--blue); cursor: pointer; text-decoration: none; }
button.main { background: var(--blue); color: var(--card); }
.notice { padding: 12px 16px; border-left: 4px solid var(--line); background: var(--card); }
.good { border-color: var(--good); color: var(--good); }
.bad { border-color: var(--bad); color: var(--bad); }
.quiet { opacity: 0.75; }
@media (max-width: 640px) { table, tbody, tr, td { display: block; } thead { display: none; } tr { border-bottom: 1px solid var(--line); padding: 8px 0; } td { border: 0; padding: 2px 0; } }
p { overflow-wrap: anywhere; }
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
.skip { position: absolute; left: -9999px; }
.skip:focus { left: 8px; top: 8px; background: var(--card); padding: 8px; }
header { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: 10px 0; }
nav a[aria-current] { font-weight: 700; }
`;
