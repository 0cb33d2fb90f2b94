/** Why a picture was not taken; what a resident or officer reads about each is `src/media/explain-refusal.ts`. */
export type RefusalReason =
  | "too-large"
  | "expired"
  | "wrong-host"
  | "not-an-image"
  | "unsupported-format"
  | "broken-image"
  | "too-many-pixels"
  | "too-many";

/** Why a picture was given up, or is no more. */
export type FailureReason = "unreachable" | "erased";
