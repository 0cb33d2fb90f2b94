import type { KeyPlace } from "../../../src/signal-reports/duplicates/index.ts";

export const hamletPlace: KeyPlace = {
  name: "Nam Hòa",
  unit: { word: "xóm", head: "trưởng xóm", alsoSaid: ["thôn", "bản", "làng"] },
  formerNames: ["xã Nam Hòa", "xã Cây Thị", "huyện Đồng Hỷ"],
};

export const wardPlace: KeyPlace = {
  name: "Quang Trung",
  unit: { word: "khu phố", head: "trưởng khu phố", alsoSaid: ["kp", "phố", "tổ dân phố"] },
  formerNames: ["phường Phú Sơn", "phường Bắc Sơn", "xã Quang Trung"],
};
