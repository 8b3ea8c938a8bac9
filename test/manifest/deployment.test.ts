import { expect, test } from "vitest";
import { contentSecurityPolicy, deploymentFrom } from "../../scripts/deployment.mjs";

test("office.js comes from Microsoft's address unless the deployment says otherwise", () => {
  expect(deploymentFrom({}).office).toEqual({ choice: "cdn", address: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js", origin: "https://appsforoffice.microsoft.com" });
  expect(deploymentFrom({ OFFICE_JS: "gallatin" }).office.origin).toBe("https://appsforoffice.cdn.partner.office365.cn");
  expect(deploymentFrom({ OFFICE_JS: "self" }).office).toEqual({ choice: "self", address: "office/office.js", origin: null });
  expect(deploymentFrom({}, "self").office.choice).toBe("self");
});

test("a wrong setting is refused with what is allowed", () => {
  expect(() => deploymentFrom({ OFFICE_JS: "toString" })).toThrow(/cdn、gallatin、self/);
  for (const address of ["http://oa.example.gov/", "oa.example.gov", "https://oa.example.gov/?a=1", "https://oa.example.gov/#a"]) {
    expect(() => deploymentFrom({ ADDIN_URL: address })).toThrow(/ADDIN_URL/);
  }
});

test("an address gets the slash that page names are put behind", () => {
  expect(deploymentFrom({ ADDIN_URL: "https://oa.example.gov/jixiao" }).addinUrl).toBe("https://oa.example.gov/jixiao/");
  expect(deploymentFrom({}).addinUrl).toBe("https://localhost:3000/");
});

test("the policy allows nothing inline, and one other origin at most", () => {
  const own = contentSecurityPolicy(null);
  expect(own).not.toContain("unsafe");
  expect(own).not.toMatch(/https?:|\*/);
  expect(own).toContain("connect-src 'self'");
  expect(contentSecurityPolicy("https://appsforoffice.microsoft.com").match(/https:\/\/[^ ;]+/g)).toEqual(["https://appsforoffice.microsoft.com"]);
});
