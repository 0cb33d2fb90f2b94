type Figure = {
  path: (string | number)[];
  label: string;
  unit: string;
  least: number;
  most: number;
  hint?: string;
};

/** Every deadline that is one number: where it stands, how it is called, and within which bounds. */
export const figures: Record<string, Figure> = {
  acknowledge: {
    path: ["acknowledgeWorkingHours"],
    label: "Tiếp nhận phản ánh",
    unit: "giờ làm việc",
    least: 1,
    most: 80,
  },
  urgent: {
    path: ["urgentWorkingHours"],
    label: "Tiếp nhận phản ánh khẩn",
    unit: "giờ làm việc",
    least: 1,
    most: 80,
  },
  answer: { path: ["answerWorkingDays"], label: "Trả lời", unit: "ngày làm việc", least: 1, most: 90 },
  step1: {
    path: ["escalation", "workingDays", 0],
    label: "Quá hạn: nhắc nơi nhận sau",
    unit: "ngày làm việc",
    least: 0,
    most: 90,
  },
  step2: {
    path: ["escalation", "workingDays", 1],
    label: "Quá hạn: báo nơi điều phối sau",
    unit: "ngày làm việc",
    least: 0,
    most: 90,
  },
  step3: {
    path: ["escalation", "workingDays", 2],
    label: "Quá hạn: báo nơi được báo sau",
    unit: "ngày làm việc",
    least: 0,
    most: 90,
  },
  urgent1: {
    path: ["escalation", "urgentWorkingHours", 0],
    label: "Khẩn quá hạn: nhắc nơi nhận sau",
    unit: "giờ làm việc",
    least: 0,
    most: 80,
  },
  urgent2: {
    path: ["escalation", "urgentWorkingHours", 1],
    label: "Khẩn quá hạn: báo nơi điều phối sau",
    unit: "giờ làm việc",
    least: 0,
    most: 80,
  },
  urgent3: {
    path: ["escalation", "urgentWorkingHours", 2],
    label: "Khẩn quá hạn: báo nơi được báo sau",
    unit: "giờ làm việc",
    least: 0,
    most: 80,
  },
  citizen: {
    path: ["citizenSilenceDays"],
    label: "Chờ người báo trả lời câu hỏi thêm",
    unit: "ngày",
    least: 1,
    most: 90,
  },
  carrier: {
    path: ["carrierWorkingDays"],
    label: "Chờ nhà mạng trả lời công văn",
    unit: "ngày làm việc",
    least: 1,
    most: 90,
  },
  chase: {
    path: ["carrierChaseWorkingDays"],
    label: "Nhắc lại nhà mạng mỗi",
    unit: "ngày làm việc",
    least: 1,
    most: 90,
  },
  verdict: {
    path: ["verdictSilenceWorkingDays"],
    label: "Chờ người báo xác nhận đã tốt",
    unit: "ngày làm việc",
    least: 1,
    most: 90,
  },
  again: { path: ["askAgainDays"], label: "Hỏi lại “đã tốt chưa?” sau", unit: "ngày", least: 1, most: 90 },
  call: {
    path: ["callAfterWorkingDays"],
    label: "Tin không gửi được thành việc gọi điện sau",
    unit: "ngày làm việc",
    least: 1,
    most: 90,
  },
};
