/** The way to the whole list, where only its first rows stand here. */
export function More({ shown, count, href }: { shown: number; count: number; href: string }) {
  if (count <= shown) return null;
  return (
    <p>
      <a class="button" href={href}>
        Xem cả {count.toLocaleString("vi-VN")}
      </a>
    </p>
  );
}
