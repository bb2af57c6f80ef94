import { fail, type Reply } from '../shared/contract/reply.ts';

/** One call to the local host, with all that it takes to make it from any thread of the page. */
export type Posted = {
  readonly address: string;
  readonly token: string;
  readonly name: string;
  readonly input: unknown;
};

/** Never throws: a host that is gone is an answer too. */
export async function post({ address, token, name, input }: Posted): Promise<Reply<unknown>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-leerlandschap-token': token },
      body: JSON.stringify({ name, input }),
    });
    return await response.json();
  } catch {
    return fail('backend-gone');
  }
}
