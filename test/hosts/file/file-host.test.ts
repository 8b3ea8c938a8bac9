import { describe, expect, it } from "vitest";
import type { WorkbookChange } from "../../../src/workbook";
import { OoxmlPackage } from "../../../src/ooxml";
import { applied, cellOf, hostOf, snapshotOf, tiny } from "../../ooxml/tiny-workbook";

const sheet = `<cols><col min="3" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/></sheetData>`;

describe("the file host", () => {
  it("saves the very bytes it opened where nothing was changed", async () => {
    const bytes = tiny({ sheet });
    expect((await hostOf(bytes)).save()).toEqual(bytes);
  });

  it("says of a revealed cell whether it is hidden", async () => {
    const host = await hostOf(tiny({ sheet }));
    const hidden = async (address: string): Promise<unknown> => host.reveal(cellOf(address));
    expect([await hidden("A1"), await hidden("A2"), await hidden("C1")]).toEqual([false, true, true].map((value) => ({ ok: true, value: { hidden: value } })));
    expect(await host.reveal(cellOf("A1", "无"))).toMatchObject({ ok: false, refusal: { code: "sheet-missing" } });
  });

  it("tells its listeners of changes until they stop", async () => {
    const host = await hostOf(tiny({ sheet }));
    const heard: WorkbookChange[] = [];
    const watching = await host.watch((change) => { heard.push(change); });
    await applied(host, { kind: "set-value", cell: cellOf("A1"), before: 1, after: 2 }, { kind: "set-value", cell: cellOf("A1"), before: 1, after: 2 });
    await host.reveal(cellOf("A1"));
    if (watching.ok) await watching.value();
    await host.reveal(cellOf("A1"));
    expect(heard).toEqual([{ kind: "cells", sheet: "S", cell: null }, { kind: "selection", sheet: "S", cell: cellOf("A1") }]);
  });

  it("keeps settings in the file, long ones too, and leaves nothing behind when they are taken away", async () => {
    const bytes = tiny({ sheet });
    const host = await hostOf(bytes);
    const text = JSON.stringify({ 文: "<&>\"\u0001\ud800".repeat(40_000) });
    expect(await host.loadSetting("a")).toEqual({ ok: true, value: null });
    await host.storeSetting("a", text);
    await host.storeSetting("b", "1");
    const again = await hostOf(host.save());
    expect(await again.loadSetting("a")).toEqual({ ok: true, value: text });
    await again.storeSetting("b", null);
    await again.storeSetting("a", null);
    expect(OoxmlPackage.open(again.save()).names()).toEqual(OoxmlPackage.open(bytes).names());
  });

  it("called off changes nothing", async () => {
    const bytes = tiny({ sheet });
    const host = await hostOf(bytes);
    const stop = new AbortController();
    const edits = [1, 2, 3].map((number) => ({ kind: "set-marks" as const, sheet: "S", marks: [{ level: "error" as const, areas: [{ top: number, left: 0, bottom: number, right: 0 }] }] }));
    const result = await host.apply(edits, { signal: stop.signal, onProgress: ({ done }) => { if (done === 2) stop.abort(); } });
    expect(result).toMatchObject({ ok: false, refusal: { code: "cancelled" } });
    expect(host.save()).toEqual(bytes);
  });

  it("reports progress up to the end", async () => {
    const steps: number[] = [];
    await (await hostOf(tiny({ sheet }))).read({ onProgress: ({ done, total }) => { steps.push(done / total); } });
    expect(steps.at(-1)).toBe(1);
  });

  it("reads what it wrote", async () => {
    const host = await hostOf(tiny({ sheet }));
    await applied(host, { kind: "set-value", cell: cellOf("A1"), before: 1, after: "二" });
    expect((await snapshotOf(host.save())).sheets[0]?.rows).toEqual([{ row: 0, first: 0, values: ["二"] }]);
  });
});
