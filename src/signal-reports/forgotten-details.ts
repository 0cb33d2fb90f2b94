import type { Voice } from "./filing.ts";

/** What stands in a voice whose time is over: nothing to open. */
export const forgottenDetails = "";

/** What such a voice has to say. */
export const nothingSaid: Voice["details"] = { words: "", landmark: null, contact: null };
