import type { Locator, Page } from "playwright-core";

/** Saves a picture of a page or of a part of it under this name, once the fonts are there. */
export type Save = (page: Page, name: string, part?: Locator) => Promise<void>;
