/** A report as elements. Texts from cells only ever become text nodes, never HTML. */
import type { Language } from "../messages";
import type { ReportGroup, ReportItem, ReportText } from "./report";

export interface ReportHandlers {
  readonly onChoice: (index: number) => void;
  readonly onClose: () => void;
}

/** Colour is never the only sign: every level has its own mark, too. */
const SIGNS: Readonly<Record<ReportItem["level"], string>> = { error: "×", warning: "▲", info: "●" };
const TONE_SIGNS: Readonly<Record<ReportText["tone"], string>> = { good: "√", caution: "▲", bad: "×" };

export function renderReport(page: Document, report: ReportText, { onChoice, onClose }: ReportHandlers): HTMLElement {
  const main = element(page, "main", "report");
  main.lang = report.language === "zh" ? "zh-CN" : "en";
  main.dataset.report = report.tone;
  const heading = element(page, "h1", `tone ${report.tone}`);
  heading.tabIndex = -1;
  heading.append(sign(page, TONE_SIGNS[report.tone]), report.title);
  main.append(
    heading,
    ...report.paragraphs.map((paragraph) => text(page, "p", "paragraph", paragraph)),
    ...report.groups.map((group) => renderGroup(page, group)),
    renderButtons(page, report, { onChoice, onClose }),
  );
  return main;
}

export function renderWorking(page: Document, language: Language, words: string): HTMLElement {
  const main = element(page, "main", "report");
  main.lang = language === "zh" ? "zh-CN" : "en";
  const status = text(page, "p", "working", words);
  status.setAttribute("role", "status");
  main.append(status);
  return main;
}

function renderGroup(page: Document, { title, items }: ReportGroup): HTMLElement {
  const section = element(page, "section", "group");
  const list = element(page, "ul", "items");
  list.append(...items.map((item) => renderItem(page, item)));
  section.append(text(page, "h2", "group-title", title), ...(items.length === 0 ? [] : [list]));
  return section;
}

function renderItem(page: Document, { place, level, levelText, text: words }: ReportItem): HTMLElement {
  const item = element(page, "li", `item ${levelText === "" ? "plain" : level}`);
  if (levelText !== "") {
    const mark = text(page, "span", "level", levelText);
    mark.prepend(sign(page, SIGNS[level]));
    item.append(mark);
  }
  item.append(text(page, "span", "place", place), text(page, "span", "words", words));
  return item;
}

function renderButtons(page: Document, { choices, close }: ReportText, { onChoice, onClose }: ReportHandlers): HTMLElement {
  const bar = element(page, "div", "buttons");
  choices.forEach((label, index) => {
    const button = text(page, "button", "primary", label);
    button.addEventListener("click", () => { onChoice(index); });
    bar.append(button);
  });
  // Without a word for it nobody would hear the button: only the window's own cross is left.
  if (close !== "") {
    const last = text(page, "button", "plain", close);
    last.addEventListener("click", onClose);
    bar.append(last);
  }
  return bar;
}

function sign(page: Document, character: string): HTMLElement {
  const mark = text(page, "span", "sign", character);
  mark.setAttribute("aria-hidden", "true");
  return mark;
}

function text<Name extends keyof HTMLElementTagNameMap>(page: Document, name: Name, className: string, words: string): HTMLElementTagNameMap[Name] {
  const made = element(page, name, className);
  made.textContent = words;
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(page: Document, name: Name, className: string): HTMLElementTagNameMap[Name] {
  const made = page.createElement(name);
  made.className = className;
  return made;
}
