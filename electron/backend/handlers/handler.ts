import type { CallInput, CallName, CallOutput } from '../../../shared/contract/calls.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import type { Context } from '../context.ts';

export type Handlers = {
  readonly [Name in CallName]: (
    input: CallInput<Name>,
    context: Context,
  ) => Reply<CallOutput<Name>> | Promise<Reply<CallOutput<Name>>>;
};

/** The rows of the call table that start with this noun; a file that misses one does not compile. */
export type HandlersOf<Noun extends string> = Pick<
  Handlers,
  Extract<CallName, `${Noun}.${string}`>
>;
