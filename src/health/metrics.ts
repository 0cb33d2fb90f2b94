/** Counters of this process in Prometheus' text format; what must survive a restart is counted in the database. */
export type Metrics = {
  count(name: string, labels?: Record<string, string>): void;
  render(gauges?: { name: string; labels?: Record<string, string>; value: number }[]): string;
};

export function createMetrics(prefix = "cua_so_"): Metrics {
  const counters = new Map<string, number>();
  return {
    count(name, labels = {}) {
      const key = series(prefix + name, labels);
      counters.set(key, (counters.get(key) ?? 0) + 1);
    },
    render(gauges = []) {
      const lines = [...counters].map(([key, value]) => `${key} ${value}`).sort();
      for (const { name, labels = {}, value } of gauges)
        lines.push(`${series(prefix + name, labels)} ${value}`);
      return `${lines.join("\n")}\n`;
    },
  };
}

function series(name: string, labels: Record<string, string>): string {
  const pairs = Object.entries(labels).map(
    ([label, value]) => `${label}="${value.replace(/[\\"\n]/g, "_").slice(0, 60)}"`,
  );
  return pairs.length > 0 ? `${name}{${pairs.join(",")}}` : name;
}
