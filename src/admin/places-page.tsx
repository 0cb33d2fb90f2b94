import { fold } from "../knowledge/text/fold.ts";
import { Empty, Field, Filters } from "./frame/components/index.ts";
import { Layout } from "./frame/layout.tsx";
import type { Theme } from "./frame/theme.ts";

type Props = {
  places: { slug: string; name: string }[];
  /** All places together may be looked over. */
  province: boolean;
  theme?: Theme | undefined;
  /** What was looked for. */
  typed?: string | undefined;
};

/** More are not found at a glance. */
const searchFrom = 12;

/** Where the person may work; one press switches. */
export function PlacesPage({ places, province, theme, typed = "" }: Props) {
  const wanted = fold(typed.trim());
  const found = places.filter(({ name, slug }) => fold(name).includes(wanted) || slug.includes(wanted));
  return (
    <Layout title="Chọn địa phương" theme={theme}>
      {places.length > searchFrom && (
        <Filters
          action="/admin/places"
          clear={typed ? "/admin/places" : undefined}
          search={<Field label="Tên xã, phường" name="q" kind="search" value={typed} quiet />}
        />
      )}
      {found.length === 0 && <Empty>Không có địa phương nào tên như vậy.</Empty>}
      <ul class="places">
        {province && !typed && (
          <li>
            <a class="button" href="/admin/tinh">
              Tất cả địa phương
            </a>
          </li>
        )}
        {found.map(({ slug, name }) => (
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
