/** 指标主体与项目不符 */
import { normalise } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Hit } from "../engine/rule";
import type { DocumentView, ProjectView, TextView } from "../engine/views";
import { BENEFICIARIES, type Beneficiary } from "../facts/beneficiaries";
import { grouped, oncePerProject, subjectOf } from "./copied-texts";

interface Sentence {
  readonly text: string;
  readonly view: TextView;
  readonly project: ProjectView;
}

const PARTS: ReadonlySet<string> = new Set(["objective", "description", "level3"]);
const NAMED = new RegExp(BENEFICIARIES.map(({ word }) => word).join("|"), "u");
/** Shorter ones (补助人数) are common property. */
const SHORTEST = 6;

export const crossSubjectMismatch = defineRule({
  id: "cross-subject-mismatch",
  reach: "document",
  title: { zh: "指标主体与项目不符", en: "The text speaks of other people than the project" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "财预2015-88", note: "绩效目标与项目内容相关。" }],
  options: NO_OPTIONS,
  applies: ({ projects }) => projects.length > 1,
  reads: ({ projects }) => projects.flatMap(({ project }) => [project.name, project.useOfFunds]),
  check: (document) => {
    const subject = oncePerProject((view) => subjectOf(view, false));
    const wider = oncePerProject((view) => subjectOf(view, true));
    return [...grouped(sentences(document), ({ text }) => text).values()].flatMap((same): readonly Hit<"other-people">[] => {
      const [first] = same;
      if (!first || new Set(same.map(({ project }) => project)).size < 2) return [];
      const named = BENEFICIARIES.filter(({ word }) => first.text.includes(word));
      return named.flatMap((people) => {
        const owner = same.find(({ project }) => speaksOf(subject(project), people));
        if (!owner) return [];
        return same.filter(({ project, view }) => !speaksOf(view.part === "objective" ? subject(project) : wider(project), people)).map(({ project, view }) => ({
          reason: "other-people" as const, at: view.field, project, ...(view.row ? { row: view.row } : {}),
          values: { people: people.word, other: owner.project.project.name.text },
        }));
      });
    });
  },
  messages: {
    "other-people": {
      zh: "这里说的是“{people}”，本项目的名称和资金用途都没有提到，同一句话却也在项目“{other}”里，像是从那里复制来的，请改成本项目的对象。",
      en: "This speaks of “{people}”, whom neither the name nor the purpose of this project mentions; the same sentence stands in “{other}”: it seems to be copied from there.",
    },
  },
  page: {
    why: "从别的项目复制指标又没有改对象，公开后一眼就能看出，项目也无法考核。",
    how: "把对象改成本项目的受益人；确实也惠及这些人的，在资金用途中写明。",
    acceptable: "项目确实惠及这些人、只是名称和用途没有写出时，可以注明后接受。",
    limits: "只认常见的受益群体；同一句话必须也出现在真正属于这一群体的项目里，才会报告；同义的说法（如养老与老年人）视为相符。",
  },
  examples: [
    {
      says: "巡河项目的描述写着残疾人",
      document: {
        projects: [
          { name: "残疾人无障碍设施改造", useOfFunds: "为残疾人家庭改造无障碍设施。", change: { 2: { description: "残疾人家庭设施改造合格的比例" } } },
          { name: "河道巡查补贴", useOfFunds: "支付巡查员补贴。", objectives: ["河道全年有人巡查。"], change: { 2: { description: "残疾人家庭设施改造合格的比例" } } },
        ],
      },
      finds: { reason: "other-people", at: "projects.1.indicators.2.description" },
    },
    {
      says: "两个项目都与残疾人有关",
      document: {
        projects: [
          { name: "残疾人无障碍设施改造", useOfFunds: "改造设施。", change: { 2: { description: "残疾人家庭设施改造合格的比例" } } },
          { name: "助残设备购置", useOfFunds: "购置设备。", change: { 2: { description: "残疾人家庭设施改造合格的比例" } } },
        ],
      },
    },
    { says: "只有一个项目这样写", document: { projects: [{ change: { 7: { description: "残疾人和老年人借阅时的满意程度" } } }, {}] } },
    {
      says: "资金用途写明了对象",
      document: {
        projects: [
          { name: "养老机构运营补贴", useOfFunds: "补贴养老机构。", objectives: ["老年人在家门口享受日间照料。"] },
          { name: "社区食堂改造", useOfFunds: "改造社区食堂，为老年人提供日间照料。", objectives: ["老年人在家门口享受日间照料。"] },
        ],
      },
    },
  ],
});

/** Goal lines, descriptions and names that name a group of people. */
function sentences({ texts }: DocumentView): readonly Sentence[] {
  return texts.flatMap((view): readonly Sentence[] => {
    const { project, field, part } = view;
    if (project === null || !PARTS.has(part) || !NAMED.test(field.text)) return [];
    const pieces = part === "objective" ? field.text.split(/[\n。；;]/u) : [field.text];
    return pieces.map((piece) => normalise(piece).replace(/^(?:目标)?\d{1,2}[.、:：]/u, ""))
      .filter((text) => text.length >= SHORTEST && NAMED.test(text))
      .map((text) => ({ text, view, project }));
  });
}

function speaksOf(subject: string, { word, related }: Beneficiary): boolean {
  return subject.includes(word) || related.some((other) => subject.includes(other));
}
