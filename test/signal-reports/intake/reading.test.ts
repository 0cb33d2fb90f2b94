import { describe, expect, it } from "vitest";
import { areaOf } from "../../../src/signal-reports/intake/area-of.ts";
import { firstAid } from "../../../src/signal-reports/intake/first-aid.ts";
import { isPutAsQuestion } from "../../../src/signal-reports/intake/read/asks-something.ts";
import {
  readHours,
  readHouseholds,
  readIndoors,
} from "../../../src/signal-reports/intake/read/read-habits.ts";
import { readPlace } from "../../../src/signal-reports/intake/read/read-place.ts";
import { readServiceWords } from "../../../src/signal-reports/intake/read/read-service-words.ts";
import { readTold, toldSomething } from "../../../src/signal-reports/intake/read/read-told.ts";
import { isUrgent } from "../../../src/signal-reports/intake/read/read-urgency.ts";
import { speedNotice } from "../../../src/signal-reports/intake/speed-notice.ts";
import { plainText } from "../../../src/signal-reports/parse/plain-text.ts";
import { place } from "../../assistant/sample.ts";

const plain = (text: string) => plainText(text).plain;
const { profile } = place;

describe("when it happens", () => {
  it.each([
    ["suốt ngày", "all-day"],
    ["lúc nào cũng vậy", "all-day"],
    ["24/24", "all-day"],
    ["ca ngay lan dem", "all-day"],
    ["buổi tối là chính", "evening"],
    ["ban đêm", "evening"],
    ["tối nào cũng mất", "evening"],
    ["giờ cao điểm", "evening"],
    ["ban ngày", "daytime"],
    ["buổi trưa", "daytime"],
    ["lúc được lúc không", "sometimes"],
    ["thỉnh thoảng", "sometimes"],
    ["bữa có bữa không", "sometimes"],
  ])("“%s” is %s", (said, hours) => expect(readHours(plain(said), false)).toBe(hours));

  it.each([
    ["tối", "evening"],
    ["suốt", "all-day"],
    ["sáng", "daytime"],
    ["chập chờn", "sometimes"],
    ["7h tối", "evening"],
  ])("“%s” is %s only when just that was asked", (said, hours) => {
    expect(readHours(plain(said), true)).toBe(hours);
    expect(readHours(plain(said), false)).toBeNull();
  });

  it.each(["viettel", "từ tối qua đến giờ", "thôn 5"])("“%s” says nothing of it", (said) =>
    expect(readHours(plain(said), false)).toBeNull(),
  );
});

describe("indoors or outdoors", () => {
  it.each([
    ["trong nhà", "indoor"],
    ["phải ra ngõ mới có sóng", "indoor"],
    ["ra ngoài đồng thì gọi được", "indoor"],
    ["ngoài đường cũng yếu", "outdoor"],
    ["ngoài đồng", "outdoor"],
    ["cả trong lẫn ngoài", "both"],
    ["trong nhà và ngoài sân", "both"],
  ])("“%s” is %s", (said, indoors) => expect(readIndoors(plain(said), false)).toBe(indoors));

  it.each([
    ["trong", "indoor"],
    ["ngoài", "outdoor"],
    ["cả hai", "both"],
    ["đâu cũng thế", "both"],
  ])("“%s” is %s only when just that was asked", (said, indoors) => {
    expect(readIndoors(plain(said), true)).toBe(indoors);
    expect(readIndoors(plain(said), false)).toBeNull();
  });
});

describe("how many households", () => {
  it.each([
    ["khoảng 20 nhà", 20],
    ["12 hộ", 12],
    ["mười hai gia đình", 12],
    ["chục nhà", 10],
    ["5 hộ dân", 5],
  ])("“%s” are %d", (said, count) => expect(readHouseholds(plain(said))).toBe(count));

  it.each(["nhà 2 tầng", "vài nhà", "cả xóm", "3 nhà mạng", "100000 nhà", "thôn 5 nhà tôi"])(
    "“%s” gives no number",
    (said) => expect(readHouseholds(plain(said))).toBeNull(),
  );
});

describe("a service named in a word", () => {
  it.each([
    ["gọi", ["voice"]],
    ["nghe gọi", ["voice"]],
    ["mạng", ["mobile-data"]],
    ["4g", ["mobile-data"]],
    ["gọi với mạng", ["voice", "mobile-data"]],
    ["cả hai", ["mobile-data", "voice"]],
    ["wifi", ["wifi"]],
    ["cáp quang", ["fixed-broadband"]],
    ["mạng dây", ["fixed-broadband"]],
    ["viettel", []],
  ])("“%s” are %j", (said, services) => expect(readServiceWords(plain(said))).toEqual(services));
});

