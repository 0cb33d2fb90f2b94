import { sniffImage } from "../../media/fetch/sniff-image.ts";
import { countInk, fitsText } from "./ink.ts";
import { type OcrWorker, startOcrWorker } from "./ocr-worker.node.ts";
import {
  cutFigure,
  type PreparedScreenshot,
  prepareScreenshot,
  type View,
} from "./prepare-screenshot.node.ts";
import { type Candidate, type Candidates, readLines } from "./read-lines.ts";
import type { SpeedScreenshot, SpeedScreenshotReader, UnreadableReason } from "./types.ts";

const leastConfidence = 80;

/**
 * Opens the reader of i-Speed screenshots. Its one worker starts with the first picture; pictures wait for each
 * other; a picture that takes longer than the deadline is unreadable and its worker is ended.
 */
export function openSpeedScreenshotReader({ deadlineMs = 20_000 } = {}): SpeedScreenshotReader {
  let starting: Promise<OcrWorker> | null = null;
  let line: Promise<unknown> = Promise.resolve();
  let fail: (error: unknown) => void = () => {};

  async function end(): Promise<void> {
    const ending = starting;
    starting = null;
    // A worker that never started has nobody to end.
    await Promise.race([ending?.then((worker) => worker.end()), after(1_000)]).catch(() => {});
  }

  async function readOne(bytes: Uint8Array): Promise<SpeedScreenshot> {
    if (!sniffImage(bytes)) return unreadable("not-an-image");
    const deadline = after(deadlineMs);
    const failure = new Promise<never>((_, reject) => {
      fail = reject;
    });
    failure.catch(() => {});
    starting ??= startOcrWorker((error) => fail(error));
    const work = starting.then((worker) => readViews(worker, bytes));
    work.catch(() => {});
    try {
      const result = await Promise.race([work, failure, deadline.then(() => null)]);
      if (result) return result;
      await end();
      return unreadable("too-slow");
    } catch {
      await end();
      return unreadable("not-an-image");
    }
  }

  return {
    read(bytes) {
      const mine = line.then(() => readOne(bytes));
      line = mine;
      return mine;
    },
    async close() {
      await line;
      await end();
    },
  };
}

/** Small letters are read best in a wide picture, large figures in a narrow one; then it is turned. */
const views: View[] = [
  { turn: 0, width: 1_080 },
  { turn: 0, width: 600 },
  { turn: 90, width: 1_080 },
  { turn: 270, width: 1_080 },
  { turn: 180, width: 1_080 },
];

/** Looks at a picture in one way after the other, until one shows figures that hold or contradict each other. */
async function readViews(worker: OcrWorker, bytes: Uint8Array): Promise<SpeedScreenshot> {
  let best: UnreadableReason = "no-labels";
  for (const view of views) {
    // A picture with labels stands upright already.
    if (view.turn !== 0 && best !== "no-labels") break;
    const prepared = await prepareScreenshot(bytes, view);
    const found = readLines(await worker.readPage(prepared.png));
    const result =
      "unreadable" in found ? unreadable(found.unreadable) : await confirm(worker, prepared, found);
    if (result.outcome === "read") return result;
    if (result.reason === "ambiguous" || result.reason === "implausible") return result;
    if (result.reason !== "no-labels") best = result.reason;
  }
  return unreadable(best);
}

/** Every figure is looked at a second time; a ping in doubt is left out, a rate in doubt spoils the reading. */
async function confirm(
  worker: OcrWorker,
  prepared: PreparedScreenshot,
  { down, up, ping, operator }: Candidates,
): Promise<SpeedScreenshot> {
  const isSure = (candidate: Candidate) => isConfirmed(worker, prepared, candidate);
  if (!(await isSure(down)) || !(await isSure(up))) return unreadable("uncertain");
  const surePing = ping && (await isSure(ping)) ? ping : null;
  const least = Math.min(...[down, up, surePing].flatMap((one) => (one ? [one.figure.confidence] : [])));
  return {
    outcome: "read",
    down: down.value,
    up: up.value,
    ping: surePing?.value ?? null,
    operator,
    confidence: Math.round(least) / 100,
  };
}

/** The same digits in another size, and ink of the same shape. */
async function isConfirmed(worker: OcrWorker, prepared: PreparedScreenshot, { figure }: Candidate) {
  if (figure.confidence < leastConfidence) return false;
  const { png, grey } = await cutFigure(prepared, figure.box);
  if (!fitsText(countInk(grey), figure.text)) return false;
  const plain = (text: string) => text.replace(",", ".");
  return plain(await worker.readFigure(png)) === plain(figure.text);
}

function unreadable(reason: UnreadableReason): SpeedScreenshot {
  return { outcome: "unreadable", reason };
}

/** Does not keep a process alive. */
function after(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms).unref());
}
