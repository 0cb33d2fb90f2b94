/** One channel, 0 black to 255 white, row by row. */
export type GreyImage = { data: Uint8Array; width: number; height: number };

/** `holes` are closed white spots: one in 0, 6 and 9, two in 8, one or none in 4. */
export type Ink = { digits: number; marks: number; holes: number };

type Spot = { top: number; bottom: number; area: number; atEdge: boolean };

/**
 * Counts what stands on a figure's piece of picture: digits, decimal marks (small spots at its foot) and holes. Looks
 * at the ink alone, so it also sees the point that a reading overlooked, or the 8 that it took for a 6.
 */
export function countInk(image: GreyImage): Ink {
  const dark = threshold(image.data);
  const spots = spotsOf(image, (grey) => grey < dark);
  const tallest = Math.max(0, ...spots.map(tallness));
  const digits = spots.filter((spot) => tallness(spot) >= tallest * 0.7);
  const foot = Math.max(0, ...digits.map(({ bottom }) => bottom));
  const marks = spots.filter((spot) => {
    const atFoot = spot.bottom >= foot - tallest * 0.25 && spot.top >= foot - tallest * 0.5;
    return tallness(spot) <= tallest * 0.6 && atFoot && spot.area >= (tallest * 0.05) ** 2;
  });
  const holes = spotsOf(image, (grey) => grey >= dark).filter(
    ({ atEdge, area }) => !atEdge && area >= (tallest * 0.04) ** 2,
  );
  return { digits: digits.length, marks: marks.length, holes: holes.length };
}

/** Whether ink and text can be the same figure. */
export function fitsText({ digits, marks, holes }: Ink, text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const surely = count(/[069]/g) + 2 * count(/8/g);
  return (
    digits === count(/\d/g) && marks === count(/[.,]/g) && holes >= surely && holes <= surely + count(/4/g)
  );
}

/** The connected spots of a picture whose grey is of a kind. */
function spotsOf({ data, width, height }: GreyImage, isOne: (grey: number) => boolean): Spot[] {
  const seen = new Uint8Array(data.length);
  const spots: Spot[] = [];
  for (let start = 0; start < data.length; start += 1) {
    if (seen[start] || !isOne(data[start] ?? 255)) continue;
    const spot = { top: height, bottom: 0, area: 0, atEdge: false };
    const open = [start];
    seen[start] = 1;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const x = at % width;
      const y = (at - x) / width;
      spot.top = Math.min(spot.top, y);
      spot.bottom = Math.max(spot.bottom, y);
      spot.area += 1;
      for (const [nx, ny] of around(x, y)) {
        if (nx < 0 || ny < 0 || nx >= width || ny >= height) {
          spot.atEdge = true;
          continue;
        }
        const next = ny * width + nx;
        if (seen[next] || !isOne(data[next] ?? 255)) continue;
        seen[next] = 1;
        open.push(next);
      }
    }
    spots.push(spot);
  }
  return spots;
}

function tallness({ top, bottom }: Spot): number {
  return bottom - top + 1;
}

/** Half way between the darkest and the lightest twentieth. */
function threshold(data: Uint8Array): number {
  const sorted = Uint8Array.from(data).sort();
  const low = sorted[Math.floor(sorted.length * 0.05)] ?? 0;
  const high = sorted[Math.floor(sorted.length * 0.95)] ?? 255;
  return (low + high) / 2;
}

function around(x: number, y: number): [number, number][] {
  return [
    [x - 1, y],
    [x + 1, y],
    [x, y - 1],
    [x, y + 1],
  ];
}
