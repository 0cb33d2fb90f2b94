import { z } from "zod";
import { type Family, id, maybe, party, record } from "./fields.ts";

const follower = z.looseObject({ oa_id: id, follower: party, source: maybe });

const follow = follower.transform(({ oa_id: oaId, follower, source }) => {
  return { kind: "follow" as const, oaId, userId: follower.id, source };
});
const unfollow = follower.transform(({ oa_id: oaId, follower }) => {
  return { kind: "unfollow" as const, oaId, userId: follower.id };
});

function contact(kind: "click_chatnow" | "withdraw") {
  return z
    .looseObject({ oa_id: id, user_id: id })
    .transform(({ oa_id: oaId, user_id: userId }) => ({ kind, oaId, userId }));
}

const fullAddress = z.looseObject({ user_address: maybe, user_ward: maybe, user_city: maybe }).optional();
// Two generations: full_address since the province reform of 2025, flat fields before.
const info = z
  .looseObject({
    name: maybe,
    phone: maybe,
    user_dob: maybe,
    gender: maybe,
    full_address: fullAddress.catch(undefined),
    address: maybe,
    ward: maybe,
    district: maybe,
    city: maybe,
  })
  .transform(({ name, phone, user_dob, gender, full_address, address, ward, district, city }) => ({
    name,
    phone,
    birthday: user_dob,
    gender,
    address: full_address?.user_address ?? address,
    ward: full_address?.user_ward ?? ward,
    district,
    city: full_address?.user_city ?? city,
  }));

const submitInfo = z
  .looseObject({ sender: party, recipient: party, info })
  .transform(({ sender, recipient, info }) => {
    return { kind: "submit_info" as const, senderId: sender.id, recipientId: recipient.id, info };
  });

const updateInfo = z
  .looseObject({ oa_id: id, user_id: id, data: record.optional() })
  .transform(({ oa_id: oaId, user_id: userId, data }) => {
    return { kind: "update_info" as const, oaId, userId, data: data ?? {} };
  });

/** What a user does with the OA besides writing: follows it, shares data, asks to be forgotten. */
export const userEvents: Family = [
  ["follow", follow],
  ["unfollow", unfollow],
  ["user_click_chatnow", contact("click_chatnow")],
  ["user_withdraw", contact("withdraw")],
  ["user_submit_info", submitInfo],
  ["update_user_info", updateInfo],
];
