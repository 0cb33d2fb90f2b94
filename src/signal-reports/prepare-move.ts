import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { media, serviceRequests } from "../database/schema/index.ts";
import type { ServedPlace } from "../localities/served-place.ts";
import type { ServiceRequest } from "./actor.ts";
import type { MoveDetails, Proof } from "./move-details.ts";
import { officeName } from "./news/news-text.ts";
import { RequestRefused } from "./request-refused.ts";
import { isOpen, type Verb } from "./states.ts";

type Change = Partial<ServiceRequest>;

/** What a move changes beside state and clocks, once its demands are met. @throws {RequestRefused} */
export async function prepareMove<V extends Verb>(
  tx: Db,
  place: ServedPlace,
  before: ServiceRequest,
  verb: V,
  said: MoveDetails[V],
): Promise<Change> {
  switch (verb) {
    case "forward":
      return toOffice(place, before, (said as MoveDetails["forward"]).office);
    case "resolve":
      await mustBelong(tx, before, (said as MoveDetails["resolve"]).proof);
      return {};
    case "decline":
      return { declineReason: (said as MoveDetails["decline"]).reason };
    case "reopen":
      return { declineReason: null };
    case "merge":
      return { mergedInto: await mergeTarget(tx, before, (said as MoveDetails["merge"]).into) };
    case "unmerge":
      return { mergedInto: null };
    default:
      return {};
  }
}

function toOffice(place: ServedPlace, { receiver }: ServiceRequest, officeId: string): Change {
  const office = place.profile.offices.find(({ id }) => id === officeId);
  if (!office) throw new RequestRefused("unknown_office", "Nơi nhận không có trong danh sách cơ quan.");
  return {
    receiver: office.id,
    ruleId: "forwarded",
    routingWhy: `${officeName(place, receiver)} chuyển sang`,
  };
}

/** A photo of another case, or one that could not be stored, proves nothing. */
async function mustBelong(tx: Db, { id }: ServiceRequest, proof: Proof): Promise<void> {
  if (!("mediaId" in proof) || proof.mediaId === undefined) return;
  const [found] = await tx
    .select({ id: media.id })
    .from(media)
    .where(
      and(
        eq(media.id, proof.mediaId),
        eq(media.requestId, id),
        eq(media.purpose, "proof"),
        inArray(media.status, ["stored", "pending"]),
      ),
    );
  if (!found) throw new RequestRefused("wrong_proof", "Ảnh làm chứng không thuộc phản ánh này.");
}

async function mergeTarget(tx: Db, before: ServiceRequest, code: string): Promise<number> {
  const [target] = await tx
    .select({ id: serviceRequests.id, status: serviceRequests.status })
    .from(serviceRequests)
    .where(and(eq(serviceRequests.code, code), eq(serviceRequests.locality, before.locality)));
  if (!target || target.id === before.id)
    throw new RequestRefused("not_found", `Không có phản ánh ${code} để gộp vào.`);
  if (!isOpen(target.status) && target.status !== "resolved")
    throw new RequestRefused("not_allowed_now", `Phản ánh ${code} đã đóng, không gộp vào được.`);
  // Followers follow: whoever was merged into this one goes along, so that nobody hears through two hops.
  await tx
    .update(serviceRequests)
    .set({ mergedInto: target.id })
    .where(eq(serviceRequests.mergedInto, before.id));
  return target.id;
}
