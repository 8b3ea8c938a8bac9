/** Parts of the pane that come in files of their own. */
import { lazy, useState, type ComponentType, type ReactElement } from "react";

export interface LoadedApart {
  readonly View: ComponentType;
  /** Loads the part before it is wanted; it is then shown at once, without a spinner in between. */
  readonly prepare: () => Promise<void>;
}

export function loadedApart(load: () => Promise<ComponentType>): LoadedApart {
  let ready: ComponentType | null = null;
  const once = async (): Promise<ComponentType> => (ready ??= await load());
  const Later = lazy(async () => ({ default: await once() }));
  function View(): ReactElement {
    // One and the same for as long as it is shown: another component would lose what was typed into it.
    const [Shown] = useState<ComponentType>(() => ready ?? Later);
    return <Shown />;
  }
  return { View, prepare: async () => { await once(); } };
}

/** Loads parts one after the other while nobody waits for them. One that does not come is asked for again, and told, when it is opened. */
export async function prepareAll(parts: readonly LoadedApart[]): Promise<void> {
  for (const { prepare } of parts) await prepare().catch(() => undefined);
}
