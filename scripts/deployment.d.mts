export interface Deployment {
  readonly office: { readonly choice: "cdn" | "gallatin" | "self"; readonly address: string; readonly origin: string | null };
  readonly addinUrl: string;
}
export const DEVELOPMENT_URL: string;
export function deploymentFrom(environment: Readonly<Record<string, string | undefined>>, officeDefault?: "cdn" | "gallatin" | "self"): Deployment;
export function contentSecurityPolicy(officeOrigin: string | null): string;
export function manifestFor(manifest: string, url: string): string;
