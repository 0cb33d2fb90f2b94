// Comfort in the queue and on pictures; both work without.
import { chooseRows } from "./browser/choose-rows.ts";
import { drawBoxes } from "./browser/draw-boxes.ts";

chooseRows();
for (const element of document.querySelectorAll<HTMLElement>("[data-redact]")) drawBoxes(element);
