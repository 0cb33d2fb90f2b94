import { Layout } from "./frame/layout.tsx";
import type { Theme } from "./frame/theme.ts";

type Props = { places: { slug: string; name: string }[]; province: boolean; theme?: Theme | undefined };

/** Where the person may work; one press switches. */
export function PlacesPage({ places, province, theme }: Props) {
  return (
    <Layout title="Chọn địa phương" theme={theme}>
      <ul class="places">
        {province && (
          <li>
            <a class="button" href="/admin/tinh">
              Tất cả địa phương
            </a>
          </li>
        )}
        {places.map(({ slug, name }) => (
          <li>
            <a class="button" href={`/admin/${slug}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}
