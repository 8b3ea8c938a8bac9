/** The pane's whole state, task by task. */
import type { Language } from "../../messages";
import { initialCheck, reduceCheck, type CheckAction, type CheckState } from "../check/state";
import { initialDisclose, reduceDisclose, type DiscloseAction, type DiscloseState } from "../disclose/state";
import { initialFix, reduceFix, type FixAction, type FixState } from "../fix/state";
import { initialMapping, reduceMapping, type MappingAction, type MappingState } from "../mapping/state";
import { initialRules, reduceRules, type RulesAction, type RulesState } from "../rules/state";
import { initialSettings, reduceSettings, type SettingsAction, type SettingsState } from "../settings/state";
import { initialFrame, reduceFrame, type FrameAction, type FrameState } from "./frame-state";

export interface PaneState {
  readonly frame: FrameState;
  readonly check: CheckState;
  readonly fix: FixState;
  readonly disclose: DiscloseState;
  readonly rules: RulesState;
  readonly settings: SettingsState;
  readonly mapping: MappingState;
}

export type PaneAction = FrameAction | CheckAction | FixAction | DiscloseAction | RulesAction | SettingsAction | MappingAction;

export function initialState(language: Language): PaneState {
  return { frame: initialFrame(language), check: initialCheck, fix: initialFix, disclose: initialDisclose, rules: initialRules, settings: initialSettings, mapping: initialMapping };
}

/** Each action belongs to one task: its name begins with the task's. */
export function reducePane(state: PaneState, action: PaneAction): PaneState {
  if (isOf("frame", action)) return { ...state, frame: reduceFrame(state.frame, action as FrameAction) };
  if (isOf("check", action)) return { ...state, check: reduceCheck(state.check, action as CheckAction) };
  if (isOf("fix", action)) return { ...state, fix: reduceFix(state.fix, action as FixAction) };
  if (isOf("disclose", action)) return { ...state, disclose: reduceDisclose(state.disclose, action as DiscloseAction) };
  if (isOf("rules", action)) return { ...state, rules: reduceRules(state.rules, action as RulesAction) };
  if (isOf("mapping", action)) return { ...state, mapping: reduceMapping(state.mapping, action as MappingAction) };
  return { ...state, settings: reduceSettings(state.settings, action as SettingsAction) };
}

function isOf(task: keyof PaneState, action: PaneAction): boolean {
  return action.type.startsWith(`${task}/`);
}
