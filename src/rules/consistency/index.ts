import type { AnyRule } from "../engine/rule";
import { crossCopiedRow } from "./cross-copied-row";
import { crossDuplicateIndicator } from "./cross-duplicate-indicator";
import { crossDuplicateName } from "./cross-duplicate-name";
import { crossDuplicateProject } from "./cross-duplicate-project";
import { crossGoalCopied } from "./cross-goal-copied";
import { crossGoalNumberSequence } from "./cross-goal-number-sequence";
import { crossGoalWithoutIndicator } from "./cross-goal-without-indicator";
import { crossListVsTables } from "./cross-list-vs-tables";
import { crossNarrativeIndicatorCount } from "./cross-narrative-indicator-count";
import { crossNarrativeNumber } from "./cross-narrative-number";
import { crossSameMoneyDifferentDoc } from "./cross-same-money-different-doc";
import { crossSubjectMismatch } from "./cross-subject-mismatch";
import { crossTitleName } from "./cross-title-name";
import { crossTitleNumber } from "./cross-title-number";
import { crossTotal } from "./cross-total";
import { crossUnitSpelling } from "./cross-unit-spelling";

/** 一致性 */
export const consistencyRules: readonly AnyRule[] = [
  crossDuplicateIndicator, crossDuplicateProject, crossDuplicateName, crossNarrativeNumber, crossNarrativeIndicatorCount,
  crossGoalWithoutIndicator, crossGoalNumberSequence, crossSubjectMismatch, crossCopiedRow, crossGoalCopied,
  crossTitleName, crossTitleNumber, crossUnitSpelling, crossSameMoneyDifferentDoc,
  crossListVsTables, crossTotal,
];
