export type * from "./attachment-types.ts";
export type * from "./client-types.ts";
export type * from "./event-types.ts";
export { eventKey } from "./events/event-key.ts";
export { knownEventNames, parseZaloEvent } from "./events/parse-zalo-event.ts";
export { type Parties, partiesOf } from "./events/parties-of.ts";
export type * from "./message-types.ts";
export { type SignatureInput, signBody, verifySignature } from "./signature.ts";
export type * from "./token-types.ts";
