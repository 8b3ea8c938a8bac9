/** What only a browser page can do for the pane. */
import type { Page } from "./app/pane";

export const browserPage: Page = {
  loadSample,
  program: navigator.userAgent,
  saveFile(name, content, type) {
    saveBlob(name, typeof content === "string" ? new Blob([content], { type: `${type};charset=utf-8` }) : new Blob([new Uint8Array(content)], { type }));
  },
};

async function loadSample(file: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(`./samples/${encodeURIComponent(file)}`);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch (error) {
    // What fetch throws where no server answers.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Offers a file through the browser's own download. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it began.
  setTimeout(() => { URL.revokeObjectURL(address); }, 10_000);
}
