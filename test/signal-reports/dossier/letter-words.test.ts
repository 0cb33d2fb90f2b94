import { describe, expect, it } from "vitest";
import { type DossierInput, dossierData } from "../../../src/signal-reports/dossier/dossier-data.ts";
import {
  closingParagraphs,
  demands,
  factParagraphs,
  letterSubject,
} from "../../../src/signal-reports/dossier/letter-words.ts";
import { summarise } from "../../../src/signal-reports/dossier/summarise.ts";
import { sampleDossier, sampleRow } from "./sample.ts";

const read = (change: Partial<DossierInput> = {}) => dossierData.parse(sampleDossier(change));
const facts = (change: Partial<DossierInput> = {}) => factParagraphs(read(change), summarise(read(change)));
const closing = (change: Partial<DossierInput> = {}) =>
  closingParagraphs(read(change), summarise(read(change))).join(" ");

describe("the subject", () => {
  it("says what is asked of whom and where", () => {
    expect(letterSubject(read())).toBe(
      "V/v đề nghị khắc phục tình trạng sóng yếu của Viettel tại Xóm 5 và Xóm Na Quán",
    );
  });
});

describe("the facts", () => {
  it("say when, how many, where, since when and how many houses", () => {
    expect(facts()[0]).toBe(
      "Từ ngày 12/11/2026 đến ngày 18/11/2026, UBND xã Nam Hòa nhận được 5 phản ánh, với 13 lượt người dân cùng báo, về chất lượng dịch vụ của Viettel tại Xóm 5 và Xóm Na Quán, xã Nam Hòa, tỉnh Thái Nguyên. Tình trạng này có từ ngày 02/11/2026. Theo ước tính của người phản ánh, khoảng 29 hộ bị ảnh hưởng. Tại đây chưa ghi nhận tình trạng tương tự ở các nhà mạng khác.",
    );
  });

  it("leave out what nobody knows", () => {
    const incident = { place: "Xóm 5", kind: "partial" as const, since: null };
    const [first] = facts({ incident, rows: [sampleRow({ households: null, voices: 1 })] });
    expect(first).not.toMatch(/có từ ngày|hộ bị ảnh hưởng|lượt người/);
    expect(first).toMatch(/^Ngày 12\/11\/2026, UBND xã Nam Hòa nhận được 1 phản ánh về chất lượng/);
  });

  it("say when every operator is weak", () => {
    const incident = { place: "Xóm 5", kind: "total" as const, since: null };
    expect(facts({ incident })[0]).toContain("các nhà mạng khác cũng yếu hoặc không có sóng");
  });

  it("set the measured speeds against the target and its source", () => {
    expect(facts()[1]).toBe(
      "Có 3 phản ánh kèm kết quả đo: tốc độ tải xuống thấp nhất 0,8, trung vị 3,2, cao nhất 52 Mbit/s. Trong 3 kết quả thuộc loại dịch vụ có mức đặt ra, 2 kết quả thấp hơn mức 40 Mbit/s nêu tại Kế hoạch chuyển đổi số của xã năm 2026.",
    );
  });

  it("name no target where none is set", () => {
    expect(facts({ target: null })[1]).not.toMatch(/mức|40/);
  });

  it("compare nothing when no measured service has the target", () => {
    const rows = [sampleRow({ services: ["wifi"] })];
    expect(facts({ rows })[1]).toBe("Có 1 phản ánh kèm kết quả đo, tốc độ tải xuống 3,2 Mbit/s.");
  });

  it("say that nothing was measured", () => {
    expect(facts({ rows: [sampleRow({ speed: null })] })[1]).toBe("Các phản ánh chưa kèm kết quả đo tốc độ.");
  });
});

describe("the demands", () => {
  it("are a survey, a repair and an answer in the form, each with its day", () => {
    const [survey, repair, answer] = demands(read());
    expect(survey).toContain("chậm nhất ngày 01/12/2026");
    expect(repair).toContain("ngày dự kiến hoàn thành");
    expect(answer).toContain("chậm nhất ngày 07/12/2026");
    for (const asked of ["trạm phục vụ", "khoảng cách", "nguyên nhân", "phương án", "ngày hoàn thành"])
      expect(answer).toContain(asked);
  });

  it("want the survey by the answer's day when it has none of its own", () => {
    const [survey] = demands(read({ deadline: { surveyBy: null, answerBy: "2026-12-07" } }));
    expect(survey).toContain("chậm nhất ngày 07/12/2026");
  });
});

describe("the end of the letter", () => {
  it("says how exact places are, how many have none, and that no person is named", () => {
    expect(closing()).toContain("làm tròn đến khoảng 100 m; 1 phản ánh chưa có tọa độ");
    expect(closing()).toContain("không kèm thông tin cá nhân");
  });

  it("says in words that there is no map when nobody has a place", () => {
    expect(closing({ rows: [sampleRow({ lat: null, lon: null })] })).toContain("nên không có sơ đồ kèm theo");
  });

  it("says nothing of missing places when none is missing", () => {
    expect(closing({ rows: [sampleRow()] })).not.toContain("chưa có tọa độ");
  });

  it("names the office to ask with the ways it has", () => {
    expect(closing()).toContain(
      "Phòng Văn hóa – Xã hội xã Nam Hòa, điện thoại 0208 000 0000, trụ sở UBND xã Nam Hòa.",
    );
    const contact = { office: "Văn phòng", phone: null, email: null, address: null };
    expect(closing({ contact })).toContain("tại chỗ: Văn phòng.");
  });

  it("closes as letters do", () => {
    expect(closing()).toMatch(/\.\/\.$/);
  });
});
