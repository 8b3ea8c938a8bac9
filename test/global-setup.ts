/** Runs once before all tests. */
export function setup(): void {
  process.env.TZ = "Asia/Shanghai";
}
