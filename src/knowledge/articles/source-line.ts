import type { Article, Source } from "./schema.ts";

function shown(date: string): string {
  const [year, month, day] = date.split("-");
  if (!month) return `năm ${year}`;
  return day ? `${day}/${month}/${year}` : `${month}/${year}`;
}

/** Another locality's plan is no source for this one. */
function sourcesFor(article: Pick<Article, "sources">, slug: string | undefined): Source[] {
  const here = article.sources.filter(
    ({ code }) => !code.startsWith("KH-") || !slug || code === `KH-${slug}`,
  );
  return here.length > 0 ? here : article.sources;
}

/**
 * The line under an answer: the law, else the plan, else the publisher, and the newest date of its sources
 * (“nguồn mới nhất 10/2024”), or the day (YYYY-MM-DD) on which a member of staff confirmed it.
 * With a locality's slug, only that locality's own plan is named. Empty when there is nothing to name.
 * Given the sources of a rendered article, it dates what that place reads, not its neighbours' variants.
 */
export function sourceLine(
  article: Pick<Article, "sources" | "law">,
  confirmedAt?: string,
  slug?: string,
): string {
  const sources = sourcesFor(article, slug);
  const newest = sources
    .filter((source) => source.date !== undefined)
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1))[0];
  const plan = sources.find(({ code }) => code.startsWith("KH-"));
  const planned =
    plan && (plan.name.includes(plan.publisher) ? plan.name : `${plan.name} của ${plan.publisher}`);
  const basis = article.law[0] ?? planned ?? sources[0]?.publisher;
  const dated = newest?.date ? `nguồn mới nhất ${shown(newest.date)}` : undefined;
  const checked = confirmedAt ? `cán bộ xác nhận ngày ${shown(confirmedAt.slice(0, 10))}` : dated;
  const line = [basis && `Theo ${basis}`, checked].filter(Boolean).join("; ");
  return line && `${line.charAt(0).toLocaleUpperCase("vi")}${line.slice(1)}.`;
}
