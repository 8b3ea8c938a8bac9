import type { AnyRule } from "../engine/rule";
import { discAbbreviation } from "./disc-abbreviation";
import { discDeadline } from "./disc-deadline";
import { discDebtMissing } from "./disc-debt-missing";
import { discDebtSum } from "./disc-debt-sum";
import { discDebtVsTable } from "./disc-debt-vs-table";
import { discEmptyStatementMissing } from "./disc-empty-statement-missing";
import { discExportResidue } from "./disc-export-residue";
import { discHeadingSequence } from "./disc-heading-sequence";
import { discKeyProjectsMissing } from "./disc-key-projects-missing";
import { discOperatingCostMissing } from "./disc-operating-cost-missing";
import { discOverallSectionMissing } from "./disc-overall-section-missing";
import { discPartMissing } from "./disc-part-missing";
import { discPerformanceWorkMissing } from "./disc-performance-work-missing";
import { discProcurementMissing } from "./disc-procurement-missing";
import { discSecretContent } from "./disc-secret-content";
import { discSpecialFundsStatement } from "./disc-special-funds-statement";
import { discSubgoalWithoutValue } from "./disc-subgoal-without-value";
import { discTableUnit } from "./disc-table-unit";
import { discThreePublicReason } from "./disc-three-public-reason";
import { discThreePublicSplit } from "./disc-three-public-split";
import { discThreePublicSum } from "./disc-three-public-sum";
import { discTransferMissing } from "./disc-transfer-missing";
import { discTrendContradiction } from "./disc-trend-contradiction";
import { discYearTitle } from "./disc-year-title";

/** 公开文本 */
export const documentRules: readonly AnyRule[] = [
  discPartMissing, discOverallSectionMissing, discSpecialFundsStatement, discSubgoalWithoutValue, discHeadingSequence, discYearTitle,
  discThreePublicSum, discThreePublicSplit, discThreePublicReason, discTrendContradiction,
  discDebtMissing, discDebtSum, discDebtVsTable, discTransferMissing, discProcurementMissing, discPerformanceWorkMissing,
  discKeyProjectsMissing, discOperatingCostMissing, discEmptyStatementMissing, discSecretContent, discExportResidue, discTableUnit,
  discDeadline, discAbbreviation,
];
