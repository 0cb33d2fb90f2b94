import { style as linkStyle } from "../link-pages/style.ts";

/** The sheet of pages behind a link, in one column. */
export const style = `${linkStyle}
main { max-width: 720px; }
dl { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 4px 16px; }
dt { font-weight: 400; margin: 0; }
dd { font-weight: 600; text-align: right; }
@media (max-width: 480px) { dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { text-align: left; margin-bottom: 8px; } }
`;
