import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readQuestions } from "../../eval/asking/question.ts";
import { decideTurn } from "../../src/conversation/decide-turn.ts";
import { reportStatusStep } from "../../src/conversation/steps/report-status.ts";
import type { TurnContext } from "../../src/conversation/types.ts";
import { createLogger } from "../../src/health/logger.ts";
import { parseArticle } from "../../src/knowledge/articles/parse.ts";
import { createKnowledgeBase, type KnowledgeBase } from "../../src/knowledge/knowledge-base.ts";
import { readKnowledgeFiles } from "../../src/knowledge/read-files.node.ts";
import { syncKnowledge } from "../../src/knowledge/sync-knowledge.ts";
import { projectFolder } from "../../src/project-folder.node.ts";
import { maskPersonalData } from "../../src/security/mask-personal-data.ts";
import { startReportStep } from "../../src/signal-reports/intake/start-report.ts";
import { noReportFacts, type OwnReport } from "../../src/signal-reports/report-facts.ts";
import { workday } from "../assistant/sample.ts";
import { own } from "../signal-reports/intake/telling.ts";
import { openTestDatabase } from "../support/databases.ts";

type Wording = { source: string; text: string };

/** Articles on one's own bad signal or wifi: many of their wordings are the complaint itself, “wifi nhà tôi chậm rì”. */
const complaints = ["song-yeu-bao-ai", "song-yeu-tu-kiem-tra", "song-yeu-xa-co-sua-khong", "wifi-nha-cham"];
/** Wordings of other sources that tell of a fault at one's own place. */
const alsoComplaints = [
  // A fixed line that is down, with the carrier or the line named.
  "mang cap quang viettel mat goi tho sua",
  "Mạng wifi Viettel nhà tôi hỏng thì gọi số nào?",
  "cáp quang vnpt hỏng",
  // Weak at the asker's own house, hamlet or group: answered first, then the form begins.
  "mạng nhà tôi 15 mega có chậm không",
  "Tổ tôi mạng yếu, ai là người gom ý kiến gửi nhà mạng?",
  "to minh mang yeu, ai la ng gom y kien gui nha mang",
  "Mạng ở xóm kém quá, ở xã ai đi đo và yêu cầu nhà mạng sửa?",
  "mang o xom kem qua, o xa ai di do va yeu cau nha mang sua",
  "Sóng chập chờn cả thôn, báo ai để xã biết?",
  "song chap chon ca thon bao ai de xa biet",
  "sóng chập chờn cả thôn, báo ai để xã biết hè",
  // Down, bad or cut off, said in passing or in a picture.
  "thôn tôi sóng kém quanh năm trên xã phòng nào nhận ý kiến",
  "đứt cáp ba ngày liền thì bên vi en pi ti có đền cho tôi không",
  "mang mat tieu luon, dien thoai nhu cuc gach",
  "sóng bữa ni chập cha chập chờn như ma nhập",
  // Complaints in the questions of the fourth part.
  "Wifi cáp quang Viettel nhà em mất tín hiệu, báo hỏng gọi số nào?",
  "wifi cap quang viettel nha e mat tin hieu, bao hong goi so nao",
  "mang chet lam sang ad oi, goi viettel hoai k dc",
  "sóng ở tổ tui chết queo ba bữa ni rồi, gọi không ra",
  "wifi cham qua ad",
  "cứ trời mưa gió là sóng vina ở chỗ bác mất hút luôn cháu ạ",
  "Nhà tôi ở cuối thôn, cứ chiều tối là cái mạng nó ngộp thở, con tôi học trực tuyến cô giáo gọi không thưa, nó khóc lóc bảo chết con rồi mẹ ơi bị ghi vắng mất, cái cục phát thì đèn đỏ nhấp nháy, tôi tắt đi bật lại cả chục lần rồi.",
  "The line has been dead since Monday, no signal at all in our house",
  "mang nhà e yêu quá",
  // Complaints in the questions of the sixth and seventh part.
  "Cáp quang Viettel nhà tôi đứt từ hôm gió to, gọi số nào cho đúng?",
  "Cả thôn tôi gọi điện chập chờn, ở xã này thì báo với ai?",
  "Sóng điện thoại khu tôi yếu quá, ở Phú Sơn này báo về đâu?",
  "Uy ban co tư sưa dc sóng yêu ko hay phai chờ nha mang",
  "cap quang rot xuong ngo",
  "chào xã, thôn tôi nằm sâu trong đồi, mấy năm nay gọi điện cứ câu được câu mất, có việc gấp phải chạy ra tận đường cái mới gọi nổi, bà con kêu mãi mà chẳng biết kêu với ai, ở xã này thì báo với ai ạ",
  "cả thôn tui gọi điện chập chờn, ở xã ni thì báo với ai hè",
  "dang hop online thi bi rot hoai, wifi nha toi chap chon nhu sap tat tho",
  "duong day internet nha toi chet ngac tu toi qua, xom 4",
  "mang giat dung dung nhu dien giat z, ad xem dum",
  "mang vina nha e chet tu qua toi gio",
  "modem bao den do LOS, thon 113 cu khong vao mang duoc",
  "nha e so 115 to 3, 4g viettel yeu xiu",
  "song dien thoai khu toi yeu qua o phu son nay bao ve dau",
  "sóng chìm nghỉm trong nhà, ra giữa sân mới gọi được",
  "sóng vina nhà tui yếu",
  "đưt mạng ca tổ dân phố tu 2h sang, ai sưa",
  // Complaints in the questions of the sixth and seventh part.
  "Mạng ở xóm tôi ì ạch, ở xã bên nào đi đo rồi bắt nhà mạng sửa?",
  "Mất sóng cả xóm từ tối qua.",
  "Nhà trong hẻm núi, gọi điện cứ đứt quãng suốt, tôi kêu ai bây giờ?",
  "Sóng thôn tôi chập chờn, báo trong thôn rồi thì ở xã phòng nào gom lại?",
  "Thằng con nhà tôi mua con xe tay côn cũ của bạn, xe đứng tên người ở Bình Phước, người đó giờ không liên lạc được, biển số tỉnh ấy, muốn sang tên về nó mà không có giấy bán, tôi lo bị giữ xe",
  "dang goi cho con thi bi ngat giua chung suot, o trong buong la mat song",
  "goi dien cu bi ngat giua chung, duoc mot luc la tit",
  "mang nha e dut tu toi qua, den los do nhap nhay",
  "mo game bi ban chet hoai vi mang lag",
  "mât sóng ca xóm từ tôi qua",
  "mạng ở xóm tôi ì ạch ở xã bên nào đi đo rồi bắt nhà mạng sửa",
  "nhà mang căt cap nhâm cua nha tôi, wifi chêt lâm sang rôi",
  "nhà trong hẻm núi, gọi điện cứ đứt quãng miết, tui kêu ai chừ",
  "sóng thôn tui chập chờn, báo trong thôn rồi thì ở xã phòng mô gom lại",
  "từ bữa bão tới chừ sóng viettel chết ngắc, cả xóm nỏ gọi được ai",
  // Complaints in the questions of the sixth and seventh part.
  "cap cuu cai wifi nha toi voi, tu sang no hap hoi quay vong vong",
  "cuws maats ddieenj laf soongs viettel owr xoms tooi cungx chetes theo",
  "câp quang bị xe tải keo đưt, ca ngo mât mang",
  "dang goi cho con thi bi ngat giua chung, cu vao trong buong la chet song",
  "dt cuc gach bi mat song",
  "mang nha toi chet tu dem qua den gio, modem den do",
  "máy cũ của mẹ tôi tự nhiên gọi không được nữa",
  "song khu t kem, o day bao len uy ban phuong nao",
  "sóng nhà tui chết ngắc, ra ngoài ngõ mới có, kêu ai sửa",
  "đang gọi video cho con thì bị ngắt giữa chừng, tối nào cũng thế, nhà chỉ còn một vạch",
  "điện thoại bàn nhà tui chết queo mấy bữa ni, nỏ gọi được cho ai",
  // Misread: an old telephone whose network ended, and a slip into the sea.
  "Cái cục gạch Nokia đời cũ của tôi tự dưng mất sóng từ tháng 10/2024 là vì sao?",
  "te song rot luon dt xuong bien, mat sim, khoa vneid sao ad",
  // A complaint about the carrier, whose article is one of signal.
  "mang khong dung goi cuoc",
];
/** Where somebody who has a report here asks after theirs in just the words of another counter's article. */
const aboutOnesOwn = ["phan-anh-theo-doi"];

