import { type SignalDeadlines, signalDeadlines } from "../../localities/deadlines-schema.ts";

/** The deadlines of a place that sets none of its own (`signal.deadlines`). */
export const usualDeadlines: SignalDeadlines = signalDeadlines.parse(undefined);
