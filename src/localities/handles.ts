import type { LocalityProfile, ResponsibilityTopic } from "./schema.ts";

type Office = LocalityProfile["offices"][number];
export type Responsible = {
  receiver: Office;
  coordinator: Office;
  fixer: Office;
  told: Office;
  source: "plan" | "law";
};

/**
 * The offices behind a matter in a place; where none coordinates, the receiver does.
 * @throws when the profile names an office it does not have, which its schema already refuses.
 */
export function whoHandles(profile: LocalityProfile, topic: ResponsibilityTopic): Responsible {
  const { receiver, coordinator, fixer, told, source } = profile.responsibilities[topic];
  const office = (id: string): Office => {
    const found = profile.offices.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`${profile.slug} has no office “${id}”`);
    return found;
  };
  return {
    receiver: office(receiver),
    coordinator: office(coordinator ?? receiver),
    fixer: office(fixer),
    told: office(told),
    source,
  };
}
