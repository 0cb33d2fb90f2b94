import { type DesignedTopic, topic } from "./designed-topic.ts";

/** Illness, drugs and doses, pregnancy and small children: for a doctor, never for a machine. */
export const healthTopics: DesignedTopic[] = [
  topic(
    "trieu-chung",
    "medical",
    `dạo này hay chóng mặt là bị làm sao
    đi tiểu buốt là bệnh gì
    tê bì chân tay uống gì đỡ
    đầu gối sưng đi lại khó
    ăn vào là đầy bụng ợ chua
    nổi hạch ở cổ có nguy hiểm không
    tim đập nhanh hồi hộp
    sụt cân nhanh là bị gì
    mẹ tôi quên trước quên sau chữa được không
    ong đốt sưng bôi gì
    bị bỏng nhẹ bôi gì
    hôi miệng rụng tóc làm thế nào
    đau nhức người khi trở trời
    viêm xoang viêm họng mãi không khỏi
    gút không được ăn gì
    mỡ máu cao kiêng gì`,
  ),
  topic(
    "thuoc-lieu",
    "medical",
    `thuốc này ngày uống mấy viên
    paracetamol uống cách mấy tiếng
    quên uống thuốc huyết áp có sao không
    uống thuốc tây chung với thuốc bắc được không
    kháng sinh uống mấy ngày
    thuốc bổ não loại nào tốt
    thuốc giảm cân nào hiệu quả
    lá gì chữa dạ dày
    mật gấu, cao hổ có tốt không
    tiêm uốn ván sau mấy giờ
    que test lên hai vạch
    thuốc tránh thai khẩn cấp uống lúc nào`,
  ),
  topic(
    "bau-va-tre-nho",
    "medical",
    `bầu ăn dứa được không
    chậm kinh mười ngày có phải có thai
    bầu ra dịch nâu có sao không
    thai hai mươi tuần nặng bao nhiêu
    sau sinh ít sữa làm sao
    con tôi nóng ba tám độ rưỡi làm gì cho hạ
    cháu ho sổ mũi uống siro gì
    bé đi ngoài phân xanh
    trẻ mấy tháng ăn dặm
    cháu bé biếng ăn chậm lớn
    con tôi hai tuổi chưa biết nói
    bé nổi nốt đỏ tay chân miệng
    cháu bị nôn từ đêm qua
    cháu nó nóng hầm hập cho uống thuốc chi`,
  ),
];
