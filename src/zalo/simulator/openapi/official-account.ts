import type { Endpoint } from "./endpoint.ts";

/** GET /v2.0/oa/getoa: the account itself; `oa_type` 4 is a government account. */
export const getOa: Endpoint = {
  method: "GET",
  path: "/v2.0/oa/getoa",
  run: ({ world, oa }) => {
    const contacts = Object.values(world.state.contacts);
    return {
      data: {
        oaid: oa.oaId,
        name: oa.name,
        description: "",
        oa_alias: oa.slug,
        is_verified: oa.verified,
        oa_type: 4,
        cate_name: "Cơ quan nhà nước",
        num_follower: contacts.filter((one) => one.oaId === oa.oaId && one.follows).length,
        avatar: oa.avatar ?? "",
        cover: "",
        package_name: "Tiêu chuẩn",
        package_valid_through_date: "",
        package_auto_renew_date: "",
        linked_ZCA: oa.quotas.cloudBalance === null ? "" : "linked",
      },
    };
  },
};
