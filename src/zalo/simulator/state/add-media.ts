import { mediaFrom } from "./file-bytes.node.ts";
import { nextSecret } from "./ids.ts";
import type { World } from "./world.ts";

/** Stores a file and returns its id under /media/; the id ends like the file's name, as Zalo's addresses do. */
export function addMedia(world: World, bytes: Uint8Array, type: string, name: string): string {
  const ending = /\.[a-z0-9]{2,5}$/i.exec(name)?.[0].toLowerCase() ?? "";
  const id = nextSecret(world, "m") + ending;
  world.state.media[id] = mediaFrom(bytes, type, name);
  return id;
}
