import type { CallOutput } from '../../shared/contract/calls.ts';
import type { CallError } from '../../shared/contract/reply.ts';
import type { Connection } from './db/connect.ts';
import type { Sources } from './db/projects.ts';
import type { Disk } from './files.ts';
import type { Template } from './templates.ts';

export type Dialogs = {
  openFile(): Promise<string | undefined>;
  saveFile(suggestedName: string): Promise<string | undefined>;
};

/** What every handler gets; nothing in it belongs to one host. */
export type Context = Sources & {
  readonly version: string;
  readonly host: string;
  readonly db: Connection;
  readonly disk: Disk;
  readonly dialogs: Dialogs | undefined;
  readonly templates: readonly Template[];
  readonly notices: readonly CallError[];
  /** Paths a person chose in a dialog or handed over through the system, in this run; resolved when they were granted. */
  readonly granted: Set<string>;
  /** Work on one design's file, one at a time. */
  readonly queues: Map<string, Promise<unknown>>;
  readonly thumbnails: Map<string, string>;
  /** What the checks said of a design at a revision; a newer revision takes its place. */
  readonly summaries: Map<
    string,
    { readonly revision: number; readonly summary: CallOutput<'library.summary'> }
  >;
};
