import type { Context } from "hono";
import type { Settings } from "../../settings.ts";
import { PageScript } from "../frame/components/index.ts";
import { contentPolicy } from "../frame/content-policy.ts";

type Tiles = Settings["mapTiles"];
type Props = { points: string; tiles: Tiles; label: string };

/** A map over the page's list; drawn by a script, left out without one, since the list says the same. */
export function MapView({ points, tiles, label }: Props) {
  return (
    <>
      <PageScript area="map" />
      <section
        class="map"
        aria-label={label}
        data-map
        data-points={points}
        data-tiles={tiles?.url}
        data-credit={tiles?.credit}
      />
    </>
  );
}

/** The tiles' server may send pictures to this page, and to no other. */
export function allowTiles(c: Context, tiles: Tiles): void {
  if (tiles) c.header("content-security-policy", contentPolicy([tileOrigin(tiles.url)]));
}

function tileOrigin(url: string): string {
  const { protocol, host } = new URL(url.replace("{s}", "a"));
  return url.includes("{s}.") ? `${protocol}//*.${host.replace(/^a\./, "")}` : `${protocol}//${host}`;
}
