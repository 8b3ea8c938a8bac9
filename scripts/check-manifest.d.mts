export function schemaFolder(): string | null;
export function schemaProblems(text: string, folder: string): Promise<string[]>;
export function ruleProblems(text: string, project?: { readonly functions?: ReadonlySet<string>; readonly assets?: string }): string[];
