import type { Child } from "hono/jsx";

type Props = {
  id: string;
  /**
   * A GET under the same place that answers what this region should hold now: the whole page or the part, with an
   * element of the same id in it.
   */
  url: string;
  /** An event stream that says `changed`; without one (or when it fails) the region asks by itself. */
  stream?: string | undefined;
  /** Seconds between two questions without a stream. */
  every?: number;
  children?: Child;
};

/** A part of the page that follows what happens; without scripts it is as it was when the page was opened. */
export function LiveRegion({ id, url, stream, every = 15, children }: Props) {
  return (
    <div id={id} data-live-url={url} data-live-stream={stream} data-live-every={String(every)}>
      {children}
    </div>
  );
}
