import { ApiError, invalid } from "../openapi/api-error.ts";
import { own } from "../state/own.ts";
import type { Media, Upload } from "../state/state.ts";
import type { World } from "../state/world.ts";

/** An upload of this OA that still lives: -201 when unknown, -100 seven days after it was made. */
export function uploadOf(
  world: World,
  oaId: string,
  id: unknown,
  kind: Upload["kind"],
): Upload & { media: Media | null } {
  const field = kind === "file" ? "token" : "attachment_id";
  const upload = own(world.state.uploads, id);
  if (!upload || upload.oaId !== oaId || upload.kind !== kind) throw invalid(field);
  if (upload.expiresAt <= world.now()) throw new ApiError(-100);
  return { ...upload, media: world.state.media[upload.mediaId] ?? null };
}
