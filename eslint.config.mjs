import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import tseslint from "typescript-eslint";

/** Which folder of src may import which (docs/architecture.md). Everything not named is forbidden. */
const mayImport = {
  workbook: [],
  model: ["workbook"],
  text: ["model", "workbook"],
  messages: ["workbook", "model"],
  reading: ["model", "text", "workbook"],
  rules: ["workbook", "model", "text"],
  disclosure: ["workbook", "model", "text"],
  reports: ["workbook", "model", "text", "rules", "messages"],
  publication: ["workbook", "model", "rules", "disclosure", "reports"],
  ooxml: ["workbook"],
  word: ["workbook", "model", "text", "disclosure", "ooxml"],
  "hosts/excel": ["workbook"],
  "hosts/file": ["workbook", "ooxml"],
  taskpane: ["workbook", "model", "text", "messages", "reading", "rules", "disclosure", "reports", "publication", "word", "ooxml", "hosts/excel"],
  commands: ["taskpane", "workbook", "model", "text", "messages", "reading", "rules", "disclosure", "reports", "publication", "hosts/excel"],
  cli: ["workbook", "model", "text", "messages", "reading", "rules", "disclosure", "reports", "publication", "word", "ooxml", "hosts/file"],
  workbench: ["taskpane", "workbook", "model", "text", "messages", "reading", "rules", "disclosure", "reports", "publication", "word", "ooxml", "hosts/file"],
};

/** Folders that know no host: no Office, DOM, Node, clock, network or console. */
const core = ["workbook", "model", "text", "messages", "reading", "rules", "disclosure", "reports", "publication"];
const hostGlobals = ["Excel", "Office", "window", "document", "navigator", "localStorage", "sessionStorage", "fetch", "XMLHttpRequest", "process", "Buffer", "require", "setTimeout", "setInterval", "console", "performance"];

export default tseslint.config(
  { ignores: ["dist/", "build/", "node_modules/", ".cache/", "coverage/", "out/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "no-restricted-syntax": ["error", { selector: "ExportDefaultDeclaration", message: "Named exports only." }],
      "no-control-regex": "off",
      "no-irregular-whitespace": ["error", { skipStrings: true, skipRegExps: true, skipTemplates: true, skipComments: true }],
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "boundaries/include": ["src/**/*"],
      "boundaries/elements": Object.keys(mayImport).map((folder) => ({ type: folder, pattern: `src/${folder}` })),
      "import/resolver": { node: { extensions: [".ts", ".tsx", ".json"] } },
    },
    rules: {
      "boundaries/dependencies": ["error", {
        default: "disallow",
        policies: Object.entries(mayImport).map(([from, allow]) => ({
          from: { element: { type: from } },
          allow: [from, ...allow].map((type) => ({ to: { element: { type } } })),
        })),
      }],
    },
  },
  {
    files: core.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    rules: {
      "no-restricted-globals": ["error", ...hostGlobals],
      "no-restricted-properties": ["error", { object: "Date", property: "now" }, { object: "Math", property: "random" }],
      "no-restricted-imports": ["error", { patterns: ["node:*", "react", "react-dom", "@fluentui/*"] }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/hosts/excel/**", "src/commands/**", "src/taskpane/index.tsx"],
    rules: { "no-restricted-globals": ["error", "Excel", "Office"] },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-unnecessary-condition": "off", "@typescript-eslint/no-unsafe-assignment": "off", "@typescript-eslint/no-unsafe-member-access": "off", "no-console": "off" },
  },
  {
    files: ["src/cli/**", "bench/**", "scripts/**", "bin/**", "*.{mjs,js,ts}"],
    languageOptions: { globals: { process: "readonly", console: "readonly", Buffer: "readonly", URL: "readonly", performance: "readonly", setTimeout: "readonly" } },
    rules: { "no-console": "off", "no-restricted-syntax": "off" },
  },
);
