/** The sections of the government-level note in the order they are printed. A new section is one file, and one line here. */
import { debt } from "./debt";
import type { NoteEntry } from "./note-entry";
import type { NoteSection } from "./note-section";
import { otherMatters } from "./other-matters";
import { performance } from "./performance";
import { procurement } from "./procurement";
import { threePublic } from "./three-public";
import { transfers } from "./transfers";

export const NOTE_SECTIONS: readonly NoteSection[] = [threePublic, debt, transfers, performance, procurement, otherMatters];

/** Asked for in front of all sections: it stands in the title. */
export const REGION: NoteEntry = { key: "region", label: "地区名称", kind: "text", hint: "写入标题和文字，例如：某某区。" };

export const NOTE_ENTRIES: readonly NoteEntry[] = [REGION, ...NOTE_SECTIONS.flatMap(({ entries }) => entries)];
