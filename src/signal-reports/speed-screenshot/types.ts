import type { Operator } from "../parse/data/operators.ts";

/** What a screenshot of a speed test shows; always shown to its sender for confirmation. */
type SpeedReading = {
  outcome: "read";
  /** Mbit/s. */
  down: number;
  /** Mbit/s. */
  up: number;
  /** Milliseconds; `null` when the picture shows none that is certain. */
  ping: number | null;
  operator: Operator | null;
  /** 0 to 1: the least certain of the figures. */
  confidence: number;
};

/** Why nothing was read; each means asking the resident for the figures. */
export type UnreadableReason =
  | "not-an-image"
  | "no-labels"
  | "no-figures"
  | "ambiguous"
  | "implausible"
  | "uncertain"
  | "too-slow";

export type SpeedScreenshot = SpeedReading | { outcome: "unreadable"; reason: UnreadableReason };

/** Reads one picture after the other; Node only. */
export type SpeedScreenshotReader = {
  /** @param bytes a picture in any format that is kept */
  read(bytes: Uint8Array): Promise<SpeedScreenshot>;
  /** Ends the worker; a later `read` starts a new one. */
  close(): Promise<void>;
};

/** Pixels from the left upper corner. */
export type Box = { x0: number; y0: number; x1: number; y1: number };

/** One word as OCR saw it; `symbols` are its letters with their own boxes, `confidence` goes from 0 to 100. */
export type OcrWord = { text: string; confidence: number; box: Box; symbols: { text: string; box: Box }[] };

/** Words that stand in one row close together, from left to right. */
export type OcrLine = OcrWord[];

export type Quantity = "down" | "up" | "ping" | "jitter" | "loss";
export type UnitKind = "kbps" | "mbps" | "gbps" | "ms" | "percent" | "bytes";
export type Label = { quantity: Quantity; box: Box };
export type Unit = { kind: UnitKind; box: Box };
/** `text` is digits with at most one decimal mark. */
export type Figure = { text: string; confidence: number; box: Box };
export type Tokens = { labels: Label[]; units: Unit[]; figures: Figure[] };
