type Attributes = Record<string, string | number>;

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML holds it. */
const escapeXml = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** One element; `content` is markup already. */
export function tag(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? tidy(value) : escapeXml(value)}"`)
    .join("");
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

export function label(x: number, y: number, text: string, attributes: Attributes = {}): string {
  return tag("text", { x, y, "font-size": 20, fill: "#111", ...attributes }, escapeXml(text));
}

export const path = (points: [number, number][], closed: boolean) =>
  points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${tidy(x)} ${tidy(y)}`).join("") +
  (closed ? "Z" : "");

const tidy = (value: number) => Math.round(value * 10) / 10;
