import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { expect, test } from "vitest";

test("Microsoft's own tools read the manifest: one pane in Excel, from one address", async () => {
  const info = await OfficeAddinManifest.readManifestFile(path.resolve(import.meta.dirname, "../../manifest.xml"));
  expect(info).toMatchObject({
    displayName: "绩效目标助手", defaultLocale: "zh-CN", officeAppType: "TaskPaneApp", hosts: ["Workbook"], permissions: "ReadWriteDocument", appDomains: [],
  });
  const addresses = [info.iconUrl, info.highResolutionIconUrl, info.supportUrl, info.defaultSettings?.sourceLocation];
  expect(new Set(addresses.map((address) => new URL(address ?? "").origin)).size).toBe(1);
});
