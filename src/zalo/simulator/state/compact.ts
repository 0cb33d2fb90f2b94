import type { Media, State } from "./state.ts";

const kept = { messages: 2000, calls: 200, deliveries: 200, mediaCharacters: 4_000_000 };

/** The state as JSON for the store: whole tokens and contacts, the newest of everything that only grows. */
export function compactJson(state: State): string {
  const waiting = state.deliveries.filter((one) => one.state === "waiting");
  const done = state.deliveries.filter((one) => one.state !== "waiting").slice(-kept.deliveries);
  return JSON.stringify({
    ...state,
    messages: state.messages.slice(-kept.messages),
    calls: state.calls.slice(-kept.calls),
    deliveries: [...done, ...waiting],
    media: newestMedia(state.media),
  });
}

function newestMedia(media: Record<string, Media>): Record<string, Media> {
  let room = kept.mediaCharacters;
  const newest = Object.entries(media).reverse();
  const fitting = newest.filter(([, one]) => {
    room -= one.base64.length;
    return room >= 0;
  });
  return Object.fromEntries(fitting.reverse());
}
