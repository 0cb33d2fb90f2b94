import type { OaState } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { emit } from "../webhook/emit.ts";
import { aboutOa } from "../webhook/envelope.ts";
import { invalid } from "./api-error.ts";
import type { Endpoint, Json } from "./endpoint.ts";
import { residentOf } from "./resident-of.ts";

/** The four tag calls; each change comes back as a tag event. */
export const tags: Endpoint[] = [
  {
    method: "POST",
    path: "/v2.0/oa/tag/tagfollower",
    run: ({ world, oa, input }) => {
      const name = readName(input);
      const contact = residentOf(world, oa.oaId, input.user_id);
      if (!oa.tags.includes(name)) {
        oa.tags.push(name);
        tell(world, oa, "add_user_to_tag", { name });
      }
      if (!contact.tags.includes(name)) contact.tags.push(name);
      tell(world, oa, "add_user_to_tag", { user_ids: [contact.userId], name });
      return {};
    },
  },
  {
    method: "POST",
    path: "/v2.0/oa/tag/rmfollowerfromtag",
    run: ({ world, oa, input }) => {
      const name = readName(input);
      const contact = residentOf(world, oa.oaId, input.user_id);
      if (!contact.tags.includes(name)) throw invalid("tag_name");
      contact.tags = contact.tags.filter((tag) => tag !== name);
      tell(world, oa, "remove_user_from_tag", { user_ids: [contact.userId], name });
      return {};
    },
  },
  {
    method: "POST",
    path: "/v2.0/oa/tag/rmtag",
    run: ({ world, oa, input }) => {
      const name = readName(input);
      if (!oa.tags.includes(name)) throw invalid("tag_name");
      oa.tags = oa.tags.filter((tag) => tag !== name);
      for (const contact of Object.values(world.state.contacts)) {
        if (contact.oaId === oa.oaId) contact.tags = contact.tags.filter((tag) => tag !== name);
      }
      tell(world, oa, "remove_tag", { name });
      return {};
    },
  },
  { method: "GET", path: "/v2.0/oa/tag/gettagsofoa", run: ({ oa }) => ({ data: oa.tags }) },
];

function readName(input: Json): string {
  if (typeof input.tag_name !== "string" || input.tag_name.trim() === "") throw invalid("tag_name");
  return input.tag_name;
}

function tell(world: World, { oaId }: OaState, event: string, tag: Json): void {
  emit(world, oaId, "", aboutOa(world, oaId, event, { tag }));
}
