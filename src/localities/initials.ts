/** The first letters of a name as plain capitals: “Suối Đá” is `SD`. */
export function initials(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
  return plain
    .split(/[^A-Za-z]+/)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join("")
    .slice(0, 4);
}
