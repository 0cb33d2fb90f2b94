export type * from "./article-types.ts";
export type * from "./attachment-types.ts";
export { createZaloClient } from "./client.ts";
export type * from "./client-types.ts";
export { type ErrorAdvice, errorAdvice, type ZaloErrorAction } from "./errors/error-advice.ts";
export { ZaloApiError, ZaloLimitError, ZaloTokenError, ZaloTransportError } from "./errors/errors.ts";
export type * from "./event-types.ts";
export { eventKey } from "./events/event-key.ts";
export { knownEventNames, parseZaloEvent } from "./events/parse-zalo-event.ts";
export { type Parties, partiesOf } from "./events/parties-of.ts";
export type * from "./message-types.ts";
export { limits, openPhone, openSms, openUrl, queryHide, queryShow } from "./messages/buttons.ts";
export {
  buttonsMessage,
  fileMessage,
  gifMessage,
  imageMessage,
  listMessage,
  quoteMessage,
  requestUserInfo,
  stickerMessage,
  textMessage,
} from "./messages/messages.ts";
export { splitText } from "./messages/split-text.ts";
export { ZaloOAuthError } from "./oauth/oauth-error.ts";
export { codeChallenge, newCodeVerifier } from "./oauth/pkce.ts";
export {
  createZaloOAuth,
  type OAuthOptions,
  type PermissionRequest,
  type ZaloOAuth,
} from "./oauth/zalo-oauth.ts";
export { type SignatureInput, signBody, verifySignature } from "./signature.ts";
export type * from "./token-types.ts";
export type { KeeperOptions } from "./tokens/keeper-options.ts";
export { createTokenKeeper } from "./tokens/token-keeper.ts";
