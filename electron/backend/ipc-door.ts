import { fail, type Reply } from '../../shared/contract/reply.ts';

type Dispatch = (name: unknown, input: unknown) => Promise<Reply<unknown>>;

/** The desktop window's side of the one door: who asks is looked at before what is asked. */
export function handleIpcCall<Event>(
  isTrusted: (event: Event) => boolean,
  dispatch: Dispatch,
): (event: Event, name: unknown, input: unknown) => Promise<Reply<unknown>> {
  return async (event, name, input) =>
    isTrusted(event) ? dispatch(name, input) : fail('forbidden');
}
