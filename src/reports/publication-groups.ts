/** The issues of the publication check as a short list: what several projects share is said once, with its projects. */
import { FIELD_NAMES, PUBLICATION_MANY, PUBLICATION_MISSING, fill, type Message } from "../messages";
import type { PublicationIssue, PublicationNotice } from "./publication-check";

export interface IssueGroup {
  /** Stays the same while the same thing is wrong. */
  readonly key: string;
  readonly level: PublicationIssue["level"];
  readonly sentence: Message;
  /** In the order of the document; never empty. */
  readonly issues: readonly PublicationIssue[];
}

const LEVELS = ["error", "warning", "info"] as const;

/** Gravest first, else in the order in which the check names them. */
export function groupIssues(issues: readonly PublicationIssue[]): readonly IssueGroup[] {
  const groups = new Map<string, PublicationIssue[]>();
  for (const issue of issues) {
    const key = keyOf(issue);
    const group = groups.get(key);
    if (group) group.push(issue);
    else groups.set(key, [issue]);
  }
  const list = [...groups].flatMap(([key, members]): readonly IssueGroup[] => {
    const [first] = members;
    return first ? [{ key, level: first.level, sentence: members.length === 1 ? first.sentence : sentenceOfMany(first, members), issues: members }] : [];
  });
  return LEVELS.flatMap((level) => list.filter((group) => group.level === level));
}

/** Sections of the text that can be missing together. */
const SECTIONS: Partial<Record<PublicationNotice, string>> = { "overall-missing": "总体绩效目标", "subgoals-missing": "分项绩效目标", "safeguards-missing": "工作保障措施" };

function sectionOf({ notice }: PublicationIssue): string | undefined {
  return notice === null ? undefined : SECTIONS[notice];
}

function keyOf(issue: PublicationIssue): string {
  const { kind, project, lost, sentence } = issue;
  // Notices of one name speak of different figures: none may stand for another.
  const subject = kind === "notice" ? (sectionOf(issue) === undefined ? sentence.zh : "missing") : `${lost?.reason ?? ""} ${lost?.field ?? ""}`;
  return `${kind} ${project === null ? "document" : "project"} ${subject}`;
}

function sentenceOfMany(first: PublicationIssue, members: readonly PublicationIssue[]): Message {
  const { kind, project, lost, sentence } = first;
  const count = members.length;
  if (sectionOf(first) !== undefined) {
    const names = members.flatMap((member) => sectionOf(member) ?? []);
    return { zh: fill(PUBLICATION_MISSING.zh, { count, names: names.map((name) => `“${name}”`).join("") }), en: fill(PUBLICATION_MISSING.en, { count, names: names.join(", ") }) };
  }
  const name = lost ? FIELD_NAMES[lost.field] ?? { zh: lost.field, en: lost.field } : null;
  const cells = members.reduce((sum, member) => sum + (member.lost?.cells ?? 0), 0);
  const message = lost ? PUBLICATION_MANY[lost.reason] : MANY[project === null ? "document" : "project"][kind] ?? sentence;
  return { zh: fill(message.zh, { count, cells, field: name?.zh ?? "" }), en: fill(message.en, { count, cells, field: name?.en ?? "" }) };
}

/** Kinds of which there can be several. */
const MANY: Readonly<Record<"project" | "document", Partial<Record<PublicationIssue["kind"], Message>>>> = {
  project: { secret: PUBLICATION_MANY.secret, "secret-doubt": PUBLICATION_MANY.secretDoubt, personal: PUBLICATION_MANY.personal, "counts-unclear": PUBLICATION_MANY.countsUnclear },
  document: { secret: PUBLICATION_MANY.secretTexts, "secret-doubt": PUBLICATION_MANY.secretTexts, personal: PUBLICATION_MANY.personalTexts },
};
