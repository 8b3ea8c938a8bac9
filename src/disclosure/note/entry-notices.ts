/** What the typed figures of a section lack, and where they disagree with themselves: the same questions for every section. */
import { addDecimals, compareDecimals, subtractDecimals } from "../../text";
import { notice, type DocumentNotice, type DocumentNoticeCode } from "../text/document-notice";
import { changeBetween, changeOf, reasonContradicts, type Change } from "./changes";
import { amountTyped, type FigureYear, type NoteFigures } from "./note-figures";
import type { NoteEntry } from "./note-entry";
import type { NoteSection } from "./note-section";

const YEARS = ["value", "previous"] as const;

type Questioned = Pick<NoteSection, "name" | "entries" | "totals">;

export function entryNotices(section: Questioned, figures: NoteFigures): readonly DocumentNotice[] {
  const { name, entries } = section;
  const named = (code: DocumentNoticeCode, labels: readonly string[]) => (labels.length === 0 ? [] : [notice(code, { section: name, figures: labels.join("、") })]);
  const cells = entries.flatMap((entry) => cellsOf(entry).map((year) => ({ entry, year, text: figures.typed(entry.key)[year] })));
  const amounts = cells.filter(({ entry }) => entry.kind !== "text");
  const changes = entries.flatMap((entry) => {
    const change = entry.compared ? changeOfEntry(section, figures, entry) : null;
    return change === null ? [] : [{ entry, change, reason: figures.reason(entry.key) }];
  });
  return [
    ...named("figures-missing", cells.filter(({ entry, text }) => entry.kind !== "total" && !entry.optional && text.trim() === "").map(cellName)),
    ...named("figures-unreadable", amounts.filter(({ text }) => text.trim() !== "" && amountTyped(text) === null).map(cellName)),
    // The total's reason may be left to its items.
    ...named("reasons-missing", changes.filter(({ entry, change, reason }) => entry.kind === "amount" && change.trend !== "same" && reason === "").map(({ entry }) => entry.label)),
    ...named("reasons-unused", changes.filter(({ change, reason }) => change.trend === "same" && reason !== "").map(({ entry }) => entry.label)),
    ...named("reason-contradicts", changes.filter(({ change, reason }) => reasonContradicts(change, reason)).map(({ entry }) => entry.label)),
    ...section.totals.flatMap((total) => YEARS.flatMap((year) => totalNotice(total, year, figures))),
  ];
}

function cellsOf({ compared }: NoteEntry): readonly FigureYear[] {
  return compared ? YEARS : ["value"];
}

function cellName({ entry, year }: { readonly entry: NoteEntry; readonly year: FigureYear }): string {
  return year === "previous" ? `${entry.label}（上年）` : entry.label;
}

/** A total changes as its parts together do. */
function changeOfEntry({ totals }: Questioned, figures: NoteFigures, entry: NoteEntry): Change | null {
  const parts = totals.find(({ key }) => key === entry.key)?.parts;
  if (parts === undefined) return changeOf(figures, entry.key);
  const [current, previous] = [figures.sum(parts), figures.sum(parts, "previous")];
  return current === null || previous === null ? null : changeBetween(current, previous);
}

function totalNotice({ key, parts }: NoteSection["totals"][number], year: FigureYear, figures: NoteFigures): readonly DocumentNotice[] {
  const [stated, sum] = [figures.amount(key, year), figures.sum(parts, year)];
  if (stated === null || sum === null || compareDecimals(stated, sum) === 0) return [];
  const figure = year === "previous" ? `${figures.label(key)}（上年）` : figures.label(key);
  return [notice("total-differs", { figure, stated, sum: addDecimals(sum), off: subtractDecimals(stated, sum).replace("-", "") })];
}
