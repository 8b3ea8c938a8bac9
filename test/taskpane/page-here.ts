/** The page's part where there is no page: nothing is saved, and no server offers samples. */
import type { Page } from "../../src/taskpane/app/pane";

export const PAGE_HERE: Page = { program: "test", saveFile: () => undefined, loadSample: () => Promise.resolve(null) };
