import { style as staffStyle } from "../link-pages/style.ts";

/** The common sheet for a page of one column on a phone. */
export const style = `${staffStyle}
main { max-width: 640px; }
dl { margin: 0; }
dt { font-weight: 600; margin-top: 8px; }
dd { margin: 0; overflow-wrap: anywhere; }
ol { margin: 0; padding-left: 20px; }
ol li { margin: 0 0 12px; overflow-wrap: anywhere; }
li p { margin: 0; }
li img { display: block; max-width: 100%; margin-top: 8px; border-radius: 8px; }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; }
`;
