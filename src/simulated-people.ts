/** The five Official Accounts and some residents that exist in the simulator; none of them is real. */
export const simulatedOas = [
  { oaId: "2491302944280861101", slug: "nam-sam-son", name: "Phường Nam Sầm Sơn" },
  { oaId: "2491302944280861102", slug: "ngoc-lac", name: "Xã Ngọc Lặc" },
  { oaId: "2491302944280861103", slug: "ngoc-son", name: "Phường Ngọc Sơn" },
  { oaId: "2491302944280861104", slug: "phu-son", name: "Phường Quang Trung (Phú Sơn cũ)" },
  { oaId: "2491302944280861105", slug: "nam-hoa", name: "Xã Nam Hòa" },
];

export const simulatedResidents = [
  { userId: "4339761418830368401", name: "Bà Tư" },
  { userId: "4339761418830368402", name: "Anh Lâm" },
  { userId: "4339761418830368403", name: "Chị Hạnh" },
  { userId: "4339761418830368404", name: "Bạn Nam, 16 tuổi" },
];
