import { type Db, inTransaction } from "../../database/database.ts";
import { placeOf } from "../../localities/location/place-of.ts";
import type { ServedPlace } from "../../localities/served-place.ts";
import { allowedAddress, type HostRules } from "../../media/fetch/allowed-address.ts";
import { rememberMedia } from "../../media/remember-media.ts";
import type { Actor, ServiceRequest } from "../../signal-reports/actor.ts";
import { fileRequest } from "../../signal-reports/file-request.ts";
import type { Filing, Trouble } from "../../signal-reports/filing.ts";
import { areaOf } from "../../signal-reports/intake/area-of.ts";
import { findAreas } from "../../signal-reports/parse/find-areas.ts";
import { plainText } from "../../signal-reports/parse/plain-text.ts";
import type { ReportTools } from "../../signal-reports/report-tools.ts";
import { holdKey, type KeyHolder } from "../keys/check-key.ts";
import { Open311Error } from "../open311-error.ts";
import type { PostedRequest } from "./read-form.ts";

export type PostTools = { db: Db; tools: ReportTools; mediaHosts: HostRules };

/** Files what was posted, as the member of staff the key stands for. @throws {Open311Error} */
export async function postRequest(
  { db, tools, mediaHosts }: PostTools,
  holder: KeyHolder,
  locality: string,
  posted: PostedRequest,
): Promise<ServiceRequest> {
  const filing = filingOf(posted, locality, tools.placeOf(locality));
  const actor: Actor = { kind: "staff", localities: [locality], staffId: holder.staffId, via: "open311" };
  return await inTransaction(db, async (tx) => {
    await holdKey(tx, holder, tools.now());
    const { request } = await fileRequest(tools, tx, filing, () => actor);
    const { mediaUrl } = posted;
    if (mediaUrl && allowedAddress(mediaUrl, mediaHosts)) {
      const owner = { locality, requestId: request.id, conversationId: null };
      const known = { ...tools, now: tools.now() };
      const kept = await rememberMedia(tx, known, { ...owner, purpose: "photo", sourceUrl: mediaUrl });
      if (kept) await tools.jobs.add(tx, "store-media", [{ mediaId: kept.id }]);
    }
    return request;
  });
}

function filingOf(posted: PostedRequest, locality: string, place: ServedPlace): Filing {
  const { service, address, words, contact, location: _, mediaUrl: __, ...voice } = posted;
  return {
    locality,
    channel: "open311",
    trouble: {
      ...whereOf(posted, place),
      urgent: false,
      services: [service],
      operators: voice.operators,
    },
    voice: {
      ...voice,
      conversationId: null,
      details: { words, landmark: address, contact },
      mediaIds: [],
    },
  };
}

/**
 * The hamlet or landmark an address names; what leads to somebody's door stays sealed with the words. A place outside
 * is taken all the same, and marked.
 */
function whereOf(
  { address, location }: PostedRequest,
  { profile, boundary = null, neighbours = [] }: ServedPlace,
): Pick<Trouble, "area" | "lat" | "lon" | "outside"> {
  const areas = address === null ? [] : findAreas(plainText(address), profile).said;
  const area = areaOf({ areas: [...new Set(areas)], landmark: address });
  if (!location) return { area, lat: null, lon: null, outside: null };
  const found = placeOf(location, boundary, neighbours);
  if (found.where === "refused") throw new Open311Error(400, "lat and long are not a place in Vietnam.");
  return { area, ...location, outside: found.where === "outside" ? (found.name ?? "?") : null };
}
