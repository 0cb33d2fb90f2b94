/** The way up from a page deep inside; the page itself is last and has no link. */
export function Breadcrumb({
  steps,
  here,
}: {
  steps: readonly (readonly [href: string, title: string])[];
  here: string;
}) {
  return (
    <nav class="breadcrumb" aria-label="Đường dẫn">
      <ol>
        {steps.map(([href, title]) => (
          <li>
            <a href={href}>{title}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
