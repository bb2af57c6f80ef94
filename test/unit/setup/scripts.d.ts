// The start-up scripts are plain JavaScript, because they run before a compiler is installed.
declare module '*/electron/setup.mjs' {
  export function isNewEnough(version: string): boolean;
  export function lockHash(base: string): string;
  export function sourceHash(base: string): string;
  export function needsInstall(base: string): boolean;
  export function needsBuild(base: string): boolean;
  export function browserCandidates(
    platform: string,
    env: Readonly<Record<string, string>>,
    home: string,
  ): string[];
}

declare module '*/electron/start.mjs' {
  type Choice = { host: 'electron' | 'localhost'; why: 'asked' | 'found' | 'missing' };
  export function chooseHost(asked: string | undefined, hasRuntime: boolean): Choice;
  export function sentence(choice: Choice, lang: string): string;
  export function readStartArgs(argv: readonly string[]): Record<string, string | boolean>;
}

declare module '*/run.mjs' {
  type Count = { passed: number; failed: number; skipped: number };
  export function countVitest(report: unknown): Count;
  export function countPlaywright(report: unknown): Count;
  export function skippedNames(report: unknown): string[];
  export function skippedInBrowser(report: unknown): string[];
  export function verdict(count: Count, status: number): Count;
  export function summaryLine(counts: readonly Count[]): string;
}