const places = ["ngoc-lac", "nam-hoa", "nam-sam-son", "ngoc-son", "phu-son"];
let wordings: Wording[];
let base: KnowledgeBase;

beforeAll(async () => {
  const root = projectFolder();
  const database = await openTestDatabase("pglite");
  const files = await readKnowledgeFiles(join(root, "knowledge"));
  await syncKnowledge(database.db, files, workday);
  base = createKnowledgeBase(createLogger({ level: "error", now: () => workday, write: () => {} }));
  await base.refresh(database.db, workday);
  await database.close();
  const ofArticles = files.articles.flatMap(({ id, markdown }) => {
    const { title, questions } = parseArticle(markdown, id).article;
    return [title, ...questions.map(String)].map((text) => ({ source: id, text }));
  });
  const asked = await readQuestions(join(root, "eval/questions"), "tune");
  const ofQuestions = asked.flatMap(({ topic, messages }) =>
    messages.map((text) => ({ source: topic, text })),
  );
  const seen = new Set<string>();
  wordings = [...ofArticles, ...ofQuestions].filter(({ text }) => !seen.has(text) && seen.add(text));
}, 60_000);

function contextOf(slug: string, { text: typed }: Wording, reports: OwnReport[] = []): TurnContext {
  const { text, secrets } = maskPersonalData(typed);
  return {
    ...base.forLocality(slug, workday),
    event: { kind: "text", text, secrets },
    state: {},
    mode: { name: "bot" },
    now: workday,
    reports: { ...noReportFacts, own: reports },
    newId: () => "id",
  };
}

