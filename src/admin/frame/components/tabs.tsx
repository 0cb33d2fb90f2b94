export type Tab = { href: string; label: string; count?: number | undefined; here?: boolean };

/** Views of one list, each its own address. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li>
            <a href={tab.href} aria-current={tab.here ? "page" : undefined}>
              {tab.label}
              {tab.count !== undefined && <span class="count"> {tab.count.toLocaleString("vi-VN")}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
