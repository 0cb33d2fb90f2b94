type Json = Record<string, unknown>;

export const oa = "388613280878808645";
export const user = "246845883529197922";
const envelope = {
  app_id: "360846524940903967",
  user_id_by_app: "552177279717587730",
  timestamp: "1543908534740",
};

/** An event of the given name in the envelope of the console's samples. */
export function sample(eventName: string, rest: Json): Json {
  return { ...envelope, event_name: eventName, ...rest };
}

/** From a user to the OA. */
export function fromUser(eventName: string, message: Json): Json {
  return sample(eventName, { sender: { id: user }, recipient: { id: oa }, message });
}

/** From the OA to a user. */
export function fromOa(eventName: string, message: Json, sender: Json = {}): Json {
  return sample(eventName, { sender: { id: oa, ...sender }, recipient: { id: user }, message });
}

export const url = "https://f6.photo.talk.zdn.vn/1.jpg";
export const picture = { thumbnail: "https://f6.photo.talk.zdn.vn/1-small.jpg", url };
