type Box = { left: number; top: number; width: number; height: number };
const sides = ["left", "top", "width", "height"] as const;

/** Draws a box where somebody drags over the picture, and writes it into the first empty row of figures. */
export function drawBoxes(area: HTMLElement): void {
  const form = area.closest("form");
  if (!form) return;
  const field = (side: string, at: number) =>
    form.elements.namedItem(`${side}-${at}`) as HTMLInputElement | null;
  let start: { x: number; y: number; shown: HTMLElement } | null = null;

  area.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    area.setPointerCapture(event.pointerId);
    const shown = document.createElement("div");
    shown.className = "redact-box";
    area.append(shown);
    start = { ...shareOf(area, event), shown };
  });
  area.addEventListener("pointermove", (event) => {
    if (start) place(start.shown, between(start, shareOf(area, event)));
  });
  area.addEventListener("pointerup", (event) => {
    if (!start) return;
    const box = between(start, shareOf(area, event));
    const at = [0, 1, 2, 3, 4, 5, 6, 7].find((row) => field("left", row)?.value === "");
    if (at === undefined || box.width < 0.5 || box.height < 0.5) start.shown.remove();
    else for (const side of sides) setValue(field(side, at), box[side]);
    start = null;
  });
  area.addEventListener("pointercancel", () => {
    start?.shown.remove();
    start = null;
  });
}

/** Where the pointer is, in percent of the area. */
function shareOf(area: HTMLElement, { clientX, clientY }: PointerEvent): { x: number; y: number } {
  const { left, top, width, height } = area.getBoundingClientRect();
  const share = (value: number) => Math.min(100, Math.max(0, value * 100));
  return { x: share((clientX - left) / width), y: share((clientY - top) / height) };
}

function between(a: { x: number; y: number }, b: { x: number; y: number }): Box {
  return {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

/** Set one by one through the style's own interface, which the page's policy allows. */
function place({ style }: HTMLElement, box: Box): void {
  for (const side of sides) style[side] = `${box[side]}%`;
}

function setValue(field: HTMLInputElement | null, value: number): void {
  if (!field) return;
  field.value = value.toFixed(1).replace(".", ",");
  const fold = field.closest("details");
  if (fold) fold.open = true;
}
