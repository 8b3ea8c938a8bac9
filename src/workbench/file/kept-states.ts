/** What the file held before and after edits that have no inverse of their own, so that they can be undone and redone. */
import type { FileHost, FileState } from "../../hosts/file";
import { SETTING_KEYS, unwrap } from "../../workbook";
import { KEPT_STATES } from "../history";

interface Sides { readonly before: FileState; readonly after: FileState }

export interface KeptStates {
  keep(id: number, sides: Sides): void;
  /** The settings (acceptances, mapping …) were no part of the edits and stay as they are now. */
  restore(host: FileHost, id: number, side: keyof Sides): Promise<void>;
}

export function keptStates(): KeptStates {
  const states = new Map<number, Sides>();
  return {
    keep(id, sides) {
      states.set(id, sides);
      states.delete(id - KEPT_STATES);
    },
    async restore(host, id, side) {
      const sides = states.get(id);
      if (!sides) throw new Error("Asked for a state that is not kept");
      const settings: (readonly [string, string | null])[] = [];
      for (const key of Object.values(SETTING_KEYS)) settings.push([key, unwrap(await host.loadSetting(key))]);
      host.restore(sides[side]);
      for (const [key, text] of settings) {
        if (unwrap(await host.loadSetting(key)) !== text) unwrap(await host.storeSetting(key, text));
      }
    },
  };
}
