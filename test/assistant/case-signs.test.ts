import { describe, expect, it } from "vitest";
import { kindOfMessage } from "../../src/assistant/kind-of-message.ts";

describe("what only an office may look into", () => {
  it.each([
    "sao thue nha e tang gap doi nam ngoai, ad check mst e xem",
    "nhờ bên mình coi giùm khai sinh của thằng út nhà tôi xong chưa",
    "trợ cấp của bà tôi kỳ này hụt 100 nghìn, hụt vì sao vậy",
    "tk dvc cua e bi khoa r ad mo lai cho e nhanh nha",
    "anh chị duyệt sớm cho tôi kịp đi làm",
    "hồ sơ vay của tôi ngân hàng bảo chờ xã ký, xã ký chưa",
    "tai sao ho so ket hon cua em bi tra ve",
    "Anh chị gia hạn giùm tạm trú cho ba người nhà tôi luôn nhé",
    "mã hs 000.00.12.H56-251103-0009 xong chưa ad",
  ])("“%s” is one's own file", (message) => {
    expect(kindOfMessage(message)).toBe("personal-case");
  });

  it.each([
    "chủ thửa đất sát nhà tôi tên gì",
    "sdt 0900000321 cua ai v ad",
    "mệ Thơm ở xóm trên lãnh tiền già được mấy đồng",
    "thằng thuê trọ nhà tôi có từng đi tù không",
    "cho toi xin cccd cua nguoi ban dat",
    "Ông Tư bán gạo cuối chợ có mấy cái sổ đỏ?",
  ])("“%s” is somebody else's", (message) => {
    expect(kindOfMessage(message)).toBe("other-data");
  });

  it.each([
    "bị đâm xe người ta không đền",
    "vợ tôi đòi bỏ nhau, tôi có giữ được con không",
    "tôi làm sáu tháng mà ông ấy trốn không trả công",
    "ck e ngoai tinh e muon li hon thi can j",
  ])("“%s” is a quarrel", (message) => {
    expect(kindOfMessage(message)).toBe("law-dispute");
  });

  it.each([
    "chữ ký số hết hạn miễn phí rồi thì mỗi năm phải trả bao tiền",
    "ckso het 12thag free e xong gia han ton bn",
    "gia han chu ky so viettel 1 nam nhieu k",
    "cái chữ ký số nớ dùng không tốn tiền được mấy năm",
    "con tôi ở Nhật hết hạn căn cước thì xin cấp bên đó được không",
    "muon mo tiem nail can bang cap gi",
  ])("“%s” has no verified facts", (message) => {
    expect(kindOfMessage(message)).toBe("outside");
  });

  it.each([
    "có chỗ nào làm giấy khám sức khỏe khỏi đi khám",
    "scan chu ky cua chu tich roi dan vao don co ai biet khong",
    "khai thêm tuổi cho ông nội để hưởng tiền già",
    "huong dan toi gai bay dien quanh ruong",
  ])("“%s” is wrongdoing", (message) => {
    expect(kindOfMessage(message)).toBe("wrongdoing");
  });

  it.each([
    "tra cứu hồ sơ cần mã gì, tôi nộp giấy ở ủy ban",
    "xem hồ sơ của tôi ở mục nào trên VNeID",
    "kiểm tra sim có chính chủ không thì làm thế nào",
    "chữ ký số sắp hết hạn thì gia hạn ở chỗ nào",
    "chữ ký số dùng được mấy năm thì phải gia hạn",
    "ông cụ nhà tôi 86 tuổi chỉ có chứng minh thư thì còn giá trị không",
    "mẹ tôi 76 tuổi không lương hưu được trợ cấp mỗi tháng bao nhiêu",
    "sao y bằng cấp có dấu đỏ hết bao nhiêu tiền",
    "ở nhà thuê có nhập hộ khẩu được không",
    "chữ ký số bị chối là không có giá trị được không",
    "bán danh sách số điện thoại của khách có bị cấm không",
    "hồ sơ của tui bị trả về, chừ phải mần chi tiếp",
    "làm lý lịch tư pháp trên VNeID hết bao nhiêu tiền",
  ])("“%s” is left to the articles", (message) => {
    expect(kindOfMessage(message)).toBeNull();
  });
});
