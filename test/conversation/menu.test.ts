import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { designedReplies } from "../../src/assistant/data/designed-replies.ts";
import { favourites, mainMenu, menuChoices } from "../../src/conversation/menu.ts";
import { parseArticle } from "../../src/knowledge/articles/parse.ts";
import { appliesTo } from "../../src/knowledge/articles/render.ts";
import { readKnowledgeFiles } from "../../src/knowledge/read-files.node.ts";
import { openPlace } from "../../src/localities/open-place.ts";
import { projectFolder } from "../../src/project-folder.node.ts";
import { article, contextOf } from "../assistant/sample.ts";

const files = await readKnowledgeFiles(join(projectFolder(), "knowledge"));

function approvedFor(profile: string): string[] {
  const place = openPlace(profile);
  return files.articles.flatMap(({ id, markdown }) => {
    const { article: parsed } = parseArticle(markdown, id);
    return parsed?.status === "approved" && appliesTo(parsed, place) ? [id] : [];
  });
}

describe.each(files.localities)("buttons of the machine's own messages in $slug", ({ profile }) => {
  const approved = approvedFor(profile);

  it("finds every favourite of the menu in the place's own base", () => {
    expect(favourites.filter((id) => !approved.includes(id))).toEqual([]);
  });

  it("finds every article a designed reply offers", () => {
    const offered = Object.values(designedReplies).flatMap(({ articles = [] }) => articles);
    expect(offered.filter((id) => !approved.includes(id))).toEqual([]);
  });
});

describe("the menu", () => {
  it("offers the first favourites in their order, the report form, and a person last", () => {
    const articles = favourites.map((id) => article(id, { title: `Việc ${id}` }));
    const titles = menuChoices(contextOf("", { articles })).map(({ title }) => title);
    const first = favourites.slice(0, 3).map((id) => `Việc ${id}`);
    expect(titles).toEqual([...first, "Báo sóng yếu", "Gặp cán bộ"]);
    expect(titles).toHaveLength(5);
  });

  it("names the place and what not to send", () => {
    const text = mainMenu(contextOf(""));
    expect(text).toContain("Ngọc Lặc");
    expect(text).toContain("Xin đừng gửi");
  });
});