describe("every wording of the knowledge and of the questions to tune with", () => {
  it("is tried by the thousand", () => expect(wordings.length).toBeGreaterThan(6_000));

  it.each(places)(
    "asked in %s, ends in no step of a report unless it complains of signal",
    (slug) => {
      // One place is asked all; the others, whose words differ in little, every third in turn.
      const first = slug === places[0];
      const asked = wordings.filter((_, at) => first || at % 3 === places.indexOf(slug) % 3);
      const taken = asked.filter((wording) => {
        const context = contextOf(slug, wording);
        // No other step ends a first message so; the whole turn is only decided where one of these would.
        if (!reportStatusStep(context) && !startReportStep(context)) return false;
        return /^report_/.test(decideTurn(context).status);
      });
      const wrongly = taken.filter(
        ({ source, text }) => !complaints.includes(source) && !alsoComplaints.includes(text),
      );
      expect(wrongly).toEqual([]);
      // Were nothing taken at all, this test would show nothing.
      expect(taken.length).toBeGreaterThan(asked.length / 1000);
      expect(taken.length).toBeLessThan(asked.length / 100);
    },
    120_000,
  );

  it("asked by somebody with a report, is taken for asking after it only in words about one's own", () => {
    const taken = wordings.filter(
      (wording) => reportStatusStep(contextOf("ngoc-lac", wording, [own()])) !== null,
    );
    expect(taken.filter(({ source }) => !aboutOnesOwn.includes(source))).toEqual([]);
    expect(taken.map(({ text }) => text)).toContain("phan anh cua toi da giai quyet chua");
  }, 60_000);
});
