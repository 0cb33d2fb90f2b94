import { createArticle, removeArticle, updateArticle, verifyArticle } from "./calls/articles.ts";
import { createCaller } from "./calls/caller.ts";
import { getConversation } from "./calls/get-conversation.ts";
import { getOa } from "./calls/get-oa.ts";
import { getOaQuota, getQuota } from "./calls/get-quota.ts";
import { getUser } from "./calls/get-user.ts";
import { listRecentChats } from "./calls/list-recent-chats.ts";
import { listUsers } from "./calls/list-users.ts";
import { sendAnonymous } from "./calls/send-anonymous.ts";
import { sendBroadcast } from "./calls/send-broadcast.ts";
import { sendConsultation } from "./calls/send-consultation.ts";
import { sendReaction } from "./calls/send-reaction.ts";
import { sendTemplate } from "./calls/send-template.ts";
import { sendToGroup } from "./calls/send-to-group.ts";
import { listTags, tagUser, untagUser } from "./calls/tags.ts";
import { uploadFile, uploadGif, uploadImage } from "./calls/upload.ts";
import type { ClientOptions, ZaloClient } from "./client-types.ts";

/**
 * The OA Open API. Each call takes the OA it speaks for, fetches that OA's token, and repeats itself once when
 * Zalo rejects the token; it never repeats a send that may have arrived.
 *
 * @example
 * const zalo = createZaloClient({ baseUrl: "https://openapi.zalo.me", fetch, timeoutMs: 10_000, tokens: keeper });
 * try {
 *   const { messageId } = await zalo.sendConsultation(oaId, userId, textMessage("Chào bác"));
 * } catch (error) {
 *   if (error instanceof ZaloApiError && error.action === "wait_for_user") keepUntilNextContact();
 *   else if (error instanceof ZaloTransportError && error.sent === "maybe") lookForTheEcho();
 *   else throw error;
 * }
 */
export function createZaloClient(options: ClientOptions): ZaloClient {
  const call = createCaller(options);
  return {
    sendConsultation: (...args) => sendConsultation(call, ...args),
    sendReaction: (...args) => sendReaction(call, ...args),
    sendAnonymous: (...args) => sendAnonymous(call, ...args),
    sendTemplate: (...args) => sendTemplate(call, ...args),
    uploadImage: (...args) => uploadImage(call, ...args),
    uploadGif: (...args) => uploadGif(call, ...args),
    uploadFile: (...args) => uploadFile(call, ...args),
    getUser: (...args) => getUser(call, ...args),
    listUsers: (...args) => listUsers(call, ...args),
    listRecentChats: (...args) => listRecentChats(call, ...args),
    getConversation: (...args) => getConversation(call, ...args),
    getOa: (...args) => getOa(call, ...args),
    getQuota: (...args) => getQuota(call, ...args),
    getOaQuota: (...args) => getOaQuota(call, ...args),
    tagUser: (...args) => tagUser(call, ...args),
    untagUser: (...args) => untagUser(call, ...args),
    listTags: (...args) => listTags(call, ...args),
    sendToGroup: (...args) => sendToGroup(call, ...args),
    createArticle: (...args) => createArticle(call, ...args),
    updateArticle: (...args) => updateArticle(call, ...args),
    verifyArticle: (...args) => verifyArticle(call, ...args),
    removeArticle: (...args) => removeArticle(call, ...args),
    sendBroadcast: (...args) => sendBroadcast(call, ...args),
  };
}
