import { XMLBuilder } from "fast-xml-parser";

export type Xml = { [name: string]: Xml | Xml[] | string[] | string | number | boolean | null };

/** Controls, halves of surrogate pairs and non-characters: XML 1.0 has no way to write them. */
const unwritable = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

const builder = new XMLBuilder({
  ignoreAttributes: true,
  suppressEmptyNode: false,
  processEntities: true,
  tagValueProcessor: (_name, value) => (typeof value === "string" ? value.replace(unwritable, "") : value),
});

/** A document in UTF-8 with its declaration; `null` becomes an empty element, fields keep their order. */
export function toXml(tree: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build(tree)}`;
}
