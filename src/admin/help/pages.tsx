import { assetUrl, hasAsset } from "../frame/assets/asset-url.ts";
import { Breadcrumb, Empty, Field, Filters, Notice, Section } from "../frame/components/index.ts";
import { guide } from "./guide/index.ts";
import { MarkedWords } from "./marked-words.tsx";
import { searchTopics } from "./search-topics.ts";
import type { HelpPart, HelpTopic } from "./topic.ts";

/** The whole guide, or what was looked for. */
export function GuidePage({ typed, base }: { typed: string; base: string }) {
  const found = searchTopics(
    guide.flatMap(({ topics }) => topics),
    typed,
  );
  return (
    <>
      <Filters
        action={`${base}/help`}
        clear={typed ? `${base}/help` : undefined}
        search={
          <Field
            label="Tìm trong hướng dẫn"
            name="q"
            kind="search"
            value={typed}
            quiet
            placeholder="Cần làm gì?"
          />
        }
      />
      {typed ? (
        <Section title="Tìm thấy" count={found.length}>
          {found.length === 0 && (
            <Empty>Không có hướng dẫn nào có các chữ này. Thử một chữ khác, hoặc xem cả danh sách.</Empty>
          )}
          <TopicList topics={found} base={base} />
        </Section>
      ) : (
        guide.map(({ title, topics }) => (
          <Section title={title}>
            <TopicList topics={topics} base={base} />
          </Section>
        ))
      )}
    </>
  );
}

function TopicList({ topics, base }: { topics: readonly HelpTopic[]; base: string }) {
  return (
    <ul class="help-list">
      {topics.map(({ id, title, summary }) => (
        <li data-row>
          <a href={`${base}/help/${id}`}>{title}</a>
          <p class="quiet">{summary}</p>
        </li>
      ))}
    </ul>
  );
}

/** One task. */
export function TopicPage({ topic, base }: { topic: HelpTopic; base: string }) {
  return (
    <>
      <Breadcrumb steps={[[`${base}/help`, "Trợ giúp"]]} here={topic.title} />
      <p class="help-summary">{topic.summary}</p>
      {topic.parts.map((part) =>
        part.title ? (
          <Section title={part.title}>
            <Part part={part} base={base} />
          </Section>
        ) : (
          <section class="section">
            <Part part={part} base={base} />
          </section>
        ),
      )}
    </>
  );
}

function Part({ part: { words = [], steps = [], mind, picture }, base }: { part: HelpPart; base: string }) {
  return (
    <>
      {words.map((line) => (
        <p>
          <MarkedWords words={line} base={base} />
        </p>
      ))}
      {steps.length > 0 && (
        <ol>
          {steps.map((line) => (
            <li>
              <MarkedWords words={line} base={base} />
            </li>
          ))}
        </ol>
      )}
      {mind && <Notice tone="warn">{mind}</Notice>}
      {picture && hasAsset(`help-${picture.name}.png`) && (
        <img
          class="help-picture"
          src={assetUrl(`help-${picture.name}.png`)}
          alt={picture.alt}
          loading="lazy"
        />
      )}
    </>
  );
}
