/** Ready-made settings: what differs between the form of Hebei's documents and the ministry's. */
import { DEFAULT_SETTINGS, type CheckSettings } from "./settings";

export type PresetId = "hebei" | "ministry";

/**
 * hebei: cost under 产出 (财预〔2015〕88号), codes with Hebei's check character, every indicator with description and basis.
 * ministry: cost as a level-1 class (财预〔2021〕101号); its form has neither project code nor description nor basis, and weights are required.
 */
export function presetSettings(id: PresetId): CheckSettings {
  switch (id) {
    case "hebei":
      return { ...DEFAULT_SETTINGS, classScheme: "88", requiredColumns: ["level3", "description", "basis"] };
    case "ministry":
      return {
        ...DEFAULT_SETTINGS,
        classScheme: "101",
        requiredColumns: ["level3", "weight"],
        rules: {
          "struct-code-missing": { enabled: false },
          "struct-code-format": { enabled: false },
          "struct-code-check": { enabled: false },
          // 101: satisfaction only where the public or clients are served.
          "struct-satisfaction-missing": { level: "info" },
        },
      };
  }
}
