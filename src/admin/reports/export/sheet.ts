import type { Cell } from "../../frame/export/csv.ts";

type Sheet = { title: string; heads: { title: string; width: number }[]; rows: Cell[][] };

/** Makes an Excel file; needs Node. */
export type WriteSheet = (sheet: Sheet) => Promise<Uint8Array>;

export const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
