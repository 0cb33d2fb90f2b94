import type { Child } from "hono/jsx";
import type { ProfileChange, ProfilePath } from "../../../localities/editing/apply-changes.ts";
import type { LocalityProfile } from "../../../localities/schema.ts";
import type { FormState } from "../../frame/components/index.ts";
import type { Typed } from "./typed.ts";

export type SectionView = {
  profile: LocalityProfile;
  form: FormState;
  base: string;
  now: Date;
};

/** One page of settings whose form changes some parts of the place's profile. */
export type Section = {
  /** Its path under `/settings`, and how the audit trail names it. */
  name: string;
  title: string;
  /** What it is for, in one or two sentences. */
  intro: string;
  /** What of the profile the form shows: two people at different parts do not disturb each other. */
  parts: ProfilePath[];
  /** The form as the profile has it. */
  show(profile: LocalityProfile): FormState["values"];
  /** What the posted form changes; mistakes go to the fields. */
  read(typed: Typed, profile: LocalityProfile): ProfileChange[];
  fields(view: SectionView): Child;
  /** Below the form: what the settings lead to. */
  below?(view: SectionView): Child;
};
