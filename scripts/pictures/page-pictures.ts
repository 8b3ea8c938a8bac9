import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** What is written, and which page of it is shown. */
const PAGES = [
  { name: "page-table", sample: "education-2026.xlsx", output: "tables.xlsx", page: 2 },
  { name: "page-word-contents", sample: "education-2026.xlsx", output: "tables.docx", page: 1 },
  { name: "page-word", sample: "education-2026.xlsx", output: "tables.docx", page: 3 },
  { name: "page-figures", sample: "parks-2023.xlsx", output: "parks-2023.xlsx", page: 3 },
  { name: "page-note", sample: "parks-2023.xlsx", output: "note.docx", page: 2 },
] as const;

/** Pages of written tables as LibreOffice prints them; left out, and said so, where it is not installed. */
export async function pagePictures(folder: string, say: (line: string) => void): Promise<void> {
  const missing = ["soffice", "pdftoppm"].filter((program) => !isInstalled(program));
  if (missing.length > 0) {
    say(`left out, ${missing.join(" and ")} not found: ${PAGES.map(({ name }) => `${name}.png`).join(", ")}`);
    return;
  }
  await import(path.join(ROOT, "scripts/build-cli.mjs"));
  const work = mkdtempSync(path.join(tmpdir(), "pictures-"));
  try {
    for (const { name, sample, output, page } of PAGES) {
      const written = path.join(work, output);
      if (!readdirSync(work).includes(output)) write(path.join(ROOT, "samples", sample), written);
      print(written, page, path.join(folder, `${name}.png`));
      say(`${name}.png`);
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** The disclosure of a sample; under its own name the sample as it is. */
function write(sample: string, output: string): void {
  if (path.basename(sample) === path.basename(output)) {
    copyFileSync(sample, output);
    return;
  }
  execFileSync(process.execPath, [path.join(ROOT, "bin/jixiao.mjs"), "disclose", sample, "--out", output], { stdio: ["ignore", "ignore", "inherit"] });
}

function print(written: string, page: number, picture: string): void {
  const work = path.dirname(written);
  const pdf = `${written}.pdf`;
  if (!readdirSync(work).includes(path.basename(pdf))) {
    const profile = `-env:UserInstallation=file://${path.join(work, "office")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", path.join(work, "pdf"), written], { stdio: "ignore" });
    renameSync(path.join(work, "pdf", path.basename(written).replace(/\.\w+$/, ".pdf")), pdf);
  }
  const base = picture.replace(/\.png$/, "");
  execFileSync("pdftoppm", ["-png", "-r", "80", "-f", String(page), "-l", String(page), "-singlefile", pdf, base]);
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, [program === "soffice" ? "--version" : "-v"], { stdio: "ignore" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}
