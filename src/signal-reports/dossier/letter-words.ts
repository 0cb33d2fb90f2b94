import { dayWords } from "./days.ts";
import type { DossierData } from "./dossier-data.ts";
import type { DossierSummary } from "./summarise.ts";
import { capitalised, committeeName, localityName, numberWords, operatorName, senderName } from "./words.ts";

/** “V/v …”, the letter's one-line subject. */
export function letterSubject(data: DossierData): string {
  return `V/v đề nghị khắc phục tình trạng sóng yếu của ${operatorName(data)} tại ${data.incident.place}`;
}

/** What was reported, when, by how many, and what was measured. */
export function factParagraphs(data: DossierData, summary: DossierSummary): string[] {
  const { incident, target } = data;
  const span =
    summary.firstDay === summary.lastDay
      ? `Ngày ${dayWords(summary.firstDay)}`
      : `Từ ngày ${dayWords(summary.firstDay)} đến ngày ${dayWords(summary.lastDay)}`;
  const voices =
    summary.voices > summary.reports ? `, với ${numberWords(summary.voices)} lượt người dân cùng báo,` : "";
  const homes = summary.households
    ? ` Theo ước tính của người phản ánh, khoảng ${numberWords(summary.households)} hộ bị ảnh hưởng.`
    : "";
  const since = incident.since ? ` Tình trạng này có từ ngày ${dayWords(incident.since)}.` : "";
  const kind =
    incident.kind === "total"
      ? " Tại đây các nhà mạng khác cũng yếu hoặc không có sóng."
      : " Tại đây chưa ghi nhận tình trạng tương tự ở các nhà mạng khác.";
  const facts = [
    `${span}, ${committeeName(data)} nhận được ${numberWords(summary.reports)} phản ánh${voices} về chất lượng dịch vụ của ${operatorName(data)} tại ${incident.place}, ${localityName(data)}, ${data.locality.province}.${since}${homes}${kind}`,
  ];
  if (summary.speed) facts.push(speedWords(summary.speed, summary.against, target));
  else facts.push("Các phản ánh chưa kèm kết quả đo tốc độ.");
  return facts;
}

function speedWords(
  { measured, lowest, median, highest }: NonNullable<DossierSummary["speed"]>,
  against: DossierSummary["against"],
  target: DossierData["target"],
): string {
  const first =
    measured === 1
      ? `Có 1 phản ánh kèm kết quả đo, tốc độ tải xuống ${numberWords(median)} Mbit/s.`
      : `Có ${numberWords(measured)} phản ánh kèm kết quả đo: tốc độ tải xuống thấp nhất ${numberWords(lowest)}, trung vị ${numberWords(median)}, cao nhất ${numberWords(highest)} Mbit/s.`;
  if (!against || !target) return first;
  return `${first} Trong ${numberWords(against.compared)} kết quả thuộc loại dịch vụ có mức đặt ra, ${numberWords(against.below)} kết quả thấp hơn mức ${numberWords(target.mbps)} Mbit/s nêu tại ${target.source}.`;
}

/** What the carrier is asked for, in order. */
export function demands(data: DossierData): string[] {
  const { surveyBy, answerBy } = data.deadline;
  return [
    `Khảo sát, đo kiểm tại các vị trí nêu trong phụ lục kèm theo, hoàn thành chậm nhất ngày ${dayWords(surveyBy ?? answerBy)}.`,
    "Xác định nguyên nhân và khắc phục; nơi chưa khắc phục được ngay thì nêu phương án tạm thời và ngày dự kiến hoàn thành.",
    `Trả lời bằng văn bản, kèm Phiếu trả lời (trang “Phiếu trả lời” trong tệp Excel gửi cùng công văn này) ghi rõ: trạm phục vụ, khoảng cách từ trạm đến nơi phản ánh, nguyên nhân, phương án, ngày hoàn thành; gửi về ${senderName(data)} chậm nhất ngày ${dayWords(answerBy)}.`,
  ];
}

/** How places were handled, and whom to ask for more. */
export function closingParagraphs(data: DossierData, summary: DossierSummary): string[] {
  const located =
    summary.located === 0
      ? "Các phản ánh chưa có tọa độ nên không có sơ đồ kèm theo; vị trí xác định theo tên khu vực trong phụ lục."
      : `Tọa độ trong hồ sơ được làm tròn đến khoảng 100 m${summary.located < summary.reports ? `; ${numberWords(summary.reports - summary.located)} phản ánh chưa có tọa độ, vị trí xác định theo tên khu vực` : ""}.`;
  const { office, phone, email, address } = data.contact;
  const ways = [phone && `điện thoại ${phone}`, email && `thư điện tử ${email}`, address].filter(
    (way) => way,
  );
  return [
    `${located} Hồ sơ không kèm thông tin cá nhân của người phản ánh. Đầu mối phối hợp khảo sát tại chỗ: ${[office, ...ways].join(", ")}.`,
    `${capitalised(senderName(data))} rất mong nhận được sự phối hợp của quý đơn\u00a0vị./.`,
  ];
}
