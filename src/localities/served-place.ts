import type { PlaceWords } from "../knowledge/articles/schema.ts";
import type { Boundary } from "./location/boundary.ts";
import type { LocalityProfile } from "./schema.ts";
import type { WorkingHours } from "./working-time.ts";

/** What the conversation needs to know of the place it speaks for. */
export type ServedPlace = PlaceWords & {
  /** “xã Ngọc Lặc”: kind and official name. */
  name: string;
  /** One line every resident of a merged place must read, else `null`. */
  notice: string | null;
  /** With the calendar of the country and of the place. */
  workingHours: WorkingHours;
  profile: LocalityProfile;
  /** The prefixes of reports' numbers in all places of the installation. */
  codePrefixes?: readonly string[];
  /** Its area, and those of the places around it, where their files are known. */
  boundary?: Boundary | null;
  neighbours?: readonly { name: string; boundary: Boundary }[];
};
