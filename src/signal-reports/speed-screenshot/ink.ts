/** One channel, 0 black to 255 white, row by row. */
export type GreyImage = { data: Uint8Array; width: number; height: number };

export type Ink = { digits: number; marks: number };

/**
 * Counts what stands on a figure's piece of picture: digits, and decimal marks (small spots at its foot). Looks at
 * the ink alone, so it also sees the point that a reading overlooked.
 */
export function countInk({ data, width, height }: GreyImage): Ink {
  const dark = threshold(data);
  const seen = new Uint8Array(data.length);
  const spots: { top: number; bottom: number; area: number }[] = [];
  for (let start = 0; start < data.length; start += 1) {
    if (seen[start] || (data[start] ?? 255) >= dark) continue;
    const spot = { top: height, bottom: 0, area: 0 };
    const open = [start];
    seen[start] = 1;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const x = at % width;
      const y = (at - x) / width;
      spot.top = Math.min(spot.top, y);
      spot.bottom = Math.max(spot.bottom, y);
      spot.area += 1;
      for (const [nx, ny] of around(x, y)) {
        const next = ny * width + nx;
        if (nx < 0 || ny < 0 || nx >= width || ny >= height || seen[next]) continue;
        if ((data[next] ?? 255) >= dark) continue;
        seen[next] = 1;
        open.push(next);
      }
    }
    spots.push(spot);
  }
  const tallest = Math.max(0, ...spots.map(({ top, bottom }) => bottom - top + 1));
  const foot = Math.max(0, ...spots.filter((spot) => isTall(spot, tallest)).map(({ bottom }) => bottom));
  return {
    digits: spots.filter((spot) => isTall(spot, tallest)).length,
    marks: spots.filter((spot) => {
      const size = spot.bottom - spot.top + 1;
      const atFoot = spot.bottom >= foot - tallest * 0.25 && spot.top >= foot - tallest * 0.5;
      return size <= tallest * 0.6 && atFoot && spot.area >= (tallest * 0.05) ** 2;
    }).length,
  };
}

function isTall({ top, bottom }: { top: number; bottom: number }, tallest: number): boolean {
  return bottom - top + 1 >= tallest * 0.7;
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
