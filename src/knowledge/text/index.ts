export { fold, hasMarks } from "./fold.ts";
export { normalizeForMatching, normalizeText } from "./normalize-text.ts";
export { syllables } from "./syllables.ts";
export { unifyTonePlacement } from "./tone-placement.ts";