describe("urgency", () => {
  it.each([
    "không gọi được 115",
    "gọi cấp cứu không được",
    "không liên lạc được với công an",
    "cả xóm mất sóng hoàn toàn",
    "toàn thôn không gọi được",
    "từ hôm bão mất sóng hẳn",
    "nước lũ lên, mất hết liên lạc, không có sóng",
    "sạt lở cả bản bị cô lập",
  ])("“%s” is urgent", (said) => expect(isUrgent(plain(said))).toBe(true));

  it.each([
    "mất sóng viettel",
    "cả xóm mạng yếu",
    "cả xóm sóng chập chờn lúc có lúc mất sóng",
    "tôi báo mất sóng",
    "gọi tổng đài không được",
    "từ hôm bão mạng chậm",
  ])("“%s” is not", (said) => expect(isUrgent(plain(said))).toBe(false));
});

describe("a place", () => {
  const known = { ...profile, signal: { ...profile.signal, hamlets: ["Thôn Trại Cài", "Thôn Minh Lập"] } };

  it.each([
    ["trại cài", ["Thôn Trại Cài"]],
    ["trai cai nhe", ["Thôn Trại Cài"]],
    ["ở thôn minh lập", ["Thôn Minh Lập"]],
    ["thôn trại cài gần đập", ["Thôn Trại Cài"]],
  ])("“%s” is found among the hamlets the profile knows", (said, areas) =>
    expect(readPlace(said, known).areas).toEqual(areas),
  );

  it("given a hamlet and a landmark, keeps both", () => {
    expect(readPlace("thôn 5 gần trạm bơm", profile)).toMatchObject({
      areas: ["Thôn 5"],
      landmark: "thôn 5 gần trạm bơm",
    });
  });

  it.each(["không có", "ừ", "dạ", "alo alo"])("“%s” is none", (said) =>
    expect(readPlace(said, profile)).toMatchObject({ areas: [], landmark: null }),
  );

  it("given a carrier instead of a place, does not make a hamlet of it", () => {
    const told = readTold("viettel", "place", profile);
    expect(told).toMatchObject({ areas: { said: [] }, operators: { said: ["viettel"] } });
  });

  it("given the place of everybody, shows it; given somebody's house, does not", () => {
    expect(areaOf({ areas: ["Thôn 5", "Thôn 6"], landmark: "gần ao" })).toBe("Thôn 5, Thôn 6");
    expect(areaOf({ areas: [], landmark: "chợ Phố Cống" })).toBe("Chợ Phố Cống");
    expect(areaOf({ areas: [], landmark: "cạnh nhà bà Hoa chợ Phố" })).toBeNull();
    expect(areaOf({ areas: [], landmark: "cuối ngõ" })).toBeNull();
    expect(areaOf({ areas: [], landmark: null })).toBeNull();
  });
});

describe("one message", () => {
  it("given nothing of a report, tells nothing", () => {
    expect(toldSomething(readTold("trời đẹp quá", null, profile))).toBe(false);
  });

  it("given a carrier denied, keeps the denial", () => {
    expect(readTold("vina thì tốt, mobi mới yếu", null, profile).operators).toMatchObject({
      said: ["mobifone"],
      denied: ["vinaphone"],
    });
  });

  it.each([
    ["làm vneid ở đâu", true],
    ["mất bao lâu thì sửa?", true],
    ["có mất tiền không", true],
    ["bao giờ có 5g", true],
    ["cho hỏi làm thẻ bảo hiểm", true],
    ["thôn 5", false],
    ["buổi tối", false],
    ["viettel với mobi", false],
    ["không biết", false],
  ])("“%s” put as a question: %s", (said, asks) => expect(isPutAsQuestion(said)).toBe(asks));
});

describe("first aid", () => {
  const hotlines = profile.signal.carrierHotlines;

  it("given mobile trouble, says what to do with the telephone and whom to ring", () => {
    const text = firstAid({ services: ["voice"], operators: ["viettel"] }, hotlines);
    expect(text).toContain("chế độ máy bay");
    expect(text).toContain("Viettel 18008098 (miễn phí)");
    expect(text).not.toContain("modem");
  });

  it("given a fixed line, says what to do with the modem, with that number", () => {
    const text = firstAid({ services: ["wifi"], operators: ["viettel"] }, hotlines);
    expect(text).toContain("modem");
    expect(text).toContain("18008119");
    expect(text).not.toContain("máy bay");
  });

  it("given a carrier without a known number, names none", () => {
    expect(firstAid({ services: ["voice"], operators: ["other"] }, hotlines)).not.toMatch(/\d{4,}/);
  });
});

describe("the news of a screenshot", () => {
  it("given figures, shows them to be confirmed", () => {
    const { reply, choices } = speedNotice("m1", { down: 3.2, up: null, ping: 80 });
    expect(reply.text).toContain("tải xuống 3,2 Mbit/s, ping 80 ms");
    expect(choices.map(({ title }) => title)).toEqual(["Đúng rồi", "Chưa đúng, tôi gõ lại"]);
  });

  it.each([null, { down: null, up: null, ping: null }])("given %j, asks for the figures", (speed) => {
    const { reply, choices } = speedNotice("m1", speed);
    expect(reply.text).toContain("chưa đọc được");
    expect(choices).toEqual([{ title: "Tôi gõ số", do: "measured", mediaId: "m1", speed: null }]);
  });
});
