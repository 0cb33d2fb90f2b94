import { heightOf, sameColumn, sameRow, union } from "./boxes.ts";
import type { Box, Figure, Label, Quantity, Tokens, Unit, UnitKind } from "./types.ts";

/** A figure whose label and unit agree. */
export type Match = { figure: Figure; unit: UnitKind };
export type Matches = Partial<Record<Quantity, Match>>;

/** Where a speed test writes the figure of a label; one picture keeps to one way. */
const layouts = ["right", "below", "above"] as const;
type Layout = (typeof layouts)[number];

const rates: readonly UnitKind[] = ["kbps", "mbps", "gbps"];
const fitting: Record<Quantity, readonly UnitKind[]> = {
  down: rates,
  up: rates,
  ping: ["ms"],
  jitter: ["ms"],
  loss: ["percent"],
};

/**
 * Gives each label its figure. A layout counts only if download and upload have one each, nobody shares one and no
 * rate is left over; two layouts that say different things are no answer.
 */
export function matchFigures(tokens: Tokens): Matches | "none" | "ambiguous" {
  const found = layouts.flatMap((layout) => {
    const matches = inLayout(tokens, layout);
    return matches ? [matches] : [];
  });
  const [first, ...others] = found;
  if (!first) return "none";
  const same = ({ down, up }: Matches) =>
    down?.figure === first.down?.figure && up?.figure === first.up?.figure;
  if (!others.every(same)) return "ambiguous";
  const ping = first.ping ?? pingElsewhere(tokens);
  return { ...first, ...(ping ? { ping } : {}) };
}

function inLayout(tokens: Tokens, layout: Layout): Matches | null {
  const matches: Matches = {};
  const contested = new Set<Quantity>();
  for (const label of tokens.labels) {
    const match = claim(label, tokens, layout);
    if (!match) continue;
    const { quantity } = label;
    const known = matches[quantity];
    if (known && known.figure !== match.figure) contested.add(quantity);
    matches[quantity] = match;
  }
  for (const quantity of contested) delete matches[quantity];
  const { down, up } = matches;
  if (!down || !up) return null;
  const claimed = Object.values(matches).map(({ figure }) => figure);
  if (new Set(claimed).size < claimed.length) return null;
  const leftOver = tokens.figures.some(
    (figure) => !claimed.includes(figure) && unitsAt(figure.box, tokens.units).some(isRate),
  );
  return leftOver ? null : matches;
}

/** Some pages write the ping another way than the rates: taken when only the ping can mean the figure. */
function pingElsewhere(tokens: Tokens): Match | null {
  const claims = tokens.labels.flatMap((label) =>
    layouts.flatMap((layout) => {
      const match = claim(label, tokens, layout);
      return match ? [{ ...match, quantity: label.quantity }] : [];
    }),
  );
  const [ping, ...others] = claims.filter(({ quantity }) => quantity === "ping");
  if (!ping || others.some(({ figure }) => figure !== ping.figure)) return null;
  return claims.some(({ figure, quantity }) => figure === ping.figure && quantity !== "ping") ? null : ping;
}

function claim(label: Label, tokens: Tokens, layout: Layout): Match | null {
  const candidates = tokens.figures
    .flatMap((figure) => {
      const span = spanOf(figure.box, tokens.units);
      const gap = gapTo(label.box, span, layout);
      return gap === null || isCutOff(label, span, tokens.labels, layout) ? [] : [{ figure, gap }];
    })
    .sort((a, b) => a.gap - b.gap);
  const [nearest, second] = candidates;
  if (!nearest) return null;
  // Two figures in one row behind the label: which is meant is not said.
  if (second && layout === "right") return null;
  const units = [
    ...unitsAt(nearest.figure.box, tokens.units),
    ...unitsOfLabel(label.box, nearest.figure.box, tokens.units, layout),
  ];
  const kinds = new Set(units.map(({ kind }) => kind));
  const [unit] = kinds;
  if (kinds.size !== 1 || !unit || !fitting[label.quantity].includes(unit)) return null;
  return { figure: nearest.figure, unit };
}

/** The way from a label to a figure in a layout; `null` when it does not stand there, or too far off. */
function gapTo(label: Box, figure: Box, layout: Layout): number | null {
  if (layout === "right")
    return sameRow(label, figure) && figure.x0 >= label.x1 ? figure.x0 - label.x1 : null;
  if (!sameColumn(label, figure)) return null;
  const gap = layout === "below" ? figure.y0 - label.y1 : label.y0 - figure.y1;
  return gap > -heightOf(label) / 3 && gap < heightOf(figure) * 3 ? gap : null;
}

/** Another label between the two owns the figure. */
function isCutOff(label: Label, figure: Box, labels: Label[], layout: Layout): boolean {
  return labels.some((other) => {
    if (other === label || overlaps(other.box, label.box)) return false;
    const gap = gapTo(label.box, other.box, layout);
    const further = gapTo(label.box, figure, layout);
    return gap !== null && further !== null && gap < further;
  });
}

function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** A figure together with the unit behind it: pages centre both under their label. */
function spanOf(figure: Box, units: Unit[]): Box {
  return union([figure, ...units.filter(({ box }) => isBehind(box, figure)).map(({ box }) => box)]);
}

/** Units right behind a figure, or right below it. */
function unitsAt(figure: Box, units: Unit[]): Unit[] {
  const reach = heightOf(figure);
  return units.filter(({ box }) => {
    const below = box.y0 - figure.y1;
    return isBehind(box, figure) || (sameColumn(box, figure) && below > -reach / 4 && below < reach * 0.9);
  });
}

function isBehind(unit: Box, figure: Box): boolean {
  const reach = heightOf(figure);
  const gap = unit.x0 - figure.x1;
  return sameRowLoosely(unit, figure) && gap > -reach / 4 && gap < reach * 1.2;
}

/** Units behind the label, or on the way from it to its figure. */
function unitsOfLabel(label: Box, figure: Box, units: Unit[], layout: Layout): Unit[] {
  const reach = heightOf(label);
  return units.filter(({ box }) => {
    const behind = box.x0 - label.x1;
    const isNext = sameRow(box, label) && behind > -reach / 4 && behind < reach * 2;
    if (isNext && (layout === "below" || (layout === "right" && box.x1 <= figure.x0))) return true;
    return (
      layout === "below" && sameColumn(box, figure) && box.y0 >= label.y1 - reach / 3 && box.y1 <= figure.y0
    );
  });
}

/** A small unit stands at the foot of its large figure. */
function sameRowLoosely(unit: Box, figure: Box): boolean {
  return unit.y1 > figure.y0 && unit.y0 < figure.y1;
}

function isRate({ kind }: Unit): boolean {
  return rates.includes(kind);
}
